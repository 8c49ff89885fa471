import { isIP } from 'node:net';
import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../../../plugin/diagnostic';
import { isUnknown } from '../../../../plugin/unknown';
import { checkWhole } from '../../../values/number-checks';
import { RECORD_TYPES } from '../network/dns-attempt';
import { jsonSteps } from '../network/json-path';
import type { CheckPlan } from '../schema';
import { type KnownBlock, knownBlock } from './known-block';
import { oneOfWords } from './one-of-these';

const MOST_MS = 86_400_000;
const MOST_DAYS = 36_500;

type Plan<K extends 'http' | 'tcp'> = KnownBlock<CheckPlan[K]>;

export function httpFaults(block: CheckPlan['http']): Diagnostic[] {
  const http = knownBlock(block);
  if (!http) return [];
  const statuses = Array.isArray(http.statuses) ? http.statuses : [];
  const paths = isUnknown(http.body_json) ? [] : Object.keys(http.body_json ?? {});
  return [
    ...urlFaults(http.url),
    ...(typeof http.method === 'string' && !/^[A-Za-z]+$/.test(http.method)
      ? [invalid(['http', 'method'], `"${http.method}"`, 'a method such as "GET"')]
      : []),
    ...statuses.flatMap((status, i) => checkWhole(status, ['http', 'statuses', i], { minimum: 100, maximum: 599 })),
    ...paths
      .filter((path) => jsonSteps(path) === undefined)
      .map((path) => invalid(['http', 'body_json'], `the path "${path}"`, 'a path such as "orders[0].state"')),
    ...headerFaults(http.headers, ['http', 'headers']),
    ...limitFaults(http, 'http'),
  ];
}

/** A password in it would stand in the state, and in every report. */
function urlFaults(text: unknown): Diagnostic[] {
  if (typeof text !== 'string') return [];
  const path = ['http', 'url'];
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    const detail =
      'It holds a user and a password, which would be kept in the state. Write headers_wo = { Authorization = ... }.';
    return [errorDiagnostic('Invalid http.url', detail, path)];
  }
  if (url && /^https?:$/.test(url.protocol)) return [];
  return [invalid(path, `"${text}"`, 'a URL with http or https, such as "https://10.0.0.5/health"')];
}

/** No value is told: it may be a secret. */
export function headerFaults(headers: CheckPlan['headers_wo'], path: AttributePath): Diagnostic[] {
  if (isUnknown(headers) || headers === null) return [];
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      return [invalid(path, 'a name with other characters', 'names such as "Authorization"')];
    }
    const isBad = typeof value === 'string' && /[^\t\x20-\x7e\x80-\xff]/.test(value);
    const detail = `The value of ${name} holds a line break, or another character that no header may have. Remove it.`;
    return isBad ? [errorDiagnostic(`Invalid ${path.join('.')}`, detail, [...path, name])] : [];
  });
}

export function tcpFaults(block: CheckPlan['tcp']): Diagnostic[] {
  const tcp = knownBlock(block);
  if (!tcp) return [];
  const ofTls = (['server_name', 'certificate_days', 'ca_file'] as const).filter(
    (name) => tls(tcp.tls) === false && tcp[name] !== null && !isUnknown(tcp[name]),
  );
  return [
    ...checkWhole(tcp.port, ['tcp', 'port'], { minimum: 1, maximum: 65_535 }),
    ...ofTls.map((name) => errorDiagnostic(`Unused tcp.${name}`, `It needs tcp.tls = true.`, ['tcp', name])),
    ...limitFaults(tcp, 'tcp'),
  ];
}

function tls(value: unknown): boolean | undefined {
  return isUnknown(value) ? undefined : value === true;
}

function limitFaults(block: Plan<'http'> | Plan<'tcp'>, kind: string): Diagnostic[] {
  return [
    ...checkWhole(block.certificate_days, [kind, 'certificate_days'], { minimum: 0, maximum: MOST_DAYS }),
    ...checkWhole(block.max_latency_ms, [kind, 'max_latency_ms'], { minimum: 1, maximum: MOST_MS }),
  ];
}

export function dnsFaults(block: CheckPlan['dns']): Diagnostic[] {
  const dns = knownBlock(block);
  if (!dns) return [];
  const { type, server } = dns;
  const isBad = typeof server === 'string' && !isServer(server);
  return [
    ...oneOfWords(typeof type === 'string' ? type.toUpperCase() : type, RECORD_TYPES, ['dns', 'type']),
    ...(isBad ? [invalid(['dns', 'server'], `"${server}"`, 'an address such as "10.0.0.2" or "10.0.0.2:5353"')] : []),
  ];
}

/** `10.0.0.2`, `10.0.0.2:53`, `fd00::1`, `[fd00::1]:53`. */
function isServer(text: string): boolean {
  const [, bracketed, plain] = /^(?:\[(.+)\](?::\d{1,5})?|([\d.]+)(?::\d{1,5})?)$/.exec(text) ?? [];
  return isIP(bracketed ?? plain ?? text) !== 0;
}

function invalid(path: AttributePath, got: string, expected: string): Diagnostic {
  return errorDiagnostic(`Invalid ${path.join('.')}`, `Got ${got}, expected ${expected}.`, path);
}
