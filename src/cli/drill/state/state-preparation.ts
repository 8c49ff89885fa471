import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Clock } from '../../../clock';
import { dataDirectoryOf } from '../../../provider/journal/local-state';
import type { Env, Terraform } from '../terraform/terraform';
import { awaitLock } from './await-lock';
import { keepState } from './keep-state';
import { createRunMark } from './run-mark';
import { readStateBackend, type StateBackend } from './state-backend';
import { lockOf } from './state-lock';

export interface StatePreparationSettings {
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
export interface StatePreparation {
  /** After `terraform init`. */
  begin(): Promise<void>;
  /** Whether the remote state tells of an earlier attempt at this run. */
  goesOn(): boolean;
  /** The run is over. */
  end(): Promise<void>;
  close(): void;
}

export function createStatePreparation(settings: StatePreparationSettings): StatePreparation {
  const { folder, env, memory, extra, variables } = settings;
  const given = variables.flatMap((one) => ['-var', one]);
  const applyArguments = ['-input=false', '-lock-timeout=5m', ...given, ...variableArguments(extra)];
  const mark = createRunMark({ ...settings, applyArguments });
  let isMarked = false;
  let goesOn = false;
  return {
    async begin() {
      const backend = readStateBackend(folder, env);
      if (memory !== undefined) keepState(memory, backend);
      else warnOfNothing(backend, settings);
      if (!extra.some((one) => /^--?lock=false$/.test(one))) await lockFor(backend, settings);
      if (backend.statePath !== undefined) return;
      goesOn = await mark.begin(settings.run.runId);
      isMarked = true;
      if (goesOn)
        say(
          settings,
          `the remote state shows that run ${settings.run.runId} has begun before; looking for the restores that it started`,
        );
    },
    goesOn: () => goesOn,
    end: async () => (isMarked ? mark.end() : undefined),
    close: () => mark.close(),
  };
}

function lockFor(backend: StateBackend, settings: StatePreparationSettings): Promise<void> {
  return awaitLock({ ...settings, backendType: backend.type, lockOf: () => lockOf({ ...settings, backend }) });
}

/** A run that has a name may have been begun in another folder, and nothing here would tell. */
function warnOfNothing({ statePath }: StateBackend, settings: StatePreparationSettings): void {
  const { run, folder, env } = settings;
  const tells = [statePath ?? folder, join(dataDirectoryOf(folder, env), 'alirestore/notes')];
  if (!run.isNamed || tells.some((path) => existsSync(path))) return;
  say(
    settings,
    `warning: if run ${run.runId} was started before, that cannot be seen here: the state is local, ${statePath} does not exist, and no memory folder is given. What that attempt restored would then be restored a second time. To keep track of runs, use a remote state (a backend in the stack), or --memory DIR with a folder that the pipeline keeps`,
  );
}

/** Of what is handed on to `terraform plan`: the variables, which stand in one word or in two. */
export function variableArguments(extra: readonly string[]): string[] {
  return extra.filter(
    (word, index) => /^--?var(-file)?(=|$)/.test(word) || /^--?var(-file)?$/.test(extra[index - 1] ?? ''),
  );
}

function say({ log }: StatePreparationSettings, text: string): void {
  log.write(`alirestore drill run: ${text}\n`);
}
