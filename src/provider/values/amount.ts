const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** Bytes for people: "512 bytes", "1.5 GiB". */
export function formatBytes(bytes: number): string {
  const exponent = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  const amount = bytes / 1024 ** exponent;
  return `${exponent === 0 ? amount : amount.toFixed(1)} ${UNITS[exponent]}`;
}
