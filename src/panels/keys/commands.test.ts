import { beforeEach, describe, expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { createAppStore } from '@/store/store';
import { FIRST_VIEW, LENSES } from '@/view/settings';
import { COMMANDS, isForEmbedded } from './commands';

let store = createAppStore();

/** What lies uppermost over the page. */
const overlay = () => store.getState().overlays.at(-1);

/** Presses a key while a claim is selected or has the focus; says whether there was anything to do. */
function press(key: string, claim: string | null = null): boolean {
  const command = COMMANDS.find((one) => one.key === key);
  if (command === undefined) throw new Error(`no command has the key ${key}`);
  return command.run(store.getState(), claim);
}

beforeEach(() => {
  const map = exampleMap();
  store = createAppStore();
  store
    .getState()
    .openMap({ key: map.id, report: null, map, texts: new Map(), positions: null }, FIRST_VIEW, []);
});

describe('the keys of the page', () => {
  it('are one for each command', () => {
    const keys = COMMANDS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are fewer where the map is a part of another page', () => {
    expect(COMMANDS.filter(isForEmbedded).map(({ key }) => key)).toEqual(['f', 'w', 'h', '0', 'n', 'b']);
  });

  it('choose a lens by its digit, and the article beside the map', () => {
    for (const [place, lens] of LENSES.entries()) {
      expect(press(String(place + 1))).toBe(true);
      expect(store.getState().view.lens).toBe(lens);
    }
    press('1');
    expect(press('t')).toBe(true);
    expect(store.getState().view.isTextOpen).toBe(true);
    press('3');
    expect(press('t')).toBe(false);
  });

  it('single out a claim, look for a way from it, and do neither without one', () => {
    expect([press('f'), press('w'), press('h'), press('0')]).toEqual([false, false, false, false]);
    expect(press('f', 'safer')).toBe(true);
    expect(store.getState().view.scope).toMatchObject({ type: 'focus', claim: 'safer' });
    expect(press('0')).toBe(true);
    expect(store.getState().view.scope).toBeNull();
    expect(press('w', 'safer')).toBe(true);
    expect(overlay()).toEqual({ type: 'tracing', from: 'safer' });
  });

  it('fold the reasons of a claim that has some, and unfold everything', () => {
    expect(press('h', 'saved')).toBe(false);
    expect(press('h', 'build')).toBe(true);
    expect(store.getState().view.folded).toEqual(['build']);
    expect(press('0')).toBe(true);
    expect(store.getState().view.folded).toEqual([]);
  });

  it('walk through the debate, on and back, and stop at its ends', () => {
    expect(press('b')).toBe(false);
    expect(press('n')).toBe(true);
    const selected = (): string | undefined => store.getState().view.selection?.id;
    const walked = [selected()];
    while (press('n')) walked.push(selected());
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.length).toBeGreaterThan(3);
    expect(press('b')).toBe(true);
    expect(selected()).toBe(walked.at(-2));
  });

  it.each([
    ['s', 'share'],
    ['v', 'views'],
    ['o', 'library'],
    ['?', 'keys'],
  ])('open by %s the dialog %s', (key, dialog) => {
    expect(press(key)).toBe(true);
    expect(overlay()).toEqual({ type: 'dialog', name: dialog });
  });

  it('open the search', () => {
    expect(press('/')).toBe(true);
    expect(overlay()?.type).toBe('search');
  });
});
