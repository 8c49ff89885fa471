// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformResource, Token } from '../../framework';
import { Construct } from 'constructs';

/**
 * The computed attributes of alirestore_drill_verdict.
 *
 * @internal
 */
export abstract class DrillVerdictOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_drill_verdict';

  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** The run id. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }
}
