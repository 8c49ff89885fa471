import { ComplexList, type IInterpolatingParent, Token } from 'cdktf';

/**
 * A list of objects that a resource or data source reads. It is a token of the list, too.
 *
 * @internal
 */
export abstract class OutputList extends ComplexList {
  /**
   * @param resource What reads it.
   * @param path Where it is there, such as `jobs`.
   */
  public constructor(resource: IInterpolatingParent, path: string) {
    super(resource, path, false);
  }

  /**
   * One attribute of all, in the order of the list.
   *
   * @param attribute Its name in Terraform, such as `restore_id`.
   */
  public pluckStrings(attribute: string): string[] {
    return Token.asList(this.pluck(attribute));
  }

  /**
   * One attribute of all, in the order of the list.
   *
   * @param attribute Its name in Terraform, such as `bytes_total`.
   */
  public pluckNumbers(attribute: string): number[] {
    return Token.asNumberList(this.pluck(attribute));
  }

  private pluck(attribute: string) {
    return this.terraformResource.interpolationForAttribute(`${this.terraformAttribute}[*].${attribute}`);
  }
}
