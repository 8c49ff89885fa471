import { describe, expect, it } from 'vitest';
import { credentialsUri, type VendorLibrary, vendorCredentials } from '../../../src/cloud/credentials/vendor-library';
import { FakeClock } from '../../harness/fake-clock';
import { json, raw, startServer } from '../scripted-server';
import { failure } from '../test-client';
import { testContext } from './test-context';

interface Answers {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
}

function sourceOf(answer: () => Promise<Answers>) {
  const state = { loads: 0, made: 0 };
  const clock = new FakeClock();
  const source = vendorCredentials({
    describe: 'the ECS instance role backup',
    clock,
    load: async () => {
      state.loads += 1;
      return {} as VendorLibrary;
    },
    make: () => {
      state.made += 1;
      return { getCredentials: answer };
    },
  });
  return { source, state, clock };
}

const answer: Answers = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' };

describe("credentials by the vendor's library", () => {
  it('load the library when they are first asked for', async () => {
    const { source, state } = sourceOf(async () => answer);
    expect(state.loads).toBe(0);
    expect(await source.get()).toEqual({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' });
    expect(state.loads).toBe(1);
  });

  it("keep the library's own session while they ask it every minute", async () => {
    const { source, state, clock } = sourceOf(async () => answer);
    await source.get();
    await clock.advance(60_000);
    await source.get();
    expect(state.made).toBe(1);
  });

  it('begin anew when they were refused', async () => {
    const { source, state } = sourceOf(async () => answer);
    await source.get();
    source.invalidate();
    await source.get();
    expect(state.made).toBe(2);
  });

  it('need no security token', async () => {
    const { source } = sourceOf(async () => ({ ...answer, securityToken: '' }));
    expect(await source.get()).toEqual({ accessKeyId: 'id', accessKeySecret: 'secret' });
  });

  it('must hold an access key', async () => {
    const { source } = sourceOf(async () => ({ ...answer, accessKeySecret: '' }));
    expect((await failure(source.get())).problem).toBe(
      'the ECS instance role backup: the answer contains no access key',
    );
  });
});

describe('an error of the library', () => {
  const withheld = '(the rest of the error is left out, since it can contain secrets)';

  it.each([
    ['parse failed: {"access_key_secret":"canary"}', undefined, 'failed', 'credentials'],
    ['refresh failed: {"Code":"NoPermission","Message":"canary"}', undefined, 'NoPermission', 'credentials'],
    ['get sts token failed, httpStatus: 404, message = canary', undefined, 'HTTP 404', 'credentials'],
    ['get sts token failed, httpStatus: 503, message = canary', undefined, 'HTTP 503', 'network'],
    ['connect ECONNREFUSED canary', 'ECONNREFUSED', 'ECONNREFUSED', 'network'],
    ['ReadTimeout(1000). GET canary failed.', undefined, 'failed', 'network'],
    ['boom', 'canary in a code', 'failed', 'credentials'],
  ])('gives away nothing but codes: %s', async (message, code, found, category) => {
    const { source } = sourceOf(() => Promise.reject(Object.assign(new Error(message), { code })));
    const error = await failure(source.get());
    expect(error.message).toBe(`Getting credentials failed: the ECS instance role backup: ${found} ${withheld}.`);
    expect(error).toMatchObject({ category, execution: 'none' });
    expect(error.cause).toBeUndefined();
  });
});

describe('credentials_uri, with the real library', () => {
  const given = {
    Code: 'Success',
    AccessKeyId: 'STS.id',
    AccessKeySecret: 'sts-secret',
    SecurityToken: 'sts-token',
    Expiration: '2099-01-01T00:00:00Z',
  };
  const context = testContext({}, { loadLibrary: undefined });

  it('is asked', async () => {
    const server = await startServer([json(given)]);
    expect(await credentialsUri(`${server.url}/path?secret=1`, context).get()).toEqual({
      accessKeyId: 'STS.id',
      accessKeySecret: 'sts-secret',
      securityToken: 'sts-token',
    });
  });

  it('that answers nonsense is named without its path, and the answer is not quoted', async () => {
    const server = await startServer([raw('{"AccessKeySecret":"canary"', 200)]);
    const error = await failure(credentialsUri(`${server.url}/path?secret=1`, context).get());
    expect(error.message).toBe(
      `Getting credentials failed: credentials_uri (${server.url}): failed ` +
        '(the rest of the error is left out, since it can contain secrets).',
    );
  });

  it('that is not there can be asked again', async () => {
    const error = await failure(credentialsUri('http://127.0.0.1:1/', context).get());
    expect(error).toMatchObject({ category: 'network', execution: 'none' });
    expect(error.problem).toContain('ECONNREFUSED');
  });
});
