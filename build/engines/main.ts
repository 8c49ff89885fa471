import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Engine, readEngine } from './engine';
import { type EngineRun, engineRow, isGood, type TestResults } from './engine-row';
import { engineTable, withRows } from './engine-table';

const USAGE = `Usage: npm run engines -- [--only FILE]... [--write] BINARY...

Runs what speaks to an engine on each of the Terraforms and OpenTofus given, and prints what works where, in Markdown.
--only FILE   only the test files whose path contains this
--write       puts the rows into docs/reference/engines.md as well
`;
const PAGE = 'docs/reference/engines.md';

/** One after the other: the tests have folders that are named after them. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string', multiple: true, default: [] }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const engines = positionals.map((path) => [resolve(path), readEngine(resolve(path))] as const);
  const runs = engines.map(([binary, engine]) => runOn(engine, binary, values.only));
  const rows = runs.map(engineRow);
  process.stdout.write(engineTable(rows));
  if (values.write) writeFileSync(PAGE, withRows(readFileSync(PAGE, 'utf8'), rows));
  process.exitCode = runs.every(isGood) ? 0 : 1;
}

function runOn(engine: Engine, binary: string, only: readonly string[]): EngineRun {
  process.stderr.write(`\n== ${engine.name} ${engine.version} (${binary})\n`);
  const folder = join('.try/engines');
  const file = join(folder, `${engine.name}-${engine.version}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const settings = ['--config', 'test/engines/vitest.config.mts', '--root', '.', `--outputFile.json=${file}`];
  spawnSync('npx', ['vitest', 'run', ...settings, ...only], {
    env: { ...process.env, TERRAFORM_BINARY_NAME: binary },
    stdio: ['ignore', 2, 2], // standard output is the table's
  });
  return { engine, only, results: readResults(file) };
}

function readResults(file: string): TestResults | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestResults;
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
