import { redactor } from '../../cloud/rpc/redactor';
import { DiagnosticsError, errorDiagnostic } from '../../plugin/diagnostic';
import type { Log } from '../../plugin/log';
import { holdsUnknown } from '../../plugin/unknown';
import { createSnapshotContents } from '../../sources/snapshot-contents';
import { LEFT_RUN_VARIABLE, MEMORY_VARIABLE, PROGRESS_VARIABLE } from '../../variables';
import { createCommands } from '../commands/commands';
import type { Configured } from '../configured/configured';
import { createEnvironment } from '../configured/create-environment';
import { emulatorUrl } from '../configured/emulator-url';
import { createInFlight } from '../configured/in-flight';
import { readLeftRun } from '../configured/left-run';
import { createOneAtATime } from '../configured/one-at-a-time';
import { createPassedOnJobs } from '../configured/passed-on-jobs';
import { type AppendFile, createProgressFile } from '../configured/progress-file';
import { createRestoreJobPollers } from '../configured/restore-job-pollers';
import { createRestoreTaskPollers } from '../configured/restore-task-pollers';
import { createCallCounter } from '../configured/run-facts';
import { startedByOf } from '../configured/started-by';
import { createTakenJobs } from '../configured/taken-jobs';
import { createTargetRegistry } from '../configured/target-registry';
import { createTaskListings } from '../configured/task-listings';
import { createVaultListings } from '../configured/vault-listings';
import { createExpectedJobs, createExpectedTasks } from '../journal/expected-jobs';
import type { Journal, Processes } from '../journal/journal';
import { dataDirectoryOf } from '../journal/local-state';
import { openJournal, rememberedWorkspace } from '../journal/open-journal';
import { emptyToNull } from '../values/empty-to-null';
import { type Machine, makeClient } from './make-client';
import { readRehearsal } from './read-rehearsal';
import { type ProviderConfig, schema } from './schema';
import { type KnownConfig, limitsOf, pollingOf, secretsOf } from './settings';

/** What the provider takes from the machine, handed in by the one who starts it. */
export interface ProviderHost extends Machine {
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
  host: ProviderHost,
  log: Log,
): Promise<Configured> {
  const { appendFile, clock, jitter, version } = host;
  const config = emptyToNull(schema, written);
  const calls = createCallCounter();
  const machine = { ...host, count: calls.count };
  const known = holdsUnknown(config) ? undefined : (config as KnownConfig);
  const made = known && (await makeClient(known, `alirestore/${version} Terraform/${terraformVersion}`, machine, log));
  const isEmulated = emulatorUrl(host.env) !== undefined;
  const client = () => made ?? notKnownYet();
  const leftOut = await readRehearsal(host.env, host.readFile);
  const polling = known ? pollingOf(known) : { minMs: 1_000, maxMs: 600_000 };
  const waiting = { client, clock, polling, jitter };
  return {
    clock,
    client,
    isEmulated,
    restoreJobPollers: createRestoreJobPollers({ ...waiting, expected: createExpectedJobs(statePlaceOf(host)) }),
    restoreTaskPollers: createRestoreTaskPollers({ ...waiting, expected: createExpectedTasks(statePlaceOf(host)) }),
    listings: createVaultListings(client, clock),
    taskListings: createTaskListings(client, clock),
    snapshotContents: createSnapshotContents(client),
    oneAtATime: createOneAtATime(),
    passedOnJobs: createPassedOnJobs(),
    takenJobs: createTakenJobs(),
    targets: createTargetRegistry(),
    commands: createCommands({
      ...host,
      redact: redactor(undefined, secretsOf(config, host.env)),
      isWithheld: leftOut !== undefined,
    }),
    runFacts: {
      tools: { provider: version, terraform: terraformVersion },
      startedBy: startedByOf(host.env),
      environment: createEnvironment({ client, clock, log, isEmulated }),
      region: made?.region ?? null,
      ...(leftOut && { leftOut }),
      calls: calls.calls,
    },
    inFlight: createInFlight(known ? limitsOf(known) : NO_LIMITS, log),
    progress: createProgressFile(progressPathsOf(known, host), { append: appendFile, clock, log }),
    leftRun: readLeftRun(host.env[LEFT_RUN_VARIABLE], clock.now(), log),
    journal: journalIn(host, log),
  };
}

function journalIn(host: ProviderHost, log: Log): Journal {
  const { clock, env } = host;
  return openJournal({
    ...host,
    dataDirectory: dataDirectoryOf(host.workingDirectory, host.env),
    memory: env[MEMORY_VARIABLE],
    chosenWorkspace: env.TF_WORKSPACE,
    isTargeted: isTargeted(host),
    nowMs: clock.now(),
    log,
  });
}

function progressPathsOf(known: KnownConfig | undefined, { env }: ProviderHost): string[] {
  return [known?.progress_file, env[PROGRESS_VARIABLE]].flatMap((path) => path || []);
}

function statePlaceOf({ env, workingDirectory }: ProviderHost) {
  const dataDirectory = dataDirectoryOf(workingDirectory, env);
  return {
    workingDirectory,
    dataDirectory,
    workspace: () => env.TF_WORKSPACE || rememberedWorkspace(dataDirectory),
  };
}

const NO_LIMITS = { total: Infinity, perTarget: Infinity, perVault: Infinity };

/** Arguments can stand in variables, too. */
function isTargeted({ env, terraformArguments }: ProviderHost): boolean {
  const inVariables = Object.entries(env).flatMap(([name, value]) =>
    /^TF_CLI_ARGS(_|$)/.test(name) ? [value ?? ''] : [],
  );
  return /(^|\s)--?(target|exclude)\b/.test([...terraformArguments, ...inVariables].join(' '));
}

function notKnownYet(): never {
  const detail =
    'The provider block has values that are known only after an apply, so the service cannot be asked yet. First apply what they come from, or write plain values.';
  throw new DiagnosticsError([errorDiagnostic('The provider block is not known yet', detail)]);
}
