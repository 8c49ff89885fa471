data "alirestore_recovery_points" "files" {
  source_type = "ECS_FILE"
  vault_ids   = ["v-0001abcd", "v-0002abcd"]
  exclude     = ["* /tmp*"]
  max_age     = "24h"
  sample      = { size = 4, seed = var.drill_run_id }
}

resource "alirestore_selection" "files" {
  recovery_points = data.alirestore_recovery_points.files.recovery_points
  sources         = data.alirestore_recovery_points.files.sources
  without_point   = data.alirestore_recovery_points.files.without_point
  triggers        = { run = var.drill_run_id }
}

resource "alirestore_job" "files" {
  for_each = alirestore_selection.files.selected

  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = each.value.vault_id
  snapshot_id        = each.value.snapshot_id
  target_instance_id = "i-0001abcd"
  target_path        = "/drill/${each.key}"
}

variable "drill_run_id" {
  type    = string
  default = "1"
}
