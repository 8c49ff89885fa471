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
  for (const name of Object.keys(props.arguments ?? {})) requireTerraformName(name);
  return {
    restoreType: requireText('restoreType', props.restoreType, 'a restore type, such as ECS_FILE'),
    sourceType: requireText('sourceType', props.sourceType, 'a source type, such as ECS_FILE'),
    arguments: {},
    raw: props.arguments,
  };
}

function requireTerraformName(name: string): void {
  if (/^[a-z][a-z0-9_]*$/.test(name)) return;
  throw new Error(
    `invalid name of an argument: got "${name}", expected one as Terraform writes it, such as target_path; correct it`,
  );
}
