variable "drill_run_id" {
  type    = string
  default = "2026-11"
}

data "alirestore_snapshots" "orders" {
  source_type   = "ECS_FILE"
  vault_id      = "v-0001abcd"
  instance_id   = "i-0001abcd"
  allow_missing = true
}

resource "alirestore_job" "orders" {
  restore_type        = "ECS_FILE"
  source_type         = "ECS_FILE"
  vault_id            = "v-0001abcd"
  snapshot_id         = "s-0001abcd"
  target_instance_id  = "i-0002abcd"
  target_path         = "/restore"
  wait_for_completion = false
  triggers            = { drill_run_id = var.drill_run_id }
}

# It reports what failed, since a record that depends on a failed gate would not be made.
resource "alirestore_gate" "first_wave" {
  restore_jobs = {
    orders = { restore_id = alirestore_job.orders.id, restore_type = alirestore_job.orders.restore_type }
  }
  on_failure = "report"
}

resource "alirestore_drill" "orders" {
  name            = "orders"
  owner           = "team-orders"
  run_id          = var.drill_run_id
  definition_hash = sha256(jsonencode({ vault = "v-0001abcd", target = "i-0002abcd", rto_seconds = 3600 }))
  rto_seconds     = 3600

  restores = {
    orders = {
      wave         = 1
      restore_type = alirestore_job.orders.restore_type
      target       = { instance_id = alirestore_job.orders.target_instance_id }
      result       = alirestore_gate.first_wave.results["orders"]
      origin       = alirestore_job.orders.origin
      run_id       = try(alirestore_job.orders.triggers["drill_run_id"], "")

      recovery_point = {
        vault_id     = alirestore_job.orders.vault_id
        snapshot_id  = alirestore_job.orders.snapshot_id
        completed_at = one([for point in data.alirestore_snapshots.orders.snapshots : point.completed_at if point.snapshot_id == "s-0001abcd"])
      }
    }
  }
}

# Comes last, and fails the apply when the drill was missed.
resource "alirestore_drill_verdict" "orders" {
  name                   = alirestore_drill.orders.name
  run_id                 = alirestore_drill.orders.run_id
  verdict                = alirestore_drill.orders.verdict
  reasons                = alirestore_drill.orders.reasons
  missed_objectives_only = alirestore_drill.orders.missed_objectives_only
}

output "record" {
  value = alirestore_drill.orders.record
}
