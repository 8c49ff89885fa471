# Warns at every plan and apply when an instance has no good backup of the last day.
locals {
  instances   = ["i-0001abcd", "i-0002abcd"]
  rpo_seconds = 24 * 3600
}

check "rpo" {
  data "alirestore_backup_jobs" "files" {
    source_type = "ECS_FILE"
    vault_id    = "v-0001abcd"
    status      = "COMPLETE"
  }

  assert {
    condition = alltrue([
      for instance in local.instances :
      try(data.alirestore_backup_jobs.files.last_success[instance].age_seconds <= local.rpo_seconds, false)
    ])
    error_message = "Without a good backup of the last 24 h: ${join(", ", [
      for instance in local.instances : instance
      if !try(data.alirestore_backup_jobs.files.last_success[instance].age_seconds <= local.rpo_seconds, false)
    ])}."
  }
}
