import type { ErrorCategory } from '../../src/api/error-codes';

/**
 * Answers that others got from the gateway and posted in public, with the ids in them changed. What the string to sign, the
 * key and the ids looked like is kept.
 */
export interface GatewayAnswer {
  readonly name: string;
  readonly httpStatus: number;
  readonly body: object | string;
  readonly category: ErrorCategory | 'protocol' | 'success';
  /** How often a read and CreateRestoreJob are sent, where the next answer is a success. */
  readonly reads: number;
  readonly creates: number;
  /** After it, whether CreateRestoreJob ran is known. */
  readonly isRefused?: boolean;
  /** What the message says, besides the service's own words. */
  readonly says?: string;
}

const KEY_ID = 'LTAI5tKnownToNobody0001';
const HOST = { RequestId: '4F1E7C1D-95F2-5FB0-9A09-B6D3B9B3B3B1', HostId: 'hbr.cn-hangzhou.aliyuncs.com' };
const SIGNED = `POST&%2F&AccessKeyId%3D${KEY_ID}%26Action%3DDescribeRestoreJobs2%26SignatureNonce%3D1`;
const source = 'The credentials come from the test.';
const wrongSecret = `Check that the secret belongs to the access key id. ${source}`;
const wrongClock = "Correct this machine's clock: it is ";
const wrongKey = `Check the access key id: this site of the cloud does not know it. ${source}`;
const needsAction = 'The caller needs the RAM action hbr:';

const refused = { isRefused: true, reads: 1, creates: 1 } as const;
const error = (Code: string, Message: string, more: object = {}) => ({ ...HOST, Code, Message, ...more });

export const gatewayAnswers: readonly GatewayAnswer[] = [
  {
    name: '1 SignatureDoesNotMatch, with the string to sign',
    httpStatus: 400,
    body: error(
      'SignatureDoesNotMatch',
      `Specified signature is not matched with our calculation. server string to sign is:${SIGNED}`,
    ),
    category: 'credentials',
    ...refused,
    says: wrongSecret,
  },
  {
    name: '2 SignatureDoesNotMatch, short',
    httpStatus: 400,
    body: error('SignatureDoesNotMatch', 'Specified signature does not match our calculation.'),
    category: 'credentials',
    ...refused,
    says: wrongSecret,
  },
  {
    name: '3 SignatureDoesNotMatch of the newer signature',
    httpStatus: 400,
    body: error(
      'SignatureDoesNotMatch',
      `Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n${'0a'.repeat(32)}]`,
    ),
    category: 'credentials',
    ...refused,
    says: wrongSecret,
  },
  {
    name: '4 IncompleteSignature for a wrong secret',
    httpStatus: 400,
    body: error(
      'IncompleteSignature',
      `The request signature does not conform to Aliyun standards. server string to sign is:${SIGNED}`,
    ),
    category: 'credentials',
    ...refused,
    says: wrongSecret,
  },
  {
    name: '5 Forbidden.RAM with its detail',
    httpStatus: 400,
    body: error(
      'Forbidden.RAM',
      'User not authorized to operate on the specified resource, or this API does not support RAM.',
      {
        Recommend: 'https://api.aliyun.com/troubleshoot?q=Forbidden.RAM&product=hbr',
        AccessDeniedDetail: {
          PolicyType: 'AccountLevelIdentityBasedPolicy',
          AuthPrincipalOwnerId: '1234567890123456',
          EncodedDiagnosticMessage: 'AQFuZW5jb2RlZA',
          AuthPrincipalType: 'SubUser',
          AuthPrincipalDisplayName: '212345678901234567',
          NoPermissionType: 'ImplicitDeny',
          AuthAction: 'hbr:DescribeRestoreJobs',
        },
      },
    ),
    category: 'permission',
    ...refused,
    says:
      '(ImplicitDeny by AccountLevelIdentityBasedPolicy, action hbr:DescribeRestoreJobs, caller SubUser 212345678901234567 ' +
      `of account 1234567890123456). ${needsAction}DescribeRestoreJobs. ${source}`,
  },
  {
    name: '6 Forbidden.RAM without more',
    httpStatus: 400,
    body: error(
      'Forbidden.RAM',
      'User not authorized to operate on the specified resource, or this API does not support RAM.',
    ),
    category: 'permission',
    ...refused,
    says: needsAction,
  },
  {
    name: '7 InvalidTimeStamp.Expired',
    httpStatus: 400,
    body: error('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.'),
    category: 'credentials',
    ...refused,
    says: wrongClock,
  },
  {
    name: '8 SignatureNonceUsed',
    httpStatus: 400,
    body: error('SignatureNonceUsed', 'Specified signature nonce was used already.'),
    category: 'repeated',
    reads: 2,
    creates: 1,
  },
  {
    name: '9 SignatureNonceUsed after a repeat',
    httpStatus: 400,
    body: error('SignatureNonceUsed', 'Specified signature nonce was used already.', {
      Recommend: 'https://api.aliyun.com/',
    }),
    category: 'repeated',
    reads: 2,
    creates: 1,
  },
  {
    name: '10 InvalidAccessKeyId.NotFound',
    httpStatus: 404,
    body: error('InvalidAccessKeyId.NotFound', 'Specified access key is not found.'),
    category: 'credentials',
    ...refused,
    says: wrongKey,
  },
  {
    name: '11 InvalidAccessKeyId',
    httpStatus: 400,
    body: error('InvalidAccessKeyId', 'Specified access key is not found or invalid.'),
    category: 'credentials',
    ...refused,
    says: wrongKey,
  },
  {
    name: '12 MissingAccessKeyId',
    httpStatus: 400,
    body: error('MissingAccessKeyId', 'AccessKeyId is mandatory for this action.'),
    category: 'credentials',
    ...refused,
    says: `Check the access key id: the service got none. ${source}`,
  },
  {
    name: '13 IllegalTimestamp',
    httpStatus: 400,
    body: error(
      'IllegalTimestamp',
      'The input parameter "Timestamp" that is mandatory for processing this request is not supplied.',
    ),
    category: 'credentials',
    ...refused,
    says: wrongClock,
  },
  {
    name: '14 InvalidParameter about an expired session',
    httpStatus: 400,
    body: error('InvalidParameter', 'The specified parameter "SecurityToken.Expired" is not valid.'),
    category: 'credentials',
    isRefused: true,
    reads: 2,
    creates: 2,
    says: 'The temporary credentials have expired: get new ones.',
  },
  {
    name: '15 MissingSecurityToken',
    httpStatus: 400,
    body: error('MissingSecurityToken', 'SecurityToken is mandatory for this action.'),
    category: 'credentials',
    isRefused: true,
    reads: 2,
    creates: 2,
    says: `The access key is a temporary one: set security_token, too. ${source}`,
  },
  {
    name: '16 ServiceUnavailable',
    httpStatus: 503,
    body: error('ServiceUnavailable', 'The request has failed due to a temporary failure of the server.', {
      Recommend: 'https://api.aliyun.com/troubleshoot?q=ServiceUnavailable',
    }),
    category: 'unavailable',
    reads: 2,
    creates: 1,
  },
  {
    name: '17 Forbidden',
    httpStatus: 403,
    body: error('Forbidden', 'User not authorized to operate on the specified resource.'),
    category: 'permission',
    ...refused,
    says: needsAction,
  },
  {
    name: '18 Throttling.User',
    httpStatus: 400,
    body: error('Throttling.User', 'Request was denied due to user flow control.'),
    category: 'throttled',
    isRefused: true,
    reads: 2,
    creates: 2,
    says: 'lower requests_per_second',
  },
  {
    name: '19 InvalidAction.NotFound',
    httpStatus: 404,
    body: error('InvalidAction.NotFound', 'Specified api is not found, please check your url and method.'),
    category: 'notFound',
    ...refused,
    says: 'Check that the endpoint of hbr is one of hbr',
  },
  {
    name: '20 InvalidParameter',
    httpStatus: 400,
    body: error('InvalidParameter', 'The specified parameter "PageSize" is not valid.'),
    category: 'invalid',
    ...refused,
  },
  {
    name: '21 MissingParameter',
    httpStatus: 400,
    body: error(
      'MissingParameter',
      'The input parameter "Region" that is mandatory for processing this request is not supplied.',
    ),
    category: 'invalid',
    ...refused,
  },
  {
    name: '22 XML',
    httpStatus: 400,
    body: `<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R</RequestId><Code>IllegalTimestamp</Code></Error>`,
    category: 'protocol',
    reads: 2,
    creates: 1,
  },
  {
    name: '23 a success with the code of something else',
    httpStatus: 200,
    body: {
      RequestId: 'R',
      Success: true,
      ErrCode: 'Param.NotFound',
      RestoreId: 'r-1',
      TotalCount: 0,
      RestoreJobs: {},
    },
    category: 'success',
    reads: 1,
    creates: 1,
  },
  {
    name: '24 Request.Forbidden',
    httpStatus: 403,
    body: error('Request.Forbidden', 'Have no Permissions'),
    category: 'permission',
    ...refused,
    says: needsAction,
  },
];

/** What no message may hold. */
export const QUOTED_KEY_ID = KEY_ID;
