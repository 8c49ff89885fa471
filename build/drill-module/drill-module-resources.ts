import { hclLines } from './hcl-lines';
import { type Inputs, queryInputs, resourceInputs } from './module-inputs';

type Line = readonly [name: string, value: string];

const HEAD = '# Made by "npm run generate" from the schemas of the resources.\n';
const ofRun = (drill: string): Line => ['triggers', `{ drill_run_id = ${drill}.run_id }`];

/** The files of modules/drill that hand the members of its variable on to resources and data sources. */
export function drillModuleResources(): Record<string, string> {
  return {
    'modules/drill/wave/restores.tf': [HEAD, ...queries(), ...restores()].join('\n'),
    'modules/drill/checks.tf': [HEAD, ...checks(), sources()].join('\n'),
  };
}

function queries(): string[] {
  const file = [
    ['vault_id', 'each.value.vault_id'],
    [
      'source_type',
      'coalesce(each.value.recovery_point.source_type, each.value.source_type == "UDM_ECS" ? replace(each.value.restore_type, "_ROLLBACK", "") : each.value.source_type)',
    ],
    [
      'edition',
      'contains(["ECS_FILE", "OSS", "NAS", "COMMON_FILE_SYSTEM"], each.value.source_type) ? each.value.edition : null',
    ],
    ['cross_account_type', 'each.value.cross_account_type'],
    ['cross_account_user_id', 'each.value.cross_account_user_id'],
    ['cross_account_role_name', 'each.value.cross_account_role_name'],
  ] as const;
  return [
    query('snapshots', 'restores', file),
    query('dbs_backup_sets', 'dbs_restores', [['backup_plan_id', 'each.value.backup_plan_id']]),
    query('compute_nest_backups', 'compute_nest_restores', [['service_instance_id', 'each.value.service_instance_id']]),
  ];
}

/** The backup of a restore that has ended expires: then its plan must not fail. */
function query(type: 'snapshots' | 'dbs_backup_sets' | 'compute_nest_backups', variable: string, own: readonly Line[]) {
  const set = own.map(([name]) => name);
  const others = queryInputs(`alirestore_${type}`).filter(([name]) => !set.includes(name));
  const lines = [
    ['for_each', `{ for name, one in local.${variable} : name => one if contains(var.shared.chosen, name) }`] as const,
    ...own,
    ...from('each.value.recovery_point', others),
    ['allow_missing', 'true'] as const,
  ];
  const filter = `
  dynamic "filter" {
    for_each = each.value.recovery_point.filter
    content {
      key      = filter.value.key
      operator = filter.value.operator
      values   = filter.value.values
    }
  }
`;
  return block('data', `alirestore_${type}`, 'chosen', lines, filter);
}

function restores(): string[] {
  return [
    restore(
      'job',
      'restores',
      ['snapshots', 'chosen_snapshot', ['snapshot_id', 'snapshot_hash'], 'COMPLETE'],
      [
        ['on_partial', 'local.drill.on_partial'],
        ['on_empty', 'coalesce(each.value.on_empty, local.drill.on_empty)'],
        [
          'accept_partial',
          'each.value.accept_partial == null ? local.drill.accept_partial : each.value.accept_partial',
        ],
        ['guard', 'local.job_guards[each.key]'],
      ],
    ),
    restore(
      'dbs_restore_task',
      'dbs_restores',
      ['dbs_backup_sets', 'chosen_backup_set', ['backup_set_id'], 'finish'],
      [
        ['restore_task_name', 'coalesce(each.value.restore_task_name, "${local.drill.name}-${each.key}")'],
        ['destination_endpoint_password_wo', 'lookup(var.shared.passwords, each.key, null)'],
        [
          'guard',
          '{ group = local.drill.name, name = each.key, protected_databases = local.drill.guards.protected_databases, source_instance_id = try(each.value.allow_in_place ? null : each.value.recovery_point.instance_id, null) }',
        ],
      ],
    ),
    restore(
      'compute_nest_restore_task',
      'compute_nest_restores',
      ['compute_nest_backups', 'chosen_backup', ['backup_id'], 'Created'],
      [
        [
          'guard',
          '{ group = local.drill.name, name = each.key, protected_service_instance_ids = local.drill.guards.protected_service_instance_ids }',
        ],
      ],
    ),
  ];
}

type Chosen = readonly [query: string, argument: string, members: readonly string[], complete: string];

/** A restore starts here and is waited for by the gate. What was chosen is kept, whatever the list has become. */
function restore(
  type: 'job' | 'dbs_restore_task' | 'compute_nest_restore_task',
  variable: string,
  [list, argument, members, complete]: Chosen,
  own: readonly Line[],
): string {
  const set = own.map(([name]) => name);
  const others = resourceInputs(`alirestore_${type}`).filter(([name]) => !set.includes(name));
  const found = (member: string) =>
    `${member} = try(coalesce(data.alirestore_${list}.chosen[each.key].recovery_point.${member}), "none")`;
  const conditions = `join(", ", compact(["${complete} and not expired", try("complete at or before \${each.value.recovery_point.at_or_before}", ""), try("at most \${each.value.recovery_point.max_age} old", "")]))`;
  const choice = `contains(var.shared.chosen, each.key) ? { ${members.map(found).join(', ')}, listed_by = "data.alirestore_${list}.chosen[\\"\${each.key}\\"]", conditions = ${conditions} } : null`;
  return block('resource', `alirestore_${type}`, 'restore', [
    ['for_each', `local.${variable}`],
    ...from('each.value', others),
    [argument, choice],
    ...own,
    ofRun('local.drill'),
    ['start_when', 'lookup(local.start_when, each.key, null)'],
    ['wait_for_completion', 'false'],
    ['on_failure', '"report"'],
  ]);
}

function checks(): string[] {
  const told = (whether: string) =>
    `${whether} ? each.value.environment : merge(each.value.environment, { ALIRESTORE_DRILL = var.drill.name, ALIRESTORE_RUN_ID = var.drill.run_id })`;
  const rest = (type: 'check' | 'cleanup') =>
    from(
      'each.value',
      resourceInputs(`alirestore_${type}`).filter(([name]) => name !== 'environment'),
    );
  return [
    block('resource', 'alirestore_check', 'check', [
      ['for_each', 'local.checks'],
      ...rest('check'),
      ['environment', told('each.value.command == null')],
      ['environment_wo', 'lookup(var.secrets.check_environment, each.key, null)'],
      ['headers_wo', 'lookup(var.secrets.check_headers, each.key, null)'],
      [
        'results',
        'each.value.command == null ? null : jsonencode({ for name in local.checked[each.key] : name => try(local.results[name], null) })',
      ],
      ['run_when', 'alltrue([for name in local.checked[each.key] : try(local.results[name].passed, false)])'],
      ofRun('var.drill'),
    ]),
    block('resource', 'alirestore_cleanup', 'cleanup', [
      ['for_each', 'var.drill.cleanups'],
      ...rest('cleanup'),
      ['environment', told('false')],
      ['environment_wo', 'lookup(var.secrets.cleanup_environment, each.key, null)'],
      ['results', 'jsonencode(local.results)'],
      [
        'run_when',
        'local.cleanup_when[each.key] == "always" || (local.cleanup_when[each.key] == "on-success" && local.is_good)',
      ],
      ofRun('var.drill'),
    ]),
  ];
}

/** What is backed up. The sample is another one in each run, unless a seed is given. */
function sources(): string {
  const others = queryInputs('alirestore_recovery_points').filter(([name]) => name !== 'source_type');
  return block('data', 'alirestore_recovery_points', 'selection', [
    ['for_each', 'var.drill.selections'],
    ['source_type', 'coalesce(each.value.sources.source_type, each.value.restore.restore_type)'],
    ...from('each.value.sources', others),
    ['edition', 'each.value.restore.edition'],
    [
      'sample',
      'each.value.sample == null ? null : { size = each.value.sample.size, seed = coalesce(each.value.sample.seed, var.drill.run_id) }',
    ],
    ['allow_missing', 'true'],
  ]);
}

function from(place: string, inputs: Inputs): Line[] {
  return inputs.map(([name]) => [name, `${place}.${name}`]);
}

function block(kind: string, type: string, name: string, [each, ...lines]: readonly Line[], more = ''): string {
  const head = hclLines([each], '  ');
  return `${kind} "${type}" "${name}" {\n${head}\n\n${hclLines(lines, '  ')}\n${more}}\n`;
}
