import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { run } from './workspace';

const tsx = resolve(__dirname, '../../../node_modules/tsx/dist/cli.mjs');

/**
 * Runs programs in TypeScript in one process, and has each write below `outdir` to a folder of its name: nine of them in a
 * process of their own load for nine times as long what they share.
 */
export async function synthesizeAll(
  programs: readonly string[],
  outdir: string,
  cwd: string,
  tsconfig?: string,
): Promise<void> {
  const lines = programs.map((program) => {
    const [place, path] = [join(outdir, basename(program, '.ts')), program].map((one) => JSON.stringify(one));
    return `process.env.CDKTF_OUTDIR = ${place}; require(${path});`;
  });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(cwd, 'all.cjs'), lines.join('\n'));
  const words = [tsx, ...(tsconfig ? ['--tsconfig', tsconfig] : []), 'all.cjs'];
  const { code, output } = await run(process.execPath, words, cwd, process.env);
  if (code !== 0) throw new Error(`${programs.join(', ')} ended with ${code}:\n${output}`);
}
