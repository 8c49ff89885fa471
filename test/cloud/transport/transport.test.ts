import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../src/clock';
import type { NetworkSettings } from '../../../src/cloud/transport/network-settings';
import { createTransport, type SendOptions, type Transport } from '../../../src/cloud/transport/transport';
import type { TransportError } from '../../../src/cloud/transport/transport-error';
import {
  authorityPem,
  cutBody,
  elsewhere,
  json,
  localhost,
  type Reaction,
  raw,
  reset,
  stall,
  stallInBody,
  startServer,
} from '../scripted-server';

function transport(overrides: Partial<NetworkSettings> = {}): Transport {
  const settings = { clock: systemClock, nonce: () => '', connectTimeoutMs: 5_000, readTimeoutMs: 5_000, env: {} };
  const made = createTransport({ ...settings, userAgent: 'test', ...overrides });
  onTestFinished(() => made.close());
  return made;
}

function post(made: Transport, baseUrl: string, options: Partial<SendOptions> = {}) {
  const request = { baseUrl, path: '/?a=1', headers: { host: new URL(baseUrl).host }, body: 'b=2' };
  return made.send(request, { freshConnection: false, ...options });
}

async function failureOf(sending: Promise<unknown>): Promise<TransportError> {
  return (await sending.then(
    () => new Error('it was sent'),
    (error) => error,
  )) as TransportError;
}

describe('the transport', () => {
  it('returns status, headers and body', async () => {
    const server = await startServer([json('{"é":1}', 404, { 'x-acs-request-id': 'R-1' })]);
    const answer = await post(transport(), server.url);
    expect(answer.httpStatus).toBe(404);
    expect(answer.headers['x-acs-request-id']).toBe('R-1');
    expect(answer.body).toBe('{"é":1}');
    expect(server.calls[0]).toMatchObject({ method: 'POST', rawQuery: 'a=1', rawBody: 'b=2' });
  });

  it('keeps connections for reads', async () => {
    const server = await startServer([json('{}')]);
    const made = transport();
    for (let call = 0; call < 5; call++) await post(made, server.url);
    expect(server.connections()).toBe(1);
  });

  it('opens a connection for each request that must have its own, and closes it', async () => {
    const server = await startServer([json('{}')]);
    const made = transport();
    for (let call = 0; call < 3; call++) await post(made, server.url, { freshConnection: true });
    expect(server.connections()).toBe(3);
    expect(server.calls.map((call) => call.headers.connection)).toEqual(['close', 'close', 'close']);
  });

  it('opens at most 16 connections to a host', async () => {
    const server = await startServer([(response) => setTimeout(() => response.end('{}'), 20)]);
    const made = transport();
    await Promise.all(Array.from({ length: 50 }, () => post(made, server.url)));
    expect(server.calls.length).toBe(50);
    expect(server.connections()).toBe(16);
  });

  it('does not ask for compressed answers', async () => {
    const server = await startServer([json('{}')]);
    await post(transport(), server.url);
    expect(server.calls[0].headers['accept-encoding']).toBeUndefined();
  });

  it('says that nothing was sent where nothing listens', async () => {
    const error = await failureOf(post(transport(), 'http://127.0.0.1:1'));
    expect(error).toMatchObject({ code: 'ECONNREFUSED', sent: false, reusedSocket: false });
  });

  it('says that nothing was sent where the name is unknown', async () => {
    const error = await failureOf(post(transport(), 'http://hbr.nowhere.invalid'));
    expect(error).toMatchObject({ code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/), sent: false });
  });

  it('says that the request was sent where the answer is cut', async () => {
    const server = await startServer([reset]);
    const error = await failureOf(post(transport(), server.url, { freshConnection: true }));
    expect(error).toMatchObject({ code: 'ECONNRESET', sent: true, reusedSocket: false });
  });

  it('says that a connection was used before, also where it was handed on from a queue', async () => {
    const slow: Reaction = (response) => setTimeout(() => response.end('{}'), 400);
    const server = await startServer([...Array.from({ length: 16 }, () => slow), reset]);
    const made = transport();
    const outcomes = await Promise.allSettled(Array.from({ length: 17 }, () => post(made, server.url)));
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ code: 'ECONNRESET', sent: true, reusedSocket: true });
  });

  it('refuses an answer that is cut in its body', async () => {
    const server = await startServer([cutBody]);
    expect(await failureOf(post(transport(), server.url))).toMatchObject({ code: 'ECONNRESET', sent: true });
  });

  it('refuses an answer beyond 64 MiB, and stops reading it', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    let written = 0;
    const endless: Reaction = (response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk)) written++;
        written++;
      };
      response.on('drain', more);
      more();
    };
    const server = await startServer([endless]);
    const error = await failureOf(post(transport({ readTimeoutMs: 20_000 }), server.url));
    expect(error).toMatchObject({ code: 'RESPONSE_TOO_LARGE', sent: true });
    expect(written).toBeLessThan(100);
  });

  it('refuses what is not HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    expect((await failureOf(post(transport(), `http://127.0.0.1:${port}`))).code).toMatch(/^HPE_/);
  });
});

describe('the read timeout', () => {
  const impatient = () => transport({ readTimeoutMs: 400 });

  it('ends a call that is not answered', async () => {
    const server = await startServer([stall]);
    const error = await failureOf(post(impatient(), server.url));
    expect(error).toMatchObject({ code: 'READ_TIMEOUT', sent: true });
    expect(error.message).toBe('no complete answer within 400 ms (client_read_timeout)');
  });

  it('is as long for the second call on a kept connection', async () => {
    const server = await startServer([json('{}'), stall]);
    const made = impatient();
    await post(made, server.url);
    const startedMs = performance.now();
    expect(await failureOf(post(made, server.url))).toMatchObject({ code: 'READ_TIMEOUT' });
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    expect(server.connections()).toBe(1);
  });

  it('ends a call whose answer stops in its body', async () => {
    const server = await startServer([stallInBody]);
    expect(await failureOf(post(impatient(), server.url))).toMatchObject({ code: 'READ_TIMEOUT', sent: true });
  });

  it('ends a call whose answer trickles in for ever', async () => {
    const trickle: Reaction = (response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    const server = await startServer([trickle]);
    expect(await failureOf(post(impatient(), server.url))).toMatchObject({ code: 'READ_TIMEOUT' });
  });

  it('closes the connection', async () => {
    const server = await startServer([stall]);
    await failureOf(post(impatient(), server.url));
    await once(server.calls[0].socket, 'close');
    expect(server.calls.length).toBe(1);
  });
});

describe('the connect timeout', () => {
  it('covers the TLS handshake, and leaves nothing sent', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void mute.close());
    const { port } = mute.address() as { port: number };
    const error = await failureOf(post(transport({ connectTimeoutMs: 150 }), `https://127.0.0.1:${port}`));
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT', sent: false });
    expect(error.message).toBe('no connection within 150 ms (client_connect_timeout)');
  });

  it('does not count what the answer takes', async () => {
    const server = await startServer([(response) => setTimeout(() => response.end('{}'), 900)]);
    expect((await post(transport({ connectTimeoutMs: 600 }), server.url)).httpStatus).toBe(200);
  });
});

describe('an abort', () => {
  it('rejects with its reason as it is, and closes the connection', async () => {
    const server = await startServer([stall]);
    const stop = new AbortController();
    const reason = new Error('Ctrl-C');
    const sending = failureOf(post(transport(), server.url, { signal: stop.signal }));
    await server.called(1);
    stop.abort(reason);
    expect(await sending).toBe(reason);
    await once(server.calls[0].socket, 'close');
  });

  it('may have any reason', async () => {
    const server = await startServer([stall]);
    const stop = new AbortController();
    const sending = post(transport(), server.url, { signal: stop.signal });
    await Promise.all([server.called(1).then(() => stop.abort('enough')), expect(sending).rejects.toBe('enough')]);
  });

  it('that came before the call opens no connection', async () => {
    const server = await startServer([json('{}')]);
    const reason = new Error('too late');
    expect(await failureOf(post(transport(), server.url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.connections()).toBe(0);
  });

  it('reaches a call that still waits for a connection', async () => {
    const server = await startServer([stall]);
    const made = transport();
    const held = Array.from({ length: 16 }, () => failureOf(post(made, server.url)));
    const stop = new AbortController();
    const waiting = failureOf(post(made, server.url, { signal: stop.signal }));
    await server.called(16);
    stop.abort();
    expect((await waiting).name).toBe('AbortError');
    made.close();
    await Promise.all(held);
    expect(server.calls.length).toBe(16);
  });

  it('in the middle of an answer rejects with its reason', async () => {
    const server = await startServer([stallInBody]);
    const stop = new AbortController();
    const sending = failureOf(post(transport(), server.url, { signal: stop.signal }));
    await server.called(1);
    await sleep(50); // for the beginning of the answer
    stop.abort();
    expect((await sending).name).toBe('AbortError');
  });
});

describe('TLS', () => {
  it('trusts an authority of its own beside the well-known ones, and keeps connections', async () => {
    const server = await startServer([json('{}')], { tls: localhost });
    const made = transport({ caPem: authorityPem });
    for (let call = 0; call < 3; call++) expect((await post(made, server.url)).httpStatus).toBe(200);
    expect(server.connections()).toBe(1);
  });

  it('does not send a byte where the authority is not trusted', async () => {
    const server = await startServer([json('{}')], { tls: localhost });
    const error = await failureOf(post(transport(), server.url));
    expect(error).toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', sent: false });
    expect(server.calls).toEqual([]);
  });

  it('does not send a byte where the certificate is for another host', async () => {
    const server = await startServer([json('{}')], { tls: elsewhere });
    const error = await failureOf(post(transport({ caPem: authorityPem }), server.url));
    expect(error).toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID', sent: false });
    expect(server.calls).toEqual([]);
  });

  it('does not send a byte where the server speaks plain HTTP', async () => {
    const server = await startServer([raw('hello')]);
    const error = await failureOf(post(transport(), server.url.replace('http:', 'https:')));
    expect(error).toMatchObject({ code: expect.stringMatching(/EPROTO|ERR_SSL/), sent: false });
  });
});
