import { Job } from '../generated/job';
import { hclMap } from '../synthesis/hcl-map';
import { withoutUndefined } from '../synthesis/without-undefined';

/**
 * The binding, without what is not set: cdktf works several times on each attribute, as long on one that is not set, and
 * of a restore job most are not.
 */
export class JobResource extends Job {
  /** Arguments that the binding may not know, by their names in Terraform. */
  public raw: Readonly<Record<string, unknown>> = {};

  public override get terraformMetaArguments(): { [name: string]: any } {
    return withoutUndefined(super.terraformMetaArguments);
  }

  protected override synthesizeAttributes(): { [name: string]: any } {
    return { ...withoutUndefined(super.synthesizeAttributes()), ...this.raw };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const raw = Object.entries(this.raw).map(([name, value]) => [name, hclAttribute(hclMap(value))]);
    return { ...super.synthesizeHclAttributes(), ...Object.fromEntries(raw) };
  }
}

function hclAttribute(value: unknown): object {
  const isMap = typeof value === 'object' && value !== null;
  return { value, isBlock: false, type: isMap ? 'map' : 'simple', storageClassType: isMap ? 'anyMap' : typeof value };
}
