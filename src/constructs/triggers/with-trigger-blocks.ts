import type { TerraformResource } from '../../framework';
import { isObject } from '../../json/is-object';
import { hclText } from '../synthesis/hcl-text';
import { withoutUndefined } from '../synthesis/without-undefined';

interface Trigger {
  readonly events: readonly string[];
  readonly actions: readonly string[];
  readonly condition?: string;
  readonly on_failure?: string;
}

/** The framework's writer of HCL would write triggers as a list of quoted texts, where Terraform wants blocks of bare words. */
export function withTriggerBlocks(resource: TerraformResource): void {
  const write = resource.toHclTerraform.bind(resource);
  resource.toHclTerraform = () => {
    const written = write();
    const [attributes] = Object.values(written.resource ?? {}).flatMap((named) => Object.values(named as object));
    if (isObject(attributes)) attributes.lifecycle = lifecycleBlock(attributes.lifecycle as Lifecycle);
    return written;
  };
}

type Lifecycle = { readonly action_trigger: readonly Trigger[] };

function lifecycleBlock({ action_trigger, ...others }: Lifecycle) {
  const value = action_trigger.map(triggerBlock);
  return { value: { ...others, action_trigger: { value, isBlock: true, type: 'list', storageClassType: 'object' } } };
}

function triggerBlock({ events, actions, condition, on_failure }: Trigger) {
  return withoutUndefined<unknown>({
    events: bare(`[${events.join(', ')}]`),
    actions: bare(`[${actions.join(', ')}]`),
    condition: condition && { value: hclText(condition), type: 'simple', storageClassType: 'string' },
    on_failure: on_failure && bare(on_failure),
  });
}

function bare(value: string) {
  return { value, type: 'reference' };
}
