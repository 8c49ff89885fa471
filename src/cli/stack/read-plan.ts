import { own } from '../../plugin/own';
import { UNKNOWN } from '../../plugin/unknown';
import { isRecord } from '../../plugin/values/is-record';
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

interface ConfiguredModule {
  readonly resources?: readonly { readonly address: string; readonly provider_config_key?: string }[];
  readonly module_calls?: Readonly<Record<string, { readonly module?: ConfiguredModule }>>;
}

interface Deferred {
  readonly reason?: string;
  readonly resource_change?: Partial<Change>;
}

/** What `terraform show -json PLAN` prints. */
export interface PlanDocument {
  readonly resource_changes?: readonly Change[];
  readonly deferred_changes?: readonly Deferred[];
  readonly prior_state?: { readonly values?: { readonly root_module?: Module } };
  readonly configuration?: {
    readonly provider_config?: Readonly<Record<string, { readonly name?: string; readonly expressions?: Values }>>;
    readonly root_module?: ConfiguredModule;
  };
}

/** A plan knows more than a configuration: modules, counts, and what data sources have answered. */
export function readPlan(name: string, plan: PlanDocument): Stack {
  const keys = new Map(providerKeys(plan.configuration?.root_module, ''));
  const providers = providersOf(plan);
  const providerOf = (address: string) => {
    const key = keys.get(withoutKeys(address)) ?? OURS;
    // A block of a module is known as module.shop:alirestore; one that was handed to it, as the root names it.
    return Object.hasOwn(providers, key) ? key : key.slice(key.indexOf(':') + 1);
  };
  const changes = (plan.resource_changes ?? []).filter(({ change }) => change.after !== null);
  const planned = changes.map((change) => plannedObject(change, providerOf(change.address)));
  const answered = dataOf(plan.prior_state?.values?.root_module).map(({ values, ...data }) =>
    plannedObject(
      { ...data, change: { actions: ['no-op'], after: values, after_unknown: {} } },
      providerOf(data.address),
    ),
  );
  return {
    name,
    objects: [...planned, ...answered].flat(),
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

function providerKeys(module: ConfiguredModule | undefined, prefix: string): [string, string | undefined][] {
  const own = (module?.resources ?? []).map((one): [string, string | undefined] => [
    `${prefix}${one.address}`,
    one.provider_config_key,
  ]);
  const calls = Object.entries(module?.module_calls ?? {});
  return [...own, ...calls.flatMap(([name, call]) => providerKeys(call?.module, `${prefix}module.${name}.`))];
}

/** Without the keys of count and for_each, which may hold dots and brackets. */
function withoutKeys(address: string): string {
  return address.replace(/\[(\d+|"(\\.|[^"\\])*")\]/g, '');
}

function plannedObject({ address, mode, type, change }: Change, provider: string): StackObject[] {
  const schema = type.startsWith(`${OURS}_`) ? schemaOf(mode, type) : undefined;
  if (!schema) return [];
  const written = withUnknown(literal(change.after), change.after_unknown) as Values;
  const isNew = change.actions.includes('create') || mayRunAgain(change);
  return [{ address, mode, type, values: valuesBySchema(schema, written).values, written, provider, isNew }];
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
