import { afterEach, describe, expect, it } from 'vitest';
import { type Action, operations } from '../../src/api/operations';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, send, startTestEmulator } from './emulator-under-test';
import { signV1 } from './test-signer';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const PASSWORD = 'canary-pass-0815';
const PEM = '-----BEGIN CERTIFICATE----- canary-pem-4711';
const secrets = { DestinationEndpointPassword: PASSWORD, SslCaPem: PEM };
const database = {
  ...{ BackupPlanId: 'dbs1', RestoreTaskName: 'monday', DestinationEndpointInstanceType: 'RDS', BackupSetId: 'set-1' },
  ...{ DestinationEndpointRegion: 'cn-hangzhou', DestinationEndpointInstanceID: 'rm-1' },
  ...{ RestoreObjects: '[{"DBName":"shop"}]', DestinationEndpointUserName: 'restorer', ...secrets },
};

/** Each with parameters that are right, and whether it makes or starts something. */
const calls: readonly (readonly [Action, Record<string, string>])[] = [
  ['dbs:CreateRestoreTask', database],
  ['StartRestoreTask', { RestoreTaskId: 's1' }],
  ['DescribePreCheckProgressList', { RestoreTaskId: 's1' }],
  ['DescribeJobErrorCode', { TaskId: 's1' }],
  ['DescribeBackupPlanList', {}],
  ['DescribeFullBackupList', { BackupPlanId: 'dbs1' }],
  [
    'DescribeRestoreRangeInfo',
    { BackupPlanId: 'dbs1', BeginTimestampForRestore: '0', EndTimestampForRestore: '9999999999999' },
  ],
  ['computenest:CreateRestoreTask', { ServiceInstanceId: 'si-1', BackupId: 'backup-1' }],
  ['ListBackups', {}],
];
const scenario: Scenario = { dbsRestoreTasks: [{ RestoreTaskId: 's1', BackupPlanId: 'dbs1', RestoreStatus: 'init' }] };
const isDbs = (action: Action) => operations[action].product === 'dbs';
const lastCall = () => emulator.calls().calls.at(-1);
/** What a call can change. */
const made = () => JSON.stringify([emulator.entries('dbsRestoreTasks'), emulator.entries('computeNestRestoreTasks')]);
const CHANGING: readonly Action[] = ['dbs:CreateRestoreTask', 'StartRestoreTask', 'computenest:CreateRestoreTask'];

describe.each(calls)('%s', (action, parameters) => {
  it.each(['POST', 'GET'])('is answered, sent by %s', async (method) => {
    emulator = await startTestEmulator({ scenario });
    const { status, body } = await emulator.call(action, parameters, { method });
    expect(status).toBe(200);
    expect(body.Success).toBe(isDbs(action) ? true : undefined);
    expect(lastCall()).toMatchObject({ action, decision: 'answered', executed: true, httpStatus: 200 });
  });

  it('takes its parameters in the form, too', async () => {
    emulator = await startTestEmulator({ scenario });
    const { status, body } = await emulator.call(action, {}, { form: parameters });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('ErrCode');
  });

  it.each([
    ['before', false],
    ['after', true],
  ] as const)('meets a fault %s it is executed', async (when, executed) => {
    emulator = await startTestEmulator({ scenario: { ...scenario, faults: [{ fault: 'reset', when, action }] } });
    const before = made();
    await expect(emulator.call(action, parameters)).rejects.toThrow();
    expect(lastCall()).toMatchObject({ action, decision: 'faulted', executed });
    expect(made() !== before).toBe(executed && CHANGING.includes(action));
  });

  it('meets no fault of another operation', async () => {
    const others = calls.map(([name]) => name).filter((name) => name !== action);
    const faults = others.map((other) => ({ fault: 'reset', action: other }) as const);
    emulator = await startTestEmulator({ scenario: { ...scenario, faults } });
    expect((await emulator.call(action, parameters)).status).toBe(200);
  });

  it('may be denied', async () => {
    emulator = await startTestEmulator({ scenario: { ...scenario, denied: [{ action }] } });
    const before = made();
    const { status, body } = await emulator.call(action, parameters);
    const name = operations[action].action;
    expect([status, body]).toMatchObject(
      isDbs(action)
        ? [403, { Code: 'Request.Forbidden' }]
        : [400, { Code: 'Forbidden.RAM', AccessDeniedDetail: { AuthAction: `computenest:${name}` } }],
    );
    expect(made()).toBe(before);
  });
});

describe('what is secret of a restore task', () => {
  const everything = async () =>
    JSON.stringify([emulator.state(), (await emulator.control('GET', 'state')).text, emulator.calls()]);

  it.each(['query', 'form'] as const)('is in no log, state or answer, sent in the %s', async (place) => {
    emulator = await startTestEmulator();
    const { DestinationEndpointPassword, SslCaPem, ...rest } = database;
    const answers = [
      await emulator.call(
        'dbs:CreateRestoreTask',
        place === 'query' ? database : rest,
        place === 'form' ? { form: secrets } : {},
      ),
      await emulator.call('dbs:CreateRestoreTask', { ...database, BackupSetId: '' }),
      await emulator.call('DescribeRestoreTaskList', { BackupPlanId: 'dbs1' }),
      await emulator.call('dbs:CreateRestoreTask', database, { accessKeySecret: 'wrong' }),
      await emulator.call('CreateRestoreTask', database),
    ];
    expect(answers.map(({ body }) => body.Success ?? body.Code)).toEqual([
      ...[true, false, true, 'SignatureDoesNotMatch', 'InvalidApi.NotFound'],
    ]);
    const seen = `${await everything()} ${answers.map(({ text }) => text).join(' ')}`;
    expect(seen).toContain('restorer');
    expect(seen).not.toContain('canary');
  });

  it('is in no answer to a wrong signature of the older form, which shows what was signed', async () => {
    emulator = await startTestEmulator();
    const input = { url: emulator.url, nowMs: emulator.time.now(), nonce: 'n', accessKeySecret: 'wrong' };
    const call = { action: 'CreateRestoreTask', version: '2019-03-06', form: database };
    const { body, text } = await send(emulator.url, signV1({ ...input, ...call }));
    expect(body.Code).toBe('SignatureDoesNotMatch');
    expect(text).toContain('restorer');
    expect(text).not.toContain('canary');
  });

  it('cannot be named by rules', async () => {
    await expect(
      startTestEmulator({ scenario: { rules: [{ match: { SslCaPem: 'x' }, course: 'failed' }] } }),
    ).rejects.toThrow('/rules/0/match');
    emulator = await startTestEmulator();
  });
});
