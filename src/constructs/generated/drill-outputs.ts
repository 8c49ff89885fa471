// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { numberText } from '../synthesis/number-text';
import { ActingConstruct } from '../triggers/acting-construct';

/**
 * The computed attributes of alirestore_drill.
 *
 * @internal
 */
export abstract class DrillOutputs extends ActingConstruct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_drill';

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

  /** `met` or `missed`. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** Whether everything was restored and validated, and only an objective was missed. */
  public get missedObjectivesOnly(): IResolvable {
    return this._resource.interpolationForAttribute('missed_objectives_only');
  }

  /** Why the drill was missed. */
  public get reasons(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('reasons'));
  }

  /** From the submission of the first restore to the end of the last, by the clock of the service. In seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
  }

  /** The record, as JSON of the form that docs/drill-record.schema.json describes. */
  public get record(): string {
    return Token.asString(this._resource.interpolationForAttribute('record'));
  }
}
