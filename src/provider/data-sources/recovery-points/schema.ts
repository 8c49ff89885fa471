import { TIME_FORMS } from '../../../amounts/time';
import { searchHistoricalSnapshots } from '../../../api/operations/search-historical-snapshots';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { SNAPSHOT_SOURCE_TYPES } from '../snapshots/snapshot-kinds';

const text = { type: 'string', optional: true } as const;
const texts = { type: { list: 'string' }, optional: true } as const;
const computedText = { type: 'string', computed: true } as const;
const { Edition } = searchHistoricalSnapshots.parameters;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

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
  path: { ...computedText, description: 'Path that was backed up (files and file systems).' },
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

export const schema = {
  version: 0,
  description:
    'Lists what is backed up in vaults of Cloud Backup, with the snapshot of each source to restore: all sources, or a sample of them.',
  attributes: {
    source_type: {
      type: 'string',
      required: true,
      description: `What is backed up: ${oneOf(SNAPSHOT_SOURCE_TYPES)}.`,
    },
    vault_ids: { ...texts, description: 'IDs of the vaults; all vaults of the region when not set.' },
    plan_ids: { ...texts, description: 'IDs of the backup plans; all when not set.' },
    instance_ids: { ...texts, description: 'IDs of the ECS instances; all when not set.' },
    buckets: { ...texts, description: 'Names of the buckets; all when not set.' },
    file_system_ids: { ...texts, description: 'IDs of the file systems; all when not set.' },
    include: {
      ...texts,
      description:
        'Patterns of which one must match `source` or `name` as a whole: `*` stands for any characters, `?` for one. All when not set.',
    },
    exclude: { ...texts, description: 'Patterns of which none must match.' },
    at_or_before: { ...text, description: `The snapshot was complete at this time or earlier: ${TIME_FORMS}.` },
    max_age: {
      ...text,
      description:
        'How old the snapshot may be at `at_or_before`, or else now, such as `24h`. A source without such a snapshot is in `without_point`.',
    },
    random_seed: {
      ...text,
      description:
        'Any text: then the snapshot of each source is chosen at random, not the newest, and the same text chooses the same.',
    },
    sample: {
      nesting: 'single',
      optional: true,
      description: 'Not all sources, but some of them, spread over the vaults.',
      attributes: {
        size: { type: 'number', required: true, description: 'How many; all when there are no more.' },
        seed: {
          type: 'string',
          required: true,
          description:
            'The same seed takes the same sources. With whole numbers that count up, such as the number of a run of a pipeline, each takes others, until all have had their turn.',
        },
      },
    },
    edition: { ...text, description: `${Edition.description} ${oneOf(Edition.values)}.` },
    sources: { type: 'number', computed: true, description: 'How many sources there are, before a sample is taken.' },
    recovery_points: {
      nesting: 'map',
      computed: true,
      description:
        'The sources that were taken, with the snapshot to restore, by `name`: for the `for_each` of restores.',
      attributes: recoveryPointAttributes,
    },
    without_point: {
      type: { list: 'string' },
      computed: true,
      description: 'Names of sources that are backed up, but have no snapshot that fits. They are in no sample.',
    },
  },
} as const satisfies Schema;

export type RecoveryPointsSchema = typeof schema;
export type RecoveryPointsConfig = PlanOf<RecoveryPointsSchema>;
export type RecoveryPointsState = StateOf<RecoveryPointsSchema>;
