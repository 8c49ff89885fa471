import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drillForecast } from '../../../src/cli/drill/run/drill-forecast';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { temporaryFolder } from '../../harness/temporary-folder';
import { metRecord, rehearsedRecord, sampleRestore } from '../../report/sample-records';
import { runCli } from '../run-cli';
import { preflightCommands } from './run-preflight';

/** An hour for `orders` of 3 GiB. */
const runOf = (runId: string, changes: Partial<DrillRecord> = {}) =>
  metRecord({ drill: { ...metRecord().drill, runId }, restores: [sampleRestore()], ...changes });

function folderWith(records: readonly DrillRecord[]): string {
  const cwd = temporaryFolder();
  records.forEach((record, index) => void writeFileSync(join(cwd, `${index}.json`), JSON.stringify(record)));
  return cwd;
}

const three = ['1', '2', '3'].map((runId) => runOf(runId));

const drill = {
  name: 'shop',
  run_id: 'next',
  rto_seconds: 7200,
  restores: { orders: { wave: 1, restore_type: 'ECS_FILE', recovery_point: { vault_id: 'v-1', snapshot_id: 's-1' } } },
};

/** What `terraform show -json PLAN` prints. */
const plan = (after: object, bytes?: number) => ({
  format_version: '1.2',
  resource_changes: [
    {
      address: 'alirestore_drill.shop',
      mode: 'managed',
      type: 'alirestore_drill',
      change: { actions: ['create'], after, after_unknown: { id: true } },
    },
  ],
  ...(bytes && {
    prior_state: {
      values: {
        root_module: {
          resources: [
            {
              address: 'data.alirestore_snapshots.orders',
              mode: 'data',
              type: 'alirestore_snapshots',
              values: { snapshots: [{ snapshot_id: 's-1', bytes_total: bytes }] },
            },
          ],
        },
      },
    },
  }),
});

async function preflight(records: readonly DrillRecord[], shown: object, ...flags: string[]) {
  const cwd = folderWith(records);
  writeFileSync(join(cwd, 'plan.out'), JSON.stringify(shown));
  const env = { HOME: cwd };
  return runCli(['preflight', 'plan.out', '--offline', '--history', '.', ...flags], preflightCommands, { cwd, env });
}

const takes = 'The drill takes about 1 h; the RTO allows 2 h';

describe('preflight --history', () => {
  it('tells how long a drill will take, beside what it finds', async () => {
    const { stdout } = await preflight(three, plan(drill));
    expect(stdout).toContain('  Forecast of shop, by 3 records:\n');
    expect(stdout).toContain(`    ${takes}\n`);
    expect(stdout).toContain('    Critical path: orders (1 h)\n');
    expect(stdout).toContain('    orders: about 1 h, 3 GiB, by 3 earlier runs of it\n');
  });

  it('tells it in Markdown and JSON, too', async () => {
    const markdown = (await preflight(three, plan(drill), '--markdown')).stdout;
    expect(markdown).toContain(`### Forecast of shop, by 3 records\n\n- ${takes}\n`);
    expect(markdown).toContain('| orders | about 1 h | 3 GiB | 3 earlier runs | – |');
    const [stack] = JSON.parse((await preflight(three, plan(drill), '--json')).stdout);
    expect(stack.forecasts).toMatchObject([{ drill: 'shop', total: { seconds: 3600 }, objective: { chance: 0.8 } }]);
  });

  it('takes the size of the snapshot that the plan has found', async () => {
    const { stdout } = await preflight(three, plan(drill, 1.5 * 3_221_225_472));
    expect(stdout).toContain('orders: about 1 h 25 min, 4.5 GiB, by 3 earlier runs of it');
  });

  it('says where it knows too little, and where only a plan would tell', async () => {
    expect((await preflight(three.slice(1), plan(drill))).stdout).toContain(
      'orders: not known; 2 whole restores of ECS_FILE on record, and 3 are needed',
    );
    const shown = plan({ ...drill, restores: null });
    Object.assign(shown.resource_changes[0].change.after_unknown, { restores: true });
    expect((await preflight(three, shown)).stdout).toContain(
      'No forecast of alirestore_drill.shop: only a plan tells what it restores',
    );
  });

  it('says nothing of it without --history', async () => {
    const cwd = folderWith([]);
    writeFileSync(join(cwd, 'plan.out'), JSON.stringify(plan(drill)));
    const { stdout } = await runCli(['preflight', 'plan.out', '--offline'], preflightCommands, { cwd, env: {} });
    expect(stdout).not.toContain('orecast');
  });
});

describe('drill run --history', () => {
  const lines = (records: readonly DrillRecord[], isRehearsal: boolean, shown: unknown = plan(drill)) => {
    const options = { history: '.' };
    const invocation = { options, cwd: folderWith(records), env: {}, stderr: process.stderr };
    return drillForecast(JSON.stringify(shown), isRehearsal, invocation as never);
  };

  it('tells it of the plan that is about to be applied, by rehearsals where it is one', () => {
    expect(lines(three, false)).toContain(`  ${takes}`);
    expect(lines(three, true)[0]).toBe('Forecast of shop, by 0 records of rehearsals:');
    const { environment } = rehearsedRecord();
    const rehearsed = three.map((record) => ({ ...record, environment }));
    expect(lines(rehearsed, true).slice(0, 2)).toEqual(['Forecast of shop, by 3 records of rehearsals:', `  ${takes}`]);
  });

  it('keeps no drill from its run', () => {
    const invocation = { options: { history: 'nowhere' }, cwd: folderWith([]), env: {}, stderr: process.stderr };
    expect(drillForecast(JSON.stringify(plan(drill)), false, invocation as never)).toEqual([
      'No forecast: cannot read the folder nowhere: ENOENT',
    ]);
  });
});
