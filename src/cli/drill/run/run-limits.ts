import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { type Invocation, UsageError } from '../../command/command';

type Flags = Invocation['options'];

/** How long a run may take, and what it leaves for the next one. */
export interface RunLimits {
  readonly memory: string | undefined;
  readonly maxWaitMs: number | undefined;
  readonly forceUnlockAfterMs: number | undefined;
}

const DURATIONS = ['max-wait', 'force-unlock-after'] as const;
const OF_REAL_RUNS = ['memory', 'max-wait', 'force-unlock-after'] as const;

export function checkRunLimits(flags: Flags): void {
  for (const name of DURATIONS) {
    const text = flags[name] as string | undefined;
    if (text === undefined || durationMs(text)) continue;
    throw new UsageError(`--${name} takes a time such as 5h, 30m or 1h30m; got "${text}"`);
  }
  if (flags.memory === '') throw new UsageError('--memory takes a folder; got an empty text');
  const idle = OF_REAL_RUNS.find((name) => flags[name] !== undefined && flags.emulator === true);
  if (idle) throw new UsageError(`--${idle} cannot be used with --emulator: nothing of a rehearsal is kept`);
}

export function runLimits({ cwd, options: flags }: Pick<Invocation, 'cwd' | 'options'>): RunLimits {
  const memory = flags.memory === undefined ? undefined : resolve(cwd, flags.memory as string);
  if (memory !== undefined) mkdirSync(memory, { recursive: true });
  const [maxWaitMs, forceUnlockAfterMs] = DURATIONS.map((name) => durationMs(flags[name] as string | undefined));
  return { memory, maxWaitMs, forceUnlockAfterMs };
}

function durationMs(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDurationMs(text);
}

/** Words that the next run needs, too; `--new` would begin another one. */
const REPEATED = ['stack', 'memory', 'cleanup', 'out', 'key', 'attestation', 'history'] as const;

type Words = Pick<Invocation, 'operands' | 'options' | 'handedOn' | 'call'>;

/** For the one who reads the log of a pipeline: what goes on, and how to come back to it. */
export function leftText(runId: string, open: boolean, { operands, options: flags, handedOn, call }: Words): string {
  const over = `alirestore drill run: --max-wait ${flags['max-wait']} has passed.`;
  if (!open) return `${over} Nothing was started.\n`;
  const repeated = REPEATED.flatMap((name) => (flags[name] === undefined ? [] : [`--${name}`, String(flags[name])]));
  const command = [call, ...['drill', 'run', ...operands, '--run-id', runId, ...repeated].map(quoted)].join(' ');
  // What stands there may be secret.
  const rest = handedOn.length === 0 ? '' : ' -- (the same Terraform arguments as this time)';
  return `${over} What it has started keeps running. To continue this run: ${command}${rest}\n`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
