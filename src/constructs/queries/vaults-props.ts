import type { IResolvable } from 'cdktf';
import type { QueryProps } from './query-props';
import type { VaultStatus } from './vault-status';
import type { VaultType } from './vault-type';

/** Which vaults are listed. */
export interface VaultsProps extends QueryProps {
  /**
   * ID of the vault.
   *
   * @default - any
   */
  readonly vaultId?: string;

  /**
   * Name of the vault.
   *
   * @default - any
   */
  readonly vaultName?: string;

  /**
   * Region of the vault.
   *
   * @default - any
   */
  readonly vaultRegionId?: string;

  /**
   * Type of the vault.
   *
   * @default - any
   */
  readonly vaultType?: VaultType;

  /**
   * ID of the account that owns the vault. Text, since it may have more digits than a number holds exactly.
   *
   * @default - any
   */
  readonly vaultOwnerId?: string;

  /**
   * Status.
   *
   * @default - any
   */
  readonly status?: VaultStatus;

  /**
   * ID of the resource group.
   *
   * @default - any
   */
  readonly resourceGroupId?: string;

  /**
   * Whether the vault is a mirror of another one.
   *
   * @default - any
   */
  readonly replication?: boolean | IResolvable;

  /**
   * Tags that the vaults have.
   *
   * @default - any
   */
  readonly tags?: { [key: string]: string };
}
