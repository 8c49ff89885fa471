import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import type { CloudClientSettings } from '../../../src/cloud/cloud-client';
import { createProxyAgent } from '../../../src/cloud/transport/proxy-agent';
import { authorityPem, json, localhost, startServer } from '../scripted-server';
import { failure, testClient } from '../test-client';

const listing = { RestoreType: 'ECS_FILE' };
const success = { Success: true, RequestId: 'R-1' };
const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;

/** A proxy that tunnels everything to one port, for those who know the password. */
async function startProxy(targetPort: string) {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = http.createServer();
  proxy.on('connect', (request, client: Socket) => {
    tunnels.push(request.url ?? '');
    sockets.add(client);
    client.on('error', () => undefined);
    if (request.headers['proxy-authorization'] !== authorization) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const target = connect(Number(targetPort), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    sockets.add(target);
  });
  await listen(proxy);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  return { tunnels, host: hostOf(proxy) };
}

async function listen(server: { listen(port: number, host: string): unknown } & NodeJS.EventEmitter): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

function hostOf(server: { address(): unknown }): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A client that calls an endpoint which only the proxy can reach. */
function clientBehind(proxy: string, overrides: Partial<CloudClientSettings> = {}) {
  const settings = { env: { HTTPS_PROXY: proxy }, caPem: authorityPem, region: 'cn-hangzhou' };
  // The certificate is for localhost, which no proxy applies to; so is, by DNS, its fully qualified form.
  return testClient('https://localhost.:8443', { ...settings, ...overrides });
}

describe('a proxy', () => {
  it('is asked for a tunnel with user and password, once for all calls', async () => {
    const server = await startServer([json(success)], { tls: localhost });
    const proxy = await startProxy(new URL(server.url).port);
    const client = clientBehind(`http://user:p%40ss@${proxy.host}`);
    for (let call = 0; call < 5; call++) await client.call(describeRestoreJobs2, listing);
    expect(proxy.tunnels).toEqual(['localhost.:8443']);
    expect(server.connections()).toBe(1);
    expect(server.calls[0].headers.host).toBe('localhost.:8443');
  });

  it('does not weaken the check of the certificate', async () => {
    const server = await startServer([json(success)], { tls: localhost });
    const proxy = await startProxy(new URL(server.url).port);
    const client = clientBehind(`http://user:p%40ss@${proxy.host}`, { caPem: undefined });
    const error = await failure(client.call(describeRestoreJobs2, listing));
    expect(error).toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', execution: 'none' });
    expect(server.calls).toEqual([]);
  });

  it('keeps idle connections no longer than without a proxy', () => {
    const agent = createProxyAgent('http://proxy.corp:3128', { keepAlive: true, timeout: 4_000 });
    expect(agent.options).toMatchObject({ timeout: 4_000 });
  });

  it('that refuses is named, without the password', async () => {
    const proxy = await startProxy('1');
    const call = clientBehind(`http://user:wrong-password@${proxy.host}`).call(describeRestoreJobs2, listing, {
      deadlineMs: 0,
    });
    const error = await failure(call);
    expect(error).toMatchObject({ code: 'PROXY_REFUSED', category: 'network', execution: 'none' });
    expect(error.message).toBe(
      `DescribeRestoreJobs2 failed at localhost.:8443: PROXY_REFUSED: the proxy ${proxy.host} answered ` +
        '407 Proxy Authentication Required: put user and password into HTTPS_PROXY.',
    );
  });

  it('that is not there is the reason', async () => {
    const error = await failure(
      clientBehind('http://127.0.0.1:1').call(describeRestoreJobs2, listing, { deadlineMs: 0 }),
    );
    expect(error).toMatchObject({ code: 'ECONNREFUSED', execution: 'none' });
  });

  it.each(['socks5://proxy.corp:1080', 'http://user:wrong-password@:3128', '::'])(
    'of a form that is not understood is refused without quoting it: %s',
    async (proxy) => {
      const error = await failure(clientBehind(proxy).call(describeRestoreJobs2, listing, { deadlineMs: 0 }));
      expect(error.message).toBe(
        'DescribeRestoreJobs2 failed at localhost.:8443: PROXY_INVALID: ' +
          'HTTPS_PROXY is not of the form http://[user:password@]host:port.',
      );
      expect(error.execution).toBe('none');
    },
  );
});

describe('a proxy that does not answer', () => {
  async function startMuteProxy() {
    const sockets: Socket[] = [];
    const proxy = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
    });
    await listen(proxy);
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    });
    return { host: hostOf(proxy), sockets };
  }

  it('ends the call at the connect timeout, and its connection', async () => {
    const proxy = await startMuteProxy();
    const client = clientBehind(`http://${proxy.host}`, { connectTimeoutMs: 150 });
    const error = await failure(client.call(describeRestoreJobs2, listing, { deadlineMs: 0 }));
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT', execution: 'none' });
    await ended(proxy.sockets[0]);
  });

  it('does not outlive an abort', async () => {
    const proxy = await startMuteProxy();
    const stop = new AbortController();
    const call = clientBehind(`http://${proxy.host}`).call(describeRestoreJobs2, listing, { signal: stop.signal });
    while (proxy.sockets.length === 0) await sleep(5);
    stop.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await ended(proxy.sockets[0]);
  });

  async function ended(socket: Socket): Promise<void> {
    socket.resume();
    if (!socket.closed) await once(socket, 'close');
  }
});
