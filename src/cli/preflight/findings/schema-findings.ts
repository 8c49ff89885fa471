import type { Diagnostic } from '../../../plugin/diagnostic';
import { checkConfiguration } from '../../../provider/configuration/checks';
import { contentsOf, type Stack, type StackObject, type Values } from '../../stack/stack';
import type { Finding } from './finding';

type Validate = (config: Values) => readonly Diagnostic[];

/** What the provider itself would refuse, or warn of: in arguments, and in its own blocks. */
export function schemaFindings({ objects, providers, misfits }: Stack): Finding[] {
  return [
    ...misfits.map(({ address, attribute, problem }): Finding => {
      const summary = problem[0].toUpperCase() + problem.slice(1);
      return {
        severity: 'error',
        address,
        attribute,
        summary,
        advice: 'Correct it: Terraform would reject the configuration.',
      };
    }),
    ...objects.flatMap((object) =>
      validatorOf(object)(object.configured ?? object.values).map((found) => toFinding(object.address, found)),
    ),
    ...Object.entries(providers).flatMap(([name, values]) =>
      (checkConfiguration as Validate)(values).map((found) => toFinding(`provider.${name}`, found)),
    ),
  ];
}

function validatorOf({ mode, type }: StackObject): Validate {
  return (contentsOf(mode)[type].validate as Validate | undefined) ?? (() => []);
}

function toFinding(address: string, { severity, path, summary, detail }: Diagnostic): Finding {
  return { severity, address, attribute: (path ?? []).join('.'), summary, advice: detail };
}
