import type { CloudAssistantRule } from '../scenario/cloud-assistant-schema';
import type { Scenario } from '../scenario/scenario-schema';
import type { Invocation } from './invocation';

/** The scripts that Cloud Assistant has run, and what the scenario says of the next one. */
export interface Invocations {
  /** Which rule is for a script. Asking counts. */
  ruleFor(instanceId: string, script: string): CloudAssistantRule;
  add(invocation: Invocation): void;
  /** Latest first. */
  find(matches: { readonly InvokeId?: string; readonly InstanceId?: string }): readonly Invocation[];
}

export function createInvocations({ cloudAssistant = [] }: Scenario): Invocations {
  const used = new Map<CloudAssistantRule, number>();
  const all: Invocation[] = [];
  const isLeft = (rule: CloudAssistantRule) => (used.get(rule) ?? 0) < (rule.times ?? Number.POSITIVE_INFINITY);
  return {
    ruleFor(instanceId, script) {
      const rule = cloudAssistant.find(
        (each) =>
          (each.instanceId ?? instanceId) === instanceId && script.includes(each.contains ?? '') && isLeft(each),
      );
      if (!rule) return {};
      used.set(rule, (used.get(rule) ?? 0) + 1);
      return rule;
    },
    add: (invocation) => void all.unshift(invocation),
    find: ({ InvokeId, InstanceId }) =>
      all.filter(
        (each) => (InvokeId ?? each.InvokeId) === each.InvokeId && (InstanceId ?? each.InstanceId) === each.InstanceId,
      ),
  };
}
