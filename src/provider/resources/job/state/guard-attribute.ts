/** What a restore must not overwrite, as a user writes it. */
export const guardAttribute = {
  nesting: 'single',
  optional: true,
  description:
    'What this restore must not overwrite. It is checked when it is planned, as far as the values are known then, and before anything is sent. A restore that has ended is not checked again.',
  attributes: {
    group: {
      type: 'string',
      optional: true,
      description:
        'Restores of one group may not write to one place, nor one into that of another. Goes together with `name`.',
    },
    name: {
      type: 'string',
      optional: true,
      description: 'Tells this restore from the others of its group, and stands in messages.',
    },
    protected_instance_ids: {
      type: { list: 'string' },
      optional: true,
      description:
        'What must never be restored to: IDs of ECS instances and of clusters, names of Tablestore instances and of nodes, wherever they stand in the target, also within JSON.',
    },
    protected_buckets: { type: { list: 'string' }, optional: true, description: 'Buckets, likewise.' },
    protected_file_system_ids: {
      type: { list: 'string' },
      optional: true,
      description: 'IDs of NAS and CPFS file systems, likewise.',
    },
    source_instance_id: {
      type: 'string',
      optional: true,
      description: 'ECS instance that the snapshot was taken of: a restore to it is refused.',
    },
    source_bucket: { type: 'string', optional: true, description: 'Bucket, likewise.' },
    source_file_system_id: { type: 'string', optional: true, description: 'File system, likewise.' },
    source_instance_name: {
      type: 'string',
      optional: true,
      description: 'Tablestore instance, likewise: a restore to its table `source_table_name` is refused.',
    },
    source_table_name: { type: 'string', optional: true, description: 'Table that the snapshot was taken of.' },
  },
} as const;
