resource "alirestore_job" "orders" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-0001abcd"
  snapshot_id        = "s-0001abcd"
  target_instance_id = "i-0001abcd"
  target_path        = "/restore"
}

# Nothing that was restored is removed by itself: this says how.
resource "alirestore_cleanup" "orders" {
  command = ["echo", "remove ${alirestore_job.orders.target_path}"]

  triggers = { job = alirestore_job.orders.id }
}
