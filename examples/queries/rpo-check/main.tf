# Warns at every plan and apply when an instance has no good backup of the last day.
locals {
  instances   = ["i-0001abcd", "i-0002abcd"]
  rpo_seconds = 24 * 3600
  late = [
    for instance in local.instances : instance
    if !try(data.alirestore_backup_jobs.files.last_success[instance].age_seconds <= local.rpo_seconds, false)
  ]
}

# Within the check block, Terraform would plan to read it again each time.
data "alirestore_backup_jobs" "files" {
  source_type = "ECS_FILE"
  vault_id    = "v-0001abcd"
  status      = "COMPLETE"
}

check "rpo" {
  assert {
    condition     = length(local.late) == 0
    error_message = "Without a good backup of the last ${local.rpo_seconds / 3600} h: ${join(", ", local.late)}."
  }
}
