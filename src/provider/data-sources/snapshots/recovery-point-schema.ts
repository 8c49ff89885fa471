import { snapshotFields } from '../../../api/snapshot-fields';
import { TIME_FORMS } from '../../values/time';

const text = { type: 'string', optional: true } as const;
const computedText = { type: 'string', computed: true } as const;

/** What decides which of the listed snapshots is the recovery point. */
export const recoveryPointInputs = {
  at_or_before: {
    ...text,
    description: `The recovery point was complete then or earlier; at any time when not set: ${TIME_FORMS}.`,
  },
  max_age: {
    ...text,
    description:
      'How long before `at_or_before`, or before now when that is not set, the recovery point was complete at most. Seconds, such as `3600`, or a duration, such as `24h` or `1h30m`.',
  },
  random_seed: {
    ...text,
    description:
      'Chooses the recovery point by chance instead of the newest: among all that it could be, the same one for the same seed and the same list, on every machine.',
  },
  allow_missing: {
    type: 'bool',
    optional: true,
    description: 'Whether `recovery_point` is null, instead of an error, when no listed snapshot can be it.',
  },
} as const;

export const recoveryPointAttributes = {
  nesting: 'single',
  computed: true,
  description:
    'The snapshot to restore: of those that are `COMPLETE`, have not expired, and fit `at_or_before` and `max_age`, the one completed last, or the one that `random_seed` chooses. Its members are what `alirestore_job` takes.',
  attributes: {
    vault_id: { ...computedText, description: 'ID of the vault that holds the snapshot.' },
    snapshot_id: { ...computedText, description: snapshotFields.SnapshotId.description },
    snapshot_hash: { ...computedText, description: snapshotFields.SnapshotHash.description },
    source_type: {
      ...computedText,
      description: 'What a restore of the snapshot names as its source: `UDM_ECS` for instances and disks alike.',
    },
    job_id: { ...computedText, description: snapshotFields.JobId.description },
    complete_time: {
      type: 'number',
      computed: true,
      description: `${snapshotFields.CompleteTime.description} Seconds since 1970.`,
    },
    completed_at: { ...computedText, description: `${snapshotFields.CompleteTime.description} RFC 3339.` },
  },
} as const;
