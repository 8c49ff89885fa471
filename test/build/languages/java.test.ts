import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCode } from '../../../build/packages/generate-code';
import { codeOf, declaredNames } from './generated-names';

const root = resolve(__dirname, '../../..');
const examples = join(root, 'examples/java/src/main/java/com/example');
const programs = readdirSync(examples);

/** Names of Java itself and of the framework that a program takes out of something. */
const FOREIGN = ['getId', 'getNode', 'of', 'put', 'synth', 'value'].concat(
  ['type', 'sensitive', 'addOverride', 'getStringValue'], // of a variable
);

describe('an example in Java', () => {
  const folder = join(root, '.try/languages/java');
  let declared: ReadonlySet<string>;
  beforeAll(() => {
    generateCode('cdktf', 'java', folder);
    declared = declaredNames(join(folder, 'java/src'), '.java');
  }, 240_000);

  it('stands beside each in TypeScript', () => {
    const stems = readdirSync(join(root, 'examples/typescript')).filter((name) => name.endsWith('.ts'));
    const inPascalCase = stems.map((name) => name.replaceAll(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase()));
    expect([...programs].sort()).toEqual(inPascalCase.map((name) => name.replace('.ts', '.java')).sort());
  });

  it.each(programs)('%s names only what the package has', (program) => {
    const text = readFileSync(join(examples, program), 'utf8');
    const imported = [...text.matchAll(/^import io\.github\.cdktfalicloudrestore\.(\w+);$/gm)].map(([, name]) => name);
    const code = codeOf(text).replaceAll(/^(import|package) .*$/gm, '');
    const used = [...code.matchAll(/\.(\w+)/g)].map(([, name]) => name);
    expect(imported).toContain('AlirestoreProvider');
    expect([...imported, ...used].filter((name) => !declared.has(name) && !FOREIGN.includes(name))).toEqual([]);
    expect(imported.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it.each(['getBytesDoneTxt', 'includes', 'ACCEPTED', 'LatestSnapshotProps'])('may not name %s', (misspelt) => {
    expect(declared).not.toContain(misspelt);
  });
});
