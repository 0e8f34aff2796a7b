/**
 * The shown rows as the collection of React Aria's tree, built directly from the rows. The usual
 * way, from one component for each row, takes over a second for 20,000 claims and overflows the stack on a long chain.
 */
import type { ReactElement } from 'react';
import type { Collection, Key, Node } from 'react-stately';
import type { Shown } from '@/view/outlineShown';

/** The words of a row, computed only when needed. */
export interface RowWords {
  /** What typed letters are compared with. */
  readonly text: (row: Shown) => string;
  /** What a screen reader says when the row gets the focus. */
  readonly label: (row: Shown) => string;
}

/** The key of a row. It is never falsy and does not change when rows fold. */
export function rowKey(place: number): string {
  return `row-${place}`;
}

/** Rows have neither props nor child nodes. */
const NO_PROPS = {};
const NO_NODES: readonly Node<Shown>[] = [];

class OutlineNode implements Node<Shown> {
  readonly type = 'item';
  readonly key: string;
  readonly value: Shown;
  readonly level: number;
  readonly hasChildNodes: boolean;
  readonly childNodes = NO_NODES;
  readonly rendered = null;
  readonly props = NO_PROPS;
  readonly index: number;
  readonly parentKey: string | null;
  readonly render: (node: Node<Shown>) => ReactElement;
  readonly #words: RowWords;

  constructor(row: Shown, words: RowWords, render: (node: Node<Shown>) => ReactElement) {
    this.key = rowKey(row.place);
    this.value = row;
    this.level = row.level - 1;
    this.hasChildNodes = row.type === 'row' && row.isExpanded !== null;
    this.index = row.position - 1;
    this.parentKey = row.parent === -1 ? null : rowKey(row.parent);
    this.render = render;
    this.#words = words;
  }

  get textValue(): string {
    return this.#words.text(this.value);
  }

  get 'aria-label'(): string {
    return this.#words.label(this.value);
  }
}

export class OutlineCollection implements Collection<Node<Shown>> {
  /** Keys of the rows that have shown rows beneath them. */
  readonly expandedKeys: ReadonlySet<string>;
  readonly #nodes: readonly OutlineNode[];
  readonly #places: ReadonlyMap<Key, number>;
  /** For each row, the place after the last row beneath it. */
  readonly #ends: Int32Array;
  /** How many rows are directly under each row; `null` is the first level. */
  readonly #counts = new Map<Key | null, number>();

  constructor(rows: readonly Shown[], words: RowWords, render: (node: Node<Shown>) => ReactElement) {
    this.#nodes = rows.map((row) => new OutlineNode(row, words, render));
    this.#places = new Map(this.#nodes.map(({ key }, at) => [key, at]));
    for (const { parentKey, value } of this.#nodes) this.#counts.set(parentKey, value.position);
    this.#ends = endsOf(rows);
    const isExpanded = (row: Shown): boolean => row.type === 'row' && row.isExpanded === true;
    this.expandedKeys = new Set(rows.filter(isExpanded).map(({ place }) => rowKey(place)));
  }

  get size(): number {
    return this.#nodes.length;
  }

  [Symbol.iterator](): Iterator<Node<Shown>> {
    return this.#nodes[Symbol.iterator]();
  }

  getKeys(): Iterable<Key> {
    return this.#places.keys();
  }

  getItem(key: Key): Node<Shown> | null {
    return this.at(this.#places.get(key) ?? -1);
  }

  at(place: number): Node<Shown> | null {
    return this.#nodes[place] ?? null;
  }

  getFirstKey(): Key | null {
    return this.at(0)?.key ?? null;
  }

  getLastKey(): Key | null {
    return this.#nodes.at(-1)?.key ?? null;
  }

  getKeyBefore(key: Key): Key | null {
    return this.at(this.indexOf(key) - 1)?.key ?? null;
  }

  getKeyAfter(key: Key): Key | null {
    const place = this.indexOf(key);
    return place === -1 ? null : (this.at(place + 1)?.key ?? null);
  }

  getTextValue(key: Key): string {
    return this.getItem(key)?.textValue ?? '';
  }

  /** The rows directly beneath a row. */
  *getChildren(key: Key): Generator<Node<Shown>> {
    const place = this.indexOf(key);
    if (place === -1) return;
    for (let at = place + 1; at < (this.#ends[place] ?? 0); at = this.#ends[at] ?? this.size) {
      const node = this.#nodes[at];
      if (node !== undefined) yield node;
    }
  }

  /** How many siblings a row has, including itself. */
  countBeside(node: Node<unknown>): number {
    return this.#counts.get(node.parentKey ?? null) ?? 1;
  }

  /** The place of a row among the shown rows, from 0; -1 for none. */
  indexOf(key: Key): number {
    return this.#places.get(key) ?? -1;
  }
}

function endsOf(rows: readonly Shown[]): Int32Array {
  const ends = new Int32Array(rows.length).fill(rows.length);
  /** Places of the ancestors of the current row. */
  const above: number[] = [];
  for (const [at, { level }] of rows.entries()) {
    while ((rows[above.at(-1) ?? -1]?.level ?? 0) >= level) ends[above.pop() ?? 0] = at;
    above.push(at);
  }
  return ends;
}
