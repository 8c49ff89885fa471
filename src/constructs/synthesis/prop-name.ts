/** A prop in a message, as `allowInPlace (allow_in_place)`: Python spells it in a way of its own. */
export function propName(name: string): string {
  const inPython = name.replace(/"[^"]*"|[A-Z]/g, (part) => (part.startsWith('"') ? part : `_${part.toLowerCase()}`));
  return inPython === name ? name : `${name} (${inPython})`;
}
