import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrillConfiguration } from '../../../src/cli/drill/run/drill-configuration';
import { policy } from '../../../src/cli/policy/policy';
import { createPreflight } from '../../../src/cli/preflight/preflight';
import { temporaryFolder } from '../../harness/temporary-folder';
import { cliMachine } from '../cli-machine';
import { runCli } from '../run-cli';

const job = 'restore_type = "ECS_FILE", source_type = "ECS_FILE", vault_id = "v-1", target_instance_id = "i-drill"';

/** A drill of two restores, each of which says something else of itself. */
const drill = (orders: string, bills: string, more = '') => `{
    name        = "shop"
    run_id      = var.drill_run_id
    rto_seconds = 3600
    restores = {
      orders = { ${job}, ${orders} }
      bills  = { ${job}, ${bills} } # after orders
    }
    ${more}
  }`;

const GOOD = [
  'snapshot_id = "s-1", target_path = "/a"',
  'snapshot_id = "s-2", target_path = "/b", after = ["orders"]',
] as const;

const call = (value: string, source = './modules/drill') => `
provider "alirestore" { region = "cn-hangzhou" }
variable "drill_run_id" { type = string }
module "shop" {
  source = "${source}"
  drill  = ${value}
}
`;

function stackOf(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'main.tf'), text);
  return folder;
}

const run = (folder: string, ...words: string[]) =>
  runCli(words, [policy, createPreflight(cliMachine)], { cwd: folder, env: {} });

describe('a call of modules/drill in HCL', () => {
  it.each(['./modules/drill', 'git::https://example.com/restore.git//modules/drill?ref=v0.1.0'])(
    'from %s is known to policy, preflight and drill run, without a plan',
    async (source) => {
      const folder = stackOf(call(drill(...GOOD), source));
      expect((await run(folder, 'policy')).stdout).toContain('"hbr:CreateRestoreJob"');
      const { code, stdout, stderr } = await run(folder, 'preflight', '--offline');
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('module.shop was not checked') });
      expect(stdout).toContain('2 restores');
      expect(readDrillConfiguration(folder).types.has('alirestore_drill')).toBe(true);
    },
  );

  it('may have its drill in a local value, and be in JSON', async () => {
    const folder = stackOf(`${call('local.shop')}\nlocals {\n  shop = ${drill(...GOOD)}\n}\n`);
    expect((await run(folder, 'preflight', '--offline')).stdout).toContain('2 restores');
    const json = temporaryFolder();
    const shop = {
      source: './modules/drill',
      drill: { name: 'shop', run_id: '1', restores: { a: { vault_id: 'v-1' } } },
    };
    writeFileSync(join(json, 'main.tf.json'), JSON.stringify({ module: { shop } }));
    expect((await run(json, 'preflight', '--offline')).stdout).toContain('1 restore\n');
    expect(readDrillConfiguration(json).types.has('alirestore_drill')).toBe(true);
  });

  it('that cannot be read is said to be unread', async () => {
    const { stderr } = await run(stackOf(call('var.shop')), 'preflight', '--offline');
    expect(stderr).toContain('module.shop was not checked; a plan file has what is in it');
  });

  it('is no other module, whatever it is called', async () => {
    const folder = stackOf(call(drill(...GOOD), './modules/drill-hall'));
    mkdirSync(join(folder, 'modules'));
    expect((await run(folder, 'preflight', '--offline')).stderr).toContain('module.shop was not checked');
    expect(readDrillConfiguration(folder).types.has('alirestore_drill')).toBe(false);
  });

  it.each([
    [
      GOOD[0],
      GOOD[0],
      '',
      'writes to i-drill, /a, and so does module.shop.module.wave_1.alirestore_job.restore["orders"]',
    ],
    [`${GOOD[0]}, rto_seconds = 7200`, GOOD[1], '', 'It is 2 h, above the 1 h of the whole drill'],
    [GOOD[0], GOOD[1], 'guards = { protected_instance_ids = ["i-drill"] }', 'i-drill'],
    ['target_path = "/a", recovery_point = { instance_id = "i-drill" }', GOOD[1], '', 'i-drill'],
    [`${GOOD[0]}, target_pth = "/c"`, GOOD[1], '', 'target_pth: This argument does not exist'],
    ['snapshot_id = "s-1", target_path = "a"', GOOD[1], '', 'The path is relative'],
  ])('is refused where %s beside %s is wrong: %s', async (orders, bills, more, problem) => {
    const { code, stdout } = await run(stackOf(call(drill(orders, bills, more))), 'preflight', '--offline');
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining(problem) });
  });

  it('has checks, clean-ups and selections, which need what they need', async () => {
    const more = `
    selections = {
      all = {
        sources = { vault_ids = ["v-2"] }
        restore = { restore_type = "ECS_FILE", target_instance_id = "i-drill", target_path = "/all/@{name}" }
        checks  = { path = { in_instance = { instance_id = "i-drill", path = { path = "/all/@{name}" } } } }
      }
    }
    cleanups = { wipe = { command = ["echo"], when = "always" } }`;
    const folder = stackOf(call(drill(...GOOD, more)));
    const { stdout } = await run(folder, 'policy');
    for (const needed of ['hbr:DescribeBackupJobs2', 'ecs:RunCommand']) expect(stdout).toContain(needed);
    expect(await run(folder, 'preflight', '--offline')).toMatchObject({ code: 0 });
  });
});
