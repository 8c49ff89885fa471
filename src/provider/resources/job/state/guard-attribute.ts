/** What a restore must not overwrite, as a user writes it. */
export const guardAttribute = {
  nesting: 'single',
  optional: true,
  description:
    'What this restore must not overwrite. It is checked in the plan, as far as the values are known then, and again before anything is sent. A restore that has ended is not checked again.',
  attributes: {
    group: {
      type: 'string',
      optional: true,
      description:
        'Restores of the same group must not write to the same place, nor one into the place of another. Needs `name`.',
    },
    name: {
      type: 'string',
      optional: true,
      description: 'Name of this restore within its group, used in messages.',
    },
    protected_instance_ids: {
      type: { list: 'string' },
      optional: true,
      description:
        'Targets that must never be written to: IDs of ECS instances and clusters, names of Tablestore instances and nodes, wherever they appear in the target, also within JSON.',
    },
    protected_buckets: {
      type: { list: 'string' },
      optional: true,
      description: 'Buckets that must never be written to.',
    },
    protected_file_system_ids: {
      type: { list: 'string' },
      optional: true,
      description: 'IDs of NAS and CPFS file systems that must never be written to.',
    },
    source_instance_id: {
      type: 'string',
      optional: true,
      description: 'ECS instance from which the snapshot was taken. A restore to it is refused.',
    },
    source_bucket: {
      type: 'string',
      optional: true,
      description: 'Bucket from which the snapshot was taken. A restore to it is refused.',
    },
    source_file_system_id: {
      type: 'string',
      optional: true,
      description: 'File system from which the snapshot was taken. A restore to it is refused.',
    },
    source_instance_name: {
      type: 'string',
      optional: true,
      description:
        'Tablestore instance from which the snapshot was taken. A restore to its table `source_table_name` is refused.',
    },
    source_table_name: { type: 'string', optional: true, description: 'Table from which the snapshot was taken.' },
  },
} as const;
