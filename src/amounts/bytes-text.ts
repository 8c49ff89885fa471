const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;
const STEP = 1024;

/** Bytes for people, to the tenth of the largest unit that there is one of: "512 B", "2 GiB", "1.5 GiB". */
export function bytesText(bytes: number): string {
  const tenths = (exponent: number) => Math.round((bytes / STEP ** exponent) * 10) / 10;
  const fitting = UNITS.findIndex((_, exponent) => tenths(exponent) < STEP);
  const exponent = fitting === -1 ? UNITS.length - 1 : fitting;
  return `${tenths(exponent)} ${UNITS[exponent]}`;
}
