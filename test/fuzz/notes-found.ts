import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import { decodeDynamicValue } from '../../src/plugin/values/dynamic-value';
import { bodyType } from '../../src/plugin/values/value-type';
import { contents } from '../../src/provider/provider';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { bugIn, callRpc, encoded, hasError } from './call-rpc';
import type { Choices } from './choices';
import { configuredSession } from './configured-session';
import type { FuzzTarget } from './fuzz-target';
import { HastyClock } from './hasty-clock';
import { mutated, mutatedBytes } from './mutate';
import { ODD_TEXTS, oddValue } from './odd-values';
import { unsetValues } from './schema-values';

const { schema } = contents.resources.alirestore_job;

/** A restore of the same snapshot that went elsewhere. */
const other = {
  RestoreId: 'r-other',
  RestoreType: 'ECS_FILE',
  SourceType: 'ECS_FILE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  TargetInstanceId: 'i-1',
  TargetPath: '/elsewhere',
  createdSecondsAgo: 86_400,
} as const;
const scenario: Scenario = { speed: 60, vaults: [{ VaultId: 'v-1' }], jobs: [other] };

const restore = {
  ...unsetValues(schema),
  ...{ restore_type: 'ECS_FILE', source_type: 'ECS_FILE', vault_id: 'v-1', snapshot_id: 's-1' },
  ...{ target_instance_id: 'i-1', target_path: '/restore', timeouts: { create: '20m', delete: '10m' } },
};

/** Each note is brought to the disk, which is a quarter of the time where there is one. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What an apply finds in Terraform's data directory, where anybody can write. */
export const notesFound: FuzzTarget = {
  name: 'notes',
  async start() {
    const clock = new HastyClock();
    const emulator = await startEmulatedCloud({ clock, scenario });
    const folder = mkdtempSync(join(MEMORY, 'alirestore-fuzz-'));
    return {
      async attempt(choices) {
        emulator.reset();
        rmSync(join(folder, '.terraform'), { recursive: true, force: true });
        mkdirSync(join(folder, '.terraform'));
        const place = { url: emulator.url, clock, workingDirectory: folder };
        await apply({ ...place, process: 'first' });
        changeFiles(folder, choices);
        const sinceMs = clock.now();
        const found = await apply({ ...place, process: 'second' });
        return (
          found.bug ??
          wrongJob(found, emulator) ??
          (clock.now() - sinceMs > 900_000 ? 'it waited for nothing' : undefined)
        );
      },
      async close() {
        rmSync(folder, { recursive: true, force: true });
        await emulator.close();
      },
    };
  },
};

interface Applied {
  readonly state: { readonly id: string; readonly verdict: string } | null;
  readonly failed: boolean;
  readonly bug: string | undefined;
}

async function apply(place: Parameters<typeof configuredSession>[0]): Promise<Applied> {
  const session = await configuredSession(place);
  const [config, none, typeName] = [encoded(schema, restore), encoded(schema, null), 'alirestore_job'];
  const plan = await callRpc(session, 'planResourceChange', {
    typeName,
    config,
    proposedNewState: config,
    priorState: none,
  });
  const change = {
    typeName,
    config,
    priorState: none,
    plannedState: plan.plannedState,
    plannedPrivate: plan.plannedPrivate,
  };
  const applied = await callRpc(session, 'applyResourceChange', change);
  session.stopping.abort();
  return {
    state: decodeDynamicValue(bodyType(schema), applied.newState),
    failed: hasError(applied),
    bug: bugIn(applied, restore),
  };
}

/** A green apply stands for a job of its own inputs, which ran to its end. */
function wrongJob({ state, failed }: Applied, emulator: Emulator): string | undefined {
  if (failed || state === null) return undefined;
  const job = emulator.jobs().find(({ RestoreId }) => RestoreId === state.id);
  if (!job) return `green with the job ${state.id}, which there is not`;
  if (job.TargetPath !== '/restore') return `green with the job ${state.id}, which restored to ${job.TargetPath}`;
  return job.Status === 'COMPLETE' ? undefined : `green with a job that is ${job.Status}`;
}

function changeFiles(folder: string, choices: Choices): void {
  const notes = join(folder, '.terraform/alirestore/notes');
  for (const name of readdirSync(notes)) {
    const text = readFileSync(join(notes, name), 'utf8');
    const bytes = Buffer.from(JSON.stringify(mutatedNote(JSON.parse(text), choices)) ?? '');
    writeFileSync(join(notes, name), choices.chance(0.15) ? mutatedBytes(bytes, choices) : bytes);
  }
  const odd = Buffer.from(JSON.stringify(choices.chance(0.3) ? oddValue(choices) : mutated(localState, choices)));
  if (choices.chance(0.2)) mkdirSync(join(notes, 'folder.json'));
  if (choices.chance(0.2)) writeFileSync(join(notes, 'odd.json'), odd);
  if (choices.chance(0.2)) writeFileSync(join(folder, '.terraform/environment'), choices.pick(ODD_TEXTS).slice(0, 100));
  if (choices.chance(0.2)) writeFileSync(join(folder, '.terraform/terraform.tfstate'), odd);
  if (choices.chance(0.2)) writeFileSync(join(folder, '.terraform/alirestore/jobs', `r-${choices.below(5)}`), odd);
  if (choices.chance(0.3)) writeFileSync(join(folder, 'terraform.tfstate'), odd);
  else rmSync(join(folder, 'terraform.tfstate'), { force: true });
}

function mutatedNote(note: object, choices: Choices): unknown {
  if (choices.chance(0.2)) return note;
  if (choices.chance(0.2))
    return { ...note, restoreId: choices.pick(['r-other', 'r-none', '', 5, {}, null, [], '../x']) };
  return mutated(note, choices);
}

const instance = { attributes: { id: 'r-other', restore_type: 'ECS_FILE' } };
const localState = {
  version: 4,
  backend: { type: 'local', config: { path: null, workspace_dir: null } },
  resources: [{ mode: 'managed', type: 'alirestore_job', name: 'orders', instances: [instance] }],
};
