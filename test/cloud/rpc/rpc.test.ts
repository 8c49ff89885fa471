import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRpc } from '../../../src/cloud/rpc/rpc';
import type { RpcCall } from '../../../src/cloud/rpc/rpc-call';
import type { CallRecord } from '../../../src/cloud/transport/network-settings';
import { json, type Reaction, reset, startServer } from '../scripted-server';
import { failure, testSettings } from '../test-client';

function rpcTo(url: string) {
  const records: CallRecord[] = [];
  const rpc = createRpc(testSettings(url, { onCall: (record) => records.push(record) }));
  onTestFinished(() => rpc.close());
  const call: RpcCall = {
    product: 'hbr',
    version: '2017-09-08',
    action: 'DescribeRestoreJobs2',
    endpoint: url,
    region: 'cn-hangzhou',
    query: [],
    form: [],
    credentialsFrom: 'the test',
    credentials: { accessKeyId: 'test-key', accessKeySecret: 'test-secret' },
  };
  return { rpc, call, records };
}

describe('kept connections', () => {
  it('that the server closes just as they are used again fail no call', async () => {
    const closing: Reaction = (response, { socket }) => {
      response.end('{"Success":true}', () => setTimeout(() => socket.destroy(), 3));
    };
    const server = await startServer([closing]);
    const { rpc, call, records } = rpcTo(server.url);
    for (let count = 0; count < 400; count++) {
      await rpc.send(call, { attempt: 1, freshConnection: false });
      await sleep(2 + (count % 3));
    }
    expect(records.filter((record) => record.httpStatus !== 200)).toEqual([]);
    expect(records).toHaveLength(400);
  });

  it('are not tried one after the other', async () => {
    const used = new Set<unknown>();
    const onceEach: Reaction = (response, { socket }) => {
      if (used.has(socket)) socket.destroy();
      else setTimeout(() => response.end('{"Success":true}'), 50); // so that each call has a connection of its own
      used.add(socket);
    };
    const server = await startServer([onceEach]);
    const { rpc, call } = rpcTo(server.url);
    const options = { attempt: 1, freshConnection: false };
    await Promise.all([rpc.send(call, options), rpc.send(call, options), rpc.send(call, options)]);
    expect((await rpc.send(call, options)).body).toEqual({ Success: true });
    expect(server.connections()).toBe(4);
  });

  it('are tried once: a call that is cut on a new connection, too, fails', async () => {
    const server = await startServer([json({}), reset]);
    const { rpc, call } = rpcTo(server.url);
    await rpc.send(call, { attempt: 1, freshConnection: false });
    const error = await failure(rpc.send(call, { attempt: 1, freshConnection: false }));
    expect(error).toMatchObject({ code: 'ECONNRESET', execution: 'unknown' });
    expect(server.calls.length).toBe(3);
    expect(new Set(server.calls.map((recorded) => recorded.headers['x-acs-signature-nonce'])).size).toBe(3);
  });
});

describe('a call without credentials', () => {
  it('is not signed', async () => {
    const server = await startServer([json({ RequestId: 'R-1' })]);
    const { rpc, call } = rpcTo(server.url);
    await rpc.send({ ...call, credentials: undefined }, { attempt: 1, freshConnection: true });
    expect(server.calls[0].headers.authorization).toBeUndefined();
    expect(server.calls[0].headers['x-acs-action']).toBe('DescribeRestoreJobs2');
  });
});

describe('the log hook', () => {
  it('is told of every attempt', async () => {
    const refused = json({ Code: 'ServiceUnavailable', Message: 'Try later.', RequestId: 'R-0' }, 503);
    const server = await startServer([refused, json({ RequestId: 'R-1' })]);
    const { rpc, call, records } = rpcTo(server.url);
    await failure(rpc.send(call, { attempt: 1, freshConnection: false }));
    await rpc.send(call, { attempt: 2, freshConnection: false });
    const common = { action: 'DescribeRestoreJobs2', host: server.host, durationMs: expect.any(Number) };
    expect(records).toEqual([
      { ...common, attempt: 1, httpStatus: 503, code: 'ServiceUnavailable', requestId: 'R-0' },
      { ...common, attempt: 2, httpStatus: 200, requestId: 'R-1' },
    ]);
  });
});
