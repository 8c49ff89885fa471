import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createCoverage } from '../../src/cli/coverage/coverage';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { createReport } from '../../src/cli/report/report';
import type { CoverageReport } from '../../src/report/coverage/coverage-report';
import { cliMachine } from '../cli/cli-machine';
import { runCli } from '../cli/run-cli';
import { environmentOf } from './harness/drill-cli';
import { buildSelectionDrill, startSelection } from './harness/selection-drill';
import type { SynthesizedStack } from './harness/synthesized-stack';

const commands = [
  createDrillRun(cliMachine),
  createCoverage(cliMachine),
  createReport({ ...cliMachine, readStdin: () => Promise.resolve('') }),
];

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

function alirestore(...words: string[]) {
  const { workspace, emulator } = stack;
  const env = { ...environmentOf(workspace, emulator.url), ALIBABA_CLOUD_REGION: 'cn-hangzhou' };
  return runCli(words, commands, { cwd: workspace.folder, env });
}

async function covered(): Promise<CoverageReport> {
  const { code, stderr } = await alirestore('coverage', '--history', 'history', '--json', 'coverage.json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(readFileSync(join(stack.workspace.folder, 'coverage.json'), 'utf8')) as CoverageReport;
}

/** The text of those pages of the site. */
function pages(pattern: string): string[] {
  const site = join(stack.workspace.folder, 'site');
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  const wanted = new RegExp(`^${pattern}\\.html$`);
  return paths.filter((path) => wanted.test(path)).map((path) => readFileSync(join(site, path), 'utf8'));
}

async function drill(run: string): Promise<void> {
  const { code, stderr } = await alirestore(
    'drill',
    'run',
    '--run-id',
    run,
    '--out',
    `out-${run}`,
    '--history',
    'history',
  );
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
}

it('each run of a drill over a selection proves twelve more of 400 sources, and a site is made of the records', async () => {
  stack = await startSelection('proven');
  stack.synthesize(buildSelectionDrill);
  mkdirSync(join(stack.workspace.folder, 'history'));
  const before = (await covered()).summary;
  expect(before).toMatchObject({ sources: 400, proven: 0, never: 400, failed: 0 });
  await drill('1');
  const once = await covered();
  expect(once).toMatchObject({ summary: { sources: 400, proven: 12, never: 388 }, unmatched: [] });
  const proofs = once.sources.flatMap(({ name, proven }) => (proven ? [{ name, ...proven }] : []));
  expect(proofs.map(({ runId, restore, checks }) => [runId, restore, checks])).toEqual(
    proofs.map(({ name }) => ['1', `files/${name}`, 1]),
  );
  await drill('2');
  expect(await covered()).toMatchObject({ summary: { sources: 400, proven: 24, never: 376 }, unmatched: [] });
  const words = ['--portfolio', 'history', '--site', 'site', '--coverage', 'coverage.json'];
  const { code, stdout, stderr } = await alirestore('report', ...words);
  const told = 'wrote site/index.html\nNo drill on the real cloud; 1 drill in rehearsals, which count for nothing\n';
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: told, stderr: '' });
  expect(pages('coverage-.*')).toEqual([expect.stringContaining('24 of 400 sources are proven')]);
  const restored = pages('drills/.*/[12]-.*').map((page) => new Set(page.match(/files\/i-\d{4}/g)));
  expect(restored.map(({ size }) => size)).toEqual([12, 12]);
  expect(new Set(restored.flatMap((names) => [...names])).size).toBe(24);
}, 240_000);
