import { describe, expect, it } from 'vitest';
import { CloudError } from '../../../src/cloud/cloud-error';
import { toCloudError } from '../../../src/cloud/rpc/to-cloud-error';

const call = {
  product: 'hbr',
  action: 'DescribeRestoreJobs2',
  host: 'hbr.cn-hangzouh.aliyuncs.com',
  region: 'cn-hangzouh',
  credentialsFrom: 'access_key, secret_key',
  redact: (text: string) => text,
  nowMs: () => 0,
};

function network(code: string, sent: boolean, message = 'what Node says'): Error {
  return Object.assign(new Error(message), { code, sent, reusedSocket: false });
}

describe('toCloudError', () => {
  it('names region and endpoint where no host of that name was found', () => {
    const cause = network('ENOTFOUND', false);
    const error = toCloudError(cause, call);
    expect(error).toMatchObject({ category: 'network', execution: 'none', code: 'ENOTFOUND', cause });
    expect(error.message).toBe(
      'DescribeRestoreJobs2 failed at hbr.cn-hangzouh.aliyuncs.com: ENOTFOUND: no host of that name was found. ' +
        'Check region (cn-hangzouh) and the endpoint of hbr (endpoints { hbr = ... }).',
    );
  });

  it('names ca_file where the authority is not trusted', () => {
    const error = toCloudError(network('UNABLE_TO_VERIFY_LEAF_SIGNATURE', false), call);
    expect(error.message).toBe(
      'DescribeRestoreJobs2 failed at hbr.cn-hangzouh.aliyuncs.com: UNABLE_TO_VERIFY_LEAF_SIGNATURE: ' +
        'its certificate is signed by an authority that this machine does not trust. ' +
        'If a proxy or a gateway of your own signs it, set ca_file to the certificate of its authority (a PEM file).',
    );
  });

  it('thinks of an emulator that has ended where nothing listens on this machine', () => {
    const error = toCloudError(network('ECONNREFUSED', false), { ...call, host: '127.0.0.1:40123' });
    expect(error.message).toBe(
      'DescribeRestoreJobs2 failed at 127.0.0.1:40123: ECONNREFUSED: no program accepts connections there. ' +
        'Start what should listen there, or set another endpoint (endpoints { hbr = ... }); ' +
        'if it was an emulator, start it again, or unset ALIRESTORE_EMULATOR.',
    );
    expect(toCloudError(network('ECONNREFUSED', false), call).message).toContain('HTTPS_PROXY and NO_PROXY');
  });

  it.each([
    ['ECONNREFUSED', false, 'network', 'none'],
    ['EAI_AGAIN', false, 'network', 'none'],
    ['EPROTO', false, 'network', 'none'],
    ['CONNECT_TIMEOUT', false, 'network', 'none'],
    ['ECONNRESET', false, 'network', 'none'],
    ['ECONNRESET', true, 'network', 'unknown'],
    ['EPIPE', true, 'network', 'unknown'],
    ['READ_TIMEOUT', true, 'network', 'unknown'],
    ['HPE_INVALID_CONSTANT', true, 'protocol', 'unknown'],
    ['RESPONSE_TOO_LARGE', true, 'protocol', 'unknown'],
  ])('%s, sent %s, is of the category %s, and the execution is %s', (code, sent, category, execution) => {
    expect(toCloudError(network(code, sent), call)).toMatchObject({ category, execution, code });
  });

  it('uses the words of the transport where it has none', () => {
    const error = toCloudError(network('READ_TIMEOUT', true, 'no complete answer within 5 ms'), call);
    expect(error.problem).toBe('no complete answer within 5 ms');
  });

  it('hands a CloudError on as it is', () => {
    const error = CloudError.withoutResult({ action: 'CreateRestoreJob' }, 'RestoreId', 'R-1');
    expect(toCloudError(error, call)).toBe(error);
    expect(error.message).toBe(
      'CreateRestoreJob failed: the service reports a success, but its answer holds no RestoreId. Request id: R-1.',
    );
  });

  it('supposes the worst of what it does not know', () => {
    expect(toCloudError('boom', call)).toMatchObject({ category: 'unknown', execution: 'unknown', problem: 'boom' });
  });
});
