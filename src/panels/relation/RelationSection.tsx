/** Relations under a heading with their number; nothing if there are none. */
import type { ReactNode } from 'react';
import { grouped } from '@/domain/counted';
import type { Relation } from '@/domain/schema';
import { LongList } from '../frame/LongList';

interface RelationSectionProps {
  readonly title: string;
  readonly relations: readonly Relation[];
  /** Identifies what they belong to; another subject starts its list anew. */
  readonly subject: string;
  /** How many are shown at first. */
  readonly most: number;
  readonly classOf?: () => string;
  readonly children: (relation: Relation) => ReactNode;
}

export function RelationSection({ title, relations, subject, ...list }: RelationSectionProps) {
  if (relations.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="panel-heading">
        {title} <span className="font-normal">{grouped(relations.length)}</span>
      </h3>
      <LongList key={subject} items={relations} keyOf={(relation) => relation.id} {...list} />
    </section>
  );
}
