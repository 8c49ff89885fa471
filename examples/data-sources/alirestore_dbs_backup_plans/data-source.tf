# The backup plans of one database instance, and how far back each of them goes.
data "alirestore_dbs_backup_plans" "orders" {
  instance_id             = "rm-0001abcd"
  backup_plan_status      = "running"
  show_recover_time_range = true
}

output "restorable" {
  value = {
    for plan in data.alirestore_dbs_backup_plans.orders.backup_plans :
    plan.backup_plan_id => "${plan.restorable_from} to ${plan.restorable_until}"
  }
}
