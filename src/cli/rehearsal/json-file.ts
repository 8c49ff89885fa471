import { isRecord } from '../../plugin/values/is-record';
import { CONDITIONS, type ConfigurationFile, type DeclaredBlock, type Removal } from './configuration-file';

type Values = Readonly<Record<string, unknown>>;

/** How many labels stand before a block. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  action: 2,
  module: 1,
  provider: 1,
  output: 1,
  variable: 1,
  check: 1,
};

/** A file in Terraform's JSON syntax, as cdktf writes it. */
export function jsonFile(text: string): ConfigurationFile {
  const content: unknown = JSON.parse(text);
  const file = isRecord(content) ? content : {};
  return {
    text,
    declared: Object.entries(file).flatMap(([kind, value]) => declaredIn(kind, value, LABELS[kind] ?? 0, [])),
    without: (removal) => JSON.stringify(fileWithout(file, removal), null, 2),
  };
}

function declaredIn(kind: string, value: unknown, depth: number, labels: readonly string[]): DeclaredBlock[] {
  if (Array.isArray(value)) return value.flatMap((one) => declaredIn(kind, one, depth, labels));
  if (!isRecord(value)) return [];
  if (depth > 0) {
    return members(value).flatMap(([label, inner]) => declaredIn(kind, inner, depth - 1, [...labels, label]));
  }
  const { provider, source, to, providers, provisioner } = value;
  const declared = {
    kind,
    labels,
    provisioners: !isEmpty(provisioner),
    handsOn: Object.entries(isRecord(providers) ? providers : {}).map(
      ([inner, outer]) => [localName(inner), localName(outer)] as const,
    ),
    ...(typeof provider === 'string' && { provider: localName(provider) }),
    ...(typeof source === 'string' && { source }),
    ...(typeof to === 'string' && { to: bare(to) }),
  };
  return [declared];
}

/** `//` is a comment. */
function members(value: Values): [string, unknown][] {
  return Object.entries(value).filter(([name]) => name !== '//');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function bare(text: string): string {
  return text.replace(/^\$\{(.*)\}$/s, '$1').trim();
}

function localName(reference: unknown): string {
  return bare(String(reference)).split('.')[0];
}

function fileWithout(file: Values, removal: Removal): Values {
  const kept = Object.entries(file).map(([kind, value]) => [
    kind,
    blockWithout(kind, value, LABELS[kind] ?? 0, [], removal),
  ]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** Undefined where nothing of it is left. */
function blockWithout(
  kind: string,
  value: unknown,
  depth: number,
  labels: readonly string[],
  removal: Removal,
): unknown {
  if (Array.isArray(value)) {
    const left = value.flatMap((one) => blockWithout(kind, one, depth, labels, removal) ?? []);
    return left.length > 0 || value.length === 0 ? left : undefined;
  }
  if (!isRecord(value)) return value;
  if (depth > 0) {
    const inner = Object.entries(value).map(([label, one]) => [
      label,
      label === '//' ? one : blockWithout(kind, one, depth - 1, [...labels, label], removal),
    ]);
    const left = inner.filter(([, one]) => one !== undefined);
    return left.length > 0 || inner.length === 0 ? Object.fromEntries(left) : undefined;
  }
  if (removal.isLeftOut(kind, labels)) return undefined;
  if (kind === 'output' && removal.isRoot && refers(value, removal)) return undefined;
  if (kind === 'terraform') return terraformWithout(value, removal);
  if (kind === 'locals') return withStandIns(value, removal);
  return bodyWithout(kind === 'module' ? moduleWithout(labels[0], value, removal) : value, removal);
}

function refers(value: unknown, { standInTemplate }: Removal): boolean {
  const text = JSON.stringify(value, (_, one) => (typeof one === 'string' ? standInTemplate(one) : one));
  return text !== JSON.stringify(value);
}

function terraformWithout(block: Values, { isProviderUsed }: Removal): Values {
  const all = [block.required_providers].flat().filter(isRecord);
  const required_providers = all.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => isProviderUsed(name))),
  );
  return all.length > 0 ? { ...block, required_providers } : block;
}

function moduleWithout(name: string, body: Values, { isHandedOn, sourceOf }: Removal): Values {
  const source = sourceOf(name);
  const { providers } = body;
  const used = Object.entries(isRecord(providers) ? providers : {}).filter(([inner]) =>
    isHandedOn(name, localName(inner)),
  );
  return {
    ...body,
    ...(source !== undefined && { source }),
    ...(providers !== undefined && { providers: Object.fromEntries(used) }),
  };
}

function bodyWithout(body: Values, removal: Removal): Values {
  const { depends_on, lifecycle, provisioner, ...rest } = body;
  const kept = Object.entries({ ...rest, ...(removal.keepsCommands && provisioner !== undefined && { provisioner }) })
    .filter(([name, value]) => !(CONDITIONS.includes(name) && refers(value, removal)))
    .map(([name, value]) => [
      name,
      ['provider', 'providers', '//'].includes(name) ? value : withStandIns(value, removal),
    ]);
  return {
    ...Object.fromEntries(kept),
    ...(depends_on !== undefined && { depends_on: remaining(depends_on, removal) }),
    ...(lifecycle !== undefined && { lifecycle: [lifecycle].flat().map((one) => lifecycleWithout(one, removal)) }),
  };
}

function lifecycleWithout(lifecycle: unknown, removal: Removal): unknown {
  if (!isRecord(lifecycle)) return lifecycle;
  const { action_trigger, replace_triggered_by: _, ...rest } = lifecycle;
  const triggers = removal.keepsCommands && action_trigger !== undefined && { action_trigger };
  return Object.fromEntries(
    Object.entries({ ...rest, ...triggers }).flatMap(([name, value]) => {
      if (!CONDITIONS.includes(name)) return [[name, value]];
      const kept = [value].flat().filter((one) => !refers(one, removal));
      return kept.length > 0 ? [[name, kept]] : [];
    }),
  );
}

function remaining(list: unknown, { standIn }: Removal): unknown {
  if (!Array.isArray(list)) return list;
  return list.filter((one) => typeof one !== 'string' || standIn(bare(one)) === bare(one));
}

/** Names of members are templates, too. */
function withStandIns(value: unknown, removal: Removal): unknown {
  if (typeof value === 'string') return removal.standInTemplate(value);
  if (Array.isArray(value)) return value.map((one) => withStandIns(one, removal));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [removal.standInTemplate(name), withStandIns(one, removal)]),
  );
}
