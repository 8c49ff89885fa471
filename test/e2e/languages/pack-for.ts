import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Framework } from './frameworks';

const root = resolve(__dirname, '../../..');

/** Writes the package for a language into a folder, and packages of node_modules beside it. */
export function packFor(language: 'python' | 'go', framework: Framework, folder: string, ...others: string[]): string {
  const ours = framework === 'cdktf' ? root : join(root, '.try/packages/cdktn');
  const projects = [ours, ...others.map((name) => join(root, 'node_modules', name))];
  const pacmak = join(root, 'node_modules/jsii-pacmak/bin/jsii-pacmak');
  execFileSync(process.execPath, [pacmak, '--target', language, '--code-only', '--outdir', folder, ...projects], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
  });
  return join(folder, language);
}
