import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Framework, Language } from './language-readme';
import { putPythonCommand } from './python-command';
import { stagePackage } from './stage-package';

/**
 * Generates the package of another language into a folder, without compiling and packing it, which takes minutes: pip
 * installs from `python`, Go replaces by `go/<package>`. Of the framework, too, where its own package is in no registry.
 */
export function generateCode(framework: Framework, language: Language, folder: string, withFramework = false): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packages = [stagePackage(framework, language, resolve(folder, 'package'))];
  runPacmak(language, folder, packages, '--code-only');
  if (language === 'python') putPythonCommand(join(folder, 'python'));
  if (withFramework)
    runPacmak(language, join(folder, 'framework'), [resolve('node_modules', framework)], '--code-only');
}

export function runPacmak(language: Language | 'js', outdir: string, packages: string[], ...flags: string[]): void {
  const pacmak = resolve('node_modules/jsii-pacmak/bin/jsii-pacmak');
  const args = [pacmak, '--target', language, '--outdir', outdir, ...flags, ...packages];
  const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  execFileSync(process.execPath, args, { stdio: 'inherit', env });
}
