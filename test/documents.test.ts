import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagePage } from '../build/language-docs/language-page';
import { LANGUAGES, programOf, STEMS } from '../build/language-docs/languages';
import { withTwinLinks } from '../build/language-docs/twin-links';
import { contents } from '../src/provider/provider';
import { jobInputs } from '../src/provider/resources/job/state/job-inputs';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const under = (folder: string, extension: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${folder}/${name}`);

const readme = read('README.md');
const pages = under('docs', '.md');
const written = [
  'README.md',
  ...['docs/README.md'],
  ...pages.filter((page) => /^docs\/(guides|reference)\//.test(page)),
];
/** Parts of the pages of resources, beside their examples. */
const notes = under('examples/resources', '.md');
const ON_THE_WEB = 'https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/blob/main';
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '');
const REPOSITORY =
  /https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/cdktf-alicloud-restore\/cdktf-alicloud-restore\/(?:blob\/)?main\//;

describe('the README', () => {
  it('has at most 700 words, those of its examples included', () => {
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(700);
  });

  it.each(['examples/typescript/main.ts', 'examples/typescript/drill.ts'])('shows %s as it is tested', (path) => {
    expect(readme).toContain(`\`\`\`typescript\n${read(path).trim()}\n\`\`\``);
  });

  it('links absolutely, since the package has none of the files', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
  });

  it('names the languages that the package is made for', () => {
    const { jsii } = JSON.parse(read('package.json'));
    expect(Object.keys(jsii.targets).sort()).toEqual(['dotnet', 'go', 'java', 'python']);
    const installed = Object.values(jsii.targets as Record<string, Record<string, any>>).map(
      ({ distName, moduleName, maven, packageId }) =>
        distName ?? moduleName ?? packageId ?? `${maven.groupId}:${maven.artifactId}`,
    );
    expect(installed.filter((name) => !readme.includes(name))).toEqual([]);
    for (const { id, title } of LANGUAGES)
      expect(readme).toContain(`[${title}](${ON_THE_WEB}/docs/languages/${id}.md)`);
  });
});

describe('a document', () => {
  it.each(written)('%s shows nothing in TypeScript or HCL but parts of examples that are tested', (page) => {
    const examples = ['.ts', '.tf', '.hcl'].flatMap((ending) => under('examples', ending)).map(read);
    const shown = [...read(page).matchAll(/```(?:typescript|terraform)\n([\s\S]+?)\n```/g)].map(([, code]) => code);
    expect(shown.filter((code) => !examples.some((text) => text.includes(code)))).toEqual([]);
  });

  it('shows HCL as it is tested', () => {
    expect(read('docs/guides/restore.md')).toContain(`\`\`\`terraform\n${read('examples/hcl/main.tf').trim()}\n\`\`\``);
  });

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'API.md', 'README.md', ...pages])('%s leads somewhere', (document) => {
    const links = [...withoutCode(read(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
    expect(links.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });

  it('is found from the index', () => {
    const seen = new Set(['docs/README.md']);
    for (const page of seen) {
      for (const [, link] of read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
        const linked = join(page, '..', link);
        if (linked.endsWith('.md')) seen.add(linked);
      }
    }
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });
});

/** Whether file and heading are there; those of others are not asked. */
function leadsSomewhere(document: string, link: string): boolean {
  if (/^https?:/.test(link) && !REPOSITORY.test(link)) return true;
  const [path, heading] = link.replace(REPOSITORY, '').split('#');
  const file = REPOSITORY.test(link) ? path : path === '' ? document : join(document, '..', path);
  if (!existsSync(join(root, file))) return false;
  return heading === undefined || anchorsOf(read(file)).includes(heading);
}

/** As GitHub makes them. */
function anchorsOf(text: string): string[] {
  const headings = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)];
}

describe('the page of a language', () => {
  it('is there for each whose programs are', () => {
    const ids = LANGUAGES.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['typescript', 'python', 'go']));
    expect(pages.filter((page) => page.startsWith('docs/languages/'))).toEqual(
      ids.map((id) => `docs/languages/${id}.md`).sort(),
    );
  });

  it.each(LANGUAGES)('$title has every program, and names as they are in one', (language) => {
    expect(under('examples/typescript', '.ts').sort()).toEqual(
      STEMS.map((stem) => `examples/typescript/${stem}.ts`).sort(),
    );
    const programs = STEMS.map((stem) => read(programOf(language, stem)).trim());
    const page = read(`docs/languages/${language.id}.md`);
    expect(page).toBe(languagePage(language));
    expect(programs.filter((code) => !page.includes(code))).toEqual([]);
    expect(language.names.filter(([, here]) => !programs.some((code) => code.includes(here)))).toEqual([]);
  });

  it.each(['README.md', ...pages.filter((page) => page.startsWith('docs/guides/'))])('is one link from %s', (page) => {
    const folder = page === 'README.md' ? `${ON_THE_WEB}/docs/languages` : '../languages';
    expect(read(page)).toBe(withTwinLinks(read(page), folder));
  });

  it.each(under('docs/api', '.md'))('is one link from %s', (page) => {
    for (const { title, id } of LANGUAGES.slice(1)) expect(read(page)).toContain(`[${title}](../languages/${id}.md#`);
  });
});

describe('a fact', () => {
  /** Of what documents said several times, the one place where it is told. The others link there. */
  const places: readonly (readonly [fact: string, words: RegExp, place: string])[] = [
    ['what a command ends with', /\b(ends? with|exit code|code is) \d|^\| \d+ \|/m, 'docs/reference/exit-codes.md'],
    ['why a restore could run twice', /idempotency token/, 'docs/reference/never-twice.md'],
    ['what the provider remembers', /ALIRESTORE_MEMORY/, 'docs/reference/never-twice.md'],
    ['where the provider lies', /terraform\.d\/plugins/, 'docs/guides/troubleshooting.md'],
    ['when cdktf needs a flag', /--skip-provider-lock/, 'docs/guides/troubleshooting.md'],
    ['which statuses mean what', /\bEXPIRED\b/, 'examples/resources/alirestore_job/notes.md'],
    ['what a rehearsal leaves out', /null_resource/, 'docs/reference/rehearsal.md'],
    ['what a lost runner needs', /alirestore_drill_run\b/, 'docs/guides/pipelines.md'],
    ['what a command is told', /ALIRESTORE_RESULTS`/, 'examples/resources/alirestore_check/notes.md'],
  ];

  it.each(places)('%s is told in one place', (_, words, place) => {
    const telling = [...written, ...notes].filter((page) => words.test(withoutCode(read(page))));
    expect(telling).toEqual([place]);
  });

  it('is in no sentence of two documents', () => {
    const told = new Map<string, string[]>();
    for (const page of [...written, ...notes]) {
      for (const sentence of sentencesOf(read(page))) told.set(sentence, [...(told.get(sentence) ?? []), page]);
    }
    expect([...told].filter(([, at]) => at.length > 1)).toEqual([]);
  });
});

/** Those of eight words and more; a cell of a table is one, too. */
function sentencesOf(text: string): string[] {
  return withoutCode(text)
    .replace(/\n(?=[^\n|#-])/g, ' ')
    .split(/(?<=[.:;?!])\s|\n|\|/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length >= 8);
}

describe('what the product says', () => {
  const sources = under('src', '.ts').filter((path) => !path.includes('/generated/'));

  it('leads to documents that are there, and not to files that its user has not', () => {
    const texts = sources.map((path) => [path, read(path)] as const);
    const links = texts.flatMap(([path, text]) =>
      [...text.matchAll(/https:\/\/github\.com\/cdktf-alicloud-restore\/[^'"`\s)]+/g)].map(
        ([link]) => [path, link] as const,
      ),
    );
    expect(links.map(([path]) => path)).toContain('src/cli/command/command-help.ts');
    expect(links.filter(([path, link]) => !leadsSomewhere(path, link))).toEqual([]);
    expect(texts.filter(([, text]) => /(?<!blob\/main\/)docs\/[\w/-]+\.md/.test(text)).map(([path]) => path)).toEqual(
      [],
    );
  });
});

describe('Troubleshooting', () => {
  const guide = read('docs/guides/troubleshooting.md');
  const quoted = [...guide.matchAll(/^### (`.+)$/gm)].flatMap(([, heading]) =>
    [...heading.matchAll(/`([^`]+)`/g)].map(([, words]) => words),
  );

  it('quotes what is really said', () => {
    const sources = [...under('src/provider', '.ts'), ...under('src/cloud', '.ts'), ...under('src/api', '.ts')].map(
      (path) => read(path).replaceAll('${noun}', jobInputs.words.noun),
    );
    expect(quoted.length).toBeGreaterThan(8);
    expect(quoted.filter((words) => !sources.some((text) => text.includes(words)))).toEqual([]);
  });
});

describe('the page of commands', () => {
  it('has a row for every command of the command line', () => {
    const help = spawnSync(process.execPath, [join(root, 'bundle/alirestore.js'), '--help'], {
      encoding: 'utf8',
    }).stdout;
    const names = [...help.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}/gm)].map(([, name]) => name);
    expect(names).toContain('drill run');
    const page = read('docs/reference/commands.md');
    expect(names.filter((name) => !page.includes(`| \`alirestore ${name}\` |`))).toEqual([]);
  });
});

describe('a file that a schema names', () => {
  const named = [...written, ...under('examples', '.json')].flatMap((page) =>
    [...read(page).matchAll(/"\$schema": "([^"]+)"/g)].map(([, schema]) => [page, schema] as const),
  );

  it('is found', () => {
    expect(named.map(([page]) => page)).toContain('docs/guides/emulator.md');
    expect(named.map(([page]) => page)).toContain('examples/typescript/scenario.json');
  });

  it.each(named)('of %s is there: %s', (page, schema) => {
    const installed = './node_modules/cdktf-alicloud-restore/';
    const path = schema.startsWith(installed) ? schema.slice(installed.length) : join(page, '..', schema);
    expect(JSON.parse(read(path))).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });
});

describe('CONTRIBUTING', () => {
  it('says why each bundled package is there', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('constructs/') && name !== 'framework.ts')
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

  it.each(Object.keys(contents.actions))('tell of the action %s', (name) => {
    expect(read(`docs/actions/${name.replace('alirestore_', '')}.md`)).toContain(`# ${name} (Action)`);
  });

  it.each(Object.keys(contents.functions))('tell of the function %s', (name) => {
    expect(read(`docs/functions/${name}.md`)).toContain(`# ${name} (Function)`);
  });
});

describe('the pages of the constructs', () => {
  it('are those that the package exports, and API.md lists them', () => {
    const exported = [...read('src/index.ts').matchAll(/^export \{ (.+) \} from/gm)].flatMap(([, names]) =>
      names.split(', '),
    );
    const described = under('docs/api', '.md').map((page) => page.slice('docs/api/'.length, -'.md'.length));
    expect(described).toContain('RestoreJob');
    expect(described.filter((name) => !exported.includes(name))).toEqual([]);
    expect(described.filter((name) => !read('API.md').includes(`(docs/api/${name}.md)`))).toEqual([]);
  });

  it.each(under('docs/api', '.md'))('%s shows a part of an example', (page) => {
    const [, code] = /```typescript\n([\s\S]+?)\n```/.exec(read(page))!;
    const examples = under('examples', '.ts').map(read);
    expect(examples.filter((text) => code.split('\n').every((line) => text.includes(line)))).not.toEqual([]);
  });
});
