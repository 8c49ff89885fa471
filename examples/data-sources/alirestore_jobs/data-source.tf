# Restores of files that did not succeed in November.
data "alirestore_jobs" "failed" {
  restore_type     = "ECS_FILE"
  completed_after  = "2026-11-01T00:00:00+08:00"
  completed_before = "2026-12-01T00:00:00+08:00"

  filter {
    key    = "Status"
    values = ["FAILED", "PARTIAL_COMPLETE", "EXPIRED"]
  }
}

output "failed" {
  value = {
    for job in data.alirestore_jobs.failed.jobs : job.restore_id => "${job.status} at ${job.completed_at}: ${job.error_message}"
  }
}
