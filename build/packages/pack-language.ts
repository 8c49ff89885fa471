import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPythonPackage } from './build-python-package';
import { runPacmak } from './generate-code';
import type { Framework, Language } from './language-readme';
import { stagePackage } from './stage-package';

const FRAMEWORKS: Framework[] = ['cdktf', 'cdktn'];
/** Whose compiler wants the packages that ours is made for. They are made here first: not every registry has them. */
const MADE_FIRST: Partial<Record<Language, string[]>> = { go: ['constructs'], java: [] };
/** What is made of them: published with ours, it would be in a registry twice. */
const FOREIGN = ['constructs', 'cdktf', 'cdktn', 'com', 'io/cdktn'];

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
    const others = MADE_FIRST[language] && [...MADE_FIRST[language], framework];
    const beside = (others ?? []).map((name) => resolve('node_modules', name));
    runPacmak(language, outdir, [...beside, staged], '--verbose', ...(codeOnly ? ['--code-only'] : []));
    for (const name of FOREIGN) rmSync(join(outdir, language, name), { recursive: true, force: true });
    cpSync(join(outdir, language), published, { recursive: true });
  }
}

function prepared(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
