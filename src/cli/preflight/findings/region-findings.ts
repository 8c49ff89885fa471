import { KNOWN_REGIONS } from '../../../api/regions';
import { readSetting } from '../../../cloud/settings/environment';
import { OURS, type Stack, type StackObject, type Values } from '../../stack/stack';
import type { Finding } from './finding';

type Env = Readonly<Record<string, string | undefined>>;

/** The region of a provider block, or of the environment, where it is one that nobody knows. */
export function unknownRegionOf(block: Values | undefined, env: Env): string | undefined {
  const written = typeof block?.region === 'string' ? block.region : undefined;
  const region = readSetting('region', written, env)?.value;
  return region !== undefined && !KNOWN_REGIONS.includes(region) ? region : undefined;
}

/** Regions that there are not, as far as this version knows: nothing answers there, and nothing is found there. */
export function regionFindings({ objects, providers }: Stack, env: Env): Finding[] {
  const used = new Set(objects.map(({ provider }) => provider));
  const blocks: Readonly<Record<string, Values>> = { ...(used.has(OURS) && { [OURS]: {} }), ...providers };
  return [
    ...Object.entries(blocks).flatMap(([name, block]) => providerRegion(name, block, env)),
    ...objects.filter(({ isNew }) => isNew).flatMap(objectRegion),
  ];
}

function providerRegion(name: string, { region }: Values, env: Env): Finding[] {
  const setting = isAbsent(region) ? readSetting('region', undefined, env) : { from: 'region', value: region };
  if (!setting) return [];
  const from = setting.from === 'region' ? '' : ` (from ${setting.from})`;
  return unknownRegion(`provider.${name}`, 'region', setting.value, from);
}

function objectRegion({ address, values }: StackObject): Finding[] {
  return unknownRegion(address, 'udm_region_id', values.udm_region_id, '');
}

function isAbsent(region: unknown): boolean {
  return region === null || region === undefined || region === '';
}

function unknownRegion(address: string, attribute: string, value: unknown, from: string): Finding[] {
  if (typeof value !== 'string' || isAbsent(value) || KNOWN_REGIONS.includes(value.trim())) return [];
  const near = KNOWN_REGIONS.find((region) => distance(region, value.trim()) <= 2);
  const advice = near
    ? `Did you mean ${near}?`
    : `Expected a region id such as cn-hangzhou; known are ${KNOWN_REGIONS.filter(isPublic).join(', ')}. If it is a new region, ignore this.`;
  const summary = `This version knows no region "${value}"${from}`;
  return [{ severity: 'warning', address, attribute, summary, advice }];
}

/** Those that most accounts can use. */
function isPublic(region: string): boolean {
  return region.split('-').length === 2 || /^(ap|us|eu|me|na)-[a-z]+-\d$/.test(region);
}

/** How many letters differ, are missing or are too many. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
