import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../../src/emulator/scenario/fault-schema';
import { type EmulatorUnderTest, fileRestore, startTestEmulator } from '../emulator-under-test';
import { type SignedHttpRequest, signAcs3 } from '../test-signer';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const create = () => emulator.call('CreateRestoreJob', fileRestore);
const startWith = async (...faults: FaultDefinition[]) => {
  emulator = await startTestEmulator({ scenario: { faults } });
};
const lastCall = () => emulator.calls().calls.at(-1);

describe('a fault before the call', () => {
  it('throttled: tells how long to wait, in milliseconds', async () => {
    await startWith({ fault: 'throttled', retryAfterMs: 1_500 });
    const { status, headers, body } = await create();
    expect(status).toBe(400);
    expect(headers['x-acs-retry-after']).toBe('1500');
    expect(body).toMatchObject({ Code: 'Throttling.User', Message: 'Request was denied due to user flow control.' });
  });

  it('throttled: may keep that to itself', async () => {
    await startWith({ fault: 'throttled' });
    expect((await create()).headers).not.toHaveProperty('x-acs-retry-after');
  });

  it('error: refuses as RAM does, with its detail', async () => {
    await startWith({ fault: 'error', code: 'Forbidden.RAM' });
    const { status, body } = await create();
    expect(status).toBe(400);
    expect(body.AccessDeniedDetail).toMatchObject({
      AuthAction: 'hbr:CreateRestoreJob',
      NoPermissionType: 'ImplicitDeny',
    });
  });

  it('error: says what a real answer said', async () => {
    const message = 'The specified parameter "SecurityToken.Expired" is not valid.';
    await startWith({ fault: 'error', code: 'InvalidParameter', httpStatus: 400, message });
    expect((await create()).body).toMatchObject({ Code: 'InvalidParameter', Message: message });
  });

  it('successFalse: says what it is told to say', async () => {
    await startWith({ fault: 'successFalse', code: 'Odd', message: 'Odd indeed.' });
    expect(await create()).toMatchObject({
      status: 200,
      body: { Success: false, Code: 'Odd', Message: 'Odd indeed.' },
    });
  });

  it('serviceUnavailable503: is an error of the gateway', async () => {
    await startWith({ fault: 'serviceUnavailable503' });
    const { status, body } = await create();
    expect(status).toBe(503);
    expect(body).toMatchObject({
      Code: 'ServiceUnavailable',
      Message: 'The request has failed due to a temporary failure of the server.',
    });
  });

  it('html502: is a page that no API made', async () => {
    await startWith({ fault: 'html502' });
    const { status, headers, text } = await create();
    expect(status).toBe(502);
    expect(headers['content-type']).toBe('text/html');
    expect(text).toContain('<h1>502 Bad Gateway</h1>');
  });

  it('successFalse: is a refusal that says 200', async () => {
    await startWith({ fault: 'successFalse', code: 'VaultNotExist' });
    const { status, body } = await create();
    expect(status).toBe(200);
    expect(body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      Success: false,
      Code: 'VaultNotExist',
      Message: 'The vault does not exist.',
    });
  });

  it('error: has the status that belongs to its code, or the one of the rule', async () => {
    await startWith(
      { fault: 'error', code: 'InvalidSecurityToken.Expired', times: 1 },
      { fault: 'error', code: 'Throttling.Custom', httpStatus: 429, times: 1 },
      { fault: 'error', code: 'toString', times: 1 },
      { fault: 'error' },
    );
    const answers = [await create(), await create(), await create(), await create()];
    expect(answers.map(({ status, body }) => [status, body.Code, body.Message])).toEqual([
      [400, 'InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.'],
      [429, 'Throttling.Custom', 'An injected fault.'],
      [400, 'toString', 'An injected fault.'],
      [500, 'InternalError', 'The request processing has failed.'],
    ]);
  });

  it('emptyBody: is a 200 with nothing in it', async () => {
    await startWith({ fault: 'emptyBody' });
    expect(await create()).toMatchObject({ status: 200, text: '' });
  });

  it('cutBody: ends in the middle of the answer', async () => {
    await startWith({ fault: 'cutBody' });
    await expect(create()).rejects.toThrow('aborted');
    const { url, time } = emulator;
    const signed = signAcs3({
      url,
      action: 'DescribeRestoreJobs2',
      query: { RestoreType: 'OSS' },
      nowMs: time.now(),
      nonce: 'n',
    });
    const received = await receiveAll(signed);
    const [head, body] = received.split('\r\n\r\n');
    expect(head).toContain('HTTP/1.1 200 OK');
    expect(body).toMatch(/^\{"RequestId":"[0-9A-F-]+$/);
  });

  it('reset: ends the connection without a word', async () => {
    await startWith({ fault: 'reset' });
    await expect(create()).rejects.toThrow(expect.objectContaining({ code: 'ECONNRESET' }));
  });

  it('stall: leaves the client waiting, then resets', async () => {
    await startWith({ fault: 'stall', ms: 5_000 });
    const call = create();
    const failure = expect(call).rejects.toThrow(expect.objectContaining({ code: 'ECONNRESET' }));
    await expect(Promise.race([call, untilCalls(1).then(() => 'still waiting')])).resolves.toBe('still waiting');
    await emulator.time.runUntilDone(failure);
  });

  it('stall: for ever, until the emulator ends', async () => {
    await startWith({ fault: 'stall' });
    const failure = expect(create()).rejects.toThrow(expect.objectContaining({ code: 'ECONNRESET' }));
    await untilCalls(1);
    await emulator.close();
    await failure;
    emulator = await startTestEmulator();
  });

  it('does not execute the call, and says so in the log', async () => {
    await startWith({ fault: 'reset', times: 1 });
    await create().catch(() => undefined);
    expect(emulator.jobs()).toEqual([]);
    expect(lastCall()).toEqual({
      time: '2026-01-01T00:00:00.000Z',
      emulatedTime: '2026-01-01T00:00:00.000Z',
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      action: 'CreateRestoreJob',
      parameters: fileRestore,
      decision: 'faulted',
      executed: false,
      fault: { id: 'fault-1', fault: 'reset', when: 'before' },
    });
    expect((await create()).status).toBe(200);
  });

  it('is not met by calls that the gateway refuses', async () => {
    await startWith({ fault: 'reset', times: 1 });
    const refused = await emulator.call('CreateRestoreJob', fileRestore, { accessKeySecret: 'wrong' });
    expect(refused.body.Code).toBe('SignatureDoesNotMatch');
    expect(emulator.faults()[0].injected).toBe(0);
  });
});

describe('a fault after the call', () => {
  it.each(['reset', 'cutBody', 'stall'] as const)('%s: loses the answer of a job that runs', async (fault) => {
    await startWith({ fault, when: 'after', ms: 1, times: 1 });
    const failure = expect(create()).rejects.toThrow();
    await untilCalls(1);
    await emulator.time.advance(1);
    await failure;
    expect(emulator.jobs()).toHaveLength(1);
    expect(lastCall()).toMatchObject({
      decision: 'faulted',
      executed: true,
      fault: { fault, when: 'after' },
      RestoreId: emulator.jobs()[0].RestoreId,
    });
  });

  it.each(['html502', 'emptyBody', 'successFalse', 'error', 'throttled', 'serviceUnavailable503'] as const)(
    '%s: garbles the answer of a job that runs',
    async (fault) => {
      await startWith({ fault, when: 'after' });
      expect((await create()).body?.RestoreId).toBe(undefined);
      expect(emulator.jobs()).toHaveLength(1);
    },
  );

  it('executes nothing when the call is refused', async () => {
    await startWith({ fault: 'reset', when: 'after' });
    await expect(emulator.call('CreateRestoreJob', {})).rejects.toThrow();
    expect(lastCall()).toMatchObject({ decision: 'faulted', executed: false, code: 'MissingParameter' });
  });
});

describe('latency', () => {
  it('before the call: it is executed later', async () => {
    await startWith({ fault: 'latency', ms: 2_000 });
    const call = create();
    await untilFault();
    expect(emulator.jobs()).toEqual([]);
    expect((await emulator.time.runUntilDone(call)).status).toBe(200);
    expect(emulator.jobs()[0].CreatedTime).toBe(1_767_225_602);
    expect(lastCall()).toMatchObject({ decision: 'faulted', executed: true, fault: { fault: 'latency' } });
  });

  it('after the call: only its answer is late', async () => {
    await startWith({ fault: 'latency', when: 'after' });
    const call = create();
    await untilCalls(1);
    expect(emulator.jobs()).toHaveLength(1);
    const { status, body } = await emulator.time.runUntilDone(call);
    expect(status).toBe(200);
    expect(emulator.time.now()).toBe(Date.UTC(2026, 0, 1) + 1_000);
    expect(body.RestoreId).toBe(emulator.jobs()[0].RestoreId);
  });
});

/** All bytes that come before the connection ends, however it ends. */
function receiveAll({ method, target, headers }: SignedHttpRequest): Promise<string> {
  const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}content-length: 0\r\n\r\n`);
  return new Promise((resolve) => {
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}

/** Waits for the emulator to have decided about so many calls; a real socket is in between. */
async function untilCalls(count: number): Promise<void> {
  while (emulator.calls().counters.total < count) await new Promise(setImmediate);
}

async function untilFault(): Promise<void> {
  while (emulator.faults()[0].injected === 0) await new Promise(setImmediate);
}
