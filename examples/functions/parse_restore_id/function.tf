output "job" {
  value = provider::alirestore::parse_restore_id("ECS_FILE:r-0001abcd").restore_id # r-0001abcd
}
