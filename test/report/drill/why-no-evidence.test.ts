import { describe, expect, it } from 'vitest';
import { statementOf } from '../../../src/report/attestation/statement';
import { problems } from '../../../src/report/drill/problems';
import { junitReport } from '../../../src/report/junit/junit-report';
import { missedRecord, sampleRestore } from '../sample-records';

const backwards = { startedAt: '2026-03-01T06:10:00Z', completedAt: '2026-03-01T06:00:00Z' };

describe.each([
  [
    'was adopted',
    { origin: 'adopted' as const },
    'This run did not start it: the restore job existed already, and was adopted.',
  ],
  [
    'has an end before its begin',
    backwards,
    'The restore orders has times that contradict each other: it ended at 2026-03-01T06:00:00Z, before it was started at 2026-03-01T06:10:00Z.',
  ],
])('a restore that succeeded, and %s', (_, changes, why) => {
  const record = missedRecord({ restores: [sampleRestore({ submittedAt: '2026-03-01T05:00:00Z', ...changes })] });

  it('is no test that has passed, in no report', () => {
    const { passedTests, failedTests } = statementOf(record, '').predicate;
    expect(passedTests).not.toContain('restore orders');
    expect(failedTests).toContain('restore orders');
    expect(problems(record)[0]).toMatchObject({ name: 'orders', weight: 'failed', message: why });
    expect(junitReport(record)).toContain(`<failure message="${why}"`);
  });
});
