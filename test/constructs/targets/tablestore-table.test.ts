import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { targetArguments } from '../synthesize';

const target = { instanceName: 'shop', tableName: 'orders_copy' };

describe('a table to Tablestore', () => {
  it('is restored to the end of the snapshot', () => {
    expect(targetArguments(RestoreTarget.tablestoreTable(target))).toEqual({
      restore_type: 'OTS_TABLE',
      source_type: 'OTS_TABLE',
      target_instance_name: 'shop',
      target_table_name: 'orders_copy',
      target_time: '0',
    });
  });

  it('may be restored to an earlier time, from a table of another name', () => {
    const earlier = RestoreTarget.tablestoreTable({ ...target, sourceTableName: 'orders', targetTime: '1767225600' });
    expect(targetArguments(earlier)).toMatchObject({ include: ['orders'], target_time: '1767225600' });
  });

  it('takes every detail', () => {
    const detailed = RestoreTarget.tablestoreTable({
      ...target,
      overwriteExisting: false,
      restoreIndex: true,
      indexNameSuffix: '_i',
      restoreSearchIndex: true,
      searchIndexNameSuffix: '_s',
      reGenerateAutoIncrementPk: true,
      batchChannelCount: 4,
    });
    expect(targetArguments(detailed).ots_detail).toEqual({
      overwrite_existing: false,
      restore_index: true,
      index_name_suffix: '_i',
      restore_search_index: true,
      search_index_name_suffix: '_s',
      re_generate_auto_increment_pk: true,
      batch_channel_count: 4,
    });
  });

  it('fails without an instance', () => {
    expect(() => RestoreTarget.tablestoreTable({ ...target, instanceName: '' })).toThrow(
      'missing instanceName (instance_name): got "", expected the name of a Tablestore instance',
    );
  });

  it('fails without a table', () => {
    expect(() => RestoreTarget.tablestoreTable({ ...target, tableName: '' })).toThrow(
      'missing tableName (table_name): got "", expected the name of the table to restore to',
    );
  });
});
