/** How a restore is started and waited for. Changing these never restores again, except `triggers`. */
export const startAttributes = {
  triggers: {
    type: { map: 'string' },
    optional: true,
    runsAgain: true,
    description: 'Any values. When one of them changes, the restore runs again.',
  },
  start_when: {
    type: 'bool',
    optional: true,
    description:
      'Whether the restore is started; `true` when not set. With `false`, no restore is started, and the verdict is `skipped`; once it becomes `true`, the restore is started. Its value may be known only after other restores have ended. It has no effect on a restore that was started already.',
  },
  wait_for_completion: {
    type: 'bool',
    optional: true,
    description:
      'Whether the apply waits until the restore has ended; `true` when not set. With `false`, let an `alirestore_gate` wait for many restores at once.',
  },
  on_failure: {
    type: 'string',
    optional: true,
    description:
      'What to do when the restore failed or could not be started: `fail` (when not set), or `report`, which only warns and sets `verdict` to `failed`; then check the verdict yourself. In either case the next apply restores again.',
  },
  on_timeout: {
    type: 'string',
    optional: true,
    description:
      'What to do when the restore did not end within `timeouts.create`: `fail` (when not set), an error, or `resume`, a warning. In either case the restore keeps running, and the next apply keeps waiting for it.',
  },
} as const;

/** What every restore tells, whichever service it is of. */
export const progressAttributes = {
  verdict: {
    type: 'string',
    computed: true,
    description:
      'What the status means: `pending`, `succeeded`, `partial` or `failed`; `skipped` when `start_when` was false. An unknown status counts as `pending`.',
  },
  origin: {
    type: 'string',
    computed: true,
    description:
      'How this resource got its restore: `started` (by this resource), `adopted` (it was already running) or `imported`.',
  },
  wait_unfinished: {
    type: 'bool',
    computed: true,
    description:
      'Whether the apply that started the restore failed, for example at its time limit, while the restore was still running. The next apply then keeps waiting for that restore.',
  },
  duration_seconds: {
    type: 'number',
    computed: true,
    description: 'From the creation of the restore to its end, by the clock of the service. In seconds.',
  },
} as const;

/** Of services that call the same things by other names than Cloud Backup does. */
export const taskAttributes = {
  status: { type: 'string', computed: true, description: 'Status of the restore task, in the words of the service.' },
  error_message: { type: 'string', computed: true, description: 'Why the restore failed, or could not be started.' },
} as const;

export const taskTimeouts = {
  nesting: 'single',
  optional: true,
  description: 'How long to wait, such as `90m` or `24h`.',
  attributes: {
    create: { type: 'string', optional: true, description: 'For the restore to end; `24h` when not set.' },
  },
} as const;

/** Which backup was chosen, and by what: as `chosen_snapshot` of a restore job. `idName` is the attribute that names one. */
export function chosenBackup<N extends string>(idName: N, noun: string) {
  return {
    nesting: 'single',
    optional: true,
    description: `The ${noun} to restore, chosen when the restore starts. Use it instead of \`${idName}\`, which then says what was restored. A change of this alone does not restore again, so it may come from a query for the newest one; when the restore runs again for another reason, it takes the one chosen by then.`,
    attributes: {
      [idName]: {
        type: 'string',
        optional: true,
        description: `ID of the ${noun}, or \`none\` if there is none: then nothing is sent, and the restore fails with a message that quotes \`conditions\`.`,
      },
      listed_by: {
        type: 'string',
        optional: true,
        description:
          'What lists them, such as the address of a data source. It is named in the message if none was found.',
      },
      conditions: {
        type: 'string',
        optional: true,
        description: 'What it must be, such as `at most 24h old`. It is quoted in the message if none was found.',
      },
    } as { readonly [K in N | 'listed_by' | 'conditions']: { type: 'string'; optional: true; description: string } },
  } as const;
}

export function withoutNames<F extends object, N extends string>(fields: F, names: readonly N[]): Omit<F, N> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as N))) as Omit<F, N>;
}
