list "alirestore_job" "orders" {
  provider = alirestore
  limit    = 500

  config {
    restore_type  = "ECS_FILE"
    vault_id      = "v-0001abcd"
    created_after = "2026-01-01T00:00:00Z"
  }
}

# What failed is listed only where it is asked for.
list "alirestore_job" "failed" {
  provider = alirestore

  config {
    restore_type = "OSS"
    verdicts     = ["failed", "partial", "empty"]

    filter {
      key    = "VaultId"
      values = ["v-0001abcd", "v-0002abcd"]
    }
  }
}
