// Restores the newest good snapshot, each month anew; and lists the restores that failed.
package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("latest-snapshot"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	orders := restore.NewRestoreJob(stack, jsii.String("orders"), &restore.RestoreJobProps{
		RecoveryPoint: restore.RecoveryPoint_Latest(&restore.LatestPointProps{
			VaultId:    jsii.String("v-0001abcd"),
			InstanceId: jsii.String("i-0001abcd"),
			MaxAge:     restore.Duration_Hours(jsii.Number(36)),
		}),
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path:       jsii.String("/restore"),
		}),
		Triggers: &map[string]*string{"month": jsii.String("2026-11")}, // a newer snapshot alone restores nothing
	})

	cdktf.NewTerraformOutput(stack, jsii.String("orders-restored"), &cdktf.TerraformOutputConfig{
		Value: fmt.Sprintf("%s: %s", *orders.SnapshotId(), *orders.Status()),
	})

	failed := restore.NewRestoreJobs(stack, jsii.String("failed"), &restore.RestoreJobsProps{
		RestoreType:    jsii.String("ECS_FILE"),
		Status:         restore.RestoreJobStatus_FAILED,
		CompletedAfter: jsii.String("2026-01-01T00:00:00Z"),
	})

	cdktf.NewTerraformOutput(stack, jsii.String("failed-jobs"), &cdktf.TerraformOutputConfig{Value: failed.Ids()})
	cdktf.NewTerraformOutput(stack, jsii.String("failed-because"), &cdktf.TerraformOutputConfig{
		Value: failed.All().PluckStrings(jsii.String("error_message")),
	})

	app.Synth()
}
