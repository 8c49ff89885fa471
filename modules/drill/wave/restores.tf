# Made by "npm run generate" from the schemas of the resources.

data "alirestore_snapshots" "chosen" {
  for_each = { for name, one in local.restores : name => one if contains(var.shared.chosen, name) }

  vault_id                = each.value.vault_id
  source_type             = coalesce(each.value.recovery_point.source_type, each.value.source_type == "UDM_ECS" ? replace(each.value.restore_type, "_ROLLBACK", "") : each.value.source_type)
  edition                 = contains(["ECS_FILE", "OSS", "NAS", "COMMON_FILE_SYSTEM"], each.value.source_type) ? each.value.edition : null
  cross_account_type      = each.value.cross_account_type
  cross_account_user_id   = each.value.cross_account_user_id
  cross_account_role_name = each.value.cross_account_role_name
  instance_id             = each.value.recovery_point.instance_id
  bucket                  = each.value.recovery_point.bucket
  file_system_id          = each.value.recovery_point.file_system_id
  create_time             = each.value.recovery_point.create_time
  plan_id                 = each.value.recovery_point.plan_id
  instance_name           = each.value.recovery_point.instance_name
  table_name              = each.value.recovery_point.table_name
  disk_id                 = each.value.recovery_point.disk_id
  udm_region_id           = each.value.recovery_point.udm_region_id
  job_id                  = each.value.recovery_point.job_id
  completed_after         = each.value.recovery_point.completed_after
  completed_before        = each.value.recovery_point.completed_before
  at_or_before            = each.value.recovery_point.at_or_before
  max_age                 = each.value.recovery_point.max_age
  random_seed             = each.value.recovery_point.random_seed
  allow_missing           = true

  dynamic "filter" {
    for_each = each.value.recovery_point.filter
    content {
      key      = filter.value.key
      operator = filter.value.operator
      values   = filter.value.values
    }
  }
}

data "alirestore_dbs_backup_sets" "chosen" {
  for_each = { for name, one in local.dbs_restores : name => one if contains(var.shared.chosen, name) }

  backup_plan_id    = each.value.backup_plan_id
  start_timestamp   = each.value.recovery_point.start_timestamp
  end_timestamp     = each.value.recovery_point.end_timestamp
  show_storage_type = each.value.recovery_point.show_storage_type
  show_progress     = each.value.recovery_point.show_progress
  owner_id          = each.value.recovery_point.owner_id
  instance_id       = each.value.recovery_point.instance_id
  completed_after   = each.value.recovery_point.completed_after
  completed_before  = each.value.recovery_point.completed_before
  at_or_before      = each.value.recovery_point.at_or_before
  max_age           = each.value.recovery_point.max_age
  random_seed       = each.value.recovery_point.random_seed
  allow_missing     = true

  dynamic "filter" {
    for_each = each.value.recovery_point.filter
    content {
      key      = filter.value.key
      operator = filter.value.operator
      values   = filter.value.values
    }
  }
}

data "alirestore_compute_nest_backups" "chosen" {
  for_each = { for name, one in local.compute_nest_restores : name => one if contains(var.shared.chosen, name) }

  service_instance_id = each.value.service_instance_id
  created_after       = each.value.recovery_point.created_after
  created_before      = each.value.recovery_point.created_before
  completed_after     = each.value.recovery_point.completed_after
  completed_before    = each.value.recovery_point.completed_before
  at_or_before        = each.value.recovery_point.at_or_before
  max_age             = each.value.recovery_point.max_age
  random_seed         = each.value.recovery_point.random_seed
  allow_missing       = true

  dynamic "filter" {
    for_each = each.value.recovery_point.filter
    content {
      key      = filter.value.key
      operator = filter.value.operator
      values   = filter.value.values
    }
  }
}

resource "alirestore_job" "restore" {
  for_each = local.restores

  restore_type                = each.value.restore_type
  source_type                 = each.value.source_type
  vault_id                    = each.value.vault_id
  snapshot_id                 = each.value.snapshot_id
  snapshot_hash               = each.value.snapshot_hash
  target_instance_id          = each.value.target_instance_id
  target_path                 = each.value.target_path
  target_bucket               = each.value.target_bucket
  target_prefix               = each.value.target_prefix
  target_file_system_id       = each.value.target_file_system_id
  target_create_time          = each.value.target_create_time
  target_instance_name        = each.value.target_instance_name
  target_table_name           = each.value.target_table_name
  target_time                 = each.value.target_time
  ots_detail                  = each.value.ots_detail
  include                     = each.value.include
  exclude                     = each.value.exclude
  udm_detail                  = each.value.udm_detail
  udm_region_id               = each.value.udm_region_id
  options                     = each.value.options
  failback_detail             = each.value.failback_detail
  target_container            = each.value.target_container
  target_container_cluster_id = each.value.target_container_cluster_id
  initiated_by_ack            = each.value.initiated_by_ack
  cross_account_type          = each.value.cross_account_type
  cross_account_user_id       = each.value.cross_account_user_id
  cross_account_role_name     = each.value.cross_account_role_name
  edition                     = each.value.edition
  expect                      = each.value.expect
  chosen_snapshot             = contains(var.shared.chosen, each.key) ? { snapshot_id = try(coalesce(data.alirestore_snapshots.chosen[each.key].recovery_point.snapshot_id), "none"), snapshot_hash = try(coalesce(data.alirestore_snapshots.chosen[each.key].recovery_point.snapshot_hash), "none"), listed_by = "data.alirestore_snapshots.chosen[\"${each.key}\"]", conditions = join(", ", compact(["COMPLETE and not expired", try("complete at or before ${each.value.recovery_point.at_or_before}", ""), try("at most ${each.value.recovery_point.max_age} old", "")])) } : null
  on_partial                  = local.drill.on_partial
  on_empty                    = coalesce(each.value.on_empty, local.drill.on_empty)
  accept_partial              = each.value.accept_partial == null ? local.drill.accept_partial : each.value.accept_partial
  guard                       = local.job_guards[each.key]
  triggers                    = { drill_run_id = local.drill.run_id }
  start_when                  = lookup(local.start_when, each.key, null)
  wait_for_completion         = false
  on_failure                  = "report"
}

resource "alirestore_dbs_restore_task" "restore" {
  for_each = local.dbs_restores

  backup_plan_id                          = each.value.backup_plan_id
  backup_set_id                           = each.value.backup_set_id
  restore_time                            = each.value.restore_time
  restore_objects                         = each.value.restore_objects
  duplicate_conflict                      = each.value.duplicate_conflict
  destination_endpoint_instance_type      = each.value.destination_endpoint_instance_type
  destination_endpoint_region             = each.value.destination_endpoint_region
  destination_endpoint_instance_id        = each.value.destination_endpoint_instance_id
  destination_endpoint_ip                 = each.value.destination_endpoint_ip
  destination_endpoint_port               = each.value.destination_endpoint_port
  destination_endpoint_user_name          = each.value.destination_endpoint_user_name
  destination_endpoint_password           = each.value.destination_endpoint_password
  destination_endpoint_database_name      = each.value.destination_endpoint_database_name
  destination_endpoint_oracle_sid         = each.value.destination_endpoint_oracle_sid
  enable_destination_endpoint_ssl         = each.value.enable_destination_endpoint_ssl
  ssl_ca_pem                              = each.value.ssl_ca_pem
  backup_gateway_id                       = each.value.backup_gateway_id
  restore_dir                             = each.value.restore_dir
  restore_home                            = each.value.restore_home
  restore_destination_mode                = each.value.restore_destination_mode
  dest_database_instance_type             = each.value.dest_database_instance_type
  dest_database_instance_class            = each.value.dest_database_instance_class
  dest_database_instance_database_version = each.value.dest_database_instance_database_version
  dest_database_instance_region           = each.value.dest_database_instance_region
  dest_database_instance_storage_size     = each.value.dest_database_instance_storage_size
  dest_database_instance_vpc              = each.value.dest_database_instance_vpc
  dest_database_instance_v_switch         = each.value.dest_database_instance_v_switch
  auto_open_database                      = each.value.auto_open_database
  auto_shutdown_database                  = each.value.auto_shutdown_database
  cross_aliyun_id                         = each.value.cross_aliyun_id
  cross_role_name                         = each.value.cross_role_name
  owner_id                                = each.value.owner_id
  chosen_backup_set                       = contains(var.shared.chosen, each.key) ? { backup_set_id = try(coalesce(data.alirestore_dbs_backup_sets.chosen[each.key].recovery_point.backup_set_id), "none"), listed_by = "data.alirestore_dbs_backup_sets.chosen[\"${each.key}\"]", conditions = join(", ", compact(["finish and not expired", try("complete at or before ${each.value.recovery_point.at_or_before}", ""), try("at most ${each.value.recovery_point.max_age} old", "")])) } : null
  restore_task_name                       = coalesce(each.value.restore_task_name, "${local.drill.name}-${each.key}")
  destination_endpoint_password_wo        = lookup(var.shared.passwords, each.key, null)
  guard                                   = { group = local.drill.name, name = each.key, protected_databases = local.drill.guards.protected_databases, source_instance_id = try(each.value.allow_in_place ? null : each.value.recovery_point.instance_id, null) }
  triggers                                = { drill_run_id = local.drill.run_id }
  start_when                              = lookup(local.start_when, each.key, null)
  wait_for_completion                     = false
  on_failure                              = "report"
}

resource "alirestore_compute_nest_restore_task" "restore" {
  for_each = local.compute_nest_restores

  service_instance_id = each.value.service_instance_id
  backup_id           = each.value.backup_id
  allow_in_place      = each.value.allow_in_place
  chosen_backup       = contains(var.shared.chosen, each.key) ? { backup_id = try(coalesce(data.alirestore_compute_nest_backups.chosen[each.key].recovery_point.backup_id), "none"), listed_by = "data.alirestore_compute_nest_backups.chosen[\"${each.key}\"]", conditions = join(", ", compact(["Created and not expired", try("complete at or before ${each.value.recovery_point.at_or_before}", ""), try("at most ${each.value.recovery_point.max_age} old", "")])) } : null
  guard               = { group = local.drill.name, name = each.key, protected_service_instance_ids = local.drill.guards.protected_service_instance_ids }
  triggers            = { drill_run_id = local.drill.run_id }
  start_when          = lookup(local.start_when, each.key, null)
  wait_for_completion = false
  on_failure          = "report"
}
