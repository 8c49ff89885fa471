import { own } from '../../plugin/own';
import { isRecord } from '../../plugin/values/is-record';

type Check = (value: unknown, path: string) => string | undefined;

/**
 * Where a document departs from what `terraform show -json PLAN` prints, as far as it is read here; undefined for a plan.
 * Members that Terraform leaves out when they are empty may be missing.
 */
export function planFault(document: unknown): string | undefined {
  return plan(document, '');
}

const text: Check = (value, path) => (typeof value === 'string' ? undefined : fault(path, value, 'a string'));
const anything: Check = (value, path) => (value === undefined ? fault(path, value, 'a value') : undefined);
const object: Check = (value, path) => (isRecord(value) ? undefined : fault(path, value, 'an object'));
const objectOrNull: Check = (value, path) => (value === null ? undefined : object(value, path));

const change = members({ actions: listOf(text), after: objectOrNull });
const resourceChange = members({ address: text, mode: text, type: text, change });
const priorModule: Check = (value, path) =>
  members({
    resources: optional(listOf(members({ address: text, mode: text, type: text, values: objectOrNull }))),
    child_modules: optional(listOf(priorModule)),
  })(value, path);

const configuredModule: Check = (value, path) =>
  members({
    resources: optional(listOf(members({ address: anything }))),
    module_calls: optional(mapOf(members({ module: optional(configuredModule) }))),
  })(value, path);

const configuration = members({
  provider_config: optional(mapOf(members({ expressions: optional(object) }))),
  root_module: optional(configuredModule),
});

const plan = members({
  resource_changes: optional(listOf(resourceChange)),
  prior_state: optional(members({ values: optional(members({ root_module: optional(priorModule) })) })),
  configuration: optional(configuration),
  deferred_changes: optional(listOf(members({ resource_change: optional(object) }))),
});

function fault(path: string, value: unknown, expected: string): string {
  const got = value === undefined ? 'is missing' : `is ${kindOf(value)}`;
  return `${path.replace(/^\./, '') || 'it'} ${got}, expected ${expected}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function optional(check: Check): Check {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

function members(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) =>
    isRecord(value)
      ? first(
          Object.entries(checks).map(
            ([name, check]) =>
              () =>
                check(own(value, name), `${path}.${name}`),
          ),
        )
      : fault(path, value, 'an object');
}

function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? first(value.map((entry, index) => () => check(entry, `${path}[${index}]`)))
      : fault(path, value, 'a list');
}

function mapOf(check: Check): Check {
  return (value, path) =>
    isRecord(value)
      ? first(
          Object.entries(value).map(
            ([name, entry]) =>
              () =>
                check(entry, `${path}.${name}`),
          ),
        )
      : fault(path, value, 'an object');
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}
