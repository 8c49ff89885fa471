output "record" {
  description = "Record of the drill, as JSON."
  value       = alirestore_drill.drill.record
  sensitive   = true # it holds no secret, but whole pages, which each apply would print
}

output "verdict" {
  description = "met or missed."
  value       = alirestore_drill.drill.verdict
}

output "reasons" {
  description = "Why the drill was missed."
  value       = alirestore_drill.drill.reasons
}

output "results" {
  description = "How each restore ended, by its name."
  value       = local.results
}
