const WHOLE = 100;
const DIGITS = 3;

/** "12.5%" of a share; as short as it can be. */
export function percent(share: number): string {
  return `${Number((share * WHOLE).toFixed(DIGITS))}%`;
}
