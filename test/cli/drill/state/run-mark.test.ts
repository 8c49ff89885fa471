import { existsSync, readdirSync } from 'node:fs';
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
  return { mark, commands, folder };
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
