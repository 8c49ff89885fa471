data "alirestore_backup_jobs" "files" {
  source_type   = "ECS_FILE"
  vault_id      = "v-0001abcd"
  created_after = "2026-11-01T00:00:00+08:00"
}

# When each instance was last backed up well.
output "last_backups" {
  value = {
    for instance, success in data.alirestore_backup_jobs.files.last_success : instance => success.completed_at
  }
}
