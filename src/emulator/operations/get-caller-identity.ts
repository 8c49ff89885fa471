import type { getCallerIdentity } from '../../api/operations/get-caller-identity';
import { CALLER } from '../authentication/caller';
import type { Handler } from './handler';

/** Tells who calls: always the same RAM user, whatever the key. */
export const handleGetCallerIdentity: Handler<typeof getCallerIdentity> = () => ({
  IdentityType: 'RAMUser',
  AccountId: CALLER.accountId,
  PrincipalId: CALLER.userId,
  UserId: CALLER.userId,
  Arn: CALLER.arn,
});
