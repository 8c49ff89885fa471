import { describe, expect, it } from 'vitest';
import { outcomeText } from '../../../src/cli/drill/drill-outcome';
import { metRecord, missedRecord, rehearsalRecord } from '../../report/sample-records';

const outcome = (record = metRecord()) => outcomeText({ records: [{ record, text: '', isOnlyWarned: false }], applied: true }, ['evidence']);

describe('the outcome of a drill on the terminal', () => {
  it('is the verdict, why, and where the evidence is', () => {
    expect(outcome()).toBe('Drill shop: met (run run-7)\nEvidence: evidence\n');
    expect(outcome(missedRecord())).toContain('Drill shop: missed (run run-7)\n  restore orders failed');
  });

  it('says of a rehearsal that it is one', () => {
    expect(outcome(rehearsalRecord())).toBe(
      [
        'Drill shop: met (run run-7), in a rehearsal',
        '  Rehearsal on an emulated cloud: nothing here shows that a real backup can be restored.',
        '  Times and durations of restores are those of an emulated clock.',
        'Evidence: evidence',
        '',
      ].join('\n'),
    );
  });
});
