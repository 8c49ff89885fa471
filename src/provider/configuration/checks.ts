import { type AttributePath, type Diagnostic, errorDiagnostic } from '../../plugin/diagnostic';
import { isUnknown } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import { checkOneOf } from '../values/attribute-checks';
import { emptyToNull } from '../values/empty-to-null';
import { checkWhole, isNumber, shownNumber } from '../values/number-checks';
import { type ProviderConfig, schema } from './schema';

export const PROTOCOLS = ['HTTP', 'HTTPS'] as const;

/** What is wrong with a provider block, as far as its values are known. */
export function checkConfiguration(written: ProviderConfig): readonly Diagnostic[] {
  const config = emptyToNull(schema, written);
  return [
    ...checkOneOf(config, 'protocol', PROTOCOLS),
    ...checkPositive(config.client_connect_timeout, ['client_connect_timeout']),
    ...checkPositive(config.client_read_timeout, ['client_read_timeout']),
    ...checkPositive(config.requests_per_second, ['requests_per_second']),
    ...checkExpiration(config, 'assume_role'),
    ...checkExpiration(config, 'assume_role_with_oidc'),
    ...checkMaxInFlight(config.max_in_flight),
    ...checkPolling(config.polling as ProviderConfig['polling']),
    ...Object.entries(config.endpoints ?? {}).flatMap(([name, value]) => checkEndpoint(value, ['endpoints', name])),
  ];
}

function checkPositive(value: unknown, path: AttributePath): Diagnostic[] {
  if (!isNumber(value) || (Number(value) > 0 && Number.isFinite(Number(value)))) return [];
  return [errorDiagnostic(`Invalid ${path.join('.')}`, `Got ${shownNumber(value)}, expected a number above 0.`, path)];
}

/** With a limit of none, nothing would ever start. */
function checkMaxInFlight(limits: unknown): Diagnostic[] {
  if (isUnknown(limits)) return [];
  return Object.entries(limits ?? {}).flatMap(([name, value]) => {
    if (!isNumber(value) || (typeof value !== 'object' && Number.isInteger(Number(value)) && value > 0)) return [];
    const path = ['max_in_flight', name];
    const detail = `Got ${shownNumber(value)}, expected a whole number above 0.`;
    return [errorDiagnostic(`Invalid ${path.join('.')}`, detail, path)];
  });
}

/** The service counts whole seconds. */
function checkExpiration(config: ProviderConfig, block: 'assume_role' | 'assume_role_with_oidc'): Diagnostic[] {
  const role: unknown = config[block];
  const seconds = isRecord(role) ? role.session_expiration : null;
  return checkWhole(seconds, [block, 'session_expiration'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
}

function checkPolling(polling: ProviderConfig['polling']): Diagnostic[] {
  const bounds = polling as { readonly min_seconds?: unknown; readonly max_seconds?: unknown } | null;
  const { min_seconds: min, max_seconds: max } = bounds ?? {};
  const crossed = isNumber(min) && isNumber(max) && Number(min) > Number(max);
  return [
    ...checkPositive(min, ['polling', 'min_seconds']),
    ...checkPositive(max, ['polling', 'max_seconds']),
    ...(crossed ? [crossedBounds(shownNumber(min), shownNumber(max))] : []),
  ];
}

function crossedBounds(min: string, max: string): Diagnostic {
  const detail = `min_seconds (${min}) must not be above max_seconds (${max}).`;
  return errorDiagnostic('Invalid polling', detail, ['polling', 'min_seconds']);
}

/** A blank endpoint counts as not set, as it does for the client. */
function checkEndpoint(value: unknown, path: AttributePath): Diagnostic[] {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || isBareUrl(text.includes('://') ? text : `https://${text}`)) return [];
  const detail = `Got "${text.replace(/\/\/.*@/, '//***@')}", expected host, host:port, or a URL such as http://127.0.0.1:8080 without a path.`;
  return [errorDiagnostic(`Invalid ${path.join('.')}`, detail, path)];
}

/** Nothing stands before the host or behind the port. */
function isBareUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}
