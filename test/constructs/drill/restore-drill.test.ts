import { TerraformOutput, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  Duration,
  Edition,
  EmptyPolicy,
  ObjectivePolicy,
  PartialPolicy,
  RestoreTarget,
} from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { snapshot, stackWithProvider } from '../synthesize';
import { drillOf, files, promised, quarterly, synthesizeDrill } from './drill-stack';

const triggers = { drill_run_id: '${var.drill_run_id}' };
const wave1 = (name: string) => `alirestore_gate.quarterly_Wave1.results["${name}"]`;

describe('a restore of a drill', () => {
  const jobs = () => synthesizeDrill(quarterly).resource.alirestore_job;

  it('reports how it ends, waits for nobody, and runs anew with the run', () => {
    expect(jobs().quarterly_bills).toEqual({
      restore_type: 'OSS',
      source_type: 'OSS',
      vault_id: 'v-1',
      snapshot_id: 's-1',
      target_bucket: 'drill-bills',
      target_prefix: '2026/',
      wait_for_completion: false,
      on_failure: 'report',
      on_empty: 'fail',
      triggers,
      guard: { group: 'quarterly', name: 'bills' },
    });
  });

  it('reports that no snapshot was found: a plan that fails would leave no record', () => {
    const { resource } = synthesizeDrill(quarterly);
    const list = 'data.alirestore_snapshots.quarterly_orders';
    const chosen = `try(${list}.recovery_point.snapshot_id, null)`;
    expect(resource.alirestore_job.quarterly_orders).toMatchObject({
      chosen_snapshot: {
        snapshot_id: `\${(${chosen} == null) ? "none" : ${chosen}}`,
        listed_by: list,
        conditions: 'COMPLETE and not expired',
      },
    });
    expect(resource.alirestore_gate.quarterly_Wave1.restore_jobs.orders.error_message).toBe(
      '${alirestore_job.quarterly_orders.error_message}',
    );
  });

  it('starts when what it comes after has succeeded', () => {
    expect(jobs().quarterly_report.start_when).toBe(`\${alltrue([${wave1('orders')}.passed])}`);
    expect(jobs().quarterly_orders).not.toHaveProperty('start_when');
  });

  it.each([PartialPolicy.WARN, PartialPolicy.ACCEPT])(
    'starts after files were left out, too, where the policy is "%s"',
    (onPartial) => {
      const { resource } = synthesizeDrill((stack) => quarterly(stack, { onPartial }));
      expect(resource.alirestore_job.quarterly_report).toMatchObject({
        on_partial: onPartial,
        start_when: `\${alltrue([${wave1('orders')}.passed])}`,
      });
      expect(resource.alirestore_gate.quarterly_Wave1.on_partial).toBe(onPartial);
    },
  );

  it('fails where nothing was restored, unless the drill or the restore says otherwise', () => {
    const one = { recoveryPoint: snapshot, target: files('/') };
    const expectation = {
      onEmpty: EmptyPolicy.ACCEPT,
      expect: { minItems: 10, minBytes: 20, complete: true },
      acceptPartial: { maxFailedItems: 3, maxFailedPercent: 0.5 },
    };
    const { resource } = synthesizeDrill((stack) => {
      const drill = quarterly(stack, { onEmpty: EmptyPolicy.WARN, acceptPartial: { maxFailedItems: 1 } });
      drill.addRestore('own', { ...one, target: files('/own'), ...expectation });
      return drill;
    });
    const own = {
      on_empty: 'accept',
      expect: { min_items: 10, min_bytes: 20, complete: true },
      accept_partial: { max_failed_items: 3, max_failed_percent: 0.5 },
    };
    expect(resource.alirestore_job.quarterly_own).toMatchObject(own);
    expect(resource.alirestore_gate.quarterly_Wave1.restore_jobs.own).toMatchObject(own);
    expect(resource.alirestore_gate.quarterly_Wave1.restore_jobs.orders).toMatchObject({
      on_empty: 'warn',
      accept_partial: { max_failed_items: 1 },
    });
    const { restores, on_empty } = resource.alirestore_drill.quarterly;
    expect(on_empty).toBe('warn');
    expect(restores.own.expect).toEqual({ on_empty: 'accept', ...own.expect, ...own.accept_partial });
    expect(restores.orders.expect).toEqual({ on_empty: 'warn', max_failed_items: 1 });
  });

  it('is handed its edition and the account that owns the backup', () => {
    const crossAccount = { userId: '42', roleName: 'restorer' };
    const { resource } = JSON.parse(
      drillOf({ orders: { recoveryPoint: snapshot, target: files('/'), crossAccount, edition: Edition.BASIC } }),
    );
    expect(Object.values(resource.alirestore_job)).toMatchObject([{ edition: 'BASIC', cross_account_user_id: '42' }]);
    expect(Object.values<any>(resource.alirestore_gate)[0].restore_jobs.orders.edition).toBe('BASIC');
  });
});

describe('the waves of a drill', () => {
  it('follow from what comes after what, each with a gate that reports', () => {
    const job = (name: string, restore_type: string) => ({
      restore_id: `\${alirestore_job.quarterly_${name}.id}`,
      restore_type,
      error_message: `\${alirestore_job.quarterly_${name}.error_message}`,
      on_empty: 'fail',
    });
    expect(synthesizeDrill(quarterly).resource.alirestore_gate).toEqual({
      quarterly_Wave1: {
        restore_jobs: {
          orders: { ...job('orders', 'ECS_FILE'), error_message: expect.any(String) },
          bills: job('bills', 'OSS'),
        },
        on_failure: 'report',
      },
      quarterly_Wave2: { restore_jobs: { report: job('report', 'ECS_FILE') }, on_failure: 'report' },
    });
  });

  it('are as many as the longest chain is long', () => {
    const restore = (name: string, ...after: string[]) => ({
      recoveryPoint: snapshot,
      target: files(`/${name}`),
      after,
    });
    const { resource } = JSON.parse(
      drillOf({ a: restore('a'), b: restore('b', 'a'), c: restore('c'), d: restore('d', 'c', 'b') }),
    );
    const gates = Object.values<any>(resource.alirestore_gate).map((gate) => Object.keys(gate.restore_jobs));
    expect(gates).toEqual([['a', 'c'], ['b'], ['d']]);
  });

  it('may take as long as the drill says', () => {
    const { resource } = synthesizeDrill((stack) => quarterly(stack, { timeout: Duration.hours(3) }));
    expect(resource.alirestore_gate.quarterly_Wave2.timeouts).toEqual({ create: '3h' });
  });
});

describe('the verdict of a drill', () => {
  const stack = () => synthesizeDrill((made) => quarterly(made, { onMissedObjective: ObjectivePolicy.WARN }));

  it('follows the record', () => {
    expect(stack().resource.alirestore_drill_verdict.quarterly).toEqual({
      name: '${alirestore_drill.quarterly.name}',
      run_id: '${alirestore_drill.quarterly.run_id}',
      verdict: '${alirestore_drill.quarterly.verdict}',
      reasons: '${alirestore_drill.quarterly.reasons}',
      missed_objectives_only: '${alirestore_drill.quarterly.missed_objectives_only}',
      on_missed_objective: 'warn',
    });
  });

  it('comes last: nothing refers to it, since what depends on a failure is not made', () => {
    expect(JSON.stringify(stack())).not.toContain('alirestore_drill_verdict.');
  });
});

describe('a drill', () => {
  it('has its name, its run and its provider from its props', () => {
    const { resource } = synthesizeDrill((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      const provider = new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder });
      quarterly(stack, { drillName: 'Q4', runId: '2026-11', declaredAt: '2026-11-21T08:00:00Z', provider });
    });
    expect(resource.alirestore_drill.quarterly).toMatchObject({
      name: 'Q4',
      run_id: '2026-11',
      declared_at: '2026-11-21T08:00:00Z',
    });
    expect(resource.alirestore_job.quarterly_bills.triggers).toEqual({ drill_run_id: '2026-11' });
    const providers = Object.values<any>(resource).flatMap((all) => Object.values<any>(all).map((one) => one.provider));
    expect(providers).toEqual(Array.from({ length: 9 }, () => 'alirestore.beijing'));
  });

  it('stands beside another one, with variables in common', () => {
    const { resource, output, variable } = synthesizeDrill((stack) => {
      quarterly(stack);
      quarterly(stack, {}, 'yearly');
    });
    expect(Object.keys(resource.alirestore_drill)).toEqual(['quarterly', 'yearly']);
    expect(Object.keys(resource.alirestore_drill_verdict)).toEqual(['quarterly', 'yearly']);
    expect(Object.keys(resource.alirestore_job)).toHaveLength(6);
    expect(Object.keys(output)).toEqual(['quarterly_record', 'yearly_record']);
    expect(Object.keys(variable)).toEqual(['drill_cleanup', 'drill_run_id']);
  });

  it('has a result for each restore, and an error for every other name', () => {
    const stack = stackWithProvider();
    const drill = quarterly(stack);
    new TerraformOutput(stack, 'bytes', { value: drill.result('orders').bytesDone });
    expect(JSON.parse(Testing.synth(stack)).output.bytes.value).toMatch(
      /^\$\{alirestore_gate\.quarterly_Wave1_[0-9A-F]{8}\.results\.orders\.bytes_done\}$/,
    );
    expect(() => drill.result('mail')).toThrow('no such restore: got "mail", expected one of orders, bills, report');
  });

  it('takes values that are known only later for whatever it compares', () => {
    const later = '${aws_instance.copy.id}';
    const restore = (target: RestoreTarget) => ({ recoveryPoint: snapshot, target });
    const guards = { protectedInstanceIds: ['i-prod'], protectedBuckets: ['prod'] };
    const text = drillOf(
      {
        orders: restore(files('/orders', later)),
        bills: restore(RestoreTarget.ossBucket({ bucket: '${aws_s3_bucket.copy.id}' })),
        mail: restore(files('${var.folder}')),
        news: restore(files('${var.other_folder}')),
      },
      { ...promised, guards, declaredAt: '${var.declared_at}' },
    );
    expect(text).toContain('${aws_instance.copy.id}');
  });
});
