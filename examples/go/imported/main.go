// Takes over a restore that somebody started in the console: it is waited for, and not started again.
package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("imported"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	orders := restore.RestoreJob_FromRestoreId(stack, jsii.String("orders"), jsii.String("r-0001abcd"),
		&restore.RestoreJobProps{
			RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
				VaultId:    jsii.String("v-0001abcd"),
				SnapshotId: jsii.String("s-0001abcd"),
			}),
			Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
				InstanceId: jsii.String("i-0001abcd"),
				Path:       jsii.String("/by-hand"),
			}),
		})

	cdktf.NewTerraformOutput(stack, jsii.String("orders-restored"), &cdktf.TerraformOutputConfig{
		Value: fmt.Sprintf("%s, %s", *orders.Status(), *orders.Origin()),
	})

	app.Synth()
}
