data "alirestore_compute_nest_restore_tasks" "shop" {
  service_instance_id = "si-8c367c27c84e44a79d36"
  created_after       = "2026-11-01T00:00:00+08:00"
}

output "verdicts" {
  value = {
    for task in data.alirestore_compute_nest_restore_tasks.shop.restore_tasks : task.restore_task_id => task.verdict
  }
}
