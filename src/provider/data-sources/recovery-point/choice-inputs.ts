import { TIME_FORMS } from '../../../amounts/time';

/** What decides which of the listed entries is the recovery point. */
export function choiceInputs(noun: string) {
  return {
    at_or_before: {
      type: 'string',
      optional: true,
      description: `Latest time at which the recovery point may have been completed; any time when not set: ${TIME_FORMS}.`,
    },
    max_age: {
      type: 'string',
      optional: true,
      description:
        'Greatest age of the recovery point, counted back from `at_or_before`, or from now when that is not set. Seconds, such as `3600`, or a duration, such as `24h` or `1h30m`.',
    },
    random_seed: {
      type: 'string',
      optional: true,
      description:
        'Chooses a random recovery point instead of the newest. The same seed and the same list give the same choice on every machine.',
    },
    allow_missing: {
      type: 'bool',
      optional: true,
      description: `Whether \`recovery_point\` is null when no listed ${noun} fits, instead of an error.`,
    },
  } as const;
}
