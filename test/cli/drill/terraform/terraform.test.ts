import { EventEmitter } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../../../src/cli/command/interrupted';
import { createTerraform } from '../../../../src/cli/drill/terraform/terraform';
import { createTerraformLog } from '../../../../src/cli/drill/terraform/terraform-log';
import { systemClock } from '../../../../src/clock';
import { until } from '../../../e2e/harness/until';
import { temporaryFolder } from '../../../harness/temporary-folder';

/** A program in the place of Terraform. */
function terraformOf(script: string, changes: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder();
  const binary = join(folder, 'program');
  writeFileSync(binary, `#!/bin/sh\n${script}\n`);
  chmodSync(binary, 0o755);
  const signals = new EventEmitter();
  const log = createTerraformLog(join(folder, 'terraform.log'));
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  const env = { PATH: process.env.PATH, TERRAFORM_BINARY_NAME: binary, ...changes };
  const terraform = createTerraform({ folder, env, log, hear, clock: systemClock, signals });
  return { folder, terraform, signals, said: () => said };
}

describe('running Terraform', () => {
  it('hands on what it says, and its exit code', async () => {
    const { terraform, said } = terraformOf('echo "$1 $TF_INPUT"; echo oops >&2; exit 5');
    expect(await terraform.run('plan')).toBe(5);
    expect(said().split('\n').sort()).toEqual(['', 'oops', 'plan 0']);
    expect(terraform.said()).toBe(said());
  });

  it('keeps apart what is printed for it', async () => {
    const { terraform, said } = terraformOf('echo "{}"; echo oops >&2');
    expect(await terraform.print('show')).toBe('{}\n');
    expect(said()).toBe('oops\n');
  });

  it('says which command has failed, without what may be secret in its arguments', async () => {
    const failed = (...args: string[]) => expect(terraformOf('exit 1').terraform.print(...args)).rejects;
    await failed('show', '-json').toThrow(/^".*\/program show" failed with exit code 1$/);
    await failed('state', 'pull').toThrow(/^".*\/program state pull" failed with exit code 1$/);
    await failed('apply', '-var', 'db_password=hunter2').toThrow(/^".*\/program apply" failed with exit code 1$/);
  });

  it('keeps what TF_LOG asks for out of the log, in a file of its own unless one is named', async () => {
    const pathOf = async (changes: NodeJS.ProcessEnv) => {
      const { terraform, folder } = terraformOf('printf "%s" "$TF_LOG_PATH"', changes);
      return (await terraform.print('plan')).replace(folder, 'STACK');
    };
    expect(await pathOf({ TF_LOG: 'TRACE' })).toBe('STACK/.terraform/terraform-debug.log');
    expect(await pathOf({ TF_LOG_PROVIDER: 'DEBUG', TF_DATA_DIR: 'data' })).toBe('STACK/data/terraform-debug.log');
    expect(await pathOf({ TF_LOG: 'TRACE', TF_LOG_PATH: 'mine.log' })).toBe('mine.log');
    expect(await pathOf({})).toBe('');
  });

  it('hands on each signal once, and starts nothing after one', async () => {
    const { terraform, signals, said } = terraformOf(
      'trap "echo got INT" INT; echo ready; while [ ! -f end ]; do sleep 0.05; done; exit 1',
    );
    const running = terraform.run('apply');
    await until(() => said().includes('ready'));
    signals.emit('SIGINT');
    await until(() => said().includes('got INT'));
    signals.emit('SIGINT');
    await until(() => said().split('got INT').length === 3);
    signals.emit('SIGTERM');
    expect(await running).toBe(1);
    expect(terraform.isInterrupted()).toBe(true);
    await expect(terraform.run('plan')).rejects.toThrow(Interrupted);
    terraform.close();
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0);
  });
});
