# terraform apply -invoke=action.alirestore_cancel.orders
action "alirestore_cancel" "orders" {
  config {
    restore_type = "ECS_FILE"
    restore_id   = "r-000a1b2c3d4e5f"
  }
}
