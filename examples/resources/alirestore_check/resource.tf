resource "alirestore_job" "shop" {
  restore_type       = "ECS_FILE"
  source_type        = "ECS_FILE"
  vault_id           = "v-0001abcd"
  snapshot_id        = "s-0001abcd"
  target_instance_id = "i-0001abcd"
  target_path        = "/restore"
}

# Looks inside the restored instance. A failure fails no apply: look at its verdict.
resource "alirestore_check" "files" {
  run_when = alirestore_job.shop.verdict == "succeeded"

  in_instance = {
    instance_id = "i-0001abcd"
    path        = { path = "/restore", min_files = 100 }
  }
}

output "files_are_there" {
  value = alirestore_check.files.verdict == "passed"
}
