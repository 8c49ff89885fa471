import {
  ComplexObject,
  type IInterpolatingParent,
  type IResolvable,
  propertyAccess,
  type TerraformDataSource,
  type TerraformResource,
  Token,
} from '../../framework';
import { attributeOrNull } from './attribute-or-null';
import { quotable } from './hcl-text';
import { literally } from './json-text';

/**
 * One of the objects that a resource or data source reads.
 *
 * @internal
 */
export abstract class OutputObject extends ComplexObject {
  /**
   * @param resource What reads it.
   * @param path Where it is there: `jobs[0]`, `latest`, or a map.
   * @param mapKey Its key in that map.
   */
  public constructor(
    resource: IInterpolatingParent,
    path: string,
    private readonly mapKey?: string,
  ) {
    super(resource, path, false);
  }

  public override interpolationForAttribute(property: string): IResolvable {
    const { terraformResource: resource, terraformAttribute: path } = this;
    if (this.mapKey !== undefined) return propertyAccess(this.wholeMap(), [escaped(this.mapKey), property]);
    // An object in a list is there; one that stands alone, or is a member of another, may be null.
    const isThere = path.endsWith(']') && !property.includes('.');
    return isThere
      ? super.interpolationForAttribute(property)
      : attributeOrNull(resource as Reader, `${path}.${property}`);
  }

  public override computeFqn(): string {
    if (this.mapKey === undefined) return super.computeFqn();
    return Token.asString(propertyAccess(this.wholeMap(), [escaped(this.mapKey)]));
  }

  private wholeMap(): IResolvable {
    return this.terraformResource.interpolationForAttribute(this.terraformAttribute);
  }
}

type Reader = TerraformResource | TerraformDataSource;

/** cdktf puts a key between quotes as it is. */
function escaped(key: string): string {
  return Token.isUnresolved(key) ? key : literally(quotable(key));
}
