import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../src/clock';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { startBuiltCli } from './built-cli';
import { environmentOf, recordIn } from './drill-cli';
import type { DrillKill } from './drill-kill';
import { drillOfServices } from './drill-of-services';
import { childrenOf, killGroup } from './end-processes';
import { services } from './services/services';
import { scenarioOf } from './services/services-stack';
import { Workspace } from './workspace';

/** A pipeline whose runner is lost at a moment, and whose next one has a fresh folder and the same run id. */
export interface LostRunner {
  readonly name: string;
  readonly kill: DrillKill;
  /** The stack's `terraform.backend`. */
  readonly backend?: object;
  /** Whether the runners share a folder. */
  readonly memory: boolean;
  /** Whether a lock outlives what held it. */
  readonly locksStay?: boolean;
  /** Emulated seconds in one of the machine's; 100 when not set. */
  readonly speed?: number;
  /** A run that came to its end before, elsewhere. */
  readonly before?: string;
}

export interface LostRunnerResult {
  /** Whether it was running when it was to end. */
  readonly hit: boolean;
  readonly runs: number;
  readonly code: number | null;
  /** Target paths of all restore jobs, and the service of each restore task that was started. */
  readonly restored: readonly string[];
  readonly verdict: string;
  /** Restores of the cloud that the record does not name. */
  readonly unrecorded: readonly string[];
  readonly output: string;
}

const RUN = 'pipeline-77';

export async function runLostRunner(lost: LostRunner): Promise<LostRunnerResult> {
  const { kill } = lost;
  let calls = 0;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let counts = false;
  const onCall = () => {
    if (counts && ++calls === kill.calls) begin();
  };
  const random = createSeededRandom(kill.seed);
  const scenario = scenarioOf(['lasting'], 60);
  const emulator = await startEmulatedCloud({ random, scenario, speed: lost.speed ?? 100, onCall });
  const runners = createRunners(lost, emulator);
  try {
    if (lost.before) await runners.start(lost.before).done;
    counts = true;
    const first = runners.start();
    if (kill.calls === 0) begin();
    await Promise.race([begun, first.done]);
    await systemClock.sleep(kill.delayMs);
    const hit = end(first.process, kill.ends);
    let last = await first.done;
    let runs = 1;
    for (; hit && last.code !== 0 && runs < 3; runs++) last = await runners.start().done;
    return { hit, runs, ...last, ...resultOf(emulator, runners.evidence) };
  } finally {
    await emulator.close();
  }
}

/** Each start is in a folder of its own. */
function createRunners({ name, kill, backend, memory, locksStay }: LostRunner, emulator: Emulator) {
  const shared = new Workspace(`lost-${name}`).folder;
  const evidence = join(shared, 'evidence');
  const kept = join(shared, 'kept');
  let count = 0;
  const start = (runId = RUN) => {
    const workspace = new Workspace(`lost-${name}/runner-${++count}`);
    const required_providers = { alirestore: { source: 'alirestore.invalid/alicloud/alirestore' } };
    workspace.configure({ ...drillOfServices(), terraform: { required_providers, ...(backend && { backend }) } });
    const force = locksStay && kill.ends === 'SIGKILL of everything' ? ['--force-unlock-after', '1s'] : [];
    const words = [
      'drill',
      'run',
      '--run-id',
      runId,
      '--out',
      evidence,
      ...force,
      ...(memory ? ['--memory', kept] : []),
    ];
    return startBuiltCli(words, { cwd: workspace.folder, env: environmentOf(workspace, emulator.url) });
  };
  mkdirSync(kept, { recursive: true });
  rmSync(evidence, { recursive: true, force: true });
  return { start, evidence };
}

function resultOf(emulator: Emulator, evidence: string) {
  const restores = services.flatMap((service) =>
    service
      .restores(emulator)
      .filter(({ isStarted }) => isStarted)
      .map((restore) => ({ ...restore, service })),
  );
  const file = join(evidence, 'record.json');
  const record = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return {
    restored: restores
      .map(({ entry, service }) => ('TargetPath' in entry ? String(entry.TargetPath) : service.product))
      .sort(),
    verdict: record && recordIn(evidence).verdict,
    unrecorded: restores.map(({ id }) => id).filter((id) => !record.includes(id)),
  };
}

function end(child: ChildProcess, ends: DrillKill['ends']): boolean {
  if (child.exitCode !== null || child.signalCode !== null) return false;
  const terraform = childrenOf(child.pid as number);
  if (ends === 'SIGINT' || ends === 'SIGTERM') return child.kill(ends);
  child.kill('SIGKILL');
  if (ends === 'SIGKILL of everything') for (const group of terraform) killGroup(group);
  return true;
}
