import { describe, expect, it } from 'vitest';
import { exitCodeOf, outcomeText } from '../../../../src/cli/drill/evidence/drill-outcome';
import type { RunRecord } from '../../../../src/cli/drill/evidence/drill-records';
import { thoseThatRan, whyNotRun } from '../../../../src/cli/drill/evidence/why-not-run';
import type { DrillRecord, DrillRestore } from '../../../../src/record/schema/drill-record-schema';
import { metRecord, missedRecord, sampleRestore } from '../../../report/sample-records';

const without = (notStarted: DrillRestore['notStarted'], errorMessage = 'There are no keys.\n\nApply again.') =>
  sampleRestore({ verdict: 'failed', status: null, restoreId: null, notStarted, errorMessage });
const skipped = sampleRestore({ verdict: 'skipped', status: null, restoreId: null });
const missed = (...restores: DrillRestore[]) => missedRecord({ restores });

const runOf = (record: DrillRecord, isOnlyWarned = false): RunRecord => ({ record, text: '{}', isOnlyWarned });
const code = (applied: boolean, ...records: RunRecord[]) => exitCodeOf({ records, applied });

describe('a drill could not run', () => {
  it('where no restore could even be asked for, and nothing else was to start', () => {
    expect(whyNotRun(missed(without('setup'), without('setup'), skipped))).toBe('There are no keys.');
  });

  it.each([
    ['one was started', [sampleRestore(), without('setup')]],
    ['one was refused', [without('setup'), without('refused')]],
    ['one was perhaps started', [without('setup'), without('unknown')]],
    ['none was to start', [skipped]],
  ])('but not where %s', (_, restores) => {
    expect(whyNotRun(missed(...restores))).toBeUndefined();
  });

  it('which is told once, whatever it kept back', () => {
    const { ran, notRun } = thoseThatRan([runOf(missed(without('setup'), without('setup')))]);
    expect([ran, notRun]).toEqual([[], ['the drill shop could not run, and started nothing. There are no keys.']]);
  });

  it('and others of the same stack could', () => {
    const records = [runOf(missed(without('setup'))), runOf(metRecord())];
    expect(thoseThatRan(records).ran).toEqual([records[1]]);
    expect(code(false, ...records)).toBe(1);
    expect(code(false, ...records, runOf(missedRecord()))).toBe(2);
  });
});

const evidence = [{ folder: 'evidence', heed: [] }];

describe('the exit code of a drill that was missed', () => {
  it('is 2, whether or not the apply failed', () => {
    expect([code(false, runOf(missedRecord())), code(true, runOf(missedRecord()))]).toEqual([2, 2]);
  });

  it('is 3 where each is only warned of', () => {
    const warned = runOf(missedRecord(), true);
    expect([code(true, warned), code(true, warned, runOf(missedRecord()))]).toEqual([3, 2]);
  });

  it('is explained where the apply succeeded all the same', () => {
    const text = outcomeText({ records: [runOf(missedRecord())], applied: true }, evidence);
    expect(text).toContain(
      'terraform apply succeeded although the drill was missed: there is no alirestore_drill_verdict of this run',
    );
    expect(outcomeText({ records: [runOf(missedRecord())], applied: false }, evidence)).not.toContain('all the same');
  });
});
