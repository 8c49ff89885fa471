import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { cdktnFramework } from '../frameworks/cdktn-framework';
import { cdktnText } from '../frameworks/cdktn-text';
import { trimPackage } from '../trim-package';

/** What the framework takes of constructs; the first of each is what the types are checked against at least. */
const PEERS = { cdktn: '^0.24.0', constructs: '>=10.6.0 <10.8.0' };
const LEAST = { cdktn: '0.24.0', constructs: '10.6.0' };
const COPIED = ['src', 'bundle', 'LICENSE', 'tsconfig.json'];
const STAMP = '.sources';

/**
 * Makes the package for CDK Terrain of the same sources, unless it is there and they are unchanged; returns its folder,
 * from which Node finds the frameworks. Needs the bundles, which ship in it byte for byte.
 */
export function makeCdktnPackage(folder = resolve('.try/packages/cdktn')): string {
  const sources = hashOf(['package.json', 'README.md', 'build/frameworks', 'build/packages', ...COPIED, ...schemas()]);
  if (isMadeOf(sources, folder)) return folder;
  mkdirSync(join(folder, '..'), { recursive: true });
  const made = mkdtempSync(`${folder}-`); // whoever makes it at the same time must not find half of it
  for (const name of [...COPIED, ...schemas()]) cpSync(name, join(made, name), { recursive: true });
  const framework = join(made, 'src/framework.ts');
  writeFileSync(framework, cdktnFramework(readFileSync(framework, 'utf8')));
  writeFileSync(join(made, 'README.md'), cdktnText(readFileSync('README.md', 'utf8')));
  writeFileSync(join(made, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  compile(made);
  writeFileSync(join(made, STAMP), sources);
  put(made, folder, sources);
  return folder;
}

function isMadeOf(sources: string, folder: string): boolean {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** Of two that were made at the same time the first stays: somebody may read it already. */
function put(made: string, folder: string, sources: string): void {
  try {
    if (!isMadeOf(sources, folder)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(made, folder);
    }
  } catch (fault) {
    if (!isMadeOf(sources, folder)) throw fault;
  }
  rmSync(made, { recursive: true, force: true });
}

function compile(folder: string): void {
  const args = [resolve('node_modules/jsii/bin/jsii'), '--silence-warnings=reserved-word'];
  const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'inherit' });
  trimPackage(folder);
}

const schemas = () =>
  readdirSync('docs')
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => join('docs', name));

function manifest(): object {
  const { scripts: _, '//': __, keywords, jsii, ...ours } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    ...ours,
    name: cdktnText(ours.name),
    description: cdktnText(ours.description),
    keywords: keywords.map(cdktnText).sort(),
    devDependencies: LEAST,
    peerDependencies: PEERS,
    jsii: { ...jsii, targets: cdktnTargets(jsii.targets) },
  };
}

/** The names of the other languages' packages. Maven's group is that of the organization, which is one. */
function cdktnTargets(targets: object): object {
  return JSON.parse(cdktnText(JSON.stringify(targets)));
}

function hashOf(paths: string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path],
  );
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
