import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatorUnderTest, fileRestore, send, startTestEmulator } from './emulator-under-test';
import { signAcs3, signV1 } from './test-signer';

const SECRETS = { accessKeySecret: 'canary-secret', securityToken: 'canary-token' };

let emulator: EmulatorUnderTest;
const errors: unknown[] = [];
let nonce = 0;
beforeEach(async () => {
  errors.length = 0;
  emulator = await startTestEmulator({
    accounts: { emulator: { accessKeySecret: 'emulator' }, temp: SECRETS },
    onError: (error) => errors.push(error),
  });
});
afterEach(() => emulator.close());

const signInput = () => ({ url: emulator.url, nowMs: emulator.time.now(), nonce: `n-${++nonce}` });

describe('the gateway', () => {
  it.each([
    ['UnknownAction', {}, 'Got the path /, action UnknownAction and version 2017-09-08.'],
    [
      'DescribeRestoreJobs2',
      { version: '2021-01-01' },
      'Got the path /, action DescribeRestoreJobs2 and version 2021-01-01.',
    ],
    ['toString', {}, 'Got the path /, action toString and version 2017-09-08.'],
  ])('does not know %s %j', async (action, options, detail) => {
    const { status, body } = await emulator.call(action, {}, options);
    expect(status).toBe(404);
    expect(body).toMatchObject({
      Code: 'InvalidApi.NotFound',
      Message: `Specified api is not found, please check your url and method. ${detail}`,
    });
  });

  it('logs no more of a strange action than is needed to know it', async () => {
    await emulator.call('x'.repeat(1_000));
    expect(emulator.calls().calls[0].action).toBe('x'.repeat(64));
  });

  it('does not know other paths', async () => {
    const signed = signAcs3({ ...signInput(), action: 'DescribeRestoreJobs2' });
    const { status, body } = await send(emulator.url, { ...signed, target: '/api' });
    expect(status).toBe(404);
    expect(body.Message).toContain('Got the path /api, action DescribeRestoreJobs2');
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD'])('does not take %s', async (method) => {
    expect((await emulator.call('DescribeRestoreJobs2', {}, { method })).status).toBe(405);
  });

  it('takes action and version as parameters, too, with the older signature', async () => {
    const query = { RestoreType: 'OSS' };
    for (const method of ['GET', 'POST']) {
      const signed = signV1({ ...signInput(), action: 'DescribeRestoreJobs2', query, method });
      expect(await send(emulator.url, signed)).toMatchObject({ status: 200, body: { TotalCount: 0 } });
    }
  });

  it('goes by the signed action, not by a header that anybody could change', async () => {
    const signed = signV1({ ...signInput(), action: 'DescribeRestoreJobs2', query: { RestoreType: 'OSS' } });
    signed.headers['x-acs-action'] = 'CancelRestoreJob';
    expect((await send(emulator.url, signed)).body.TotalCount).toBe(0);
  });

  it('refuses a replay of a whole request', async () => {
    const signed = signAcs3({ ...signInput(), action: 'CreateRestoreJob', query: fileRestore });
    expect((await send(emulator.url, signed)).status).toBe(200);
    expect((await send(emulator.url, signed)).body.Code).toBe('SignatureNonceUsed');
    expect(emulator.jobs()).toHaveLength(1);
  });

  it('refuses a body that is too large to be meant', async () => {
    const form = { Include: 'x'.repeat(1_100_000) };
    const { status } = await emulator.call('CreateRestoreJob', fileRestore, { form });
    expect(status).toBe(413);
  });

  it('takes five filters of 500 values', async () => {
    const query: Record<string, string> = { RestoreType: 'OSS' };
    for (let i = 1; i <= 5; i++) {
      query[`Filters.${i}.Key`] = 'VaultId';
      for (let n = 1; n <= 500; n++) query[`Filters.${i}.Values.${n}`] = `v-${n}`;
    }
    const { status } = await emulator.call('DescribeRestoreJobs2', {}, { form: query });
    expect(status).toBe(200);
  });

  it('minds no client that goes away while it sends', async () => {
    const { hostname, port } = new URL(emulator.url);
    const sent = request({ hostname, port, method: 'POST', headers: { 'content-length': 100 } });
    const gone = new Promise((resolve) => sent.once('error', resolve));
    sent.write('half', () => sent.destroy(new Error('changed my mind')));
    await gone;
    expect((await emulator.control('GET', 'health')).status).toBe(200);
    expect(errors).toEqual([]);
  });
});

describe('secrets', () => {
  it('are neither logged nor answered', async () => {
    const seen: string[] = [];
    const temp = { accessKeyId: 'temp', ...SECRETS };
    for (const sign of [signAcs3, signV1]) {
      for (const changes of [{}, { accessKeySecret: 'wrong' }, { securityToken: 'other-token' }, { version: '1' }]) {
        const input = {
          ...signInput(),
          action: 'DescribeRestoreJobs2',
          query: { RestoreType: 'OSS' },
          ...temp,
          ...changes,
        };
        const signed = sign(input);
        const answer = await send(emulator.url, signed);
        seen.push(answer.text, JSON.stringify(answer.headers));
      }
    }
    seen.push((await emulator.control('GET', 'state')).text);
    expect(emulator.calls().counters).toMatchObject({ total: 8, answered: 2, refused: 6 });
    expect(seen.join('\n')).not.toMatch(/canary|other-token|Signature=|SecurityToken"/);
  });
});

describe('a fault of the emulator itself', () => {
  it('is answered as an error of the service, and told to the one who started it', async () => {
    let draws = 0;
    const random = () => {
      if (++draws > 32) throw new Error('out of chance'); // enough for a request id, and for nothing more
      return 0.5;
    };
    const broken = await startTestEmulator({ random, onError: (...args) => errors.push(args) });
    const { status, body } = await broken.call('CreateRestoreJob', fileRestore);
    await broken.close();
    expect(status).toBe(500);
    expect(body).toMatchObject({
      Code: 'InternalError',
      Message: 'The request processing has failed. This is a fault of the emulator itself; what it prints says more.',
    });
    expect(errors).toEqual([[new Error('out of chance'), '88888888-8888-8888-8888-888888888888']]);
  });
});
