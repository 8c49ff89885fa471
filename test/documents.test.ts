import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents } from '../src/provider/provider';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the README', () => {
  it.each([
    ['typescript', 'examples/typescript/main.ts'],
    ['typescript', 'examples/typescript/drill.ts'],
    ['terraform', 'examples/hcl/main.tf'],
  ])('shows the %s example %s as it is tested', (language, path) => {
    expect(read('README.md')).toContain(`\`\`\`${language}\n${read(path).trim()}\n\`\`\``);
  });

  it('shows nothing in TypeScript but parts of examples that are tested', () => {
    const examples = readdirSync(join(root, 'examples/typescript')).filter((name) => name.endsWith('.ts'));
    const texts = examples.map((name) => read(`examples/typescript/${name}`));
    const shown = [...read('README.md').matchAll(/```typescript\n(.+?)\n```/gs)].map(([, code]) => code);
    expect(shown).toHaveLength(5);
    expect(shown.filter((code) => !texts.some((text) => text.includes(code)))).toEqual([]);
  });

  it('names every command of the command line', () => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'bundle/alirestore.js'), '--help'], {
      encoding: 'utf8',
    });
    const names = [...stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gm)].map(([, name]) => name);
    expect(names).toContain('drill run');
    const table = read('README.md').split('## The command line')[1].split('\n## ')[0];
    expect(names.filter((name) => !table.includes(name))).toEqual([]);
  });
});

describe('links', () => {
  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/emulator.md', 'docs/commands.md'])(
    'of %s lead somewhere',
    (document) => {
      const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path);
      const missing = links.filter((path) => !existsSync(join(root, document, '..', path)));
      expect(missing).toEqual([]);
    },
  );
});

describe('CONTRIBUTING', () => {
  it('says why each bundled package is there', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('build/') && !name.startsWith('constructs/'))
      .map((name) => read(join('src', name)));
    const imported = sources.flatMap((text) =>
      [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^.][^']*)'|import\('([^.][^']*)'\)/gm)].map(
        ([, from, late]) => from ?? late,
      ),
    );
    const packages = imported
      .filter((name) => !name.startsWith('node:'))
      .map((name) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[0] as string);
    const text = read('CONTRIBUTING.md');
    expect([...new Set(packages)].sort()).not.toEqual([]);
    expect([...new Set(packages)].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the reference pages', () => {
  it.each([...Object.keys(contents.resources), ...Object.keys(contents.dataSources)])('tell of %s', (name) => {
    const folder = name in contents.resources ? 'resources' : 'data-sources';
    expect(read(`docs/${folder}/${name.replace('alirestore_', '')}.md`)).toContain(`# ${name} (`);
  });
});
