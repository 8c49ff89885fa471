import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** `npm test` compiles first, which takes half a minute; whoever runs one file of tests alone may not have. */
export function compileFirst(): void {
  if (isCompiled()) return;
  execFileSync('npx', ['projen', 'compile'], { cwd: root, stdio: 'pipe' });
}

function isCompiled(): boolean {
  const assembly = join(root, '.jsii');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const changedMs = (path: string) => statSync(path).mtimeMs;
  return existsSync(assembly) && sources.every((name) => changedMs(join(root, 'src', name)) < changedMs(assembly));
}
