import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { Workspace } from './workspace';

/** The service is asked as often as a test may wait. */
export const quickProvider = { alirestore: { polling: { min_seconds: 0.05, max_seconds: 0.2 } } };

/** A file restore as a person writes it, with what a test changes. */
export const fileRestore = (changes: object = {}) => ({
  restore_type: 'ECS_FILE',
  source_type: 'ECS_FILE',
  vault_id: 'v-1',
  snapshot_id: 's-1',
  target_instance_id: 'i-1',
  target_path: '/restore',
  ...changes,
});

export interface Stack {
  readonly emulator: Emulator;
  readonly workspace: Workspace;
  /** Writes a configuration with one file restore. */
  restore(changes?: object, provider?: object): void;
  /** How many calls of an action were carried out. */
  executed(action: string): number;
  /** How many calls were made of any kind. */
  calls(): number;
}

/** An emulated cloud, and a folder with the bundled provider, initialised. */
export async function startStack(name: string, scenario: Scenario = {}, speed = 100): Promise<Stack> {
  const emulator = await startEmulatedCloud({ scenario, speed });
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
  const stack: Stack = {
    emulator,
    workspace,
    restore: (changes, provider = quickProvider) =>
      workspace.configure({ provider, resource: { alirestore_job: { orders: fileRestore(changes) } } }),
    executed: (action) => emulator.executed(action),
    calls: () => emulator.calls().counters.total,
  };
  stack.restore();
  await workspace.init();
  return stack;
}
