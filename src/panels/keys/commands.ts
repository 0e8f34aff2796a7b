/**
 * The commands of single keys, for the key handler, the list of keys and the hints of buttons. The keys that move over
 * the map are in `canvas/walkKeys.ts`.
 */
import { selectIsFoldable } from '@/store/selectors/visible';
import type { AppState, DialogName } from '@/store/state';
import { LENSES, type Lens } from '@/view/settings';
import { step } from '../walk/step';

export interface Command {
  readonly key: string;
  readonly group: 'Look at it as' | 'One claim' | 'Around it' | 'Go on';
  /** Ends the sentence “This key …”. */
  readonly label: string;
  /** Returns whether there was anything to do. `claim` is selected or has the focus. */
  readonly run: (state: AppState, claim: string | null) => boolean;
}

/** Whether an embedded map has the command: those on one claim, and those that go on from it. */
export function isForEmbedded({ group }: Command): boolean {
  return group === 'One claim' || group === 'Go on';
}

const LENS_SENTENCES: Record<Lens, string> = {
  argument: 'shows how the argument runs',
  viewpoints: 'shows each viewpoint in a column of its own',
  article: 'shows the claims in the article’s order, beside its text',
  outline: 'shows everything as a nested list',
};

/** The key of a lens: digits, in their order. */
export function lensKey(lens: Lens): string {
  return String(LENSES.indexOf(lens) + 1);
}

/** A command on one claim; does nothing without one. */
const ofClaim =
  (act: (state: AppState, claim: string) => void): Command['run'] =>
  (state, claim) => {
    if (claim === null) return false;
    act(state, claim);
    return true;
  };

const always =
  (act: (state: AppState) => void): Command['run'] =>
  (state) => {
    act(state);
    return true;
  };

/** Opens a dialog. */
const opening = (key: string, dialog: DialogName, label: string): Command => ({
  key,
  group: 'Around it',
  label,
  run: always((state) => state.openDialog(dialog)),
});

export const COMMANDS: readonly Command[] = [
  ...LENSES.map(
    (lens): Command => ({
      key: lensKey(lens),
      group: 'Look at it as',
      label: LENS_SENTENCES[lens],
      run: always((state) => state.setLens(lens)),
    }),
  ),
  {
    key: 't',
    group: 'Look at it as',
    label: 'opens the article beside the map, or closes it',
    run: (state) => {
      // The article is always open in its lens.
      if (state.view.lens === 'article') return false;
      state.toggleText();
      return true;
    },
  },
  {
    key: 'f',
    group: 'One claim',
    label: 'focuses on the claim and its neighbours',
    run: ofClaim((state, claim) => state.focusOn(claim, '1')),
  },
  {
    key: 'w',
    group: 'One claim',
    label: 'finds the path from the claim to another one, which you choose next',
    run: ofClaim((state, claim) => state.startTrace(claim)),
  },
  {
    key: 'h',
    group: 'One claim',
    label: 'hides the reasons of the claim, or shows them again',
    run: (state, claim) => {
      if (claim === null || !selectIsFoldable(state, claim)) return false;
      state.toggleFold(claim);
      return true;
    },
  },
  {
    key: '0',
    group: 'One claim',
    label: 'shows the whole map again',
    run: (state) => {
      if (state.view.scope === null && state.view.folded.length === 0) return false;
      state.clearScope();
      state.foldAll([]);
      return true;
    },
  },
  {
    key: 'n',
    group: 'Go on',
    label: 'goes to the next claim of the walk',
    run: (state) => step(state, 1),
  },
  {
    key: 'b',
    group: 'Go on',
    label: 'goes to the previous claim of the walk',
    run: (state) => step(state, -1),
  },
  { key: '/', group: 'Around it', label: 'searches', run: always((state) => state.openSearch()) },
  opening('s', 'share', 'opens the ways to share this view'),
  opening('v', 'views', 'opens the saved views'),
  opening('o', 'library', 'opens another debate'),
  opening('?', 'keys', 'lists the keys'),
];
