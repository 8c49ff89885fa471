import { describe, expect, it } from 'vitest';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { json, startServer } from '../scripted-server';
import { failure, testClient } from '../test-client';

const listing = { RestoreType: 'ECS_FILE' };
const success = json({ Success: true, RequestId: 'R-1' });

describe('a proxy for requests without TLS', () => {
  it('gets each with its whole URL, its host and the password', async () => {
    const proxy = await startServer([success]);
    const env = { HTTP_PROXY: proxy.url.replace('//', '//user:p%40ss@') };
    const client = testClient('http://hbr.invalid:8080', { env });
    await client.call(describeRestoreJobs2, listing);
    await client.call(describeRestoreJobs2, listing);
    expect(proxy.calls.map(({ path }) => path)).toEqual(['http://hbr.invalid:8080/', 'http://hbr.invalid:8080/']);
    expect(proxy.calls[0].headers.host).toBe('hbr.invalid:8080');
    expect(proxy.calls[0].headers['proxy-authorization']).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
    expect(proxy.connections()).toBe(1);
  });

  it('is not asked for what stays on this machine', async () => {
    const server = await startServer([success]);
    await testClient(server.url, { env: { HTTP_PROXY: 'http://127.0.0.1:1' } }).call(describeRestoreJobs2, listing);
    expect(server.calls[0].path).toBe('/');
  });

  it('must be a URL, which no message quotes', async () => {
    const client = testClient('http://hbr.invalid', { env: { HTTP_PROXY: 'socks5://user:canary@proxy' } });
    const error = await failure(client.call(describeRestoreJobs2, listing));
    expect(error.message).toContain('HTTP_PROXY is not of the form http://[user:password@]host:port');
    expect(error.message).not.toContain('canary');
  });
});
