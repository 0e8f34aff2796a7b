/**
 * Strongly connected components by Tarjan's algorithm (SIAM Journal on Computing 1(2), 1972), without recursion.
 * @param targets for each node, by number, the nodes that its arrows lead to
 * @returns the component of each node, and the nodes of each component in ascending order. Components are
 * numbered in reverse topological order: an arrow between two of them leads to the lower number.
 */
export function components(targets: readonly (readonly number[])[]): {
  readonly component: readonly number[];
  readonly members: readonly (readonly number[])[];
} {
  const order = targets.map(() => -1);
  const lowest = targets.map(() => -1);
  const component = targets.map(() => -1);
  const open: number[] = [];
  let visited = 0;
  const members: number[][] = [];
  for (let start = 0; start < targets.length; start += 1) {
    if (order[start] !== -1) continue;
    const way = [{ node: start, next: 0 }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { node } = step;
      if (step.next === 0) {
        order[node] = visited;
        lowest[node] = visited;
        visited += 1;
        open.push(node);
      }
      const target = targets[node]?.[step.next];
      step.next += 1;
      if (target !== undefined) {
        if (order[target] === -1) way.push({ node: target, next: 0 });
        else if (component[target] === -1) lowest[node] = Math.min(lowest[node] ?? 0, order[target] ?? 0);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) lowest[before.node] = Math.min(lowest[before.node] ?? 0, lowest[node] ?? 0);
      if (lowest[node] !== order[node]) continue;
      const own = open.splice(open.lastIndexOf(node));
      for (const member of own) component[member] = members.length;
      members.push(own.toSorted((a, b) => a - b));
    }
  }
  return { component, members };
}
