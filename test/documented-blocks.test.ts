import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from '../src/emulator/scenario/scenario';
import { contents } from '../src/provider/provider';
import { metRecord } from './report/sample-records';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { name: ours, scripts } = JSON.parse(read('package.json'));
const theirs = ours.replace('cdktf', 'cdktn');

interface Block {
  readonly file: string;
  readonly language: string;
  readonly code: string;
}

const documents = [
  'README.md',
  ...['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  ),
];
const blocks: Block[] = documents.flatMap((file) =>
  [...read(file).matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, language, code]) => ({ file, language, code })),
);
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** Of these, other tests compile or run what is shown: it stands in examples. */
const PROGRAMS = ['typescript', 'python', 'go', 'java', 'csharp', 'terraform', 'xml'];

/** Notes on a resource, beside its example and on its page. */
const RESOURCES = /^(?:docs\/resources\/|examples\/resources\/alirestore_)(\w+)(?:\.md|\/notes\.md)$/;
const OF_A_VARIABLE = ['type', 'ephemeral'];

const terraform = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|py|go|java|cs|tf|tfrc|hcl|xml|csproj)$/.test(name) && !name.includes('node_modules'))
  .map((name) => read(join('examples', name)));

function partOf(example: string, code: string): boolean {
  return code
    .trim()
    .split('\n')
    .every((line) => example.includes(line));
}

describe('a block in a document', () => {
  it('says which language it is in, and is one that is looked at', () => {
    expect(blocks.length).toBeGreaterThan(40);
    const known = [...PROGRAMS, 'shell', 'json', 'hcl', 'promql'];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it.each(of(...PROGRAMS, 'hcl').filter(({ file }) => !RESOURCES.test(file)))(
    'of $file in $language is a part of an example',
    ({ code }) => {
      expect(examples.some((text) => partOf(text, code))).toBe(true);
    },
  );

  it.each(of('terraform', 'hcl').filter(({ file }) => RESOURCES.test(file)))(
    'of $file is a part of an example, or such that Terraform reads it, with arguments that there are',
    ({ file, code }) => {
      if (examples.some((text) => partOf(text, code))) return;
      expect(spawnSync(terraform, ['fmt', '-'], { input: code, encoding: 'utf8' })).toMatchObject({ status: 0 });
      const [, name] = RESOURCES.exec(file)!;
      const schema = JSON.stringify(contents.resources[`alirestore_${name}` as keyof typeof contents.resources].schema);
      const named = [...code.matchAll(/^\s*(\w+)\s+= /gm)].map(([, argument]) => argument);
      expect(named.length).toBeGreaterThan(2);
      expect(
        named.filter((argument) => !schema.includes(`"${argument}":`) && !OF_A_VARIABLE.includes(argument)),
      ).toEqual([]);
    },
  );

  it.each(of('json'))('of $file in JSON is right', ({ file, code }) => {
    const value = JSON.parse(code);
    if ('app' in value || 'terraformProviders' in value) {
      expect(projects(file)).toContainEqual(value);
    } else {
      expect(value.$schema).toMatch(/emulator-scenario\.schema\.json$/);
      expect(() => readScenario(code)).not.toThrow();
    }
  });

  it.each(of('promql'))('of $file asks for metrics that there are', ({ code }) => {
    const written = readdirSync(join(root, 'src/report/metrics'))
      .map((name) => read(`src/report/metrics/${name}`))
      .join();
    const names = [...code.matchAll(/alirestore_drill_(\w+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !written.includes(name))).toEqual([]);
  });
});

/** The cdktf.json that a page may show: on the page of a language, that of its examples. */
function projects(file: string): unknown[] {
  const [, language] = /^(?:docs\/languages|examples)\/(\w+)(?:\.md|\/notes\.md)$/.exec(file) ?? [];
  const folders = language ? [language] : ['typescript', 'vendor-bindings'];
  return folders.map((folder) => JSON.parse(read(`examples/${folder}/cdktf.json`)));
}

/** Programs by what they are called with: each returns what is wrong with its words. */
const programs: Record<string, (words: readonly string[]) => unknown[]> = {
  alirestore: () => [], // test/documented-lines.test.ts asks the command itself
  npx: (words) => wrongNpx(words),
  npm: ([command, ...words]) => wrongNpm(command, words),
  terraform: (words) => wrongTerraform(words),
  cdktf: ([command]) => (frameworkCommands().includes(command) ? [] : [command]),
  cdktn: ([command]) => (frameworkCommands().includes(command) ? [] : [command]),
  openssl: ([command]) => (['genpkey', 'pkey'].includes(command) ? [] : [command]), // run below
  jq: () => [],
  echo: () => [],
  export: () => [],
  cd: ([folder]) => (existsSync(join(root, folder)) ? [] : [folder]),
  pip: ([command, ...names]) => unknown(command, ['install'], names, [ours, theirs, 'cdktf', 'cdktn', 'mypy']),
  python: ([flag, module]) => (flag === '-m' && ['venv', 'pip'].includes(module) ? [] : [flag, module]),
  python3: ([flag, module]) => (flag === '-m' && ['venv', 'pip'].includes(module) ? [] : [flag, module]),
  source: () => [],
  '.': () => [],
  go: ([command]) => (['get', 'mod', 'run', 'build', 'vet'].includes(command) ? [] : [command]),
  mvn: () => [],
  dotnet: ([command]) => (['add', 'new', 'run', 'build'].includes(command) ? [] : [command]),
};

function unknown(command: string, commands: string[], names: string[], known: string[]): string[] {
  const strange = names.filter((name) => !name.startsWith('-') && !known.includes(name.split(/[=~<>@]/)[0]));
  return [...(commands.includes(command) ? [] : [command]), ...strange];
}

function wrongNpx(words: readonly string[]): unknown[] {
  if (words[0] !== '-p') return words[0] === 'alirestore' ? [] : [words[0]];
  return [ours, theirs].includes(words[1]) && words[2] === 'alirestore' ? [] : words.slice(1, 3);
}

function wrongNpm(command: string, words: string[]): unknown[] {
  if (command === 'run') return words[0] in scripts ? [] : words;
  const packages = [ours, theirs, 'cdktf', 'cdktf-cli', 'cdktn', 'cdktn-cli', 'constructs', 'tsx'];
  return unknown(command, ['ci', 'init', 'install', 'uninstall'], words, packages);
}

/** What Terraform 1.14 knows; test/engines runs both where it is there. */
const NEWER = [/^apply -invoke=action\.\S+$/, /^query -generate-config-out=\S+$/];

/** Its own help knows the options of a command. */
function wrongTerraform(words: readonly string[]): unknown[] {
  if (NEWER.some((pattern) => pattern.test(words.join(' ')))) return [];
  const command = words
    .slice(0, 2)
    .filter((word, index) => /^[a-z]+$/.test(word) && (index === 0 || words[0] === 'providers'));
  const { stdout, status } = spawnSync(terraform, [...command, '-help'], { encoding: 'utf8' });
  const options = words.filter((word) => /^-\w/.test(word)).map((word) => word.split('=')[0]);
  return [...(status === 0 ? [] : command), ...options.filter((option) => !stdout.includes(option))];
}

let commandsOfFramework: string[] | undefined;

/** cdktn's command line has those of cdktf. */
function frameworkCommands(): string[] {
  const cdktf = join(root, 'node_modules/cdktf-cli/bundle/bin/cdktf.js');
  commandsOfFramework ??= [
    ...spawnSync(process.execPath, [cdktf, '--help'], { encoding: 'utf8' }).stdout.matchAll(
      /^ {2}cdktf(?:\.js)? (\w+)/gm,
    ),
  ].map(([, name]) => name);
  return commandsOfFramework;
}

/** Each program with its words, wherever it stands in a line. */
function commandsOf(code: string): string[][] {
  const lines = code.replace(/\\\n\s*/g, ' ').split('\n');
  return lines
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(Boolean)
    .flatMap((line) => line.split(/ (?:\||&&|--) /))
    .map((command) => [...command.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) => word.replace(/^['"]|['"]$/g, '')))
    .map((words) => words.slice(0, words.findIndex((word) => />/.test(word)) >>> 0));
}

describe('the shell lines', () => {
  it.each(of('shell'))('of $file can be typed', ({ code }) => {
    expect(spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    const wrong = commandsOf(code).filter(([program, ...words]) => programs[program]?.(words).length !== 0);
    expect(wrong).toEqual([]);
  });

  it.each(of('shell').filter(({ code }) => code.includes('> cdktf.json')))(
    'of $file write a project file',
    ({ code }) => {
      const [, written] = /echo '(.+)' > cdktf\.json/.exec(code)!;
      expect(projects('docs/guides')[0]).toMatchObject(JSON.parse(written));
    },
  );
});

describe('the lines of the guide to evidence', () => {
  const folder = join(root, '.try/documented-blocks');
  const lines = of('shell').filter(({ file }) => file === 'docs/guides/evidence.md');

  /** What a drill has left, and what Terraform tells of its state. */
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'records'), { recursive: true });
    const record = JSON.stringify(metRecord());
    for (const name of ['record.json', 'records/earlier.json', 'state.json']) writeFileSync(join(folder, name), record);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, 'ann.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(folder, 'ann-public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  });

  it('are found', () => {
    expect(lines.length).toBeGreaterThan(3);
  });

  it.each(lines)('run, and leave what they say: $code', ({ code }) => {
    const stands = [
      'set -e -o pipefail',
      `npx() { shift; "${process.execPath}" "${join(root, 'bundle/alirestore.js')}" "$@"; }`,
      'terraform() { cat state.json; }',
      code,
    ];
    const { status, stderr } = spawnSync('bash', [], {
      cwd: folder,
      input: stands.join('\n'),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: join(folder, 'step.md') },
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const files = [...code.matchAll(/--(?:html|markdown|junit|metrics|record|attestation) ([\w.]+)/g)];
    expect(files.filter(([, name]) => !existsSync(join(folder, name)))).toEqual([]);
  });
});
