# Restores the newest good snapshot of an instance's files. The point is chosen once: later backups start no restore,
# a change of triggers does.
data "alirestore_snapshots" "orders" {
  source_type = "ECS_FILE"
  vault_id    = "v-0001abcd"
  instance_id = "i-0001abcd"
}

resource "terraform_data" "point" {
  input            = data.alirestore_snapshots.orders.recovery_point
  triggers_replace = { drill = "2026-11" }

  lifecycle {
    ignore_changes = [input]
  }
}

resource "alirestore_job" "orders" {
  restore_type       = "ECS_FILE"
  source_type        = terraform_data.point.output.source_type
  vault_id           = terraform_data.point.output.vault_id
  snapshot_id        = terraform_data.point.output.snapshot_id
  snapshot_hash      = terraform_data.point.output.snapshot_hash
  target_instance_id = "i-0002abcd"
  target_path        = "/restore"
}

output "restored" {
  value = "${alirestore_job.orders.status}: as of ${terraform_data.point.output.completed_at}"
}
