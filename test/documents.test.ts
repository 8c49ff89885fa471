import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents } from '../src/provider/provider';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the README', () => {
  it.each([
    ['typescript', 'examples/typescript/main.ts'],
    ['terraform', 'examples/hcl/main.tf'],
  ])('shows the %s example as it is tested', (language, path) => {
    expect(read('README.md')).toContain(`\`\`\`${language}\n${read(path).trim()}\n\`\`\``);
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
