/**
 * A map as Argdown text: a statement for each claim with its relations below it, topics as headings. Undercuts
 * stand as relations to the claim that they weaken, as statements know no others.
 */
export function toArgdown(map) {
  const claims = new Set(map.claims.map(({ id }) => id));
  const relations = new Map(map.relations.map((relation) => [relation.id, relation]));
  const bearing = new Map();
  for (const relation of map.relations) {
    let { to } = relation;
    while (!claims.has(to)) to = relations.get(to).to;
    for (const from of relation.from)
      bearing.set(to, [...(bearing.get(to) ?? []), `  ${relation.kind === 'support' ? '+' : '-'} [${from}]`]);
  }
  const parts = map.topics.map((topic) => {
    const own = map.claims.filter((claim) => claim.topic === topic.id);
    const statements = own.map(({ id, gist }) =>
      [`[${id}]: ${gist}.`, ...(bearing.get(id) ?? [])].join('\n'),
    );
    return `# ${topic.label}\n\n${statements.join('\n\n')}`;
  });
  return `${parts.join('\n\n')}\n`;
}
