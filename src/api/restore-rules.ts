import type { createRestoreJob } from './operations/create-restore-job';
import type { RestoreType, SourceType } from './restore-types';

type ParameterName = keyof typeof createRestoreJob.parameters;

/** What CreateRestoreJob wants for one restore type. Source: the reference page, and what the vendor's own tools send. */
export interface RestoreRule {
  readonly sourceType: SourceType;
  readonly required: readonly ParameterName[];
  /** Parameters that make sense for this type besides the required ones and those that every type takes. */
  readonly optional: readonly ParameterName[];
  /** Members that the JSON of UdmDetail must have. */
  readonly udmDetail?: readonly string[];
  /** Whether the restore overwrites what the snapshot was taken of. */
  readonly inPlace?: true;
}

/** Types whose restores say what they leave out in Options, and must have it: everything is said, too. */
export const TYPES_WITH_OPTIONS: readonly string[] = ['OSS', 'NAS'];

const container: readonly ParameterName[] = ['TargetContainer', 'TargetContainerClusterId', 'InitiatedByAck'];

export const restoreRules = {
  ECS_FILE: {
    sourceType: 'ECS_FILE',
    required: ['TargetInstanceId', 'TargetPath'],
    optional: ['Include', 'Exclude', 'FailbackDetail', ...container],
  },
  OSS: { sourceType: 'OSS', required: ['TargetBucket'], optional: ['TargetPrefix'] },
  NAS: { sourceType: 'NAS', required: ['TargetFileSystemId', 'TargetCreateTime', 'TargetPath'], optional: container },
  // Not on the reference page: by analogy with NAS.
  COMMON_FILE_SYSTEM: {
    sourceType: 'COMMON_FILE_SYSTEM',
    required: ['TargetFileSystemId', 'TargetPath'],
    optional: ['TargetCreateTime', 'Include', 'Exclude'],
  },
  OTS_TABLE: {
    sourceType: 'OTS_TABLE',
    required: ['TargetInstanceName', 'TargetTableName', 'TargetTime'],
    optional: ['OtsDetail', 'Include'],
  },
  UDM_ECS_ROLLBACK: {
    sourceType: 'UDM_ECS',
    required: ['UdmDetail', 'UdmRegionId'],
    optional: ['FailbackDetail'],
    udmDetail: ['sourceInstanceId'],
    inPlace: true,
  },
  UDM_ECS_DISK_ROLLBACK: {
    sourceType: 'UDM_ECS',
    required: ['UdmDetail', 'UdmRegionId'],
    optional: [],
    udmDetail: ['sourceInstanceId'],
    inPlace: true,
  },
  UDM_ECS: {
    sourceType: 'UDM_ECS',
    required: ['UdmDetail', 'UdmRegionId'],
    optional: ['FailbackDetail'],
    udmDetail: ['instanceType', 'diskCategory', 'restoredNetwork', 'securityGroup', 'restoredName', 'restoredHostName'],
  },
  UDM_ECS_DISK: {
    sourceType: 'UDM_ECS',
    required: ['UdmDetail', 'UdmRegionId'],
    optional: [],
    udmDetail: ['targetInstanceId', 'diskCategory'],
  },
  // Not on the reference page as a restore type: by its rule that the types of source and destination are the same.
  CONTAINER: {
    sourceType: 'CONTAINER',
    required: ['TargetContainer', 'TargetContainerClusterId'],
    optional: ['InitiatedByAck', 'TargetPath', 'Include', 'Exclude'],
  },
} as const satisfies Record<RestoreType, RestoreRule>;

/** Parameters that say where or how to restore, each of which only some restore types take. */
export const TYPED_PARAMETERS: readonly ParameterName[] = [
  ...new Set(Object.values(restoreRules).flatMap((rule) => [...rule.required, ...rule.optional])),
];

export function forbiddenParameters(restoreType: RestoreType): readonly ParameterName[] {
  const rule: RestoreRule = restoreRules[restoreType];
  return TYPED_PARAMETERS.filter((name) => !rule.required.includes(name) && !rule.optional.includes(name));
}
