module example.com/restores

go 1.25.0

require (
	github.com/aws/jsii-runtime-go v1.140.0
	github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore v0.1.0
	github.com/hashicorp/terraform-cdk-go/cdktf v0.21.0
)
