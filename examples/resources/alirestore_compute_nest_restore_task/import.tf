import {
  to = alirestore_compute_nest_restore_task.shop
  id = "restore-1abcd"
}
