import type { Action } from '../../plugin/action';
import { type Diagnostic, DiagnosticsError } from '../../plugin/diagnostic';
import { requiresReplace } from '../../plugin/planning/requires-replace';
import type { ApplyRequest, DataSource, Outcome, PlanResult, Resource } from '../../plugin/provider';
import type { PlanOf, Schema } from '../../plugin/schema';
import { asWritten, emptyToNull } from './empty-to-null';
import { emptyRequired, malformedArguments } from './malformed-arguments';

/**
 * A resource that takes "", [] and {} for not set, whatever is optional: it never sees them, and what was written comes back.
 * Another way to write nothing is no change that makes it anew.
 */
export function emptyIsUnset(resource: Resource<any, any, any>): Resource<any, any, any> {
  const { schema } = resource;
  const clean = <T>(values: T): T => emptyToNull(schema, values);
  const cleanChange = (request: ApplyRequest<any>) => ({
    ...request,
    prior: clean(request.prior),
    planned: clean(request.planned),
    config: clean(request.config),
  });
  const back = async (written: unknown, outcome: Promise<Outcome<any>>) => {
    const { state, ...others } = await outcome;
    return { ...others, state: asWritten(schema, state, written) };
  };
  return {
    ...resource,
    validate: (config, moment) => checkWithoutEmpty(schema, config, (cleaned) => resource.validate?.(cleaned, moment)),
    async plan(request, context) {
      const cleaned = { ...request, prior: clean(request.prior), proposed: clean(request.proposed) };
      const unchanged: PlanResult<any> = {
        planned: cleaned.proposed,
        private: request.plannedPrivate ?? request.priorPrivate,
      };
      const result = (await resource.plan?.({ ...cleaned, config: clean(request.config) }, context)) ?? unchanged;
      const { requiresReplace: own, planned } = result;
      const replacing = cleaned.prior ? (own ?? requiresReplace(schema, cleaned.prior, planned)) : [];
      return { ...result, planned: asWritten(schema, planned, request.proposed), requiresReplace: replacing };
    },
    create: (request, context) => back(request.planned, resource.create(cleanChange(request), context)),
    update: (request, context) => back(request.planned, resource.update(cleanChange(request), context)),
    read: (request, context) =>
      back(request.state, resource.read({ ...request, state: clean(request.state) }, context)),
    delete: (request, context) =>
      back(request.prior, resource.delete({ ...request, prior: clean(request.prior) }, context)),
  };
}

/** As emptyIsUnset, for a data source. */
export function emptyQueryIsUnset<S extends Schema, C>(source: DataSource<S, C>): DataSource<S, C> {
  const { schema } = source;
  return {
    schema,
    validate: (config) => checkWithoutEmpty(schema, config, (cleaned) => source.validate?.(cleaned)),
    async read(config, context) {
      refuse([...emptyRequired(schema, config), ...malformedArguments(schema, config)]);
      const { state, ...others } = await source.read(emptyToNull(schema, config), context);
      return { ...others, state: asWritten(schema, state, config) };
    },
  };
}

/**
 * As emptyIsUnset, for an action. Terraform has an action validated while variables and other resources are not known, and
 * never again, so that what is wrong is looked for in each step.
 */
export function emptyActionIsUnset<S extends Schema, C>(action: Action<S, C>): Action<S, C> {
  const { schema } = action;
  const check = (config: PlanOf<S>) => checkWithoutEmpty(schema, config, (cleaned) => action.validate?.(cleaned));
  const errors = (config: PlanOf<S>) => check(config).filter(({ severity }) => severity === 'error');
  return {
    schema,
    validate: check,
    async plan(config, context) {
      const found = errors(config);
      return found.length > 0 ? found : ((await action.plan?.(emptyToNull(schema, config), context)) ?? []);
    },
    async invoke(config, context) {
      const found = errors(config as PlanOf<S>);
      return found.length > 0 ? found : action.invoke(emptyToNull(schema, config), context);
    },
  };
}

/** What is wrong with a configuration: what is checked of it knows best, but of what is required and empty. */
export function checkWithoutEmpty<T>(
  schema: Schema,
  config: T,
  check: (config: T) => readonly Diagnostic[] | undefined,
): readonly Diagnostic[] {
  const empty = emptyRequired(schema, config);
  const others = without(empty, check(emptyToNull(schema, config)) ?? []);
  return [...empty, ...others, ...without([...empty, ...others], malformedArguments(schema, config))];
}

function without(said: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  const names = said.map(({ path }) => path?.[0]);
  return others.filter(({ path }) => !path || !names.includes(path[0]));
}

function refuse(faults: readonly Diagnostic[]): void {
  if (faults.length > 0) throw new DiagnosticsError(faults);
}
