import { CLEANUP_POLICIES } from '../../policies/policies';
import { type Invocation, UsageError } from '../command';
import { emulatorFlags } from '../emulator/emulator-settings';
import { rehearsalFlags } from '../rehearsal/reduce-rehearsal';
import { CLEANUP_VARIABLE, type DrillConfiguration } from './drill-configuration';
import { checkDrillPatience } from './drill-patience';
import { terraformArguments } from './terraform-arguments';

/** What the words of the command line say of themselves is wrong. */
export function checkDrillUsage({ operands, options: flags, handedOn, cwd }: Invocation): void {
  if (operands.length > 1) throw new UsageError(`one DIR is taken; got ${operands.length}`);
  if (flags.cleanup !== undefined && !CLEANUP_POLICIES.some((one) => one === flags.cleanup)) {
    throw new UsageError(`--cleanup takes one of ${CLEANUP_POLICIES.join(', ')}; got "${flags.cleanup}"`);
  }
  const ofRehearsals = Object.keys({ ...rehearsalFlags, ...emulatorFlags });
  const idle = ofRehearsals.find((name) => flags[name] !== undefined && flags.emulator !== true);
  if (idle) throw new UsageError(`--${idle} goes together with --emulator`);
  if (flags['run-id'] !== undefined && String(flags['run-id']).trim() === '') {
    throw new UsageError('--run-id takes an id; got nothing');
  }
  checkDrillPatience(flags);
  terraformArguments(handedOn, cwd);
}

/** What the stack must have for them. */
export function checkVariables({ variables }: DrillConfiguration, { options: flags, stderr }: Invocation): void {
  if (!variables.has('drill_run_id')) {
    throw new Error(
      'the stack declares no variable "drill_run_id": RestoreDrill does; by hand, declare it, and let the resources of the drill follow it',
    );
  }
  if (flags.cleanup === undefined || variables.has(CLEANUP_VARIABLE)) return;
  stderr.write(`alirestore drill run: --cleanup does nothing: the stack declares no variable "${CLEANUP_VARIABLE}"\n`);
}
