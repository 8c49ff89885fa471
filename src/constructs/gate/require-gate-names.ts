/** The names of all that a gate waits for. Throws where there are none, or where one of them cannot be a name. */
export function requireGateNames(maps: { readonly [prop: string]: object | undefined }): string[] {
  const places = Object.entries(maps).flatMap(([prop, members]) =>
    Object.keys(members ?? {}).map((name) => ({ prop, name })),
  );
  if (places.length === 0) {
    throw new Error(`nothing to wait for: got no restore, expected one at least in ${Object.keys(maps).join(', ')}`);
  }
  for (const { prop, name } of places) {
    if (name.trim() === '') throw new Error(`empty name in ${prop}: got "${name}", expected a name for the result`);
    const first = places.find((place) => place.name === name)?.prop;
    if (first === prop) continue;
    throw new Error(
      `one name twice: got "${name}" in ${first} and in ${prop}, expected names that differ, since each has one result`,
    );
  }
  return places.map(({ name }) => name);
}
