import { TerraformStack, TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';

/** What `alirestore drill run` sets. All drills of a stack share them. */
export function runIdVariable(scope: Construct): TerraformVariable {
  return sharedVariable(scope, 'drill_run_id', {
    default: 'first',
    description: 'Differs from run to run of the drills of this stack: when it changes, they are run anew.',
  });
}

export function cleanupVariable(scope: Construct): TerraformVariable {
  return sharedVariable(scope, 'drill_cleanup', {
    default: '',
    description: 'When drills clean up: always, on-success or never; as each of them says when empty.',
  });
}

function sharedVariable(scope: Construct, name: string, config: { default: string; description: string }) {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(name) as TerraformVariable | undefined;
  return existing ?? newVariable(stack, name, config);
}

/** The default is an override, since `cdktf synth --hcl` leaves out one that is empty. */
function newVariable(stack: TerraformStack, name: string, config: { default: string; description: string }) {
  const variable = new TerraformVariable(stack, name, { type: 'string', description: config.description });
  variable.addOverride('default', config.default);
  return variable;
}
