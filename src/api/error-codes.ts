/** What an error means to the one who called. The client's retries and the provider's texts go by it, never by a message. */
export type ErrorCategory =
  | 'throttled' // refused before it ran, because of too many calls
  | 'credentials' // who calls is not known, or no longer
  | 'permission' // who calls may not
  | 'notFound' // what is named does not exist
  | 'invalid' // the request itself is wrong
  | 'repeated' // a request with the same nonce has arrived before: whether that one ran, this answer does not tell
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
  InvalidAccessKeyId: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'Specified access key is not found or invalid.',
  },
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
  IncompleteSignature: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'The request signature does not conform to Alibaba Cloud standards.',
  },
  SignatureNonceUsed: {
    httpStatus: 400,
    category: 'repeated',
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
  IllegalTimestamp: {
    httpStatus: 400,
    category: 'credentials',
    meaning: 'The input parameter "Timestamp" that is mandatory for processing this request is not supplied.',
  },

  NoPermission: {
    httpStatus: 403,
    category: 'permission',
    meaning: 'You are not authorized to perform this operation.',
  },
  Forbidden: { httpStatus: 403, category: 'permission', meaning: 'User is not authorized to operate on the resource.' },
  'Forbidden.RAM': {
    httpStatus: 400,
    category: 'permission',
    meaning: 'User is not authorized to operate on the specified resource.',
  },
  'Request.Forbidden': { httpStatus: 403, category: 'permission', meaning: 'Have no Permissions.' },
  ServiceNotActivated: { httpStatus: 403, category: 'permission', meaning: 'Cloud Backup is not activated.' },
  InDebt: { httpStatus: 403, category: 'permission', meaning: 'Your account has an overdue payment.' },
  InDebtOverdue: { httpStatus: 403, category: 'permission', meaning: 'Your account has an overdue payment.' },
  RiskControlProhibited: {
    httpStatus: 403,
    category: 'permission',
    meaning: 'The operation is prohibited by risk control.',
  },
  AssumeRoleFail: { httpStatus: 403, category: 'permission', meaning: 'The service could not assume the role.' },
  AccountNotEnableRdTrustedService: {
    httpStatus: 400,
    category: 'permission',
    meaning: 'Cloud Backup is no trusted service of the resource directory.',
  },
  BackupAccountNotInSpecifiedRd: {
    httpStatus: 403,
    category: 'permission',
    meaning: 'The account does not belong to the resource directory.',
  },

  VaultNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The vault does not exist.' },
  TaskNotFound: { httpStatus: 404, category: 'notFound', meaning: 'The job does not exist.' },
  ResourceNotFound: { httpStatus: 404, category: 'notFound', meaning: 'The resource does not exist.' },
  RoleNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The role does not exist.' },
  ObjectNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The object does not exist.' },
  NasFileSystemNotExist: { httpStatus: 404, category: 'notFound', meaning: 'The file system does not exist.' },
  'InvalidResourceId.NotFound': { httpStatus: 404, category: 'notFound', meaning: 'The resource does not exist.' },
  'Param.NotFound': { httpStatus: 404, category: 'notFound', meaning: 'What the parameter names does not exist.' },
  'InvalidAction.NotFound': {
    httpStatus: 404,
    category: 'notFound',
    meaning: 'Specified api is not found, please check your url and method.',
  },
  'InvalidApi.NotFound': {
    httpStatus: 404,
    category: 'notFound',
    meaning: 'Specified api is not found, please check your url and method.',
  },

  BadRequest: { httpStatus: 400, category: 'invalid', meaning: 'The request is not valid.' },
  MissingParameter: { httpStatus: 400, category: 'invalid', meaning: 'A mandatory parameter is missing.' },
  InvalidParameter: { httpStatus: 400, category: 'invalid', meaning: 'A parameter is not valid.' },
  UnsupportedHTTPMethod: { httpStatus: 405, category: 'invalid', meaning: 'This http method is not supported.' },
  // The service answers the first two with HTTP 500, which they are no fault of.
  EcsClientError: { httpStatus: 500, category: 'invalid', meaning: 'The backup client of the instance has an error.' },
  TaskTypeNotSupported: { httpStatus: 500, category: 'invalid', meaning: 'The type of the job is not supported.' },
  CloudAssistNotRunningOnInstance: {
    httpStatus: 400,
    category: 'invalid',
    meaning: 'Cloud Assistant does not run on the instance.',
  },
  CannotDeleteReplicationSourceVault: {
    httpStatus: 400,
    category: 'invalid',
    meaning: 'The vault is the source of a replication.',
  },
  ArchiveDaysTooShort: { httpStatus: 400, category: 'invalid', meaning: 'It is archived too early.' },
  ArchiveRetentionDaysTooShort: { httpStatus: 400, category: 'invalid', meaning: 'It is archived for too short.' },
  ArchiveSnapshotCannotDetect: {
    httpStatus: 400,
    category: 'invalid',
    meaning: 'An archived snapshot cannot be searched for harmful files.',
  },
  ArchiveSnapshotCannotGenerateReport: {
    httpStatus: 400,
    category: 'invalid',
    meaning: 'There is no report of an archived snapshot.',
  },

  InitVaultError: { httpStatus: 500, category: 'unavailable', meaning: 'The vault could not be initialized.' },
  BrowseFileError: { httpStatus: 500, category: 'unavailable', meaning: 'The files could not be browsed.' },
  AccessVaultFail: { httpStatus: 500, category: 'unavailable', meaning: 'The vault could not be accessed.' },
  ServiceUnavailable: {
    httpStatus: 503,
    category: 'unavailable',
    meaning: 'The request has failed due to a temporary failure of the server.',
  },
  InternalError: { httpStatus: 500, category: 'unavailable', meaning: 'The request processing has failed.' },
} as const satisfies Record<string, ErrorCode>;

export type KnownErrorCode = keyof typeof errorCodes;

/** Codes come with suffixes that are not listed anywhere ("Throttling.Custom"), so what a family is called decides next. */
const families: readonly (readonly [RegExp, ErrorCategory])[] = [
  [/Throttling|TooManyRequests|(Flow|Rate|Request|Qps)_?(Control|Limit)/i, 'throttled'],
  [/NonceUsed/i, 'repeated'],
  [/AccessKey|SecurityToken|Signature|TimeStamp/i, 'credentials'],
  [
    /^(NoPermission|Forbidden|Request\.Forbidden|Unauthorized|AccessDenied)|PermissionDenied|NotAuthorized/i,
    'permission',
  ],
  [/NotFound|NotExist/i, 'notFound'],
  [/^(Missing|Invalid|Illegal|Unsupported|Param)/i, 'invalid'],
  [
    /Unavailable|Internal|Time(d)?Out|(Service|Server|System|Backend|Unknown|Unexpected)\.?(Error|Fault|Busy)/i,
    'unavailable',
  ],
  [/Exception|Overload|TryAgain|RetryLater/i, 'unavailable'],
  [
    /(Not|Cannot|Un)\.?(Support|Allow|Enable|Activat|Ready|Running|Match)|Cannot|Denied|Prohibited|Forbidden/i,
    'invalid',
  ],
  [
    /Mismatch|Incorrect|Conflict|Duplicate|AlreadyExist|Exceed|Quota|Limit|Expired|Too(Short|Long|Many|Large|Small)/i,
    'invalid',
  ],
];

/** The code decides; the HTTP status only where the code says nothing, since throttling alone comes as 400, 429 and 503. */
export function categoryOf(code: string | undefined, httpStatus: number): ErrorCategory {
  if (code !== undefined && Object.hasOwn(errorCodes, code)) return errorCodes[code as KnownErrorCode].category;
  const family = families.find(([form]) => code !== undefined && form.test(code));
  return family ? family[1] : categoryOfStatus(httpStatus);
}

function categoryOfStatus(httpStatus: number): ErrorCategory {
  if (httpStatus === 429) return 'throttled';
  if (httpStatus >= 500 || httpStatus === 408) return 'unavailable';
  if (httpStatus === 401 || httpStatus === 403) return 'permission';
  if (httpStatus === 404) return 'notFound';
  if (httpStatus >= 400) return 'invalid';
  return 'unknown';
}

/** Some products tell of an expired session as of a parameter that is not valid. */
export function meansExpiredSession(code: string | undefined, message: string): boolean {
  return /^Invalid\.?Parameter/.test(code ?? '') && /SecurityToken/.test(message);
}
