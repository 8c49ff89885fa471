import type { IResolvable, TerraformResource } from '../../framework';
import { hclMap } from '../synthesis/hcl-map';
import { propName } from '../synthesis/prop-name';
import { withoutUndefined } from '../synthesis/without-undefined';

type Binding = new (...args: any[]) => TerraformResource;

/** What the resource of a restore can do beside its binding. */
export interface RestoreResource {
  /** Arguments that the binding may not know, by their names in Terraform. */
  raw: Readonly<Record<string, unknown>>;

  /** Throws where there are several, or perhaps none: Terraform has no output of all of them. */
  oneRestore(output: string, isAttribute?: boolean): this;
}

/**
 * A binding, without what is not set: cdktf works several times on each attribute, as long on one that is not set, and of a
 * restore most are not.
 */
export function restoreResource<B extends Binding>(Base: B): B & (new (...args: any[]) => RestoreResource) {
  return class extends Base implements RestoreResource {
    public raw: Readonly<Record<string, unknown>> = {};

    public oneRestore(output: string, isAttribute = false): this {
      if (this.forEach === undefined && this.count === undefined) return this;
      throw severalRestores(this, output, isAttribute);
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
  };
}

function severalRestores({ node, forEach }: TerraformResource, output: string, isAttribute: boolean): Error {
  const prop = forEach ? propName('forEach') : 'count';
  const { id, path } = node.scope?.node ?? node;
  // Of a resource, cdktf writes `name.key`, which Terraform takes for an attribute; a function's result has no such trap.
  const one = forEach ? `Fn.tomap(${id}.fqn), [key` : `${id}.fqn, [0`;
  const advice = isAttribute ? `ask Fn.lookupNested(${one}, "${output.replaceAll('.', '", "')}"]), or ` : '';
  return new Error(
    `"${path}" has ${prop}: got a question for its ${output}, expected one for that of one restore; ${advice}make each restore by itself, in a loop of your language, as gates and drills need them`,
  );
}

function hclAttribute(value: unknown): object {
  const isMap = typeof value === 'object' && value !== null;
  return { value, isBlock: false, type: isMap ? 'map' : 'simple', storageClassType: isMap ? 'anyMap' : typeof value };
}
