import { resolve } from 'node:path';
import { UsageError } from '../../command/command';

/** Those that would make another plan than the one that is applied, shown and recorded, and what to do instead. */
const NOT_ALLOWED: Readonly<Record<string, string>> = {
  out: 'drill run keeps the plan in a file of its own',
  json: 'drill run reads the normal output of Terraform; "--verbose" shows it',
  'detailed-exitcode': 'drill run would take exit code 2 for a failed plan',
  destroy: 'a drill destroys nothing; run "terraform destroy" by itself',
  'refresh-only': 'such a plan restores nothing',
  input: 'drill run never asks for input',
  state: 'terraform apply would use another state; name the file in a backend "local" of the stack',
  'state-out': 'terraform apply would use another state; name the file in a backend "local" of the stack',
  backup: 'terraform apply would not use it; Terraform keeps a backup beside the state anyway',
  'generate-config-out': 'it would write into the stack',
  chdir: 'name the folder as DIR',
};

const OF_OURS: Readonly<Record<string, string>> = { drill_run_id: '--run-id', drill_cleanup: '--cleanup' };

/** What a person hands on to terraform plan: files are meant as seen from their own folder, not from that of the stack. */
export function terraformArguments(words: readonly string[], cwd: string): string[] {
  return words.map((word, index) => {
    const before = parse(words[index - 1] ?? '');
    if (before.name === 'var-file' && before.value === undefined) return resolve(cwd, word);
    if (before.name === 'var' && before.value === undefined) return checkedVariable(word, word);
    const { name = '', value } = parse(word);
    if (Object.hasOwn(NOT_ALLOWED, name))
      throw new UsageError(`-${name} cannot be used with drill run: ${NOT_ALLOWED[name]}`);
    if (value === undefined) return word;
    if (name === 'var') return checkedVariable(value, word);
    return name === 'var-file' ? `-var-file=${resolve(cwd, value)}` : word;
  });
}

/** As Terraform takes it: one dash or two, and the value behind "=" or as the next word. */
function parse(word: string): { readonly name?: string; readonly value?: string } {
  const [, name, value] = /^--?([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
  return { ...(name && { name }), ...(value !== undefined && { value }) };
}

function checkedVariable(assignment: string, word: string): string {
  const [name] = assignment.split('=');
  if (!Object.hasOwn(OF_OURS, name)) return word;
  throw new UsageError(`the variable ${name} is set by ${OF_OURS[name]}, not by -var`);
}
