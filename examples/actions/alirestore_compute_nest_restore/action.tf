# terraform apply -invoke=action.alirestore_compute_nest_restore.shop
action "alirestore_compute_nest_restore" "shop" {
  config {
    service_instance_id = "si-1abcd"
    backup_id           = "backup-1abcd"

    # It overwrites the service instance.
    allow_in_place = true
  }
}
