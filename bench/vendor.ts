import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../src/clock';
import { THROW_AWAY_CREDENTIALS } from '../src/emulator/authentication/accounts';
import { createSeededRandom } from '../src/emulator/seeded-random';
import { startEmulator } from '../src/emulator/start-emulator';
import { Workspace } from '../test/e2e/harness/workspace';
import { type Figure, mebibytes, median, seconds } from './figures';
import { type BenchStack, type Measured, measure, startBench } from './stack';

const atOnce = { defaultCourse: 'completeAtOnce' } as const;
const PLANS = 3;

interface Side {
  readonly apply: Measured;
  readonly plans: readonly Measured[];
}

/**
 * The vendor's provider (the path of its binary: ALICLOUD_PROVIDER) beside ours, in one run: restores that complete at once, and
 * plans without changes.
 */
export async function measureVendor(): Promise<Figure[]> {
  const binary = process.env.ALICLOUD_PROVIDER;
  if (!binary) throw new Error('set ALICLOUD_PROVIDER to the path of a built terraform-provider-alicloud');
  return [...(await compared(binary, 1)), ...(await compared(binary, 200))];
}

async function compared(binary: string, count: number): Promise<Figure[]> {
  const theirs = await side(await startVendor(binary, count));
  const ours = await side(await startBench(`beside-vendor-${count}`, count, atOnce));
  const jobs = count === 1 ? 'one job' : `${count} jobs`;
  const [planBudget, cpuBudget] = count === 1 ? ['', ''] : ['at most 0.5 of its time', 'at most 0.8 of its CPU'];
  return [
    figure(`apply of ${jobs}`, [ours.apply], [theirs.apply], cpuBudget),
    figure(`plan without changes, ${jobs}`, ours.plans, theirs.plans, planBudget),
  ];
}

async function side(stack: BenchStack): Promise<Side> {
  try {
    const apply = await measure(stack, 'apply', '-auto-approve', '-parallelism=10');
    const plans: Measured[] = [];
    for (let round = 0; round < PLANS; round++) plans.push(await measure(stack, 'plan', '-detailed-exitcode'));
    return { apply, plans };
  } finally {
    await stack.emulator.close();
  }
}

/** Ours first, then the vendor's, then ours by the vendor's. */
function figure(what: string, ours: readonly Measured[], theirs: readonly Measured[], budget: string): Figure {
  const beside = (name: string, text: (value: number) => string, value: (one: Measured) => number) => {
    const [mine, other] = [median(ours.map(value)), median(theirs.map(value))];
    return `${name} ${text(mine)} : ${text(other)} = ${(mine / other).toFixed(2)}`;
  };
  const measured = [
    beside('time', seconds, ({ wallMs }) => wallMs),
    beside('CPU of all', seconds, ({ allCpuMs }) => allCpuMs),
    beside('CPU of the plugin', seconds, ({ cpuMs }) => cpuMs),
    beside('memory', mebibytes, ({ peakBytes }) => peakBytes),
    beside('calls', String, ({ calls }) => calls),
  ];
  return { what, measured: measured.join('; '), budget };
}

/** The same restores on the same emulated cloud, as the vendor's provider has them. */
async function startVendor(binary: string, count: number): Promise<BenchStack> {
  const emulator = await startEmulator({ clock: systemClock, random: createSeededRandom(1), scenario: atOnce });
  const workspace = new Workspace(`vendor-${count}`);
  const home = join(workspace.folder, 'terraform.d/plugins/vendor.invalid/aliyun/alicloud/1.0.0/linux_amd64');
  mkdirSync(home, { recursive: true });
  copyFileSync(binary, join(home, 'terraform-provider-alicloud_v1.0.0'));
  const { accessKeyId: access_key, accessKeySecret: secret_key } = THROW_AWAY_CREDENTIALS;
  const cloud = { region: 'cn-hangzhou', access_key, secret_key, protocol: 'HTTP', skip_region_validation: true };
  const endpoints = { hbr: new URL(emulator.url).host };
  const source = 'vendor.invalid/aliyun/alicloud';
  workspace.write(
    'main.tf.json',
    JSON.stringify({
      terraform: { required_providers: { alicloud: { source } } },
      provider: { alicloud: { ...cloud, endpoints } },
      resource: { alicloud_hbr_restore_job: { bench: restores(count) } },
    }),
  );
  await workspace.init();
  return { emulator, workspace };
}

function restores(count: number) {
  return {
    count,
    ...{ restore_type: 'ECS_FILE', source_type: 'ECS_FILE' },
    ...{ vault_id: 'v-1', snapshot_id: 's-1', snapshot_hash: 'hash-1' },
    ...{ target_instance_id: 'i-1', target_path: '/restore/${count.index}' },
  };
}
