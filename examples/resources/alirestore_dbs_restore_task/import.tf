import {
  to = alirestore_dbs_restore_task.orders
  id = "s1abcd"
}
