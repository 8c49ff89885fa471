import { SNAPSHOT_STATUSES } from './backup-types';
import type { Fields } from './field';

/** Fields that snapshots of every kind have. */
export const snapshotFields = {
  SnapshotId: { type: 'string', description: 'ID of the snapshot.' },
  SnapshotHash: { type: 'string', description: 'Hash of the snapshot.' },
  ParentSnapshotHash: { type: 'string', description: 'Hash of the snapshot before it.' },
  JobId: { type: 'string', description: 'ID of the backup job that made the snapshot.' },
  SourceType: { type: 'string', description: 'What the snapshot was taken of.' },
  Status: { type: 'string', values: SNAPSHOT_STATUSES, description: 'Status of the snapshot.' },
  BackupType: { type: 'string', values: ['COMPLETE'], description: 'Type of the backup.' },
  CreatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the snapshot was created.' },
  StartTime: { type: 'long', unit: 'epoch seconds', description: 'When the taking of the snapshot began.' },
  UpdatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the snapshot was last updated.' },
  CompleteTime: { type: 'long', unit: 'epoch seconds', description: 'When the snapshot was complete.' },
  Retention: { type: 'long', unit: 'days', description: 'How long the snapshot is kept.' },
  BytesTotal: { type: 'long', unit: 'bytes', description: 'Amount of data in the snapshot.' },
} as const satisfies Fields;
