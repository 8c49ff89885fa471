import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { certificates, closedPort, fixture, phrases, runCheck, startTcp } from './checks-under-test';

const look = (port: number, tcp: object = {}) => runCheck({ tcp: { host: '127.0.0.1', port, ...tcp } });
const greeting = () => startTcp((socket) => socket.write('220 mail.example ESMTP\r\n'));

async function startTls(tls: { cert: string; key: string }): Promise<number> {
  const server = createServer(tls, (socket) => {
    socket.on('error', () => undefined);
    socket.write('hello over TLS');
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('a check over TCP', () => {
  it('passes when a connection opens', async () => {
    const port = await startTcp(() => undefined);
    const { state } = await look(port);
    expect(state).toMatchObject({ verdict: 'passed', kind: 'tcp', subject: `127.0.0.1:${port}`, attempts: 1 });
    expect(phrases(state)).toEqual(['ok: connection open; open']);
  });

  it('fails where nobody listens', async () => {
    const { state } = await look(await closedPort());
    expect(state.verdict).toBe('failed');
    expect(phrases(state)).toEqual(['NOT: connection open; no program accepts connections there (ECONNREFUSED)']);
  });

  it('says something, and listens until it has heard what it waits for', async () => {
    const port = await startTcp((socket) =>
      socket.once('data', (text) => {
        socket.write('+PO');
        setTimeout(() => socket.write(`NG to ${text}`), 20);
      }),
    );
    const { state } = await look(port, { send: 'PING\r\n', receive_contains: 'PONG to PING' });
    expect(state).toMatchObject({ verdict: 'passed', output: '+PONG to PING\r\n' });
    expect(phrases(state)[1]).toBe('ok: received contains "PONG to PING"; contains "PONG to PING"');
  });

  it('fails when something else comes, and nothing more', async () => {
    const port = await startTcp((socket) => socket.end('550 go away\r\n'));
    const { state } = await look(port, { receive_contains: '220' });
    expect(state).toMatchObject({ verdict: 'failed', output: '550 go away\r\n' });
    expect(phrases(state)[1]).toBe('NOT: received contains "220"; 13 characters: 550 go away');
  });

  it('runs out of time with a server that says too little', async () => {
    const tcp = { host: '127.0.0.1', port: await greeting(), receive_contains: '250' };
    const { state } = await runCheck({ tcp, timeout: '1s' });
    expect(state.verdict).toBe('timed_out');
    expect(phrases(state)[1]).toBe('NOT: received contains "250" within 1 s; 24 characters: 220 mail.example ESMTP');
  });

  it('measures how long the connection takes', async () => {
    const { state } = await look(await greeting(), { max_latency_ms: 5_000 });
    expect(phrases(state)[1]).toMatch(/^ok: latency at most 5000 ms; \d+ ms$/);
  });

  it('looks at a certificate, for the name that is given', async () => {
    const trusting = { tls: true, ca_file: fixture('authority.pem') };
    const good = await look(await startTls(certificates.good), { ...trusting, receive_contains: 'TLS' });
    expect(good.state.verdict).toBe('passed');
    expect(phrases(good.state)[1]).toBe('ok: certificate valid; valid until 2126-10-28');
    const port = await startTls(certificates.elsewhere);
    expect(phrases((await look(port, trusting)).state)[1]).toBe('NOT: certificate valid; for elsewhere.example');
    const named = await look(port, { ...trusting, server_name: 'elsewhere.example' });
    expect(named.state.verdict).toBe('passed');
    const expired = await look(await startTls(certificates.expired), { tls: true, ca_file: fixture('expired.pem') });
    expect(phrases(expired.state)[1]).toBe('NOT: certificate valid; expired on 2021-01-01');
  });
});
