import type { Postcondition } from 'cdktf';

/**
 * A job that has not ended when its time is up, or when the apply is interrupted, is left as it is, so that the next apply
 * goes on waiting for it. This makes the apply fail all the same. How a job that has ended is judged is the provider's
 * part: a second error about it would only bury the first. The status is null before the first look at the job.
 */
export const completionCondition: Postcondition = {
  condition: '${self.verdict != "pending"}',
  errorMessage:
    'Restore job ${self.id} has not ended: its status is ${coalesce(self.status, "not known yet")}. It goes on in the cloud: apply again to go on waiting for it.',
};
