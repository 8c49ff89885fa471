import { MEMORY_VARIABLE } from '../../variables';
import type { Invocation } from '../command/command';
import { emulatedEnvironment } from '../emulator/emulated-environment';
import { emulatorOptions } from '../emulator/emulator-options';
import { createRehearsal } from '../rehearsal/create-rehearsal';
import { reduceRehearsal, standInAdvice } from '../rehearsal/reduce-rehearsal';
import type { DrillMachine } from './run/choose-run';
import { realTypes } from './run/drill-configuration';
import type { DrillSetup } from './run/drill-setup';
import { runInPlace } from './run/run-in-place';

/** On an emulated cloud, and on a copy of the stack: nothing real is read, called or left behind. */
export async function rehearse(setup: DrillSetup, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const options = await emulatorOptions(invocation, setup.folder);
  const { startEmulator } = await import('../../emulator/start-emulator.js');
  const emulator = await startEmulator(options);
  try {
    return await rehearseOn(emulator.url, options.speed ?? 1, setup, invocation, machine);
  } finally {
    await emulator.close();
  }
}

async function rehearseOn(
  url: string,
  speed: number,
  setup: DrillSetup,
  invocation: Invocation,
  machine: DrillMachine,
): Promise<number> {
  const copy = createRehearsal(setup.folder);
  try {
    const { leftOut, ...reduced } = reduceRehearsal(copy, realTypes(setup.configuration), invocation);
    const emulated = { ...emulatedEnvironment(setup.env, url), ...reduced.env };
    const env = { ...emulated, TF_DATA_DIR: undefined, TF_WORKSPACE: undefined, [MEMORY_VARIABLE]: undefined };
    const rehearsal = { speed, planAdvice: standInAdvice(leftOut) };
    return await runInPlace({ ...setup, folder: copy.folder, env, rehearsal }, invocation, machine);
  } finally {
    copy.remove();
  }
}
