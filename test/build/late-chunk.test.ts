import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { lateChunk } from '../../build/late-chunk';
import { temporaryFolder } from '../harness/temporary-folder';

const options: BuildOptions = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' };

const sources = {
  'entry.ts': `
    console.log('handshake');
    Promise.all([import('./one.js'), import('./two.js')]).then(([one, two]) => console.log(one.word, two.word));`,
  'one.ts': `import { count } from './shared'; console.log('one is loaded'); export const word = count();`,
  'two.ts': `import { count } from './shared'; export const word = count();`,
  'shared.ts': 'let calls = 0; export const count = () => ++calls;',
};

async function bundle(late: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  const modules = late.map((name) => relative(process.cwd(), join(folder, name)));
  const outfile = join(folder, 'bundle.js');
  await build({ ...options, entryPoints: [join(folder, 'entry.ts')], outfile, plugins: [lateChunk(modules, options)] });
  return outfile;
}

describe('modules that are imported late', () => {
  it('are run when they are wanted, and share what they both import', async () => {
    const output = execFileSync(process.execPath, [await bundle(['one.ts', 'two.ts'])], { encoding: 'utf8' });
    expect(output).toBe('handshake\none is loaded\n1 2\n');
  });

  it('must be listed', async () => {
    await expect(bundle(['one.ts'])).rejects.toThrow('two.ts is imported late, but not listed as a late module');
  });
});
