import type { Construct } from 'constructs';
import { type IResolvable, type ITerraformDependable, Token } from '../../framework';
import { DataAlirestoreVaults } from '../generated/data-alirestore-vaults';
import { DataAlirestoreVaultsOutputs } from '../generated/data-alirestore-vaults-outputs';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { requireDigits } from '../synthesis/require-number';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

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
  readonly vaultType?: VaultType | IResolvable;

  /**
   * ID of the account that owns the vault, such as `1234567890123456`. A text: a number would lose digits.
   *
   * @default - any
   */
  readonly vaultOwnerId?: string;

  /**
   * Status.
   *
   * @default - any
   */
  readonly status?: VaultStatus | IResolvable;

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

/** Type of a vault, as the service spells it. */
export enum VaultType {
  /** For everything but Tablestore. */
  STANDARD = 'STANDARD',

  /** For Tablestore. */
  OTS_BACKUP = 'OTS_BACKUP',
}

/** Status of a vault, as the service spells it. */
export enum VaultStatus {
  /** Not known. */
  UNKNOWN = 'UNKNOWN',

  /** Being made. */
  INITIALIZING = 'INITIALIZING',

  /** Ready. */
  CREATED = 'CREATED',

  /** It has a problem. */
  ERROR = 'ERROR',
}

/**
 * Vaults of Cloud Backup, newest first.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describevaults
 */
export class Vaults extends DataAlirestoreVaultsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreVaults;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: VaultsProps = {}) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('VaultsProps', props, this);
    this._resource = new DataAlirestoreVaults(this, 'Resource', {
      ...asArguments(checked),
      ...queryArguments(checked),
      vaultOwnerId:
        checked.vaultOwnerId === undefined
          ? undefined
          : Token.asNumber(requireDigits('vaultOwnerId', checked.vaultOwnerId)),
    });
    nameResourceAfter(this, this._resource);
  }
}
