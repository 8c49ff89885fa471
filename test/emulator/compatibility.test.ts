import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { fileRestore } from './emulator-under-test';
import { type Call, type Keys, openApiCore, popCore } from './official-clients';

const AWKWARD = "C:\\a b+c&d=e/f?#%*~!'()\n恢复 🚀";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulatedCloud({
    accounts: {
      key: { accessKeySecret: 'secret' },
      temp: { accessKeySecret: 'temp-secret', securityToken: 'temp-token/+=' },
    },
  });
});
afterEach(() => emulator.close());

const service = () => ({ url: emulator.url, version: '2017-09-08' });

const key: Keys = { accessKeyId: 'key', accessKeySecret: 'secret' };
const temp: Keys = { accessKeyId: 'temp', accessKeySecret: 'temp-secret', securityToken: 'temp-token/+=' };

describe.each<[string, (keys: Keys) => Call]>([
  ['openapi-core', (keys) => openApiCore(service(), keys)],
  ['openapi-core with the older signature', (keys) => openApiCore(service(), keys, 'v2')],
  ['pop-core with POST', (keys) => popCore(service(), keys, 'POST')],
])('the client %s', (_, connect) => {
  it.each([
    ['an access key', key],
    ['temporary credentials', temp],
  ])('creates, lists and cancels with %s', async (__, keys) => {
    const call = connect(keys);
    const { TargetPath, TargetInstanceId, ...query } = fileRestore;
    const form = { TargetInstanceId, TargetPath: AWKWARD, Include: '["*.pdf"]' };
    const created = await call('CreateRestoreJob', { ...query, TargetContainer: '{"host":"h"}' }, form);
    expect(created).toMatchObject({ Success: true, RestoreId: expect.stringMatching(/^r-000/) });

    const Filters = [
      { Key: 'VaultId', Operator: 'IN', Values: ['v-1', 'v-2'] },
      { Key: 'restoreId', Values: [created.RestoreId] },
      { Key: 'CompleteTime', Operator: 'NOT_EQUAL', Values: ['1'] },
    ];
    const listed = await call('DescribeRestoreJobs2', {
      RestoreType: 'ECS_FILE',
      PageSize: 99,
      PageNumber: 1,
      Filters,
    });
    expect(listed).toMatchObject({ PageSize: 99, TotalCount: 1 });
    expect(listed.RestoreJobs.RestoreJob[0]).toMatchObject({
      RestoreId: created.RestoreId,
      TargetPath: AWKWARD,
      Include: '["*.pdf"]',
    });

    const canceled = await call('CancelRestoreJob', { RestoreId: created.RestoreId, VaultId: 'v-1' });
    expect(canceled).toMatchObject({ Success: true, Code: '200' });
    expect(emulator.jobs()[0].Status).toBe('CANCELING');
  });

  it.each([
    ['a wrong secret', { accessKeySecret: 'wrong' }, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'nobody' }, 'InvalidAccessKeyId.NotFound'],
    ['no token', { accessKeyId: 'temp', accessKeySecret: 'temp-secret' }, 'MissingSecurityToken'],
    [
      'a wrong token',
      { accessKeyId: 'temp', accessKeySecret: 'temp-secret', securityToken: 'other' },
      'InvalidSecurityToken.Malformed',
    ],
  ])('gets the documented error with %s', async (__, changes, code) => {
    const call = connect({ ...key, ...changes });
    await expect(call('DescribeRestoreJobs2', { RestoreType: 'OSS' })).rejects.toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('gets the documented error of a refusal', async () => {
    await expect(connect(key)('CancelRestoreJob', { RestoreId: 'r-none' })).rejects.toThrow(
      expect.objectContaining({ code: 'TaskNotFound' }),
    );
  });
});

describe('the client pop-core with GET', () => {
  it('lists', async () => {
    const listed = await popCore(
      service(),
      temp,
      'GET',
    )('DescribeRestoreJobs2', {
      RestoreType: 'OSS',
      Filters: [{ Key: 'Bucket', Values: [AWKWARD] }],
    });
    expect(listed).toMatchObject({ Success: true, TotalCount: 0 });
  });

  it('cannot create', async () => {
    await expect(popCore(service(), key, 'GET')('CreateRestoreJob', fileRestore)).rejects.toThrow(
      expect.objectContaining({ code: 'UnsupportedHTTPMethod' }),
    );
  });
});
