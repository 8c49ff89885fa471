/**
 * What a drill must never restore to. Checked at synthesis for what is known then, and by the provider, when it plans and
 * before anything is sent, for what is a reference.
 */
export interface DrillGuards {
  /**
   * IDs of ECS instances and of clusters of containers, names of Tablestore instances and of nodes.
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
