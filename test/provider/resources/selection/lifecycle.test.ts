import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { selection } from '../../../../src/provider/resources/selection/lifecycle';
import type { SelectionPlan, SelectionState } from '../../../../src/provider/resources/selection/schema';
import { recoveryPointAttributes } from '../../../../src/provider/values/recovery-point-attributes';

type Point = NonNullable<NonNullable<SelectionState['selected']>[string]>;

const nothing = Object.fromEntries(Object.keys(recoveryPointAttributes).map((name) => [name, null])) as Point;
const point = (snapshot_id: string): Point => ({ ...nothing, snapshot_id });

const inputs = (changes: Partial<SelectionPlan> = {}): SelectionPlan => ({
  recovery_points: { orders: point('s-1') },
  sources: 400,
  without_point: ['stale'],
  triggers: { run: '1' },
  id: UNKNOWN,
  selected: UNKNOWN,
  selected_from: UNKNOWN,
  selected_without_point: UNKNOWN,
  ...changes,
});

const plan = async (prior: SelectionState | null, changes: Partial<SelectionPlan> = {}) => {
  const config = inputs(changes);
  const { planned, requiresReplace } = await selection.plan!(
    { prior, proposed: { ...config, ...(prior && outputs(prior)) }, config },
    {} as never,
  );
  return { planned, requiresReplace };
};
const outputs = ({ id, selected, selected_from, selected_without_point }: SelectionState) => {
  return { id, selected, selected_from, selected_without_point };
};

const apply = async (prior: SelectionState | null, planned: SelectionPlan) => {
  const request = { prior, planned, config: planned };
  const { state } = await (prior ? selection.update : selection.create)(request, {} as never);
  return state as SelectionState;
};
const first = async () => apply(null, (await plan(null)).planned);

describe('what was selected', () => {
  it('is known before it is made', async () => {
    const { planned } = await plan(null);
    expect(planned.selected).toEqual({ orders: point('s-1') });
    expect(planned.selected_from).toBe(400);
    expect(planned.selected_without_point).toEqual(['stale']);
    expect(planned.id).toMatch(/^[0-9a-f]{16}$/);
    expect(await apply(null, planned)).toEqual(planned);
  });

  it('plans no change while others would be selected', async () => {
    const prior = await first();
    const { planned, requiresReplace } = await plan(prior, {
      recovery_points: { invoices: point('s-9') },
      sources: 401,
      without_point: null,
    });
    expect(planned).toEqual({ ...prior, without_point: null });
    expect(requiresReplace).toEqual([]);
    expect((await plan(prior, { recovery_points: UNKNOWN, sources: UNKNOWN })).planned).toEqual(prior);
  });

  it('is taken anew, in place, when a trigger changes, and known in that plan too', async () => {
    const prior = await first();
    const others = { invoices: point('s-9') };
    const { planned, requiresReplace } = await plan(prior, { recovery_points: others, triggers: { run: '2' } });
    expect(planned.selected).toEqual(others);
    expect(requiresReplace).toEqual([]);
    const state = await apply(prior, planned);
    expect(state.selected).toEqual(others);
    expect(state.id).not.toBe(prior.id);
  });

  it.each([
    ['1', { orders: point('s-1') }],
    ['2', { invoices: point('s-9') }],
  ])('is decided by the apply where the plan does not know the trigger, which becomes %s', async (run, selected) => {
    const prior = await first();
    const recovery_points = { invoices: point('s-9') };
    const { planned } = await plan(prior, { recovery_points, triggers: { run: UNKNOWN } });
    expect(planned.selected).toBe(UNKNOWN);
    expect((await apply(prior, { ...planned, triggers: { run } })).selected).toEqual(selected);
  });

  it('is known as far as its inputs are', async () => {
    const recovery_points = { orders: { ...point('s-1'), snapshot_id: UNKNOWN } };
    const { planned } = await plan(null, { recovery_points });
    expect(Object.keys(Object(planned.selected))).toEqual(['orders']);
    expect(planned.id).toBe(UNKNOWN);
    const state = await apply(null, { ...planned, recovery_points: { orders: point('s-1') } });
    expect(state.selected).toEqual({ orders: point('s-1') });
  });
});
