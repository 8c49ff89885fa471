import { Agent, type AgentOptions, type ClientRequest, type RequestOptions } from 'node:http';
import { connect as connectTls } from 'node:tls';
import { errorWithCode } from './transport-error';

/** What Node's agent is asked for each request; its types leave it out. */
interface AddsRequests {
  addRequest(request: ClientRequest, options: RequestOptions): void;
}

/** Hands requests without TLS to an HTTP proxy, which wants them with their whole URL. */
export function createForwardAgent(proxy: string, options: AgentOptions): Agent {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw errorWithCode('PROXY_INVALID', 'HTTP_PROXY is not of the form http://[user:password@]host:port');
  }
  return new ForwardAgent(url, options);
}

class ForwardAgent extends Agent {
  private readonly place: { readonly host: string; readonly port: number };

  constructor(
    private readonly proxy: URL,
    options: AgentOptions,
  ) {
    super(options);
    const isTls = proxy.protocol === 'https:';
    this.place = { host: proxy.hostname.replace(/^\[|\]$/g, ''), port: Number(proxy.port || (isTls ? 443 : 80)) };
    if (isTls) Object.assign(this, { createConnection: connectTls });
  }

  addRequest(request: ClientRequest, options: RequestOptions): void {
    request.path = `http://${request.getHeader('host')}${request.path}`;
    const { username, password } = this.proxy;
    if (username || password) {
      const userAndPassword = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      request.setHeader('proxy-authorization', `Basic ${Buffer.from(userAndPassword).toString('base64')}`);
    }
    (Agent.prototype as unknown as AddsRequests).addRequest.call(this, request, { ...options, ...this.place });
  }
}
