# Before, the vendor's resource: it called the restore done as soon as it ran.
#
# resource "alicloud_hbr_restore_job" "orders" {
#   restore_job_id     = "..."
#   ...
# }

moved {
  from = alicloud_hbr_restore_job.orders
  to   = alirestore_job.orders
}

resource "alirestore_job" "orders" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-0001abcd"
  snapshot_id        = "s-0001abcd"
  target_instance_id = "i-0001abcd"
  target_path        = "/restore"
  include            = ["/srv/orders"] # a list; the vendor's resource takes JSON text
}
