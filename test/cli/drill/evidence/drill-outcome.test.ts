import { describe, expect, it } from 'vitest';
import { outcomeText } from '../../../../src/cli/drill/evidence/drill-outcome';
import type { DrillRecord } from '../../../../src/record/schema/drill-record-schema';
import { metRecord, missedRecord, rehearsalRecord } from '../../../report/sample-records';

const text = (record: DrillRecord, applied = true) =>
  outcomeText({ records: [{ record, text: '', isOnlyWarned: false }], applied }, [{ folder: 'evidence', heed: [] }]);

describe('what a run of a drill comes to', () => {
  it('is the verdict, the objectives with their margins, and where the evidence is', () => {
    expect(text(metRecord())).toBe(
      [
        'Drill shop: met (run run-7)',
        '  2 of 2 restores succeeded in 2 waves, which took 1 h 20 min 5 s. 2 of 2 objectives met.',
        '  RTO of the drill: met, 1 h 20 min 5 s, limit 2 h (39 min 55 s left)',
        '  RPO of orders: met, 5 h 55 min, limit 1 d (18 h 5 min left)',
        'Evidence: evidence',
        '',
      ].join('\n'),
    );
  });

  it('is why it was missed, and what was said of that', () => {
    expect(text(missedRecord(), false)).toBe(
      [
        'Drill shop: missed (run run-7)',
        '  0 of 2 restores succeeded (1 failed, 1 skipped) in 2 waves. 0 of 2 objectives met.',
        '  restore orders failed: The disk is full',
        '  RTO of the drill cannot be told',
        '  RTO of the drill: missed, not known, limit 2 h',
        '  RPO of orders: missed, 5 h 55 min, limit 2 h (3 h 55 min over)',
        '  restore orders:',
        '    /srv/a: no space left',
        '    /srv/b: no space left',
        '  check row count:',
        '    counting',
        '    0 rows',
        '  clean-up drop:',
        '    permission denied',
        '  not run: invoices: wave 1 failed',
        'Evidence: evidence',
        '',
      ].join('\n'),
    );
  });

  it('is told to be of a rehearsal', () => {
    expect(text(rehearsalRecord()).split('\n').slice(0, 3)).toEqual([
      'Drill shop: met (run run-7), in a rehearsal',
      '  Rehearsal on an emulated cloud: nothing here shows that a real backup can be restored.',
      '  Times and durations of restores are those of an emulated clock.',
    ]);
  });
});
