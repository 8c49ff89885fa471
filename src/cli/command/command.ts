import type { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';

/** What the exit codes mean, for every command. `emulator exec` hands on those of what it runs. */
export const EXIT = {
  ok: 0,
  couldNotRun: 1,
  notMet: 2,
  partial: 3,
  /** Left early, as it was asked to: restores run on. */
  stillRunning: 4,
  wrongUsage: 64,
  /** By Ctrl-C, as shells have it. */
  interrupted: 130,
  /** By SIGTERM, where nothing had to be brought to an end. */
  terminated: 143,
} as const;

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** Stands for the value in the help: PORT. */
  readonly value?: string;
  readonly description: string;
}

export type Options = { readonly [name: string]: Option };

/** What a command works with; tests hand in their own. */
export interface CommandContext {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  /** Emits SIGINT and SIGTERM. */
  readonly signals: EventEmitter;
  /** What a person types for this command line, in front of the command: `npx alirestore`. */
  readonly call: string;
}

export interface Invocation extends CommandContext {
  readonly options: { readonly [name: string]: string | boolean | readonly string[] | undefined };
  readonly operands: readonly string[];
  /** What stands behind `--`, for a command that hands it on. */
  readonly handedOn: readonly string[];
}

export interface Command {
  /** Words behind `alirestore`: "emulator exec". */
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Behind the name in the usage line. */
  readonly operands?: string;
  /** More lines for the help. */
  readonly details?: string;
  readonly options: Options;
  /** The operands begin behind `--`, and are left as they are. */
  readonly takesCommand?: true;
  /** What stands behind `--` is handed on as it is, besides the operands. */
  readonly handsOn?: true;
  run(invocation: Invocation): Promise<number>;
}

/** Something the person who typed the command can mend; shown without a stack. */
export class UsageError extends Error {}
