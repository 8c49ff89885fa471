import { join } from 'node:path';
import { TerraformStack, Testing } from 'cdktf';
import { AlirestoreProvider, Duration } from '../../../src';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { Workspace } from './workspace';

const pluginFolder = join(__dirname, '../../../bundle/provider');

export interface SynthesizedStack {
  readonly emulator: Emulator;
  readonly workspace: Workspace;
  /** Writes what constructs come to, on an engine if they need to know it. */
  synthesize(build: (stack: TerraformStack) => void, engine?: string): void;
  /** How many calls of an action were carried out. */
  executed(action: string): number;
}

/** An emulated cloud, and a folder for stacks that are made with the constructs. */
export async function startSynthesized(name: string, scenario: Scenario): Promise<SynthesizedStack> {
  const emulator = await startEmulatedCloud({ scenario, speed: 100 });
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
  const synthesize = (build: (stack: TerraformStack) => void, engine?: string) => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const polling = { min: Duration.seconds(0.05), max: Duration.seconds(0.2) };
    new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou', pluginFolder, polling, engine });
    build(stack);
    workspace.write('main.tf.json', Testing.synth(stack, true));
  };
  synthesize(() => {});
  await workspace.init();
  const executed = (action: string) => emulator.executed(action);
  return { emulator, workspace, synthesize, executed };
}
