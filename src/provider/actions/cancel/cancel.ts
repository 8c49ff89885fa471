import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { createRestoreJob } from '../../../api/operations/create-restore-job';
import { RESTORE_TYPES } from '../../../api/restore-types';
import { action, type InvocationContext } from '../../../plugin/action';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import type { Look } from '../../../waiting/look';
import { lookOnce, waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured/configured';
import { describeLook, tellProgress } from '../../configured/tell-progress';
import { jobRestore } from '../../resources/job/job-restore';
import type { JobRestore } from '../../resources/job/job-restore-types';
import type { JobState } from '../../resources/job/state/schema';
import { checkDuration, checkOneOf, warnUnlessKnown } from '../../values/attribute-checks';
import { DEFAULT_END_MS } from '../../values/default-time-limits';
import { emptyActionIsUnset } from '../../values/empty-is-unset';
import { explainFaults } from '../../values/explain-faults';

const EDITIONS = createRestoreJob.parameters.Edition.values;

const schema = {
  version: 0,
  description:
    'Cancels a restore job of Cloud Backup that still runs, whatever has started it, and waits until it has ended. A job that has ended already is left as it is. Restore tasks of Database Backup and Compute Nest cannot be cancelled: their services have no call for that. Needs Terraform 1.14 or later.',
  attributes: {
    restore_id: { type: 'string', required: true, description: 'ID of the restore job, such as `r-000a1b2c3d4e5f`.' },
    restore_type: {
      type: 'string',
      required: true,
      description: 'Type of the restore, such as `ECS_FILE`: the service lists jobs by their type.',
    },
    edition: {
      type: 'string',
      optional: true,
      description: 'Edition whose list the job stands in: `STANDARD` or `BASIC`; both are looked through when not set.',
    },
    timeout: {
      type: 'string',
      optional: true,
      description: 'How long to wait for the job to end, such as `30m`; `10m` when not set.',
    },
  },
} as const satisfies Schema;

type Config = StateOf<typeof schema>;
type Context = InvocationContext<Configured>;
type JobLook = Look<JobRestore['entry']>;

/** The action `alirestore_cancel`. */
export const cancel = emptyActionIsUnset(
  action<typeof schema, Configured>({
    schema,
    validate: (config) => [
      ...checkType(config),
      ...checkOneOf(config, 'edition', EDITIONS),
      ...checkDuration(config, ['timeout']),
    ],
    invoke: cancelNow,
  }),
);

/** Who names a task of another service is told here what else only "No such restore job" would hint at. */
function checkType(config: PlanOf<typeof schema>): readonly Diagnostic[] {
  const { restore_type: type } = config;
  if (typeof type !== 'string' || !/dbs|database|nest/i.test(type))
    return warnUnlessKnown(config, 'restore_type', RESTORE_TYPES);
  const detail = `Got "${type}", expected the type of a restore job of Cloud Backup, such as ECS_FILE. Database Backup and Compute Nest have no call that cancels a restore task: it goes on until it has ended.`;
  return [errorDiagnostic('Only restore jobs can be cancelled', detail, ['restore_type'])];
}

async function cancelNow(config: Config, context: Context): Promise<readonly Diagnostic[]> {
  const { configured, stop } = context;
  const deadlineMs = configured.clock.now() + (parseDurationMs(config.timeout ?? '') ?? DEFAULT_END_MS);
  const failure = `Cannot cancel restore job ${config.restore_id}`;
  const advice = 'It may still be running. Invoke the action again.';
  return explainFaults({ failure, advice, stop }, async () => {
    const { id, places } = placesOf(config);
    for (const place of places) {
      const look = await lookOnce(jobRestore.waiting(place, configured), id, { deadlineMs, stop });
      if (look) return endJob(look, place, deadlineMs, context);
    }
    return [jobRestore.importing.notFound(id, places)];
  });
}

function placesOf({ restore_id, restore_type, edition }: Config) {
  const { id, places } = jobRestore.importing.wanted({ id: '', identity: { restore_type, restore_id } as never });
  return { id, places: places.filter((place) => !edition || edition === (place.edition ?? 'STANDARD')) };
}

async function endJob(
  before: JobLook,
  place: JobState,
  deadlineMs: number,
  context: Context,
): Promise<readonly Diagnostic[]> {
  const { configured, stop, progress } = context;
  const job = jobRestore.importing.toImported(before.entry, place);
  const id = job.id as string;
  if (before.verdict !== 'pending') return [ended(before, id, 'had ended already', 'There was nothing to cancel.')];
  progress(`restore job ${id}: ${describeLook(before)}, cancelling it`);
  await jobRestore.cancel?.(job, deadlineMs, context);
  const tell = (look: JobLook | undefined) =>
    progress(`restore job ${id}: ${look ? describeLook(look) : 'not listed'}`);
  const onLook = tellProgress<JobRestore['entry']>(
    { service: 'hbr', id, title: `restore job ${id}`, onChange: tell },
    context,
  );
  const end = await waitUntilEnded(jobRestore.waiting(place, configured), id, { deadlineMs, stop, onLook });
  if (end.end !== 'ended') return [notEnded(end.look ?? before, id, end.fault)];
  // An interrupted restore of the same is not to find, next time, what was ended on purpose.
  configured.journal.saved(id, false);
  const isCancelled = /^CANCEL/.test(end.look.status ?? '');
  return isCancelled
    ? []
    : [ended(end.look, id, 'ended before it could be cancelled', 'What it restored stays where it is.')];
}

function ended(look: JobLook, id: string, how: string, what: string): Diagnostic {
  return warningDiagnostic(`Restore job ${id} ${how}`, `Its status is ${look.status}. ${what}`);
}

function notEnded(look: JobLook, id: string, fault: Error | undefined): Diagnostic {
  const answer = fault ? `\n\nLast error: ${fault.message}` : '';
  const detail = `It was cancelled, and was last seen as ${describeLook(look)}. Invoke the action again to keep waiting; to wait longer, set timeout = "30m".${answer}`;
  return errorDiagnostic(`Restore job ${id} has not ended yet`, detail);
}
