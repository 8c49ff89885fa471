import { redactor } from '../../cloud/rpc/secrets';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import type { Log } from '../../plugin/log';
import { holdsUnknown } from '../../plugin/unknown';
import { LEFT_RUN_VARIABLE, MEMORY_VARIABLE, PROGRESS_VARIABLE } from '../../variables';
import { createCommands } from '../commands/commands';
import { createClaims } from '../configured/claims';
import type { Configured } from '../configured/configured';
import { readLeftRun } from '../configured/drill-run-left';
import { createEnvironment } from '../configured/environment';
import { createExclusive } from '../configured/exclusive';
import { createHandOver } from '../configured/hand-over';
import { createInFlight } from '../configured/in-flight';
import { type AppendFile, createProgressFile } from '../configured/progress-file';
import { createRestoreJobs } from '../configured/restore-jobs';
import { createRestoreTasks } from '../configured/restore-tasks';
import { createCallCounter } from '../configured/run-facts';
import { startedByOf } from '../configured/started-by';
import { createTargetRegistry } from '../configured/target-registry';
import { createVaultListings } from '../configured/vault-listings';
import { createExpectedJobs } from '../journal/expected-jobs';
import type { Journal, Processes } from '../journal/journal';
import { dataDirectoryOf } from '../journal/local-state';
import { openJournal, rememberedWorkspace } from '../journal/open-journal';
import { emptyToNull } from '../values/empty-values';
import { emulatorUrl } from './emulator-override';
import { type Machine, makeClient } from './make-client';
import { readRehearsal } from './read-rehearsal';
import { type ProviderConfig, schema } from './schema';
import { type KnownConfig, limitsOf, pollingOf, secretsOf } from './settings';

/** What the provider takes from the machine, handed in by the one who starts it. */
export interface Surroundings extends Machine {
  readonly appendFile: AppendFile;
  readonly version: string;
  readonly processes: Processes;
  /** With which the Terraform that started this process was called. */
  readonly terraformArguments: readonly string[];
  /** Terraform starts its plugins in the root module's folder. */
  readonly workingDirectory: string;
}

export async function configure(
  written: ProviderConfig,
  terraformVersion: string,
  surroundings: Surroundings,
  log: Log,
): Promise<Configured> {
  const { appendFile, clock, jitter, version } = surroundings;
  const config = emptyToNull(schema, written);
  const calls = createCallCounter();
  const machine = { ...surroundings, count: calls.count };
  const known = holdsUnknown(config) ? undefined : (config as KnownConfig);
  const made = known && (await makeClient(known, `alirestore/${version} Terraform/${terraformVersion}`, machine, log));
  const isEmulated = emulatorUrl(surroundings.env) !== undefined;
  const client = () => made ?? notKnownYet();
  const leftOut = await readRehearsal(surroundings.env, surroundings.readFile);
  const polling = known ? pollingOf(known) : { minMs: 1_000, maxMs: 600_000 };
  const waiting = { client, clock, polling, jitter };
  return {
    clock,
    client,
    isEmulated,
    restoreJobs: createRestoreJobs({ ...waiting, expected: createExpectedJobs(statePlaceOf(surroundings)) }),
    restoreTasks: createRestoreTasks(waiting),
    listings: createVaultListings(client, clock),
    exclusive: createExclusive(),
    handOver: createHandOver(),
    claims: createClaims(),
    targets: createTargetRegistry(),
    commands: createCommands({
      ...surroundings,
      redact: redactor(undefined, secretsOf(config, surroundings.env)),
      isWithheld: leftOut !== undefined,
    }),
    runFacts: {
      tools: { provider: version, terraform: terraformVersion },
      startedBy: startedByOf(surroundings.env),
      environment: createEnvironment({ client, clock, log, isEmulated }),
      region: made?.region ?? null,
      ...(leftOut && { leftOut }),
      calls: calls.calls,
    },
    inFlight: createInFlight(known ? limitsOf(known) : NO_LIMITS, log),
    progress: createProgressFile(progressPathsOf(known, surroundings), { append: appendFile, clock, log }),
    leftRun: readLeftRun(surroundings.env[LEFT_RUN_VARIABLE], clock.now(), log),
    journal: journalIn(surroundings, log),
  };
}

function journalIn(surroundings: Surroundings, log: Log): Journal {
  const { clock, env } = surroundings;
  return openJournal({
    ...surroundings,
    dataDirectory: dataDirectoryOf(surroundings.workingDirectory, surroundings.env),
    memory: env[MEMORY_VARIABLE],
    chosenWorkspace: env.TF_WORKSPACE,
    isTargeted: isTargeted(surroundings),
    nowMs: clock.now(),
    log,
  });
}

function progressPathsOf(known: KnownConfig | undefined, { env }: Surroundings): string[] {
  return [known?.progress_file, env[PROGRESS_VARIABLE]].flatMap((path) => path || []);
}

function statePlaceOf({ env, workingDirectory }: Surroundings) {
  const dataDirectory = dataDirectoryOf(workingDirectory, env);
  return {
    workingDirectory,
    dataDirectory,
    workspace: () => env.TF_WORKSPACE || rememberedWorkspace(dataDirectory),
  };
}

const NO_LIMITS = { total: Infinity, perTarget: Infinity, perVault: Infinity };

/** Arguments can stand in variables, too. */
function isTargeted({ env, terraformArguments }: Surroundings): boolean {
  const inVariables = Object.entries(env).flatMap(([name, value]) =>
    /^TF_CLI_ARGS(_|$)/.test(name) ? [value ?? ''] : [],
  );
  return /(^|\s)--?(target|exclude)\b/.test([...terraformArguments, ...inVariables].join(' '));
}

function notKnownYet(): never {
  const detail =
    'The provider block has values that are known only after an apply, so the service cannot be asked yet. Apply what they come from first, or write them as plain values.';
  throw new DiagnosticsError([errorDiagnostic('The provider block is not known yet', detail)]);
}
