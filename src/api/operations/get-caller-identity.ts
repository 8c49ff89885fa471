import type { Operation } from '../operation';

/** Who calls, by the keys that sign. Everybody may ask: there is no permission for it. */
export const getCallerIdentity = {
  product: 'sts',
  version: '2015-04-01',
  action: 'GetCallerIdentity',
  repeatable: true,
  documentation: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity',
  parameters: {},
  response: {
    RequestId: { type: 'string', description: 'ID of the request, for the support.' },
    IdentityType: {
      type: 'string',
      values: ['Account', 'RAMUser', 'AssumedRoleUser'],
      description: 'Whether the keys belong to an account, to a RAM user or to a role.',
    },
    AccountId: { type: 'string', description: 'ID of the account.' },
    PrincipalId: { type: 'string', description: 'ID of the one who calls.' },
    UserId: { type: 'string', description: 'ID of the account or RAM user; absent for a role.' },
    RoleId: { type: 'string', description: 'ID of the role; absent for all others.' },
    Arn: { type: 'string', description: 'ARN of the one who calls.' },
  },
} as const satisfies Operation;
