import { type ITerraformDependable, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreVaults } from '../generated/data-alirestore-vaults';
import { DataAlirestoreVaultsOutputs } from '../generated/data-alirestore-vaults-outputs';
import { nameAfter } from '../synthesis/name-after';
import { queryArguments } from './query-arguments';
import type { VaultsProps } from './vaults-props';

/** Vaults of Cloud Backup, newest first. */
export class Vaults extends DataAlirestoreVaultsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreVaults;

  public constructor(scope: Construct, id: string, props: VaultsProps = {}) {
    super(scope, id);
    this._resource = new DataAlirestoreVaults(this, 'Resource', {
      ...props,
      ...queryArguments(props),
      vaultOwnerId: props.vaultOwnerId === undefined ? undefined : Token.asNumber(props.vaultOwnerId),
    });
    nameAfter(this, this._resource);
  }
}
