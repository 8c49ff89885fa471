const BYTES_OF_KB = 1024;

/** Of a speed as the service tells it, in KB/s; undefined where it tells none. */
export function bytesPerSecond(speed: number | bigint | undefined): number | undefined {
  return speed === undefined ? undefined : Number(speed) * BYTES_OF_KB;
}
