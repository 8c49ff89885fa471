import type { DrillRecord, DrillValidation } from '../../record/schema/drill-record-schema';
import { known } from './drill-families';
import type { MetricFamily } from './metric-family';

/** What is told of each check; one that did not run has no sample. */
export function checkFamilies({ validations }: DrillRecord): MetricFamily[] {
  const ran = validations.filter(({ verdict }) => verdict !== 'skipped');
  const family = (
    name: string,
    help: string,
    value: (check: DrillValidation) => number | null | undefined,
    labels: (check: DrillValidation) => Record<string, string> = () => ({}),
  ): MetricFamily => ({
    name,
    type: 'gauge',
    ...(name.endsWith('_seconds') && { unit: 'seconds' }),
    help,
    samples: ran.flatMap((check) => known(value(check), { check: check.name, ...labels(check) })),
  });
  const subjectOf = ({ kind = 'command', subject = '' }: DrillValidation) => ({ kind, subject });
  const wrongOf = ({ findings }: DrillValidation) => findings?.filter(({ passed }) => !passed).length;
  return [
    family('check_passed', 'Whether a check passed: 1 or 0.', ({ verdict }) => Number(verdict === 'passed'), subjectOf),
    family('check_attempts', 'How often a check looked.', ({ attempts }) => attempts),
    family('check_findings', 'Number of things that a check looked at.', ({ findings }) => findings?.length),
    family('check_findings_failed', 'Number of those that were not as expected.', wrongOf),
    family('check_duration_seconds', 'How long a check took.', ({ durationSeconds }) => durationSeconds),
  ];
}
