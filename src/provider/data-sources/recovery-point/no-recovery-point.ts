import { toRfc3339 } from '../../../amounts/time';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import type { Choice, RecoveryRules } from '../../../sources/choice-among';
import { emulatedAdvice } from '../../values/emulated-advice';

/** What was looked at. */
export interface LookedAt<E> {
  /** One of them, such as `backup set`, and of what they are, such as ` of ECS_FILE`. */
  readonly noun: string;
  readonly ofWhat?: string;
  readonly entries: readonly E[];
  readonly config: object;
  /** The arguments that say which of them were looked at. */
  readonly narrowing: readonly string[];
  readonly choice: Choice<E>;
}

/** Says what was looked at, and why none of it can be the recovery point. */
export function noRecoveryPoint<E>(looked: LookedAt<E>, rules: RecoveryRules, isEmulated = false): Diagnostic {
  const { noun, ofWhat = '', entries, config } = looked;
  const place = `${ofWhat}${narrowed(looked)}`;
  const found = entries.length === 1 ? `Found 1 ${noun}` : `Found ${entries.length || 'no'} ${noun}s`;
  const detail = [
    `${found}${place}${reasons(looked, rules)}.`,
    ...latestLine(looked, rules),
    ...(isEmulated && entries.length === 0 ? [emulatedAdvice(`${noun}${place}`)] : []),
    'Loosen at_or_before, max_age or the filters, check the backups, or set allow_missing = true to get null instead of this error.',
  ].join(' ');
  const culprit = ['max_age', 'at_or_before'].find((name) => isSet(config, name));
  return errorDiagnostic('No recovery point', detail, culprit === undefined ? undefined : [culprit]);
}

/** Such as: ` with vault_id = v-1, instance_id = i-1`. */
function narrowed<E>({ config, narrowing }: LookedAt<E>): string {
  const { filter = [], ...values } = config as { readonly [name: string]: unknown; readonly filter?: unknown[] };
  const set = narrowing.filter((name) => isSet(config, name)).map((name) => `${name} = ${values[name]}`);
  const all = [...set, ...(filter.length > 0 ? [`${filter.length} filter(s)`] : [])].join(', ');
  return all && ` with ${all}`;
}

function isSet(config: object, name: string): boolean {
  return ((config as Readonly<Record<string, unknown>>)[name] ?? null) !== null;
}

function reasons<E>({ entries, choice }: LookedAt<E>, rules: RecoveryRules): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const reason = choice.unfitness(entry, rules) ?? 'fitting';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const listed = [...counts].map(([reason, count]) => `${count} ${reason}`);
  return listed.length > 0 ? `: ${listed.join(', ')}` : '';
}

function latestLine<E>({ entries, choice }: LookedAt<E>, { nowSeconds }: RecoveryRules): string[] {
  const latest = choice.latestOf(entries, nowSeconds);
  return latest === undefined
    ? []
    : [`The latest good one is ${choice.idOf(latest)}, complete at ${toRfc3339(choice.timeOf(latest))}.`];
}
