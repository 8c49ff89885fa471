import { CloudError } from '../../../cloud/cloud-error';
import type { ResourceContext } from '../../../plugin/call-context';
import {
  type AttributePath,
  type Diagnostic,
  DiagnosticsError,
  errorDiagnostic,
  hasErrors,
} from '../../../plugin/diagnostic';
import { own } from '../../../plugin/own';
import type { DataSource } from '../../../plugin/provider';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import type { Configured } from '../../configured/configured';
import { emptyQueryIsUnset } from '../../values/empty-is-unset';
import { newestFirst, type Order } from './newest-first';

/** What reading a list takes. */
export interface ListContext extends Pick<ResourceContext<unknown>, 'stop'> {
  readonly configured: Pick<Configured, 'client' | 'clock'>;
}

interface ListDataSource<S extends Schema, E> extends Order<E> {
  /** What is listed, for messages: "restore jobs". */
  readonly entries: string;
  readonly schema: S;
  check(config: PlanOf<S>): readonly Diagnostic[];
  /** Reads all entries that are asked for, in whatever order. */
  list(config: StateOf<S>, context: ListContext): Promise<readonly E[]>;
  /** What the state has of them besides their ids: they come newest first, and no more than `max_results`. */
  toState(
    listed: readonly E[],
    config: StateOf<S>,
    context: ResourceContext<Configured>,
  ): Partial<StateOf<S>> | Promise<Partial<StateOf<S>>>;
  /** What is to be said of what was read. */
  remarks?(listed: readonly E[], state: StateOf<S>, context: ResourceContext<Configured>): readonly Diagnostic[];
}

/** Error codes that are about one argument. */
const culprits: Readonly<Record<string, AttributePath>> = { VaultNotExist: ['vault_id'] };

/** A data source that lists something. Whatever the service refuses is an error: never an empty list. */
export function listDataSource<S extends Schema, E>(definition: ListDataSource<S, E>): DataSource<S, Configured> {
  const { entries, schema, check } = definition;
  return emptyQueryIsUnset<S, Configured>({
    schema,
    validate: check,
    async read(config, context) {
      // Values that were unknown when Terraform validated are known by now.
      const findings = check(config as PlanOf<S>).filter(({ severity }) => severity === 'error');
      if (hasErrors(findings)) throw new DiagnosticsError(findings);
      try {
        return await readList(definition, config, context);
      } catch (fault) {
        throw asDiagnostics(fault, entries, schema, context.stop);
      }
    },
  });
}

async function readList<S extends Schema, E>(
  definition: ListDataSource<S, E>,
  config: StateOf<S>,
  context: ResourceContext<Configured>,
): Promise<{ readonly state: StateOf<S>; readonly diagnostics?: readonly Diagnostic[] }> {
  const { max_results } = config as Readonly<Record<string, unknown>>;
  const listed = newestFirst(await definition.list(config, context), definition, max_results);
  const ids = listed.flatMap((entry) => definition.idOf(entry) ?? []);
  const hasIds = Object.hasOwn(definition.schema.attributes, 'ids');
  const state = { ...config, ...(hasIds && { ids }), ...(await definition.toState(listed, config, context)) };
  const diagnostics = definition.remarks?.(listed, state, context);
  return { state, ...(diagnostics && { diagnostics }) };
}

export function asDiagnostics(fault: unknown, entries: string, schema: Schema, stop: AbortSignal): unknown {
  const summary = `The ${entries} could not be listed`;
  if (fault instanceof CloudError) {
    const path = own(culprits, fault.code ?? '');
    const known = path && Object.hasOwn(schema.attributes, path[0]) ? path : undefined;
    return new DiagnosticsError([errorDiagnostic(summary, fault.message, known)]);
  }
  if (!stop.aborted) return fault;
  return new DiagnosticsError([errorDiagnostic(summary, 'Interrupted. Run again to list them.')]);
}
