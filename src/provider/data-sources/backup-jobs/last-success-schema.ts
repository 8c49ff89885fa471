import { backupJobFields } from '../../../api/operations/describe-backup-jobs2';

const text = { type: 'string', computed: true } as const;

/** When each thing was last backed up well. */
export const lastSuccess = {
  nesting: 'map',
  computed: true,
  description:
    'The last job of each protected thing that is `COMPLETE`, among the listed ones. The key is the ID of the ECS instance or of the file system, the name of the bucket, `<instance>/<table>` for a Tablestore table, or else the name of the Tablestore instance. A thing without such a job has no entry.',
  attributes: {
    job_id: { ...text, description: backupJobFields.JobId.description },
    plan_id: { ...text, description: backupJobFields.PlanId.description },
    vault_id: { ...text, description: backupJobFields.VaultId.description },
    snapshot_id: {
      ...text,
      description:
        'ID of the snapshot that the job made. Only with `find_snapshots`, and null where there is none any more.',
    },
    complete_time: { type: 'number', computed: true, description: 'When the job ended. Seconds since 1970.' },
    completed_at: { ...text, description: 'When the job ended. RFC 3339.' },
    age_seconds: {
      type: 'number',
      computed: true,
      description:
        'How long ago that was, by the clock of this machine: the RPO that could be reached now. In seconds.',
    },
  },
} as const;
