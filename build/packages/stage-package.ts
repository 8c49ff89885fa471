import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeCdktnPackage } from './cdktn-package';
import { type Framework, type Language, languageReadme } from './language-readme';

/**
 * The package as npm gets it, in a folder, ready for one of the other languages: that language's README is in the assembly,
 * from where jsii-pacmak takes it. It is packed from lib and the bundles, or is the one that lies among others in `tarballs`.
 */
export function stagePackage(framework: Framework, language: Language, staged: string, tarballs?: string): string {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  const tarball = tarballs ? tarballIn(tarballs, framework) : pack(framework, `${staged}.tgz`);
  execFileSync('tar', ['--strip-components=1', '-xzf', tarball], { cwd: staged });
  const readme = languageReadme(framework, language);
  const assembly = JSON.parse(readFileSync(join(staged, '.jsii'), 'utf8'));
  writeFileSync(join(staged, '.jsii'), JSON.stringify({ ...assembly, readme: { markdown: readme } }));
  writeFileSync(join(staged, 'README.md'), readme);
  return staged;
}

/** Packs into a folder, which is gone when a package is staged there again. */
function pack(framework: Framework, folder: string): string {
  const source = framework === 'cdktf' ? resolve('.') : makeCdktnPackage();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  return join(folder, execFileSync('npm', args, { cwd: source, encoding: 'utf8' }).trim());
}

function tarballIn(folder: string, framework: Framework): string {
  const named = readdirSync(folder).filter((name) => name.startsWith(`${framework}-`) && name.endsWith('.tgz'));
  if (named.length === 1) return resolve(folder, named[0]);
  throw new Error(`${folder} has ${named.length} tarballs for ${framework}, expected one; run "npx projen package:js"`);
}
