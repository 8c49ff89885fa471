import { CLEANUP_POLICIES } from '../../policies/policies';
import type { Options } from '../command';
import { emulatorFlags } from '../emulator/emulator-settings';
import { rehearsalFlags } from '../rehearsal/reduce-rehearsal';
import { reportFlags } from '../report/report-flags';
import { synthesisFlags } from '../stack/written-stacks';

export const drillOptions = {
  stack: { type: 'string', value: 'NAME', description: 'Stack to run; the only one with a drill when not given.' },
  cleanup: { type: 'string', value: 'WHEN', description: `When to clean up: ${CLEANUP_POLICIES.join(', ')}.` },
  out: { type: 'string', value: 'DIR', description: 'Where to put the evidence; drill-evidence/RUN when not given.' },
  'run-id': { type: 'string', value: 'ID', description: 'Id of the run; a new one when not given.' },
  memory: {
    type: 'string',
    value: 'DIR',
    description: 'A folder that outlives the runner: what a later run must know is kept there.',
  },
  'max-wait': {
    type: 'string',
    value: '5h',
    description: 'Leave after that time; restores run on, and the next run goes on with them.',
  },
  'force-unlock-after': {
    type: 'string',
    value: '30m',
    description: 'Free a lock of the state that is older; its holder must be gone by then.',
  },
  new: { type: 'boolean', description: 'Begin a new run, even where one is not over.' },
  emulator: { type: 'boolean', description: 'Rehearse on an emulated cloud, with a state that is thrown away.' },
  verbose: { type: 'boolean', description: 'Show what Terraform says, too, as it says it.' },
  key: {
    type: 'string',
    value: 'PEM',
    description: 'File of an Ed25519 private key: the evidence has an attestation.',
  },
  attestation: { type: 'string', value: 'FILE', description: 'Write the attestation there instead (with --key).' },
  history: { type: 'string', value: 'DIR', description: 'Compare with the records under DIR, and add this one.' },
  'regression-percent': reportFlags['regression-percent'],
  'max-age-days': reportFlags['max-age-days'],
  ...synthesisFlags,
  ...rehearsalFlags,
  ...emulatorFlags,
} as const satisfies Options;

export const drillDetails = `DIR is a stack's folder, or a cdktf project, which is synthesized first; without it, the current one. Runs terraform
init, plan and apply with a new run id, and writes the record of the drill with reports: record.json, report.html,
summary.md, junit.xml, metrics.txt.
On a terminal a table shows how the restores go on; elsewhere, and with --verbose, each change is a line of text. What
Terraform says is in terraform.log, beside the record.
What stands behind -- is for terraform plan, such as -var-file=FILE, a path as seen from the current folder;
-parallelism=N is for the apply, too.
A run that was interrupted or killed goes on with the next "drill run". TERRAFORM_BINARY_NAME chooses the binary.
Exit codes: 0 met, 2 missed, 3 met or missed with a warning, where the drill only warns, 1 could not run,
4 left by --max-wait, 64 wrong usage, 130 interrupted.`;
