import type { IResolvable } from '../../framework';
import { Job } from '../generated/job';
import { hclMap } from '../synthesis/hcl-map';
import { propName } from '../synthesis/prop-name';
import { withoutUndefined } from '../synthesis/without-undefined';

/**
 * The binding, without what is not set: cdktf works several times on each attribute, as long on one that is not set, and
 * of a restore job most are not.
 */
export class JobResource extends Job {
  /** Arguments that the binding may not know, by their names in Terraform. */
  public raw: Readonly<Record<string, unknown>> = {};

  /** Throws where there are several, or perhaps none: Terraform has no output of all of them. */
  public oneRestore(output: string, isAttribute = false): this {
    const prop = this.forEach ? propName('forEach') : 'count';
    if (this.forEach === undefined && this.count === undefined) return this;
    const { id, path } = this.node.scope?.node ?? this.node;
    // Of a resource, cdktf writes `name.key`, which Terraform takes for an attribute; a function's result has no such trap.
    const one = this.forEach ? `Fn.tomap(${id}.fqn), [key` : `${id}.fqn, [0`;
    const advice = isAttribute ? `ask Fn.lookupNested(${one}, "${output.replaceAll('.', '", "')}"]), or ` : '';
    throw new Error(
      `"${path}" has ${prop}: got a question for its ${output}, expected one for that of one restore; ${advice}make each restore by itself, in a loop of your language, as gates and drills need them`,
    );
  }

  public override interpolationForAttribute(attribute: string): IResolvable {
    this.oneRestore(attribute, true);
    return super.interpolationForAttribute(attribute);
  }

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
