import type { Attribute, NestedAttribute, Schema } from '../../../plugin/schema';
import { actionAttributes } from '../action-attributes';

/** How a resource lives, or what becomes of it at the next apply. */
const OF_RESOURCES = ['triggers', 'start_when', 'wait_for_completion', 'on_failure', 'on_timeout', 'on_destroy'];

const timeouts = {
  nesting: 'single',
  optional: true,
  description: 'How long to wait, such as `90m` or `24h`.',
  attributes: {
    create: { type: 'string', optional: true, description: 'For the restore to end; `24h` when not set.' },
  },
} as const;

const changes: { readonly [name: string]: string } = {
  on_partial: 'What to do when a restore left out some files: `fail` (when not set), `warn` or `accept`.',
  destination_endpoint_password:
    'Password of the destination. Terraform takes no ephemeral value here, and a saved plan holds it: use a sensitive variable, and throw the plan away.',
};

/** The arguments of a resource that stands for a restore, as far as they say what is restored and what counts as done. */
export function restoreSchema({ attributes }: Schema, what: string): Schema {
  const changed: { [name: string]: Attribute | null } = { timeouts };
  for (const name of OF_RESOURCES) changed[name] = null;
  for (const [name, attribute] of Object.entries(attributes)) {
    if (changes[name]) changed[name] = { ...attribute, description: changes[name] };
    if (name.startsWith('chosen_')) changed[name] = { ...attribute, description: chosenText(name) } as NestedAttribute;
  }
  return {
    version: 0,
    description: `Restores ${what} when the action is invoked, waits until the restore has ended, and tells how it goes on meanwhile. It fails when the restore fails. Each invocation restores again, and nothing is kept of it: use the resource for a restore that a configuration describes. Needs Terraform 1.14 or later.`,
    attributes: actionAttributes(attributes, changed),
  };
}

function chosenText(name: string): string {
  const backup = name.replace('chosen_', '').replace('_', ' ');
  return `The ${backup} to restore, as a query has chosen it, instead of naming it by its ID.`;
}
