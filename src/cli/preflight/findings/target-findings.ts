import type { Diagnostic } from '../../../plugin/diagnostic';
import { checkGuards as checkServiceInstanceGuards } from '../../../provider/resources/compute-nest-restore-task/check-guards';
import { checkGuards as checkDatabaseGuards } from '../../../provider/resources/dbs-restore-task/check-guards';
import { checkGuards } from '../../../provider/resources/job/guard/check-guards';
import { createOccupancy } from '../../../target-rules/occupancy';
import { relativePaths } from '../../../target-rules/relative-path';
import type { WrittenPlace } from '../../../target-rules/written-place';
import { isRestore, restoreResourceOf } from '../../stack/restore-resources';
import type { Stack, StackObject } from '../../stack/stack';
import type { Finding } from './finding';
import { placeOfObject } from './place-of-object';
import { targetOfObject } from './target-of-object';

/** What is wrong with where restores write to: relative paths, one place for two, what must not be written to. */
export function targetFindings(stack: Stack): Finding[] {
  return [...pathFindings(stack), ...overlapFindings(stack), ...guardFindings(stack)];
}

/** Restores that write over each other. */
function overlapFindings({ objects }: Stack): Finding[] {
  const writers = createOccupancy<StackObject>();
  return objects
    .filter((object) => isRestore(object) && object.values.start_when !== false)
    .flatMap((object) => {
      const place = placeOfObject(object);
      if (!place) return [];
      const other = writers.find(place, ({ isNew }) => isNew || object.isNew);
      writers.add(object, place);
      return [
        ...(isSeveral(object) ? [selfOverlap(object, place)] : []),
        ...(other ? [overlap(object, place, other.owner)] : []),
      ];
    });
}

/** Of what is only written down as an action nobody knows whether, and when, it runs. */
function overlap({ address, isOnCall }: StackObject, place: WrittenPlace, other: StackObject): Finding {
  return {
    severity: isOnCall || other.isOnCall ? 'warning' : 'error',
    address,
    attribute: place.attribute,
    summary: `It writes to ${place.shown}, and so does ${other.address === address ? 'another run of it' : other.address}`,
    advice: 'Whichever ends last wins. Give each restore a target of its own.',
  };
}

/** Where nothing in the target depends on the instance, each of them writes there. */
function isSeveral({ instances }: StackObject): boolean {
  return typeof instances === 'number' && instances > 1;
}

function selfOverlap({ address, instances }: StackObject, place: WrittenPlace): Finding {
  return {
    severity: 'error',
    address,
    attribute: place.attribute,
    summary: `Each of its ${instances} instances writes to ${place.shown}`,
    advice: 'Whichever ends last wins. Let the target depend on count.index or each.key.',
  };
}

/** Paths that say nothing of where they begin. */
function pathFindings({ objects }: Stack): Finding[] {
  return objects
    .filter((object) => restoreResourceOf(object) === 'alirestore_job' && object.isNew)
    .flatMap((object) =>
      relativePaths(targetOfObject(object)).map(({ attribute, path }) => ({
        severity: attribute === 'target_path' ? 'error' : 'warning',
        address: object.address,
        attribute,
        summary: `The path is relative: got "${path}", expected an absolute one, such as /${path.replace(/^(\.{0,2}\/)+/, '')}`,
        advice: 'Write an absolute path: the service does not say where a relative one starts.',
      })),
    );
}

type CheckGuards = (inputs: never, step: { readonly starts: boolean }, configured: undefined) => Diagnostic[];

const guardsOf: Readonly<Record<string, CheckGuards>> = {
  alirestore_job: checkGuards,
  alirestore_dbs_restore_task: checkDatabaseGuards,
  alirestore_compute_nest_restore_task: checkServiceInstanceGuards,
};

/** Restores that the provider would refuse for what they guard. That two write to one place is found of all, not of a group. */
function guardFindings({ objects }: Stack): Finding[] {
  return objects
    .filter(({ isNew, values }) => isNew && values.start_when !== false)
    .flatMap((object) => {
      const check = guardsOf[restoreResourceOf(object) ?? ''];
      const faults = check?.(object.values as never, { starts: true }, undefined) ?? [];
      return faults.map(({ summary, detail, path = [] }) => ({
        severity: 'error' as const,
        address: object.address,
        attribute: path.join('.'),
        summary,
        advice: detail,
      }));
    });
}
