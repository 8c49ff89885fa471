import { TIME_FORMS } from '../../../amounts/time';
import { searchHistoricalSnapshots } from '../../../api/operations/search-historical-snapshots';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { recoveryPointAttributes } from '../../values/recovery-point-attributes';
import { SNAPSHOT_SOURCE_TYPES } from '../snapshots/snapshot-kinds';

const text = { type: 'string', optional: true } as const;
const texts = { type: { list: 'string' }, optional: true } as const;
const { Edition } = searchHistoricalSnapshots.parameters;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');

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
    instance_ids: { ...texts, description: 'IDs of the ECS instances (files, instances and disks); all when not set.' },
    buckets: { ...texts, description: 'Names of the buckets (OSS); all when not set.' },
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
    look_back: {
      ...text,
      description:
        'How far back backups are read, such as `720h`: what was not backed up since then is no source. All that the service still lists when not set.',
    },
    allow_missing: {
      type: 'bool',
      optional: true,
      description: 'Whether `recovery_points` is empty when nothing can be restored, instead of an error.',
    },
    edition: { ...text, description: `${Edition.description} Files only. ${oneOf(Edition.values)}.` },
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
