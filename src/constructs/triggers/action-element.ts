import type { Construct } from 'constructs';
import { TerraformElement } from '../../framework';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { withoutUndefined } from '../synthesis/without-undefined';

/** What an action is made of. */
export interface ActionSettings {
  /** Its type in Terraform. */
  readonly type: string;
  /** Its arguments, by their names in Terraform. */
  readonly config: { readonly [argument: string]: unknown };
  readonly provider?: AlirestoreProvider | undefined;
}

/** A block that the framework does not know. */
export class ActionElement extends TerraformElement {
  public constructor(
    scope: Construct,
    private readonly settings: ActionSettings,
  ) {
    super(scope, 'Resource');
  }

  /** Terraform takes it bare alone: an action is no value that an expression could refer to. */
  public get address(): string {
    return `action.${this.settings.type}.${this.friendlyUniqueId}`;
  }

  public override toTerraform(): any {
    const { type, config, provider } = this.settings;
    const body = { provider: provider?.fqn, config: withoutUndefined(config), '//': this.constructNodeMetadata };
    return { action: { [type]: { [this.friendlyUniqueId]: withoutUndefined<unknown>(body) } } };
  }
}
