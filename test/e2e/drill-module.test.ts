import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { policy } from '../../src/cli/policy/policy';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { cliMachine } from '../cli/cli-machine';
import { runCli, startCli } from '../cli/run-cli';
import { engineHas } from '../harness/engine';
import { environmentOf, recordIn } from './harness/drill-cli';
import { cloudOfExample, cloudOfShop, shopInConstructs, shopInHcl } from './harness/module-drill';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

const root = join(__dirname, '../..');
const MODULE = '../../../modules/drill';

async function recordOf(run: string): Promise<DrillRecord> {
  const { code, text } = await stack.workspace.apply('-var', `drill_run_id=${run}`);
  expect({ code, text: code === 0 ? '' : text.slice(-3000) }).toEqual({ code: 0, text: '' });
  const { output } = await stack.workspace.terraform('output', '-raw', 'shop_record');
  return JSON.parse(output) as DrillRecord;
}

const OWN_OF_A_RUN = /^(restoreId|requestIds?|definitionHash|\w+At|(achieved|margin|duration)Seconds)$/;
const LOOKS = /^(Describe|List)/; // as often as the machine has time for

/** What two runs cannot share: ids, times, and the hash of what was written in another language. */
function comparable(record: DrillRecord): unknown {
  return JSON.parse(JSON.stringify(record), (name, value) => {
    if (OWN_OF_A_RUN.test(name)) return value === null ? null : 'differs';
    if (name === 'after' && Array.isArray(value)) return [...value].sort();
    return LOOKS.test(name) ? undefined : value;
  });
}

/** As an engine before 1.11 needs it. */
const withPasswordInState = (example: string) =>
  example
    .replace(/^ +secrets = .*$/m, '')
    .replace(/^( +)destination_endpoint_user_name .*$/m, '$&\n$1destination_endpoint_password = var.password');

describe('modules/drill', () => {
  it('makes the record that the constructs make, restores nothing twice, and runs again with another run id', async () => {
    stack = await startSynthesized('drill-module', cloudOfShop);
    stack.synthesize(shopInConstructs);
    const ofConstructs = await recordOf('7');
    stack.workspace.remove('main.tf.json');
    expect(await stack.workspace.destroy()).toMatchObject({ code: 0 });
    stack.workspace.write('main.tf', shopInHcl(MODULE));
    await stack.workspace.init();
    const ofModule = await recordOf('7');
    expect(comparable(ofModule)).toEqual(comparable(ofConstructs));
    expect(ofModule.drill.definitionHash).toMatch(/^[0-9a-f]{64}$/);
    const again = ['plan', '-detailed-exitcode', '-out=again', '-var', 'drill_run_id=7'];
    expect(await stack.workspace.terraform(...again)).toMatchObject({ code: 0 });
    await stack.workspace.succeed('plan', '-out=next', '-var', 'drill_run_id=8');
    stack.workspace.write('next.json', await stack.workspace.succeed('show', '-json', 'next'));
    const needed = async (...words: string[]) =>
      (await runCli(['policy', ...words], [policy], { cwd: stack.workspace.folder, env: {} })).stdout;
    expect(await needed()).toBe(await needed('next.json'));
    const before = stack.executed('CreateRestoreJob');
    const next = await recordOf('8');
    expect(next).toMatchObject({
      verdict: 'met',
      drill: { runId: '8', definitionHash: ofModule.drill.definitionHash },
    });
    expect(stack.executed('CreateRestoreJob') - before).toBe(5);
  }, 240_000);

  it('refuses in the plan what cannot be a drill', async () => {
    stack = await startSynthesized('drill-module-refused', {});
    stack.workspace.remove('main.tf.json');
    const plan = async (drill: string) => {
      stack.workspace.write('main.tf', `module "shop" {\n  source = "${MODULE}"\n  drill  = ${drill}\n}\n`);
      return (await stack.workspace.terraform('plan')).text;
    };
    const nest = (id: string, after: string) =>
      `{ service_instance_id = "${id}", backup_id = "b", allow_in_place = true, after = ${after} }`;
    const drill = (a: string, rto = 'rto_seconds = 60') =>
      `{ name = "shop", run_id = "1", ${rto}, compute_nest_restores = { a = ${nest('si-1', a)}, b = ${nest('si-2', '["a"]')} } }`;
    stack.workspace.write('main.tf', `module "shop" {\n  source = "${MODULE}"\n  drill  = ${drill('[]')}\n}\n`);
    await stack.workspace.init();
    expect(await plan(drill('["c"]'))).toContain('after names c, and the drill has no such restore');
    expect(await plan(drill('["b"]'))).toContain('a, b cannot be put into one of five waves');
    expect(await plan(drill('[]', 'owner = "me"'))).toContain('The drill has no objective');
    expect(await plan('{ name = "shop", run_id = "1", rto_seconds = 60 }')).toContain('The drill has no restores');
  }, 240_000);

  it('is what drill run rehearses in the example of the guide, with its module in a local folder', async () => {
    stack = await startSynthesized('drill-module-example', {});
    const { folder } = stack.workspace;
    stack.workspace.remove('main.tf.json');
    const example = readFileSync(join(root, 'examples/drill-module/main.tf'), 'utf8');
    stack.workspace.write('main.tf', engineHas('writeOnly') ? example : withPasswordInState(example));
    cpSync(join(root, 'modules'), join(folder, 'node_modules/cdktf-alicloud-restore/modules'), { recursive: true });
    stack.workspace.write('provider.tf', 'provider "alirestore" {\n  region = "cn-hangzhou"\n}\n');
    stack.workspace.write('scenario.json', JSON.stringify(cloudOfExample));
    const words = ['--emulator', '--scenario', 'scenario.json', '--speed', '100', '--out', 'evidence'];
    const surroundings = { cwd: folder, env: environmentOf(stack.workspace, undefined) };
    const commands = [createDrillRun(cliMachine)];
    const run = await startCli(['drill', 'run', ...words, '--', '-var=password=none'], commands, surroundings).done;
    expect({ code: run.code, text: run.code === 0 ? '' : `${run.stdout}${run.stderr}` }).toEqual({ code: 0, text: '' });
    const { restores, drill, validations } = recordIn(join(folder, 'evidence'));
    expect(restores.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'files succeeded',
      expect.stringMatching(/^servers\/\S+ succeeded$/),
      expect.stringMatching(/^servers\/\S+ succeeded$/),
      'orders succeeded',
    ]);
    expect({ name: drill.name, checks: validations.length }).toEqual({ name: 'shop', checks: 3 });
  }, 240_000);
});
