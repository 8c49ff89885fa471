// A database, from a backup of Database Backup, and a service instance of Compute Nest.
package main

import (
	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("restore-tasks"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	password := cdktf.NewTerraformVariable(stack, jsii.String("restore_password"), &cdktf.TerraformVariableConfig{
		Type:      jsii.String("string"),
		Sensitive: jsii.Bool(true),
	})
	password.AddOverride(jsii.String("ephemeral"), true) // so that Terraform keeps it nowhere

	orders := restore.NewDbsRestoreTask(stack, jsii.String("orders"), &restore.DbsRestoreTaskProps{
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
			{Name: jsii.String("orders"), NewName: jsii.String("orders_restored")},
		},
		Timeout: restore.Duration_Hours(jsii.Number(6)),
	})

	shop := restore.NewComputeNestRestoreTask(stack, jsii.String("shop"), &restore.ComputeNestRestoreTaskProps{
		RecoveryPoint: restore.ComputeNestRecoveryPoint_Backup(&restore.ComputeNestBackupProps{
			ServiceInstanceId: jsii.String("si-0001abcd"),
			BackupId:          jsii.String("backup-0001abcd"),
		}),
		AllowInPlace: jsii.Bool(true), // what the service instance holds now is lost
	})

	cdktf.NewTerraformOutput(stack, jsii.String("orders-restored"), &cdktf.TerraformOutputConfig{Value: orders.Summary()})
	cdktf.NewTerraformOutput(stack, jsii.String("shop-restored"), &cdktf.TerraformOutputConfig{Value: shop.Summary()})

	app.Synth()
}
