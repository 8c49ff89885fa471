import type { Construct } from 'constructs';
import { TerraformStack, TerraformVariable } from '../../framework';

/** Variables of a stack that `alirestore drill run` sets. All drills of the stack share them. */
const VARIABLES = {
  drill_run_id: {
    default: 'first',
    description: 'Names one run of the drills of this stack. A new value restores everything again.',
  },
  drill_cleanup: {
    default: '',
    description:
      'When the drills of this stack clean up: always, on-success or never. Empty: when each drill says so itself.',
  },
};

export function drillVariable(scope: Construct, name: keyof typeof VARIABLES): string {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(name) as TerraformVariable | undefined;
  return (existing ?? newVariable(stack, name)).stringValue;
}

/** The default is an override, since `cdktf synth --hcl` leaves out one that is empty. */
function newVariable(stack: TerraformStack, name: keyof typeof VARIABLES): TerraformVariable {
  const { default: value, description } = VARIABLES[name];
  const variable = new TerraformVariable(stack, name, { type: 'string', description });
  variable.addOverride('default', value);
  return variable;
}
