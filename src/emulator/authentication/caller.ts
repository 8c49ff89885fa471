/** The one whom all keys belong to here. Made up: no account has such ids. */
export const CALLER = {
  accountId: '1000000000000000',
  userId: '200000000000000000',
  arn: 'acs:ram::1000000000000000:user/emulator',
} as const;
