import { isRecord } from '../../plugin/values/is-record';
import { contents } from '../../provider/provider';
import { contentsOf, type Misfit, OURS, type Stack, type StackObject, schemaOf, type Values } from './stack';
import { valuesBySchema } from './values-by-schema';

/** Arguments that Terraform takes itself. */
const META = ['//', 'count', 'for_each', 'depends_on', 'lifecycle', 'provider', 'provisioner', 'connection'];

/** A stack as Terraform's JSON syntax has it: what synthesis writes, or a person. `files` are the parsed *.tf.json. */
export function readConfiguration(name: string, files: readonly Values[]): Stack {
  const declared = files.flatMap((file) => [
    ...blocks(file.resource, 2).map((block) => ({ mode: 'managed' as const, ...block })),
    ...blocks(file.data, 2).map((block) => ({ mode: 'data' as const, ...block })),
    ...blocks(file.action, 2).map((block) => ({ mode: 'action' as const, ...block })),
  ]);
  const read = declared.filter(({ labels }) => labels[0].startsWith(`${OURS}_`)).map(readObject);
  const providers = files.flatMap((file) => blocks(file.provider, 1)).filter(({ labels }) => labels[0] === OURS);
  const modules = files.flatMap((file) => blocks(file.module, 1)).map(({ labels }) => labels[0]);
  return {
    name,
    objects: read.flatMap(({ object }) => object ?? []),
    providers: Object.fromEntries(providers.map(({ body: { alias, ...body } }) => [providerKey(alias), block(body)])),
    misfits: read.flatMap(({ misfits }) => misfits),
    faults: [],
    remarks: modules.map((module) => `module.${module} was not checked; a plan file has what is in it`),
  };
}

interface Block {
  readonly labels: readonly string[];
  readonly body: Values;
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

function readObject({ mode, labels: [type, name], body }: Block & { readonly mode: StackObject['mode'] }) {
  const address = `${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`;
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
