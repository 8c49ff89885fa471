import { isObject } from '../../json/is-object';
import { parsedJson } from '../../json/parsed-json';
import { wasThereBefore } from '../../policies/origins';
import { partialPolicy, weightOfCheck } from '../../policies/weight-of';
import { contradictions } from '../../record/contradictions';
import type { DrillRecord, DrillRestore, DrillValidation } from '../../record/schema/drill-record-schema';
import { shortfallOf } from '../../record/shortfall-of';
import { isOfOtherRun } from '../../record/without-other-runs';
import { pointText } from '../drill/point-text';
import { isRehearsal } from '../drill/rehearsal-lines';
import { epochSeconds } from '../text/time-text';
import type { Attempt } from './attempt';

/** What a record shows of the sources of its restores. What did not end, or was never tried, shows nothing. */
export function attemptsOfRecord(record: DrillRecord): Attempt[] {
  const { restores, drill } = record;
  const judgement = {
    runId: drill.runId,
    onPartial: partialPolicy(drill.onPartial),
    contradicted: new Set(contradictions(restores, drill.declaredAt).map(({ restore }) => restore)),
  };
  return restores
    .filter((restore) => hasEnded(restore) && !isOfOtherRun(restore, drill.runId))
    .flatMap((restore) => {
      const at = restore.completedAt ?? record.completedAt ?? drill.declaredAt;
      const shown = { ...whatIsShown(record, restore, shortfallOf(restore, judgement)) };
      return at === null ? [] : [{ ...attemptOf(restore), ...shown, at, drill: runOf(record, restore) }];
    });
}

/** Nothing is said of a backup by a restore that was cancelled, or for which the service could not even be asked. */
function hasEnded({ verdict, status, notStarted }: DrillRestore): boolean {
  const isOpen = verdict === 'pending' || verdict === 'skipped';
  return !isOpen && status !== 'CANCELED' && (notStarted === undefined || notStarted === 'refused');
}

function whatIsShown(
  record: DrillRecord,
  restore: DrillRestore,
  shortfall: string | undefined,
): Pick<Attempt, 'outcome' | 'why' | 'checks'> {
  const [unmet] = restore.unmet ?? [];
  if (unmet !== undefined) return { outcome: 'failed', why: unmet };
  // Even where the drill accepts that: the backup holds something, and nobody has seen it come back.
  if (restore.verdict === 'empty') return { outcome: 'failed', why: restore.errorMessage || 'it restored nothing' };
  const isDoubtful = wasThereBefore(restore.origin) || isContradicted(restore, shortfall);
  if (isDoubtful) return { outcome: 'restored' };
  if (shortfall !== undefined) return { outcome: 'failed', why: restore.errorMessage || `it ${shortfall}` };
  return shownByChecks(checksOf(record, restore), isRehearsal(record));
}

/** It was restored, but nobody can say when. */
function isContradicted({ verdict }: DrillRestore, shortfall: string | undefined): boolean {
  return shortfall !== undefined && verdict === 'succeeded';
}

/** A check that was to run and did not leaves open what was restored; a rehearsal may leave it out. */
function shownByChecks(checks: readonly DrillValidation[], isRehearsed: boolean): ReturnType<typeof whatIsShown> {
  const failed = checks.find(({ verdict }) => weightOfCheck(verdict) === 'failed');
  if (failed) return { outcome: 'failed', why: `check ${failed.name}: ${failed.observed}` };
  const passed = checks.filter(({ verdict }) => verdict === 'passed').length;
  const isOpen = passed < checks.length && !isRehearsed;
  return isOpen ? { outcome: 'restored' } : { outcome: 'proven', checks: passed };
}

/** Those of the restore, and those of all of its selection. */
function checksOf({ validations }: DrillRecord, { name, selection, source }: DrillRestore): DrillValidation[] {
  return validations.filter((check) =>
    check.source === undefined
      ? check.after.includes(name) || (selection !== undefined && check.after.includes(selection))
      : check.selection === selection && check.source === source,
  );
}

function attemptOf(restore: DrillRestore): Omit<Attempt, 'outcome' | 'at'> {
  const { service = 'hbr', recoveryPoint, restoreId, restoreType, source, target } = restore;
  const { vaultId, backupPlanId, serviceInstanceId, snapshotId } = recoveryPoint;
  const pointSeconds = epochSeconds(recoveryPoint.completedAt);
  const rolledBack = restoreType.endsWith('_ROLLBACK') ? rolledBackInstance(target.udm_detail) : undefined;
  return {
    service,
    restoreId,
    restoreType,
    holder: backupPlanId ?? serviceInstanceId ?? vaultId ?? '',
    what: pointText(recoveryPoint),
    ...(snapshotId && { snapshotId }),
    ...(pointSeconds !== undefined && { pointSeconds }),
    ...(source !== undefined && { source }),
    ...(rolledBack && { rolledBack }),
  };
}

/** An instance that is rolled back is what its snapshot was taken of. */
export function rolledBackInstance(udmDetail: string | undefined): string | undefined {
  const detail = parsedJson(udmDetail ?? '');
  return isObject(detail) && typeof detail.sourceInstanceId === 'string' ? detail.sourceInstanceId : undefined;
}

function runOf({ drill: { name: drill, runId } }: DrillRecord, { name: restore }: DrillRestore) {
  return { drill, runId, restore };
}
