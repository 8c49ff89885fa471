import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCoverage } from '../src/cli/coverage/coverage';
import { systemClock } from '../src/clock';
import type { Scenario } from '../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { startEmulator } from '../src/emulator/start-emulator';
import { cliMachine } from '../test/cli/cli-machine';
import { runCli } from '../test/cli/run-cli';
import { rehearsedRecord, sampleRestore } from '../test/report/sample-records';
import { type Figure, seconds } from './figures';

const FORMATS = ['html', 'markdown', 'json', 'metrics'];

/** Looks at so many sources of files, of which 30 records prove a hundred each. */
export async function measureCoverage(count: number): Promise<Figure[]> {
  const scenario: Scenario = {
    backups: [{ SourceType: 'ECS_FILE', sources: count, VaultIds: ['v-1', 'v-2', 'v-3'] }],
  };
  const emulator = await startEmulator({
    clock: systemClock,
    random: createSeededRandom(1),
    scenario,
  });
  const cwd = mkdtempSync(join(tmpdir(), 'alirestore-bench-'));
  for (let index = 0; index < 30; index++) writeFileSync(join(cwd, `${index}.json`), recordText(index));
  const startedMs = systemClock.now();
  const words = ['coverage', '--history', '.', '--service', 'hbr', ...FORMATS.flatMap((name) => [`--${name}`, name])];
  const { code, stderr } = await runCli(words, [createCoverage(cliMachine)], {
    cwd,
    env: { ALIRESTORE_EMULATOR: emulator.url },
  });
  const took = systemClock.now() - startedMs;
  const calls = emulator.calls().calls.length;
  await emulator.close();
  rmSync(cwd, { recursive: true });
  if (code !== 0) throw new Error(stderr);
  const what = `coverage of ${count} sources, with ${calls} calls of an emulator in the same process`;
  return [{ what, measured: seconds(took), budget: 'at most 30 s beside the calls' }];
}

function recordText(index: number): string {
  const restores = Array.from({ length: 100 }, (_, restore) =>
    sampleRestore({ name: `r-${restore}`, source: `i-${String(index * 100 + restore + 1).padStart(4, '0')}.data` }),
  );
  return JSON.stringify(rehearsedRecord({ restores, validations: [] }));
}
