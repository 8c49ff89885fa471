package main

import (
	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("drill"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	drill := restore.NewRestoreDrill(stack, jsii.String("shop"), &restore.RestoreDrillProps{
		Owner:      jsii.String("team-shop"),
		Objectives: &restore.DrillObjectives{Rto: restore.Duration_Hours(jsii.Number(2))},
	})

	drill.AddRestore(jsii.String("orders"), &restore.DrillRestoreProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0001abcd"),
		}),
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path:       jsii.String("/restore"),
		}),
		Rto: restore.Duration_Minutes(jsii.Number(45)),
	})
	drill.AddRestore(jsii.String("invoices"), &restore.DrillRestoreProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0002abcd"),
		}),
		Target: restore.RestoreTarget_OssBucket(&restore.OssBucketTargetProps{
			Bucket: jsii.String("restored-invoices"),
		}),
		After: jsii.Strings("orders"),
	})

	drill.AddCheck(jsii.String("files"), &restore.DrillCheckProps{
		Check: restore.Check_InInstance(&restore.InInstanceCheckProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path: &restore.InstancePath{
				Path:     jsii.String("/restore"),
				MinFiles: jsii.Number(100),
			},
		}),
	})
	drill.AddValidation(jsii.String("results"), &restore.DrillValidationProps{
		Command: jsii.Strings("sh", "-c", `cat "$ALIRESTORE_RESULTS_FILE"`), // your own check
	})
	drill.AddCleanup(jsii.String("wipe"), &restore.DrillCleanupProps{
		Command: jsii.Strings("echo", "your own clean-up"),
	})

	app.Synth()
}
