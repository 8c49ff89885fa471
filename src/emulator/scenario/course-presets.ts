/** One stretch of a course, as people write it. */
export interface StepDefinition {
  readonly status: string;
  /** The last step has none: it goes on for ever. */
  readonly seconds?: number;
  /** Progress at the end of the step. When absent, it grows over the RUNNING steps. */
  readonly percent?: number;
}

interface Preset {
  /** Length of the long step when nobody says otherwise. */
  readonly seconds: number;
  steps(seconds: number): readonly StepDefinition[];
}

const CREATED: StepDefinition = { status: 'CREATED', seconds: 1 };

/** A status that no documentation names, as a service may bring one any day. */
const UNKNOWN_STATUS = 'VERIFYING';

const ending = (...end: readonly StepDefinition[]): Preset => ({
  seconds: 10,
  steps: (seconds) => [CREATED, { status: 'RUNNING', seconds }, ...end],
});

const lasting = (...steps: readonly StepDefinition[]): Preset => ({ seconds: 0, steps: () => steps });

export const presets = {
  complete: ending({ status: 'COMPLETE' }),
  completeAtOnce: lasting({ status: 'COMPLETE' }),
  partial: ending({ status: 'PARTIAL_COMPLETE' }),
  /** Done, and nothing was restored: the paths match nothing, whatever the snapshot holds. */
  empty: ending({ status: 'COMPLETE' }),
  failed: ending({ status: 'FAILED' }),
  expired: ending({ status: 'EXPIRED' }),
  canceled: ending({ status: 'CANCELING', seconds: 2 }, { status: 'CANCELED' }),
  queuedForLong: {
    seconds: 600,
    steps: (seconds) => [
      CREATED,
      { status: 'QUEUED', seconds },
      { status: 'RUNNING', seconds: 10 },
      { status: 'COMPLETE' },
    ],
  },
  stuckAt99: {
    seconds: 600,
    steps: (seconds) => [
      CREATED,
      { status: 'RUNNING', seconds: 10, percent: 99 },
      { status: 'RUNNING', seconds, percent: 99 },
      { status: 'COMPLETE' },
    ],
  },
  unknownForAWhile: {
    seconds: 10,
    steps: (seconds) => [CREATED, { status: UNKNOWN_STATUS, seconds }, { status: 'COMPLETE' }],
  },
  unknownForEver: lasting(CREATED, { status: UNKNOWN_STATUS }),
  created: lasting({ status: 'CREATED' }),
  queued: lasting(CREATED, { status: 'QUEUED' }),
  never: lasting(CREATED, { status: 'RUNNING', seconds: 60 }, { status: 'RUNNING' }),
  canceling: lasting(CREATED, { status: 'CANCELING' }),
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export const PRESET_NAMES = Object.keys(presets) as PresetName[];
