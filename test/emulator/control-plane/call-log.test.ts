import { describe, expect, it } from 'vitest';
import { type Call, createCallLog } from '../../../src/emulator/control-plane/call-log';

const call = (changes: Partial<Call> = {}): Call => ({
  time: '2026-01-01T00:00:00.000Z',
  emulatedTime: '2026-01-01T00:00:00.000Z',
  RequestId: 'X',
  action: 'DescribeRestoreJobs2',
  parameters: {},
  decision: 'answered',
  executed: true,
  httpStatus: 200,
  ...changes,
});

describe('the log of calls', () => {
  it('counts by what became of them', () => {
    const log = createCallLog();
    log.record(call());
    log.record(call({ decision: 'refused', executed: false, code: 'NoPermission' }));
    log.record(call({ decision: 'faulted', executed: true, fault: { id: 'f', fault: 'reset', when: 'after' } }));
    log.record(call({ action: 'CreateRestoreJob' }));
    expect(log.counters()).toEqual({
      total: 4,
      answered: 2,
      refused: 1,
      faulted: 1,
      executed: 3,
      byAction: { DescribeRestoreJobs2: 3, CreateRestoreJob: 1 },
      byCode: { NoPermission: 1 },
      byFault: { reset: 1 },
    });
  });

  it.each([5_001, 9_999, 10_000, 12_345])('keeps the last 5000 of %i, in their order, and counts all', (total) => {
    const log = createCallLog();
    for (let i = 1; i <= total; i++) log.record(call({ RequestId: `${i}` }));
    const ids = log.calls().map(({ RequestId }) => Number(RequestId));
    expect(ids).toEqual(Array.from({ length: 5_000 }, (_, i) => total - 4_999 + i));
    expect(log.counters().total).toBe(total);
  });

  it('keeps all while there are few', () => {
    const log = createCallLog();
    for (let i = 1; i <= 5_000; i++) log.record(call({ RequestId: `${i}` }));
    expect(log.calls()).toHaveLength(5_000);
    expect(log.calls()[0].RequestId).toBe('1');
  });
});
