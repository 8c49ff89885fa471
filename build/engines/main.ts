import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Engine, readEngine } from './engine';
import { type EngineRun, engineRow, isGood, type TestResults } from './engine-row';
import { engineTable, withRows } from './engine-table';
import { mergedResults } from './merged-results';

const USAGE = `Usage: npm run engines -- [--only FILE]... [--again] [--write] BINARY...

Runs what speaks to an engine on each of the Terraforms and OpenTofus given, and prints what works where, in Markdown.
--only FILE   only the test files whose path contains this
--again       only the test files that failed in the last run on that engine, and the table of both runs
--write       puts the rows into docs/reference/engines.md as well
`;
const PAGE = 'docs/reference/engines.md';

/** One after the other: the tests have folders that are named after them. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      again: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const engines = positionals.map((path) => [resolve(path), readEngine(resolve(path))] as const);
  const runs = engines.map(([binary, engine]) =>
    values.again ? runAgain(engine, binary) : runOn(engine, binary, values.only),
  );
  const rows = runs.map(engineRow);
  process.stdout.write(engineTable(rows));
  if (values.write) writeFileSync(PAGE, withRows(readFileSync(PAGE, 'utf8'), rows));
  process.exitCode = runs.every(isGood) ? 0 : 1;
}

/** What failed for want of time, or because of a fault that is mended, without the half hour of all the others. */
function runAgain(engine: Engine, binary: string): EngineRun {
  const path = fileOf(engine);
  const last = readRun(path);
  if (!last) throw new Error(`there is no run on ${engine.name} ${engine.version} of which some could be run again`);
  const failed = last.results.testResults.filter(({ status }) => status !== 'passed').map(({ name }) => name);
  if (failed.length === 0) return { engine, ...last };
  const { results } = runOn(engine, binary, failed);
  const run = {
    only: last.only,
    results: { testResults: mergedResults(last.results.testResults, results?.testResults ?? []) },
  };
  writeFileSync(path, JSON.stringify(run));
  return { engine, ...run };
}

function runOn(engine: Engine, binary: string, only: readonly string[]): EngineRun {
  process.stderr.write(`\n== ${engine.name} ${engine.version} (${binary})\n`);
  const file = fileOf(engine);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const settings = ['--config', 'test/engines/vitest.config.mts', '--root', '.', `--outputFile.json=${file}`];
  spawnSync('npx', ['vitest', 'run', ...settings, ...only], {
    env: { ...process.env, TERRAFORM_BINARY_NAME: binary },
    stdio: ['ignore', 2, 2], // standard output is the table's
  });
  const results = readJson<TestResults>(file);
  if (results) writeFileSync(file, JSON.stringify({ only, results }));
  return { engine, only, results };
}

const fileOf = ({ name, version }: Engine) => join('.try/engines', `${name}-${version}.json`);
const readRun = (path: string) => readJson<Required<Omit<EngineRun, 'engine'>>>(path);

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 64;
}
