import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Clock } from '../../clock';
import type { Invocation } from '../command/command';
import { Interrupted } from '../command/interrupted';
import { contextOf, outputFolder } from './stack-directories';
import { synthesisAdvice } from './synthesis-advice';

/** How long an app may take to end after it was asked to. */
const GRACE_MS = 3_000;

/** So much of what it says is kept, for what to do when it fails. */
const LAST_WORDS = 4_000;

export interface Synthesis extends Pick<Invocation, 'env' | 'stderr' | 'signals'> {
  readonly clock: Clock;
  readonly project: string;
  /** The command line of the app. */
  readonly app: string;
}

/** Runs the app of a cdktf project, as "cdktf synth" does. What it says is shown. Throws unless it ends well. */
export async function synthesize({ project, app, env, stderr, signals, clock }: Synthesis): Promise<void> {
  const child = spawn(app, {
    shell: true,
    cwd: project,
    env: { ...env, ...contextOf(project), CDKTF_OUTDIR: outputFolder(project) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, which can be ended as a whole
  });
  const [over, stopped] = [new AbortController(), new AbortController()];
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      if (stopped.signal.aborted) return; // such as the traceback that Ctrl-C makes Python print
      stderr.write(text);
      said = `${said}${text}`.slice(-LAST_WORDS);
    });
  }
  const stop = async (signal: NodeJS.Signals) => {
    stopped.abort();
    endGroup(child, signal);
    await clock.sleep(GRACE_MS, over.signal);
    endGroup(child, 'SIGKILL');
  };
  const handlers = { SIGINT: () => stop('SIGINT'), SIGTERM: () => stop('SIGTERM') };
  signals.on('SIGINT', handlers.SIGINT).on('SIGTERM', handlers.SIGTERM);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (stopped.signal.aborted) throw new Interrupted();
    if (code === 0) return;
    const end = code === null ? 'a signal' : `exit code ${code}`;
    throw new Error(`the synthesis "${app}" failed with ${end}; nothing was started. ${synthesisAdvice(code, said)}`);
  } finally {
    over.abort();
    signals.off('SIGINT', handlers.SIGINT).off('SIGTERM', handlers.SIGTERM);
  }
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(pid as number), signal);
  } catch {
    // It has ended.
  }
}
