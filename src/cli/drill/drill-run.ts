import { resolve } from 'node:path';
import { CLEANUP_POLICIES } from '../../policies/policies';
import type { Command, Options } from '../command/command';
import { emulatorFlags } from '../emulator/emulator-options';
import { rehearsalFlags } from '../rehearsal/reduce-rehearsal';
import { historyFlags } from '../report/read-history';
import { synthesisFlags } from '../stack/written-stacks';
import { checkDrillUsage, checkVariables } from './check-drill-usage';
import { chooseStack } from './choose-stack';
import { evidenceSettings } from './evidence/evidence-settings';
import { rehearse } from './rehearse';
import type { DrillMachine } from './run/choose-run';
import { readDrillConfiguration } from './run/drill-configuration';
import { runInPlace } from './run/run-in-place';

const options = {
  stack: { type: 'string', value: 'NAME', description: 'Stack to run; needed only if several have a drill.' },
  cleanup: {
    type: 'string',
    value: 'WHEN',
    description: `When clean-up commands run: ${CLEANUP_POLICIES.join(', ')}.`,
  },
  out: { type: 'string', value: 'DIR', description: 'Folder for the evidence; default: drill-evidence/RUN.' },
  'run-id': { type: 'string', value: 'ID', description: 'Id of the run; default: a new one.' },
  memory: {
    type: 'string',
    value: 'DIR',
    description: 'Folder that outlives the runner; what a later run must know is kept there.',
  },
  'max-wait': {
    type: 'string',
    value: '5h',
    description:
      'Stop waiting after this time, in the real cloud. Restores keep running, and the next run continues with them.',
  },
  'force-unlock-after': {
    type: 'string',
    value: '30m',
    description: 'Remove a lock of the state that is older. Its holder must be gone by then.',
  },
  new: { type: 'boolean', description: 'Start a new run, even if the last one has not ended.' },
  emulator: { type: 'boolean', description: 'Rehearse on an emulated cloud. Its state is thrown away.' },
  verbose: { type: 'boolean', description: 'Also show the output of Terraform.' },
  key: {
    type: 'string',
    value: 'PEM',
    description: 'Ed25519 private key, in PEM; the evidence then has a signed attestation.',
  },
  attestation: {
    type: 'string',
    value: 'FILE',
    description: 'Write the attestation to this file instead (needs --key).',
  },
  history: {
    type: 'string',
    value: 'DIR',
    description: 'Compare with the records under DIR, and add this one to them.',
  },
  ...historyFlags,
  ...synthesisFlags,
  ...rehearsalFlags,
  ...emulatorFlags,
} as const satisfies Options;

const details = `Runs terraform init, plan and apply with a new run id, then writes the evidence: record.json, report.html, summary.md,
junit.xml and metrics.txt. DIR is the folder of a stack, or a project of cdktf or cdktn, which is synthesized first;
default: the current folder.
On a terminal, a table shows the progress of each restore; elsewhere, and with --verbose, each change is a line of text.
The output of Terraform is in terraform.log, beside the record.
Arguments after -- go to terraform plan, such as -var-file=FILE (relative to the current folder); -parallelism=N goes to
terraform apply, too.
If a run was interrupted or killed, the next "drill run" continues it. TERRAFORM_BINARY_NAME names the program to use.
Exit codes: 0 met, 2 missed, 3 met or missed with a warning, where the drill only warns, 1 could not run,
4 stopped by --max-wait, 64 wrong usage, 130 interrupted.`;

/** `alirestore drill run`: a drill from init to evidence. */
export function createDrillRun(machine: DrillMachine): Command {
  return {
    name: 'drill run',
    summary: 'Run a drill: plan, apply, evidence, exit code.',
    operands: '[DIR] [-- TERRAFORM ARGUMENTS]',
    details,
    options,
    handsOn: true,
    async run(invocation) {
      checkDrillUsage(invocation);
      const evidence = evidenceSettings(invocation);
      const folder = resolve(invocation.cwd, invocation.operands[0] ?? '.');
      const reader = { ...invocation, clock: machine.clock, command: 'drill run' };
      const stack = await chooseStack(folder, invocation.options.stack as string | undefined, reader);
      const configuration = readDrillConfiguration(stack.path);
      checkVariables(configuration, invocation);
      const setup = { folder: stack.path, env: invocation.env, configuration, evidence };
      return invocation.options.emulator === true
        ? rehearse(setup, invocation, machine)
        : runInPlace(setup, invocation, machine);
    },
  };
}
