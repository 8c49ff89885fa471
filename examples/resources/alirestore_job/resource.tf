resource "alirestore_job" "orders" {
  restore_type = "ECS_FILE"
  source_type  = "ECS_FILE"
  vault_id     = "v-0001abcd"
  snapshot_id  = "s-0001abcd"

  target_instance_id = "i-0001abcd"
  target_path        = "/restore"
  include            = ["/srv/orders"]

  on_partial = "warn"
  timeouts   = { create = "6h" }

  # A change of it runs the restore again.
  triggers = { drill = "2026-11" }
}

resource "alirestore_job" "invoices" {
  restore_type  = "OSS"
  source_type   = "OSS"
  vault_id      = "v-0001abcd"
  snapshot_id   = "s-0002abcd"
  target_bucket = "restored-invoices"
  options       = jsonencode({ includes = ["2026/"], excludes = [], conflictPolicy = "OVERWRITE_EXISTING" })
}

output "restored" {
  value = "${alirestore_job.orders.items_done} files in ${alirestore_job.orders.duration_seconds} s"
}
