import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../src/api/operation';
import { createRestoreJob } from '../../../src/api/operations/create-restore-job';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { flatten } from '../../../src/cloud/rpc/flatten';

const required = { RestoreType: 'OTS_TABLE', VaultId: 'v-1', SnapshotId: 's-1', SourceType: 'OTS_TABLE' };

function flattenCreate(request: Partial<RequestOf<typeof createRestoreJob>>) {
  return flatten(createRestoreJob, { ...required, ...request });
}

describe('flatten', () => {
  it('puts each parameter where the operation says that it travels', () => {
    expect(flattenCreate({ TargetPath: '/restored', TargetPrefix: 'p' })).toEqual({
      query: [
        ['RestoreType', 'OTS_TABLE'],
        ['VaultId', 'v-1'],
        ['SnapshotId', 's-1'],
        ['SourceType', 'OTS_TABLE'],
        ['TargetPrefix', 'p'],
      ],
      form: [['TargetPath', '/restored']],
    });
  });

  it('numbers the entries of lists from 1, and names the members of objects', () => {
    const Filters = [
      { Key: 'VaultId', Values: ['v-1'], Operator: 'IN' },
      { Key: 'CompleteTime', Values: ['1554347313', '1554347399'], Operator: 'BETWEEN' },
    ];
    expect(flatten(describeRestoreJobs2, { RestoreType: 'ECS_FILE', PageNumber: 1, Filters }).query).toEqual([
      ['RestoreType', 'ECS_FILE'],
      ['PageNumber', '1'],
      ['Filters.1.Key', 'VaultId'],
      ['Filters.1.Values.1', 'v-1'],
      ['Filters.1.Operator', 'IN'],
      ['Filters.2.Key', 'CompleteTime'],
      ['Filters.2.Values.1', '1554347313'],
      ['Filters.2.Values.2', '1554347399'],
      ['Filters.2.Operator', 'BETWEEN'],
    ]);
  });

  it('sends objects of type json as one string, and JSON text as it is written', () => {
    const { query, form } = flattenCreate({
      OtsDetail: { BatchChannelCount: 2, OverwriteExisting: false },
      UdmDetail: '{ "sourceInstanceId": "i-1" }',
    });
    expect(form).toEqual([['OtsDetail', '{"BatchChannelCount":2,"OverwriteExisting":false}']]);
    expect(query.at(-1)).toEqual(['UdmDetail', '{ "sourceInstanceId": "i-1" }']);
  });

  it('keeps 64-bit integers', () => {
    expect(flattenCreate({ CrossAccountUserId: 9007199254740993n }).query.at(-1)).toEqual([
      'CrossAccountUserId',
      '9007199254740993',
    ]);
  });

  it('sends empty strings, false and 0, and leaves out what is absent, null or an empty list', () => {
    const request = {
      TargetPrefix: '',
      InitiatedByAck: false,
      TargetTime: 0,
      SnapshotHash: undefined,
      UdmRegionId: null,
    };
    expect(flatten(createRestoreJob, request).query).toEqual([
      ['TargetPrefix', ''],
      ['InitiatedByAck', 'false'],
      ['TargetTime', '0'],
    ]);
    expect(flatten(describeRestoreJobs2, { Filters: [] }).query).toEqual([]);
  });

  it.each([1.5, 2 ** 53, Number.NaN, '12'])('refuses %s for an integer before anything is sent', (TargetTime) => {
    expect(() => flatten(createRestoreJob, { TargetTime })).toThrow(
      expect.objectContaining({ category: 'invalid', execution: 'none', action: 'CreateRestoreJob' }),
    );
  });
});
