import {
  to = alirestore_job.orders
  id = "ECS_FILE:r-0001abcd" # <RestoreType>:<RestoreId>, or <RestoreType>:<RestoreId>:BASIC for that edition
}
