import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPythonPackage } from './build-python-package';
import { runPacmak } from './generate-code';
import type { Framework, Language } from './language-readme';
import { stagePackage } from './stage-package';

const FRAMEWORKS: Framework[] = ['cdktf', 'cdktn'];
/** Compiled against the framework's own package, which is made here first: not every registry has it. */
const MADE_WITH_FRAMEWORK: Language[] = ['go', 'java'];
/** What is made of the framework: published with ours, it would be in a registry twice. */
const FOREIGN = ['cdktf', 'cdktn', 'com', 'io/cdktn'];

export interface PackOptions {
  /** Generates the code, and does not compile it. */
  readonly codeOnly?: boolean;
  /** Folder of the tarballs that npm gets; default: packed anew. */
  readonly tarballs?: string;
}

/** Packs both packages for a language into `dist/<language>`, ready to be published. */
export function packLanguage(language: Language, { codeOnly = false, tarballs }: PackOptions = {}): void {
  const work = resolve('.try/packages', language);
  const published = resolve('dist', language);
  for (const folder of [work, published]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(published, { recursive: true });
  for (const framework of FRAMEWORKS) {
    const outdir = join(work, framework);
    const staged = stagePackage(framework, language, prepared(join(outdir, 'package')), tarballs);
    if (language === 'python') {
      buildPythonPackage(staged, outdir, published);
      continue;
    }
    const beside = MADE_WITH_FRAMEWORK.includes(language) ? [resolve('node_modules', framework)] : [];
    runPacmak(language, outdir, [...beside, staged], '--verbose', ...(codeOnly ? ['--code-only'] : []));
    for (const name of FOREIGN) rmSync(join(outdir, language, name), { recursive: true, force: true });
    cpSync(join(outdir, language), published, { recursive: true });
  }
}

function prepared(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
