export type Pair = readonly [name: string, value: string];

/** RFC 3986. encodeURIComponent leaves !'()* as they are, which the service signs in their encoded form. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function queryString(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** The form that is signed; it is also what we send, so that nothing on the way can re-order it. */
export function canonicalQueryString(pairs: readonly Pair[]): string {
  return queryString([...pairs].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}
