import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Compiles lib unless it is newer than src: `npm test` has, but whoever runs a file alone may not have. */
export function compiledPackage(): void {
  const assembly = join(root, '.jsii');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const changedMs = (path: string) => statSync(path).mtimeMs;
  if (existsSync(assembly) && sources.every((name) => changedMs(join(root, 'src', name)) < changedMs(assembly))) return;
  execFileSync('npx', ['projen', 'compile'], { cwd: root, stdio: 'pipe' });
}
