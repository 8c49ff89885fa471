/** Throws where a name cannot be one, or is taken: names stand in addresses, records and reports. */
export function checkName(kind: string, name: string, taken: Iterable<string>): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)) {
    throw new Error(
      `invalid name of a ${kind}: got "${name}", expected letters, digits, - and _, and a letter or digit first`,
    );
  }
  if ([...taken].includes(name)) throw new Error(`there is a ${kind} "${name}" already; choose another name`);
}

/** Throws where a restore is not there yet: it must be added before what comes after it. */
export function checkAfter(name: string, after: readonly string[], known: readonly string[]): void {
  const absent = after.find((other) => !known.includes(other));
  if (absent === undefined) return;
  throw new Error(
    `"${name}" comes after "${absent}", which is not there yet: got ${known.join(', ') || 'no restore'}; add it first, or mend the name`,
  );
}

/** Throws where no restore has the name. */
export function checkKnown(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new Error(`no such restore: got "${name}", expected one of ${known.join(', ')}`);
}
