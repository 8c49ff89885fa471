output "time_left_in_seconds" {
  value = provider::alirestore::duration_seconds("2h30m") # 9000
}
