import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';

/**
 * Thrown where a drill run that was cut off may have started this restore already, or another one that looks like it. It is
 * no failed restore, so a policy that reports failures does not hide it.
 */
export function unclearStart(restoreType: string, jobs: readonly RestoreJob[]): DiagnosticsError {
  const ids = jobs.map(({ RestoreId, Status }) => `${RestoreId} (${Status})`).join(', ');
  const detail = [
    `An attempt at this drill run was cut off, and nothing but the remote state tells of it. Since the run began, ${ids} was started of the same recovery point, and the service does not tell where a restore of type ${restoreType} goes: it may be this one. Nothing was started.`,
    `If it is this one, import it: terraform import ADDRESS ${restoreType}:${jobs[0].RestoreId}. If not, begin another run, by another --run-id. "alirestore drill run --memory DIR", with a folder that is kept, knows which it is.`,
  ];
  return new DiagnosticsError([
    errorDiagnostic('It is not known whether the restore was started', detail.join('\n\n')),
  ]);
}
