import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { parseTime } from '../../provider/time';
import type { Stack, Values } from '../stack/stack';
import type { Finding } from './finding';

interface Restore {
  readonly name: string;
  readonly wave?: number;
  readonly after: readonly string[];
  readonly rto?: number;
  readonly rpo?: number;
  readonly completedAt?: number;
}

interface Drill {
  readonly address: string;
  readonly rto?: number;
  readonly rpo?: number;
  readonly declaredAt?: number;
  readonly restores: readonly Restore[];
}

type Report = (attribute: string, summary: string, advice: string) => Finding;

/** Objectives of drills that cannot be met, or that contradict each other. */
export function objectiveFindings({ objects }: Stack): Finding[] {
  return objects
    .filter(({ type, mode }) => type === 'alirestore_drill' && mode === 'managed')
    .flatMap(({ address, values }) => {
      const drill = readDrill(address, values);
      const report: Report = (attribute, summary, advice) => ({
        severity: 'error',
        address,
        attribute,
        summary,
        advice,
      });
      return [
        ...withoutObjective(drill, values, report),
        ...drill.restores.flatMap((restore) => [
          ...above(restore, drill, report),
          ...tooOld(restore, drill, report),
          ...order(restore, drill, report),
        ]),
        ...chain(drill, report),
      ];
    });
}

function readDrill(address: string, values: Values): Drill {
  const { restores } = values;
  const members = isRecord(restores) ? Object.entries(restores) : [];
  return {
    address,
    ...objectives(values),
    ...timeOf('declaredAt', values.declared_at),
    restores: members.flatMap(([name, restore]) => (isRecord(restore) ? [readRestore(name, restore)] : [])),
  };
}

function readRestore(name: string, values: Values): Restore {
  const after = Array.isArray(values.after) ? values.after.filter((one) => typeof one === 'string') : [];
  const point = isRecord(values.recovery_point) ? values.recovery_point : {};
  return {
    name,
    after,
    ...objectives(values),
    ...timeOf('completedAt', point.completed_at),
    ...(typeof values.wave === 'number' && { wave: values.wave }),
  };
}

function objectives({ rto_seconds: rto, rpo_seconds: rpo }: Values): Pick<Restore, 'rto' | 'rpo'> {
  return { ...(typeof rto === 'number' && { rto }), ...(typeof rpo === 'number' && { rpo }) };
}

function timeOf<N extends string>(name: N, value: unknown): { readonly [_ in N]?: number } {
  const seconds = typeof value === 'string' ? parseTime(value) : undefined;
  return (seconds === undefined ? {} : { [name]: seconds }) as { readonly [_ in N]?: number };
}

function withoutObjective({ rto, rpo, restores }: Drill, values: Values, report: Report): Finding[] {
  const isUncertain = [values.rto_seconds, values.rpo_seconds, values.restores].some(isUnknown);
  const all = [rto, rpo, ...restores.flatMap((restore) => [restore.rto, restore.rpo])];
  if (isUncertain || all.some((objective) => objective !== undefined)) return [];
  return [
    report(
      'rto_seconds',
      'The drill has no objective',
      'Set rto_seconds or rpo_seconds: a drill shows that they are met.',
    ),
  ];
}

function above({ name, rto, rpo }: Restore, drill: Drill, report: Report): Finding[] {
  const pairs = [
    ['rto_seconds', rto, drill.rto],
    ['rpo_seconds', rpo, drill.rpo],
  ] as const;
  return pairs.flatMap(([attribute, own, whole]) => {
    if (own === undefined || whole === undefined || own <= whole) return [];
    const summary = `It is ${own} s, above the ${whole} s of the whole drill`;
    return [
      report(`restores.${name}.${attribute}`, summary, `Lower it to ${whole} at most, or raise that of the drill.`),
    ];
  });
}

function tooOld({ name, rpo = Number.POSITIVE_INFINITY, completedAt }: Restore, drill: Drill, report: Report) {
  const limit = Math.min(rpo, drill.rpo ?? Number.POSITIVE_INFINITY);
  if (completedAt === undefined || drill.declaredAt === undefined) return [];
  const age = drill.declaredAt - completedAt;
  if (age <= limit) return [];
  const summary = `The recovery point is ${age} s old when the disaster is declared, above the RPO of ${limit} s`;
  return [report(`restores.${name}.recovery_point`, summary, 'Choose a newer recovery point, or back up more often.')];
}

function order({ name, after, wave }: Restore, { restores }: Drill, report: Report): Finding[] {
  return after.flatMap((other) => {
    const first = restores.find((restore) => restore.name === other);
    const attribute = `restores.${name}.after`;
    if (!first) return [report(attribute, `There is no restore "${other}" in the drill`, 'Name one of its restores.')];
    if (first.wave === undefined || wave === undefined || first.wave < wave) return [];
    const summary = `"${other}" is in wave ${first.wave}, and this restore in wave ${wave}`;
    return [report(attribute, summary, 'What a restore comes after belongs into an earlier wave.')];
  });
}

interface Chain {
  readonly seconds: number;
  readonly names: readonly string[];
}

const nothing: Chain = { seconds: 0, names: [] };

/** Restores that each take what they may, one after another, must not take longer than the drill may. */
function chain({ rto, restores }: Drill, report: Report): Finding[] {
  if (rto === undefined) return [];
  const chains = longestChains(restores);
  const longest = restores.map(({ name }) => chains.get(name) ?? nothing).reduce(longer, nothing);
  if (longest.seconds <= rto || longest.names.length < 2) return [];
  const summary = `${longest.names.join(', then ')} may take ${longest.seconds} s by their own objectives, above the ${rto} s of the drill`;
  return [report('rto_seconds', summary, 'Lower theirs, raise that of the drill, or let them run at once.')];
}

/** What each restore ends, by name. */
function longestChains(restores: readonly Restore[]): ReadonlyMap<string, Chain> {
  const byName = new Map(restores.map((restore) => [restore.name, restore]));
  const chains = new Map<string, Chain>();
  const chainTo = (name: string): Chain => {
    const [known, restore] = [chains.get(name), byName.get(name)];
    if (known || !restore) return known ?? nothing;
    chains.set(name, nothing); // where they are in a circle, which another finding tells
    const before = restore.after.map(chainTo).reduce(longer, nothing);
    const found = { seconds: before.seconds + (restore.rto ?? 0), names: [...before.names, name] };
    chains.set(name, found);
    return found;
  };
  for (const { name } of restores) chainTo(name);
  return chains;
}

function longer(a: Chain, b: Chain): Chain {
  return b.seconds > a.seconds ? b : a;
}
