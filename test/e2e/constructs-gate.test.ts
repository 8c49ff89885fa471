import { TerraformOutput, type TerraformStack } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FailurePolicy, PartialPolicy, RecoveryPoint, RestoreGate, RestoreJob, RestoreTarget } from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const NAMES = Array.from({ length: 12 }, (_, n) => `table-${n}`);

function drill(stack: TerraformStack, onFailure?: FailurePolicy): void {
  const job = (name: string) =>
    new RestoreJob(stack, name, {
      recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' }),
      target: RestoreTarget.ecsFiles({ instanceId: 'i-1', path: `/restore/${name}` }),
      waitForCompletion: false,
      onPartial: PartialPolicy.ACCEPT,
    });
  const gate = new RestoreGate(stack, 'gate', {
    restoreJobs: Object.fromEntries(NAMES.map((name) => [name, job(name)])),
    otherRestoreJobs: { earlier: { restoreId: 'r-earlier', restoreType: 'OSS' } },
    otherDbsRestoreTasks: { database: { restoreTaskId: 'd-1', backupPlanId: 'plan-1' } },
    otherComputeNestRestoreTasks: { service: { restoreTaskId: 'c-1' } },
    onPartial: PartialPolicy.ACCEPT,
    onFailure,
  });
  const outputs = {
    verdict: gate.verdict,
    counts: `${gate.succeeded} ${gate.partial} ${gate.failed} ${gate.pending}`,
    first: gate.result('table-0').verdict,
    partial: gate.result('table-1').status,
    bytes: gate.result('earlier').bytesDone,
    database: gate.result('database').service,
    service: gate.result('service').verdict,
  };
  for (const [name, value] of Object.entries(outputs)) new TerraformOutput(stack, name, { value });
}

const cloudWhere = (table2: { readonly course: string } | { readonly sequence: string[] }): Scenario => ({
  rules: [
    { match: { TargetPath: '/restore/table-1' }, course: 'partial' },
    { match: { TargetPath: '/restore/table-2' }, ...table2 },
  ],
  restoreJobs: [{ RestoreId: 'r-earlier', RestoreType: 'OSS', Status: 'COMPLETE', BytesDone: 53_687_091_200 }],
  dbsRestoreTasks: [{ RestoreTaskId: 'd-1', BackupPlanId: 'plan-1', course: 'success' }],
  computeNestRestoreTasks: [{ RestoreTaskId: 'c-1', Status: 'Restored' }],
});

let stack: SynthesizedStack;
beforeAll(async () => {
  stack = await startSynthesized('constructs-gate', cloudWhere({ sequence: ['failed', 'complete'] }));
});
afterAll(() => stack.emulator.close());

const outputs = async () => {
  const all = JSON.parse(await stack.workspace.succeed('output', '-json')) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
};

describe('a gate through the constructs', () => {
  it('lets more restores than ten run at once, and fails with the one that failed', async () => {
    stack.synthesize((scope) => drill(scope));
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('1 of 15 restores did not succeed: 1 failed');
    expect(stack.executed('CreateRestoreJob')).toBe(12);
  });

  it('waits for what is restored again, and tells how each ended and all together', async () => {
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(stack.executed('CreateRestoreJob')).toBe(13);
    expect(await outputs()).toEqual({
      verdict: 'partial',
      counts: '14 1 0 0',
      first: 'succeeded',
      partial: 'PARTIAL_COMPLETE',
      bytes: 53_687_091_200,
      database: 'dbs',
      service: 'succeeded',
    });
    const { results } = stack.workspace.instances('alirestore_gate').gate.attributes as any;
    expect(Object.keys(results)).toHaveLength(15);
  });

  it('reports what failed without failing, when told so', async () => {
    const { emulator, workspace, synthesize } = await startSynthesized(
      'constructs-gate-report',
      cloudWhere({ course: 'failed' }),
    );
    synthesize((scope) => drill(scope, FailurePolicy.REPORT));
    const { code, text } = await workspace.apply();
    await emulator.close();
    expect(text).toContain('1 of 15 restores did not succeed: 1 failed');
    expect(code).toBe(0);
    expect(text).toContain('counts = "13 1 1 0"');
  });
});
