import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy } from '../../src/cli/policy/policy';
import { preflightCommands } from '../cli/preflight/run-preflight';
import { runCli } from '../cli/run-cli';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack('preflight', {
    defaultCourse: 'atOnce',
    courses: { atOnce: { preset: 'completeAtOnce' } },
    vaults: [{ VaultId: 'v-1' }],
    snapshots: [
      { SnapshotId: 's-1', VaultId: 'v-1', SourceType: 'OSS', Bucket: 'b', Status: 'COMPLETE' },
      { SnapshotId: 's-2', VaultId: 'v-1', SourceType: 'ECS_FILE' },
    ],
  });
});
afterAll(() => stack.emulator.close());

const configuration = {
  provider: quickProvider,
  data: {
    alirestore_snapshots: { all: { source_type: 'OSS', vault_id: 'v-1', bucket: 'b', allow_missing: true } },
    alirestore_vaults: { all: {} },
  },
  resource: {
    terraform_data: { path: { input: '/later' } },
    alirestore_job: {
      done: fileRestore({
        source_type: 'OSS',
        restore_type: 'OSS',
        target_instance_id: null,
        target_path: null,
        target_bucket: 'b',
      }),
      folders: {
        for_each: { a: '/a', b: '/a/b' },
        ...fileRestore({ target_path: '${each.value}', snapshot_id: 's-2' }),
      },
      later: fileRestore({
        target_path: '${terraform_data.path.output}',
        snapshot_id: 's-2',
        wait_for_completion: false,
      }),
    },
    alirestore_gate: {
      gate: {
        restore_jobs:
          '${{ later = { restore_id = alirestore_job.later.id, restore_type = alirestore_job.later.restore_type } }}',
      },
    },
  },
};

async function plan(): Promise<void> {
  await stack.workspace.succeed('plan', '-out=plan');
  stack.workspace.write('plan.json', await stack.workspace.succeed('show', '-json', 'plan'));
}

const cli = (...words: string[]) =>
  runCli(words, [...preflightCommands, policy], { cwd: stack.workspace.folder, env: {} });

describe('a plan of the real Terraform', () => {
  it('is looked at with its counts, its data and its unknown values', async () => {
    stack.workspace.configure(configuration);
    await plan();
    const { code, stdout } = await cli('preflight', 'plan.json', '--offline');
    expect(code).toBe(2);
    expect(stdout).toBe(
      [
        'plan.json: 4 restores',
        '  error alirestore_job.folders["b"] target_instance_id: It writes to i-1, /a/b, and so does alirestore_job.folders["a"]. Whichever ends last wins. Give each restore a target of its own.',
        '  warning alirestore_job.done target_bucket: It writes to b, and its snapshot was taken from b: data there may be overwritten. Restore to another target; or, if this is intended, give --allow-in-place.',
        '',
      ].join('\n'),
    );
  });

  it('is summed up in Markdown: what would be restored, from what, and to where', async () => {
    const { stdout } = await cli('preflight', 'plan.json', '--offline', '--markdown');
    expect(stdout.split('\n').slice(0, 9)).toEqual([
      '## Restores of plan.json',
      '',
      '4 restores would be started.',
      '',
      '| Restore | Type | Recovery point | Target |',
      '| --- | --- | --- | --- |',
      '| alirestore\\_job.done | OSS | v-1 s-1 | bucket b |',
      '| alirestore\\_job.folders\\["a"\\] | ECS\\_FILE | v-1 s-2 | instance\\_id i-1, path /a |',
      '| alirestore\\_job.folders\\["b"\\] | ECS\\_FILE | v-1 s-2 | instance\\_id i-1, path /a/b |',
    ]);
    expect(stdout).toContain(
      '| alirestore\\_job.later | ECS\\_FILE | v-1 s-2 | instance\\_id i-1, path (known after apply) |',
    );
    expect(stdout).toContain('**2 things were found:**');
  });

  it('needs no more, and no less, than the policy allows', async () => {
    const { stdout } = await cli('policy', 'plan.json');
    const before = stack.calls();
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(stack.calls()).toBeGreaterThan(before);
    const called = Object.keys(stack.emulator.calls().counters.byAction).map((action) => `hbr:${action}`);
    // A job that still runs when it is destroyed, and one that has restored nothing.
    const atNeed = ['hbr:CancelRestoreJob', 'hbr:DescribeBackupJobs2'];
    expect(JSON.parse(stdout).Statement[0].Action).toEqual([...called, ...atNeed].sort());
  });

  it('finds nothing once all is restored', async () => {
    await plan();
    const { code, stdout } = await cli('preflight', 'plan.json', '--offline', '--markdown');
    expect(code).toBe(0);
    expect(stdout).toBe(
      '## Restores of plan.json\n\nNothing would be restored.\n\nNothing was found that would fail.\n',
    );
  });
});
