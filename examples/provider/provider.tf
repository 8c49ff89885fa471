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
