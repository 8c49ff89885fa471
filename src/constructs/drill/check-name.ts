/** Throws where a name cannot be one, or is taken: names stand in addresses, records and reports. */
export function checkName(kind: string, name: string, taken: Iterable<string>): void {
  if (typeof name !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)) {
    throw new Error(
      `invalid name of a ${kind}: got "${name}", expected letters, digits, - and _, beginning with a letter or digit; choose another name`,
    );
  }
  if ([...taken].includes(name))
    throw new Error(`two ${kind}s with one name: got "${name}" again, expected a new name; choose another one`);
}

/** Throws where a restore is not there yet: it must be added before what comes after it. */
export function checkAfter(name: string, after: readonly string[], known: readonly string[]): void {
  const absent = after.find((other) => !known.includes(other));
  if (absent === undefined) return;
  throw new Error(
    `"${name}" is to come after "${absent}", which was not added before it: got ${known.join(', ') || 'no restore'} so far; add "${absent}" first, or correct the name`,
  );
}

/** Throws where no restore has the name. Of a selection, only how they begin is known. */
export function checkKnown(name: string, known: readonly string[] | string): void {
  if (typeof known !== 'string' ? known.includes(name) : name.startsWith(known) && name !== known) return;
  const expected =
    typeof known === 'string'
      ? `${known} and the name of a source: a selection has many results`
      : `one of ${known.join(', ')}`;
  throw new Error(`no such restore: got "${name}", expected ${expected}`);
}
