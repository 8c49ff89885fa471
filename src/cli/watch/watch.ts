import { RESTORE_TYPES } from '../../api/restore-types';
import type { CloudClient } from '../../cloud/cloud-client';
import type { Machine } from '../../provider/configuration/make-client';
import { type Command, EXIT, type Invocation, type Options, UsageError } from '../command/command';
import { lacksRegion, providerClient } from '../stack/provider-client';
import type { Terminal } from '../terminal/live-lines';
import { terminalStyle } from '../terminal/terminal-style';
import { findJobs, findPendingJobs } from './find-jobs';
import { type FollowedJob, followJobs } from './follow-jobs';
import { linesView } from './lines-view';
import { screenView } from './screen-view';
import type { WatchView } from './watch-view';
import type { WatchedJob } from './watched-job';

/** What the command takes from the machine besides its surroundings. */
export type WatchMachine = Omit<Machine, 'env' | 'home'> & { readonly version: string };

const options = {
  vault: { type: 'string', value: 'ID', description: 'Only jobs of this vault; cannot be used with ids.' },
  type: { type: 'string', value: 'TYPE', description: 'Restore type, such as ECS_FILE; default: all types.' },
  region: { type: 'string', value: 'REGION', description: 'Region of the vaults; default: ALIBABA_CLOUD_REGION.' },
  profile: { type: 'string', value: 'NAME', description: 'Profile of the shared credentials file.' },
  json: { type: 'boolean', description: 'Print lines of JSON, on a terminal, too.' },
  endpoint: { type: 'string', value: 'HOST', description: 'Endpoint of Cloud Backup: host, host:port, or a URL.' },
} as const satisfies Options;

const details = `Without an ID, all jobs that have not ended. Credentials come from the same environment variables as the provider's.
On a terminal a table is drawn; elsewhere, with TERM=dumb, and with --json, each change of a job is a line of JSON on
standard output (NDJSON), and so is its end. Members:
  time (RFC 3339), event (changed, ended), service, id, restore_type, snapshot_id, target, status,
  verdict (pending, succeeded, partial, failed), progress_percent, bytes_done, bytes_total, bytes_per_second,
  elapsed_seconds, remaining_seconds (estimated), error_message, request_id. What is not known is null.
Exit codes: 0 all succeeded, 2 one failed, 3 none failed but one is partial, 1 could not run, 64 wrong usage,
130 Ctrl-C, which leaves the jobs running.`;

/** `alirestore watch`: shows how restore jobs go on until they have ended. */
export function createWatch(machine: WatchMachine): Command {
  return {
    name: 'watch',
    summary: 'Show the progress of restore jobs until they have ended.',
    operands: '[ID ...]',
    details,
    options,
    async run(invocation) {
      const { ids, types, vault } = wanted(invocation);
      const client = await connect(machine, invocation);
      const stop = stopOf(invocation);
      try {
        const search = { client, types, signal: stop.signal, nowMs: machine.clock.now() };
        const found = await (ids.length > 0 ? findJobs(ids, search) : findPendingJobs(vault, search));
        return await watchFound(found, { client, machine, invocation, signal: stop.signal });
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
  const vault = flags.vault as string | undefined;
  const type = flags.type as string | undefined;
  if (vault !== undefined && ids.length > 0) throw new UsageError('--vault cannot be used with ids');
  const types = RESTORE_TYPES.filter((known) => type === undefined || known === type);
  if (types.length === 0) throw new UsageError(`--type takes one of ${RESTORE_TYPES.join(', ')}; got "${type}"`);
  return { ids, vault, types };
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
  readonly signal: AbortSignal;
}

async function watchFound(found: readonly WatchedJob[], watch: Watch): Promise<number> {
  const { client, machine, invocation, signal } = watch;
  const { stderr } = invocation;
  if (found.length === 0) {
    stderr.write(`alirestore watch: there are no running restore jobs at ${client.endpoint('hbr')}\n`);
    return EXIT.ok;
  }
  const view = viewOf(watch);
  const followed = await followJobs(found, { client, ...machine, signal, view }).finally(() => view.close());
  if (signal.aborted) return leave(followed, invocation);
  const lost = followed.find(({ fault }) => fault);
  if (lost) throw lost.fault;
  return exitCode(followed);
}

function viewOf({ client, machine: { clock }, invocation }: Watch): WatchView {
  const { stdout, stderr, env, options: flags } = invocation;
  const terminal = stdout as Terminal;
  if (flags.json === true || !terminal.isTTY || env.TERM === 'dumb') return linesView(stdout, stderr, clock);
  return screenView(terminal, {
    clock,
    style: terminalStyle(env),
    place: `${client.endpoint('hbr')} (${client.region})`,
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
  return verdicts.has('partial') ? EXIT.partial : EXIT.ok;
}
