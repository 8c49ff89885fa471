# The values come from an alirestore_drill; see there for a whole drill.
resource "alirestore_drill_verdict" "orders" {
  name                   = "orders"
  run_id                 = "2026-11"
  verdict                = "met"
  reasons                = []
  missed_objectives_only = false

  # A missed RTO or RPO is a warning; a restore or a validation that failed still fails the apply.
  on_missed_objective = "warn"
}
