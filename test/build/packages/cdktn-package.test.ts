import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCdktnPackage } from '../../../build/packages/cdktn-package';
import { compiledPackage } from '../../harness/compiled-package';

const root = resolve(__dirname, '../../..');
let folder: string;

/** jsii compiles once; then it is as it was until a source changes. */
beforeAll(() => {
  compiledPackage();
  folder = makeCdktnPackage();
}, 300_000);

const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(read(path));

describe('the package for CDK Terrain', () => {
  it('has the types of the one for cdktf, but for the names of the packages', () => {
    const named = (types: object) =>
      JSON.parse(JSON.stringify(types).replace(/"(cdktf|cdktn)(?=(-alicloud-restore)?(\.\w|"))/g, '"framework'));
    const [ours, theirs] = [json(join(root, '.jsii')), json(join(folder, '.jsii'))];
    expect(named(theirs.types)).toEqual(named(ours.types));
    expect(Object.keys(theirs.types)).toContain('cdktn-alicloud-restore.RestoreJob');
  });

  it('has its bundles, byte for byte', () => {
    const files = readdirSync(join(root, 'bundle'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.map(({ name }) => name).sort()).toEqual(['alirestore.br', 'alirestore.js', 'manifest.json']);
    for (const { name, parentPath } of files) {
      const path = join(parentPath, name).slice(root.length);
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(root, path))), name).toBe(true);
    }
  });

  it('wants cdktn, and the constructs that it takes', () => {
    const { name, peerDependencies, dependencies, files, bin, keywords, description } = json(
      join(folder, 'package.json'),
    );
    expect(name).toBe('cdktn-alicloud-restore');
    expect(peerDependencies).toEqual({ cdktn: '^0.24.0', constructs: '>=10.6.0 <10.8.0' });
    expect(peerDependencies.constructs).toBe(
      json(join(root, 'node_modules/cdktn/package.json')).peerDependencies.constructs,
    );
    expect(dependencies).toBeUndefined();
    expect({ files, bin }).toEqual({
      files: json(join(root, 'package.json')).files,
      bin: { alirestore: 'bundle/alirestore.js' },
    });
    expect(keywords).toContain('cdktn');
    expect(keywords).not.toContain('cdktf');
    expect(description).toContain('constructs for CDK Terrain');
  });

  it('has its own name in every language', () => {
    expect(json(join(folder, 'package.json')).jsii.targets).toEqual({
      java: {
        package: 'io.github.cdktnalicloudrestore',
        maven: { groupId: 'io.github.cdktf-alicloud-restore', artifactId: 'cdktn-alicloud-restore' },
      },
      python: { distName: 'cdktn-alicloud-restore', module: 'cdktn_alicloud_restore' },
      dotnet: { namespace: 'CdktnAlicloudRestore', packageId: 'CdktnAlicloudRestore' },
      go: { moduleName: 'github.com/cdktf-alicloud-restore/cdktn-alicloud-restore-go' },
    });
  });

  it('says cdktn in its README, wherever a reader types it', () => {
    const readme = read(join(folder, 'README.md'));
    expect(readme).toContain("from 'cdktn-alicloud-restore';");
    expect(readme).toContain("from 'cdktn';");
    expect(readme).toContain('cdktn deploy');
    expect(readme).toMatch(
      /written for CDK for Terraform, .*: \[what differs\]\(https:\S+\/docs\/guides\/cdktn\.md\)\./,
    );
    expect(readme).not.toContain('CDK Terrain has');
    const outsideOfAddresses = readme
      .replace(/https:\/\/\S+/g, '')
      .replace(/cdktf\.(json|out)/g, '')
      .replace(/(github\.com\/|io\.github\.)cdktf-alicloud-restore(?=[/:])/g, ''); // the organization is one
    expect(outsideOfAddresses).not.toMatch(/cdktf/);
  });

  it('reaches the framework by its name', () => {
    const asked = [...read(join(folder, 'lib/index.js')).matchAll(/require\("(cdkt[^"]+)"\)/g)].map(([, name]) => name);
    expect(asked).toEqual(['cdktn']);
    expect(read(join(folder, 'lib/framework.d.ts'))).toContain("from 'cdktn'");
  });
});
