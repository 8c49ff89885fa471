import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(__dirname, '..');
const copy = join(root, '.try/first-change');
const walk = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## A good first change')[1].split('\n## ')[0];

interface Step {
  readonly path: string;
  readonly language: string;
  readonly code: string;
}

/** The blocks of the walk, each with the file that was named last before it. */
function stepsOf(text: string): Step[] {
  let path = '';
  return [...text.matchAll(/```(\w+)\n(.*?)```|`([\w./-]+\.(?:ts|md))`/gs)].flatMap(([, language, code, named]) => {
    path = named ?? path;
    return code ? [{ path, language, code }] : [];
  });
}

/** A new file as it stands there; of a diff, the lines around the new ones must be in the file, once. */
function apply({ path, language, code }: Step): void {
  const file = join(copy, path);
  if (language !== 'diff') {
    writeFileSync(file, code, { flag: 'wx' }); // a file that is there already is none that the walk adds
    return;
  }
  const lines = code.trimEnd().split('\n');
  const without = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(sign) ? [] : `${line.slice(1)}\n`)).join('');
  const parts = readFileSync(file, 'utf8').split(without('+'));
  expect(parts, `${path} has the lines that CONTRIBUTING.md shows, once:\n${code}`).toHaveLength(2);
  writeFileSync(file, parts.join(without('-')));
}

const steps = stepsOf(walk);
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

/** What the compiler finds in the files of the walk, and in what they import as far as it matters to them. */
function faultsOfTypes(): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    join(copy, 'test/tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  )!;
  const paths = [...new Set(steps.map(({ path }) => join(copy, path)))];
  const program = ts.createProgram(paths, options);
  return paths
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the first change of CONTRIBUTING.md', () => {
  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    for (const name of ['src', 'build', 'test', 'docs', 'examples', 'package.json', 'README.md', 'tsconfig.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const step of steps) apply(step);
    node(join(root, 'node_modules/tsx/dist/cli.mjs'), 'build/generate.ts');
  }, 300_000);

  it('touches a contract, a query and the command line', () => {
    const folders = new Set(steps.map(({ path }) => dirname(path)));
    for (const folder of ['src/api/operations', 'src/provider/data-sources/jobs', 'src/cli', 'test/cli']) {
      expect(folders).toContain(folder);
    }
  });

  it('names only files that are there, before or after it', () => {
    const named = [...walk.matchAll(/`([\w./-]+\/[\w.-]+\.\w+)`/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
  });

  it('has a field that reaches page and bindings by itself', () => {
    expect(read('docs/data-sources/vaults.md')).toContain(
      '`lock_period` (Number) How long nothing can be deleted. In days.',
    );
    expect(read('src/constructs/generated/data-alirestore-vaults-outputs.ts')).toContain('get lockPeriod()');
  });

  it('has a filter that reaches page and bindings by itself', () => {
    expect(read('docs/data-sources/jobs.md')).toContain('`target_path` (String) Directory restored to.');
    expect(read('src/constructs/generated/data-alirestore-jobs.ts')).toContain('readonly targetPath?: string;');
  });

  it('compiles', () => {
    expect(faultsOfTypes()).toEqual([]);
  }, 300_000);

  it('passes the tests that it names', () => {
    const tests = [...new Set([...walk.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, path]) => path))].filter(
      (path) => path !== 'test/first-change.test.ts',
    );
    expect(tests).toHaveLength(4);
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const said = node(
      vitest,
      'run',
      '--config',
      'test/vitest.config.mts',
      '--root',
      '.',
      '--reporter=tap-flat',
      ...tests,
    );
    expect(said).toContain('lock_period');
    expect(said).toMatch(/^ok .*"target_path":"\/nowhere"/m);
    expect(said).toMatch(/^ok .*prints each status with its verdict/m);
  }, 300_000);
});
