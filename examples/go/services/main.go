// In three waves: files and a bucket, then two databases, then the service instance that needs both.
package main

import (
	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("services"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	password := cdktf.NewTerraformVariable(stack, jsii.String("restore_password"), &cdktf.TerraformVariableConfig{
		Type:      jsii.String("string"),
		Sensitive: jsii.Bool(true),
	})
	password.AddOverride(jsii.String("ephemeral"), true) // so that Terraform keeps it nowhere

	drill := restore.NewRestoreDrill(stack, jsii.String("shop"), &restore.RestoreDrillProps{
		Owner:      jsii.String("team-shop"),
		Objectives: &restore.DrillObjectives{Rto: restore.Duration_Hours(jsii.Number(3))},
	})

	drill.AddRestore(jsii.String("files"), &restore.DrillRestoreProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0001abcd"),
		}),
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path:       jsii.String("/restore"),
		}),
	})
	drill.AddRestore(jsii.String("invoices"), &restore.DrillRestoreProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0002abcd"),
		}),
		Target: restore.RestoreTarget_OssBucket(&restore.OssBucketTargetProps{
			Bucket: jsii.String("restored-invoices"),
		}),
	})

	drill.AddDbsRestore(jsii.String("orders"), &restore.DrillDbsRestoreProps{
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
		Rto:   restore.Duration_Hours(jsii.Number(1)),
		After: jsii.Strings("files", "invoices"),
	})
	drill.AddDbsRestore(jsii.String("sessions"), &restore.DrillDbsRestoreProps{
		RecoveryPoint: restore.DbsRecoveryPoint_PointInTime(&restore.DbsPointInTimeProps{
			BackupPlanId: jsii.String("dbs-0002abcd"),
			Time:         jsii.String("2026-01-01T00:00:00Z"),
		}),
		Destination: restore.DbsDestination_MongoDb(&restore.MongoDbDestinationProps{
			RegionId:     jsii.String("cn-hangzhou"),
			InstanceId:   jsii.String("dds-0002abcd"),
			DatabaseName: jsii.String("admin"),
			UserName:     jsii.String("restore"),
			Password:     password.StringValue(),
		}),
		Databases: &[]*restore.DbsDatabase{
			{Name: jsii.String("sessions"), NewName: jsii.String("sessions_drill")},
		},
		After: jsii.Strings("files"),
	})

	drill.AddComputeNestRestore(jsii.String("web"), &restore.DrillComputeNestRestoreProps{
		RecoveryPoint: restore.ComputeNestRecoveryPoint_Backup(&restore.ComputeNestBackupProps{
			ServiceInstanceId: jsii.String("si-0001abcd"),
			BackupId:          jsii.String("backup-0001abcd"),
		}),
		AllowInPlace: jsii.Bool(true), // a service instance for drills: what it holds now is lost
		After:        jsii.Strings("orders", "sessions"),
	})

	app.Synth()
}
