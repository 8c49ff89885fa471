import { describe, expect, it } from 'vitest';
import { RecoveryPoint } from '../../../src';
import { drillOf, files, quarterly, synthesizeDrill } from './drill-stack';

const wave1 = (name: string) => `alirestore_gate.quarterly_Wave1.results["${name}"]`;

describe('the record of a drill', () => {
  const record = () => synthesizeDrill(quarterly).resource.alirestore_drill.quarterly;
  const observed = (address: string) => ({
    run_id: `\${try(${address}.triggers["drill_run_id"], "")}`,
    verdict: `\${${address}.verdict}`,
    exit_code: `\${${address}.exit_code}`,
    output: `\${${address}.output}`,
    started_at: `\${${address}.started_at}`,
    duration_seconds: `\${${address}.duration_seconds}`,
  });

  it('says what was promised, by whom, in which run', () => {
    expect(record()).toMatchObject({
      name: 'quarterly',
      owner: 'team-orders',
      run_id: '${var.drill_run_id}',
      rto_seconds: 3600,
      rpo_seconds: 86400,
      definition_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is told of each restore: wave, source, target, objectives, result', () => {
    const job = 'alirestore_job.quarterly_orders';
    const list = 'data.alirestore_snapshots.quarterly_orders';
    expect(record().restores.orders).toEqual({
      wave: 1,
      expect: { on_empty: 'fail' },
      restore_type: 'ECS_FILE',
      recovery_point: {
        vault_id: `\${${job}.vault_id}`,
        snapshot_id: `\${${job}.snapshot_id}`,
        snapshot_hash: `\${${job}.snapshot_hash}`,
        completed_at: `\${try([for s in ${list}.snapshots : s.completed_at if s.snapshot_id == ${job}.snapshot_id][0], null)}`,
      },
      target: { instanceId: 'i-drill', path: '/orders' },
      run_id: `\${try(${job}.triggers["drill_run_id"], "")}`,
      origin: `\${${job}.origin}`,
      rto_seconds: 600,
      result: `\${${wave1('orders')}}`,
    });
    expect(record().restores.report).toMatchObject({ wave: 2, after: ['orders'] });
  });

  it('is told what the commands came to', () => {
    const { validations, cleanup } = record();
    expect(validations).toEqual({
      rows: {
        after: ['orders'],
        ...observed('alirestore_check.quarterly_Check-rows'),
        kind: '${alirestore_check.quarterly_Check-rows.kind}',
        subject: '${alirestore_check.quarterly_Check-rows.subject}',
        attempts: '${alirestore_check.quarterly_Check-rows.attempts}',
        findings: '${alirestore_check.quarterly_Check-rows.findings}',
      },
    });
    expect(cleanup).toEqual({
      wipe: {
        when: '${coalesce(var.drill_cleanup, "always")}',
        ...observed('alirestore_cleanup.quarterly_Cleanup-wipe'),
      },
    });
  });

  it('is an output of the stack, which no apply prints', () => {
    expect(synthesizeDrill(quarterly).output).toEqual({
      quarterly_record: {
        value: '${alirestore_drill.quarterly.record}',
        description: 'Record of the drill.',
        sensitive: true,
      },
    });
  });

  it('holds when the snapshot was complete, where the snapshot says so', () => {
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1', completedAt: '1700000000' });
    const made = JSON.parse(drillOf({ orders: { recoveryPoint, target: files('/orders') } }));
    expect(made.resource.alirestore_drill.quarterly.restores.orders.recovery_point.completed_at).toBe('1700000000');
  });
});
