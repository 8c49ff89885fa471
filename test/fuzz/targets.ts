import { commandFiles } from './command-files';
import { emulatorHttp } from './emulator-http';
import type { FuzzTarget } from './fuzz-target';
import { notesFound } from './notes-found';
import { providerRpcs } from './provider-rpcs';
import { serviceAnswers } from './service-answers';

/** Everything that takes what others have written. */
export const targets: readonly FuzzTarget[] = [providerRpcs, emulatorHttp, serviceAnswers, commandFiles, notesFound];
