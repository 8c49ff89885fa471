import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../src/clock';
import type { Call } from '../../../src/emulator/control-plane/call-log';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { environmentOf, recordIn } from './drill-cli';
import { drillStack } from './drill-stack';
import { childrenOf, killGroup } from './end-processes';
import { Workspace } from './workspace';

const cliBundle = join(__dirname, '../../../bundle/alirestore.js');

/** As a person, a pipeline, the system, and a machine that goes down end it. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGKILL of the command', 'SIGKILL of everything'] as const;

/** A moment in the life of a `drill run`, and what ends it there. */
export interface DrillKill {
  readonly seed: number;
  readonly ends: (typeof ENDS)[number];
  /** So many calls to the service have been made by then; 0 is the time from the start on. */
  readonly calls: number;
  readonly delayMs: number;
}

const MOST_CALLS = 11;
const MOST_DELAY_MS = 500;

/** The same points every time, spread over the whole run. */
export function drillKills(count: number): DrillKill[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createSeededRandom(index + 1);
    const calls = Math.floor(random() * MOST_CALLS);
    const delayMs = Math.floor(random() * MOST_DELAY_MS * (calls === 0 ? 3 : 1));
    return { seed: index + 1, ends: ENDS[index % ENDS.length], calls, delayMs };
  });
}

export interface DrillKillResult {
  /** Whether it was running when it was to end. */
  readonly hit: boolean;
  readonly runs: number;
  readonly code: number | null;
  /** Target paths of all restores that were started. */
  readonly restored: readonly string[];
  /** Folders of evidence, and the run that the record in the state tells of. */
  readonly evidence: readonly string[];
  readonly recorded: string;
  readonly verdict: string;
  /** Runs for which it was cleaned up. */
  readonly cleanedUp: readonly string[];
  readonly isOpen: boolean;
  readonly output: string;
}

/** Runs a drill, ends it at the point, and runs it again until it comes to its end. */
export async function runDrillKill(kill: DrillKill): Promise<DrillKillResult> {
  let calls = 0;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const onCall = (_: Call) => {
    if (++calls === kill.calls) begin();
  };
  const scenario = { defaultCourse: 'short', courses: { short: { preset: 'complete' as const, seconds: 60 } } };
  const random = createSeededRandom(kill.seed);
  const emulator = await startEmulatedCloud({ random, scenario, speed: 100, onCall });
  const workspace = new Workspace(`drill-kill-${kill.seed}`);
  const cleanupLog = join(workspace.folder, 'cleanup.log');
  workspace.configure(drillStack({ cleanupLog, validation: 'sleep 0.3' }));
  if (kill.calls === 0) begin();
  try {
    const first = start(workspace, emulator);
    await Promise.race([begun, first.done]);
    await systemClock.sleep(kill.delayMs);
    const hit = end(first.process, kill.ends);
    let last = await first.done;
    let runs = 1;
    for (; hit && last.code !== 0 && runs < 4; runs++) last = await start(workspace, emulator).done;
    return { hit, runs, ...last, ...resultOf(workspace, emulator, cleanupLog) };
  } finally {
    await emulator.close();
  }
}

function start(workspace: Workspace, emulator: Emulator) {
  const child = spawn(process.execPath, [cliBundle, 'drill', 'run'], {
    cwd: workspace.folder,
    env: environmentOf(workspace, emulator.url),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  // Not "close": what is left of Terraform may hold the streams.
  const done = once(child, 'exit').then(([code]) => ({ code: code as number | null, output }));
  return { process: child, done };
}

function end(child: ChildProcess, ends: DrillKill['ends']): boolean {
  if (child.exitCode !== null || child.signalCode !== null) return false;
  const pid = child.pid as number;
  const terraform = childrenOf(pid);
  if (ends === 'SIGINT' || ends === 'SIGTERM') return child.kill(ends);
  child.kill('SIGKILL');
  if (ends === 'SIGKILL of everything') for (const group of terraform) killGroup(group);
  return true;
}

function resultOf(workspace: Workspace, emulator: Emulator, cleanupLog: string) {
  const { shop } = workspace.instances('alirestore_drill');
  const folder = join(workspace.folder, 'drill-evidence');
  const evidence = existsSync(folder) ? readdirSync(folder) : [];
  const record = JSON.parse(String(shop?.attributes.record ?? '{"drill":{}}'));
  const log = existsSync(cleanupLog) ? readFileSync(cleanupLog, 'utf8').trim().split('\n') : [];
  return {
    restored: emulator
      .jobs()
      .map(({ TargetPath }) => String(TargetPath))
      .sort(),
    evidence,
    recorded: record.drill.runId as string,
    verdict: evidence.length === 1 ? recordIn(join(folder, evidence[0])).verdict : '',
    cleanedUp: [...new Set(log)],
    isOpen: existsSync(join(workspace.folder, '.terraform/alirestore/drill-run.json')),
  };
}
