locals {
  instances = toset(["i-0001abcd", "i-0002abcd", "i-0003abcd"])
}

# The jobs are only started here, so that they all run at once.
resource "alirestore_job" "files" {
  for_each = local.instances

  restore_type        = "ECS_FILE"
  source_type         = "ECS_FILE"
  vault_id            = "v-0001abcd"
  snapshot_id         = "s-0001abcd"
  target_instance_id  = each.key
  target_path         = "/restore"
  wait_for_completion = false
}

# This waits for all of them, and fails with one table of those that did not succeed.
resource "alirestore_gate" "all" {
  restore_jobs = {
    for instance, job in alirestore_job.files : instance => {
      restore_id   = job.id
      restore_type = job.restore_type
    }
  }

  timeouts = { create = "6h" }
}

output "slowest_seconds" {
  value = max([for result in values(alirestore_gate.all.results) : result.duration_seconds]...)
}
