import { TerraformStack, Testing } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, EmptyPolicy, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { htmlReport } from '../../src/report/html/html-report';
import { junitReport } from '../../src/report/junit/junit-report';
import { markdownReport } from '../../src/report/markdown/markdown-report';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { Workspace } from './harness/workspace';

let emulator: Emulator;
afterEach(() => emulator.close());

const backup = { SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-prod', Status: 'COMPLETE' };
const scenario = {
  vaults: [{ VaultId: 'v-1' }],
  snapshots: [{ SnapshotId: 's-1', ...backup, createdSecondsAgo: 7_200, ItemsTotal: 1000, BytesTotal: 2048 }],
  courses: { few: { preset: 'completeAtOnce', itemsTotal: 12 } },
  rules: [
    { match: { TargetPath: '/empty' }, course: 'empty' },
    { match: { TargetPath: '/few' }, course: 'few' },
  ],
} as Scenario;
const WHY = 'nothing was restored, although snapshot s-1 holds 1,000 files, 2 KiB';

async function workspaceOf(name: string, prepare: (workspace: Workspace) => void) {
  emulator = await startEmulatedCloud({ speed: 100, scenario });
  const workspace = new Workspace(name, { ALIRESTORE_EMULATOR: emulator.url });
  prepare(workspace);
  await workspace.init();
  return workspace;
}

const job = (target_path: string, settings: object = {}) => ({
  restore_type: 'ECS_FILE',
  source_type: 'ECS_FILE',
  vault_id: 'v-1',
  snapshot_id: 's-1',
  target_instance_id: 'i-drill',
  target_path,
  include: ['/typo'],
  ...settings,
});
const polling = { provider: { alirestore: { polling: { min_seconds: 0.05, max_seconds: 0.2 } } } };

describe('an empty restore', () => {
  it('is a warning of a job, or an error with on_empty = "fail"; and one that restored too little is an error', async () => {
    const alirestore_job = {
      warned: job('/empty'),
      failed: job('/empty', { on_empty: 'fail', target_instance_id: 'i-2' }),
      accepted: job('/empty', { on_empty: 'accept', target_instance_id: 'i-3' }),
      few: job('/few', { expect: { min_items: 1000 } }),
    };
    const workspace = await workspaceOf('empty-jobs', (one) =>
      one.configure({ ...polling, resource: { alirestore_job } }),
    );
    const { code, output } = await workspace.terraform('apply', '-auto-approve');
    expect(code).toBe(1);
    expect(output).toMatch(/Warning: Restore job \S+ restored nothing[\s\S]*Look at include, exclude and options/);
    expect(output).toMatch(/Error: Restore job \S+ restored nothing[\s\S]*set\s+on_empty = "accept"/);
    expect(output).toMatch(/Error: Restore job \S+ did not restore what was expected/);
    expect(output).toContain('Reason: 12 files were restored; at least 1,000 were expected');
    expect(output).toContain(`Reason: ${WHY}`);
    const states = workspace.instances('alirestore_job');
    expect(states.warned.attributes).toMatchObject({ verdict: 'empty', status: 'COMPLETE', snapshot_items: 1000 });
    expect(states.accepted.attributes).toMatchObject({ verdict: 'empty' });
    expect(states.few.attributes).toMatchObject({ verdict: 'failed', status: 'COMPLETE' });
  });

  it('misses a drill, keeps what comes after it from starting, and is told in each report', async () => {
    const { record, code, output } = await drill('empty-drill');
    expect(code).toBe(1);
    expect(output).toContain('restore orders restored nothing, although snapshot s-1 holds 1,000 files, 2 KiB');
    expect(record.verdict).toBe('missed');
    expect(record.restores).toMatchObject([
      { name: 'orders', verdict: 'empty', status: 'COMPLETE', snapshotItems: 1000, expected: { onEmpty: 'fail' } },
      { name: 'report', verdict: 'skipped' },
    ]);
    const markdown = markdownReport(record);
    expect(markdown).toContain('⚠️ empty');
    expect(markdown).toContain('## Expected of restores');
    for (const report of [markdown, htmlReport(record), junitReport(record)]) {
      expect(report).toContain('the snapshot holds 1,000 files, 2 KiB');
      expect(report).toContain(WHY);
    }
  });

  it('lets a drill go on that only warns', async () => {
    const { record, code } = await drill('empty-drill-warned', { onEmpty: EmptyPolicy.WARN });
    expect({ code, verdict: record.verdict }).toEqual({ code: 0, verdict: 'met' });
    expect(record.restores.map(({ verdict }) => verdict)).toEqual(['empty', 'succeeded']);
  });
});

async function drill(name: string, props: { readonly onEmpty?: EmptyPolicy } = {}) {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(stack, 'alirestore', { polling: { min: Duration.seconds(0.05), max: Duration.seconds(0.2) } });
  const made = new RestoreDrill(stack, 'quarterly', { objectives: { rto: Duration.hours(1) }, ...props });
  const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
  const files = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-drill', path });
  made.addRestore('orders', { recoveryPoint, target: files('/empty') });
  made.addRestore('report', { recoveryPoint, target: files('/report'), after: ['orders'] });
  const workspace = await workspaceOf(name, (one) => one.write('cdk.tf.json', Testing.synth(stack, true)));
  const { code, output } = await workspace.terraform('apply', '-auto-approve', '-var', 'drill_run_id=run-1');
  const printed = await workspace.terraform('output', '-raw', 'quarterly_record');
  return { code, output, record: JSON.parse(printed.output) as DrillRecord };
}
