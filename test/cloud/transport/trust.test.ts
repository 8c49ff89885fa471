import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRestoreJobs2 } from '../../../src/api/operations/describe-restore-jobs2';
import { temporaryFolder } from '../../harness/temporary-folder';
import { authorityPem, json, localhost, startServer } from '../scripted-server';
import { failure, testClient } from '../test-client';

const listing = { RestoreType: 'ECS_FILE' };
const success = json({ Success: true, RequestId: 'R-1' });
const authorityFile = join(__dirname, '../fixtures/authority.pem');
const otherAuthority = localhost.cert; // a certificate, but nobody's authority

const startTls = () => startServer([success], { tls: localhost });

async function call(env: Record<string, string>, overrides: { caPem?: string } = {}, times = 1) {
  const server = await startTls();
  const client = testClient(server.url, { env, ...overrides });
  const answers = Array.from({ length: times }, () => client.call(describeRestoreJobs2, listing));
  await Promise.all(answers);
  return server.calls.length;
}

describe('an authority that the system trusts', () => {
  it('is trusted where SSL_CERT_FILE names it', async () => {
    expect(await call({ SSL_CERT_FILE: authorityFile })).toBe(1);
  });

  it('is trusted where it stands in a folder of SSL_CERT_DIR', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'certificates'));
    writeFileSync(join(folder, 'certificates/ours.pem'), `# ours\n${authorityPem}`);
    expect(await call({ SSL_CERT_DIR: `/no/such/folder:${join(folder, 'certificates')}` })).toBe(1);
  });

  it('is trusted by all calls that begin at once', async () => {
    expect(await call({ SSL_CERT_FILE: authorityFile }, {}, 8)).toBe(8);
  });

  it('is trusted besides ca_file', async () => {
    expect(await call({ SSL_CERT_FILE: authorityFile }, { caPem: otherAuthority })).toBe(1);
  });

  it('is trusted besides ca_file where NODE_EXTRA_CA_CERTS names it', async () => {
    expect(await call({ NODE_EXTRA_CA_CERTS: authorityFile }, { caPem: otherAuthority })).toBe(1);
  });

  it('leaves an error where nobody trusts it', async () => {
    const server = await startTls();
    const env = { SSL_CERT_FILE: join(__dirname, '../fixtures/localhost-key.pem'), SSL_CERT_DIR: '/no/such/folder' };
    const error = await failure(testClient(server.url, { env }).call(describeRestoreJobs2, listing));
    expect(error.problem).toBe('its certificate is signed by an authority that this machine does not trust');
    expect(server.calls).toHaveLength(0);
  });
});
