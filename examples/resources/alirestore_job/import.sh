terraform import alirestore_job.orders ECS_FILE:r-0001abcd
