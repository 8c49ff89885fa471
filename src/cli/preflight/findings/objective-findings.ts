import { spanText } from '../../../amounts/span-text';
import { type ObjectiveFault, objectiveFaults } from '../../../drill-rules/objective-faults';
import { isUnknown } from '../../../plugin/unknown';
import type { Stack, Values } from '../../stack/stack';
import { drillDefinitionOf } from './drill-definition-of';
import type { Finding } from './finding';

/** What chooses a recovery point. */
const QUERIES = ['alirestore_snapshots', 'alirestore_dbs_backup_sets', 'alirestore_compute_nest_backups'];

type Told = Pick<Finding, 'attribute' | 'summary' | 'advice'>;

/** Objectives of drills that cannot be met, or that contradict each other. */
export function objectiveFindings({ objects }: Stack): Finding[] {
  const queries = objects.filter(({ type }) => QUERIES.includes(type));
  return objects
    .filter(({ type, mode }) => type === 'alirestore_drill' && mode === 'managed')
    .flatMap((drill) =>
      objectiveFaults(drillDefinitionOf(drill, queries))
        .filter(({ kind }) => kind !== 'no objective' || !isUncertain(drill.values))
        .flatMap(told)
        .map((finding) => ({ severity: 'error' as const, address: drill.address, ...finding })),
    );
}

function isUncertain({ rto_seconds, rpo_seconds, restores }: Values): boolean {
  return [rto_seconds, rpo_seconds, restores].some(isUnknown);
}

/** In the words of the resource. */
function told(fault: ObjectiveFault): Told[] {
  switch (fault.kind) {
    case 'no restores':
      return []; // the provider refuses it, too, and says so
    case 'no objective':
      return [
        at(
          'rto_seconds',
          'The drill has no objective',
          'Set rto_seconds or rpo_seconds: a drill shows that they are met.',
        ),
      ];
    case 'above the drill':
      return [
        at(
          `restores.${fault.restore}.${fault.objective}_seconds`,
          `It is ${spanText(fault.seconds)}, above the ${spanText(fault.limit)} of the whole drill`,
          `Lower it to ${fault.limit} seconds at most, or raise that of the drill.`,
        ),
      ];
    case 'too old':
    case 'after the disaster':
      return [recoveryTime(fault)];
    case 'no such restore':
    case 'not earlier':
      return [order(fault)];
    case 'long path':
      return [
        at(
          'rto_seconds',
          `${fault.names.join(', then ')} may take ${spanText(fault.seconds)} by their own objectives, above the ${spanText(fault.limit)} of the drill`,
          'Lower their objectives, raise that of the drill, or let them run at the same time.',
        ),
      ];
  }
}

function recoveryTime(fault: Extract<ObjectiveFault, { kind: 'too old' | 'after the disaster' }>): Told {
  const attribute = `restores.${fault.restore}.recovery_point`;
  if (fault.kind === 'after the disaster') {
    const summary = `The recovery point is ${spanText(fault.seconds)} newer than the disaster, which would have destroyed it`;
    return at(attribute, summary, 'Choose an earlier recovery point, or correct declared_at.');
  }
  const age = `${fault.atLeast ? 'at least ' : ''}${spanText(fault.seconds)}`;
  const summary = `The recovery point is ${age} old when the disaster is declared, above the RPO of ${spanText(fault.limit)}`;
  return at(attribute, summary, 'Choose a newer recovery point, or back up more often.');
}

function order(fault: Extract<ObjectiveFault, { kind: 'no such restore' | 'not earlier' }>): Told {
  const attribute = `restores.${fault.restore}.after`;
  if (fault.kind === 'no such restore') {
    return at(attribute, `There is no restore "${fault.other}" in the drill`, 'Name one of its restores.');
  }
  const summary = `"${fault.other}" is in wave ${fault.otherWave}, and this restore in wave ${fault.wave}`;
  return at(attribute, summary, 'A restore can only come after restores of an earlier wave.');
}

function at(attribute: string, summary: string, advice: string): Told {
  return { attribute, summary, advice };
}
