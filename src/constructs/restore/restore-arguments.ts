import type { TerraformMetaArguments } from '../../framework';
import { asText } from '../synthesis/as-text';
import type { RestoreProps } from './restore-props';

/** What the resources of all services call the same. */
export function restoreArguments(props: RestoreProps) {
  const { waitForCompletion, startWhen, triggers, provider, forEach, count, dependsOn } = props;
  const meta: TerraformMetaArguments = { provider, forEach, count, dependsOn };
  return { waitForCompletion, startWhen, onFailure: asText(props.onFailure), triggers, ...meta };
}
