/** What an error means to the one who called. The client's retries and the provider's texts go by it, never by a message. */
export type ErrorCategory =
  | 'throttled' // refused before it ran, because of too many calls
  | 'credentials' // who calls is not known, or no longer
  | 'permission' // who calls may not
  | 'notFound' // what is named does not exist
  | 'invalid' // the request itself is wrong
  | 'unavailable' // the service has a fault of its own, or says so
  | 'unknown';

export interface ErrorCode {
  readonly httpStatus: number;
  readonly category: ErrorCategory;
  readonly meaning: string;
}

/**
 * Codes of the gateway and of Cloud Backup. The vendor's list is not complete, so a code that is not here is judged by
 * its form and by the HTTP status.
 */
export const errorCodes = {
  Throttling: { httpStatus: 400, category: 'throttled', meaning: 'Request was denied due to request throttling.' },
  'Throttling.User': {
    httpStatus: 400,
    category: 'throttled',
    meaning: 'Request was denied due to user flow control.',
  },
  'Throttling.Api': { httpStatus: 400, category: 'throttled', meaning: 'Request was denied due to API flow control.' },
  'Rejected.Throttling': { httpStatus: 503, category: 'throttled', meaning: 'Request was rejected by flow control.' },

  'InvalidAccessKeyId.NotFound': {
    httpStatus: 404,
    category: 'credentials',
    meaning: 'Specified access key is not found.',
  },
  'InvalidAccessKeyId.Inactive': {
    httpStatus: 403,
    category: 'credentials',
    meaning: 'Specified access key is disabled.',
  },
  'InvalidSecurityToken.Expired': {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified SecurityToken is expired.',
  },
  'InvalidSecurityToken.Malformed': {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified SecurityToken is malformed.',
  },
  SignatureDoesNotMatch: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified signature does not match our calculation.',
  },
  IncompleteSignature: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'The request signature does not conform to Alibaba Cloud standards.',
  },
  SignatureNonceUsed: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified signature nonce was used already.',
  },
  'InvalidTimeStamp.Format': {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified time stamp is not well formed.',
  },
  'InvalidTimeStamp.Expired': {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified time stamp or date value is expired.',
  },

  NoPermission: {
    httpStatus: 403,
    category: 'permission',
    meaning: 'You are not authorized to perform this operation.',
  },
  Forbidden: { httpStatus: 403, category: 'permission', meaning: 'User is not authorized to operate on the resource.' },
  'Forbidden.RAM': {
    httpStatus: 403,
    category: 'permission',
    meaning: 'User is not authorized to operate on the specified resource.',
  },
  ServiceNotActivated: { httpStatus: 403, category: 'permission', meaning: 'Cloud Backup is not activated.' },
  InDebt: { httpStatus: 403, category: 'permission', meaning: 'Your account has an overdue payment.' },
  InDebtOverdue: { httpStatus: 403, category: 'permission', meaning: 'Your account has an overdue payment.' },
  RiskControlProhibited: {
    httpStatus: 403,
    category: 'permission',
    meaning: 'The operation is prohibited by risk control.',
  },
  AssumeRoleFail: { httpStatus: 403, category: 'permission', meaning: 'The service could not assume the role.' },

  VaultNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The vault does not exist.' },
  TaskNotFound: { httpStatus: 404, category: 'notFound', meaning: 'The job does not exist.' },
  ResourceNotFound: { httpStatus: 404, category: 'notFound', meaning: 'The resource does not exist.' },
  RoleNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The role does not exist.' },
  ObjectNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The object does not exist.' },
  'InvalidApi.NotFound': {
    httpStatus: 404,
    category: 'notFound',
    meaning: 'Specified api is not found, please check your url and method.',
  },

  BadRequest: { httpStatus: 400, category: 'invalid', meaning: 'The request is not valid.' },
  MissingParameter: { httpStatus: 400, category: 'invalid', meaning: 'A mandatory parameter is missing.' },
  InvalidParameter: { httpStatus: 400, category: 'invalid', meaning: 'A parameter is not valid.' },
  UnsupportedHTTPMethod: { httpStatus: 405, category: 'invalid', meaning: 'This http method is not supported.' },

  ServiceUnavailable: {
    httpStatus: 503,
    category: 'unavailable',
    meaning: 'The request has failed due to a temporary failure of the server.',
  },
  InternalError: { httpStatus: 500, category: 'unavailable', meaning: 'The request processing has failed.' },

  MissingAccessKeyId: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'AccessKeyId is mandatory for this action.',
  },
  MissingSecurityToken: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'SecurityToken is mandatory for this action.',
  },
} as const satisfies Record<string, ErrorCode>;

export type KnownErrorCode = keyof typeof errorCodes;

/** Codes come with suffixes that are not listed anywhere ("Throttling.Custom"), so what a family is called decides next. */
const families: readonly (readonly [RegExp, ErrorCategory])[] = [
  [/Throttling/i, 'throttled'],
  [/AccessKey|SecurityToken|Signature|TimeStamp/i, 'credentials'],
  [/^(NoPermission|Forbidden|Request\.Forbidden|Unauthorized|AccessDenied)|PermissionDenied/i, 'permission'],
  [/NotFound|NotExist/i, 'notFound'],
  [/^(Missing|Invalid|Illegal|Unsupported|Param)/i, 'invalid'],
  [/Unavailable|InternalError|^ServiceError/i, 'unavailable'],
];

/** The code decides; the HTTP status only where the code says nothing, since throttling alone comes as 400, 429 and 503. */
export function categoryOf(code: string | undefined, httpStatus: number): ErrorCategory {
  if (code !== undefined && Object.hasOwn(errorCodes, code)) return errorCodes[code as KnownErrorCode].category;
  const family = families.find(([form]) => code !== undefined && form.test(code));
  if (family) return family[1];
  if (httpStatus === 429) return 'throttled';
  if (httpStatus >= 500) return 'unavailable';
  if (httpStatus === 401 || httpStatus === 403) return 'permission';
  if (httpStatus === 404) return 'notFound';
  if (httpStatus >= 400) return 'invalid';
  return 'unknown';
}
