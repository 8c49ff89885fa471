import { ComplexList, type IInterpolatingParent, Token } from '../../framework';

/** A list of objects, as Terraform reads it. Constructs give one of its objects, with all its attributes, by an index. */
export class OutputList extends ComplexList {
  /**
   * @param resource What reads the list.
   * @param path Where the list is there, such as `jobs`.
   */
  public constructor(resource: IInterpolatingParent, path: string) {
    super(resource, path, false);
  }

  /**
   * One attribute of all objects, in the order of the list.
   *
   * @param attribute Its name in Terraform, such as `restore_id`.
   */
  public pluckStrings(attribute: string): string[] {
    return Token.asList(this.pluck(attribute));
  }

  /**
   * One attribute of all objects, in the order of the list.
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
