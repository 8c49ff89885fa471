# Made by "npm run generate" from the schemas of the resources.

resource "alirestore_check" "check" {
  for_each = local.checks

  command           = each.value.command
  http              = each.value.http
  tcp               = each.value.tcp
  dns               = each.value.dns
  in_instance       = each.value.in_instance
  working_directory = each.value.working_directory
  timeout           = each.value.timeout
  interval          = each.value.interval
  attempt_timeout   = each.value.attempt_timeout
  environment       = each.value.command == null ? each.value.environment : merge(each.value.environment, { ALIRESTORE_DRILL = var.drill.name, ALIRESTORE_RUN_ID = var.drill.run_id })
  environment_wo    = lookup(var.secrets.check_environment, each.key, null)
  headers_wo        = lookup(var.secrets.check_headers, each.key, null)
  results           = each.value.command == null ? null : jsonencode({ for name in local.checked[each.key] : name => try(local.results[name], null) })
  run_when          = alltrue([for name in local.checked[each.key] : try(local.results[name].passed, false)])
  triggers          = { drill_run_id = var.drill.run_id }
}

resource "alirestore_cleanup" "cleanup" {
  for_each = var.drill.cleanups

  command           = each.value.command
  working_directory = each.value.working_directory
  timeout           = each.value.timeout
  environment       = false ? each.value.environment : merge(each.value.environment, { ALIRESTORE_DRILL = var.drill.name, ALIRESTORE_RUN_ID = var.drill.run_id })
  environment_wo    = lookup(var.secrets.cleanup_environment, each.key, null)
  results           = jsonencode(local.results)
  run_when          = local.cleanup_when[each.key] == "always" || (local.cleanup_when[each.key] == "on-success" && local.is_good)
  triggers          = { drill_run_id = var.drill.run_id }
}

data "alirestore_recovery_points" "selection" {
  for_each = var.drill.selections

  source_type     = coalesce(each.value.sources.source_type, each.value.restore.restore_type)
  vault_ids       = each.value.sources.vault_ids
  plan_ids        = each.value.sources.plan_ids
  instance_ids    = each.value.sources.instance_ids
  buckets         = each.value.sources.buckets
  file_system_ids = each.value.sources.file_system_ids
  include         = each.value.sources.include
  exclude         = each.value.sources.exclude
  at_or_before    = each.value.sources.at_or_before
  max_age         = each.value.sources.max_age
  random_seed     = each.value.sources.random_seed
  look_back       = each.value.sources.look_back
  edition         = each.value.restore.edition
  sample          = each.value.sample == null ? null : { size = each.value.sample.size, seed = coalesce(each.value.sample.seed, var.drill.run_id) }
  allow_missing   = true
}
