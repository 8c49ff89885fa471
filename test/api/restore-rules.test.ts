import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '../../src/api/operations/create-restore-job';
import { forbiddenParameters, restoreRules, TYPED_PARAMETERS } from '../../src/api/restore-rules';

describe('the rules of restore types', () => {
  it('name parameters that CreateRestoreJob has', () => {
    expect(TYPED_PARAMETERS.filter((name) => !(name in createRestoreJob.parameters))).toEqual([]);
  });

  it('require what the reference page requires for each type', () => {
    expect(restoreRules.ECS_FILE.required).toEqual(['TargetInstanceId', 'TargetPath']);
    expect(restoreRules.OSS.required).toEqual(['TargetBucket']);
    expect(restoreRules.NAS.required).toEqual(['TargetFileSystemId', 'TargetCreateTime', 'TargetPath']);
    expect(restoreRules.OTS_TABLE.required).toEqual(['TargetInstanceName', 'TargetTableName', 'TargetTime']);
    expect(restoreRules.UDM_ECS_ROLLBACK.required).toEqual(['UdmDetail', 'UdmRegionId']);
  });

  it('forbid what belongs to other types', () => {
    expect(forbiddenParameters('OSS')).toEqual(
      expect.arrayContaining(['TargetInstanceId', 'TargetPath', 'Include', 'UdmDetail', 'OtsDetail']),
    );
    expect(forbiddenParameters('ECS_FILE')).not.toContain('Include');
  });

  it('never forbid what every type takes', () => {
    for (const name of ['VaultId', 'SnapshotId', 'SnapshotHash', 'Options', 'Edition', 'CrossAccountType'] as const) {
      expect(TYPED_PARAMETERS).not.toContain(name);
    }
  });
});
