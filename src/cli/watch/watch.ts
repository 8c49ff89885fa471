import { COMPUTE_NEST_REGIONS } from '../../api/default-host';
import { RESTORE_TYPES } from '../../api/restore-types';
import type { CloudClient } from '../../cloud/cloud-client';
import { SERVICES, type Service } from '../../policies/services';
import type { Machine } from '../../provider/configuration/make-client';
import { checkRegion } from '../../provider/data-sources/compute-nest-restore-tasks/data-source';
import { type Command, EXIT, type Invocation, type Options, UsageError } from '../command/command';
import { lacksRegion, providerClient } from '../stack/provider-client';
import type { Terminal } from '../terminal/live-lines';
import { terminalStyle } from '../terminal/terminal-style';
import { findPending, findRestores, type Lists } from './find-restores';
import { type FollowedJob, followJobs } from './follow-jobs';
import { linesView } from './lines-view';
import { placesOf } from './places-of';
import { screenView } from './screen-view';
import type { WatchView } from './watch-view';
import type { WatchedJob } from './watched-job';

/** What the command takes from the machine besides its surroundings. */
export type WatchMachine = Omit<Machine, 'env' | 'home'> & { readonly version: string };

const options = {
  vault: { type: 'string', value: 'ID', description: 'Only jobs of this vault; cannot be used with ids.' },
  'backup-plan': {
    type: 'string',
    value: 'ID',
    multiple: true,
    description: 'Restore tasks of this backup plan of Database Backup; may be repeated.',
  },
  'compute-nest': { type: 'boolean', description: 'Restore tasks of Compute Nest.' },
  type: { type: 'string', value: 'TYPE', description: 'Restore type, such as ECS_FILE; default: all types.' },
  region: { type: 'string', value: 'REGION', description: 'Region of the vaults; default: ALIBABA_CLOUD_REGION.' },
  profile: { type: 'string', value: 'NAME', description: 'Profile of the shared credentials file.' },
  json: { type: 'boolean', description: 'Print lines of JSON, on a terminal, too.' },
  endpoint: { type: 'string', value: 'HOST', description: 'Endpoint of Cloud Backup: host, host:port, or a URL.' },
} as const satisfies Options;

const details = `An ID is that of a restore job of Cloud Backup, or of a restore task of Database Backup or Compute Nest. Without one,
all jobs of Cloud Backup that have not ended are watched; with --backup-plan or --compute-nest, the tasks of these instead,
and jobs as well where --vault or --type is given, too. Credentials come from the same environment variables as the provider's.
On a terminal a table is drawn; elsewhere, with TERM=dumb, and with --json, each change of a restore is a line of JSON on
standard output (NDJSON), and so is its end. Members:
  time (RFC 3339), event (changed, ended), service, id, restore_type, snapshot_id, target, status,
  verdict (pending, succeeded, partial, empty, failed), progress_percent, bytes_done, bytes_total, bytes_per_second,
  elapsed_seconds, remaining_seconds (estimated), error_message, request_id. What is not known is null.
A restore that ended well, but restored nothing although the snapshot holds something, is empty.
Exit codes: 0 all succeeded, 2 one failed, 3 none failed but one is partial or empty, 1 could not run, 64 wrong usage,
130 Ctrl-C, which leaves the restores running.`;

/** `alirestore watch`: shows how restore jobs go on until they have ended. */
export function createWatch(machine: WatchMachine): Command {
  return {
    name: 'watch',
    summary: 'Show the progress of restores until they have ended.',
    operands: '[ID ...]',
    details,
    options,
    async run(invocation) {
      const { ids, types, lists } = wanted(invocation);
      const client = await connect(machine, invocation);
      const stop = stopOf(invocation);
      try {
        if (lists.computeNest) checkServed(client);
        const search = { client, types, signal: stop.signal, clock: machine.clock };
        const found = await (ids.length > 0 ? findRestores(ids, search) : findPending(lists, search));
        return await watchFound(found, { client, machine, invocation, lists, signal: stop.signal });
      } catch (fault) {
        if (stop.signal.aborted) return EXIT.interrupted;
        throw fault;
      } finally {
        stop.forget();
        client.close();
      }
    },
  };
}

/** The client that a provider block with these arguments would get, from the same environment. */
function connect(
  { version, ...machine }: WatchMachine,
  { options: flags, env, home }: Invocation,
): Promise<CloudClient> {
  const { region, profile, endpoint: hbr } = flags;
  const endpoints = hbr === undefined ? null : { hbr, dbs: null, computenest: null, sts: null };
  const block = { region, profile, endpoints };
  return providerClient(block, `alirestore/${version} watch`, { ...machine, env, home }).catch((fault: unknown) => {
    if (!lacksRegion(fault)) throw fault;
    throw new UsageError('no region: give --region, or set ALIBABA_CLOUD_REGION, such as "cn-hangzhou"');
  });
}

function wanted({ operands: ids, options: flags }: Invocation) {
  const type = flags.type as string | undefined;
  const lister = ['vault', 'backup-plan', 'compute-nest'].find((name) => flags[name] !== undefined);
  if (lister !== undefined && ids.length > 0) throw new UsageError(`--${lister} cannot be used with ids`);
  const types = RESTORE_TYPES.filter((known) => type === undefined || known === type);
  if (types.length === 0) throw new UsageError(`--type takes one of ${RESTORE_TYPES.join(', ')}; got "${type}"`);
  return { ids, types, lists: listsOf(flags) };
}

function listsOf({ vault, type, ...flags }: Invocation['options']): Lists {
  const backupPlans = (flags['backup-plan'] ?? []) as readonly string[];
  const computeNest = flags['compute-nest'] === true;
  const jobs = vault !== undefined || type !== undefined || (backupPlans.length === 0 && !computeNest);
  return { jobs, vault: vault as string | undefined, backupPlans, computeNest };
}

function checkServed(client: CloudClient): void {
  if (checkRegion(client).length === 0) return;
  throw new UsageError(
    `Compute Nest is in ${COMPUTE_NEST_REGIONS.join(' and ')} only; got region "${client.region}": give --region with one of these`,
  );
}

/** Ctrl-C, and a reader of the output who has gone. */
function stopOf({ signals, stdout }: Invocation) {
  const stop = new AbortController();
  const abort = () => stop.abort();
  signals.on('SIGINT', abort).on('SIGTERM', abort);
  stdout.on('error', abort);
  const forget = () => void signals.off('SIGINT', abort).off('SIGTERM', abort);
  return { signal: stop.signal, forget };
}

interface Watch {
  readonly client: CloudClient;
  readonly machine: WatchMachine;
  readonly invocation: Invocation;
  readonly lists: Lists;
  readonly signal: AbortSignal;
}

async function watchFound(found: readonly WatchedJob[], watch: Watch): Promise<number> {
  const { client, machine, invocation, lists, signal } = watch;
  const { stderr } = invocation;
  if (found.length === 0) {
    stderr.write(
      `alirestore watch: there are no running ${lists.backupPlans.length > 0 || lists.computeNest ? 'restores' : 'restore jobs'} at ${placesOf(servicesOf(lists), client)}\n`,
    );
    return EXIT.ok;
  }
  const view = viewOf(found, watch);
  const followed = await followJobs(found, { client, ...machine, signal, view }).finally(() => view.close());
  if (signal.aborted) return leave(followed, invocation);
  const lost = followed.find(({ fault }) => fault);
  if (lost) throw lost.fault;
  return exitCode(followed);
}

function servicesOf({ jobs, backupPlans, computeNest }: Lists): readonly Service[] {
  const listed = { hbr: jobs, dbs: backupPlans.length > 0, computenest: computeNest };
  return SERVICES.filter((service) => listed[service]);
}

function viewOf(found: readonly WatchedJob[], { client, machine: { clock }, invocation }: Watch): WatchView {
  const { stdout, stderr, env, options: flags } = invocation;
  const terminal = stdout as Terminal;
  if (flags.json === true || !terminal.isTTY || env.TERM === 'dumb') return linesView(stdout, stderr, clock);
  return screenView(terminal, {
    clock,
    style: terminalStyle(env),
    place: `${placesOf(
      found.map(({ service }) => service),
      client,
    )} (${client.region})`,
  });
}

function leave(followed: readonly FollowedJob[], { stderr, call }: Invocation): number {
  const pending = followed.filter(({ job }) => job.verdict === 'pending').map(({ job }) => job.id);
  if (pending.length > 0) {
    stderr.write(`The restores keep running. To watch them again: ${call} watch ${pending.join(' ')}\n`);
  }
  return EXIT.interrupted;
}

function exitCode(followed: readonly FollowedJob[]): number {
  const verdicts = new Set(followed.map(({ job }) => job.verdict));
  if (verdicts.has('failed')) return EXIT.notMet;
  return verdicts.has('partial') || verdicts.has('empty') ? EXIT.partial : EXIT.ok;
}
