import { fileRestore, quickProvider } from './stack';

const ALL_GOOD =
  'alltrue([alirestore_gate.wave_1.passed, alirestore_gate.wave_2.passed, alirestore_check.rows.verdict == "passed"])';
const when = 'coalesce(var.drill_cleanup, "on-success")';

/** In RTOs that no slow machine misses: a hundredfold clock passes an hour in 36 s, while a command starts. */
const DAY_SECONDS = 86_400;

interface DrillChanges {
  readonly cleanupLog?: string;
  readonly validation?: string;
  /** How long the first gate waits. */
  readonly gateTimeout?: string;
  /** What the record comes after, besides. */
  readonly after?: string;
  readonly drill?: object;
  readonly verdict?: object;
}

/** A drill by hand, as RestoreDrill synthesizes one: two waves, a validation and a clean-up that writes a line to a file. */
export function drillStack(changes: DrillChanges = {}): object {
  const {
    cleanupLog = '/dev/null',
    validation = 'true',
    gateTimeout,
    after: others,
    drill = {},
    verdict = {},
  } = changes;
  const trigger = { drill_run_id: '${var.drill_run_id}' };
  const job = (name: string, changes: object = {}) =>
    fileRestore({
      target_path: `/${name}`,
      wait_for_completion: false,
      on_failure: 'report',
      triggers: trigger,
      ...changes,
    });
  const result = (wave: string, name: string) => `\${alirestore_gate.${wave}.results["${name}"]}`;
  const member = (name: string) => ({
    restore_id: `\${alirestore_job.${name}.id}`,
    restore_type: 'ECS_FILE',
    error_message: `\${alirestore_job.${name}.error_message}`,
  });
  const restore = (wave: number, name: string, after: string[] = []) => ({
    wave,
    after,
    restore_type: 'ECS_FILE',
    recovery_point: { vault_id: 'v-1', snapshot_id: 's-1' },
    target: { path: `/${name}` },
    result: result(`wave_${wave}`, name),
  });
  const observed = (resource: string) =>
    Object.fromEntries(
      ['verdict', 'exit_code', 'output', 'started_at', 'duration_seconds'].map((name) => [
        name,
        `\${${resource}.${name}}`,
      ]),
    );
  const shell = (script: string) => ['sh', '-c', script];
  return {
    variable: {
      drill_run_id: { type: 'string', default: 'first' },
      drill_cleanup: { type: 'string', default: '' },
    },
    provider: quickProvider,
    resource: {
      alirestore_job: {
        orders: job('orders'),
        invoices: job('invoices'),
        index: job('index', { start_when: '${alirestore_gate.wave_1.results["orders"].verdict == "succeeded"}' }),
      },
      alirestore_gate: {
        wave_1: {
          restore_jobs: { orders: member('orders'), invoices: member('invoices') },
          on_failure: 'report',
          ...('on_partial' in drill && { on_partial: drill.on_partial }),
          ...(gateTimeout && { timeouts: { create: gateTimeout } }),
        },
        wave_2: { restore_jobs: { index: member('index') }, on_failure: 'report' },
      },
      alirestore_check: {
        rows: {
          command: shell(validation),
          run_when: '${alirestore_gate.wave_2.passed}',
          triggers: trigger,
        },
      },
      alirestore_cleanup: {
        sweep: {
          command: shell(`echo "$RUN" >> ${cleanupLog}`),
          environment: { RUN: '${var.drill_run_id}' },
          run_when: `\${${when} == "always" || (${when} == "on-success" && ${ALL_GOOD})}`,
          triggers: trigger,
        },
      },
      alirestore_drill: {
        shop: {
          name: 'shop',
          run_id: '${var.drill_run_id}',
          definition_hash: '0'.repeat(64),
          rto_seconds: 10 * DAY_SECONDS,
          restores: {
            orders: restore(1, 'orders'),
            invoices: restore(1, 'invoices'),
            index: restore(2, 'index', ['orders']),
          },
          validations: { rows: { after: ['index'], ...observed('alirestore_check.rows') } },
          cleanup: {
            sweep: { when: `\${${when}}`, ...observed('alirestore_cleanup.sweep') },
          },
          ...drill,
          ...(others && { depends_on: [others] }),
        },
      },
      alirestore_drill_verdict: {
        shop: {
          name: '${alirestore_drill.shop.name}',
          run_id: '${alirestore_drill.shop.run_id}',
          verdict: '${alirestore_drill.shop.verdict}',
          reasons: '${alirestore_drill.shop.reasons}',
          missed_objectives_only: '${alirestore_drill.shop.missed_objectives_only}',
          ...verdict,
        },
      },
    },
  };
}
