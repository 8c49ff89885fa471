data "alirestore_dbs_restore_tasks" "orders" {
  backup_plan_id  = "dbs1hvb0wwwabcd"
  start_timestamp = "2026-11-01T00:00:00+08:00"
}

output "verdicts" {
  value = { for task in data.alirestore_dbs_restore_tasks.orders.restore_tasks : task.restore_task_id => task.verdict }
}
