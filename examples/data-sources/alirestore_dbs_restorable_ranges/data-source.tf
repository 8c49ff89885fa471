# The last point in time before a mistake that the database can be restored to.
data "alirestore_dbs_restorable_ranges" "orders" {
  backup_plan_id = "dbs1hvb0wwwabcd"
  at_or_before   = "2026-11-01T08:59:00Z"
}

output "restore_time" {
  value = data.alirestore_dbs_restorable_ranges.orders.recovery_point.restore_time
}
