import { startEmulator } from '../../emulator/start-emulator';
import { MEMORY_VARIABLE } from '../../provider/journal/open-journal';
import type { Invocation } from '../command';
import { emulatedEnvironment } from '../emulator-exec';
import { emulatorOptions } from '../emulator-settings';
import type { DrillMachine } from './choose-run';
import { realTypes } from './drill-configuration';
import type { Place } from './place';
import { createRehearsal } from './rehearsal';
import { runInPlace } from './run-in-place';

/** On an emulated cloud, and on a copy of the stack: nothing real is read, called or left behind. */
export async function rehearse(place: Place, invocation: Invocation, machine: DrillMachine): Promise<number> {
  const real = realTypes(place.configuration);
  if (real.length > 0 && !invocation.handedOn.some((one) => one.startsWith('-target'))) {
    const advice = 'Put them into another stack, or name what to rehearse by -- -target=ADDRESS';
    throw new Error(`a rehearsal would make ${real.join(', ')} for real, and forget it. ${advice}`);
  }
  const options = await emulatorOptions(invocation, place.folder);
  const emulator = await startEmulator(options);
  const rehearsal = createRehearsal(place.folder);
  try {
    const env = {
      ...emulatedEnvironment(place.env, emulator.url),
      TF_DATA_DIR: undefined,
      TF_WORKSPACE: undefined,
      [MEMORY_VARIABLE]: undefined,
    };
    const rehearsed = { ...place, folder: rehearsal.folder, env, rehearsal: { speed: options.speed ?? 1 } };
    return await runInPlace(rehearsed, invocation, machine);
  } finally {
    rehearsal.remove();
    await emulator.close();
  }
}
