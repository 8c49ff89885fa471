import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runPacmak } from './generate-code';
import { putPythonCommand } from './python-command';

/**
 * Writes the wheel and the source distribution. As jsii-pacmak does it, which leaves no moment at which the command could be put
 * in between.
 */
export function buildPythonPackage(staged: string, outdir: string, published: string): void {
  const [code, venv] = [join(outdir, 'python'), join(outdir, 'venv')];
  runPacmak('python', outdir, [staged], '--code-only');
  putPythonCommand(code, join(staged, 'bundle'));
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  run('python3', '-m', 'venv', venv);
  const python = join(venv, 'bin/python');
  run(python, '-m', 'pip', 'install', '--quiet', 'build', 'twine');
  run(python, '-m', 'build', '--outdir', published, code);
  run(python, '-m', 'twine', 'check', join(published, '*'));
}
