import { Token } from 'cdktf';
import type { DataAlirestoreSnapshotsConfig } from '../generated/data-alirestore-snapshots';
import { requireText } from '../synthesis/require-text';
import { queryArguments } from './query-arguments';
import type { SnapshotsProps } from './snapshots-props';

export function snapshotsConfig(props: SnapshotsProps): DataAlirestoreSnapshotsConfig {
  const { crossAccount, maxAge } = props;
  return {
    ...props,
    ...queryArguments(props),
    maxAge: maxAge?.toString(),
    crossAccountType: crossAccount && 'CROSS_ACCOUNT',
    crossAccountUserId:
      crossAccount && Token.asNumber(requireText('userId', crossAccount.userId, 'the ID of an account')),
    crossAccountRoleName: crossAccount && requireText('roleName', crossAccount.roleName, 'the name of a RAM role'),
  };
}
