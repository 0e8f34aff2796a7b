/** Words that several parts of the page use. */
import { grouped } from '@/domain/counted';
import type { Lens } from './settings';

export const REPORTED_WORDS = {
  direct: 'In the speaker’s own words',
  indirect: 'As the article reports it',
  author: 'In the article’s own voice',
} as const;

/** The inner steps of an argument: “4 premises and steps”. With no inner claims, there are relations alone. */
export function stepWords(claims: number): string {
  if (claims === 0) return 'inner relations';
  return claims === 1 ? 'one inner step' : `${grouped(claims)} premises and steps`;
}

/** Names of the lenses on the page. */
export const LENS_LABELS: Record<Lens, string> = {
  argument: 'Argument',
  viewpoints: 'Viewpoints',
  article: 'Article',
  outline: 'Outline',
};

/** “Chief of the General Staff, Russia”: the parts that are not empty. */
export function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
