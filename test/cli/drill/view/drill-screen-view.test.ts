import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { drillScreenView } from '../../../../src/cli/drill/view/drill-screen-view';
import { plannedDrills } from '../../../../src/cli/drill/view/planned-drill';
import type { ProgressEntry } from '../../../../src/provider/configured/progress-file';
import { FakeClock } from '../../../harness/fake-clock';
import { terminalScreen } from '../../terminal-screen';
import { shownPlan } from './planned-drills';

const MIB = 1_048_576;

/** A view on a terminal, and what it shows below the overview. */
function onTerminal(columns: number, { rows = 40, plan = shownPlan(), color = false } = {}) {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns, rows });
  const clock = new FakeClock();
  const view = drillScreenView(terminal, { clock, style: { color, unicode: true }, hint: 'Ctrl-C ends it.' });
  let written = '';
  const screen = () => {
    written += String(terminal.read() ?? '');
    return terminalScreen(written);
  };
  const table = () => {
    const { lines } = screen();
    return lines.slice(lines.findIndex((line) => line.includes('RESTORE'))).filter((line) => line !== '');
  };
  view.planned(plannedDrills(plan, 'run-1'));
  return { view, clock, screen, table, written: () => written };
}

const entry = (name: string, more: Partial<ProgressEntry>): ProgressEntry => ({
  service: 'hbr',
  id: `r-${name}`,
  name,
  status: 'RUNNING',
  verdict: 'pending',
  ...more,
});
const running = { progress_percent: 50, bytes_per_second: 12 * MIB, elapsed_seconds: 60, remaining_seconds: 60 };
const complete = { status: 'COMPLETE', verdict: 'succeeded', progress_percent: 100, elapsed_seconds: 62 } as const;

const record = (restores: object[]) => ({ text: '', record: { drill: { name: 'shop' }, restores } }) as never;
const restored = (name: string, verdict: string, status: string | null) => ({
  name,
  verdict,
  status,
  durationSeconds: 130,
  errorMessage: null,
});

describe('the table of a drill on a terminal of 80 columns', () => {
  it('at the start', async () => {
    const { clock, screen, table } = onTerminal(80);
    await clock.advance(0);
    expect(screen().lines[0]).toBe('Drill shop, run run-1: 3 restores in 2 waves');
    expect(table()).toEqual([
      'WAVE  RESTORE   STATUS   PROGRESS    SPEED  ENDS  ELAPSED',
      '1     invoices  waiting',
      '1     orders    waiting',
      '2     index     waiting',
      'wave 1 of 2; 0 of 3 ended',
      'Ctrl-C ends it.',
    ]);
    expect(screen().isCursorShown).toBe(false);
  });

  it('in the middle', async () => {
    const { view, clock, table } = onTerminal(80);
    view.seen(entry('orders', complete));
    view.seen(entry('invoices', running));
    view.works(['alirestore_check.rows']);
    await clock.advance(5_000);
    expect(table()).toEqual([
      'WAVE  RESTORE   STATUS    PROGRESS             SPEED     ENDS     ELAPSED',
      '1     invoices  RUNNING   ██████░░░░░░   50 %  12 MiB/s  in 55 s  1 min 5 s',
      '1     orders    COMPLETE  ████████████  100 %                     1 min 2 s',
      '2     index     waiting',
      'wave 1 of 2; 1 of 3 ended: 1 succeeded; the wave ends in about 55 s',
      'Terraform is working on alirestore_check.rows',
      'Ctrl-C ends it.',
    ]);
  });

  it('at the end, as the record has it, and gives the cursor back', async () => {
    const { view, clock, screen, table } = onTerminal(80);
    view.seen(entry('orders', complete));
    await clock.advance(1_000);
    const failed = restored('invoices', 'failed', 'FAILED');
    view.settled([record([restored('orders', 'succeeded', 'COMPLETE'), failed, restored('index', 'skipped', null)])]);
    view.close();
    view.close();
    expect(table()).toEqual([
      'WAVE  RESTORE   STATUS    PROGRESS             SPEED  ENDS  ELAPSED',
      '1     invoices  FAILED                                      2 min 10 s',
      '1     orders    COMPLETE  ████████████  100 %               1 min 2 s',
      '2     index     skipped                                     2 min 10 s',
      '3 of 3 ended: 1 succeeded, 1 failed, 1 skipped',
    ]);
    expect(screen().isCursorShown).toBe(true);
    await clock.advance(5_000);
    expect(table()).toHaveLength(5);
  });
});

describe('the table of a drill', () => {
  it('is as wide as it needs to be, and never wider than the terminal', async () => {
    for (const columns of [20, 40, 60, 80, 120]) {
      const { view, clock, table } = onTerminal(columns);
      view.seen(entry('invoices', running));
      await clock.advance(1_000);
      expect(Math.max(...table().map((line) => line.length))).toBeLessThan(columns);
      expect(table()[1]).toContain('RUNNING');
    }
  });

  it('names the drill where there are several', async () => {
    const [shop, stock] = ['shop', 'stock'].map((name) => JSON.parse(shownPlan({ name })).resource_changes[1]);
    const { view, clock, table } = onTerminal(120, { plan: JSON.stringify({ resource_changes: [shop, stock] }) });
    view.seen(entry('orders', complete));
    view.seen(entry('orders', { ...running, id: 'r-other' }));
    await clock.advance(1_000);
    expect(table().slice(0, 7)).toEqual([
      'DRILL  WAVE  RESTORE   STATUS    PROGRESS             SPEED     ENDS     ELAPSED',
      'shop   1     invoices  waiting',
      'shop   1     orders    COMPLETE  ████████████  100 %                     1 min 2 s',
      'shop   2     index     waiting',
      'stock  1     invoices  waiting',
      'stock  1     orders    RUNNING   ██████░░░░░░   50 %  12 MiB/s  in 59 s  1 min 1 s',
      'stock  2     index     waiting',
    ]);
  });

  it('leaves out what can wait where the terminal is low, and says how much', async () => {
    const { view, clock, table } = onTerminal(80, { rows: 8 });
    view.seen(entry('index', { status: 'FAILED', verdict: 'failed' }));
    await clock.advance(1_000);
    expect(table()).toEqual([
      'WAVE  RESTORE   STATUS   PROGRESS    SPEED  ENDS  ELAPSED',
      '1     invoices  waiting',
      '2     index     FAILED',
      'and 1 more',
      'wave 1 of 2; 1 of 3 ended: 1 failed',
      'Ctrl-C ends it.',
    ]);
  });

  it('is coloured where the terminal may be, and only there', async () => {
    for (const color of [true, false]) {
      const { view, clock, screen, written } = onTerminal(80, { color });
      view.seen(entry('invoices', { status: 'FAILED', verdict: 'failed' }));
      await clock.advance(1_000);
      screen();
      expect(written().includes('\u001b[31m')).toBe(color);
    }
  });

  it('goes on with a run from what an earlier part of it has seen', async () => {
    const result = { id: 'r-1', status: 'COMPLETE', verdict: 'succeeded', progress_percent: 100, error_message: null };
    const { restores } = JSON.parse(shownPlan()).resource_changes[1].change.after;
    const plan = shownPlan(
      { restores: { ...restores, orders: { ...restores.orders, result } } },
      { after_unknown: {} },
    );
    const { clock, table } = onTerminal(80, { plan });
    await clock.advance(0);
    expect(table()[2]).toBe('1     orders    COMPLETE  ████████████  100 %');
  });

  it('tells that an interrupt was heard', async () => {
    const { view, table } = onTerminal(80);
    view.interrupted();
    expect(table().at(-1)).toBe('Interrupted. Waiting for Terraform to save its state.');
  });
});
