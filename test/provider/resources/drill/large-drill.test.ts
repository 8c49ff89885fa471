import { describe, expect, it } from 'vitest';
import { makeDrillRecord } from '../../../../src/record/make-drill-record';
import { htmlReport } from '../../../../src/report/html/html-report';
import { junitReport } from '../../../../src/report/junit/junit-report';
import { markdownReport } from '../../../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../../../src/report/metrics/openmetrics-report';
import { recordFindings } from '../../../../src/report/record-findings';
import { drill, restore } from '../../../record/facts';
import { commandRuns, shell } from '../command/command-runs';

const { run } = commandRuns();

/** Splits at commas, since one line of so many results is too long for some tools. */
const COUNT = 'tr , "\\n" < "$ALIRESTORE_RESULTS_FILE" | grep -c \'"verdict":"succeeded"\'';

describe('a drill of 2,000 restores with ten validations', () => {
  it('leaves one record, in which each validation has seen all of them', async () => {
    const restores = Array.from({ length: 2_000 }, (_, index) =>
      restore(`restore-${String(index).padStart(4, '0')}`, { objectives: { rtoSeconds: 3_600 } }),
    );
    const after = restores.map(({ name }) => name);
    const results = JSON.stringify(Object.fromEntries(restores.map((one) => [one.name, one])));
    expect(results.length).toBeGreaterThan(900_000);
    const ends = await Promise.all(Array.from({ length: 10 }, () => run({ command: shell(COUNT), results })));
    const validations = ends.map(({ state }, index) => ({
      name: `look-${index}`,
      after,
      verdict: state?.verdict as 'passed',
      exitCode: Number(state?.exit_code),
      output: state?.output as string,
      startedAt: state?.started_at as string,
      durationSeconds: Number(state?.duration_seconds),
    }));
    const { record } = makeDrillRecord(drill({ restores, validations, objectives: { rtoSeconds: 3_600 } }));
    expect(validations.map(({ output }) => output)).toEqual(Array(10).fill('2000\n'));
    expect(record).toMatchObject({ verdict: 'met', reasons: [] });
    expect(recordFindings(record)).toEqual([]);
    for (const report of [htmlReport, markdownReport, junitReport, openMetricsReport]) {
      expect(report(record).length).toBeGreaterThan(10_000);
    }
    expect(Buffer.byteLength(markdownReport(record))).toBeLessThan(1024 * 1024);
  });
});
