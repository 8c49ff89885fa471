import { resolve } from 'node:path';
import type { Machine } from '../provider/configuration/make-client';
import { type Command, EXIT, type Invocation, type Options, UsageError } from './command';
import { askServices } from './preflight/ask-services';
import { examine } from './preflight/examine';
import { findingLine } from './preflight/finding';
import { type Examined, planSummary } from './preflight/plan-summary';
import { readStacks } from './stack/read-stacks';
import type { Stack } from './stack/stack';
import { synthesisFlags } from './stack/written-stacks';

/** What the command takes from the machine besides its surroundings. */
export type PreflightMachine = Omit<Machine, 'env' | 'home'> & { readonly version: string };

const options = {
  offline: { type: 'boolean', description: 'Do not ask the service, even where there are credentials.' },
  'allow-in-place': { type: 'boolean', description: 'Restores that overwrite their source are meant.' },
  json: { type: 'boolean', description: 'Print JSON.' },
  markdown: { type: 'boolean', description: 'Print what would be restored, and the findings, as Markdown.' },
  ...synthesisFlags,
} as const satisfies Options;

const details = `DIR holds *.tf.json, or is a cdktf project, which is synthesized first; without it, the current one. PLAN.json is what
"terraform show -json PLAN" prints. With credentials, or ALIRESTORE_EMULATOR, the service is asked, too, whether vaults
and snapshots are there and may be read. Nothing is started.
Exit codes: 0 nothing found, 2 something found, 1 could not run, 64 wrong usage.`;

/** `alirestore preflight`: what would make an apply fail, without one. */
export function createPreflight(machine: PreflightMachine): Command {
  return {
    name: 'preflight',
    summary: 'Find what would make an apply fail, and start nothing.',
    operands: '[DIR | PLAN.json]',
    details,
    options,
    async run(invocation) {
      const { operands, options: flags, cwd } = invocation;
      if (operands.length > 1) throw new UsageError(`one DIR or PLAN.json is taken; got ${operands.length}`);
      if (flags.json && flags.markdown) throw new UsageError('--json does not go together with --markdown');
      const reader = { ...invocation, clock: machine.clock, command: 'preflight' };
      const stacks = await readStacks(resolve(cwd, operands[0] ?? '.'), reader);
      const examined: Examined[] = [];
      for (const stack of stacks) examined.push(await examineAll(stack, machine, invocation));
      print(examined, invocation);
      return examined.some(({ findings }) => findings.length > 0) ? EXIT.notMet : EXIT.ok;
    },
  };
}

async function examineAll(stack: Stack, machine: PreflightMachine, invocation: Invocation): Promise<Examined> {
  const { options: flags, env, home } = invocation;
  const found = examine(stack, { allowInPlace: flags['allow-in-place'] === true });
  if (flags.offline === true) return { stack, findings: found };
  const userAgent = `alirestore/${machine.version} preflight`;
  const asked = await askServices(stack, userAgent, { ...machine, env, home });
  return {
    stack: { ...stack, remarks: [...stack.remarks, ...asked.remarks] },
    findings: [...found, ...asked.findings],
  };
}

function print(examined: readonly Examined[], { options: flags, stdout, stderr }: Invocation): void {
  for (const { stack } of examined) {
    for (const remark of stack.remarks) stderr.write(`alirestore preflight: ${stack.name}: ${remark}\n`);
  }
  if (flags.json) return void stdout.write(`${JSON.stringify(examined.map(toJson), null, 2)}\n`);
  if (flags.markdown) return void stdout.write(planSummary(examined));
  for (const { stack, findings } of examined) {
    const lines = findings.length === 0 ? ['nothing found'] : findings.map(findingLine);
    const head = `${stack.name}: ${stack.objects.filter(({ type }) => type === 'alirestore_job').length} restores`;
    stdout.write(`${[head, ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
  }
}

function toJson({ stack: { name, remarks }, findings }: Examined) {
  return { stack: name, findings, remarks };
}
