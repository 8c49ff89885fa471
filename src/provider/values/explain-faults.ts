import { CloudError } from '../../cloud/cloud-error';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';

export interface Attempt {
  /** What failed when it fails, in one line. */
  readonly failure: string;
  /** What to do then, behind what the service said. */
  readonly advice: string;
  readonly stop: AbortSignal;
}

/**
 * Says in the person's words that the service refused, or that the work was interrupted. Everything else goes through: it is
 * a bug, and is reported as one.
 */
export async function explainFaults<T>({ failure, advice, stop }: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (stop.aborted && fault === stop.reason) {
      throw new DiagnosticsError([errorDiagnostic(failure, `It was interrupted. ${advice}`)]);
    }
    if (!(fault instanceof CloudError)) throw fault;
    throw new DiagnosticsError([errorDiagnostic(failure, `${fault.message}\n\n${advice}`)]);
  }
}
