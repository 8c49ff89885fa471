data "alirestore_vaults" "production" {
  status     = "CREATED"
  vault_type = "STANDARD"
  tags       = { environment = "production" }
}

output "vaults" {
  value = { for vault in data.alirestore_vaults.production.vaults : vault.vault_id => vault.vault_name }
}
