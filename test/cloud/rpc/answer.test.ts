import { describe, expect, it } from 'vitest';
import { CloudError } from '../../../src/cloud/cloud-error';
import { readAnswer } from '../../../src/cloud/rpc/answer';
import type { WireAnswer } from '../../../src/cloud/transport/wire-answer';

const call = {
  product: 'hbr',
  action: 'CreateRestoreJob',
  host: 'hbr.cn-hangzhou.aliyuncs.com',
  region: 'cn-hangzhou',
  credentialsFrom: 'access_key, secret_key',
  redact: (text: string) => text,
  nowMs: () => Date.UTC(2026, 0, 1, 12, 20, 0),
};

function read(body: unknown, httpStatus = 200, headers: WireAnswer['headers'] = {}) {
  return readAnswer({ httpStatus, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }, call);
}

function refusal(body: unknown, httpStatus?: number, headers?: WireAnswer['headers']): CloudError {
  try {
    read(body, httpStatus, headers);
  } catch (error) {
    if (error instanceof CloudError) return error;
    throw error;
  }
  throw new Error('the answer was taken for a success');
}

describe('a success', () => {
  it('is the body and the request id', () => {
    const body = { RequestId: 'R-1', Success: true, Code: '200', RestoreId: 'r-1' };
    expect(read(body)).toEqual({ body, requestId: 'R-1', host: 'hbr.cn-hangzhou.aliyuncs.com' });
  });

  it('may carry the error code of something else', () => {
    expect(read({ Success: true, ErrCode: 'Param.NotFound', RequestId: 'R-1' }).requestId).toBe('R-1');
  });

  it('needs no Success, as with Compute Nest', () => {
    expect(read({ RestoreTasks: [] }, 200, { 'x-acs-request-id': 'R-2' })).toEqual({
      body: { RestoreTasks: [] },
      requestId: 'R-2',
      host: 'hbr.cn-hangzhou.aliyuncs.com',
    });
  });

  it('keeps 64-bit integers', () => {
    expect(read('{"BytesTotal":9007199254740993}').body).toEqual({ BytesTotal: 9007199254740993n });
  });
});

describe('an error of the service', () => {
  it('says what failed, where, why, what to do, and the request id', () => {
    const body = { RequestId: 'R-1', HostId: 'h', Code: 'NoPermission', Message: 'You are not authorized.' };
    const error = refusal(body, 403);
    expect(error).toMatchObject({
      action: 'CreateRestoreJob',
      host: 'hbr.cn-hangzhou.aliyuncs.com',
      code: 'NoPermission',
      httpStatus: 403,
      requestId: 'R-1',
      category: 'permission',
      execution: 'refused',
    });
    expect(error.message).toBe(
      'CreateRestoreJob failed at hbr.cn-hangzhou.aliyuncs.com: NoPermission (HTTP 403): You are not authorized. ' +
        'The caller needs the RAM action hbr:CreateRestoreJob. The credentials come from access_key, secret_key. ' +
        'Request id: R-1.',
    );
  });

  it('may have its keys in lower case', () => {
    const body = { requestId: 'R-1', code: 'VaultNotExist', message: 'The vault does not exist' };
    expect(refusal(body, 404)).toMatchObject({
      code: 'VaultNotExist',
      problem: 'The vault does not exist',
      requestId: 'R-1',
      category: 'notFound',
      execution: 'refused',
    });
  });

  it('comes with HTTP 200 from Cloud Backup', () => {
    const error = refusal({
      Success: false,
      Code: 'VaultNotExist',
      Message: 'The vault does not exist.',
      RequestId: 'R',
    });
    expect(error).toMatchObject({ code: 'VaultNotExist', httpStatus: 200, category: 'notFound', execution: 'refused' });
  });

  it('comes with HTTP 200 and names of its own from Database Backup', () => {
    const error = refusal({ Success: false, ErrCode: 'Param.NotFound', ErrMessage: 'No such plan.', RequestId: 'R' });
    expect(error).toMatchObject({ code: 'Param.NotFound', problem: 'No such plan.', category: 'notFound' });
  });

  it('says so where it gives no reason', () => {
    expect(refusal({ Success: false }).message).toBe(
      'CreateRestoreJob failed at hbr.cn-hangzhou.aliyuncs.com: HTTP 200: ' +
        'the service refused the call and gave no reason.',
    );
  });

  it('carries how long the service asks to wait', () => {
    const body = { Code: 'Throttling.User', Message: 'Slow down.' };
    const error = refusal(body, 400, { 'x-acs-retry-after': '1500' });
    expect(error).toMatchObject({ category: 'throttled', execution: 'refused', retryAfterMs: 1500 });
  });

  it.each(['soon', '-1', '', '0'])('ignores a waiting time of %j', (value) => {
    expect(refusal({ Code: 'Throttling' }, 429, { 'x-acs-retry-after': value }).retryAfterMs).toBeUndefined();
  });
});

describe('whether the call may have run', () => {
  it.each([
    ['Throttling', 400, 'refused'],
    ['Rejected.Throttling', 503, 'refused'],
    ['InvalidSecurityToken.Expired', 400, 'refused'],
    ['Forbidden.RAM', 403, 'refused'],
    ['ResourceNotFound', 404, 'refused'],
    ['InvalidParameter', 400, 'refused'],
    ['MissingParameter.VaultId', 400, 'refused'],
    ['InvalidParameter', 200, 'refused'],
    ['InvalidParameter', 500, 'refused'],
    ['EcsClientError', 500, 'refused'],
    ['EcsClientError', 200, 'refused'],
    ['TaskTypeNotSupported', 500, 'refused'],
    ['OperationNotAllowed', 500, 'refused'],
    ['QuotaExceeded.RestoreJob', 503, 'refused'],
    ['SomethingNew', 200, 'refused'],
    ['SomethingNew', 400, 'refused'],
    ['403', 200, 'refused'],
    ['InternalError', 500, 'unknown'],
    ['InternalError', 200, 'unknown'],
    ['InternalError', 400, 'unknown'],
    ['InternalError.Database', 400, 'unknown'],
    ['ServiceUnavailable', 503, 'unknown'],
    ['ServiceUnavailable', 200, 'unknown'],
    ['OperationTimeout', 200, 'unknown'],
    ['SystemBusy', 400, 'unknown'],
    ['NullPointerException', 200, 'unknown'],
    ['AccessVaultFail', 500, 'unknown'],
    ['SignatureNonceUsed', 400, 'unknown'],
    ['SomethingNew', 502, 'unknown'],
    ['500', 200, 'unknown'],
    ['200', 200, 'unknown'],
    [undefined, 200, 'unknown'],
    [undefined, 408, 'unknown'],
  ] as const)('after %s with HTTP %d: %s', (Code, httpStatus, execution) => {
    expect(refusal({ Success: false, Code, Message: 'x' }, httpStatus).execution).toBe(execution);
  });
});

describe('what is no success', () => {
  it.each([
    { Success: 'False' },
    { Success: 'false' },
    { Success: null, Code: 'InvalidParameter' },
    { Code: 'InvalidParameter' },
  ])('is refused with HTTP 200, too: %o', (body) => {
    expect(() => read(body)).toThrow('CreateRestoreJob failed');
  });

  it.each([{ Success: true, Code: 'Leftover' }, { Code: '200' }, { Code: 'OK' }, { Success: null, Code: '' }])(
    'is not made of a success: %o',
    (body) => {
      expect(read(body).body).toEqual(body);
    },
  );

  it('is judged by the status that Database Backup writes into it', () => {
    expect(refusal({ Success: false, HttpStatusCode: 403, ErrMessage: 'No.' })).toMatchObject({
      category: 'permission',
      execution: 'refused',
    });
  });
});

describe('an answer that makes no sense', () => {
  it.each([
    ['', 200, 'protocol', 'HTTP 200: the answer is empty.'],
    ['', 503, 'unavailable', 'HTTP 503: the answer is empty.'],
    [
      '{"RequestId":"R-',
      200,
      'protocol',
      'HTTP 200: expected a JSON object, got 16 characters (text/plain): {"RequestId":"R-.',
    ],
    ['[]', 200, 'protocol', 'HTTP 200: expected a JSON object, got 2 characters (text/plain): [].'],
    ['null', 200, 'protocol', 'HTTP 200: expected a JSON object, got 4 characters (text/plain): null.'],
    [
      '<h1>Bad\n\tGateway</h1>',
      502,
      'unavailable',
      'HTTP 502: expected a JSON object, got 21 characters (text/plain): <h1>Bad Gateway</h1>.',
    ],
    ['<p>no</p>', 403, 'protocol', 'HTTP 403: expected a JSON object, got 9 characters (text/plain): <p>no</p>.'],
    ['slow down', 429, 'throttled', 'HTTP 429: expected a JSON object, got 9 characters (text/plain): slow down.'],
  ])('%j with HTTP %d is of the category %s', (body, httpStatus, category, message) => {
    const error = refusal(body, httpStatus, { 'content-type': 'text/plain' });
    expect(error).toMatchObject({ category, execution: 'unknown', httpStatus });
    expect(error.message).toBe(`CreateRestoreJob failed at hbr.cn-hangzhou.aliyuncs.com: ${message}`);
  });

  it('is a redirect, whatever its body', () => {
    const error = refusal({ Success: true }, 302, { location: 'https://login.example/' });
    expect(error).toMatchObject({ category: 'protocol', execution: 'unknown' });
    expect(error.message).toBe(
      'CreateRestoreJob failed at hbr.cn-hangzhou.aliyuncs.com: HTTP 302: redirected to https://login.example/. ' +
        'Set the endpoint of hbr to the service itself.',
    );
  });

  it('keeps the request id of the header', () => {
    expect(refusal('<html>', 500, { 'x-acs-request-id': 'R-9' }).requestId).toBe('R-9');
  });

  it('cannot fill a terminal', () => {
    const error = refusal(`\u001b[31m\u202e${'x'.repeat(100_000)}`, 200);
    expect(error.message.length).toBeLessThan(400);
    expect(error.message).not.toContain('\u001b');
    expect(error.message).not.toContain('\u202e');
  });

  it('cannot overflow the stack', () => {
    expect(refusal('['.repeat(200_000), 200).category).toBe('protocol');
  });
});

describe('what to do', () => {
  it.each([
    [
      'InvalidSecurityToken.Expired',
      'The temporary credentials have expired: get new ones. The credentials come from access_key, secret_key.',
    ],
    [
      'InvalidAccessKeyId.NotFound',
      'Check the access key id: this site of the cloud does not know it. The credentials come from access_key, secret_key.',
    ],
    [
      'SignatureDoesNotMatch',
      'Check that the secret belongs to the access key id. The credentials come from access_key, secret_key.',
    ],
    [
      'InvalidAccessKeyId.Inactive',
      'Enable the access key, or take another one. The credentials come from access_key, secret_key.',
    ],
    [
      'InvalidSecurityToken.MismatchWithAccessKey',
      'Check that the security token belongs to the access key, and is whole. The credentials come from access_key, secret_key.',
    ],
    ['ServiceNotActivated', 'Activate Cloud Backup in the console, with the account that the credentials belong to.'],
    ['InDebtOverdue', "Settle the account's overdue payment."],
    ['InvalidApi.NotFound', 'Check that the endpoint of hbr is one of hbr: it does not know this operation.'],
    ['Throttling.User', 'The account makes too many calls: lower requests_per_second, or ask for a higher quota.'],
    ['VaultNotExist', undefined],
  ])('after %s', (Code, advice) => {
    expect(refusal({ Code, Message: 'x' }, 400).advice).toBe(advice);
  });

  it.each([
    [
      'Thu, 01 Jan 2026 12:00:00 GMT',
      "Set this machine's clock: it is 20 min ahead of the service's, which tolerates 15 minutes.",
    ],
    [
      'Thu, 01 Jan 2026 13:00:00 GMT',
      "Set this machine's clock: it is 40 min behind the service's, which tolerates 15 minutes.",
    ],
    ['gibberish', "Set this machine's clock: the service tolerates 15 minutes."],
  ])('with a wrong clock, where the service says it is %s', (date, advice) => {
    expect(refusal({ Code: 'InvalidTimeStamp.Expired', Message: 'x' }, 400, { date }).advice).toBe(advice);
  });
});
