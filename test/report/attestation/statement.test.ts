import { describe, expect, it } from 'vitest';
import { statementOf } from '../../../src/report/attestation/statement';
import { failedOrders, metRecord, missedRecord } from '../sample-records';

describe('the statement of a drill', () => {
  it('names the record by its digest, the definition, the result and the tests', () => {
    expect(statementOf(metRecord(), 'abc')).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {
          name: 'shop',
          digest: { sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
        },
      ],
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'PASSED',
        configuration: [{ name: 'definition of drill shop', digest: { sha256: 'a'.repeat(64) } }],
        passedTests: [
          'restore orders',
          'restore invoices',
          'RTO of the drill',
          'RPO of orders',
          'validation row count',
        ],
        warnedTests: [],
        failedTests: [],
      },
    });
  });

  it('says FAILED for a drill that was missed, and leaves out what was skipped', () => {
    expect(statementOf(missedRecord(), '').predicate).toMatchObject({
      result: 'FAILED',
      passedTests: [],
      failedTests: ['restore orders', 'RTO of the drill', 'RPO of orders', 'validation row count'],
    });
  });

  it('says WARNED for a drill that was met with a partial restore', () => {
    const drill = { ...metRecord().drill, onPartial: 'warn' as const };
    const record = metRecord({ drill, restores: [{ ...failedOrders, verdict: 'partial' }] });
    expect(statementOf(record, '').predicate).toMatchObject({ result: 'WARNED', warnedTests: ['restore orders'] });
  });

  it('leads to the run of the pipeline', () => {
    const startedBy = { ...metRecord().startedBy, url: 'https://ci.example/7' };
    expect(statementOf(metRecord({ startedBy }), '').predicate.url).toBe('https://ci.example/7');
  });
});
