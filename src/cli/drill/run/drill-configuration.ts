import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../../plugin/values/is-record';
import { whyLeftOut } from '../../rehearsal/why-left-out';
import { callsDrillModule } from '../../stack/is-drill-module';
import { RUN_MARK_FILE } from '../../stack/stack-directories';

/** Says when to clean up. */
export const CLEANUP_VARIABLE = 'drill_cleanup';

/** What `drill run` must know of a stack before it runs Terraform; it looks at JSON and at HCL. */
export interface DrillConfiguration {
  readonly variables: ReadonlySet<string>;
  /** Types of managed resources. */
  readonly types: ReadonlySet<string>;
}

export function readDrillConfiguration(folder: string): DrillConfiguration {
  const files = readdirSync(folder).filter((name) => name !== RUN_MARK_FILE);
  const hcl = files.filter((name) => name.endsWith('.tf')).map((name) => readFileSync(join(folder, name), 'utf8'));
  const texts = files
    .filter((name) => name.endsWith('.tf.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const json = texts.map((text) => JSON.parse(text) as unknown);
  const labels = (kind: string) => [
    ...json.flatMap((content) => (isRecord(content) ? firstLabels(content[kind]) : [])),
    ...hcl.flatMap((text) => [...text.matchAll(new RegExp(`^\\s*${kind}\\s+"([^"]+)"`, 'gm'))].map(([, name]) => name)),
  ];
  const ofModule = [...hcl, ...texts].some(callsDrillModule) ? ['alirestore_drill'] : [];
  return { variables: new Set(labels('variable')), types: new Set([...labels('resource'), ...ofModule]) };
}

function firstLabels(block: unknown): string[] {
  return (Array.isArray(block) ? block : [block]).filter(isRecord).flatMap((level) => Object.keys(level));
}

/** Types that are made for real, wherever the restores go. */
export function realTypes({ types }: DrillConfiguration): string[] {
  return [...types].filter((type) => whyLeftOut('resource', type) !== undefined).sort();
}
