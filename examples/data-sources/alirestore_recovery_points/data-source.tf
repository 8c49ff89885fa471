data "alirestore_recovery_points" "files" {
  source_type = "ECS_FILE"
  vault_ids   = ["v-0001abcd"]
  exclude     = ["* /tmp*"]
  max_age     = "24h"
  sample      = { size = 2, seed = "1" }
}

output "sources" {
  value = keys(data.alirestore_recovery_points.files.recovery_points)
}
