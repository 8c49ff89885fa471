# Made by "npm run generate" from the schemas of the resources: their pages say what each argument is.

variable "drill" {
  description = "The drill: what is promised, what is restored from where to where, and what is checked."

  type = object({
    name                = string
    run_id              = string
    owner               = optional(string)
    declared_at         = optional(string)
    rto_seconds         = optional(number)
    rpo_seconds         = optional(number)
    on_partial          = optional(string)
    on_empty            = optional(string, "fail")
    on_missed_objective = optional(string)
    timeout             = optional(string)
    cleanup_policy      = optional(string, "")
    accept_partial      = optional(object({ max_failed_items = optional(number), max_failed_percent = optional(number) }))

    guards = optional(object({
      protected_instance_ids         = optional(list(string))
      protected_buckets              = optional(list(string))
      protected_file_system_ids      = optional(list(string))
      protected_databases            = optional(list(string))
      protected_service_instance_ids = optional(list(string))
    }), {})

    waivers = optional(list(object({
      kind     = string
      of       = optional(string)
      reason   = string
      approver = string
      until    = string
    })))

    restores = optional(map(object({
      after          = optional(list(string), [])
      rto_seconds    = optional(number)
      rpo_seconds    = optional(number)
      allow_in_place = optional(bool, false)
      completed_at   = optional(string)

      recovery_point = optional(object({
        source_type      = optional(string)
        instance_id      = optional(string)
        bucket           = optional(string)
        file_system_id   = optional(string)
        create_time      = optional(string)
        plan_id          = optional(string)
        instance_name    = optional(string)
        table_name       = optional(string)
        disk_id          = optional(string)
        udm_region_id    = optional(string)
        job_id           = optional(string)
        completed_after  = optional(string)
        completed_before = optional(string)
        at_or_before     = optional(string)
        max_age          = optional(string)
        random_seed      = optional(string)
        filter           = optional(list(object({ key = string, operator = optional(string), values = list(string) })), [])
      }))

      restore_type                = string
      source_type                 = string
      vault_id                    = string
      snapshot_id                 = optional(string)
      snapshot_hash               = optional(string)
      target_instance_id          = optional(string)
      target_path                 = optional(string)
      target_bucket               = optional(string)
      target_prefix               = optional(string)
      target_file_system_id       = optional(string)
      target_create_time          = optional(string)
      target_instance_name        = optional(string)
      target_table_name           = optional(string)
      target_time                 = optional(string)
      ots_detail                  = optional(object({ overwrite_existing = optional(bool), restore_index = optional(bool), index_name_suffix = optional(string), restore_search_index = optional(bool), search_index_name_suffix = optional(string), re_generate_auto_increment_pk = optional(bool), batch_channel_count = optional(number) }))
      include                     = optional(list(string))
      exclude                     = optional(list(string))
      udm_detail                  = optional(string)
      udm_region_id               = optional(string)
      options                     = optional(string)
      failback_detail             = optional(string)
      target_container            = optional(string)
      target_container_cluster_id = optional(string)
      initiated_by_ack            = optional(bool)
      cross_account_type          = optional(string)
      cross_account_user_id       = optional(number)
      cross_account_role_name     = optional(string)
      edition                     = optional(string)
      on_empty                    = optional(string)
      expect                      = optional(object({ min_items = optional(number), min_bytes = optional(number), complete = optional(bool) }))
      accept_partial              = optional(object({ max_failed_items = optional(number), max_failed_percent = optional(number) }))
    })), {})

    dbs_restores = optional(map(object({
      after          = optional(list(string), [])
      rto_seconds    = optional(number)
      rpo_seconds    = optional(number)
      allow_in_place = optional(bool, false)
      completed_at   = optional(string)

      recovery_point = optional(object({
        start_timestamp   = optional(string)
        end_timestamp     = optional(string)
        show_storage_type = optional(bool)
        show_progress     = optional(string)
        owner_id          = optional(string)
        instance_id       = optional(string)
        completed_after   = optional(string)
        completed_before  = optional(string)
        at_or_before      = optional(string)
        max_age           = optional(string)
        random_seed       = optional(string)
        filter            = optional(list(object({ key = string, operator = optional(string), values = list(string) })), [])
      }))

      backup_plan_id                          = string
      restore_task_name                       = optional(string)
      backup_set_id                           = optional(string)
      restore_time                            = optional(string)
      restore_objects                         = optional(list(object({ db_name = string, new_db_name = optional(string) })))
      duplicate_conflict                      = optional(string)
      destination_endpoint_instance_type      = string
      destination_endpoint_region             = optional(string)
      destination_endpoint_instance_id        = optional(string)
      destination_endpoint_ip                 = optional(string)
      destination_endpoint_port               = optional(number)
      destination_endpoint_user_name          = optional(string)
      destination_endpoint_password           = optional(string)
      destination_endpoint_database_name      = optional(string)
      destination_endpoint_oracle_sid         = optional(string)
      enable_destination_endpoint_ssl         = optional(bool)
      ssl_ca_pem                              = optional(string)
      backup_gateway_id                       = optional(number)
      restore_dir                             = optional(string)
      restore_home                            = optional(string)
      restore_destination_mode                = optional(string)
      dest_database_instance_type             = optional(string)
      dest_database_instance_class            = optional(string)
      dest_database_instance_database_version = optional(string)
      dest_database_instance_region           = optional(string)
      dest_database_instance_storage_size     = optional(string)
      dest_database_instance_vpc              = optional(string)
      dest_database_instance_v_switch         = optional(string)
      auto_open_database                      = optional(string)
      auto_shutdown_database                  = optional(string)
      cross_aliyun_id                         = optional(string)
      cross_role_name                         = optional(string)
      owner_id                                = optional(string)
    })), {})

    compute_nest_restores = optional(map(object({
      after        = optional(list(string), [])
      rto_seconds  = optional(number)
      rpo_seconds  = optional(number)
      completed_at = optional(string)

      recovery_point = optional(object({
        created_after    = optional(string)
        created_before   = optional(string)
        completed_after  = optional(string)
        completed_before = optional(string)
        at_or_before     = optional(string)
        max_age          = optional(string)
        random_seed      = optional(string)
        filter           = optional(list(object({ key = string, operator = optional(string), values = list(string) })), [])
      }))

      service_instance_id = string
      backup_id           = optional(string)
      allow_in_place      = bool
    })), {})

    selections = optional(map(object({
      after  = optional(list(string), [])
      sample = optional(object({ size = number, seed = optional(string) }))

      sources = object({
        source_type     = optional(string)
        vault_ids       = optional(list(string))
        plan_ids        = optional(list(string))
        instance_ids    = optional(list(string))
        buckets         = optional(list(string))
        file_system_ids = optional(list(string))
        include         = optional(list(string))
        exclude         = optional(list(string))
        at_or_before    = optional(string)
        max_age         = optional(string)
        random_seed     = optional(string)
        look_back       = optional(string)
      })

      restore = object({
        rto_seconds                 = optional(number)
        rpo_seconds                 = optional(number)
        allow_in_place              = optional(bool, false)
        restore_type                = string
        target_instance_id          = optional(string)
        target_path                 = optional(string)
        target_bucket               = optional(string)
        target_prefix               = optional(string)
        target_file_system_id       = optional(string)
        target_create_time          = optional(string)
        target_instance_name        = optional(string)
        target_table_name           = optional(string)
        target_time                 = optional(string)
        ots_detail                  = optional(object({ overwrite_existing = optional(bool), restore_index = optional(bool), index_name_suffix = optional(string), restore_search_index = optional(bool), search_index_name_suffix = optional(string), re_generate_auto_increment_pk = optional(bool), batch_channel_count = optional(number) }))
        include                     = optional(list(string))
        exclude                     = optional(list(string))
        udm_detail                  = optional(string)
        udm_region_id               = optional(string)
        options                     = optional(string)
        failback_detail             = optional(string)
        target_container            = optional(string)
        target_container_cluster_id = optional(string)
        initiated_by_ack            = optional(bool)
        cross_account_type          = optional(string)
        cross_account_user_id       = optional(number)
        cross_account_role_name     = optional(string)
        edition                     = optional(string)
        on_empty                    = optional(string)
        expect                      = optional(object({ min_items = optional(number), min_bytes = optional(number), complete = optional(bool) }))
        accept_partial              = optional(object({ max_failed_items = optional(number), max_failed_percent = optional(number) }))
      })

      checks = optional(map(object({
        command           = optional(list(string))
        http              = optional(object({ url = string, address = optional(string), method = optional(string), headers = optional(map(string)), body = optional(string), statuses = optional(list(number)), body_contains = optional(list(string)), body_json = optional(map(string)), follow_redirects = optional(bool), certificate_days = optional(number), max_latency_ms = optional(number), ca_file = optional(string) }))
        tcp               = optional(object({ host = string, port = number, tls = optional(bool), server_name = optional(string), send = optional(string), receive_contains = optional(string), certificate_days = optional(number), max_latency_ms = optional(number), ca_file = optional(string) }))
        dns               = optional(object({ name = string, type = optional(string), server = optional(string), contains = optional(list(string)) }))
        in_instance       = optional(object({ instance_id = string, region_id = optional(string), platform = optional(string), script = optional(string), output_contains = optional(list(string)), path = optional(object({ path = string, min_files = optional(number), min_bytes = optional(number) })), checksums = optional(object({ list = optional(string), text = optional(string), directory = optional(string) })), service = optional(string), database = optional(object({ engine = string, host = optional(string), port = optional(number), user = optional(string), database = optional(string), query = optional(string), answer_contains = optional(string) })), user = optional(string), working_directory = optional(string) }))
        environment       = optional(map(string))
        working_directory = optional(string)
        timeout           = optional(string)
        interval          = optional(string)
        attempt_timeout   = optional(string)
      })), {})
    })), {})

    checks = optional(map(object({
      after             = optional(list(string))
      command           = optional(list(string))
      http              = optional(object({ url = string, address = optional(string), method = optional(string), headers = optional(map(string)), body = optional(string), statuses = optional(list(number)), body_contains = optional(list(string)), body_json = optional(map(string)), follow_redirects = optional(bool), certificate_days = optional(number), max_latency_ms = optional(number), ca_file = optional(string) }))
      tcp               = optional(object({ host = string, port = number, tls = optional(bool), server_name = optional(string), send = optional(string), receive_contains = optional(string), certificate_days = optional(number), max_latency_ms = optional(number), ca_file = optional(string) }))
      dns               = optional(object({ name = string, type = optional(string), server = optional(string), contains = optional(list(string)) }))
      in_instance       = optional(object({ instance_id = string, region_id = optional(string), platform = optional(string), script = optional(string), output_contains = optional(list(string)), path = optional(object({ path = string, min_files = optional(number), min_bytes = optional(number) })), checksums = optional(object({ list = optional(string), text = optional(string), directory = optional(string) })), service = optional(string), database = optional(object({ engine = string, host = optional(string), port = optional(number), user = optional(string), database = optional(string), query = optional(string), answer_contains = optional(string) })), user = optional(string), working_directory = optional(string) }))
      environment       = optional(map(string))
      working_directory = optional(string)
      timeout           = optional(string)
      interval          = optional(string)
      attempt_timeout   = optional(string)
    })), {})

    cleanups = optional(map(object({
      when              = optional(string, "on-success")
      command           = list(string)
      environment       = optional(map(string))
      working_directory = optional(string)
      timeout           = optional(string)
    })), {})
  })
}

variable "secrets" {
  description = "Secrets by the names of restores, checks and clean-ups. Neither state nor record keeps them. Needs Terraform 1.11."
  sensitive   = true
  default     = {}

  type = object({
    destination_endpoint_password = optional(map(string), {})
    check_environment             = optional(map(map(string)), {})
    check_headers                 = optional(map(map(string)), {})
    cleanup_environment           = optional(map(map(string)), {})
  })
}
