list "alirestore_dbs_restore_task" "orders" {
  provider = alirestore

  config {
    backup_plan_id = "dbs-0001abcd"
  }
}
