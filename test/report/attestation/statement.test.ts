import { describe, expect, it } from 'vitest';
import { statementOf } from '../../../src/report/attestation/statement';
import { failedOrders, metRecord, missedRecord, rehearsedRecord } from '../sample-records';

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
        passedTests: ['restore orders', 'restore invoices', 'RTO of the drill', 'RPO of orders', 'check row count'],
        warnedTests: [],
        failedTests: [],
        run: {
          id: 'run-7',
          declaredAt: '2026-03-01T05:55:00Z',
          startedAt: '2026-03-01T06:00:00Z',
          completedAt: '2026-03-01T07:20:05Z',
          startedBy: { kind: 'gitlab-ci', actor: 'ann' },
        },
        environment: {
          kind: 'real',
          endpoint: 'https://hbr.cn-hangzhou.aliyuncs.com',
          accountId: '1234567890123456',
          caller: 'acs:ram::1234567890123456:user/ann',
        },
      },
    });
  });

  it('says of a rehearsal that nothing has passed, whoever looks at the result or the tests alone', () => {
    expect(statementOf(rehearsedRecord(), '').predicate).toMatchObject({
      result: 'WARNED',
      passedTests: [],
      warnedTests: [
        'rehearsal of restore orders',
        'rehearsal of restore invoices',
        'rehearsal of RTO of the drill',
        'rehearsal of RPO of orders',
        'rehearsal of check row count',
      ],
      failedTests: [],
      environment: { kind: 'emulated', endpoint: 'http://127.0.0.1:8080', accountId: null, caller: null },
    });
    const nothing = { restores: [], objectives: [], validations: [] };
    expect(statementOf(rehearsedRecord(nothing), '').predicate.result).toBe('WARNED');
  });

  it('says FAILED for a rehearsal that was missed', () => {
    const missed = missedRecord({ environment: rehearsedRecord().environment });
    expect(statementOf(missed, '').predicate).toMatchObject({
      result: 'FAILED',
      passedTests: [],
      failedTests: [
        'rehearsal of restore orders',
        'rehearsal of RTO of the drill',
        'rehearsal of RPO of orders',
        'rehearsal of check row count',
      ],
    });
  });

  it('says FAILED for a drill that was missed, and leaves out what was skipped', () => {
    expect(statementOf(missedRecord(), '').predicate).toMatchObject({
      result: 'FAILED',
      passedTests: [],
      failedTests: ['restore orders', 'RTO of the drill', 'RPO of orders', 'check row count'],
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
