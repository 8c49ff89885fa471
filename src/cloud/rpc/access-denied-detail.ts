import { type Redact, redactedLine } from './redactor';

/** What RAM says about a refusal, in the gateway's own form: which policy denied what to whom. */
export interface AccessDeniedDetail {
  /** In one line. */
  readonly text: string;
  /** The RAM action that was denied. */
  readonly action?: string;
}

const PART_LENGTH = 100;

/** Undefined where the answer holds none. The encoded diagnosis that comes with it can be read by nobody without RAM. */
export function accessDeniedDetail(given: unknown, redact: Redact): AccessDeniedDetail | undefined {
  const detail = Object(given) as { readonly [name: string]: unknown };
  const part = (name: string): string => {
    const value = Object.hasOwn(detail, name) ? detail[name] : undefined;
    return typeof value === 'string' || typeof value === 'number'
      ? redactedLine(String(value), redact, PART_LENGTH)
      : '';
  };
  const action = part('AuthAction');
  const denial = join(part('NoPermissionType'), 'by', part('PolicyType'));
  const principal = join(part('AuthPrincipalType'), '', part('AuthPrincipalDisplayName'));
  const caller = join(principal, 'of account', part('AuthPrincipalOwnerId'));
  const text = [denial, action && `action ${action}`, caller && `caller ${caller}`].filter(Boolean).join(', ');
  return text === '' ? undefined : { text, ...(action && { action }) };
}

function join(first: string, word: string, second: string): string {
  return [first, second && word, second].filter(Boolean).join(' ');
}
