terraform {
  required_providers {
    alirestore = {
      source = "alirestore.invalid/alicloud/alirestore"
    }
  }
}

provider "alirestore" {
  region = "cn-hangzhou"
}

resource "alirestore_job" "orders" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-0001abcd"
  snapshot_id        = "s-0001abcd"
  target_instance_id = "i-0001abcd"
  target_path        = "/restore"
  include            = ["/srv/orders"]
}

output "orders" {
  value = "${alirestore_job.orders.status}: ${alirestore_job.orders.items_done} files, ended ${alirestore_job.orders.completed_at}"
}
