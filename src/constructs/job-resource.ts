import { Job } from './generated/job';
import { withoutUndefined } from './without-undefined';

/**
 * The binding, without what is not set: cdktf works several times on each attribute, as long on one that is not set, and
 * of a restore job most are not.
 */
export class JobResource extends Job {
  public override get terraformMetaArguments(): { [name: string]: any } {
    return withoutUndefined(super.terraformMetaArguments);
  }

  protected override synthesizeAttributes(): { [name: string]: any } {
    return withoutUndefined(super.synthesizeAttributes());
  }

  /** For `cdktf synth --hcl`, where cdktf would write the conditions as a list: HCL has them as blocks. */
  public override toHclTerraform(): any {
    const hcl = super.toHclTerraform();
    const attributes = hcl.resource[this.terraformResourceType][this.friendlyUniqueId];
    const conditions = attributes.lifecycle?.postcondition;
    if (!conditions) return hcl;
    attributes.lifecycle = { value: { postcondition: { value: conditions, type: 'list', isBlock: true } } };
    return hcl;
  }
}
