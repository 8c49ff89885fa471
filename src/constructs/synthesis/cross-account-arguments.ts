import { Token } from '../../framework';
import { requireDigits } from './require-number';
import { requireText } from './require-text';

/** The account that owns a backup, in the arguments of a job or of a query. */
export function crossAccountArguments(account: { readonly userId: string; readonly roleName: string } | undefined) {
  if (!account) return undefined;
  return {
    crossAccountType: 'CROSS_ACCOUNT',
    crossAccountUserId: Token.asNumber(requireAccount(account.userId)),
    crossAccountRoleName: requireText('roleName', account.roleName, 'the name of a RAM role'),
  };
}

/** Of the account that owns a backup. */
export function requireAccount(userId: string): string {
  const given = requireText('userId', userId, 'the ID of an account');
  return requireDigits('userId', given);
}
