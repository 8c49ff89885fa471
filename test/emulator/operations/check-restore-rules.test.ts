import { describe, expect, it } from 'vitest';
import { checkRestoreRules } from '../../../src/emulator/operations/check-restore-rules';
import type { RestoreRequest } from '../../../src/emulator/restore-jobs/restore-job-record';

type Given = Partial<RestoreRequest>;

const ids = { VaultId: 'v-1', SnapshotId: 's-1' };
const valid = {
  ECS_FILE: { SourceType: 'ECS_FILE', TargetInstanceId: 'i-1', TargetPath: '/' },
  OSS: { SourceType: 'OSS', TargetBucket: 'b', Options: '{}' },
  NAS: { SourceType: 'NAS', TargetFileSystemId: 'f', TargetCreateTime: 1, TargetPath: '/', Options: '{}' },
  COMMON_FILE_SYSTEM: { SourceType: 'COMMON_FILE_SYSTEM', TargetFileSystemId: 'f', TargetPath: '/' },
  OTS_TABLE: { SourceType: 'OTS_TABLE', TargetInstanceName: 'i', TargetTableName: 't', TargetTime: 0 },
  UDM_ECS_ROLLBACK: { SourceType: 'UDM_ECS', UdmRegionId: 'r', UdmDetail: '{"sourceInstanceId":"i"}' },
  UDM_ECS_DISK_ROLLBACK: { SourceType: 'UDM_ECS', UdmRegionId: 'r', UdmDetail: '{"sourceInstanceId":"i"}' },
  UDM_ECS_DISK: {
    SourceType: 'UDM_ECS',
    UdmRegionId: 'r',
    UdmDetail: '{"targetInstanceId":"i","diskCategory":"cloud_essd"}',
  },
  UDM_ECS: {
    SourceType: 'UDM_ECS',
    UdmRegionId: 'r',
    UdmDetail: JSON.stringify({
      instanceType: 'ecs.g7.large',
      diskCategory: 'cloud_essd',
      restoredNetwork: 'vsw-1',
      securityGroup: 'sg-1',
      restoredName: 'n',
      restoredHostName: 'h',
    }),
  },
  CONTAINER: { SourceType: 'CONTAINER', TargetContainer: '{}', TargetContainerClusterId: 'c' },
} as const satisfies Record<string, Given>;

type Type = keyof typeof valid;

const check = (RestoreType: Type, changes: Given = {}) =>
  checkRestoreRules({ RestoreType, ...ids, ...valid[RestoreType], ...changes } as RestoreRequest);

describe('the rules of the restore types', () => {
  it.each(Object.keys(valid) as Type[])('let pass what %s needs', (type) => {
    expect(() => check(type)).not.toThrow();
  });

  it.each<[Type, Given, string]>([
    ['ECS_FILE', { TargetInstanceId: undefined }, 'TargetInstanceId is required when RestoreType is ECS_FILE.'],
    ['ECS_FILE', { TargetPath: '' }, 'TargetPath is required when RestoreType is ECS_FILE.'],
    ['OSS', { TargetBucket: undefined }, 'TargetBucket is required when RestoreType is OSS.'],
    ['OSS', { Options: undefined }, 'Options is required when RestoreType is OSS.'],
    ['NAS', { Options: undefined }, 'Options is required when RestoreType is NAS.'],
    ['NAS', { TargetCreateTime: undefined }, 'TargetCreateTime is required when RestoreType is NAS.'],
    ['OTS_TABLE', { TargetTime: undefined }, 'TargetTime is required when RestoreType is OTS_TABLE.'],
    ['UDM_ECS', { UdmRegionId: undefined }, 'UdmRegionId is required when RestoreType is UDM_ECS.'],
    ['CONTAINER', { TargetContainer: undefined }, 'TargetContainer is required when RestoreType is CONTAINER.'],
  ])('refuse %s with %j: something is missing', (type, changes, reason) => {
    expect(() => check(type, changes)).toThrow(`A mandatory parameter is missing. ${reason}`);
  });

  it.each<[Type, Given, string]>([
    ['ECS_FILE', { SourceType: 'OSS' }, 'SourceType: got "OSS", expected ECS_FILE when RestoreType is ECS_FILE.'],
    [
      'UDM_ECS_DISK',
      { SourceType: 'NAS' },
      'SourceType: got "NAS", expected UDM_ECS when RestoreType is UDM_ECS_DISK.',
    ],
    ['ECS_FILE', { TargetBucket: 'b' }, 'TargetBucket: got "b", expected no value when RestoreType is ECS_FILE.'],
    ['OSS', { Include: '["a"]' }, 'Include: got "[\\"a\\"]", expected no value when RestoreType is OSS.'],
    ['NAS', { TargetTime: 0 }, 'TargetTime: got 0, expected no value when RestoreType is NAS.'],
    ['OSS', { Edition: 'BASIC' }, 'Edition: got "BASIC", expected STANDARD when RestoreType is OSS.'],
    [
      'UDM_ECS_ROLLBACK',
      { UdmDetail: '{"sourceInstanceId":""}' },
      'expected a JSON object with the member sourceInstanceId when RestoreType is UDM_ECS_ROLLBACK.',
    ],
    [
      'UDM_ECS_DISK',
      { UdmDetail: '{"targetInstanceId":"i"}' },
      'expected a JSON object with the member diskCategory when RestoreType is UDM_ECS_DISK.',
    ],
  ])('refuse %s with %j', (type, changes, reason) => {
    expect(() => check(type, changes)).toThrow('A parameter is not valid. ');
    expect(() => check(type, changes)).toThrow(reason);
  });

  it('do not mind an empty text where nothing belongs', () => {
    expect(() => check('ECS_FILE', { TargetBucket: '' })).not.toThrow();
  });

  it('let restores of files use the basic edition', () => {
    expect(() => check('ECS_FILE', { Edition: 'BASIC' })).not.toThrow();
  });
});
