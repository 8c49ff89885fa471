import type { Attribute, Type } from '../../src/plugin/schema';
import { hclLines } from './hcl-lines';
import { type Inputs, queryInputs, resourceInputs } from './module-inputs';

type Member = readonly [name: string, type: string];

/** What the variable says besides what the resources take. */
const PROMISED: readonly Member[] = [
  ['after', 'optional(list(string), [])'],
  ['rto_seconds', 'optional(number)'],
  ['rpo_seconds', 'optional(number)'],
];
const NAMED: Member = ['completed_at', 'optional(string)'];
const FREE: Member = ['allow_in_place', 'optional(bool, false)'];
const FILTER = 'optional(list(object({ key = string, operator = optional(string), values = list(string) })), [])';

/** The file with the one variable of modules/drill. */
export function drillModuleVariable(): string {
  const members: Member[] = [
    ['name', 'string'],
    ['run_id', 'string'],
    ['owner', 'optional(string)'],
    ['declared_at', 'optional(string)'],
    ['rto_seconds', 'optional(number)'],
    ['rpo_seconds', 'optional(number)'],
    ['on_partial', 'optional(string)'],
    ['on_empty', 'optional(string, "fail")'],
    ['on_missed_objective', 'optional(string)'],
    ['timeout', 'optional(string)'],
    ['cleanup_policy', 'optional(string, "")'],
    ['accept_partial', typeOf(resourceInput('alirestore_job', 'accept_partial'))],
    ['guards', guards],
    ['waivers', waivers],
    ['restores', mapOf(restore(), 2)],
    ['dbs_restores', mapOf(dbsRestore(), 2)],
    ['compute_nest_restores', mapOf(computeNestRestore(), 2)],
    ['selections', mapOf(selection(), 2)],
    ['checks', mapOf([['after', 'optional(list(string))'], ...typed(resourceInputs('alirestore_check'))], 2)],
    [
      'cleanups',
      mapOf([['when', 'optional(string, "on-success")'], ...typed(resourceInputs('alirestore_cleanup'))], 2),
    ],
  ];
  return `# Made by "npm run generate" from the schemas of the resources: their pages say what each argument is.

variable "drill" {
  description = "The drill: what is promised, what is restored from where to where, and what is checked."

  type = ${object(members, 1)}
}

variable "secrets" {
  description = "Secrets by the names of restores, checks and clean-ups. Neither state nor record keeps them. Needs Terraform 1.11."
  sensitive   = true
  default     = {}

  type = object({
    destination_endpoint_password = optional(map(string), {})
    check_environment             = optional(map(map(string)), {})
    check_headers                 = optional(map(map(string)), {})
    cleanup_environment           = optional(map(map(string)), {})
  })
}
`;
}

const guards = `optional(object({
      protected_instance_ids         = optional(list(string))
      protected_buckets              = optional(list(string))
      protected_file_system_ids      = optional(list(string))
      protected_databases            = optional(list(string))
      protected_service_instance_ids = optional(list(string))
    }), {})`;

const waivers = `optional(list(object({
      kind     = string
      of       = optional(string)
      reason   = string
      approver = string
      until    = string
    })))`;

function restore(): Member[] {
  const query = typed(queryInputs('alirestore_snapshots'));
  return [...PROMISED, FREE, NAMED, ['recovery_point', choice(query)], ...typed(resourceInputs('alirestore_job'))];
}

function dbsRestore(): Member[] {
  const own = typed(resourceInputs('alirestore_dbs_restore_task')).map(
    ([name, type]): Member => [name, name === 'restore_task_name' ? 'optional(string)' : type],
  );
  return [
    ...PROMISED,
    FREE,
    NAMED,
    ['recovery_point', choice(typed(queryInputs('alirestore_dbs_backup_sets')))],
    ...own,
  ];
}

function computeNestRestore(): Member[] {
  const query = choice(typed(queryInputs('alirestore_compute_nest_backups')));
  return [
    ...PROMISED,
    NAMED,
    ['recovery_point', query],
    ...typed(resourceInputs('alirestore_compute_nest_restore_task')),
  ];
}

/** What all of its restores have in common; the source says the rest. */
function selection(): Member[] {
  const ofSource = ['source_type', 'vault_id', 'snapshot_id', 'snapshot_hash'];
  const own = typed(resourceInputs('alirestore_job').filter(([name]) => !ofSource.includes(name)));
  const sources = typed(queryInputs('alirestore_recovery_points'));
  return [
    ['after', 'optional(list(string), [])'],
    ['sample', 'optional(object({ size = number, seed = optional(string) }))'],
    ['sources', object(sources, 3)],
    ['restore', object([...PROMISED.slice(1), FREE, ...own], 3)],
    ['checks', `optional(map(${object(typed(resourceInputs('alirestore_check')), 3)}), {})`],
  ];
}

function choice(query: readonly Member[]): string {
  return `optional(${object([...query, ['filter', FILTER]], 3)})`;
}

function resourceInput(type: Parameters<typeof resourceInputs>[0], name: string): Attribute {
  return (resourceInputs(type).find(([one]) => one === name) as [string, Attribute])[1];
}

function typed(inputs: Inputs): Member[] {
  return inputs.map(([name, attribute]) => [name, typeOf(attribute)]);
}

function typeOf(attribute: Attribute): string {
  const type = 'type' in attribute ? nameOf(attribute.type) : nestedType(attribute);
  return attribute.required ? type : `optional(${type})`;
}

function nestedType({ nesting, attributes }: Extract<Attribute, { nesting: string }>): string {
  const members = typed(Object.entries(attributes)).map(([name, type]) => `${name} = ${type}`);
  const one = `object({ ${members.join(', ')} })`;
  return nesting === 'single' ? one : `${nesting}(${one})`;
}

function nameOf(type: Type): string {
  if (typeof type === 'string') return type;
  const [[kind, element]] = Object.entries(type);
  return `${kind}(${nameOf(element as Type)})`;
}

function mapOf(members: readonly Member[], depth: number): string {
  return `optional(map(${object(members, depth)}), {})`;
}

function object(members: readonly Member[], depth: number): string {
  const indent = '  '.repeat(depth);
  return `object({\n${hclLines(members, `${indent}  `)}\n${indent}})`;
}
