import { own } from '../../plugin/own';
import { UNKNOWN } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
import type { Body } from '../../plugin/values/value-type';
import { contents } from '../../provider/provider';
import { OURS, type Stack, type StackObject, schemaOf, type Values } from './stack';
import { unusablePlan } from './unusable-plan';
import { valuesBySchema } from './values-by-schema';

interface Change {
  readonly address: string;
  readonly mode: StackObject['mode'];
  readonly type: string;
  readonly change: { readonly actions: readonly string[]; readonly after: unknown; readonly after_unknown?: unknown };
}

interface Module {
  readonly resources?: readonly (Omit<Change, 'change'> & { readonly values: Values | null })[];
  readonly child_modules?: readonly Module[];
}

interface ConfiguredObject {
  readonly address: string;
  readonly provider_config_key?: string;
  readonly expressions?: Values;
}

interface ConfiguredModule {
  readonly resources?: readonly ConfiguredObject[];
  readonly actions?: readonly ConfiguredObject[];
  readonly module_calls?: Readonly<Record<string, { readonly module?: ConfiguredModule }>>;
}

/** What a plan runs: on its own, or around a change of a resource. */
interface Invocation {
  readonly address: string;
  readonly config_values?: Values;
  readonly config_unknown?: unknown;
}

interface Deferred {
  readonly reason?: string;
  readonly resource_change?: Partial<Change>;
}

/** What `terraform show -json PLAN` prints. */
export interface PlanDocument {
  readonly resource_changes?: readonly Change[];
  readonly action_invocations?: readonly Invocation[];
  readonly deferred_changes?: readonly Deferred[];
  readonly prior_state?: { readonly values?: { readonly root_module?: Module } };
  readonly configuration?: {
    readonly provider_config?: Readonly<Record<string, { readonly name?: string; readonly expressions?: Values }>>;
    readonly root_module?: ConfiguredModule;
  };
}

/** A plan knows more than a configuration: modules, counts, and what data sources have answered. */
export function readPlan(name: string, plan: PlanDocument): Stack {
  const configured = new Map(configuredObjects(plan.configuration?.root_module, ''));
  const configuredOf = (address: string) => configured.get(withoutKeys(address));
  const providers = providersOf(plan);
  const providerOf = (address: string) => {
    const key = configuredOf(address)?.provider_config_key ?? OURS;
    // A block of a module is known as module.shop:alirestore; one that was handed to it, as the root names it.
    return Object.hasOwn(providers, key) ? key : key.slice(key.indexOf(':') + 1);
  };
  const changes = (plan.resource_changes ?? []).filter(({ change }) => change.after !== null);
  const planned = changes.map((change) =>
    plannedObject(change, providerOf(change.address), configuredOf(change.address)?.expressions),
  );
  const answered = dataOf(plan.prior_state?.values?.root_module).map(({ values, ...data }) =>
    plannedObject(
      { ...data, change: { actions: ['no-op'], after: values, after_unknown: {} } },
      providerOf(data.address),
    ),
  );
  const invoked = (plan.action_invocations ?? []).map(({ address, config_values, config_unknown }) => {
    const [, type] = /\baction\.(\w+)\./.exec(address) ?? [];
    const change = { actions: ['create'], after: config_values ?? {}, after_unknown: config_unknown };
    return plannedObject({ address, mode: 'action', type: String(type), change }, providerOf(address));
  });
  return {
    name,
    objects: [...planned, ...answered, ...invoked].flat(),
    providers,
    misfits: [],
    faults: unusablePlan(plan as Values),
    remarks: (plan.deferred_changes ?? []).flatMap(deferredRemark),
  };
}

function deferredRemark({ reason, resource_change: change }: Deferred): string[] {
  if (!change?.type?.startsWith(`${OURS}_`)) return [];
  return [`${change.address} is not planned yet: Terraform has deferred it (${reason ?? 'unknown'})`];
}

function configuredObjects(module: ConfiguredModule | undefined, prefix: string): [string, ConfiguredObject][] {
  const all = [...(module?.resources ?? []), ...(module?.actions ?? [])];
  const own = all.map((one): [string, ConfiguredObject] => [`${prefix}${one.address}`, one]);
  const calls = Object.entries(module?.module_calls ?? {});
  return [...own, ...calls.flatMap(([name, call]) => configuredObjects(call?.module, `${prefix}module.${name}.`))];
}

/** Without the keys of count and for_each, which may hold dots and brackets. */
function withoutKeys(address: string): string {
  return address.replace(/\[(\d+|"(\\.|[^"\\])*")\]/g, '');
}

function plannedObject({ address, mode, type, change }: Change, provider: string, expressions?: Values): StackObject[] {
  const schema = type.startsWith(`${OURS}_`) ? schemaOf(mode, type) : undefined;
  if (!schema) return [];
  const written = withUnknown(literal(change.after), change.after_unknown) as Values;
  const isNew = change.actions.includes('create') || mayRunAgain(change);
  const { values } = valuesBySchema(schema, written);
  const configured = expressions && configuredValues(schema, values, expressions);
  return [{ address, mode, type, values, written, provider, isNew, ...(configured && { configured }) }];
}

/** What the provider may have filled in: nothing where no argument is written, and where one refers to something, perhaps. */
function configuredValues({ attributes }: Body, values: Values, expressions: Values): Values {
  return mapMembers(values, (value, name) => {
    const expression = own(expressions, name);
    const attribute = own(attributes, name);
    if (attribute?.writeOnly) return expression === undefined ? null : UNKNOWN; // no plan holds it
    if (!attribute?.computed || value === null) return value;
    if (expression === undefined) return null;
    return isRecord(expression) && Object.hasOwn(expression, 'constant_value') ? value : UNKNOWN;
  });
}

/** What is run again within an update gets another id. */
function mayRunAgain({ actions, after_unknown: unknown }: Change['change']): boolean {
  return actions.includes('update') && isRecord(unknown) && unknown.id === true;
}

/** In a plan there are no expressions any more: what looks like one is text. */
function literal(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('${', '$${').replaceAll('%{', '%%{');
  if (Array.isArray(value)) return value.map(literal);
  return isRecord(value) ? mapMembers(value, literal) : value;
}

function withUnknown(value: unknown, unknown: unknown): unknown {
  if (unknown === true) return UNKNOWN;
  if (Array.isArray(unknown)) {
    const known = Array.isArray(value) ? value : [];
    return Array.from({ length: Math.max(known.length, unknown.length) }, (_, index) =>
      withUnknown(known[index] ?? null, unknown[index]),
    );
  }
  if (!isRecord(unknown)) return value;
  const known: Values = isRecord(value) ? value : {};
  return { ...known, ...mapMembers(unknown, (one, name) => withUnknown(own(known, name) ?? null, one)) };
}

function mapMembers(record: Values, change: (value: unknown, name: string) => unknown): Values {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

function dataOf(module: Module | undefined): NonNullable<Module['resources']>[number][] {
  if (!module) return [];
  const own = (module.resources ?? []).filter(({ mode, values }) => mode === 'data' && values !== null);
  return [...own, ...(module.child_modules ?? []).flatMap(dataOf)];
}

function providersOf({ configuration }: PlanDocument): Stack['providers'] {
  const blocks = Object.entries(configuration?.provider_config ?? {}).filter(([, { name }]) => name === OURS);
  return Object.fromEntries(
    blocks.map(([key, { expressions = {} }]) => [key, valuesBySchema(contents.schema, written(expressions)).values]),
  );
}

/** Arguments of a block: constants, references, or blocks in it. */
function written(expressions: Values): Values {
  return mapMembers(expressions, (expression) => {
    if (Array.isArray(expression)) return expression.filter(isRecord).map(written);
    if (!isRecord(expression)) return UNKNOWN;
    if (Object.hasOwn(expression, 'constant_value')) return literal(expression.constant_value);
    return isBlock(expression) ? written(expression) : UNKNOWN;
  });
}

/** A block of which there is one at most: its members are expressions themselves. */
function isBlock(expression: Values): boolean {
  const members = Object.values(expression);
  return !Object.hasOwn(expression, 'references') && members.length > 0 && members.every((one) => isRecord(one));
}
