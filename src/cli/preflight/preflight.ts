import { resolve } from 'node:path';
import type { Machine } from '../../provider/configuration/make-client';
import { EMULATOR_VARIABLE } from '../../variables';
import { type Command, EXIT, type Invocation, type Options, UsageError } from '../command/command';
import { readForecasts } from '../forecast/read-forecasts';
import { readStacks } from '../stack/read-stacks';
import { isRestore } from '../stack/restore-resources';
import type { Stack } from '../stack/stack';
import { synthesisFlags } from '../stack/written-stacks';
import { examine } from './findings/examine';
import type { Finding } from './findings/finding';
import { blind, type NotLookedAt, open, unknownValues } from './findings/not-looked-at';
import { type Examined, planSummary } from './plan-summary';
import { preflightLines, remarksOf } from './preflight-lines';
import { askServices } from './service/ask-services';

/** What the command takes from the machine besides its surroundings. */
export type PreflightMachine = Omit<Machine, 'env' | 'home'> & { readonly version: string };

const options = {
  offline: {
    type: 'boolean',
    description: 'Do not ask the service, even if there are credentials; this alone is no reason for exit code 3.',
  },
  'allow-in-place': { type: 'boolean', description: 'Do not report restores that overwrite their source.' },
  history: {
    type: 'string',
    value: 'DIR',
    description: 'Tell how long drills will take, by the records in the JSON files under DIR.',
  },
  json: { type: 'boolean', description: 'Print JSON.' },
  markdown: { type: 'boolean', description: 'Print what would be restored, and the findings, as Markdown.' },
  ...synthesisFlags,
} as const satisfies Options;

const details = `DIR holds *.tf or *.tf.json, or is a project of cdktf or cdktn, which is synthesized first; default: the current folder.
PLAN.json is the output of "terraform show -json PLAN". With credentials, or with ${EMULATOR_VARIABLE}, the service is also asked whether
vaults and snapshots exist and may be read. Nothing is started. What was not checked is listed: what only a plan or the
apply can tell, and what could not be read or asked.
Exit codes: 0 nothing found, 2 something found, 3 nothing found, but part of the stack was not read, or the service was not
asked although --offline was not given, 1 could not run, 64 wrong usage.`;

/** `alirestore preflight`: what would make an apply fail, without one. */
export function createPreflight(machine: PreflightMachine): Command {
  return {
    name: 'preflight',
    summary: 'Find what would make an apply fail; nothing is started.',
    operands: '[DIR | PLAN.json]',
    details,
    options,
    async run(invocation) {
      const { operands, options: flags, cwd } = invocation;
      if (operands.length > 1) throw new UsageError(`expected one DIR or PLAN.json, got ${operands.length}`);
      if (flags.json && flags.markdown) throw new UsageError('--json cannot be used with --markdown');
      const reader = { ...invocation, clock: machine.clock, command: 'preflight' };
      const stacks = await readStacks(resolve(cwd, operands[0] ?? '.'), reader);
      const examined: Examined[] = [];
      for (const stack of stacks) {
        const forecasts = readForecasts(stack, invocation);
        examined.push({ ...(await examineAll(stack, machine, invocation)), ...(forecasts && { forecasts }) });
      }
      print(examined, invocation);
      return exitCodeOf(examined);
    },
  };
}

function exitCodeOf(examined: readonly Examined[]): number {
  if (examined.some(({ findings }) => findings.length > 0)) return EXIT.notMet;
  return examined.some(({ notLookedAt }) => notLookedAt.some(({ isBlind }) => isBlind)) ? EXIT.partial : EXIT.ok;
}

async function examineAll(stack: Stack, machine: PreflightMachine, invocation: Invocation): Promise<Examined> {
  const { options: flags, env, home, call } = invocation;
  const allowInPlace = flags['allow-in-place'] === true;
  const found = examine(stack, { allowInPlace, env });
  const unseen = [...stack.remarks.map(blind), ...unknownValues(stack)];
  if (flags.offline === true) return { stack, findings: found, notLookedAt: [...unaskedOffline(stack), ...unseen] };
  const userAgent = `alirestore/${machine.version} preflight`;
  const asking = askServices(stack, { userAgent, allowInPlace, call }, { ...machine, env, home });
  const asked = await asking.catch((fault: unknown) => {
    // A service that cannot be asked takes nothing away from what is wrong all the same.
    if (found.length > 0) print([{ stack, findings: found, notLookedAt: unseen }], invocation);
    throw fault;
  });
  const told = new Set(found.map(keyOf));
  const answered = asked.findings.filter((finding) => !told.has(keyOf(finding)));
  return { stack, findings: [...found, ...answered], notLookedAt: [...asked.notLookedAt, ...unseen] };
}

function unaskedOffline({ objects }: Stack): NotLookedAt[] {
  const isAskable = objects.some(
    (object) => object.isNew && (isRestore(object) || object.type === 'alirestore_snapshots'),
  );
  if (!isAskable) return [];
  return [
    open(
      'the service was not asked (--offline): whether vaults and recovery points exist, what they were taken from, and what the credentials allow',
    ),
  ];
}

function keyOf({ address, attribute, summary }: Finding): string {
  return JSON.stringify([address, attribute, summary]);
}

function print(examined: readonly Examined[], { options: flags, stdout, stderr }: Invocation): void {
  for (const one of examined) {
    for (const remark of remarksOf(one)) stderr.write(`alirestore preflight: ${one.stack.name}: ${remark}\n`);
  }
  if (flags.json) return void stdout.write(`${JSON.stringify(examined.map(toJson), null, 2)}\n`);
  if (flags.markdown) return void stdout.write(planSummary(examined));
  for (const one of examined) stdout.write(preflightLines(one));
}

function toJson({ stack: { name, remarks }, findings, notLookedAt, forecasts }: Examined) {
  const told = notLookedAt.map(({ text }) => text);
  return { stack: name, findings, remarks, notLookedAt: told, ...(forecasts && { forecasts: forecasts.forecasts }) };
}
