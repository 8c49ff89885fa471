# Finds a restore that somebody started by hand, by what is known of it: where it went to, and when.
data "alirestore_jobs" "by_hand" {
  restore_type  = "ECS_FILE"
  created_after = "2025-11-01T00:00:00+08:00"

  filter {
    key      = "targetInstanceId"
    operator = "EQUAL"
    values   = ["i-0001abcd"]
  }
}

output "found" {
  value = [
    for job in data.alirestore_jobs.by_hand.jobs : {
      import_id = "${job.restore_type}:${job.restore_id}"
      status    = job.status
      path      = job.target_path
      started   = job.started_at
    }
  ]
}
