import type { FaultDefinition, StormDefinition } from '../scenario/fault-schema';

/** Rules by which every call meets one of several faults, each equally likely, together with the given probability. */
export function storm({ probability, kinds, when }: StormDefinition): FaultDefinition[] {
  return kinds.map((fault, i) => ({
    fault,
    ...(when && { when }),
    // Rules are asked in turn, so each later one is asked less often, and has to be likelier by that.
    probability: probability / (kinds.length - i * probability),
  }));
}
