import type { Run } from './workspace';

/** The diagnostics about a resource, on one line; Terraform names it behind "with". */
export function saidOf({ output }: Run, address: string): string {
  return output
    .split(/\n(?=.{0,2}(?:Error|Warning): )/)
    .filter((block) => block.includes(`with ${address},`))
    .join('\n')
    .replace(/[\s│]+/g, ' ');
}
