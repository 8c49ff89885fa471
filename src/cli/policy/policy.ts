import { resolve } from 'node:path';
import { systemClock } from '../../clock';
import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { type Command, EXIT, UsageError } from '../command/command';
import { readStacks } from '../stack/read-stacks';
import type { Stack } from '../stack/stack';
import { synthesisFlags } from '../stack/written-stacks';
import { neededOperations } from './needed-operations';

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

/** `alirestore policy`: what whoever applies a stack must be allowed to do, and no more. */
export const policy: Command = {
  name: 'policy',
  summary: 'Print the least RAM policy that a stack needs, as JSON.',
  operands: '[DIR | PLAN.json]',
  details:
    'A project of cdktf or cdktn is synthesized first.\nThe policy allows what alirestore calls in apply and destroy. It has hbr:CancelRestoreJob, unless all restores have\non_destroy = "keep". Where a provider block assumes a role, the policy allows that; the role itself needs the other statement.',
  options: synthesisFlags,
  async run(invocation) {
    const { operands, cwd, stdout, stderr } = invocation;
    if (operands.length > 1) throw new UsageError(`expected one DIR or PLAN.json, got ${operands.length}`);
    const stacks = await readStacks(resolve(cwd, operands[0] ?? '.'), {
      ...invocation,
      clock: systemClock,
      command: 'policy',
    });
    for (const { name, remarks } of stacks) {
      for (const remark of remarks) stderr.write(`alirestore policy: ${name}: ${remark}\n`);
    }
    const document = { Version: '1', Statement: statements(stacks) };
    stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return EXIT.ok;
  },
};

/** In the order of their names, so that the same stack has the same policy. */
function statements(stacks: readonly Stack[]): Statement[] {
  const needed = stacks.flatMap(({ objects }) => objects.flatMap(neededOperations));
  const actions = sorted(needed.map(({ product, action }) => `${product}:${action}`));
  const roles = sorted(stacks.flatMap(assumedRoles));
  return [
    // The service documents no resource narrower than all for CreateRestoreJob.
    ...(actions.length > 0 ? [{ Effect: 'Allow', Action: actions, Resource: '*' } as const] : []),
    ...(roles.length > 0 ? [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: resources(roles) } as const] : []),
  ];
}

/** Roles that are assumed with an OIDC token need no permission of the one who holds the token. */
function assumedRoles({ providers }: Stack): string[] {
  return Object.values(providers).flatMap(({ assume_role: block }) => {
    if (isUnknown(block)) return ['*'];
    if (!isRecord(block)) return [];
    return [typeof block.role_arn === 'string' ? block.role_arn : '*'];
  });
}

function resources(roles: readonly string[]): string | readonly string[] {
  return roles.includes('*') ? '*' : roles;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
