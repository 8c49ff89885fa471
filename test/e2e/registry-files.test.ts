import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageTerraform } from '../../build/package-terraform';
import { runTerraform } from './harness/workspace';

const root = join(__dirname, '../..');
const folder = join(root, '.try/e2e/registry-files');
const release = join(folder, 'release');
const { version } = JSON.parse(readFileSync(join(root, 'bundle/provider/manifest.json'), 'utf8'));
const file = (end: string) => `terraform-provider-alirestore_${version}_${end}`;
const zips = ['darwin_amd64', 'darwin_arm64', 'linux_amd64', 'linux_arm64'].map((platform) => file(`${platform}.zip`));

describe('the files of a release for a Terraform registry', () => {
  rmSync(folder, { recursive: true, force: true });
  packageTerraform(release);

  it('are a zip a platform, the checksums and the manifest', () => {
    expect(readdirSync(release).sort()).toEqual([file('SHA256SUMS'), ...zips, file('manifest.json')]);
    expect(JSON.parse(readFileSync(join(release, file('manifest.json')), 'utf8'))).toEqual({
      version: 1,
      metadata: { protocol_versions: ['6.0'] },
    });
  });

  it('have the checksums that are told, of every file', () => {
    const lines = readFileSync(join(release, file('SHA256SUMS')), 'utf8')
      .trimEnd()
      .split('\n');
    const told = Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
    const real = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(release, name)))
        .digest('hex');
    expect(told).toEqual(Object.fromEntries([...zips, file('manifest.json')].map((name) => [name, real(name)])));
  });

  it('take in a package that is made elsewhere, such as that for Windows', () => {
    const [elsewhere, all] = [join(folder, 'windows'), join(folder, 'all')];
    mkdirSync(elsewhere, { recursive: true });
    writeFileSync(join(elsewhere, file('windows_amd64.zip')), 'zip');
    packageTerraform(all, [join(elsewhere, file('windows_amd64.zip'))]);
    expect(readdirSync(all)).toContain(file('windows_amd64.zip'));
    expect(readFileSync(join(all, file('SHA256SUMS')), 'utf8')).toContain(
      `4a70fe9aa6436e02c2dea340fbd1e352e4ef2d8ce6ca52ad25d4b95471fc8bf2  ${file('windows_amd64.zip')}\n`,
    );
  });

  it('are signed by a key of the kind that a registry takes, and by no other', () => {
    const home = mkdtempSync(join(tmpdir(), 'gpg-'));
    const gpg = (...words: string[]) =>
      execFileSync('gpg', ['--homedir', home, '--batch', '--quiet', ...words], { encoding: 'utf8', stdio: 'pipe' });
    const sign = (kind: string) => {
      const protect = ['--pinentry-mode', 'loopback', '--passphrase', 'open sesame'];
      gpg(...protect, '--quick-generate-key', kind, kind, 'sign');
      const env = { TERRAFORM_GPG_PRIVATE_KEY: gpg(...protect, '--armor', '--export-secret-keys', kind) };
      return spawnSync('bash', [join(root, 'build/sign-checksums.sh'), release], {
        env: { PATH: process.env.PATH, TERRAFORM_GPG_PASSPHRASE: 'open sesame', ...env },
        encoding: 'utf8',
      });
    };
    expect(sign('ed25519')).toMatchObject({ status: 1, stderr: expect.stringContaining('is neither RSA nor DSA') });
    expect(sign('rsa2048').status).toBe(0);
    const verify = () => gpg('--verify', join(release, file('SHA256SUMS.sig')), join(release, file('SHA256SUMS')));
    expect(verify).not.toThrow();
    writeFileSync(join(release, file('SHA256SUMS')), 'other sums');
    expect(verify).toThrow('BAD signature');
    execFileSync('gpgconf', ['--homedir', home, '--kill', 'all']);
    rmSync(home, { recursive: true });
  });

  it('are the same when they are written again', () => {
    packageTerraform(release);
    const sums = readFileSync(join(release, file('SHA256SUMS')), 'utf8');
    packageTerraform(release);
    expect(readFileSync(join(release, file('SHA256SUMS')), 'utf8')).toBe(sums);
  });

  it('install under the address of a registry, and speak the protocol that the manifest names', async () => {
    const source = 'registry.invalid/cdktf-alicloud-restore/alirestore';
    const [mirror, stack] = [join(folder, 'mirror', source), join(folder, 'stack')];
    for (const path of [mirror, stack]) mkdirSync(path, { recursive: true });
    for (const name of zips) copyFileSync(join(release, name), join(mirror, name));
    const rc = join(folder, 'terraformrc');
    writeFileSync(
      rc,
      `provider_installation {\n  filesystem_mirror {\n    path = "${join(folder, 'mirror')}"\n  }\n}\n`,
    );
    const required = { alirestore: { source, version } };
    writeFileSync(join(stack, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }));
    const terraform = (...args: string[]) => runTerraform(stack, { HOME: folder, TF_CLI_CONFIG_FILE: rc }, args).done;
    expect((await terraform('init')).text).toContain(`Installed ${source} v${version}`);
    const { provider_schemas } = JSON.parse((await terraform('providers', 'schema', '-json')).output);
    expect(Object.keys(provider_schemas[source].resource_schemas)).toContain('alirestore_job');
  });
});
