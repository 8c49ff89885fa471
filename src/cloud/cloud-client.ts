import { setMaxListeners } from 'node:events';
import type { Operation, Product, RequestOf, ResponseOf } from '../api/operation';
import { type AttemptSettings, createAttempts } from './attempts/attempts';
import { withRetries } from './attempts/retry';
import { CloudError } from './cloud-error';
import { flatten } from './rpc/flatten';
import type { ServiceAnswer } from './rpc/read-answer';
import { wellFormedAnswer } from './rpc/well-formed-answer';
import { identityEndpoint } from './settings/identity-endpoint';
import { type EndpointSettings, resolveEndpoint } from './settings/resolve-endpoint';
import { linkedSignal } from './transport/linked-signal';

const DEFAULT_DEADLINE_MS = 60_000;
/** How long a call without a deadline of its own waits for its turn, where many are made. */
const DEFAULT_PATIENCE_MS = 600_000;

export interface CloudClientSettings extends AttemptSettings, EndpointSettings {
  /** From 0 to 1; spreads retries. */
  readonly jitter: () => number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Aborted: no further attempt is made, but one that is under way is waited for. */
  readonly lastAttempt?: AbortSignal;
  /** No retry starts later; the first attempt is always made. Milliseconds since 1970; by default 60 s from now. */
  readonly deadlineMs?: number;
  /** A further page of what others have begun: not even the first attempt is made after the deadline. */
  readonly isFurtherPage?: boolean;
  /** Another region than the client's: the call goes to the endpoint there, unless one endpoint is configured for all. */
  readonly region?: string;
}

export interface CloudClient {
  /**
   * Calls an operation, and again as often as that does no harm and can help. Rejects with a CloudError, or with the reason
   * of `signal` as it is.
   */
  call<O extends Operation>(
    operation: O,
    request: RequestOf<O>,
    options?: CallOptions,
  ): Promise<ServiceAnswer<ResponseOf<O>>>;
  /** Scheme, host and port that a product is called at. Throws CloudError where nobody may be asked who calls. */
  endpoint(product: Product): string;
  readonly region: string;
  /** Closes all connections; calls under way fail. */
  close(): void;
}

/** Throws CloudError where the settings cannot be used; sends nothing. */
export function createCloudClient(settings: CloudClientSettings): CloudClient {
  const { clock, credentials, jitter } = settings;
  const endpoints = endpointsOf(settings);
  const attempts = createAttempts(settings);
  const closed = new AbortController();
  setMaxListeners(0, closed.signal); // each call under way listens to it

  async function call<O extends Operation>(operation: O, request: RequestOf<O>, options: CallOptions = {}) {
    options.lastAttempt?.throwIfAborted();
    options.signal?.throwIfAborted();
    const deadlineMs = options.deadlineMs ?? clock.now() + DEFAULT_DEADLINE_MS;
    const latestTurnMs = options.deadlineMs ?? clock.now() + DEFAULT_PATIENCE_MS;
    const { product, version, action, repeatable } = operation;
    const { region = settings.region } = options;
    const isHere = region === settings.region;
    const endpoint = isHere ? endpoints[product] : resolveEndpoint(product, { ...settings, region });
    if (options.isFurtherPage && clock.now() > deadlineMs) throw outOfTime(operation, new URL(endpoint).host);
    const rpcCall = { product, version, action, region, endpoint, ...flatten(operation, request) };
    const { signal, release } = linkedSignal(options.signal, closed.signal);
    const policy = {
      repeatable,
      clock,
      jitter,
      signal,
      lastAttempt: options.lastAttempt,
      deadlineMs,
      hasAnswered: () => attempts.hasAnswered(product),
      hadCredentials: () => attempts.hadCredentials(),
      renewCredentials: () => credentials.invalidate(),
    };
    const answer = await withRetries(policy, (attempt) =>
      attempts.make(rpcCall, { attempt, signal, latestTurnMs, freshConnection: !repeatable }),
    ).finally(release);
    return wellFormedAnswer(operation, answer);
  }

  return {
    call,
    endpoint: (product) => endpoints[product],
    region: settings.region,
    close() {
      closed.abort(new Error('the client was closed'));
      attempts.close();
    },
  };
}

function endpointsOf(settings: CloudClientSettings): Readonly<Record<Product, string>> {
  return {
    hbr: resolveEndpoint('hbr', settings),
    dbs: resolveEndpoint('dbs', settings),
    computenest: resolveEndpoint('computenest', settings),
    ecs: resolveEndpoint('ecs', settings),
    get sts() {
      return identityEndpoint(settings); // of those who never ask it need not be right
    },
  };
}

function outOfTime({ action }: Operation, host: string): CloudError {
  return new CloudError({
    action,
    host,
    problem: 'the time was up before all pages of the list were read',
    advice: 'Run it again; if the list is long, narrow it down with filters.',
    category: 'unavailable',
    execution: 'none',
  });
}
