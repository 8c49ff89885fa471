import { isRecord } from '../../plugin/values/is-record';
import { contents } from '../../provider/provider';
import { isDrillModule } from './is-drill-module';
import { type MadeByModule, madeByDrillModule } from './made-by-drill-module';
import { contentsOf, type Misfit, OURS, type Stack, type StackObject, schemaOf, type Values } from './stack';
import { valuesBySchema } from './values-by-schema';

/** Arguments that Terraform takes itself. */
const META = ['//', 'count', 'for_each', 'depends_on', 'lifecycle', 'provider', 'provisioner', 'connection'];

/** A stack as Terraform's JSON syntax has it: what synthesis writes, or a person. `files` are parsed. */
export function readConfiguration(name: string, files: readonly Values[]): Stack {
  const declared = files.flatMap((file) => [
    ...blocks(file.resource, 2).map((block) => ({ mode: 'managed' as const, ...block })),
    ...blocks(file.data, 2).map((block) => ({ mode: 'data' as const, ...block })),
    ...blocks(file.action, 2).map((block) => ({ mode: 'action' as const, ...block })),
  ]);
  const modules = files
    .flatMap((file) => blocks(file.module, 1))
    .map((call) => ({ ...call, made: madeBy(call, files) }));
  const made = modules.flatMap((call) => call.made ?? []);
  const read = [...declared, ...made].filter(({ labels }) => labels[0].startsWith(`${OURS}_`)).map(readObject);
  const providers = files.flatMap((file) => blocks(file.provider, 1)).filter(({ labels }) => labels[0] === OURS);
  return {
    name,
    objects: read.flatMap(({ object }) => object ?? []),
    providers: Object.fromEntries(providers.map(({ body: { alias, ...body } }) => [providerKey(alias), block(body)])),
    misfits: read.flatMap(({ misfits }) => misfits),
    faults: [],
    remarks: modules
      .filter((call) => call.made === undefined)
      .map(({ labels }) => `module.${labels[0]} was not checked; a plan file has what is in it`),
  };
}

/** What a drill makes that is written in its call, or in a local value. Undefined for another module, or another expression. */
function madeBy({ labels, body }: Block, files: readonly Values[]): MadeByModule[] | undefined {
  if (!isDrillModule(body)) return undefined;
  const [, local] = /^\$\{\s*local\.([\w-]+)\s*\}$/.exec(String(body.drill)) ?? [];
  const locals = files.flatMap((file) => blocks(file.locals, 0)).map((one) => one.body);
  const drill = local === undefined ? body.drill : locals.find((one) => Object.hasOwn(one, local))?.[local];
  return isRecord(drill) ? madeByDrillModule(labels[0], drill) : undefined;
}

interface Block {
  readonly labels: readonly string[];
  readonly body: Values;
}

interface Declared extends Block {
  readonly mode: StackObject['mode'];
  /** Of the module in which it stands. */
  readonly prefix?: string;
}

/** The blocks under so many labels. Each level may be a list of objects, which mean the same as one. */
function blocks(value: unknown, depth: number): Block[] {
  const all = (Array.isArray(value) ? value : [value]).filter(isRecord);
  if (depth === 0) return all.map((body) => ({ labels: [], body }));
  return all.flatMap((level) =>
    Object.entries(level)
      .filter(([label]) => label !== '//')
      .flatMap(([label, inner]) =>
        blocks(inner, depth - 1).map(({ labels, body }) => ({ labels: [label, ...labels], body })),
      ),
  );
}

function readObject({ mode, labels: [type, name], body, prefix = '' }: Declared) {
  const address = `${prefix}${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`;
  const written = mode === 'action' ? (blocks(body.config, 0)[0]?.body ?? {}) : argumentsOf(body);
  const schema = schemaOf(mode, type);
  if (!schema) {
    const known = Object.keys(contentsOf(mode)).join(', ');
    const misfit: Misfit = { address, attribute: '', problem: `this type does not exist; expected one of ${known}` };
    return { misfits: [misfit] };
  }
  const { values, misfits } = valuesBySchema(schema, written);
  const provider = typeof body.provider === 'string' ? body.provider.replace(/^\$\{(.*)\}$/, '$1') : OURS;
  const instances = instancesOf(body);
  const object: StackObject = {
    ...{ address, mode, type, values, written, provider, isNew: true },
    ...(instances !== undefined && { instances }),
    ...(mode === 'action' && { isOnCall: true }),
  };
  return { object, misfits: misfits.map((misfit) => ({ address, ...misfit })) };
}

function argumentsOf(body: Values): Values {
  return Object.fromEntries(Object.entries(body).filter(([argument]) => !META.includes(argument)));
}

function instancesOf({ count, for_each: each }: Values): StackObject['instances'] {
  if (count === undefined && each === undefined) return undefined;
  if (isRecord(each)) return Object.keys(each).length;
  if (Array.isArray(each)) return each.length;
  return each === undefined && /^\d+$/.test(String(count)) ? Number(count) : 'unknown';
}

function providerKey(alias: unknown): string {
  return typeof alias === 'string' ? `${OURS}.${alias}` : OURS;
}

function block(body: Values): Values {
  return valuesBySchema(contents.schema, body).values;
}
