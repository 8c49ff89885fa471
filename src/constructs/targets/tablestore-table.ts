import type { IResolvable } from '../../framework';
import { requireCount } from '../synthesis/require-number';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { TargetSettings } from './target-settings';

/** A table of Tablestore. */
export interface TablestoreTableTargetProps {
  /** Name of the Tablestore instance to restore to. */
  readonly instanceName: string;

  /** Name of the table to restore to. */
  readonly tableName: string;

  /**
   * Name of the table that is restored.
   *
   * @default - the only table in the snapshot
   */
  readonly sourceTableName?: string;

  /**
   * Point in time that the table is restored to: seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - the end of the snapshot
   */
  readonly targetTime?: string;

  /**
   * Overwrite rows that exist in the target table.
   *
   * @default - the service decides
   */
  readonly overwriteExisting?: boolean | IResolvable;

  /**
   * Restore the secondary indexes, too.
   *
   * @default - the service decides
   */
  readonly restoreIndex?: boolean | IResolvable;

  /**
   * Suffix for the names of restored secondary indexes.
   *
   * @default - the service decides
   */
  readonly indexNameSuffix?: string;

  /**
   * Restore the search indexes, too.
   *
   * @default - the service decides
   */
  readonly restoreSearchIndex?: boolean | IResolvable;

  /**
   * Suffix for the names of restored search indexes.
   *
   * @default - the service decides
   */
  readonly searchIndexNameSuffix?: string;

  /**
   * Generate the values of auto-increment primary keys anew instead of keeping them.
   *
   * @default - the service decides
   */
  readonly reGenerateAutoIncrementPk?: boolean | IResolvable;

  /**
   * Number of channels that the restore uses.
   *
   * @default - the service decides
   */
  readonly batchChannelCount?: number;
}

/** What the service takes for the end of the snapshot. */
const END_OF_SNAPSHOT = '0';

/** What a parameter of the type integer takes. */
const MAX_INT = 2 ** 31 - 1;

export function tablestoreTable(props: TablestoreTableTargetProps): TargetSettings {
  const { instanceName, tableName, sourceTableName } = props;
  requireCount('batchChannelCount', props.batchChannelCount, MAX_INT);
  return {
    restoreType: 'OTS_TABLE',
    sourceType: 'OTS_TABLE',
    arguments: {
      targetInstanceName: requireText('instanceName', instanceName, 'the name of a Tablestore instance'),
      targetTableName: requireText('tableName', tableName, 'the name of the table to restore to'),
      targetTime: props.targetTime ?? END_OF_SNAPSHOT,
      include: sourceTableName === undefined ? undefined : [sourceTableName],
      otsDetail: otsDetail(props),
    },
  };
}

function otsDetail(props: TablestoreTableTargetProps): { [name: string]: any } | undefined {
  const detail = withoutUndefined<any>({
    overwrite_existing: props.overwriteExisting,
    restore_index: props.restoreIndex,
    index_name_suffix: props.indexNameSuffix,
    restore_search_index: props.restoreSearchIndex,
    search_index_name_suffix: props.searchIndexNameSuffix,
    re_generate_auto_increment_pk: props.reGenerateAutoIncrementPk,
    batch_channel_count: props.batchChannelCount,
  });
  return Object.keys(detail).length > 0 ? detail : undefined;
}
