import { CLEANUP_POLICIES } from '../../policies/policies';
import { type Invocation, UsageError } from '../command/command';
import { emulatorFlags } from '../emulator/emulator-options';
import { rehearsalFlags } from '../rehearsal/reduce-rehearsal';
import { CLEANUP_VARIABLE, type DrillConfiguration } from './run/drill-configuration';
import { checkRunLimits } from './run/run-limits';
import { terraformArguments } from './terraform/terraform-arguments';

/** What the words of the command line say of themselves is wrong. */
export function checkDrillUsage({ operands, options: flags, handedOn, cwd }: Invocation): void {
  if (operands.length > 1) throw new UsageError(`expected one DIR, got ${operands.length}`);
  if (flags.cleanup !== undefined && !CLEANUP_POLICIES.some((one) => one === flags.cleanup)) {
    throw new UsageError(`--cleanup takes one of ${CLEANUP_POLICIES.join(', ')}; got "${flags.cleanup}"`);
  }
  const ofRehearsals = Object.keys({ ...rehearsalFlags, ...emulatorFlags });
  const idle = ofRehearsals.find((name) => flags[name] !== undefined && flags.emulator !== true);
  if (idle) throw new UsageError(`--${idle} needs --emulator`);
  if (flags['run-id'] !== undefined && String(flags['run-id']).trim() === '') {
    throw new UsageError('--run-id takes an id; got an empty text');
  }
  checkRunLimits(flags);
  terraformArguments(handedOn, cwd);
}

/** What the stack must have for them. */
export function checkVariables({ variables }: DrillConfiguration, { options: flags, stderr }: Invocation): void {
  if (!variables.has('drill_run_id')) {
    throw new Error(
      'the stack declares no variable "drill_run_id". The construct RestoreDrill declares it; in plain HCL, declare it yourself, and use it as run_id and in the triggers of the drill\'s resources',
    );
  }
  if (flags.cleanup === undefined || variables.has(CLEANUP_VARIABLE)) return;
  stderr.write(`alirestore drill run: --cleanup has no effect: the stack declares no variable "${CLEANUP_VARIABLE}"\n`);
}
