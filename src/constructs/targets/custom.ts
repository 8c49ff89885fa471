import { requireTerraformNames } from '../synthesis/require-terraform-names';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';

/** A target of a type that this version does not know. */
export interface CustomTargetProps {
  /** Restore type, as the service spells it, such as `ECS_FILE`. */
  readonly restoreType: string;

  /** Type of the snapshot, as the service spells it, such as `ECS_FILE`. */
  readonly sourceType: string;

  /**
   * Arguments of the resource `alirestore_job`, named as in Terraform, such as `target_path`.
   *
   * @default - none
   */
  readonly arguments?: { [name: string]: any };
}

export function custom(props: CustomTargetProps): TargetSettings {
  return {
    restoreType: requireText('restoreType', props.restoreType, 'a restore type, such as ECS_FILE'),
    sourceType: requireText('sourceType', props.sourceType, 'a source type, such as ECS_FILE'),
    arguments: {},
    raw: requireTerraformNames(props.arguments, 'target_path'),
  };
}
