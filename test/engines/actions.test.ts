import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileRestore, quickProvider, startStack } from '../e2e/harness/stack';

const binary = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const [, engine, major, minor] = /(Terraform|OpenTofu) v(\d+)\.(\d+)/.exec(
  execFileSync(binary, ['version']).toString(),
)!;
const knows = (least: number) => engine === 'Terraform' && Number(major) === 1 && Number(minor) >= least;

const restore = (changes: object = {}) => ({ config: fileRestore(changes) });
const stack = (actions: object, others: object = {}) => ({ provider: quickProvider, action: actions, ...others });

const examples = join(__dirname, '../../examples');
const textOf = (name: string) => readFileSync(join(examples, 'actions', name, 'action.tf'), 'utf8');

if (knows(14)) {
  it('restores when it is invoked, shows how it goes on, and keeps nothing', async () => {
    const { workspace, executed } = await startStack('action-restore', {
      defaultCourse: 'long',
      courses: { long: { preset: 'complete', seconds: 600 } },
    });
    workspace.configure(stack({ alirestore_restore: { now: restore() } }));
    const { code, output } = await workspace.apply('-invoke=action.alirestore_restore.now');
    expect(output).toMatch(/Action action\.alirestore_restore\.now .*: restore job r-\w+: RUNNING [\d.]+ ?%/);
    expect(output).toMatch(/Actions: 1 invoked/);
    expect(code).toBe(0);
    expect((await workspace.apply('-invoke=action.alirestore_restore.now')).code).toBe(0);
    expect(executed('CreateRestoreJob')).toBe(2);
  });

  it('fails with a restore that fails', async () => {
    const { workspace } = await startStack('action-failure', { defaultCourse: 'failed' });
    workspace.configure(stack({ alirestore_restore: { now: restore() } }));
    const { code, text } = await workspace.apply('-invoke=action.alirestore_restore.now');
    expect(code).toBe(1);
    expect(text).toContain('ended with status FAILED');
    expect(text).toContain('invoke the action again, which starts a new restore');
  });

  it('is interrupted at once, and says what runs on', async () => {
    const { workspace, executed } = await startStack('action-interrupt', { defaultCourse: 'never' });
    workspace.configure(stack({ alirestore_restore: { now: restore() } }));
    const { process: terraform, done } = workspace.start(
      'apply',
      '-auto-approve',
      '-invoke=action.alirestore_restore.now',
    );
    while (executed('CreateRestoreJob') === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 500));
    process.kill(-terraform.pid!, 'SIGINT');
    const { code, text } = await done;
    expect(code, text).toBe(1);
    expect(text).toContain('keeps running in the cloud');
  });

  it('follows a resource', async () => {
    const { workspace, executed } = await startStack('action-trigger');
    const trigger = [{ events: ['after_create'], actions: ['action.alirestore_restore.next'] }];
    const job = { first: { ...fileRestore({ target_path: '/first' }), lifecycle: { action_trigger: trigger } } };
    workspace.configure(stack({ alirestore_restore: { next: restore() } }, { resource: { alirestore_job: job } }));
    expect((await workspace.apply()).output).toMatch(/Actions: 1 invoked/);
    expect(executed('CreateRestoreJob')).toBe(2);
    expect(await workspace.succeed('plan')).toContain('No changes');
  });
  const needed = (name: string) => (/1\.16 or later/.test(textOf(name)) ? 16 : 14);
  it.each(readdirSync(join(examples, 'actions')).filter((name) => knows(needed(name))))(
    'knows all that the example of %s says',
    async (name) => {
      const text = textOf(name);
      const { workspace } = await startStack(`action-example-${name}`);
      workspace.remove('main.tf.json');
      workspace.write('main.tf', text);
      workspace.write('provider.tf', readFileSync(join(examples, 'provider/provider.tf'), 'utf8'));
      await workspace.init();
      await workspace.succeed('validate');
      await workspace.succeed('fmt', '-check');
    },
  );
} else {
  it('refuses an action block where the engine has none, and everything else is as before', async () => {
    const { workspace, executed } = await startStack('action-unknown');
    expect((await workspace.apply()).code).toBe(0);
    workspace.configure(stack({ alirestore_restore: { now: restore() } }));
    const { code, text } = await workspace.apply();
    expect(code).toBe(1);
    expect(text).toMatch(/Extraneous JSON object property|No argument or block type is named "action"/);
    expect(executed('CreateRestoreJob')).toBe(1);
  });
}
