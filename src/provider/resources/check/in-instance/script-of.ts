import { checksumsScript } from './checksums-script';
import { databaseScript } from './database-script';
import type { InstanceInputs, InstanceScript } from './instance-script';
import { ownScript } from './own-script';
import { pathScript } from './path-script';
import { serviceScript } from './service-script';

/** What runs on the instance, each by the attribute that asks for it. */
const scripts = {
  script: ownScript,
  path: pathScript,
  checksums: checksumsScript,
  service: serviceScript,
  database: databaseScript,
} satisfies { readonly [name in keyof InstanceInputs]?: (inputs: InstanceInputs) => InstanceScript };

export const SCRIPT_NAMES = Object.keys(scripts) as (keyof typeof scripts)[];

/** Of inputs that were checked: exactly one of the attributes is set. */
export function scriptOf(inputs: InstanceInputs): InstanceScript {
  const name = SCRIPT_NAMES.find((each) => inputs[each] !== null)!;
  return scripts[name](inputs);
}
