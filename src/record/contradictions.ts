import type { DrillRestore } from './schema/drill-record-schema';
import { isBackwards } from './seconds-between';
import { CONTRADICTED } from './shortfall-of';

/** Times that cannot both be right: nobody can say which of them is wrong, so nothing is met by them. */
export interface Contradiction {
  readonly restore: string;
  /** A whole reason, with both times. */
  readonly text: string;
}

interface Moment {
  readonly what: string;
  readonly time: string | null;
}

interface Pair {
  readonly first: Moment;
  readonly later: Moment;
}

/** Every span of the record that would be negative. */
export function contradictions(restores: readonly DrillRestore[], declaredAt: string | null): Contradiction[] {
  const ran = restores.filter(({ verdict }) => verdict !== 'skipped');
  return ran.flatMap((restore) =>
    [...ownTimes(restore), ...agesOf(restore, declaredAt), ...waits(restore, ran)]
      .filter(({ first, later }) => isBackwards(first.time, later.time))
      .map(({ first, later }) => ({
        restore: restore.name,
        text: `restore ${restore.name} ${CONTRADICTED}: ${later.what} at ${later.time}, before ${first.what} at ${first.time}`,
      })),
  );
}

function ownTimes({ submittedAt, startedAt, completedAt }: DrillRestore): Pair[] {
  const submitted = { what: 'it was submitted', time: submittedAt };
  const started = { what: 'it was started', time: startedAt };
  const completed = { what: 'it ended', time: completedAt };
  return [
    { first: submitted, later: started },
    { first: startedAt === null ? submitted : started, later: completed },
  ];
}

/** A backup of after the disaster would not have been there. */
function agesOf({ recoveryPoint }: DrillRestore, declaredAt: string | null): Pair[] {
  const complete = { what: 'its recovery point was complete', time: recoveryPoint.completedAt };
  return [{ first: complete, later: { what: 'the disaster is assumed', time: declaredAt } }];
}

function waits({ after, submittedAt }: DrillRestore, others: readonly DrillRestore[]): Pair[] {
  return others
    .filter(({ name }) => after.includes(name))
    .map(({ name, completedAt }) => ({
      first: { what: `${name}, which it comes after, ended`, time: completedAt },
      later: { what: 'it was submitted', time: submittedAt },
    }));
}
