import type { Outcome } from '../../../../plugin/provider';
import type { identity, JobSchema, JobState } from './schema';

export type JobOutcome = Outcome<JobSchema, typeof identity>;

export function jobOutcome(state: JobState, diagnostics: JobOutcome['diagnostics'] = []): JobOutcome {
  return { state, identity: { restore_type: state.restore_type, restore_id: state.id }, diagnostics };
}
