import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drillModuleResources } from './drill-module/drill-module-resources';
import { drillModuleVariable } from './drill-module/drill-module-variable';

const root = join(__dirname, '..');

/** Writes what of modules/drill follows from the schemas: its variable, and the arguments of what it makes. */
export function generateDrillModule(): void {
  for (const [path, text] of Object.entries(renderDrillModule())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The text of each file, by its path in the repository. */
export function renderDrillModule(): Record<string, string> {
  return { 'modules/drill/variables.tf': drillModuleVariable(), ...drillModuleResources() };
}
