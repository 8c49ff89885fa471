# The newest good snapshot, if it is from the last day.
data "alirestore_snapshots" "orders" {
  source_type = "ECS_FILE"
  vault_id    = "v-0001abcd"
  instance_id = "i-0001abcd"
  max_age     = "24h"
}

# A good snapshot of last month, chosen by chance: the same one for the same seed.
data "alirestore_snapshots" "drill" {
  source_type = "OSS"
  vault_id    = "v-0001abcd"
  bucket      = "invoices"
  random_seed = "2026-11"
}

output "recovery_points" {
  value = {
    orders = data.alirestore_snapshots.orders.recovery_point.snapshot_id
    drill  = data.alirestore_snapshots.drill.recovery_point.snapshot_id
  }
}
