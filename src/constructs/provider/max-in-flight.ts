/** How many restore jobs may run at once. The others wait for their turn, first come, first served. */
export interface MaxInFlight {
  /**
   * All together.
   *
   * @default - no limit
   */
  readonly total?: number;

  /**
   * To the same instance, bucket, file system or Tablestore instance.
   *
   * @default - no limit
   */
  readonly perTarget?: number;

  /**
   * From the same vault.
   *
   * @default - no limit
   */
  readonly perVault?: number;
}
