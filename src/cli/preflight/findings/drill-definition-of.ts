import { parseTime } from '../../../amounts/time';
import type { DrillDefinition, RecoveryTime, RestoreDefinition } from '../../../drill-rules/drill-definition';
import { isRecord } from '../../../plugin/values/is-record';
import type { StackObject, Values } from '../../stack/stack';
import { refersTo } from './refers-to';

/** What a stack says of the promises of a drill, as far as it is known. */
export function drillDefinitionOf(drill: StackObject, queries: readonly StackObject[]): DrillDefinition {
  const { restores } = drill.values;
  const members = isRecord(restores) ? Object.entries(restores) : [];
  return {
    ...objectivesOf(drill.values),
    declaredAt: secondsOf(drill.values.declared_at),
    restores: members.flatMap(([name, restore]) =>
      isRecord(restore) ? [restoreOf(name, restore, () => chosenTime(drill, name, queries))] : [],
    ),
  };
}

function restoreOf(name: string, values: Values, chosen: () => RecoveryTime | undefined): RestoreDefinition {
  const point = isRecord(values.recovery_point) ? values.recovery_point : {};
  const seconds = secondsOf(point.completed_at) ?? secondsOf(point.restore_time);
  return {
    name,
    after: Array.isArray(values.after) ? values.after.filter((one) => typeof one === 'string') : [],
    ...objectivesOf(values),
    ...(typeof values.wave === 'number' && { wave: values.wave }),
    point: seconds === undefined ? chosen() : { seconds, isLatest: false },
  };
}

/** What the query that it is computed from lets be chosen. */
function chosenTime(drill: StackObject, name: string, queries: readonly StackObject[]): RecoveryTime | undefined {
  const { restores } = drill.written;
  const restore = isRecord(restores) ? restores[name] : undefined;
  const point = isRecord(restore) ? restore.recovery_point : undefined;
  const query = queries.find((one) => refersTo(point, drill, one));
  const seconds = secondsOf(query?.values.at_or_before);
  return seconds === undefined ? undefined : { seconds, isLatest: true };
}

function objectivesOf({ rto_seconds: rto, rpo_seconds: rpo }: Values): Pick<RestoreDefinition, 'rto' | 'rpo'> {
  return { ...(typeof rto === 'number' && { rto }), ...(typeof rpo === 'number' && { rpo }) };
}

function secondsOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseTime(value) : undefined;
}
