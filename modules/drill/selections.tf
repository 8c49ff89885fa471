# Kept for the run, since the list may be another one a minute later.
resource "alirestore_selection" "selection" {
  for_each = var.drill.selections

  recovery_points = data.alirestore_recovery_points.selection[each.key].recovery_points
  sources         = data.alirestore_recovery_points.selection[each.key].sources
  without_point   = data.alirestore_recovery_points.selection[each.key].without_point
  triggers        = { drill_run_id = var.drill.run_id }
}

locals {
  members = merge([for name, one in var.drill.selections : {
    for key, source in alirestore_selection.selection[name].selected : "${name}/${key}" => { selection = name, source = source }
  }]...)

  # Where it says @{name}, @{path} and the like, each restore and check has what its own source has.
  texts = { for name, one in var.drill.selections : name => split("@{", jsonencode({ restore = one.restore, checks = one.checks })) }
  told = {
    for name, one in local.members : name => jsondecode(join("", [
      for index, part in local.texts[one.selection] : index == 0 ? part : "${trimsuffix(trimprefix(jsonencode(one.source[split("}", part)[0]] == null ? "" : one.source[split("}", part)[0]]), "\""), "\"")}${substr(part, length(split("}", part)[0]) + 1, -1)}"
    ]))
  }

  member_restores = {
    for name, one in local.members : name => merge(local.told[name].restore, {
      source_type    = one.source.source_type
      vault_id       = one.source.vault_id
      snapshot_id    = one.source.snapshot_id
      snapshot_hash  = one.source.snapshot_hash
      completed_at   = one.source.completed_at
      recovery_point = one.source # what it was taken of: it must not be overwritten
    })
  }

  member_checks = merge([for name, one in local.members : {
    for check, settings in local.told[name].checks : "${name}/${check}" => merge(settings, { after = [name], selection = one.selection, source = one.source.source })
  }]...)
  checks  = merge({ for name, one in var.drill.checks : name => merge(one, { selection = null, source = null }) }, local.member_checks)
  checked = { for name, one in local.checks : name => flatten([for restore in coalesce(one.after, local.names) : lookup(local.restored, restore, [restore])]) }

  # The policy of one run stands above that of each clean-up.
  cleanup_when = { for name, one in var.drill.cleanups : name => coalesce(var.drill.cleanup_policy, one.when) }
  is_good      = alltrue(concat([module.wave_1.passed, module.wave_2.passed, module.wave_3.passed, module.wave_4.passed, module.wave_5.passed], [for one in alirestore_check.check : one.verdict == "passed"]))
}
