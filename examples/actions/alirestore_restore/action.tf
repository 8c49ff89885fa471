# terraform apply -invoke=action.alirestore_restore.orders
action "alirestore_restore" "orders" {
  config {
    restore_type       = "ECS_FILE"
    source_type        = "ECS_FILE"
    vault_id           = "v-000a1b2c3d4e5f"
    snapshot_id        = "s-000a1b2c3d4e5f"
    target_instance_id = "i-000a1b2c3d4e5f"
    target_path        = "/restore"
    timeouts           = { create = "2h" }
  }
}
