import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Clock } from '../../clock';
import { dataDirectoryOf } from '../../provider/journal/local-state';
import { awaitLock } from './await-lock';
import { type DrillBackend, type Env, readDrillBackend } from './drill-backend';
import { keepStateIn } from './kept-state';
import { createRunMark } from './run-mark';
import { lockOf } from './state-lock';
import type { Terraform } from './terraform';

export interface PreparationSettings {
  readonly terraform: Terraform;
  readonly folder: string;
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Writable;
  readonly fetch: typeof fetch;
  readonly run: { readonly runId: string /** It may have been begun elsewhere. */; readonly isNamed: boolean };
  /** Of `--memory`. */
  readonly memory: string | undefined;
  readonly forceUnlockAfterMs: number | undefined;
  readonly leftRunFile: string;
  /** `name=value` each. */
  readonly variables: readonly string[];
  readonly extra: readonly string[];
}

/** What must be so before a run plans anything, so that it restores nothing twice wherever it goes on. */
export interface Preparation {
  /** After `terraform init`. */
  begin(): Promise<void>;
  /** Whether the remote state tells of an earlier attempt at this run. */
  goesOn(): boolean;
  /** The run is over. */
  end(): Promise<void>;
  close(): void;
}

export function createPreparation(settings: PreparationSettings): Preparation {
  const { folder, env, memory, extra, variables } = settings;
  const given = variables.flatMap((one) => ['-var', one]);
  const applyArguments = ['-input=false', '-lock-timeout=5m', ...given, ...variableArguments(extra)];
  const mark = createRunMark({ ...settings, applyArguments });
  let isMarked = false;
  let goesOn = false;
  return {
    async begin() {
      const backend = readDrillBackend(folder, env);
      if (memory !== undefined) keepStateIn(memory, backend);
      else warnOfNothing(backend, settings);
      if (!extra.some((one) => /^--?lock=false$/.test(one))) await lockFor(backend, settings);
      if (backend.statePath !== undefined) return;
      goesOn = await mark.begin(settings.run.runId);
      isMarked = true;
      if (goesOn)
        say(settings, `the remote state tells of the run ${settings.run.runId}; what it has started is looked for`);
    },
    goesOn: () => goesOn,
    end: async () => (isMarked ? mark.end() : undefined),
    close: () => mark.close(),
  };
}

function lockFor(backend: DrillBackend, settings: PreparationSettings): Promise<void> {
  return awaitLock({ ...settings, backendType: backend.type, lockOf: () => lockOf({ ...settings, backend }) });
}

/** A run that has a name may have been begun in another folder, and nothing here would tell. */
function warnOfNothing({ statePath }: DrillBackend, settings: PreparationSettings): void {
  const { run, folder, env } = settings;
  const tells = [statePath ?? folder, join(dataDirectoryOf(folder, env), 'alirestore/notes')];
  if (!run.isNamed || tells.some((path) => existsSync(path))) return;
  say(
    settings,
    `warning: nothing here would tell of an earlier attempt at the run ${run.runId}: the state is local, ${statePath} is not there, and no memory folder is named. What such an attempt has started and what has ended is restored a second time. What survives a runner: a remote state (a backend in the stack), or --memory DIR with a folder that the pipeline keeps`,
  );
}

/** Of what is handed on to `terraform plan`: the variables, which stand in one word or in two. */
export function variableArguments(extra: readonly string[]): string[] {
  return extra.filter(
    (word, index) => /^--?var(-file)?(=|$)/.test(word) || /^--?var(-file)?$/.test(extra[index - 1] ?? ''),
  );
}

function say({ log }: PreparationSettings, text: string): void {
  log.write(`alirestore drill run: ${text}\n`);
}
