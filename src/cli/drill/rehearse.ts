import { startEmulator } from '../../emulator/start-emulator';
import { MEMORY_VARIABLE } from '../../variables';
import type { Invocation } from '../command';
import { emulatedEnvironment } from '../emulator/emulator-exec';
import { emulatorOptions } from '../emulator/emulator-settings';
import { createRehearsal } from '../rehearsal/create-rehearsal';
import { reduceRehearsal, standInAdvice } from '../rehearsal/reduce-rehearsal';
import type { DrillMachine } from './choose-run';
import { realTypes } from './drill-configuration';
import type { Place } from './place';
import { runInPlace } from './run-in-place';

/** On an emulated cloud, and on a copy of the stack: nothing real is read, called or left behind. */
export async function rehearse(place: Place, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const options = await emulatorOptions(invocation, place.folder);
  const emulator = await startEmulator(options);
  try {
    return await rehearseOn(emulator.url, options.speed ?? 1, place, invocation, machine);
  } finally {
    await emulator.close();
  }
}

async function rehearseOn(
  url: string,
  speed: number,
  place: Place,
  invocation: Invocation,
  machine: DrillMachine,
): Promise<number> {
  const copy = createRehearsal(place.folder);
  try {
    const { leftOut, ...reduced } = reduceRehearsal(copy, realTypes(place.configuration), invocation);
    const emulated = { ...emulatedEnvironment(place.env, url), ...reduced.env };
    const env = { ...emulated, TF_DATA_DIR: undefined, TF_WORKSPACE: undefined, [MEMORY_VARIABLE]: undefined };
    const rehearsal = { speed, planAdvice: standInAdvice(leftOut) };
    return await runInPlace({ ...place, folder: copy.folder, env, rehearsal }, invocation, machine);
  } finally {
    copy.remove();
  }
}
