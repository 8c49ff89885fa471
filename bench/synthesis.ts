import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AlirestoreProvider, PartialPolicy, RecoveryPoint, RestoreJob, RestoreTarget } from '../src';
import { Job } from '../src/constructs/generated/job';
import { type Figure, median } from './figures';

const ROUNDS = 3;

interface SynthesisFigures {
  readonly count: number;
  readonly plainMs: number;
  readonly restoreJobsMs: number;
}

type AddResources = (stack: TerraformStack, count: number) => void;

/** How long a stack of restore jobs takes to synthesize, and one of as many plain resources with the same arguments. */
function measureSynthesis(count: number): SynthesisFigures {
  const plain: number[] = [];
  const restoreJobs: number[] = [];
  synthesisMs(addRestoreJobs, 1000); // warms the compiler up
  synthesisMs(addPlainResources, 1000);
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(synthesisMs(addPlainResources, count));
    restoreJobs.push(synthesisMs(addRestoreJobs, count));
  }
  return { count, plainMs: median(plain), restoreJobsMs: median(restoreJobs) };
}

export function synthesisFigures(count: number): Figure[] {
  return [count / 10, count].map((size) => {
    const { plainMs, restoreJobsMs } = measureSynthesis(size);
    const perJob = ((restoreJobsMs / size) * 1000).toFixed(0);
    const ratio = (restoreJobsMs / plainMs).toFixed(2);
    return {
      what: `synthesis of ${size} restore jobs, against plain resources`,
      measured: `${ratio}x (${(restoreJobsMs / 1000).toFixed(2)} s, ${perJob} us each)`,
      budget: 'at most 1.3x, linear',
    };
  });
}

function synthesisMs(addResources: AddResources, count: number): number {
  const outdir = mkdtempSync(join(tmpdir(), 'alirestore-synthesis-'));
  const begin = process.hrtime.bigint();
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'restores');
  new AlirestoreProvider(stack, 'alirestore', { region: 'cn-hangzhou' });
  addResources(stack, count);
  app.synth();
  const end = process.hrtime.bigint();
  rmSync(outdir, { recursive: true });
  return Number(end - begin) / 1e6;
}

function addRestoreJobs(stack: TerraformStack, count: number): void {
  for (let index = 0; index < count; index++) {
    new RestoreJob(stack, `job-${index}`, {
      recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-000000000000000000', snapshotId: `s-${index}` }),
      target: RestoreTarget.ecsFiles({ instanceId: `i-${index}`, path: '/restore', include: ['/srv/orders'] }),
      onPartial: PartialPolicy.WARN,
    });
  }
}

function addPlainResources(stack: TerraformStack, count: number): void {
  for (let index = 0; index < count; index++) {
    new Job(stack, `job-${index}`, {
      restoreType: 'ECS_FILE',
      sourceType: 'ECS_FILE',
      vaultId: 'v-000000000000000000',
      snapshotId: `s-${index}`,
      targetInstanceId: `i-${index}`,
      targetPath: '/restore',
      include: ['/srv/orders'],
      onPartial: 'warn',
    });
  }
}
