import { TIME_FORMS } from '../../../amounts/time';
import { describeRestoreRangeInfo, restorableRangeFields } from '../../../api/operations/describe-restore-range-info';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { fieldKinds } from '../filters/meets-all';
import { maxResults } from '../list/max-results';
import { choiceInputs } from '../recovery-point/choice-inputs';

const { parameters } = describeRestoreRangeInfo;
const text = { type: 'string', optional: true } as const;
const computedText = { type: 'string', computed: true } as const;
const { at_or_before, max_age, allow_missing } = choiceInputs('range');

/** What the service has no parameter for. */
export const typedFilters = [
  { attribute: 'instance_id', key: 'SourceEndpointInstanceID', operator: 'EQUAL' },
  { attribute: 'range_type', key: 'RangeType', operator: 'EQUAL' },
] as const satisfies readonly TypedCondition[];

/** How the fields of a range compare in filter blocks. */
export const keyKinds = fieldKinds(restorableRangeFields);

export const schema = {
  version: 0,
  description:
    'Lists the spans of time to any point of which a database of a backup plan of Database Backup (DBS) can be restored, newest first by their ends, and chooses a point in time.',
  attributes: {
    backup_plan_id: { type: 'string', required: true, description: parameters.BackupPlanId.description },
    begin_timestamp_for_restore: {
      ...text,
      description: `${parameters.BeginTimestampForRestore.description} The beginning of 1970 when not set: ${TIME_FORMS}.`,
    },
    end_timestamp_for_restore: {
      ...text,
      description: `${parameters.EndTimestampForRestore.description} A day from now when not set: ${TIME_FORMS}.`,
    },
    recently_restore: { type: 'bool', optional: true, description: parameters.RecentlyRestore.description },
    client_token: { ...text, description: parameters.ClientToken.description },
    owner_id: { ...text, description: parameters.OwnerId.description },
    instance_id: { ...text, description: restorableRangeFields.SourceEndpointInstanceID.description },
    range_type: { ...text, description: restorableRangeFields.RangeType.description },
    max_results: { ...maxResults, description: 'Most ranges to list, the newest; all when not set.' },
    at_or_before: { ...at_or_before, description: `Latest point in time to choose; any when not set: ${TIME_FORMS}.` },
    max_age,
    allow_missing,
    restorable_ranges: {
      nesting: 'list',
      computed: true,
      description: 'The ranges, newest first by their ends.',
      attributes: responseAttributes(restorableRangeFields),
    },
    recovery_point: {
      nesting: 'single',
      computed: true,
      description:
        'The last point in time that is in one of the listed ranges and fits `at_or_before` and `max_age`. Ranges of the type `snapshot` count only for their backup sets: choose one of these with `alirestore_dbs_backup_sets`.',
      attributes: {
        backup_plan_id: { ...computedText, description: parameters.BackupPlanId.description },
        restore_time: {
          ...computedText,
          description:
            'The point in time, for `restore_time` of `alirestore_dbs_restore_task`, which restores again when it changes: where the newest is chosen, it changes all the time. RFC 3339.',
        },
        source_instance_id: {
          ...computedText,
          description: restorableRangeFields.SourceEndpointInstanceID.description,
        },
      },
    },
  },
  blocks: {
    filter: filterBlock(Object.keys(keyKinds), 'A condition that every range meets. The provider filters by it.'),
  },
} as const satisfies Schema;

export type RangesSchema = typeof schema;
export type RangesConfig = PlanOf<RangesSchema>;
export type RangesState = StateOf<RangesSchema>;
