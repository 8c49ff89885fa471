import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import type { Command, CommandContext } from '../../src/cli/command/command';
import { run } from '../../src/cli/command/run';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Collects what is written. */
class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs commands in this process, with a terminal, a home and signals of their own. */
export function startCli(
  words: readonly string[],
  commands: readonly Command[],
  changes: Partial<CommandContext> = {},
) {
  const [stdout, stderr, signals] = [new Sink(), new Sink(), new EventEmitter()];
  const surroundings = {
    stdout,
    stderr,
    signals,
    env: process.env,
    cwd: process.cwd(),
    home: '/nonexistent',
    call: 'alirestore',
    ...changes,
  };
  const done = run(words, commands, surroundings, '0.1.0').then((code) => ({
    code,
    stdout: stdout.text,
    stderr: stderr.text,
  }));
  return { done, signals, stdout, stderr };
}

export function runCli(...call: Parameters<typeof startCli>): Promise<CliRun> {
  return startCli(...call).done;
}
