import { Token } from 'cdktf';
import { requireText } from '../synthesis/require-text';

/** Another account, which owns the backup. */
export interface CrossAccount {
  /** ID of the account that owns the backup, such as `1234567890123456`. A text: a number would lose digits. */
  readonly userId: string;

  /** Name of a RAM role of that account, which lets this account restore its backups. */
  readonly roleName: string;
}

/** The same as the arguments of a job, or of a query. */
export function crossAccountArguments(account: CrossAccount | undefined) {
  if (!account) return undefined;
  return {
    crossAccountType: 'CROSS_ACCOUNT',
    crossAccountUserId: Token.asNumber(requireText('userId', account.userId, 'the ID of an account')),
    crossAccountRoleName: requireText('roleName', account.roleName, 'the name of a RAM role'),
  };
}
