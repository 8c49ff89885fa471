import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..');
const { files }: { files: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The sources that a program loads which imports the package, as paths without their extension. */
function reachedFrom(entry: string, reached = new Set<string>()): Set<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, `${entry}.ts`), 'utf8'), true, true);
  for (const { fileName } of importedFiles.filter(({ fileName }) => fileName.startsWith('.'))) {
    reachedFrom(normalize(join(dirname(entry), fileName)), reached);
  }
  return reached;
}

/** `lib/constructs` for a file of that room, `lib/clipped.*` (with its types) for one that stands by itself. */
function shippedAs(path: string): string[] {
  const [, room, ...rest] = path.split('/');
  return rest.length > 0 ? [`lib/${room}`] : [`lib/${room}.*`];
}

describe('the files of package.json', () => {
  it('are of lib what src/index.ts reaches, and no more', () => {
    const wanted = new Set([...reachedFrom('src/index')].flatMap(shippedAs));
    expect(files.filter((file) => file.startsWith('lib/')).sort()).toEqual([...wanted].sort());
  });

  it('are besides the assembly, the bundles, the schemas and the module for HCL', () => {
    expect(files.filter((file) => !file.startsWith('lib/'))).toEqual([
      '.jsii',
      'bundle',
      'docs/*.schema.json',
      'modules',
    ]);
  });
});

/** jsii's own warning is silenced, since it would have the same of constructs, of which cdktn takes 10.6 and 10.7 alone. */
it('compiles against the least version of cdktf that it promises', () => {
  const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(peerDependencies)).toEqual(['cdktf', 'constructs']);
  expect(peerDependencies.cdktf).toBe(`^${devDependencies.cdktf}`);
  expect(devDependencies.cdktf).toBe('0.21.0');
});
