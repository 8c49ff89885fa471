# The newest complete backup set, if its data is from the last day.
data "alirestore_dbs_backup_sets" "orders" {
  backup_plan_id = "dbs1hvb0wwwabcd"
  max_age        = "24h"
}

# A complete backup set, chosen by chance: the same one for the same seed.
data "alirestore_dbs_backup_sets" "drill" {
  backup_plan_id = "dbs1hvb0wwwabcd"
  random_seed    = "2026-11"
}

output "recovery_points" {
  value = {
    orders = data.alirestore_dbs_backup_sets.orders.recovery_point.backup_set_id
    drill  = data.alirestore_dbs_backup_sets.drill.recovery_point.backup_set_id
  }
}
