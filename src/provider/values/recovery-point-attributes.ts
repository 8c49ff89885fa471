const computedText = { type: 'string', computed: true } as const;

/** A source that is backed up, and the snapshot of it to restore. */
export const recoveryPointAttributes = {
  name: {
    ...computedText,
    description:
      'What names the source: it is unique in the selection, the same in every run, and fits into a path and a prefix: letters, digits, `-`, `_` and `.`.',
  },
  source: { ...computedText, description: 'The source for people, such as `i-bp1 /data/orders` or `bucket-a logs/`.' },
  source_type: { ...computedText, description: 'What a restore of the snapshot names as its source.' },
  vault_id: { ...computedText, description: 'ID of the vault that holds the snapshot.' },
  snapshot_id: { ...computedText, description: 'ID of the snapshot.' },
  snapshot_hash: { ...computedText, description: 'Hash of the snapshot.' },
  completed_at: { ...computedText, description: 'When the snapshot was complete. RFC 3339.' },
  plan_id: { ...computedText, description: 'ID of the backup plan.' },
  instance_id: { ...computedText, description: 'ID of the ECS instance (files, instances and disks).' },
  path: {
    ...computedText,
    description: 'Path that is backed up (files and file systems); absent where there are several.',
  },
  paths: {
    type: { list: 'string' },
    computed: true,
    description: 'Paths that are backed up (files and file systems).',
  },
  bucket: { ...computedText, description: 'Name of the bucket.' },
  prefix: { ...computedText, description: 'Prefix of the objects that were backed up.' },
  file_system_id: { ...computedText, description: 'ID of the file system.' },
  file_system_create_time: { ...computedText, description: 'When the file system was created. RFC 3339.' },
  instance_name: { ...computedText, description: 'Name of the Tablestore instance.' },
  table_name: { ...computedText, description: 'Name of the Tablestore table.' },
  disk_id: { ...computedText, description: 'ID of the disk.' },
  items_total: {
    type: 'number',
    computed: true,
    description: 'Number of files in the snapshot, where the service tells it.',
  },
  bytes_total: {
    type: 'number',
    computed: true,
    description: 'Amount of data in the snapshot, in bytes, where the service tells it.',
  },
} as const;
