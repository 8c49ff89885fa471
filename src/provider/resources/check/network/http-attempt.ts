import { type Attempt, type AttemptTime, type Finding, finding } from '../attempts/attempt';
import type { CheckState } from '../schema';
import { type HttpRequest, httpExchange, type Received } from './http-exchange';
import { jsonTextAt, parsedJson } from './json-path';
import {
  certificateFindings,
  containsFinding,
  latencyFindings,
  type NetworkTools,
  networkAttempt,
  shownOf,
} from './network-attempt';
import { openConnection } from './open-connection';

export type HttpInputs = NonNullable<CheckState['http']>;
type Texts = Readonly<Record<string, string>>;

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;

/** Looks once over HTTP. `secrets` are headers that go to the origin of the URL, and nowhere else. */
export async function httpAttempt(
  inputs: HttpInputs,
  secrets: Texts,
  tools: NetworkTools,
  time: AttemptTime,
): Promise<Attempt> {
  const startMs = tools.clock.now();
  const first = firstRequest(inputs, secrets);
  return networkAttempt('answer', time, async () => {
    const { received, certificates } = await follow(first, inputs, tools, time);
    if (!received) return { findings: certificates };
    const findings = [
      ...certificates,
      statusFinding(received, inputs),
      ...latencyFindings(received.begunMs - startMs, inputs),
      ...(inputs.body_contains ?? []).map((text) => containsFinding('body', text ?? '', received.body, tools)),
      ...jsonFindings(received, inputs, tools),
    ];
    return { findings, output: shownOf(received.body, tools) };
  });
}

function firstRequest({ url, method, headers, body }: HttpInputs, secrets: Texts): HttpRequest {
  const all = { ...textsOf(headers), ...secrets };
  return { url: new URL(url as string), method: (method ?? 'GET').toUpperCase(), headers: all, body };
}

export function textsOf(map: { readonly [name: string]: string | null } | null): Texts {
  return Object.fromEntries(Object.entries(map ?? {}).flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

interface Followed {
  /** Absent where a certificate was not good: then nothing was sent. */
  readonly received?: Received;
  readonly certificates: readonly Finding[];
}

async function follow(
  first: HttpRequest,
  inputs: HttpInputs,
  tools: NetworkTools,
  time: AttemptTime,
): Promise<Followed> {
  let request = first;
  for (let redirects = 0; ; redirects++) {
    const { received, certificates } = await exchange(request, first.url, inputs, tools, time);
    const next = received && inputs.follow_redirects ? redirected(request, received) : undefined;
    if (!next || redirects === MOST_REDIRECTS) return { received, certificates };
    request = next;
  }
}

async function exchange(
  request: HttpRequest,
  { host }: URL,
  inputs: HttpInputs,
  tools: NetworkTools,
  { over }: AttemptTime,
): Promise<Followed> {
  const { url } = request;
  const isSecure = url.protocol === 'https:';
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const socket = await openConnection(
    {
      host: url.host === host ? (inputs.address ?? name) : name,
      port: Number(url.port || (isSecure ? 443 : 80)),
      ...(isSecure && { tls: { serverName: name, trust: await tools.trust(inputs.ca_file) } }),
    },
    over,
  );
  try {
    const certificates = certificateFindings(socket, inputs, tools);
    if (certificates.some(({ passed }) => !passed)) return { certificates };
    return { received: await httpExchange(request, socket, { clock: tools.clock, over }), certificates };
  } finally {
    socket.destroy();
  }
}

/** As browsers do it: what was posted is asked for then. Headers may be secret, and go to no other origin. */
function redirected(request: HttpRequest, { status, location = '' }: Received): HttpRequest | undefined {
  if (!REDIRECTS.includes(status) || !URL.canParse(location, request.url.href)) return undefined;
  const url = new URL(location, request.url);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const keeps = status >= 307 || ['GET', 'HEAD'].includes(request.method);
  return {
    url,
    headers: url.origin === request.url.origin ? request.headers : {},
    ...(keeps ? { method: request.method, body: request.body } : { method: 'GET', body: null }),
  };
}

function statusFinding({ status, statusText }: Received, { statuses }: HttpInputs): Finding {
  const expected = statuses ? statuses.join(' or ') : '200 to 299';
  const passed = statuses ? statuses.map(Number).includes(status) : status >= 200 && status <= 299;
  return finding('status', expected, `${status} ${statusText}`.trim(), passed);
}

function jsonFindings({ body }: Received, { body_json }: HttpInputs, { redact }: NetworkTools): Finding[] {
  const wanted = Object.entries(textsOf(body_json));
  const json = wanted.length > 0 ? parsedJson(body) : undefined;
  return wanted.map(([path, expected]) => {
    if (!json) return finding(path, expected, 'the body is no JSON', false);
    const text = jsonTextAt(json.value, path);
    const passed = text !== undefined && (expected === '*' || text === expected);
    return finding(path, expected === '*' ? 'any value' : expected, text === undefined ? null : redact(text), passed);
  });
}
