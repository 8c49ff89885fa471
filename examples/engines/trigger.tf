resource "alirestore_job" "orders" {
  # Terraform 1.16 or later.
  lifecycle {
    action_trigger {
      events     = [after_create]
      actions    = [action.alirestore_check.orders]
      condition  = self.verdict == "succeeded"
      on_failure = taint
    }
  }
}
