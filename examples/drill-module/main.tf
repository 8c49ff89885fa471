terraform {
  required_providers {
    alirestore = { source = "alirestore.invalid/alicloud/alirestore" }
  }
}

variable "drill_run_id" {
  type    = string
  default = "first"
}

variable "password" {
  type      = string
  sensitive = true
}

variable "drill_cleanup" {
  type    = string
  default = ""
}

module "shop" {
  source = "./node_modules/cdktf-alicloud-restore/modules/drill"

  drill = {
    name           = "shop"
    run_id         = var.drill_run_id
    cleanup_policy = var.drill_cleanup
    rto_seconds    = 4 * 3600
    rpo_seconds    = 24 * 3600
    guards         = { protected_instance_ids = ["i-0001abcd"] }

    restores = {
      files = {
        restore_type       = "ECS_FILE"
        source_type        = "ECS_FILE"
        vault_id           = "v-0001abcd"
        recovery_point     = { instance_id = "i-0001abcd", max_age = "24h" }
        target_instance_id = "i-0002abcd"
        target_path        = "/restore"
      }
    }

    dbs_restores = {
      orders = {
        backup_plan_id                     = "dbs-0001abcd"
        recovery_point                     = { instance_id = "rm-0001abcd" }
        destination_endpoint_instance_type = "RDS"
        destination_endpoint_region        = "cn-hangzhou"
        destination_endpoint_instance_id   = "rm-0002abcd"
        destination_endpoint_user_name     = "restore"
        restore_objects                    = [{ db_name = "orders", new_db_name = "orders_drill" }]
        after                              = ["files"]
      }
    }

    selections = {
      servers = {
        sources = { vault_ids = ["v-0001abcd"], max_age = "24h" }
        sample  = { size = 4 }
        restore = { restore_type = "ECS_FILE", target_instance_id = "i-0002abcd", target_path = "/drill/@{name}" }
        checks  = { files = { in_instance = { instance_id = "i-0002abcd", path = { path = "/drill/@{name}", min_files = 1 } } } }
      }
    }

    checks = {
      rows = { command = ["./check-rows.sh"], after = ["orders"] }
    }

    cleanups = {
      wipe = { command = ["./wipe.sh"], when = "always" }
    }
  }

  secrets = { destination_endpoint_password = { orders = var.password } }
}
