import { Job } from '../generated/job';
import { withoutUndefined } from '../synthesis/without-undefined';

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
}
