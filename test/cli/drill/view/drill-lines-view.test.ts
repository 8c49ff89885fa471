import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { drillLinesView } from '../../../../src/cli/drill/view/drill-lines-view';
import { plannedDrills } from '../../../../src/cli/drill/view/planned-drill';
import { FakeClock } from '../../../harness/fake-clock';
import { shownPlan } from './planned-drills';

it('a drill in a pipe is a line for each change, in plain text', async () => {
  const [out, clock] = [new PassThrough(), new FakeClock()];
  const view = drillLinesView(out, clock);
  const said = () => String(out.read() ?? '').split('\n');
  view.say('Run run-1: terraform init and plan ...');
  view.planned(plannedDrills(shownPlan(), 'run-1'));
  expect(said().slice(0, 4)).toEqual([
    'Run run-1: terraform init and plan ...',
    'Drill shop, run run-1: 3 restores in 2 waves',
    'Objectives: RTO 1 h, 1 restore with its own',
    'Wave 1',
  ]);
  const job = { service: 'hbr', id: 'r-1', name: 'orders' } as const;
  const half = { progress_percent: 50, bytes_per_second: 2_097_152, elapsed_seconds: 60, remaining_seconds: 60 };
  view.seen({ ...job, status: 'RUNNING', verdict: 'pending', ...half });
  await clock.advance(61_000);
  const message = 'The disk\u001b[2J is full.';
  view.seen({ ...job, status: 'FAILED', verdict: 'failed', elapsed_seconds: 121, error_message: message });
  view.seen({ service: 'hbr', id: 'skipped', name: 'index', status: null, verdict: 'skipped' });
  view.works(['alirestore_check.rows']);
  view.works([]);
  view.interrupted();
  view.settled([]);
  view.close();
  expect(said()).toEqual([
    '2026-01-01T00:00:00Z shop, wave 1, orders: RUNNING 50 %, 2 MiB/s, ends in 1 min, running for 1 min',
    '2026-01-01T00:01:01Z shop, wave 1, orders: FAILED, took 2 min 1 s: The disk [2J is full.',
    '2026-01-01T00:01:01Z shop, wave 2, index: skipped',
    '2026-01-01T00:01:01Z alirestore_check.rows started',
    '2026-01-01T00:01:01Z alirestore_check.rows ended',
    '2026-01-01T00:01:01Z interrupted: waiting for Terraform to save its state',
    '2026-01-01T00:01:01Z wave 1 of 2; 2 of 3 ended: 1 failed, 1 skipped',
    '',
  ]);
});
