import { isObject } from '../json/is-object';
import { parsedJson } from '../json/parsed-json';

/** A record as it was found: its text, which a digest can be taken of, and where it lay. */
export interface FoundRecord {
  readonly text: string;
  readonly value: unknown;
  /** Address of the resource, or name of the output; empty for a file that is a record. */
  readonly where: string;
}

type Members = Readonly<Record<string, unknown>>;

const RESOURCE_TYPE = 'alirestore_drill';

/**
 * All records in a document: the document itself, or those in a state, in `terraform show -json` or in
 * `terraform output -json`. What lies in a resource and in an output is one record.
 */
export function findRecords(text: string): FoundRecord[] {
  const document: unknown = JSON.parse(text);
  if (isRecordLike(document)) return [{ text, value: document, where: '' }];
  const found = [...fromState(document), ...fromShow(document), ...fromOutputs(document)];
  return [...new Map(found.reverse().map((record) => [JSON.stringify(record.value), record])).values()].reverse();
}

/** Enough to call it a record; the schema says what is wrong with it. */
function isRecordLike(value: unknown): boolean {
  return isObject(value) && 'version' in value && isObject(value.drill);
}

/** A state file, version 4. */
function fromState(document: unknown): FoundRecord[] {
  if (!isObject(document) || !Array.isArray(document.resources)) return [];
  const records = document.resources.filter(isDrill).flatMap((resource) =>
    entries(resource.instances).flatMap((instance) => {
      const module = resource.module ? `${resource.module}.` : '';
      const index = instance.index_key === undefined ? '' : `[${JSON.stringify(instance.index_key)}]`;
      return fromAttributes(instance.attributes, `${module}${RESOURCE_TYPE}.${resource.name}${index}`);
    }),
  );
  return [...records, ...fromOutputs(document.outputs)];
}

/** `terraform show -json` of a state, or of a plan: there, of the state before it. */
function fromShow(document: unknown): FoundRecord[] {
  if (!isObject(document)) return [];
  if (isObject(document.prior_state)) return fromShow(document.prior_state);
  if (!isObject(document.values)) return [];
  return [...fromModule(document.values.root_module), ...fromOutputs(document.values.outputs)];
}

function fromModule(module: unknown): FoundRecord[] {
  if (!isObject(module)) return [];
  const drills = entries(module.resources).filter(isDrill);
  return [
    ...drills.flatMap(({ values, address }) => fromAttributes(values, String(address))),
    ...entries(module.child_modules).flatMap(fromModule),
  ];
}

function fromOutputs(outputs: unknown): FoundRecord[] {
  if (!isObject(outputs)) return [];
  return Object.entries(outputs).flatMap(([name, output]) =>
    isObject(output) ? asRecord(output.value, `output ${name}`) : [],
  );
}

function fromAttributes(attributes: unknown, where: string): FoundRecord[] {
  return isObject(attributes) ? asRecord(attributes.record, where) : [];
}

function asRecord(value: unknown, where: string): FoundRecord[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const parsed = typeof value === 'string' ? parsedJson(value) : value;
  return isRecordLike(parsed) ? [{ text, value: parsed, where }] : [];
}

function isDrill(value: unknown): value is Members {
  return isObject(value) && value.type === RESOURCE_TYPE;
}

function entries(value: unknown): Members[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
