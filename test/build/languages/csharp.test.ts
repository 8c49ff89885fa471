import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCode } from '../../../build/packages/generate-code';
import { codeOf, declaredNames } from './generated-names';

const root = resolve(__dirname, '../../..');
const examples = join(root, 'examples/csharp');
const programs = readdirSync(examples).filter((name) => name.endsWith('.cs'));

/** Names of C# itself and of the framework; all others that begin with a capital are of this package. */
const FOREIGN = ['App', 'Construct', 'Dictionary', 'Id', 'Main', 'Node', 'Synth', 'Value'].concat(
  ['TerraformOutput', 'TerraformOutputConfig', 'TerraformStack'], // of the framework
  ['TerraformVariable', 'TerraformVariableConfig', 'Type', 'Sensitive', 'AddOverride', 'StringValue'],
);

describe('an example in C#', () => {
  const folder = join(root, '.try/languages/dotnet');
  let declared: ReadonlySet<string>;
  beforeAll(() => {
    generateCode('cdktf', 'dotnet', folder);
    declared = declaredNames(join(folder, 'dotnet'), '.cs');
  }, 240_000);

  it('stands beside each in TypeScript', () => {
    const stems = readdirSync(join(root, 'examples/typescript')).filter((name) => name.endsWith('.ts'));
    const inPascalCase = stems.map((name) => name.replaceAll(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase()));
    expect([...programs].sort()).toEqual(inPascalCase.map((name) => name.replace('.ts', '.cs')).sort());
  });

  it.each(programs)('%s names only what the package has', (program) => {
    const code = codeOf(readFileSync(join(examples, program), 'utf8')).replaceAll(/^(using|namespace) .*$/gm, '');
    const own = [...code.matchAll(/(?:class|void|RestoreJob) (\w+)(?=\(| :)/g)].map(([, name]) => name);
    const used = new Set(code.match(/\b[A-Z]\w*/g));
    expect(used).toContain('AlirestoreProvider');
    expect([...used].filter((name) => !declared.has(name) && !own.includes(name) && !FOREIGN.includes(name))).toEqual(
      [],
    );
  });

  it.each(['BytesDoneTxt', 'Includes', 'ACCEPTED', 'LatestSnapshotProps'])('may not name %s', (misspelt) => {
    expect(declared).not.toContain(misspelt);
  });
});
