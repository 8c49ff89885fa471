import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createReport } from '../src/cli/report/report';
import { systemClock } from '../src/clock';
import { runCli } from '../test/cli/run-cli';
import { runOf } from '../test/report/portfolio/sample-runs';
import { type Figure, mebibytes, seconds } from './figures';

/** So many records, spread over drills of ten stacks, from the files to the site. */
export async function measurePortfolio(records: number, drills: number): Promise<Figure[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'alirestore-bench-'));
  try {
    writeRecords(join(cwd, 'records'), records, drills);
    const before = systemClock.now();
    const report = createReport({ clock: systemClock, readStdin: () => Promise.resolve('') });
    const { code, stderr } = await runCli(['report', '--portfolio', 'records', '--site', 'site'], [report], { cwd });
    if (code !== 0) throw new Error(stderr);
    const took = systemClock.now() - before;
    const files = readdirSync(join(cwd, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const bytes = files.reduce((sum, name) => sum + statSync(join(cwd, 'site', name)).size, 0);
    const first = statSync(join(cwd, 'site/index.html')).size;
    const what = `${records} records of ${drills} drills`;
    return [
      { what: `site of ${what}`, measured: seconds(took), budget: 'at most 5 s' },
      { what: 'all of its pages', measured: `${files.length}, ${mebibytes(bytes)}`, budget: '' },
      { what: 'the first of them', measured: `${Math.round(first / 1024)} KiB`, budget: '' },
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function writeRecords(folder: string, records: number, drills: number): void {
  for (let index = 0; index < records; index++) {
    const drill = index % drills;
    const record = runOf(`drill-${drill}`, Math.floor(index / drills), { seconds: 4000 + ((index * 37) % 3000) });
    const file = join(folder, `stack-${drill % 10}`, `${record.drill.name}-${record.drill.runId}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(record));
  }
}
