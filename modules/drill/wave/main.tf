terraform {
  required_providers {
    alirestore = {
      source = "alirestore.invalid/alicloud/alirestore"
    }
  }
}

variable "wave" {
  type = number
}

# Of what was added: restores and selections.
variable "names" {
  type = list(string)
}

# What all waves know of the drill.
variable "shared" {
  type = any
}

# Of the waves before.
variable "results" {
  type = any
}

locals {
  drill                 = var.shared.drill
  restores              = { for name, one in var.shared.restores : name => one if contains(var.names, var.shared.added[name]) }
  dbs_restores          = { for name, one in var.shared.dbs_restores : name => one if contains(var.names, name) }
  compute_nest_restores = { for name, one in var.shared.compute_nest_restores : name => one if contains(var.names, name) }

  start_when = { for name, after in var.shared.awaited : name => alltrue([for one in after : try(var.results[one].passed, false)]) if length(after) > 0 }

  job_guards = {
    for name, one in local.restores : name => merge(
      {
        group                     = local.drill.name
        name                      = name
        protected_instance_ids    = local.drill.guards.protected_instance_ids
        protected_buckets         = local.drill.guards.protected_buckets
        protected_file_system_ids = local.drill.guards.protected_file_system_ids
      },
      one.recovery_point == null || one.allow_in_place || endswith(one.restore_type, "_ROLLBACK") ? {} : {
        source_instance_id    = one.recovery_point.instance_id
        source_bucket         = one.recovery_point.bucket
        source_file_system_id = one.recovery_point.file_system_id
        source_instance_name  = one.recovery_point.instance_name
        source_table_name     = one.recovery_point.table_name
      },
    )
  }
}

# It reports: the record of a drill that was missed would not be made after a failure.
resource "alirestore_gate" "wave" {
  count = length(var.names) > 0 ? 1 : 0

  on_partial = local.drill.on_partial
  on_failure = "report"
  timeouts   = local.drill.timeout == null ? null : { create = local.drill.timeout }

  restore_jobs = {
    for name, one in alirestore_job.restore : name => {
      restore_id     = one.id
      restore_type   = one.restore_type
      edition        = one.edition
      error_message  = one.error_message
      on_empty       = one.on_empty
      expect         = one.expect
      accept_partial = one.accept_partial
    }
  }

  dbs_restore_tasks = {
    for name, one in alirestore_dbs_restore_task.restore : name => {
      restore_task_id = one.id
      backup_plan_id  = one.backup_plan_id
      error_message   = one.error_message
    }
  }

  compute_nest_restore_tasks = {
    for name, one in alirestore_compute_nest_restore_task.restore : name => {
      restore_task_id = one.id
      error_message   = one.error_message
    }
  }
}
