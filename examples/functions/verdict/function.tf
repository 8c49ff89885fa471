output "meaning" {
  value = provider::alirestore::verdict("PARTIAL_COMPLETE") # partial
}
