terraform {
  required_providers {
    alirestore = {
      source = "alirestore.invalid/alicloud/alirestore"
    }
  }
}

provider "alirestore" {
  region = "cn-hangzhou"
}

variable "drill_run_id" {
  type        = string
  default     = "1"
  description = "Number of the run: each takes other sources, until all have had their turn."
}

# What is backed up, with the newest recovery point of each: 12 of all sources, spread over the vaults.
data "alirestore_recovery_points" "files" {
  source_type   = "ECS_FILE"
  vault_ids     = ["v-1", "v-2", "v-3"]
  max_age       = "48h"
  sample        = { size = 12, seed = var.drill_run_id }
  allow_missing = true # a selection of nothing is told in the record
}

# Kept for the run, since the list may be another one a minute later.
resource "alirestore_selection" "files" {
  recovery_points = data.alirestore_recovery_points.files.recovery_points
  sources         = data.alirestore_recovery_points.files.sources
  without_point   = data.alirestore_recovery_points.files.without_point
  triggers        = { drill_run_id = var.drill_run_id }
}

resource "alirestore_job" "files" {
  for_each = alirestore_selection.files.selected

  restore_type        = "ECS_FILE"
  source_type         = each.value.source_type
  vault_id            = each.value.vault_id
  snapshot_id         = each.value.snapshot_id
  snapshot_hash       = each.value.snapshot_hash
  target_instance_id  = "i-drill"
  target_path         = "/drill/${each.key}"
  triggers            = { drill_run_id = var.drill_run_id }
  wait_for_completion = false
  on_failure          = "report"

  guard = { group = "files", name = each.key, source_instance_id = each.value.instance_id }
}

resource "alirestore_gate" "files" {
  restore_jobs = {
    for name, job in alirestore_job.files :
    "files/${name}" => { restore_id = job.id, restore_type = job.restore_type, error_message = job.error_message }
  }
  on_failure = "report"
}

resource "alirestore_check" "files" {
  for_each = alirestore_selection.files.selected

  in_instance = {
    instance_id = "i-drill"
    path        = { path = "/drill/${each.key}", min_files = 1 }
  }
  run_when = alirestore_gate.files.results["files/${each.key}"].passed
  triggers = { drill_run_id = var.drill_run_id }
}

resource "alirestore_drill" "files" {
  name            = "files"
  run_id          = var.drill_run_id
  definition_hash = filesha256("${path.module}/main.tf")
  rto_seconds     = 3600
  rpo_seconds     = 48 * 3600

  selections = {
    files = {
      sources       = alirestore_selection.files.selected_from
      sampled       = length(alirestore_selection.files.selected)
      seed          = var.drill_run_id
      without_point = alirestore_selection.files.selected_without_point
    }
  }

  restores = {
    for name, job in alirestore_job.files : "files/${name}" => {
      wave         = 1
      restore_type = job.restore_type
      recovery_point = {
        vault_id      = job.vault_id
        snapshot_id   = job.snapshot_id
        snapshot_hash = job.snapshot_hash
        completed_at  = alirestore_selection.files.selected[name].completed_at
      }
      target    = { instanceId = job.target_instance_id, path = job.target_path }
      run_id    = try(job.triggers["drill_run_id"], "")
      origin    = job.origin
      selection = "files"
      source    = alirestore_selection.files.selected[name].source
      result    = alirestore_gate.files.results["files/${name}"]
    }
  }

  validations = {
    for name, check in alirestore_check.files : "files/${name}/path" => {
      after            = ["files/${name}"]
      selection        = "files"
      source           = alirestore_selection.files.selected[name].source
      run_id           = try(check.triggers["drill_run_id"], "")
      kind             = check.kind
      subject          = check.subject
      verdict          = check.verdict
      attempts         = check.attempts
      findings         = check.findings
      output           = check.output
      started_at       = check.started_at
      duration_seconds = check.duration_seconds
    }
  }
}

resource "alirestore_drill_verdict" "files" {
  name                   = alirestore_drill.files.name
  run_id                 = alirestore_drill.files.run_id
  verdict                = alirestore_drill.files.verdict
  reasons                = alirestore_drill.files.reasons
  missed_objectives_only = alirestore_drill.files.missed_objectives_only
}

output "files_record" {
  value     = alirestore_drill.files.record
  sensitive = true
}
