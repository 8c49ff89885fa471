import { UDM_SNAPSHOT_SOURCE_TYPES } from '../backup-types';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';
import { envelope } from '../operation';
import { snapshotFields } from '../snapshot-fields';

const detailFields = {
  ConsistentLevel: { type: 'string', description: 'Consistency of the snapshot, such as CRASH.' },
  ContainOsDisk: { type: 'boolean', description: 'Whether the system disk is in the snapshot.' },
  DiskCategory: { type: 'string', description: 'Category of the source disk.' },
  DiskDevName: { type: 'string', description: 'Device name of the disk.' },
  DiskHbrSnapshotIdWithDeviceMap: { type: 'json', description: 'ID of the recovery point of each device.' },
  DiskIdList: {
    type: 'list',
    of: { type: 'string', description: 'ID of a disk.' },
    description: 'Disks in the snapshot.',
  },
  DowngradeReason: { type: 'string', description: 'Why the consistency is lower than it was asked for.' },
  HostName: { type: 'string', description: 'Host name of the instance.' },
  InstanceIdWithDiskIdListMap: { type: 'json', description: 'Disks of each instance.' },
  InstanceName: { type: 'string', description: 'Name of the instance.' },
  InstanceType: { type: 'string', description: 'Type of the instance.' },
  InstantAccess: { type: 'boolean', description: 'Whether the snapshot was taken by instant cloning.' },
  NativeSnapshotIdList: {
    type: 'list',
    of: { type: 'string', description: 'ID of a native snapshot.' },
    description: 'Native snapshots of the disks, in the order of DiskIdList.',
  },
  OsDiskId: { type: 'string', description: 'ID of the system disk.' },
  OsName: { type: 'string', description: 'Name of the operating system.' },
  OsNameEn: { type: 'string', description: 'English name of the operating system.' },
  OsType: { type: 'string', description: 'Type of the operating system: linux or windows.' },
  PerformanceLevel: { type: 'string', description: 'Performance level of the source disk.' },
  Platform: { type: 'string', description: 'Platform of the instance.' },
  SnapshotGroupId: { type: 'string', description: 'ID of the snapshot group.' },
  SystemDisk: { type: 'boolean', description: 'Whether the disk is a system disk.' },
  VmName: { type: 'string', description: 'Name of the virtual machine.' },
} as const satisfies Fields;

export const udmSnapshotFields = {
  ...snapshotFields,
  InstanceId: { type: 'string', description: 'ID of the ECS instance.' },
  DiskId: { type: 'string', description: 'ID of the disk.' },
  ActualBytes: { type: 'long', quoted: true, unit: 'bytes', description: 'Amount of data in the snapshot.' },
  AdvancedRetentionType: { type: 'string', description: 'WEEKLY, MONTHLY or YEARLY, for snapshots kept specially.' },
  ExpireTime: { type: 'long', unit: 'epoch seconds', description: 'When the snapshot expires.' },
  RealSnapshotTime: { type: 'long', unit: 'epoch seconds', description: 'The point in time that the snapshot shows.' },
  CreateTime: { type: 'long', description: 'CreatedTime once more, in seconds since 1970.' },
  NativeSnapshotId: { type: 'string', description: 'ID of the native snapshot.' },
  NativeSnapshotInfo: { type: 'string', description: 'What is known of the native snapshot, as JSON.' },
  Prefix: { type: 'string', description: 'Prefix of the snapshot.' },
  CanBeDeleted: { type: 'boolean', description: 'Whether the snapshot of the disk can be deleted.' },
  ArchiveStatus: { type: 'string', description: 'Status of the archiving.' },
  ArchiveErrorMessage: { type: 'string', description: 'Why the archiving failed.' },
  ArchiveTriggerTime: { type: 'long', unit: 'epoch seconds', description: 'When the archiving was started.' },
  Detail: { type: 'object', description: 'What the snapshot was taken of.', fields: detailFields },
} as const satisfies Fields;

export type UdmSnapshot = RecordOf<typeof udmSnapshotFields>;

/** Lists snapshots of ECS instances and disks in a span of time. It has no pages. */
export const describeUdmSnapshots = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'DescribeUdmSnapshots',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describeudmsnapshots',
  parameters: {
    SourceType: {
      type: 'string',
      in: 'query',
      required: true,
      values: UDM_SNAPSHOT_SOURCE_TYPES,
      description: 'What the snapshots were taken of.',
    },
    StartTime: { type: 'long', in: 'query', required: true, unit: 'epoch seconds', description: 'Begin of the time.' },
    EndTime: { type: 'long', in: 'query', required: true, unit: 'epoch seconds', description: 'End of the time.' },
    UdmRegionId: { type: 'string', in: 'query', required: true, description: 'ID of the region of the instances.' },
    InstanceId: { type: 'string', in: 'query', description: 'ID of the ECS instance.' },
    DiskId: { type: 'string', in: 'query', description: 'ID of the disk.' },
    JobId: { type: 'string', in: 'query', description: 'ID of the backup job that made the snapshot.' },
    SnapshotIds: {
      type: 'json',
      array: true,
      in: 'form',
      description: 'Snapshots to list, as a JSON array of their IDs.',
    },
  },
  response: {
    ...envelope,
    TotalCount: { type: 'long', description: 'Number of snapshots.' },
    Snapshots: {
      type: 'list',
      description: 'The snapshots.',
      of: { type: 'object', description: 'A snapshot.', fields: udmSnapshotFields },
    },
  },
} as const satisfies Operation;
