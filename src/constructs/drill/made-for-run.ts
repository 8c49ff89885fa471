import { ref, TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';

/** Of which run a result is: an Aspect that ignores changes of `triggers` keeps an old one, which must not pass for new. */
export function madeForRun(address: string, scope: Construct): string {
  return Token.asString(ref(`try(${address}.triggers["drill_run_id"], "")`, TerraformStack.of(scope)));
}
