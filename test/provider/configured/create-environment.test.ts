import { describe, expect, it } from 'vitest';
import { createEnvironment } from '../../../src/provider/configured/create-environment';
import { json, type Reaction, startServer } from '../../cloud/scripted-server';
import { testClient } from '../../cloud/test-client';
import { FakeClock } from '../../harness/fake-clock';
import { FakeLog } from '../../harness/fake-log';

const ARN = 'acs:ram::1234567890123456:user/ann';
const identity = json({ RequestId: 'R-1', IdentityType: 'RAMUser', AccountId: '1234567890123456', Arn: ARN });

/** The environment of a provider whose service of identities reacts so, and what it logs. */
async function environmentWith(reaction: Reaction, { isEmulated = false, asks = true } = {}) {
  const server = await startServer([reaction]);
  const clock = new FakeClock();
  const endpoints = { hbr: 'backup.example', ...(asks && { sts: server.url }) };
  const client = testClient('http://127.0.0.1:1', { clock, endpoints });
  const log = new FakeLog();
  const environment = createEnvironment({ client: () => client, clock, log, isEmulated });
  return { server, clock, logged: log.messages, environment };
}

describe('the environment of a drill', () => {
  it('is real, with the account and the caller that the keys belong to', async () => {
    const { environment, server } = await environmentWith(identity);
    expect(await environment()).toEqual({
      kind: 'real',
      endpoint: 'https://backup.example',
      accountId: '1234567890123456',
      caller: ARN,
    });
    expect(server.calls[0].headers).toMatchObject({
      'x-acs-action': 'GetCallerIdentity',
      'x-acs-version': '2015-04-01',
    });
  });

  it('is emulated when the provider was sent to an emulator', async () => {
    const { environment } = await environmentWith(identity, { isEmulated: true });
    expect((await environment()).kind).toBe('emulated');
  });

  it('is asked for once, however many drills there are, and not before the first of them', async () => {
    const { environment, server } = await environmentWith(identity);
    expect(server.calls).toHaveLength(0);
    await Promise.all([environment(), environment()]);
    await environment();
    expect(server.calls).toHaveLength(1);
  });

  it('tells no caller where the service refuses, and asks no second time', async () => {
    const refusal = json({ RequestId: 'R-2', Code: 'Forbidden.RAM', Message: 'User not authorized.' }, 403);
    const { environment, server, logged } = await environmentWith(refusal);
    expect(await environment()).toMatchObject({ kind: 'real', accountId: null, caller: null });
    expect(await environment()).toMatchObject({ accountId: null });
    expect(server.calls).toHaveLength(1);
    expect(logged).toEqual([
      expect.stringContaining('the record will not tell who calls: GetCallerIdentity failed at'),
    ]);
  });

  it('tells no caller where Cloud Backup was moved to a host of the user, and nobody said whom to ask', async () => {
    const { environment, server, logged } = await environmentWith(identity, { asks: false });
    expect(await environment()).toEqual({
      kind: 'real',
      endpoint: 'https://backup.example',
      accountId: null,
      caller: null,
    });
    expect(server.calls).toHaveLength(0);
    expect(logged).toEqual([
      'the record will not tell who calls: GetCallerIdentity failed: it is not known which service can tell the account of the caller: Cloud Backup is called at backup.example, and endpoints.sts is not set. Set endpoints { sts = ... }.',
    ]);
  });

  it('tells no caller where there is no answer within five seconds', async () => {
    const { environment, server, clock, logged } = await environmentWith(() => undefined);
    const asked = environment();
    await server.called(1);
    await clock.advance(5_000);
    expect(await asked).toMatchObject({ accountId: null, caller: null });
    expect(logged).toEqual(['the record will not tell who calls: no answer within 5 s']);
  });

  it.each<[string, object]>([
    ['holds neither', { RequestId: 'R-3' }],
    ['holds blanks', { RequestId: 'R-3', AccountId: '', Arn: '' }],
    ['has another form', { RequestId: 'R-3', AccountId: { a: 1 } }],
  ])('tells no caller where the answer %s', async (_, answer) => {
    const { environment } = await environmentWith(json(answer));
    expect(await environment()).toMatchObject({ accountId: null, caller: null });
  });

  it('keeps an account id that comes as a number', async () => {
    const { environment } = await environmentWith(json({ RequestId: 'R-4', AccountId: 1234567890123456, Arn: ARN }));
    expect((await environment()).accountId).toBe('1234567890123456');
  });
});
