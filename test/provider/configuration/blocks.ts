import { type ProviderConfig, schema } from '../../../src/provider/configuration/schema';
import type { KnownConfig } from '../../../src/provider/configuration/settings';

const names = [...Object.keys(schema.attributes), ...Object.keys(schema.blocks)];
const emptyBlock = Object.fromEntries(names.map((name) => [name, null])) as KnownConfig;

/** A provider block in which only this is set. */
export function block(settings: Partial<KnownConfig> = {}): KnownConfig {
  return { ...emptyBlock, ...settings };
}

/** The same as a plan sees it, where values may be unknown. */
export function plannedBlock(settings: Partial<ProviderConfig> = {}): ProviderConfig {
  return { ...emptyBlock, ...settings };
}

export const endpoints = (changes: Partial<NonNullable<KnownConfig['endpoints']>> = {}) => ({
  hbr: null,
  dbs: null,
  computenest: null,
  ecs: null,
  sts: null,
  ...changes,
});
