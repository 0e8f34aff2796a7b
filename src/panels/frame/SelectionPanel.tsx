/** What is told of the one thing that is selected, or of the way between two claims. */
import type { Scope, Selection } from '@/view/settings';
import { ClaimPanel } from '../claim/ClaimPanel';
import { PathPanel } from '../path/PathPanel';
import { RelationPanel } from '../relation/RelationPanel';
import { SpeakerPanel } from '../speaker/SpeakerPanel';

interface SelectionPanelProps {
  readonly of: Selection | Extract<Scope, { type: 'path' }>;
}

export function SelectionPanel({ of }: SelectionPanelProps) {
  switch (of.type) {
    case 'claim':
      return <ClaimPanel id={of.id} />;
    case 'relation':
      return <RelationPanel id={of.id} />;
    case 'speaker':
      return <SpeakerPanel id={of.id} />;
    case 'path':
      return <PathPanel from={of.from} to={of.to} />;
  }
}
