import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runPacmak } from './generate-code';
import type { Framework, Language } from './language-readme';
import { stagePackage } from './stage-package';

const FRAMEWORKS: Framework[] = ['cdktf', 'cdktn'];
/** Compiled against the framework's own package, which is made here first: not every registry has it. */
const MADE_WITH_FRAMEWORK: Language[] = ['go', 'java'];

/**
 * Packs both packages for a language into `dist/<language>`, ready to be published. With `codeOnly` the code alone, for where
 * its compiler is not there.
 */
export function packLanguage(language: Language, codeOnly = false): void {
  const work = resolve('.try/packages', language);
  rmSync(work, { recursive: true, force: true });
  for (const framework of FRAMEWORKS) {
    const outdir = join(work, framework);
    mkdirSync(outdir, { recursive: true });
    const beside = MADE_WITH_FRAMEWORK.includes(language) ? [resolve('node_modules', framework)] : [];
    const staged = stagePackage(framework, language, join(outdir, 'package'));
    runPacmak(language, outdir, [...beside, staged], '--verbose', ...(codeOnly ? ['--code-only'] : []));
    keepOurs(join(outdir, language), join('dist', language));
  }
}

/** Whose framework's own package would be published with ours otherwise. */
const FOREIGN = ['cdktf', 'cdktn', 'com', 'io/cdktn'];

function keepOurs(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of FOREIGN) rmSync(join(to, name), { recursive: true, force: true });
}
