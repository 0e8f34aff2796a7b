/** The panel of what is selected, or of the path between two claims. */
import type { Scope, Selection } from '@/view/settings';
import { ClaimPanel } from '../claim/ClaimPanel';
import { PathPanel } from '../path/PathPanel';
import { RelationPanel } from '../relation/RelationPanel';
import { SpeakerPanel } from '../speaker/SpeakerPanel';

export function SelectionPanel({ of }: { readonly of: Selection | Extract<Scope, { type: 'path' }> }) {
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
