/** Performance level of an ESSD disk. */
export enum DiskPerformanceLevel {
  /** The slowest level. */
  PL0 = 'PL0',

  /** The level of a disk for which none is given. */
  PL1 = 'PL1',

  /** Faster than PL1. */
  PL2 = 'PL2',

  /** The fastest level. */
  PL3 = 'PL3',
}
