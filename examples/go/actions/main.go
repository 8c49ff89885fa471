// What Terraform 1.14 and later do when they are told to; the triggers need 1.16.
package main

import (
	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("actions"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
		Engine: jsii.String("Terraform v1.16.4"),
	})

	recoveryPoint := restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
		VaultId:    jsii.String("v-0001abcd"),
		SnapshotId: jsii.String("s-0001abcd"),
	})
	orders := restore.NewRestoreJob(stack, jsii.String("orders"), &restore.RestoreJobProps{
		RecoveryPoint: recoveryPoint,
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path:       jsii.String("/restore/orders"),
		}),
		OnFailure: restore.FailurePolicy_REPORT,
	})

	rows := restore.NewCheckAction(stack, jsii.String("rows"), &restore.CheckActionProps{
		Check: restore.Check_Command(&restore.CommandCheckProps{
			Command: jsii.Strings("echo", "your own check"),
		}),
	})
	orders.RunAction(rows, &restore.ActionTriggerProps{
		Events:    &[]restore.ActionEvent{restore.ActionEvent_AFTER_CREATE},
		OnFailure: restore.ActionFailure_TAINT,
	})

	elsewhere := restore.NewRestoreAction(stack, jsii.String("elsewhere"), &restore.RestoreActionProps{
		RecoveryPoint: recoveryPoint,
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0003abcd"),
			Path:       jsii.String("/restore/orders"),
		}),
	})
	orders.OnFailure(elsewhere)

	// By hand: terraform apply -invoke=action.alirestore_cancel.stop
	restore.NewCancelAction(stack, jsii.String("stop"), &restore.CancelActionProps{
		RestoreId:   orders.Id(),
		RestoreType: orders.RestoreType(),
	})

	password := cdktf.NewTerraformVariable(stack, jsii.String("restore_password"), &cdktf.TerraformVariableConfig{
		Type:      jsii.String("string"),
		Sensitive: jsii.Bool(true),
	})
	restore.NewDbsRestoreAction(stack, jsii.String("database"), &restore.DbsRestoreActionProps{
		RecoveryPoint: restore.DbsRecoveryPoint_BackupSet(&restore.DbsBackupSetProps{
			BackupPlanId: jsii.String("dbs-0001abcd"),
			BackupSetId:  jsii.String("bs-0001abcd"),
		}),
		Destination: restore.DbsDestination_RdsInstance(&restore.RdsInstanceDestinationProps{
			RegionId:   jsii.String("cn-hangzhou"),
			InstanceId: jsii.String("rm-0002abcd"),
			UserName:   jsii.String("restore"),
			Password:   password.StringValue(),
		}),
		Databases: &[]*restore.DbsDatabase{
			{Name: jsii.String("orders"), NewName: jsii.String("orders_drill")},
		},
	})

	restore.NewComputeNestRestoreAction(stack, jsii.String("service"), &restore.ComputeNestRestoreActionProps{
		RecoveryPoint: restore.ComputeNestRecoveryPoint_Backup(&restore.ComputeNestBackupProps{
			ServiceInstanceId: jsii.String("si-0001abcd"),
			BackupId:          jsii.String("backup-0001abcd"),
		}),
		AllowInPlace: jsii.Bool(true), // what the service instance holds now is lost
	})

	app.Synth()
}
