import { type IResolvable, ref, TerraformDataSource, type TerraformResource } from '../../framework';

/** As long as an object is null, Terraform takes a question for one of its members for an error. */
export function attributeOrNull(resource: TerraformResource | TerraformDataSource, path: string): IResolvable {
  resource.interpolationForAttribute(path); // refuses what stands for several
  const type = resource.terraformResourceType;
  const address = TerraformDataSource.isTerraformDataSource(resource) ? `data.${type}` : type;
  return ref(`try(${address}.${resource.friendlyUniqueId}.${path}, null)`, resource.cdktfStack);
}
