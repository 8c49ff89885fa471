import type { Construct } from 'constructs';
import { TerraformStack } from '../../framework';
import { AlirestoreProvider } from '../provider/alirestore-provider';
import { isTerraformSince } from '../provider/engine';

/** The first versions of Terraform 1 that know something. */
export const SINCE = { actions: 14, conditions: 16 } as const;

/** Why the engine of a stack does not take what an action needs: not even its init would end well. */
export function engineFaults(scope: Construct, what: string, needed: number): string[] {
  const providers = TerraformStack.of(scope)
    .allProviders()
    .flatMap((one) => (one instanceof AlirestoreProvider ? [one] : []));
  const engines = providers.flatMap(({ _engine }) => _engine ?? []);
  const expected = `expected Terraform v1.${needed} or later`;
  if (engines.length === 0) {
    return [
      `${what} needs an engine that knows it: got no engine, ${expected}; say as engine of AlirestoreProvider which runs the stack, such as "Terraform v1.16.4", or leave it out: an older Terraform, and OpenTofu, refuse the whole stack`,
    ];
  }
  const unfit = engines.find((engine) => !isTerraformSince(engine, needed));
  if (!unfit) return [];
  const why = unfit.isOpenTofu ? ', which has no actions' : '';
  return [
    `${what} is unknown to the engine of this stack: got ${unfit.text}${why}, ${expected}; run the stack with that, and say so as engine of AlirestoreProvider, or leave it out`,
  ];
}
