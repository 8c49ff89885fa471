# The newest complete backup of a service instance, if it is from the last day.
data "alirestore_compute_nest_backups" "shop" {
  service_instance_id = "si-0001abcd"
  max_age             = "24h"
}

output "backup_id" {
  value = data.alirestore_compute_nest_backups.shop.recovery_point.backup_id
}
