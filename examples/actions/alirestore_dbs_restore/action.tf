variable "restore_password" {
  type      = string
  sensitive = true
}

# terraform apply -invoke=action.alirestore_dbs_restore.orders
action "alirestore_dbs_restore" "orders" {
  config {
    restore_task_name = "orders"
    backup_plan_id    = "dbs1abcd"
    backup_set_id     = "bs1abcd"
    restore_objects   = [{ db_name = "orders", new_db_name = "orders_restored" }]

    destination_endpoint_instance_type = "RDS"
    destination_endpoint_region        = "cn-hangzhou"
    destination_endpoint_instance_id   = "rm-1abcd"
    destination_endpoint_user_name     = "restore"
    destination_endpoint_password      = var.restore_password
  }
}
