const number = { type: 'number', optional: true } as const;
const SAME = ' Where both are set, both hold.';

/** What it means that nothing was restored; `warn` where nobody has said. */
export const onEmptyDescription =
  'What to do when a restore has ended well, and has restored nothing although the snapshot holds something, as with paths that match nothing: `fail`, `warn` (when not set) or `accept`.';

/** What a user may expect of a restore, besides that it ends well. */
export const expectAttribute = {
  nesting: 'single',
  optional: true,
  description:
    'What must have been restored. If it was not, or the service does not tell, the verdict is `failed`, and `unmet` says why.',
  attributes: {
    min_items: { ...number, description: 'At least so many files. The service counts them for restores of files.' },
    min_bytes: { ...number, description: 'At least so many bytes.' },
    complete: {
      type: 'bool',
      optional: true,
      description:
        'Everything that the job found to restore; without `include`, `exclude` and such `options`, also everything that the snapshot holds.',
    },
  },
} as const;

export const acceptPartialAttribute = {
  nesting: 'single',
  optional: true,
  description:
    'How much a restore may leave out and still be accepted. What leaves out more, `on_partial` decides. Without counts from the service, nothing is accepted.',
  attributes: {
    max_failed_items: { ...number, description: `At most so many files.${SAME}` },
    max_failed_percent: { ...number, description: `At most so many percent of the files.${SAME}` },
  },
} as const;

/** How what was expected compares with what was restored. */
export const judgedAttributes = {
  unmet: {
    type: { list: 'string' },
    computed: true,
    description: 'What was expected and not achieved, a sentence each; empty when there is none.',
  },
  snapshot_items: {
    type: 'number',
    computed: true,
    description: 'Number of files in the snapshot, where that had to be looked up.',
  },
  snapshot_bytes: {
    type: 'number',
    computed: true,
    description: 'Amount of data in the snapshot, where that had to be looked up. In bytes.',
  },
} as const;
