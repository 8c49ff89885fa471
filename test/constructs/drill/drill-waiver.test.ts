import { describe, expect, it } from 'vitest';
import { Duration, Objective } from '../../../src';
import { quarterly, synthesizeDrill } from './drill-stack';

const waiver = { objective: Objective.RTO, reason: 'late network', approver: 'Ann', until: '2026-06-01T00:00:00Z' };

const recordOf = (props: object) => {
  const { resource } = synthesizeDrill((stack) => void quarterly(stack, props));
  return (Object.values(resource.alirestore_drill) as any[])[0];
};

describe('waivers of a drill', () => {
  it('are handed to its record', () => {
    const waivers = [waiver, { ...waiver, objective: Objective.RPO, restore: 'orders' }];
    expect(recordOf({ waivers }).waivers).toEqual([
      { kind: 'rto', reason: 'late network', approver: 'Ann', until: '2026-06-01T00:00:00Z' },
      { kind: 'rpo', of: 'orders', reason: 'late network', approver: 'Ann', until: '2026-06-01T00:00:00Z' },
    ]);
  });

  it('are none where none is given, and leave the definition as it is', () => {
    expect(recordOf({}).waivers).toBeUndefined();
    expect(recordOf({ waivers: [waiver] }).definition_hash).toBe(recordOf({}).definition_hash);
    const objectives = { rto: Duration.hours(2), rpo: Duration.hours(24) };
    expect(recordOf({ objectives }).definition_hash).not.toBe(recordOf({}).definition_hash);
  });

  it.each([
    [{ until: 'next week' }, 'invalid waivers[0].until: got "next week", expected seconds since 1970'],
    [{ until: undefined }, 'missing waivers[0].until'],
    [{ approver: undefined }, 'missing waivers[0].approver'],
    [{ objective: 'mttr' }, 'wrong waivers[0].objective: got "mttr"'],
  ])('are refused at synthesis with %o', (changes, message) => {
    expect(() => recordOf({ waivers: [{ ...waiver, ...changes }] })).toThrow(message);
  });
});
