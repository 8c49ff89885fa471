import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../../../src/cli/command/interrupted';
import { createRunMark } from '../../../../src/cli/drill/state/run-mark';
import type { Terraform } from '../../../../src/cli/drill/terraform/terraform';
import { FakeClock } from '../../../harness/fake-clock';
import { temporaryFolder } from '../../../harness/temporary-folder';

/** A mark whose Terraform prints by `print`, and is interrupted when `isInterrupted` says so. */
function markOf(print: Terraform['print'], isInterrupted = () => false) {
  const folder = temporaryFolder();
  const commands: string[] = [];
  const terraform: Terraform = {
    run: async () => 0,
    print: async (...args) => {
      commands.push(args[0]);
      return print(...args);
    },
    said: () => 'Error: No value for required variable\n\nThe root module needs "region".\n',
    isInterrupted,
    close: () => undefined,
  };
  const leftRunFile = join(folder, 'left-run.json');
  const mark = createRunMark({ terraform, folder, clock: new FakeClock(), leftRunFile, applyArguments: [] });
  return { mark, commands, folder, leftRunFile };
}

describe('the mark of a run in a remote state', () => {
  it('that cannot be saved is told with what Terraform said', async () => {
    const { mark } = markOf(async (command) => {
      if (command === 'apply') throw new Error('"terraform apply" failed with exit code 1');
      return '';
    });
    await expect(mark.begin('r-1')).rejects.toMatchObject({
      message:
        'cannot write to the remote state that the run begins; nothing was started: "terraform apply" failed with exit code 1',
      diagnostics: [{ severity: 'error', summary: 'No value for required variable' }],
      step: 'apply',
    });
  });

  it('that an earlier attempt has left tells the provider which jobs and tasks the state holds', async () => {
    const of = (type: string, ...ids: string[]) => ({
      mode: 'managed',
      type,
      name: 'x',
      instances: ids.map((id) => ({ attributes: { id } })),
    });
    const input = { value: { run_id: 'r-1', begun_at: '2026-01-01T00:00:00.000Z' } };
    const resources = [
      { mode: 'managed', type: 'terraform_data', name: 'alirestore_drill_run', instances: [{ attributes: { input } }] },
      of('alirestore_job', 'r-0001', 'r-0002'),
      of('alirestore_dbs_restore_task', 't-0001'),
      of('alirestore_compute_nest_restore_task', 'restore-0001'),
      of('alirestore_gate', 'hash'),
    ];
    const { mark, leftRunFile } = markOf(async () => JSON.stringify({ resources }));
    expect(await mark.begin('r-1')).toBe(true);
    expect(JSON.parse(readFileSync(leftRunFile, 'utf8'))).toEqual({
      sinceMs: Date.parse('2026-01-01T00:00:00Z'),
      known: ['r-0001', 'r-0002', 't-0001', 'restore-0001'],
    });
  });

  it('is not looked for once it is interrupted', async () => {
    const { mark, commands, folder } = markOf(
      async () => '',
      () => true,
    );
    await expect(mark.begin('r-1')).rejects.toThrow(Interrupted);
    expect(commands).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not saved when the interrupt comes while it is looked for', async () => {
    let interrupted = false;
    const { mark, commands, folder } = markOf(
      async () => {
        interrupted = true;
        return '';
      },
      () => interrupted,
    );
    await expect(mark.begin('r-1')).rejects.toThrow(Interrupted);
    expect(commands).toEqual(['state']);
    mark.close();
    expect(existsSync(join(folder, 'zzz_alirestore_run.tf.json'))).toBe(false);
  });
});
