/** Files of other formats that take long, the same at each run. */
import { seededMap } from './seededMap.mjs';

/** How long the text of a claim is made, characters: 8,000 of them are a file of 10 MB. */
const TEXT = 850;

/** A debate as AIF JSON, as AIFdb writes it. @param {number} claims */
export function seededAif(claims) {
  const map = seededMap(claims);
  const nodes = map.claims.map(({ id, text }) => node(id, longer(text), 'I'));
  const edges = [];
  const join = (from, to) =>
    edges.push({ edgeID: `e${edges.length}`, fromID: from, toID: to, formEdgeID: null });
  for (const { id, kind, from, to } of map.relations) {
    nodes.push(
      node(
        id,
        kind === 'support' ? 'Default Inference' : 'Default Conflict',
        kind === 'support' ? 'RA' : 'CA',
      ),
    );
    for (const premise of from) join(premise, id);
    join(id, to);
  }
  return JSON.stringify({ nodes, edges, locutions: [] }, null, 1);
}

const node = (nodeID, text, type) => ({ nodeID, text, type, timestamp: '2020-01-01 00:00:00' });

function longer(text) {
  return `${text} ${text.repeat(Math.ceil(TEXT / text.length))}`.slice(0, TEXT);
}

/**
 * An Argdown text that keeps its official parser busy for minutes: its lexer looks through all that follows at each
 * comment that does not end.
 * @param {number} comments
 */
export function busyArgdown(comments) {
  return `[A]: One.\n\n${'<!-- '.repeat(comments)}`;
}
