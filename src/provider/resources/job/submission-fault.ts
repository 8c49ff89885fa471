import { CloudError } from '../../../cloud/cloud-error';

/** Why a restore was not started, or why nobody can tell whether it was. */
export class SubmissionFault extends Error {
  constructor(
    readonly fault: CloudError,
    /** How often CreateRestoreJob was sent without an answer that tells whether it ran. */
    readonly openSends: number,
  ) {
    super(fault.message, { cause: fault });
  }
}

/** Whatever fails in it, nothing has been sent. */
export async function beforeSending<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw fault instanceof CloudError ? new SubmissionFault(fault, 0) : fault;
  }
}
