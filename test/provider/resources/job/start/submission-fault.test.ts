import { describe, expect, it } from 'vitest';
import { CloudError, type CloudErrorFacts } from '../../../../../src/cloud/cloud-error';
import { idWithoutJob, SubmissionFault } from '../../../../../src/provider/resources/restore/start/submission-fault';

const fault = (facts: Partial<CloudErrorFacts>, openSends = 0) =>
  new SubmissionFault(
    new CloudError({
      action: 'CreateRestoreJob',
      problem: 'it did not work',
      category: 'unknown',
      execution: 'none',
      host: 'hbr.example.com',
      ...facts,
    }),
    openSends,
  );

describe('a restore that was not started', () => {
  it.each<[string, Partial<CloudErrorFacts>]>([
    ['there are no credentials', { category: 'credentials', withoutCredentials: 'for good', host: undefined }],
    ['the credentials cannot be got just now', { category: 'permission', withoutCredentials: 'just now' }],
    ['the key is wrong', { category: 'credentials', code: 'InvalidAccessKeyId.NotFound' }],
    ['the token has expired', { category: 'credentials', code: 'InvalidSecurityToken.Expired' }],
    ['the caller may not', { category: 'permission', code: 'NoPermission' }],
    ['the service was not bought', { category: 'permission', code: 'ServiceNotActivated' }],
    ['there is no such region', { category: 'network', code: 'ENOTFOUND' }],
    ['the endpoint cannot be reached', { category: 'network', code: 'ECONNREFUSED' }],
    ['something else answers there', { category: 'protocol' }],
    ['the endpoint is one of another service', { category: 'notFound', code: 'InvalidAction.NotFound' }],
    ['the service is down', { category: 'unavailable', code: 'ServiceUnavailable' }],
    ['the configuration cannot be', { category: 'invalid', host: undefined }],
  ])('since %s could not even be asked for', (_, facts) => {
    expect(idWithoutJob(fault(facts))).toBe('not_asked');
  });

  it.each<[string, Partial<CloudErrorFacts>]>([
    ['the vault is gone', { category: 'notFound', code: 'VaultNotExist' }],
    ['the snapshot is gone', { category: 'notFound', code: 'SnapshotNotExist' }],
    ['the request was refused', { category: 'invalid', code: 'InvalidParameter' }],
    ['it is not known why', { category: 'unknown', code: 'Strange' }],
  ])('since %s was refused', (_, facts) => {
    expect(idWithoutJob(fault(facts))).toBe('refused');
  });

  it('may have been started where no answer tells', () => {
    expect(idWithoutJob(fault({ category: 'network', execution: 'unknown' }, 1))).toBe('uncertain');
  });

  it('was refused where a guard has done so', () => {
    expect(idWithoutJob(new Error('stopped'))).toBe('refused');
  });
});
