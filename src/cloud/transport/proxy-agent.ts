import type { AgentOptions, ClientRequest } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { errorWithCode } from './transport-error';

/** Tunnels through an HTTP proxy (CONNECT). Imported only where a proxy applies. */
export function createProxyAgent(proxy: string, options: AgentOptions): TunnelAgent {
  // The URL may hold a password: no message quotes more than the host, and Node's own error would quote it all.
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw errorWithCode('PROXY_INVALID', 'HTTPS_PROXY is not of the form http://[user:password@]host:port');
  }
  const agent = new TunnelAgent(url, options);
  Object.assign(agent.options, { timeout: options.timeout }); // the library drops it, and idle connections would stay
  return agent;
}

class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>['connect']>) {
    // The library would wait for the proxy for ever, even when the request has long been given up.
    const abandoned = new AbortController();
    const abandon = () => abandoned.abort();
    request.once('abandoned', abandon);
    request.once('proxyConnect', (answer: ProxyAnswer) => this.refuse(request, answer));
    this.connectOpts = { ...this.connectOpts, signal: abandoned.signal };
    return super.connect(request, options).finally(() => request.off('abandoned', abandon));
  }

  private refuse(request: ClientRequest, { statusCode, statusText }: ProxyAnswer): void {
    if (statusCode === 200) return;
    const hint = statusCode === 407 ? ': put user and password into HTTPS_PROXY' : '';
    const answer = `the proxy ${this.proxy.host} answered ${statusCode} ${statusText}${hint}`;
    request.destroy(errorWithCode('PROXY_REFUSED', answer));
  }
}

interface ProxyAnswer {
  readonly statusCode: number;
  readonly statusText: string;
}
