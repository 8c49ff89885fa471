import { spanText } from '../../amounts/span-text';
import type { CallContext } from './call-context';

export interface Refusal {
  readonly category: string;
  readonly code?: string;
  /** The answer's Date header. */
  readonly serverDate?: string;
  /** The RAM action that was denied, where the answer tells. */
  readonly deniedAction?: string;
}

const byCode: readonly (readonly [RegExp, (call: CallContext, refusal: Refusal) => string])[] = [
  [/^(InvalidTimeStamp\.Expired|IllegalTimestamp)$/, clockSkew],
  [/SecurityToken.*Expired/, (call) => `The temporary credentials have expired: get new ones. ${source(call)}`],
  [/^MissingSecurityToken/, (call) => `The access key is a temporary one: set security_token, too. ${source(call)}`],
  [/SecurityToken/, (call) => `Check that the security token belongs to the access key, and is whole. ${source(call)}`],
  [/^InvalidAccessKeyId\.Inactive/, (call) => `Enable the access key, or take another one. ${source(call)}`],
  [
    /^InvalidAccessKeyId/,
    (call) => `Check the access key id: this site of the cloud does not know it. ${source(call)}`,
  ],
  [/^MissingAccessKeyId/, (call) => `Check the access key id: the service got none. ${source(call)}`],
  [
    /^(SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKeySecret)/,
    (call) => `Check that the secret belongs to the access key id. ${source(call)}`,
  ],
  [
    /^ServiceNotActivated$/,
    () => 'Activate Cloud Backup in the console, with the account that the credentials belong to.',
  ],
  [/^InDebt/, () => "Settle the account's overdue payment."],
  [/^(NoPermission|Forbidden)/, ramAction],
  [
    /^(InvalidApi\.NotFound|InvalidAction)/,
    (call) => `Check that the endpoint of ${call.product} is one of ${call.product}: it does not know this operation.`,
  ],
];

const byCategory: Readonly<Record<string, (call: CallContext, refusal: Refusal) => string>> = {
  throttled: () => 'The account makes too many calls: lower requests_per_second, or ask for a higher quota.',
  permission: ramAction,
  credentials: source,
};

/** What to do about a refusal, where we know it. */
export function adviceFor(call: CallContext, refusal: Refusal): string | undefined {
  const entry = byCode.find(([form]) => refusal.code !== undefined && form.test(refusal.code));
  return entry ? entry[1](call, refusal) : byCategory[refusal.category]?.(call, refusal);
}

function source(call: CallContext): string {
  return `The credentials come from ${call.credentialsFrom}.`;
}

function ramAction(call: CallContext, { deniedAction = `${call.product}:${call.action}` }: Refusal): string {
  const trust = call.product === 'sts' ? ', and the role must trust the caller' : '';
  return `The caller needs the RAM action ${deniedAction}${trust}. ${source(call)}`;
}

function clockSkew(call: CallContext, { serverDate }: Refusal): string {
  const serverMs = Date.parse(serverDate ?? '');
  if (Number.isNaN(serverMs)) return "Set this machine's clock: the service tolerates 15 minutes.";
  const seconds = Math.round((call.nowMs() - serverMs) / 1000);
  const direction = seconds < 0 ? 'behind' : 'ahead of';
  return `Set this machine's clock: it is ${spanText(Math.abs(seconds))} ${direction} the service's, which tolerates 15 minutes.`;
}
