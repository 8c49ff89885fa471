import { describe, expect, it } from 'vitest';
import {
  certificates,
  closedPort,
  fixture,
  phrases,
  runCheck,
  startHttp,
  startHttps,
  startTcp,
} from './checks-under-test';

const ca_file = fixture('authority.pem');
const answer = (status: number, body: string) => startHttp((_, response) => response.writeHead(status).end(body));
const at = (port: number, path = '/') => `http://127.0.0.1:${port}${path}`;

describe('a check over HTTP', () => {
  it('passes with a status of 200 to 299, and tells what it has seen', async () => {
    const port = await answer(204, '');
    const { state, diagnostics } = await runCheck({ http: { url: at(port, '/health?token=abc') } });
    expect(state).toMatchObject({
      ...{ verdict: 'passed', kind: 'http', subject: `http://127.0.0.1:${port}/health?...`, attempts: 1 },
      ...{ exit_code: null, id: expect.stringMatching(/^nonce-/), started_at: expect.stringMatching(/Z$/) },
      findings: [{ what: 'status', expected: '200 to 299', observed: '204 No Content', passed: true }],
    });
    expect(diagnostics).toBeUndefined();
  });

  it('fails with another status, and keeps what was answered', async () => {
    const { state } = await runCheck({ http: { url: at(await answer(503, 'restoring')) } });
    expect(state).toMatchObject({ verdict: 'failed', output: 'restoring' });
    expect(phrases(state)).toEqual(['NOT: status 200 to 299; 503 Service Unavailable']);
  });

  it('takes the statuses that are given', async () => {
    const port = await answer(401, '');
    const look = (statuses: number[]) => runCheck({ http: { url: at(port), statuses } });
    expect((await look([200, 401])).state.verdict).toBe('passed');
    expect(phrases((await look([200, 403])).state)).toEqual(['NOT: status 200 or 403; 401 Unauthorized']);
  });

  it('fails where nobody listens, again and again until its time is up', async () => {
    const { state } = await runCheck({ http: { url: at(await closedPort()) }, timeout: '3s', interval: '1s' });
    expect(state).toMatchObject({ verdict: 'failed' });
    expect(phrases(state)).toEqual(['NOT: connection open; no program accepts connections there (ECONNREFUSED)']);
    expect(Number(state.attempts)).toBeGreaterThanOrEqual(3);
  });

  it('passes as soon as the server is there', async () => {
    let requests = 0;
    const port = await startHttp((_, response) => response.writeHead(++requests < 3 ? 503 : 200).end());
    const { state } = await runCheck({ http: { url: at(port) }, timeout: '30s', interval: '1s' });
    expect(state).toMatchObject({ verdict: 'passed', attempts: 3 });
    expect(Number(state.duration_seconds)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['before it answers', () => startHttp(() => undefined)],
    ['within its answer', () => startHttp((_, response) => response.writeHead(200).write('half'))],
  ])('runs out of time with a server that hangs %s', async (_, start) => {
    const { state } = await runCheck({ http: { url: at(await start()) }, timeout: '1s' });
    expect(state.verdict).toBe('timed_out');
    expect(phrases(state)).toEqual(['NOT: answer within 1 s; null']);
  });

  it('fails with a server that answers too late, though well', async () => {
    const port = await startHttp((_, response) => void setTimeout(() => response.end('ok'), 300));
    const { state } = await runCheck({ http: { url: at(port), max_latency_ms: 100 } });
    expect(state.verdict).toBe('failed');
    expect(phrases(state)[1]).toMatch(/^NOT: latency at most 100 ms; [34]\d\d ms$/);
  });

  it('fails where the connection is cut within the answer, and where it is no HTTP', async () => {
    const cut = await startTcp((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf')),
    );
    const { state } = await runCheck({ http: { url: at(cut) } });
    expect(phrases(state)).toEqual([
      'NOT: connection open; the connection was cut before the answer was complete (ECONNRESET)',
    ]);
    const other = await startTcp((socket) => socket.end('220 mail.example ESMTP\r\n'));
    expect(phrases((await runCheck({ http: { url: at(other) } })).state)[0]).toMatch(
      /^NOT: connection open; it failed \(HPE_/,
    );
  });

  it('looks for texts, and for values of JSON', async () => {
    const body = '{"orders":[{"state":"paid","id":9007199254740993,"a.b":null}],"ready":true}';
    const http = {
      url: at(await answer(200, body)),
      body_contains: ['"ready":true', 'unpaid'],
      body_json: {
        'orders[0].state': 'paid',
        '$.orders[0].id': '9007199254740993',
        'orders[0]["a.b"]': 'null',
        'orders[0]': '*',
        'orders[1].state': '*',
        ready: 'false',
      },
    };
    const { state } = await runCheck({ http });
    expect(phrases(state)).toEqual([
      'ok: status 200 to 299; 200 OK',
      'ok: body contains ""ready":true"; contains ""ready":true"',
      `NOT: body contains "unpaid"; ${body.length} characters: ${body}`,
      'ok: orders[0].state paid; paid',
      'ok: $.orders[0].id 9007199254740993; 9007199254740993',
      'ok: orders[0]["a.b"] null; null',
      'ok: orders[0] any value; {"state":"paid","id":9007199254740993,"a.b":null}',
      'NOT: orders[1].state any value; null',
      'NOT: ready false; true',
    ]);
    const page = await runCheck({ http: { url: at(await answer(200, '<html>')), body_json: { a: '1' } } });
    expect(phrases(page.state)[1]).toBe('NOT: a 1; the body is no JSON');
  });

  it('sends method, headers and body', async () => {
    const port = await startHttp(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.end(`${request.method} ${request.url} ${request.headers['x-drill']} ${Buffer.concat(chunks)}`);
    });
    const http = { url: at(port, '/a?b=c'), method: 'post', headers: { 'X-Drill': '7' }, body: 'ping' };
    expect((await runCheck({ http })).state.output).toBe('POST /a?b=c 7 ping');
  });

  it('follows redirects when it is to, and takes no header to another origin', async () => {
    const other = await startHttp((request, response) =>
      response.end(`authorization: ${request.headers.authorization}`),
    );
    const port = await startHttp((request, response) => {
      const next = request.url === '/' ? '/next' : at(other);
      response.writeHead(302, { location: next }).end();
    });
    const look = (follow_redirects: boolean) =>
      runCheck({ http: { url: at(port), follow_redirects }, headers_wo: { Authorization: 'Bearer canary-0001' } });
    expect((await look(true)).state).toMatchObject({ verdict: 'passed', output: 'authorization: undefined' });
    expect(phrases((await look(false)).state)).toEqual(['NOT: status 200 to 299; 302 Found']);
  });

  it('ends a circle of redirects', async () => {
    const port = await startHttp((_, response) => response.writeHead(301, { location: '/' }).end());
    const { state } = await runCheck({ http: { url: at(port), follow_redirects: true } });
    expect(phrases(state)).toEqual(['NOT: status 200 to 299; 301 Moved Permanently']);
  });

  it('sends secret headers, and keeps them nowhere', async () => {
    const secret = 'canary-secret-0001';
    const port = await startHttp(({ headers }, response) =>
      response
        .writeHead(headers.authorization === `Bearer ${secret}` ? 200 : 401)
        .end(JSON.stringify({ ...headers, token: headers.authorization?.slice(7) })),
    );
    const body_json = { authorization: 'none' };
    const outcome = await runCheck({
      http: { url: at(port), headers: { authorization: 'overridden' }, body_json, body_contains: ['nothing'] },
      headers_wo: { Authorization: `Bearer ${secret}` },
    });
    expect(phrases(outcome.state)[0]).toBe('ok: status 200 to 299; 200 OK');
    expect(phrases(outcome.state)[2]).toContain('***');
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });
});

describe('a check over HTTPS', () => {
  const hello = (_: unknown, response: { end(text: string): unknown }) => void response.end('hello');
  const look = (port: number, http: object = {}, host = '127.0.0.1') =>
    runCheck({ http: { url: `https://${host}:${port}/`, ca_file, ...http } });

  it('tells until when the certificate is valid', async () => {
    const { state } = await look(await startHttps(hello), { certificate_days: 30 });
    expect(state).toMatchObject({ verdict: 'passed', output: 'hello' });
    expect(phrases(state)[0]).toBe('ok: certificate valid for 30 more days; valid until 2126-10-28');
  });

  it('fails with a certificate that is not valid for long enough', async () => {
    const { state } = await look(await startHttps(hello), { certificate_days: 36_499 });
    expect(phrases(state)).toEqual(['NOT: certificate valid for 36499 more days; valid until 2126-10-28']);
  });

  it.each([
    ['has expired', certificates.expired, fixture('expired.pem'), 'expired on 2021-01-01'],
    ['is for another name', certificates.elsewhere, ca_file, 'for elsewhere.example'],
    [
      'nobody known has signed',
      certificates.good,
      null,
      'signed by an authority that this machine does not trust (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
    ],
  ])('fails with a certificate that %s, before it sends anything', async (_, tls, authority, observed) => {
    let requests = 0;
    const port = await startHttps((_request, response) => {
      requests++;
      response.end();
    }, tls);
    const { state } = await look(port, { ca_file: authority });
    expect(state.verdict).toBe('failed');
    expect(phrases(state)).toEqual([`NOT: certificate valid; ${observed}`]);
    expect(requests).toBe(0);
  });

  it('reaches a server at an address before its name leads there', async () => {
    const port = await startHttps((request, response) => response.end(request.headers.host), certificates.elsewhere);
    const { state } = await look(port, { address: '127.0.0.1' }, 'elsewhere.example');
    expect(state).toMatchObject({ verdict: 'passed', output: `elsewhere.example:${port}` });
  });

  it('fails with a server that speaks no TLS, and without the file of certificates', async () => {
    const plain = await startHttp(hello);
    expect(phrases((await look(plain)).state)[0]).toMatch(/^NOT: connection open; the TLS handshake failed \(/);
    const { state } = await look(plain, { ca_file: '/no/such/file.pem' });
    expect(phrases(state)).toEqual([
      'NOT: connection open; expected a PEM file with certificates at "/no/such/file.pem": it cannot be read (ENOENT)',
    ]);
  });
});
