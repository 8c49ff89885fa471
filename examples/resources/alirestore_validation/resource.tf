resource "alirestore_job" "orders" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-0001abcd"
  snapshot_id        = "s-0001abcd"
  target_instance_id = "i-0001abcd"
  target_path        = "/restore"
}

# Runs on the machine that applies, once the job has succeeded. A failure fails no apply: look at its verdict.
resource "alirestore_validation" "orders" {
  command  = ["sh", "-c", "test \"$FILES\" -gt 0"]
  timeout  = "5m"
  run_when = alirestore_job.orders.verdict == "succeeded"

  environment = {
    FILES = alirestore_job.orders.items_done
  }
}

output "orders_are_valid" {
  value = alirestore_validation.orders.verdict == "passed"
}
