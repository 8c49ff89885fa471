import { createSeededRandom } from '../../../src/emulator/seeded-random';
import type { Service } from './services/service';
import { services } from './services/services';

/** What ends: the plugin, Terraform, or Terraform as a terminal and a CI system end it. */
const ENDS = ['SIGKILL of the plugin', 'SIGKILL of Terraform', 'SIGINT', 'SIGTERM'] as const;

/** When: before the call, while it is on its way there or back, after its answer, while jobs or a gate are waited for. */
const PHASES = ['before the call', 'on the way there', 'on the way back', 'after the answer', 'wait', 'gate'] as const;

/** A moment in the life of an apply, and what ends it there. */
export interface KillPoint {
  readonly seed: number;
  readonly ends: (typeof ENDS)[number];
  readonly phase: (typeof PHASES)[number];
  /** Whose call it is. */
  readonly service: Service;
  /** The one that creates a restore, or, where there is one, the one that starts it. */
  readonly call: string;
  /** From 0 to 1: where in the phase. */
  readonly share: number;
  /** How long each such call takes, so that a kill can fall into it. */
  readonly latencyMs: number;
  /** How long each restore runs, in emulated seconds. */
  readonly jobSeconds: number;
  /** Whether two of the resources have equal inputs. */
  readonly twins: boolean;
  /** Whether the next apply is killed, too, so many milliseconds after its start. */
  readonly secondKillMs?: number;
}

/** The same points every time: each end in each phase of each call, in turn. */
export function killPoints(count: number): KillPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1;
    const random = createSeededRandom(seed);
    const round = Math.floor(index / (ENDS.length * PHASES.length));
    const service = services[(index + round) % services.length];
    const calls = [service.createAction, service.startAction ?? service.createAction];
    return {
      seed,
      ends: ENDS[index % ENDS.length],
      phase: PHASES[Math.floor(index / ENDS.length) % PHASES.length],
      service,
      call: calls[Math.floor(round / services.length) % calls.length],
      share: random(),
      latencyMs: 100 + Math.floor(random() * 200),
      jobSeconds: 40 + Math.floor(random() * 60),
      twins: random() < 0.5,
      ...(random() < 0.25 && { secondKillMs: 300 + Math.floor(random() * 900) }),
    };
  });
}

export function nameOf({ seed, ends, phase, call, twins, secondKillMs }: KillPoint): string {
  const more = [twins && 'twins', secondKillMs && 'killed twice'].filter(Boolean).join(', ');
  return `${seed}: ${ends}, ${call}, ${phase}${more && ` (${more})`}`;
}
