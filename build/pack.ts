import { execFileSync } from 'node:child_process';
import { makeCdktnPackage } from './packages/cdktn-package';
import { runPacmak } from './packages/generate-code';
import type { Language } from './packages/language-readme';
import { packLanguage } from './packages/pack-language';

/**
 * Packs both packages, for cdktf and for cdktn, into `dist/<language>`. Needs lib and the bundles; or, for another language,
 * the folder with the tarballs that npm gets, of which that is made byte for byte.
 */
function main([language, tarballs]: string[]): void {
  if (language === 'js') runPacmak('js', 'dist', ['.', makeCdktnPackage()], '--verbose');
  else packLanguage(language as Language, { codeOnly: language === 'dotnet' && !hasDotnet(), tarballs });
}

function hasDotnet(): boolean {
  try {
    execFileSync('dotnet', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.error('There is no .NET SDK on the PATH: dist/dotnet gets the code, and no package.');
    return false;
  }
}

main(process.argv.slice(2));
