import type { DrillDefinition, RestoreDefinition } from '../../src/drill-rules/drill-definition';

const restore = (name: string, changes: Partial<RestoreDefinition> = {}): RestoreDefinition => ({
  name,
  wave: 1,
  after: [],
  ...changes,
});
const second = (name: string, after: string[], changes: Partial<RestoreDefinition> = {}) =>
  restore(name, { wave: 2, after, ...changes });
const exactly = (seconds: number) => ({ seconds, isLatest: false });
const until = (seconds: number) => ({ seconds, isLatest: true });
const declaredAt = 1_795_161_600;

interface ObjectiveCase {
  readonly name: string;
  readonly drill: DrillDefinition;
  /** Kinds of what is wrong, in their order. */
  readonly faults: readonly string[];
}

/** One table for synthesis, and for preflight over a configuration and over a plan. */
export const objectiveCases: readonly ObjectiveCase[] = [
  { name: 'a promise that can be kept', drill: { rto: 60, restores: [restore('a', { rto: 60 })] }, faults: [] },
  { name: 'no objective', drill: { restores: [restore('a')] }, faults: ['no objective'] },
  { name: 'an objective of one restore alone', drill: { restores: [restore('a', { rpo: 60 })] }, faults: [] },
  {
    name: 'an RTO above that of the drill',
    drill: { rto: 60, restores: [restore('a', { rto: 61 })] },
    faults: ['above the drill'],
  },
  {
    name: 'an RPO above that of the drill',
    drill: { rpo: 60, restores: [restore('a', { rpo: 61 })] },
    faults: ['above the drill'],
  },
  {
    name: 'restores that come after each other',
    drill: { rto: 60, restores: [restore('a', { rto: 40 }), second('b', ['a'], { rto: 40 })] },
    faults: ['long path'],
  },
  {
    name: 'restores that run at once',
    drill: { rto: 60, restores: [restore('a', { rto: 40 }), restore('b', { rto: 40 })] },
    faults: [],
  },
  {
    name: 'a wave that waits for a slow one beside what it comes after',
    drill: {
      rto: 60,
      restores: [restore('slow', { rto: 50 }), restore('a', { rto: 10 }), second('b', ['a'], { rto: 20 })],
    },
    faults: ['long path'],
  },
  {
    name: 'a recovery point that is too old',
    drill: { rpo: 3600, declaredAt, restores: [restore('a', { point: exactly(declaredAt - 3601) })] },
    faults: ['too old'],
  },
  {
    name: 'a recovery point that is just old enough',
    drill: { rpo: 3600, declaredAt, restores: [restore('a', { point: exactly(declaredAt - 3600) })] },
    faults: [],
  },
  {
    name: 'a time that makes any recovery point too old',
    drill: { rpo: 7200, declaredAt, restores: [restore('a', { rpo: 3600, point: until(declaredAt - 3601) })] },
    faults: ['too old'],
  },
  {
    name: 'a recovery point of after the disaster',
    drill: { rpo: 3600, declaredAt, restores: [restore('a', { point: exactly(declaredAt + 1) })] },
    faults: ['after the disaster'],
  },
  {
    name: 'a time of after the disaster, until which the recovery point may be anything',
    drill: { rpo: 3600, declaredAt, restores: [restore('a', { point: until(declaredAt + 1) })] },
    faults: [],
  },
  {
    name: 'an old recovery point where no RPO is promised',
    drill: { rto: 60, declaredAt, restores: [restore('a', { point: exactly(declaredAt - 999_999) })] },
    faults: [],
  },
];
