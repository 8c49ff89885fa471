variable "restore_password" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "alirestore_dbs_restore_task" "orders" {
  restore_task_name = "drill-orders"
  backup_plan_id    = "dbs1abcd"
  backup_set_id     = "bs1abcd"
  restore_objects   = [{ db_name = "orders", new_db_name = "orders_drill" }]

  destination_endpoint_instance_type = "RDS"
  destination_endpoint_region        = "cn-hangzhou"
  destination_endpoint_instance_id   = "rm-1abcd"
  destination_endpoint_user_name     = "restore"
  destination_endpoint_password_wo   = var.restore_password

  timeouts = { create = "6h" }

  # A change of it runs the restore again.
  triggers = { drill = "2026-11" }
}
