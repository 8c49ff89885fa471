terraform {
  required_version = ">= 1.5"

  required_providers {
    alirestore = {
      source = "alirestore.invalid/alicloud/alirestore"
    }
  }
}

locals {
  after = merge([for kind in [var.drill.restores, var.drill.dbs_restores, var.drill.compute_nest_restores, var.drill.selections] : { for name, one in kind : name => one.after }]...)
  names = keys(local.after)

  # Whatever comes after nothing is in wave 1; the rest, in the wave after the last one that it waits for.
  wave_1 = [for name, after in local.after : name if length(after) == 0]
  wave_2 = [for name, after in local.after : name if !contains(local.wave_1, name) && length(setsubtract(after, local.wave_1)) == 0]
  upto_2 = concat(local.wave_1, local.wave_2)
  wave_3 = [for name, after in local.after : name if !contains(local.upto_2, name) && length(setsubtract(after, local.upto_2)) == 0]
  upto_3 = concat(local.upto_2, local.wave_3)
  wave_4 = [for name, after in local.after : name if !contains(local.upto_3, name) && length(setsubtract(after, local.upto_3)) == 0]
  upto_4 = concat(local.upto_3, local.wave_4)
  wave_5 = [for name, after in local.after : name if !contains(local.upto_4, name) && length(setsubtract(after, local.upto_4)) == 0]
  placed = concat(local.upto_4, local.wave_5)

  # By the name of each restore, that under which it was added: its own, or that of its selection.
  added = merge({ for name in local.names : name => name if !contains(keys(var.drill.selections), name) }, { for name, one in local.members : name => one.selection })

  # A selection of nothing stays by its own name, and nothing goes on after it.
  restored = merge({ for name in local.names : name => [name] }, { for name in keys(var.drill.selections) : name => coalescelist([for member, one in local.members : member if one.selection == name], [name]) })

  shared = {
    drill                 = var.drill
    added                 = local.added
    awaited               = { for name, added in local.added : name => flatten([for one in local.after[added] : lookup(local.restored, one, [one])]) }
    restores              = merge(var.drill.restores, local.member_restores)
    members               = local.members
    dbs_restores          = var.drill.dbs_restores
    compute_nest_restores = var.drill.compute_nest_restores
    passwords             = var.secrets.destination_endpoint_password
    chosen                = flatten([for kind in [var.drill.restores, var.drill.dbs_restores, var.drill.compute_nest_restores] : [for name, one in kind : name if one.recovery_point != null]])
  }

  results = merge(module.wave_1.results, module.wave_2.results, module.wave_3.results, module.wave_4.results, module.wave_5.results)
  records = merge(module.wave_1.records, module.wave_2.records, module.wave_3.records, module.wave_4.records, module.wave_5.records)
}

module "wave_1" {
  source = "./wave"

  wave    = 1
  names   = local.wave_1
  shared  = local.shared
  results = {}
}

module "wave_2" {
  source = "./wave"

  wave    = 2
  names   = local.wave_2
  shared  = local.shared
  results = module.wave_1.results
}

module "wave_3" {
  source = "./wave"

  wave    = 3
  names   = local.wave_3
  shared  = local.shared
  results = merge(module.wave_1.results, module.wave_2.results)
}

module "wave_4" {
  source = "./wave"

  wave    = 4
  names   = local.wave_4
  shared  = local.shared
  results = merge(module.wave_1.results, module.wave_2.results, module.wave_3.results)
}

module "wave_5" {
  source = "./wave"

  wave    = 5
  names   = local.wave_5
  shared  = local.shared
  results = merge(module.wave_1.results, module.wave_2.results, module.wave_3.results, module.wave_4.results)
}

resource "alirestore_drill" "drill" {
  name            = var.drill.name
  owner           = var.drill.owner
  run_id          = var.drill.run_id
  definition_hash = local.definition_hash
  declared_at     = var.drill.declared_at
  on_partial      = var.drill.on_partial
  on_empty        = var.drill.on_empty
  rto_seconds     = var.drill.rto_seconds
  rpo_seconds     = var.drill.rpo_seconds
  waivers         = var.drill.waivers
  restores        = local.records

  selections = {
    for name, one in alirestore_selection.selection : name => {
      sources       = one.selected_from
      sampled       = length(one.selected)
      seed          = var.drill.selections[name].sample == null ? null : coalesce(var.drill.selections[name].sample.seed, var.drill.run_id)
      without_point = one.selected_without_point
    }
  }

  validations = {
    for name, one in alirestore_check.check : name => {
      after            = local.checked[name]
      selection        = local.checks[name].selection
      source           = local.checks[name].source
      run_id           = try(one.triggers["drill_run_id"], "")
      kind             = one.kind
      subject          = one.subject
      verdict          = one.verdict
      attempts         = one.attempts
      findings         = one.findings
      exit_code        = one.exit_code
      output           = one.output
      started_at       = one.started_at
      duration_seconds = one.duration_seconds
    }
  }

  cleanup = {
    for name, one in alirestore_cleanup.cleanup : name => {
      when             = local.cleanup_when[name]
      run_id           = try(one.triggers["drill_run_id"], "")
      verdict          = one.verdict
      exit_code        = one.exit_code
      output           = one.output
      started_at       = one.started_at
      duration_seconds = one.duration_seconds
    }
  }

  lifecycle {
    precondition {
      condition     = length(local.names) > 0
      error_message = "The drill has no restores, so it would prove nothing: add one to restores."
    }

    precondition {
      condition     = length(local.unfit_names) == 0
      error_message = "Got the names ${join(", ", local.unfit_names)}, expected letters, digits, \"-\" and \"_\", and each name for one restore or selection alone: rename them."
    }

    precondition {
      condition     = length(local.unknown_names) == 0
      error_message = "after names ${join(", ", local.unknown_names)}, and the drill has no such restore: correct the name, or add the restore."
    }

    precondition {
      condition     = length(local.unknown_names) > 0 || length(setsubtract(local.names, local.placed)) == 0
      error_message = "${join(", ", setsubtract(local.names, local.placed))} cannot be put into one of five waves: either they wait for each other, or for more than four restores one after another. Correct their after."
    }

    precondition {
      condition     = length([for one in local.promised : one if one != null]) > 0
      error_message = "The drill has no objective, so it could be neither met nor missed: set rto_seconds or rpo_seconds, of the drill or of a restore."
    }
  }
}

# Nothing refers to it: what depends on a failed resource is not made.
resource "alirestore_drill_verdict" "drill" {
  name                   = alirestore_drill.drill.name
  run_id                 = alirestore_drill.drill.run_id
  verdict                = alirestore_drill.drill.verdict
  reasons                = alirestore_drill.drill.reasons
  missed_objectives_only = alirestore_drill.drill.missed_objectives_only
  on_missed_objective    = var.drill.on_missed_objective
}

locals {
  kinds         = [for kind in [var.drill.restores, var.drill.dbs_restores, var.drill.compute_nest_restores] : values(kind)]
  promised      = flatten([var.drill.rto_seconds, var.drill.rpo_seconds, [for kind in local.kinds : [for one in kind : [one.rto_seconds, one.rpo_seconds]]], [for one in values(var.drill.selections) : [one.restore.rto_seconds, one.restore.rpo_seconds]]])
  all_names     = flatten([keys(var.drill.restores), keys(var.drill.dbs_restores), keys(var.drill.compute_nest_restores), keys(var.drill.selections)])
  unfit_names   = distinct(concat([for name in concat(local.all_names, keys(var.drill.checks), keys(var.drill.cleanups)) : name if length(regexall("^[A-Za-z0-9_-]+$", name)) == 0], [for name in local.all_names : name if length([for other in local.all_names : other if other == name]) > 1]))
  unknown_names = setsubtract(flatten([values(local.after), [for one in values(var.drill.checks) : coalesce(one.after, [])]]), local.names)

  # Changes with what is restored and checked, and with what is promised; not with the run, and not with a secret.
  definition = {
    for key, one in var.drill : key => one
    if !contains(["name", "run_id", "owner", "declared_at", "on_missed_objective", "timeout", "cleanup_policy", "guards", "waivers", "cleanups", "restores", "dbs_restores", "compute_nest_restores"], key)
  }
  secrets = ["destination_endpoint_password", "ssl_ca_pem"]
  definition_hash = sha256(jsonencode([
    local.definition,
    [for kind in [var.drill.restores, var.drill.dbs_restores, var.drill.compute_nest_restores] : { for name, one in kind : name => { for key in setsubtract(keys(one), local.secrets) : key => one[key] } }],
  ]))
}
