import { createRestoreJob } from '../../../api/operations/create-restore-job';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { isKnownRestoreType } from '../../../api/restore-types';
import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import type { ImportRequest, ResourceContext } from '../../../plugin/provider';
import { lookOnce } from '../../../waiting/wait';
import type { Configured } from '../../configured/configured';
import { explainFaults } from '../../values/explain-faults';
import { toImportedState } from './imported-state';
import { listOf } from './mapping';
import { encodePrivate } from './private-data';
import type { identity } from './schema';
import { type JobOutcome, jobOutcome } from './settle';

const READ_TIMEOUT_MS = 60_000;

const EDITIONS = createRestoreJob.parameters.Edition.values;
type Edition = (typeof EDITIONS)[number];

interface JobName {
  readonly restoreType: string;
  readonly restoreId: string;
  /** Where to look; in each list of the service when absent. */
  readonly edition?: Edition;
}

/** Takes over a job that something else started. */
export async function importJob(
  request: ImportRequest<typeof identity>,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const name = request.identity ? nameFromIdentity(request.identity) : nameFromId(request.id);
  for (const edition of name.edition ? [name.edition] : EDITIONS) {
    const job = await find(name, edition, context);
    if (job) return { ...jobOutcome(toImportedState(job, edition)), private: encodePrivate({ lacksInputs: true }) };
  }
  throw new DiagnosticsError([notFound(name)]);
}

/** Each edition has a list of its own; the standard one is asked for by no word. */
async function find(
  { restoreType, restoreId }: JobName,
  edition: Edition,
  { configured, stop }: ResourceContext<Configured>,
): Promise<RestoreJob | undefined> {
  const list = listOf({ restore_type: restoreType, edition: edition === 'STANDARD' ? null : edition });
  const deadlineMs = configured.clock.now() + READ_TIMEOUT_MS;
  const failure = `Cannot read restore job ${restoreId}`;
  const look = await explainFaults({ failure, advice: 'Nothing was imported.', stop }, async () =>
    lookOnce(configured.restoreJobs(list), restoreId, { deadlineMs, stop }),
  );
  return look?.entry;
}

function nameFromIdentity(given: NonNullable<ImportRequest<typeof identity>['identity']>): JobName {
  if (given.restore_type && given.restore_id) return { restoreType: given.restore_type, restoreId: given.restore_id };
  throw new DiagnosticsError([errorDiagnostic('Incomplete identity', 'It needs restore_type and restore_id.')]);
}

/** Our own form has the type first; the vendor's provider has it second. The edition may follow. */
export function nameFromId(id: string): JobName {
  const [first = '', second = '', ...rest] = id.split(':');
  const edition = EDITIONS.find((known) => known === rest[0]);
  const isWhole = first !== '' && second !== '' && (rest.length === 0 || (rest.length === 1 && edition));
  if (!isWhole) throw new DiagnosticsError([malformedId(id)]);
  const typeIsSecond = isKnownRestoreType(second) || (!isKnownRestoreType(first) && first.startsWith('r-'));
  const name = typeIsSecond ? { restoreType: second, restoreId: first } : { restoreType: first, restoreId: second };
  return { ...name, ...(edition && { edition }) };
}

function malformedId(id: string) {
  const detail = `Got "${id}", expected <RestoreType>:<RestoreId>, such as ECS_FILE:r-000a1b2c3d4e5f, or <RestoreId>:<RestoreType>. The edition may follow: ECS_FILE:r-000a1b2c3d4e5f:BASIC.`;
  return errorDiagnostic('Malformed import id', detail);
}

function notFound({ restoreType, restoreId, edition }: JobName) {
  const where = edition ? `the edition ${edition}` : 'either edition';
  const detail = `The service lists no job ${restoreId} of type ${restoreType} in this region, in ${where}. Check the id, the type and the region; the record of an old job may have expired.`;
  return errorDiagnostic('No such restore job', detail);
}
