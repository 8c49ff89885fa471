import { requireTerraformNames } from '../synthesis/require-terraform-names';
import { requireText } from '../synthesis/require-text';
import type { DestinationSettings } from './destination-settings';

/** A destination of a type that this version does not know. */
export interface CustomDestinationProps {
  /** Type of the destination, as the service spells it, such as `RDS`. */
  readonly destinationType: string;

  /**
   * Arguments of the resource `alirestore_dbs_restore_task`, named as in Terraform, such as `destination_endpoint_region` and
   * `destination_endpoint_password_wo`.
   *
   * @default - none
   */
  readonly arguments?: { [name: string]: any };
}

export function custom(props: CustomDestinationProps): DestinationSettings {
  const type = requireText('destinationType', props.destinationType, 'a type of destination, such as RDS');
  return {
    type,
    arguments: { destinationEndpointInstanceType: type },
    raw: requireTerraformNames(props.arguments, 'destination_endpoint_region'),
  };
}
