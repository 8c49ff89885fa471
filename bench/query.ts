import { statSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../src/clock';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { startEmulator } from '../src/emulator/start-emulator';
import { Workspace } from '../test/e2e/harness/workspace';
import { type Figure, mebibytes, seconds } from './figures';
import { measure } from './stack';

/** Reads all jobs of an account into the state. */
export async function measureQuery(count: number): Promise<Figure[]> {
  const scenario = { history: { count, seed: 1, RestoreType: 'ECS_FILE' } } as const;
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(1), scenario });
  const workspace = new Workspace('bench-query', { ALIRESTORE_EMULATOR: emulator.url });
  workspace.configure({
    provider: { alirestore: {} },
    data: { alirestore_jobs: { all: { restore_type: 'ECS_FILE' } } },
    output: { count: { value: '${length(data.alirestore_jobs.all.ids)}' } },
  });
  await workspace.init();
  const { wallMs, calls, peakBytes } = await measure({ emulator, workspace }, 'apply', '-auto-approve');
  const stateBytes = statSync(join(workspace.folder, 'terraform.tfstate')).size;
  await emulator.close();
  const what = (part: string) => `query of ${count} jobs: ${part}`;
  return [
    { what: what('wall, calls'), measured: `${seconds(wallMs)}, ${calls} calls`, budget: '' },
    { what: what('peak memory of the provider'), measured: mebibytes(peakBytes), budget: 'at most 200 MiB' },
    { what: what('size of the state'), measured: mebibytes(stateBytes), budget: '' },
  ];
}
