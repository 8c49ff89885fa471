import http from 'node:http';
import https from 'node:https';
import type { NetworkSettings } from './network-settings';
import { proxyFor } from './proxy';
import { createTrust, type TlsOptions } from './trust';

const MAX_SOCKETS = 16;

/** Shorter than servers keep an idle connection, so that no request is sent on one that they are about to close. */
const IDLE_TIMEOUT_MS = 4_000;

export interface ConnectionSettings {
  readonly agent: http.Agent;
  readonly tls: TlsOptions;
}

/** The connections of one client: for each endpoint a pool that keeps them, and one that does not. */
export interface Agents {
  of(url: URL, freshConnection: boolean): Promise<ConnectionSettings>;
  /** After a connection failed that was made with `tls`: whether to try again, with whom the system trusts, too. */
  trustMore(fault: unknown, tls: TlsOptions): Promise<boolean>;
  close(): void;
}

export function createAgents(settings: Pick<NetworkSettings, 'env' | 'caPem'>): Agents {
  const agents = new Map<string, Promise<http.Agent>>();
  const trust = createTrust(settings);
  let trusted = trust.tls;

  async function create(url: URL, keepAlive: boolean, tls: TlsOptions): Promise<http.Agent> {
    const options = {
      keepAlive,
      // With a limit, even an agent that keeps nothing hands used sockets to those who wait in its queue.
      maxSockets: keepAlive ? MAX_SOCKETS : Number.POSITIVE_INFINITY,
      timeout: IDLE_TIMEOUT_MS,
      // Node's 250 ms are less than a round trip between continents.
      autoSelectFamilyAttemptTimeout: 2_000,
    };
    const proxy = proxyFor(url, settings.env);
    if (proxy && url.protocol === 'http:') {
      const { createForwardAgent } = await import('./forward-agent.js');
      return createForwardAgent(proxy, options);
    }
    if (proxy) {
      const { createProxyAgent } = await import('./proxy-agent.js');
      return createProxyAgent(proxy, { ...options, ...tls });
    }
    return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
  }

  return {
    async of(url, freshConnection) {
      const { tls } = trust;
      if (tls !== trusted) agents.clear(); // what is under way goes on; idle connections close by themselves
      trusted = tls;
      const key = `${url.origin} ${freshConnection}`;
      const agent = agents.get(key) ?? create(url, !freshConnection, tls);
      agents.set(key, agent);
      return { agent: await agent, tls };
    },
    trustMore: trust.extend,
    close() {
      for (const agent of agents.values()) {
        agent.then(
          (open) => open.destroy(),
          () => undefined,
        );
      }
    },
  };
}
