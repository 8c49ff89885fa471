import { isKnownRestoreType } from '../../../api/restore-types';
import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import type { ImportRequest, ResourceContext } from '../../../plugin/provider';
import { lookOnce } from '../../../waiting/wait';
import type { Configured } from '../../configured';
import { explainFaults } from '../../explain-faults';
import { emptyState, toImportedState } from './imported-state';
import { listOf } from './mapping';
import { encodePrivate } from './private-data';
import type { identity } from './schema';
import { type JobOutcome, jobOutcome } from './settle';

const READ_TIMEOUT_MS = 60_000;

interface JobName {
  readonly restoreType: string;
  readonly restoreId: string;
}

/** Takes over a job that something else started. */
export async function importJob(
  request: ImportRequest<typeof identity>,
  { configured, stop }: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const { restoreType, restoreId } = request.identity ? nameFromIdentity(request.identity) : nameFromId(request.id);
  const list = listOf({ ...emptyState, restore_type: restoreType });
  const deadlineMs = configured.clock.now() + READ_TIMEOUT_MS;
  const failure = `Cannot read restore job ${restoreId}`;
  const look = await explainFaults({ failure, advice: 'Nothing was imported.', stop }, async () =>
    lookOnce(configured.restoreJobs(list), restoreId, { deadlineMs, stop }),
  );
  if (!look) throw new DiagnosticsError([notFound(restoreType, restoreId)]);
  return { ...jobOutcome(toImportedState(look.entry)), private: encodePrivate({ lacksInputs: true }) };
}

function nameFromIdentity(given: NonNullable<ImportRequest<typeof identity>['identity']>): JobName {
  if (given.restore_type && given.restore_id) return { restoreType: given.restore_type, restoreId: given.restore_id };
  throw new DiagnosticsError([errorDiagnostic('Incomplete identity', 'It needs restore_type and restore_id.')]);
}

/** Our own form has the type first; the vendor's provider has it last. */
export function nameFromId(id: string): JobName {
  const [first = '', second = '', ...rest] = id.split(':');
  if (first === '' || second === '' || rest.length > 0) throw new DiagnosticsError([malformedId(id)]);
  const typeIsLast = isKnownRestoreType(second) || (!isKnownRestoreType(first) && first.startsWith('r-'));
  return typeIsLast ? { restoreType: second, restoreId: first } : { restoreType: first, restoreId: second };
}

function malformedId(id: string) {
  const detail = `Got "${id}", expected <RestoreType>:<RestoreId>, such as ECS_FILE:r-000a1b2c3d4e5f, or <RestoreId>:<RestoreType>.`;
  return errorDiagnostic('Malformed import id', detail);
}

function notFound(restoreType: string, restoreId: string) {
  const detail = `The service lists no job ${restoreId} of type ${restoreType} in this region. Check the id, the type and the region; the record of an old job may have expired.`;
  return errorDiagnostic('No such restore job', detail);
}
