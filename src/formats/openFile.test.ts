import { describe, expect, it } from 'vitest';
import { exampleMap } from '@/domain/testing/exampleMap';
import { writeMap } from '@/domain/writeMap';
import { openFile } from './openFile';
import { newTally } from './tally';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const own = writeMap(exampleMap());

async function said(content: Uint8Array, name = ''): Promise<string> {
  const opened = await openFile(content, name);
  if (opened.state === 'known') return opened.format.id;
  return opened.state === 'faults' ? (opened.faults[0]?.message ?? '') : opened.state;
}

describe('a file', () => {
  it('is known by its content, whatever its name says', async () => {
    expect(await said(bytes(own))).toBe('standpoint');
    expect(await said(bytes(own), 'wrong.argdown')).toBe('standpoint');
  });

  it.each([
    [new Uint8Array(), 'The file is empty.'],
    [bytes('\uFEFF \n'), 'The file is empty.'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'This is a PNG picture, not a text with a debate in it.'],
    [
      Uint8Array.of(0x61, 0xff),
      'The file is not UTF-8 text, nor UTF-16 with a byte order mark; save it as UTF-8.',
    ],
    [bytes('a\nb\0'), 'There is a NUL character here, which text does not have. Is this a text file?'],
  ])('that is no text is refused in a sentence (%#)', async (content, sentence) => {
    expect(await said(content, 'map.json')).toBe(sentence);
  });

  it('says where a character NUL stands', async () => {
    const opened = await openFile(bytes('a\nb\0'), '');
    expect(opened).toMatchObject({ state: 'faults', faults: [{ line: 2, column: 2 }] });
  });

  it('is read with a place for every fault', async () => {
    const opened = await openFile(bytes(own.replace('"kind": "support"', '"kind": "agree"')), 'map.json');
    const reading = opened.state === 'known' ? opened.read() : null;
    expect(reading).toMatchObject({ ok: false, faults: [{ pointer: '/relations/0/kind', line: 165 }] });
  });

  it('that somebody names a format for was read as that', async () => {
    const opened = await openFile(bytes('{"nodes": [], "edges": []}'), '', 'standpoint');
    expect(opened.state === 'known' && opened.read().ok).toBe(false);
  });

  it('that begins like JSON and is none is told its own faults', async () => {
    const opened = await openFile(bytes('{"version": 1,}'), 'x.json');
    expect(opened).toMatchObject({ state: 'faults', faults: [{ line: 1 }] });
  });
});

describe('the account of a file', () => {
  it('adds up, kind by kind, and groups what has one reason', () => {
    const tally = newTally();
    tally.read('I', 2);
    tally.leaveOut('MA', 'A rephrase is no relation.', { pointer: '/nodes/3' });
    tally.leaveOut('MA', 'A rephrase is no relation.', { pointer: '/nodes/5' });
    tally.approximate('I', 'It had no words.', { pointer: '/nodes/9' });
    expect(tally.report('aif', 'x.json')).toEqual({
      format: 'aif',
      file: 'x.json',
      kinds: [
        { kind: 'I', held: 3, read: 2, approximated: 1, leftOut: 0 },
        { kind: 'MA', held: 2, read: 0, approximated: 0, leftOut: 2 },
      ],
      notes: [
        {
          effect: 'left out',
          kind: 'MA',
          count: 2,
          why: 'A rephrase is no relation.',
          places: [{ pointer: '/nodes/3' }, { pointer: '/nodes/5' }],
        },
        {
          effect: 'approximated',
          kind: 'I',
          count: 1,
          why: 'It had no words.',
          places: [{ pointer: '/nodes/9' }],
        },
      ],
    });
  });
});
