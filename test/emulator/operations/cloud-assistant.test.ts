import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const script = {
  RegionId: 'cn-hangzhou',
  Type: 'RunShellScript',
  ContentEncoding: 'Base64',
  CommandContent: base64('systemctl is-active nginx'),
  'InstanceId.1': 'i-1',
  Timeout: '30',
};

async function start(cloudAssistant: Scenario['cloudAssistant'] = []) {
  emulator = await startTestEmulator({ scenario: { cloudAssistant } });
}

async function run(changes: Record<string, string> = {}): Promise<string> {
  const { body } = await emulator.call('RunCommand', { ...script, ...changes });
  return body.InvokeId;
}

async function results(InvokeId: string, changes: Record<string, string> = {}) {
  const { body } = await emulator.call('DescribeInvocationResults', { RegionId: 'cn-hangzhou', InvokeId, ...changes });
  return body.Invocation.InvocationResults.InvocationResult;
}

const later = async (seconds: number, InvokeId: string) => {
  await emulator.time.advance(seconds * 1000);
  return (await results(InvokeId))[0];
};

describe('Cloud Assistant', () => {
  it('runs a script for a second, and ends it well, where nothing is said', async () => {
    await start();
    const id = await run();
    expect(id).toMatch(/^t-[0-9a-f]{28}$/);
    expect(await later(0.5, id)).toMatchObject({ InvocationStatus: 'Running', FinishedTime: '', Output: '' });
    expect(await later(0.5, id)).toMatchObject({
      ...{ InvocationStatus: 'Success', InvokeRecordStatus: 'Finished', ExitCode: 0, ErrorCode: '', Output: '' },
      ...{ InstanceId: 'i-1', InvokeId: id, CommandId: id.replace('t-', 'c-'), Username: 'root' },
    });
  });

  it('writes what a script names as good, where nothing else is said of its output', async () => {
    await start();
    const id = await run({ CommandContent: base64('ls\n# A good end writes "files=3\\nbytes=9"') });
    expect((await later(1, id)).Output).toBe(base64('files=3\nbytes=9'));
  });

  it('takes the first rule that fits and is not used up', async () => {
    await start([
      { instanceId: 'i-2', exitCode: 9 },
      { contains: 'mysql', exitCode: 8 },
      { instanceId: 'i-1', contains: 'nginx', exitCode: 3, output: 'inactive', seconds: 5, times: 1 },
      { output: 'active' },
    ]);
    const [first, second] = [await run(), await run()];
    expect(await later(4.9, first)).toMatchObject({ InvocationStatus: 'Running' });
    await later(0.1, first);
    expect((await results(first, { ContentEncoding: 'PlainText' }))[0]).toMatchObject({
      ...{ InvocationStatus: 'Failed', InvokeRecordStatus: 'Failed', ExitCode: 3, Output: 'inactive' },
      ...{ ErrorCode: 'ExitCodeNonzero', ErrorInfo: 'exit code nonzero' },
    });
    expect(await later(0, second)).toMatchObject({ InvocationStatus: 'Success', Output: base64('active') });
  });

  it.each([
    ['ClientNotRunning', 'Aborted'],
    ['DirectoryNotExists', 'Invalid'],
    ['ExecutionException', 'Error'],
  ] as const)('comes to no exit code for %s', async (errorCode, status) => {
    await start([{ errorCode }]);
    const result = await later(1, await run());
    expect(result).toMatchObject({ InvocationStatus: status, ErrorCode: errorCode });
    expect(result).not.toHaveProperty('ExitCode');
  });

  it('ends what takes too long, at the time limit of its call', async () => {
    await start([{ hangs: true }]);
    const [id, short] = [await run(), await run({ Timeout: '5' })];
    expect(await later(5, short)).toMatchObject({ InvocationStatus: 'Timeout', ErrorCode: 'ExecutionTimeout' });
    expect(await later(24, id)).toMatchObject({ InvocationStatus: 'Running' });
    expect(await later(1, id)).toMatchObject({ InvocationStatus: 'Timeout' });
  });

  it('stops a script that runs, and leaves one alone that has ended', async () => {
    await start([{ contains: 'nginx', hangs: true }]);
    const [hanging, ended] = [await run(), await run({ CommandContent: base64('true') })];
    await emulator.time.advance(2000);
    for (const InvokeId of [hanging, ended]) {
      await emulator.call('StopInvocation', { RegionId: 'cn-hangzhou', InvokeId, 'InstanceId.1': 'i-1' });
    }
    expect(await later(0, hanging)).toMatchObject({ InvocationStatus: 'Terminated', InvokeRecordStatus: 'Stopped' });
    expect(await later(0, ended)).toMatchObject({ InvocationStatus: 'Success' });
    const { status, body } = await emulator.call('StopInvocation', { RegionId: 'cn-hangzhou', InvokeId: 't-none' });
    expect([status, body.Code]).toEqual([404, 'InvalidInvokeId.NotFound']);
    expect(await results('t-none')).toEqual([]);
  });

  it('runs nothing again for a token that comes again, and refuses it for another script', async () => {
    await start([{ times: 1, exitCode: 7 }]);
    const [first, again] = [await run({ ClientToken: 'a' }), await run({ ClientToken: 'a' })];
    expect(again).toBe(first);
    expect(await results(first)).toHaveLength(1);
    const { status, body } = await emulator.call('RunCommand', { ...script, Timeout: '31', ClientToken: 'a' });
    expect([status, body.Code]).toEqual([400, 'IdempotentParameterMismatch']);
  });

  it('has a result for each instance, page by page', async () => {
    await start();
    const id = await run({ 'InstanceId.2': 'i-2', 'InstanceId.3': 'i-3' });
    const { body } = await emulator.call('DescribeInvocationResults', {
      ...{ RegionId: 'cn-hangzhou', InvokeId: id, MaxResults: '2' },
    });
    expect(body.Invocation).toMatchObject({ TotalCount: 3, NextToken: '2' });
    expect(await results(id, { MaxResults: '2', NextToken: '2' })).toHaveLength(1);
    expect(await results(id, { InstanceId: 'i-2' })).toMatchObject([{ InstanceId: 'i-2' }]);
  });

  it('takes a script of 18 KiB in the line of the request, as the vendor sends it, and refuses a longer one', async () => {
    await start();
    expect(await run({ CommandContent: base64('#'.repeat(18_432)) })).toMatch(/^t-/);
    const { status, body } = await emulator.call('RunCommand', { ...script, CommandContent: '#'.repeat(24_577) });
    expect([status, body.Code]).toEqual([400, 'InvalidParameter']);
  });

  it('keeps 24 KiB of an output, and tells how much it dropped', async () => {
    await start([{ output: 'x'.repeat(24_600) }]);
    const result = await later(1, await run());
    expect([Buffer.from(result.Output, 'base64').length, result.Dropped]).toEqual([24_576, 24]);
  });

  it('asks for a password of a user on Windows', async () => {
    await start();
    const { status, body } = await emulator.call('RunCommand', {
      ...{ ...script, Type: 'RunPowerShellScript', Username: 'admin' },
    });
    expect([status, body.Code]).toEqual([403, 'Username.NotSupportWindows']);
  });
});
