# terraform apply -invoke=action.alirestore_check.orders
action "alirestore_check" "orders" {
  config {
    http    = { url = "https://orders.example.com/health", body_contains = ["ready"] }
    timeout = "5m"
  }
}

resource "alirestore_job" "orders" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-000a1b2c3d4e5f"
  snapshot_id        = "s-000a1b2c3d4e5f"
  target_instance_id = "i-000a1b2c3d4e5f"
  target_path        = "/restore"

  # Terraform 1.16 or later.
  lifecycle {
    action_trigger {
      events     = [after_create]
      actions    = [action.alirestore_check.orders]
      condition  = self.verdict == "succeeded"
      on_failure = taint
    }
  }
}
