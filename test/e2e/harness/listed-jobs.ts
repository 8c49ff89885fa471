const file = (RestoreId: string, CreatedTime: number, changes: object = {}) => ({
  RestoreId,
  RestoreType: 'ECS_FILE',
  SourceType: 'ECS_FILE',
  Status: 'COMPLETE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  SnapshotHash: 'abc',
  TargetInstanceId: 'i-1',
  TargetPath: '/restore/${a}',
  CrossAccountType: 'SELF_ACCOUNT',
  ItemsTotal: 3,
  ItemsDone: 3,
  BytesDone: 30,
  CreatedTime,
  ...changes,
});

/** Restore jobs that something else has started; two of them did not succeed. */
export const restoreJobs = [
  file('r-1', 1_767_225_600),
  file('r-2', 1_767_225_700, { Status: 'FAILED' }),
  file('r-3', 1_767_225_800, { Status: 'PARTIAL_COMPLETE' }),
  file('r-4', 1_767_225_900),
];
