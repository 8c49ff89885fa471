import { TerraformOutput, type TerraformStack } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BackupJobs,
  FailurePolicy,
  RecoveryPoint,
  RestoreGate,
  RestoreJob,
  type RestoreJobProps,
  RestoreJobs,
  RestoreTarget,
  SnapshotSourceType,
  Snapshots,
  Vaults,
} from '../../src';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const restore = (stack: TerraformStack, name: string, props: Partial<RestoreJobProps> = {}) =>
  new RestoreJob(stack, name, {
    recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' }),
    target: RestoreTarget.ecsFiles({ instanceId: 'i-1', path: `/restore/${name}` }),
    ...props,
  });

const gettersOf = (object: object): string[] =>
  object === Object.prototype
    ? []
    : [...Object.getOwnPropertyNames(object), ...gettersOf(Object.getPrototypeOf(object))];

/** Every text of a number, in a sentence of its own, as all languages can write it. */
function tell(stack: TerraformStack, owner: string, object: object): void {
  for (const name of gettersOf(object).filter((one) => one.endsWith('Text') || one === 'summary')) {
    const value = '<'.concat(String((object as Record<string, unknown>)[name]), '>');
    new TerraformOutput(stack, `${owner}-${name}`, { value, staticId: true });
  }
}

function build(stack: TerraformStack): void {
  const jobs = {
    complete: restore(stack, 'complete'),
    failed: restore(stack, 'failed', { onFailure: FailurePolicy.REPORT }),
    skipped: restore(stack, 'skipped', { startWhen: false }),
    waiting: restore(stack, 'waiting', { waitForCompletion: false }),
  };
  const { complete, failed } = jobs;
  const gate = new RestoreGate(stack, 'gate', {
    restoreJobs: { complete, failed },
    onFailure: FailurePolicy.REPORT,
  });
  const vaults = new Vaults(stack, 'vaults');
  const snapshots = new Snapshots(stack, 'snapshots', {
    sourceType: SnapshotSourceType.OSS,
    vaultId: 'v-1',
    bucket: 'b',
    allowMissing: true,
  });
  const backups = new BackupJobs(stack, 'backups', { sourceType: 'ECS_FILE' });
  const restores = new RestoreJobs(stack, 'restores', { restoreType: 'OSS' });
  for (const [name, object] of Object.entries({
    ...jobs,
    gate,
    result: gate.result('failed'),
    vault: vaults.get(0),
    newest: snapshots.latest,
    backup: backups.lastSuccessOf('i-1'),
    listed: restores.get(0),
  })) {
    tell(stack, name, object);
  }
}

let stack: SynthesizedStack;
beforeAll(async () => {
  stack = await startSynthesized('output-texts', {
    vaults: [{ VaultId: 'v-1' }],
    backupJobs: [
      {
        JobId: 'j-1',
        SourceType: 'ECS_FILE',
        Status: 'COMPLETE',
        InstanceId: 'i-1',
        CreatedTime: 1_767_268_800,
        CompleteTime: 1_767_268_860,
      },
    ],
    restoreJobs: [{ RestoreId: 'r-earlier', RestoreType: 'OSS', Status: 'COMPLETE', BytesDone: 53_687_091_200 }],
    rules: [
      { match: { TargetPath: '/restore/failed' }, course: 'failed' },
      { match: { TargetPath: '/restore/waiting' }, course: 'queuedForLong' },
    ],
    defaultCourse: 'completeAtOnce',
  });
});
afterAll(() => stack.emulator.close());

describe('outputs in a text', () => {
  const told: Record<string, string> = {};
  beforeAll(async () => {
    stack.synthesize(build);
    const { code, text } = await stack.workspace.apply();
    expect({ code, error: /Error: .*/.exec(text)?.[0] }).toEqual({ code: 0, error: undefined });
    const all = JSON.parse(await stack.workspace.succeed('output', '-json')) as Record<string, { value: string }>;
    for (const [name, { value }] of Object.entries(all)) told[name] = value;
  });

  it('are a number, or say that there is none: no apply fails for it', () => {
    const texts = Object.entries(told).filter(([name]) => name.endsWith('Text'));
    expect(texts.length).toBeGreaterThan(100);
    for (const [name, value] of texts)
      expect({ name, value }).toEqual({ name, value: expect.stringMatching(/^<(-?\d+(\.\d+)?|unknown)>$/) });
    expect(told).toMatchObject({
      'complete-durationSecondsText': expect.stringMatching(/^<\d/),
      'skipped-durationSecondsText': '<unknown>',
      'listed-bytesDoneText': '<53687091200>',
      'gate-failedText': '<1>',
      'newest-bytesTotalText': '<unknown>',
    });
  });

  it('are summed up, as far as something is known', () => {
    expect(told).toMatchObject({
      'complete-summary': expect.stringMatching(/^<COMPLETE: \d+ bytes in \d+ s, ended \d{4}-\S+Z>$/),
      'failed-summary': expect.stringMatching(/^<FAILED: .*, ended \d{4}-\S+Z, \S.*>$/),
      'skipped-summary': '<skipped>',
      'waiting-summary': expect.stringMatching(/^<(CREATED|QUEUED|RUNNING)\b.*>$/),
      'gate-summary': expect.stringMatching(/^<failed: 1 failed, 1 succeeded, in \d+ s>$/),
    });
  });
});
