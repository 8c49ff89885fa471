import { describe, expect, it } from 'vitest';
import { isCertainTwin, isTwin } from '../../../../src/provider/resources/job/twin';

const request = {
  RestoreType: 'ECS_FILE',
  SourceType: 'ECS_FILE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  TargetInstanceId: 'i-1',
  TargetPath: '/restore',
  Include: '["/a","/b"]',
};
const job = { ...request, RestoreId: 'r-1', Status: 'RUNNING' };

describe('a twin', () => {
  it('is a job with the same parameters', () => {
    expect(isTwin(request, job)).toBe(true);
  });

  it.each([
    ['JSON written in another way', { Include: '[ "/a", "/b" ]' }],
    ['a hash that the service filled in', { SnapshotHash: 'h' }],
    ['options that the service filled in', { Options: '{"UseVSS":false}' }],
    ['account fields that the service filled in', { CrossAccountType: 'SELF_ACCOUNT', CrossAccountUserId: 0 }],
    ['empty fields', { TargetPrefix: '', Exclude: '[]', TargetTime: 0 }],
  ])('may have %s', (_, difference) => {
    expect(isTwin(request, { ...job, ...difference })).toBe(true);
  });

  it.each([
    { RestoreType: 'OSS' },
    { VaultId: 'v-2' },
    { SnapshotId: 's-2' },
    { TargetInstanceId: 'i-2' },
    { TargetPath: '/restore2' },
    { Include: '["/a"]' },
    { Include: '' },
    { Exclude: '["/c"]' },
    { TargetPrefix: 'p' },
    { TargetBucket: 'b' },
    { TargetPath: '' },
    { TargetPath: undefined },
    { CrossAccountUserId: 123 },
    { CrossAccountRoleName: 'role' },
  ])('has no %o', (difference) => {
    expect(isTwin(request, { ...job, ...difference })).toBe(false);
  });

  it.each([
    [{ CrossAccountUserId: 1 }, { CrossAccountUserId: 2 }],
    [{ CrossAccountRoleName: 'a' }, { CrossAccountRoleName: 'b' }],
    [
      { TargetPath: undefined, TargetBucket: 'a' },
      { TargetPath: undefined, TargetBucket: 'b' },
    ],
  ])('of a request with %o has no %o', (sent, got) => {
    expect(isTwin({ ...request, ...sent }, { ...job, ...sent } as never)).toBe(true);
    expect(isTwin({ ...request, ...sent }, { ...job, ...got } as never)).toBe(false);
  });

  it('has the point in time and the table options that were asked for', () => {
    const table = { RestoreType: 'OTS_TABLE', SourceType: 'OTS_TABLE', VaultId: 'v', SnapshotId: 's', TargetTime: 5 };
    expect(isTwin(table, { ...table, TargetTime: 5n })).toBe(true);
    expect(isTwin(table, { ...table, TargetTime: 6 })).toBe(false);
    const overwrite = { ...table, OtsDetail: { OverwriteExisting: true } };
    expect(isTwin(overwrite, { ...table, OtsDetail: { OverwriteExisting: true, BatchChannelCount: 2 } })).toBe(true);
    expect(isTwin(overwrite, { ...table, OtsDetail: { OverwriteExisting: false } })).toBe(false);
  });
});

describe('a clone of an instance', () => {
  const clone = { ...request, RestoreType: 'UDM_ECS', UdmDetail: '{"restoredName":"a","instanceType":"t"}' };

  it('is no certain twin when the answer does not tell what it is cloned to', () => {
    const answered = { ...clone, UdmDetail: '{"doCopy":true}' };
    expect(isTwin(clone, answered)).toBe(true);
    expect(isCertainTwin(clone, answered)).toBe(false);
    expect(isCertainTwin(clone, { ...answered, UdmDetail: undefined })).toBe(false);
  });

  it('is a certain twin when the answer tells', () => {
    expect(isCertainTwin(clone, { ...clone, UdmDetail: '{"instanceType":"t","restoredName":"a","x":1}' })).toBe(true);
    expect(isTwin(clone, { ...clone, UdmDetail: '{"restoredName":"b"}' })).toBe(false);
  });
});

describe('what no answer tells', () => {
  it.each([
    ['a container', { TargetContainer: '{"path":"/a"}', TargetContainerClusterId: 'c-1' }],
    ['how it fails back', { FailbackDetail: '{"a":1}' }],
    ['who asked for it', { InitiatedByAck: true }],
    ['how a table is restored', { OtsDetail: { RestoreIndex: true } }],
    ['the region of a clone', { UdmDetail: '{"a":1}', UdmRegionId: 'cn-beijing' }],
  ])('is not certain: %s', (_, sent) => {
    const answered = { ...job, UdmDetail: (sent as { UdmDetail?: string }).UdmDetail, OtsDetail: {} };
    expect(isTwin({ ...request, ...sent }, answered)).toBe(true);
    expect(isCertainTwin({ ...request, ...sent }, answered)).toBe(false);
  });

  it.each([
    ['options that were not asked for', {}, { Options: '{"conflict":"overwrite"}' }],
    ['no options where some were asked for', { Options: '{"conflict":"overwrite"}' }, {}],
    ['no paths where some were asked for', {}, { Include: undefined }],
  ])('is not certain either with %s', (_, sent, got) => {
    expect(isCertainTwin({ ...request, ...sent }, { ...job, ...got } as never)).toBe(false);
  });

  it('is certain where the answer tells all, and fills in what everybody has', () => {
    const filled = { ...job, SnapshotHash: 'h', CrossAccountType: 'SELF_ACCOUNT' };
    expect(isCertainTwin(request, filled)).toBe(true);
    expect(isCertainTwin({ ...request, Options: '{"includes":[],"excludes":[]}', Edition: 'BASIC' }, job)).toBe(true);
  });

  it('can be told of a clone whose answer names the region', () => {
    const clone = { ...request, RestoreType: 'UDM_ECS', UdmDetail: '{"restoredName":"a"}', UdmRegionId: 'cn-beijing' };
    const answered = { ...clone, UdmDetail: '{"restoredName":"a","destinationRegionId":"cn-beijing"}' };
    expect(isCertainTwin(clone, answered)).toBe(true);
    expect(isCertainTwin(clone, { ...answered, UdmDetail: '{"restoredName":"a"}' })).toBe(false);
  });
});
