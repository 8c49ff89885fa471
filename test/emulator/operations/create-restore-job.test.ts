import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, fileRestore, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const start = async (scenario: Scenario = {}) => {
  emulator = await startTestEmulator({ scenario });
};
const create = (changes: Record<string, string> = {}) =>
  emulator.call('CreateRestoreJob', { ...fileRestore, ...changes });

describe('validation by CreateRestoreJob', () => {
  it('refuses what its parameters do not allow', async () => {
    await start();
    const { status, body } = await create({ RestoreType: 'FILE' });
    expect(status).toBe(400);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      HostId: new URL(emulator.url).host,
      Code: 'InvalidParameter',
      Message:
        'A parameter is not valid. RestoreType: got "FILE", expected one of ECS_FILE, OSS, NAS, COMMON_FILE_SYSTEM, OTS_TABLE, UDM_ECS_ROLLBACK, UDM_ECS, UDM_ECS_DISK, UDM_ECS_DISK_ROLLBACK, CONTAINER.',
      Recommend: `https://api.aliyun.com/troubleshoot?q=InvalidParameter&product=hbr&requestId=${body.RequestId}`,
    });
    expect(emulator.jobs()).toEqual([]);
  });

  it('refuses what does not fit the restore type', async () => {
    await start();
    const { status, body } = await create({ TargetPath: '' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      Code: 'MissingParameter',
      Message: 'A mandatory parameter is missing. TargetPath is required when RestoreType is ECS_FILE.',
    });
  });

  it('refuses a vault that was not declared', async () => {
    await start({ vaults: [{ VaultId: 'v-2' }] });
    const { status, body } = await create();
    expect(status).toBe(404);
    expect(body).toMatchObject({ Code: 'VaultNotExist', Message: 'The vault does not exist. VaultId: v-1.' });
  });

  it('refuses a snapshot that was not declared in this vault', async () => {
    await start({ snapshots: [{ SnapshotId: 's-1', VaultId: 'v-2' }] });
    const { status, body } = await create();
    expect(status).toBe(404);
    expect(body).toMatchObject({
      Code: 'ResourceNotFound',
      Message: 'The resource does not exist. SnapshotId: s-1, in the vault v-1.',
    });
  });

  it('refuses a snapshot of another type', async () => {
    await start({ snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1', SourceType: 'NAS' }] });
    expect((await create()).body).toMatchObject({
      Code: 'InvalidParameter',
      Message: 'A parameter is not valid. SourceType: got "ECS_FILE", expected NAS, of which s-1 was taken.',
    });
  });

  it('refuses who is not permitted', async () => {
    await start({ denied: [{ action: 'CreateRestoreJob' }] });
    const { status, body } = await create();
    expect(status).toBe(400);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      HostId: new URL(emulator.url).host,
      Code: 'Forbidden.RAM',
      Message: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
      Recommend: `https://api.aliyun.com/troubleshoot?q=Forbidden.RAM&product=hbr&requestId=${body.RequestId}`,
      AccessDeniedDetail: {
        PolicyType: 'AccountLevelIdentityBasedPolicy',
        AuthPrincipalOwnerId: '1000000000000000',
        EncodedDiagnosticMessage: 'ZW11bGF0b3IgaGJyOkNyZWF0ZVJlc3RvcmVKb2I=',
        AuthPrincipalType: 'SubUser',
        AuthPrincipalDisplayName: '200000000000000000',
        NoPermissionType: 'ImplicitDeny',
        AuthAction: 'hbr:CreateRestoreJob',
      },
    });
  });

  it('may not permit one access key alone', async () => {
    await start({ denied: [{ action: 'CreateRestoreJob', accessKeyId: 'reader' }] });
    expect((await create()).status).toBe(200);
    expect((await emulator.call('CreateRestoreJob', fileRestore, { accessKeyId: 'reader' })).body.Code).toBe(
      'Forbidden.RAM',
    );
  });

  it('refuses GET', async () => {
    await start();
    const { status, body } = await emulator.call('CreateRestoreJob', fileRestore, { method: 'GET' });
    expect(status).toBe(405);
    expect(body).toMatchObject({ Code: 'UnsupportedHTTPMethod', Message: 'This http method is not supported.' });
  });
});

describe('behaviour of CreateRestoreJob', () => {
  it('starts one job a call: there is no idempotency', async () => {
    await start();
    const ids = [(await create()).body.RestoreId, (await create()).body.RestoreId];
    expect(new Set(ids).size).toBe(2);
    expect(emulator.jobs().map(({ RestoreId }) => RestoreId)).toEqual(ids.reverse());
  });

  it('takes parameters in the query and in the form alike', async () => {
    await start();
    const { TargetPath, TargetInstanceId, ...query } = fileRestore;
    await emulator.call('CreateRestoreJob', query, { form: { TargetPath, TargetInstanceId } });
    expect(emulator.jobs()[0]).toMatchObject({ VaultId: 'v-1', TargetPath: '/restored', TargetInstanceId: 'i-1' });
  });

  it('takes any vault and snapshot where none was declared', async () => {
    await start();
    expect((await create({ VaultId: 'v-anything', SnapshotId: 's-anything' })).status).toBe(200);
  });

  it('takes declared vaults and snapshots, and what they say', async () => {
    await start({
      vaults: [{ VaultId: 'v-1' }],
      snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1', BytesTotal: 42, SnapshotHash: 'f2fe' }],
    });
    expect((await create()).status).toBe(200);
    expect(emulator.jobs()[0]).toMatchObject({ BytesTotal: 42, SnapshotHash: 'f2fe' });
  });

  it('restores a snapshot of a disk as that of an instance', async () => {
    await start({ snapshots: [{ SnapshotId: 's-disk', SourceType: 'UDM_ECS_DISK' }] });
    const { body } = await emulator.call('CreateRestoreJob', {
      ...{ RestoreType: 'UDM_ECS_DISK', SourceType: 'UDM_ECS', VaultId: 'v-1', SnapshotId: 's-disk' },
      ...{ UdmRegionId: 'cn-hangzhou', UdmDetail: '{"targetInstanceId":"i-1","diskCategory":"cloud_essd"}' },
    });
    expect(body).toMatchObject({ Success: true });
  });

  it('takes what was added while it runs, and no longer what was removed', async () => {
    await start({ vaults: [], snapshots: [] });
    expect((await create()).body.Code).toBe('VaultNotExist');
    emulator.addEntries({ vaults: [{ VaultId: 'v-1' }] });
    expect((await create()).body.Code).toBe('ResourceNotFound');
    emulator.addEntries({ snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1' }] });
    expect((await create()).body.Success).toBe(true);
    emulator.removeEntries('snapshots', 's-1');
    expect((await create()).body.Code).toBe('ResourceNotFound');
  });

  it('chooses the course by the first rule that matches, in turn where it has a sequence', async () => {
    await start({
      rules: [
        { match: { TargetInstanceId: 'i-2', TargetPath: '/restored' }, course: 'failed' },
        { match: { VaultId: 'v-1' }, sequence: ['expired', 'partial'] },
      ],
      defaultCourse: 'never',
    });
    for (const changes of [{}, { TargetInstanceId: 'i-2' }, {}, {}, { VaultId: 'v-2' }, {}] as Record<
      string,
      string
    >[]) {
      await create(changes);
    }
    const courses = emulator.jobs().map(({ course }) => course);
    expect(courses.reverse()).toEqual(['expired', 'failed', 'partial', 'partial', 'never', 'partial']);
  });
});

describe('answers of CreateRestoreJob', () => {
  it('carry the id of the job', async () => {
    await start();
    const { status, headers, body } = await create();
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json;charset=utf-8');
    expect(headers['x-acs-request-id']).toBe(body.RequestId);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      Success: true,
      Code: '200',
      Message: 'successful',
      RestoreId: expect.stringMatching(/^r-000[0-9a-z]{17}$/),
    });
  });
});
