/** What a drill must never restore to. Checked at synthesis, as far as targets are known then. */
export interface DrillGuards {
  /**
   * IDs of ECS instances, or of Tablestore instances by their names.
   *
   * @default - none
   */
  readonly protectedInstanceIds?: string[];

  /**
   * Names of buckets.
   *
   * @default - none
   */
  readonly protectedBuckets?: string[];

  /**
   * IDs of NAS and CPFS file systems.
   *
   * @default - none
   */
  readonly protectedFileSystemIds?: string[];
}
