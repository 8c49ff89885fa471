import { parseTime, toRfc3339 } from '../../../amounts/time';
import type { TerraformNumber } from '../../../plugin/schema';
import { ORIGINS } from '../../../policies/origins';
import type { Service } from '../../../policies/services';
import { emptyPolicy, partialPolicy } from '../../../policies/weight-of';
import type { DrillFacts, Objectives, RestoreFacts } from '../../../record/drill-facts';
import type {
  DrillCleanupStep,
  DrillRecoveryPoint,
  DrillRestore,
  DrillValidation,
} from '../../../record/schema/drill-record-schema';
import type { RunFacts } from '../../configured/run-facts';
import { hasNoJob, notStartedBy, SKIPPED } from '../restore/state/not-started';
import type { EarlierRuns } from './earlier-runs';
import { serviceOf } from './point-service';
import type { DrillState } from './schema';

type Member<M> = NonNullable<NonNullable<M>[keyof NonNullable<M>]>;
type Restore = Member<DrillState['restores']>;
type Validation = Member<DrillState['validations']>;
type Cleanup = Member<DrillState['cleanup']>;

/** The facts of a drill, of which the plan knows everything by the time of the apply. */
export async function factsOf(
  inputs: DrillState,
  { environment, ...facts }: RunFacts,
  runs: EarlierRuns = new Map(),
): Promise<DrillFacts> {
  const { tools, startedBy, region, calls, leftOut } = facts;
  const cloud = await environment();
  return {
    drill: {
      name: inputs.name ?? '',
      owner: inputs.owner,
      runId: inputs.run_id ?? '',
      definitionHash: inputs.definition_hash ?? '',
      declaredAt: timeOf(inputs.declared_at),
      onPartial: partialPolicy(inputs.on_partial),
    },
    tools,
    startedBy,
    environment: restoresAnyEmulated(inputs) ? { ...cloud, kind: 'emulated' } : cloud,
    region,
    onPartial: partialPolicy(inputs.on_partial),
    objectives: objectivesOf(inputs),
    restores: members(inputs.restores)
      .map((member) => restoreFacts(member, runs, inputs.on_empty))
      .sort(byWaveAndName),
    validations: members(inputs.validations).map(validationFacts),
    cleanup: members(inputs.cleanup).map(cleanupFacts),
    calls: calls(),
    ...(leftOut && { leftOut }),
  };
}

/** An apply may end between the restores and their record, and the next one be sent to another cloud. */
function restoresAnyEmulated({ restores }: DrillState): boolean {
  return members(restores).some(([, { result }]) => result?.emulated === true);
}

function restoreFacts([name, restore]: [string, Restore], runs: EarlierRuns, onEmpty: string | null): RestoreFacts {
  const { recovery_point: point, result } = restore;
  const service = serviceOf(point ?? {});
  const id = result?.id ?? SKIPPED;
  const restoreId = hasNoJob(id) ? null : id;
  const runId = (restoreId && runs.get(restoreId)) ?? restore.run_id;
  const notStarted = notStartedBy(id);
  const origin = restoreId && ORIGINS.find((one) => one === restore.origin);
  return {
    name,
    wave: Number(restore.wave),
    after: textsOf(restore.after),
    service,
    restoreId,
    ...(origin && { origin }),
    ...(runId !== null && restoreId !== null && { runId }),
    ...(notStarted && { notStarted }),
    restoreType: restore.restore_type ?? (service === 'computenest' ? 'SERVICE_INSTANCE' : ''),
    recoveryPoint: recoveryPointOf(service, point),
    target: withoutNulls(restore.target ?? {}),
    objectives: objectivesOf(restore),
    status: result?.status ?? null,
    verdict: (result?.verdict ?? 'pending') as DrillRestore['verdict'],
    submittedAt: timeOf(result?.created_at ?? null),
    startedAt: timeOf(result?.started_at ?? null),
    completedAt: timeOf(result?.completed_at ?? null),
    bytesTotal: amountOf(result?.bytes_total),
    bytesDone: amountOf(result?.bytes_done),
    itemsTotal: amountOf(result?.items_total),
    itemsDone: amountOf(result?.items_done),
    ...heldFacts(result),
    ...expectedFacts(restore, onEmpty),
    errorMessage: result?.error_message ?? null,
    errorFile: result?.error_file?.split('\n') ?? [],
    requestId: result?.request_id ?? null,
  };
}

/** Where the snapshot was looked up. */
function heldFacts(result: Restore['result']): Pick<RestoreFacts, 'snapshotItems' | 'snapshotBytes' | 'unmet'> {
  const [snapshotItems, snapshotBytes] = [amountOf(result?.snapshot_items), amountOf(result?.snapshot_bytes)];
  const unmet = textsOf(result?.unmet ?? null);
  return {
    ...(snapshotItems !== null && { snapshotItems }),
    ...(snapshotBytes !== null && { snapshotBytes }),
    ...(unmet.length > 0 && { unmet }),
  };
}

/** Services that do not count expect nothing. */
function expectedFacts({ expect, recovery_point: point }: Restore, onEmpty: string | null) {
  if (serviceOf(point ?? {}) !== 'hbr') return {};
  const { min_items, min_bytes, complete, max_failed_items, max_failed_percent } = expect ?? {};
  const amounts = { minItems: min_items, minBytes: min_bytes, maxFailedItems: max_failed_items };
  const whole = Object.entries(amounts).map(([name, value]) => [name, amountOf(value)]);
  const percent = secondsOf(max_failed_percent);
  const expected: NonNullable<DrillRestore['expected']> = {
    onEmpty: emptyPolicy(expect?.on_empty ?? onEmpty, 'fail'),
    ...Object.fromEntries(whole.filter(([, value]) => value !== null)),
    ...(complete === true && { complete }),
    ...(percent !== null && { maxFailedPercent: percent }),
  };
  return { expected };
}

function recoveryPointOf(service: Service, point: Restore['recovery_point']): DrillRecoveryPoint {
  const completedAt = timeOf(point?.completed_at ?? point?.restore_time ?? null);
  if (service === 'dbs') {
    const { backup_plan_id: plan, backup_set_id: set, restore_time: time } = point ?? {};
    const which = set ? { backupSetId: set } : { restoreTime: timeOf(time ?? null) };
    return { backupPlanId: plan ?? '', ...which, completedAt };
  }
  if (service === 'computenest') {
    return { serviceInstanceId: point?.service_instance_id ?? '', backupId: point?.backup_id ?? '', completedAt };
  }
  const { vault_id: vault, snapshot_id: snapshot, snapshot_hash: hash } = point ?? {};
  return { vaultId: vault ?? '', snapshotId: snapshot ?? '', snapshotHash: hash ?? null, completedAt };
}

function validationFacts([name, validation]: [string, Validation]) {
  return { name, after: textsOf(validation.after), ...runOf(validation), ...observedFacts(validation) };
}

function cleanupFacts([name, step]: [string, Cleanup]): DrillCleanupStep {
  return { name, when: step.when as DrillCleanupStep['when'], ...runOf(step), ...observedFacts(step) };
}

function runOf({ run_id: runId }: Validation | Cleanup) {
  return runId === null ? {} : { runId };
}

type Observed = Pick<DrillValidation, 'verdict' | 'exitCode' | 'output' | 'startedAt' | 'durationSeconds'>;

function observedFacts(observed: Validation | Cleanup): Observed {
  return {
    verdict: (observed.verdict ?? 'skipped') as DrillValidation['verdict'],
    exitCode: wholeOf(observed.exit_code),
    output: observed.output,
    startedAt: timeOf(observed.started_at),
    durationSeconds: secondsOf(observed.duration_seconds),
  };
}

function objectivesOf(values: Pick<DrillState, 'rto_seconds' | 'rpo_seconds'>): Objectives {
  return {
    ...(values.rto_seconds !== null && { rtoSeconds: Number(values.rto_seconds) }),
    ...(values.rpo_seconds !== null && { rpoSeconds: Number(values.rpo_seconds) }),
  };
}

/** The last second of the year 9999: what comes later has no RFC 3339 form. */
const LAST_SECOND = 253_402_300_799;

/** In UTC and to the second, whoever wrote it. */
function timeOf(time: string | null): string | null {
  const seconds = time === null ? undefined : parseTime(time);
  return seconds === undefined || seconds > LAST_SECOND ? null : toRfc3339(seconds);
}

/** What is no number of that kind is not known: a record holds neither a part of a byte nor NaN. */
function wholeOf(value: TerraformNumber | null | undefined): number | null {
  return value !== null && Number.isSafeInteger(Number(value)) ? Number(value) : null;
}

function amountOf(value: TerraformNumber | null | undefined): number | null {
  const amount = wholeOf(value);
  return amount !== null && amount >= 0 ? amount : null;
}

function secondsOf(value: TerraformNumber | null | undefined): number | null {
  const seconds = Number(value ?? Number.NaN);
  return seconds >= 0 && Number.isFinite(seconds) ? seconds : null;
}

function textsOf(list: readonly (string | null)[] | null): string[] {
  return (list ?? []).flatMap((text) => text ?? []);
}

function members<M>(map: { readonly [name: string]: M | null } | null): [string, M][] {
  return Object.entries(map ?? {})
    .flatMap(([name, member]): [string, M][] => (member === null ? [] : [[name, member]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function byWaveAndName(a: RestoreFacts, b: RestoreFacts): number {
  return a.wave - b.wave || (a.name < b.name ? -1 : 1);
}

function withoutNulls(map: { readonly [name: string]: string | null }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(map).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
