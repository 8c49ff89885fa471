# A nightly report: every restore of the last day that did not end well, of each type. Run it with
# terraform apply -var since=2025-11-20T00:00:00Z.
variable "since" {
  description = "Begin of the report: RFC 3339, or seconds since 1970."
  type        = string
  default     = "2025-11-01T00:00:00Z"
}

data "alirestore_jobs" "ended" {
  for_each        = toset(["ECS_FILE", "OSS", "NAS"])
  restore_type    = each.key
  completed_after = var.since

  filter {
    key    = "Status"
    values = ["FAILED", "PARTIAL_COMPLETE", "CANCELED", "EXPIRED"]
  }
}

locals {
  failed = flatten([for ended in data.alirestore_jobs.ended : ended.jobs])
}

output "report" {
  value = [
    for job in local.failed : "${job.completed_at} ${job.restore_id} (${job.restore_type}, ${job.vault_id}): ${job.status}. ${job.error_message}"
  ]
}

output "failed_count" {
  value = length(local.failed)
}
