list "alirestore_compute_nest_restore_task" "shop" {
  provider = alirestore

  config {
    service_instance_id = "si-0001abcd"
  }
}
