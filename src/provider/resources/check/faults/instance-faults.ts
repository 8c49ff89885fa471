import { MAX_COMMAND_CONTENT } from '../../../../api/operations/run-command';
import { type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { holdsUnknown, isUnknown } from '../../../../plugin/unknown';
import { checkWhole } from '../../../values/number-checks';
import { ENGINES } from '../in-instance/database-script';
import type { InstanceInputs } from '../in-instance/instance-script';
import { SCRIPT_NAMES, scriptOf } from '../in-instance/script-of';
import type { CheckPlan } from '../schema';
import { type KnownBlock, knownBlock } from './known-block';
import { oneOfThese, oneOfWords } from './one-of-these';

/** What base64 leaves of the most that the service takes, and what an emulator is told besides. */
const MOST_BYTES = (MAX_COMMAND_CONTENT / 4) * 3 - 512;
const PLATFORMS = ['linux', 'windows'];

type Plan = KnownBlock<CheckPlan['in_instance']>;

export function instanceFaults(block: CheckPlan['in_instance']): Diagnostic[] {
  const plan = knownBlock(block);
  if (!plan) return [];
  const faults = [
    ...oneOfThese(plan, SCRIPT_NAMES, ['in_instance']),
    ...oneOfWords(plan.platform, PLATFORMS, ['in_instance', 'platform']),
    ...userFaults(plan),
    ...outputFaults(plan),
    ...pathFaults(plan),
    ...checksumsFaults(plan),
    ...databaseFaults(plan),
  ];
  return faults.length > 0 ? faults : sizeFaults(plan);
}

function userFaults({ user, platform }: Plan): Diagnostic[] {
  if (platform !== 'windows' || user === null || isUnknown(user)) return [];
  const detail = 'On Windows, Cloud Assistant wants a stored password of another user; leave it out to run as System.';
  return [errorDiagnostic('Invalid in_instance.user', detail, ['in_instance', 'user'])];
}

function outputFaults({ output_contains, script }: Plan): Diagnostic[] {
  if (output_contains === null || isUnknown(output_contains) || script !== null) return [];
  const detail = 'It is for in_instance.script alone, which is not set. Remove it.';
  return [errorDiagnostic('Unused in_instance.output_contains', detail, ['in_instance', 'output_contains'])];
}

function pathFaults({ path }: Plan): Diagnostic[] {
  const { min_files = null, min_bytes = null } = knownBlock(path) ?? {};
  return [
    ...checkWhole(min_files, ['in_instance', 'path', 'min_files'], { minimum: 0 }),
    ...checkWhole(min_bytes, ['in_instance', 'path', 'min_bytes'], { minimum: 0 }),
  ];
}

function checksumsFaults({ checksums }: Plan): Diagnostic[] {
  const inputs = knownBlock(checksums);
  if (!inputs) return [];
  const { list, text, directory } = inputs;
  const path = ['in_instance', 'checksums'];
  const lost = text !== null && !isUnknown(text) && directory === null;
  const detail = 'A list that comes as text lies in no directory: set directory to where its paths begin.';
  return [
    ...oneOfThese({ list, text }, ['list', 'text'], path),
    ...(lost ? [errorDiagnostic('Missing in_instance.checksums.directory', detail, path)] : []),
  ];
}

function databaseFaults({ database }: Plan): Diagnostic[] {
  const { engine = null, port = null } = knownBlock(database) ?? {};
  const path = ['in_instance', 'database'];
  return [
    ...oneOfWords(engine, ENGINES, [...path, 'engine']),
    ...checkWhole(port, [...path, 'port'], { minimum: 1, maximum: 65_535 }),
  ];
}

function sizeFaults(plan: Plan): Diagnostic[] {
  if (holdsUnknown(plan)) return [];
  const bytes = Buffer.byteLength(scriptOf(plan as InstanceInputs).text);
  if (bytes <= MOST_BYTES) return [];
  const detail = `The script has ${bytes} bytes, and Cloud Assistant takes ${MOST_BYTES}. Put it on the instance, and call it there.`;
  return [errorDiagnostic('Script too long', detail, ['in_instance'])];
}
