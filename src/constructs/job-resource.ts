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

  /** For `cdktf synth --hcl`: HCL has conditions as blocks, and names without quotes, where cdktf writes a list of texts. */
  public override toHclTerraform(): any {
    const hcl = super.toHclTerraform();
    const attributes = hcl.resource[this.terraformResourceType][this.friendlyUniqueId];
    const { postcondition, ignore_changes: ignored } = attributes.lifecycle ?? {};
    if (!postcondition) return hcl;
    const block = { postcondition: { value: postcondition, type: 'list', isBlock: true } };
    const names = ignored && { ignore_changes: { value: `[${ignored.join(', ')}]`, type: 'reference' } };
    attributes.lifecycle = { value: { ...block, ...names } };
    return hcl;
  }
}
