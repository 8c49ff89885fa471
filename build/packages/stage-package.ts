import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeCdktnPackage } from './cdktn-package';
import { type Framework, type Language, languageReadme } from './language-readme';

/**
 * The package as npm gets it, in a folder, ready for one of the other languages: that language's README is in the assembly, from
 * where jsii-pacmak takes it. Needs lib and the bundles.
 */
export function stagePackage(framework: Framework, language: Language, staged: string): string {
  const source = framework === 'cdktf' ? resolve('.') : makeCdktnPackage();
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', staged];
  const tarball = execFileSync('npm', pack, { cwd: source, encoding: 'utf8' }).trim();
  execFileSync('tar', ['--strip-components=1', '-xzf', tarball], { cwd: staged });
  rmSync(join(staged, tarball));
  const readme = languageReadme(framework, language);
  const assembly = JSON.parse(readFileSync(join(staged, '.jsii'), 'utf8'));
  writeFileSync(join(staged, '.jsii'), JSON.stringify({ ...assembly, readme: { markdown: readme } }));
  writeFileSync(join(staged, 'README.md'), readme);
  return staged;
}
