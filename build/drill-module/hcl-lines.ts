/** Members of a block or an object, as "terraform fmt" aligns them. What takes several lines stands by itself. */
export function hclLines(members: readonly (readonly [name: string, value: string])[], indent: string): string {
  const groups: [string, string][][] = [[]];
  for (const [name, value] of members) {
    if (value.includes('\n')) groups.push([[name, value]], []);
    else groups[groups.length - 1].push([name, value]);
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => aligned(group, indent))
    .join('\n\n');
}

function aligned(group: readonly [string, string][], indent: string): string {
  const width = Math.max(...group.map(([name]) => name.length));
  return group.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}`).join('\n');
}
