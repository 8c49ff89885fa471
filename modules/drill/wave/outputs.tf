locals {
  results = try(alirestore_gate.wave[0].results, {})

  # Of what a restore holds, which may no longer be what would be chosen now.
  completed_at = merge(
    { for name, one in alirestore_job.restore : name => contains(var.shared.chosen, name) ? try([for found in data.alirestore_snapshots.chosen[name].snapshots : found.completed_at if found.snapshot_id == one.snapshot_id][0], null) : try(local.restores[name].snapshot_id == one.snapshot_id ? local.restores[name].completed_at : null, null) },
    { for name, one in alirestore_dbs_restore_task.restore : name => contains(var.shared.chosen, name) ? try([for found in data.alirestore_dbs_backup_sets.chosen[name].backup_sets : found.ended_at if found.backup_set_id == one.backup_set_id][0], null) : local.dbs_restores[name].completed_at },
    { for name, one in alirestore_compute_nest_restore_task.restore : name => contains(var.shared.chosen, name) ? try([for found in data.alirestore_compute_nest_backups.chosen[name].backups : found.end_time if found.backup_id == one.backup_id][0], null) : local.compute_nest_restores[name].completed_at },
  )

  promised = {
    for name in concat(keys(local.restores), keys(local.dbs_restores), keys(local.compute_nest_restores)) : name => {
      wave   = var.wave
      after  = var.shared.awaited[name]
      result = try(local.results[name], null)
    }
  }
}

output "results" {
  value = local.results
}

output "passed" {
  value = try(alirestore_gate.wave[0].passed, true)
}

# What the drill's record is told of each restore.
output "records" {
  value = merge(
    {
      for name, one in alirestore_job.restore : name => merge(local.promised[name], {
        restore_type = one.restore_type
        origin       = one.origin
        run_id       = try(one.triggers["drill_run_id"], "")
        rto_seconds  = local.restores[name].rto_seconds
        rpo_seconds  = local.restores[name].rpo_seconds
        selection    = try(var.shared.members[name].selection, null)
        source       = try(var.shared.members[name].source.source, null)

        recovery_point = {
          vault_id      = one.vault_id
          snapshot_id   = one.snapshot_id
          snapshot_hash = one.snapshot_hash
          completed_at  = local.completed_at[name]
        }

        target = {
          instanceId         = one.target_instance_id
          path               = one.target_path
          bucket             = one.target_bucket
          prefix             = one.target_prefix
          fileSystemId       = one.target_file_system_id
          createTime         = one.target_create_time
          instanceName       = one.target_instance_name
          tableName          = one.target_table_name
          time               = one.target_time
          container          = one.target_container
          containerClusterId = one.target_container_cluster_id
          udmDetail          = one.udm_detail
        }

        expect = {
          on_empty           = one.on_empty
          min_items          = try(one.expect.min_items, null)
          min_bytes          = try(one.expect.min_bytes, null)
          complete           = try(one.expect.complete, null)
          max_failed_items   = try(one.accept_partial.max_failed_items, null)
          max_failed_percent = try(one.accept_partial.max_failed_percent, null)
        }
      })
    },
    {
      for name, one in alirestore_dbs_restore_task.restore : name => merge(local.promised[name], {
        restore_type = one.destination_endpoint_instance_type
        origin       = one.origin
        run_id       = try(one.triggers["drill_run_id"], "")
        rto_seconds  = local.dbs_restores[name].rto_seconds
        rpo_seconds  = local.dbs_restores[name].rpo_seconds

        recovery_point = {
          backup_plan_id = one.backup_plan_id
          backup_set_id  = one.restore_time == null ? one.backup_set_id : null
          restore_time   = one.restore_time
          completed_at   = local.completed_at[name]
        }

        target = {
          region                              = one.destination_endpoint_region
          instanceId                          = one.destination_endpoint_instance_id
          ip                                  = one.destination_endpoint_ip
          port                                = one.destination_endpoint_port
          databaseName                        = one.destination_endpoint_database_name
          oracleSid                           = one.destination_endpoint_oracle_sid
          backupGatewayId                     = one.backup_gateway_id
          restoreDir                          = one.restore_dir
          destDatabaseInstanceType            = one.dest_database_instance_type
          destDatabaseInstanceClass           = one.dest_database_instance_class
          destDatabaseInstanceDatabaseVersion = one.dest_database_instance_database_version
          destDatabaseInstanceRegion          = one.dest_database_instance_region
          destDatabaseInstanceStorageSize     = one.dest_database_instance_storage_size
          destDatabaseInstanceVpc             = one.dest_database_instance_vpc
          destDatabaseInstanceVSwitch         = one.dest_database_instance_v_switch
          databases                           = one.restore_objects == null ? null : join(", ", [for object in one.restore_objects : object.new_db_name == null ? object.db_name : "${object.db_name} as ${object.new_db_name}"])
        }
      })
    },
    {
      for name, one in alirestore_compute_nest_restore_task.restore : name => merge(local.promised[name], {
        origin      = one.origin
        run_id      = try(one.triggers["drill_run_id"], "")
        rto_seconds = local.compute_nest_restores[name].rto_seconds
        rpo_seconds = local.compute_nest_restores[name].rpo_seconds
        target      = { serviceInstanceId = one.service_instance_id }

        recovery_point = {
          service_instance_id = one.service_instance_id
          backup_id           = one.backup_id
          completed_at        = local.completed_at[name]
        }
      })
    },
  )
}
