import type { Options } from '../command';
import { emulatorFlags } from '../emulator-settings';
import { CLEANUPS } from './open-run';

export const drillOptions = {
  stack: { type: 'string', value: 'NAME', description: 'Stack to run; the only one with a drill when not given.' },
  cleanup: { type: 'string', value: 'WHEN', description: `When to clean up: ${CLEANUPS.join(', ')}.` },
  out: { type: 'string', value: 'DIR', description: 'Where to put the evidence; drill-evidence/RUN when not given.' },
  'run-id': { type: 'string', value: 'ID', description: 'Id of the run; a new one when not given.' },
  new: { type: 'boolean', description: 'Begin a new run, even where one is not over.' },
  emulator: { type: 'boolean', description: 'Rehearse on an emulated cloud, with a state that is thrown away.' },
  ...emulatorFlags,
} as const satisfies Options;

export const drillDetails = `DIR is a stack's folder, or a cdktf project; without it, the current one. Runs terraform init, plan and apply with a new
run id, and writes the record of the drill with reports: record.json, report.html, summary.md, junit.xml, metrics.txt.
What stands behind -- is for terraform plan, such as -var-file=FILE; -parallelism=N is for the apply, too.
A run that was interrupted or killed goes on with the next "drill run". TERRAFORM_BINARY_NAME chooses the binary.
Exit codes: 0 met, 2 missed, 3 met or missed with a warning, where the drill only warns, 1 could not run,
64 wrong usage, 130 interrupted.`;
