import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrillConfiguration } from '../../../src/cli/drill/run/drill-configuration';
import { policy } from '../../../src/cli/policy/policy';
import { createPreflight } from '../../../src/cli/preflight/preflight';
import { createRehearsal } from '../../../src/cli/rehearsal/create-rehearsal';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const MARK = 'zzz_alirestore_run.tf.json';

/** As a run that was killed leaves it. */
function leaveMark(folder: string): void {
  const mark = { resource: { terraform_data: { alirestore_drill_run: { input: { run_id: 'run-7' } } } } };
  writeFileSync(join(folder, MARK), JSON.stringify(mark));
}

function hclStack(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'main.tf'), 'resource "alirestore_job" "orders" {}\n');
  leaveMark(folder);
  return folder;
}

const run = (cwd: string, ...words: string[]) =>
  runCli(words, [policy, createPreflight(cliMachine)], { cwd, env: { PATH: process.env.PATH } });

describe('the mark that a killed run has left in a folder is no part of the stack', () => {
  it('for policy, whose stack is what a person has written', async () => {
    const { code, stdout } = await run(hclStack(), 'policy');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('hbr:CreateRestoreJob') });
  });

  it('for preflight, which finds in it alone what is missing', async () => {
    const { code, stdout } = await run(hclStack(), 'preflight', '--offline');
    expect({ code, stdout }).toMatchObject({ code: 2, stdout: expect.stringContaining('1 restore\n') });
    expect(stdout).not.toContain('alirestore_drill_run');
  });

  it('for the age of a synthesis', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'cdktf.json'), '{}');
    writeFileSync(join(folder, 'cdk.tf.json'), '{}');
    const anHourAgo = new Date(cliMachine.clock.now() - 3_600_000);
    utimesSync(join(folder, 'cdk.tf.json'), anHourAgo, anHourAgo);
    leaveMark(folder);
    expect((await run(folder, 'policy')).stderr).toMatch(/made 1 h( \d+ s)? ago/);
  });

  it('for drill run, even one that was half written', () => {
    const folder = hclStack();
    writeFileSync(join(folder, MARK), '{"resource":');
    expect([...readDrillConfiguration(folder).types]).toEqual(['alirestore_job']);
  });

  it('for a rehearsal', () => {
    const rehearsal = createRehearsal(hclStack());
    expect(existsSync(join(rehearsal.folder, 'main.tf'))).toBe(true);
    expect(existsSync(join(rehearsal.folder, MARK))).toBe(false);
    rehearsal.remove();
  });
});
