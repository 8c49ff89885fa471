import type { FlatParameters } from '../http/flat-parameters';
import { matchesParameters } from '../parameters/matches-parameters';
import type { FaultDefinition } from '../scenario/fault-schema';

export interface FaultRule extends FaultDefinition {
  readonly id: string;
  /** How many calls have met it. */
  readonly injected: number;
}

export interface FaultedCall {
  readonly action: string;
  readonly parameters: FlatParameters;
  /** Emulated seconds since the start. */
  readonly elapsedSeconds: number;
}

/** The faults that calls are to meet. */
export interface FaultBook {
  add(definitions: readonly FaultDefinition[]): FaultRule[];
  /** All of them when no id is given. Returns how many there were. */
  remove(id?: string): number;
  list(): FaultRule[];
  /** The fault of this call, if it meets one. Asking counts. */
  pick(call: FaultedCall): FaultRule | undefined;
}

export function createFaultBook(random: () => number): FaultBook {
  let rules: FaultRule[] = [];
  let lastId = 0;
  return {
    add(definitions) {
      const added = definitions.map((definition) => ({ ...definition, id: `fault-${++lastId}`, injected: 0 }));
      rules = [...rules, ...added];
      return added;
    },
    remove(id) {
      const before = rules.length;
      rules = id === undefined ? [] : rules.filter((rule) => rule.id !== id);
      return before - rules.length;
    },
    list: () => rules,
    pick(call) {
      const met = rules.find((rule) => applies(rule, call) && random() < (rule.probability ?? 1));
      rules = rules.map((rule) => (rule === met ? { ...rule, injected: rule.injected + 1 } : rule));
      return met;
    },
  };
}

function applies(rule: FaultRule, { action, parameters, elapsedSeconds }: FaultedCall): boolean {
  return (
    (rule.action === undefined || rule.action === action) &&
    matchesParameters(rule.match, parameters) &&
    elapsedSeconds >= (rule.fromSecond ?? 0) &&
    elapsedSeconds < (rule.untilSecond ?? Number.POSITIVE_INFINITY) &&
    rule.injected < (rule.times ?? Number.POSITIVE_INFINITY)
  );
}
