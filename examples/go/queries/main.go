// What is there to restore from, and what others have restored.
package main

import (
	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("queries"))
	output := func(name string, value any) {
		cdktf.NewTerraformOutput(stack, &name, &cdktf.TerraformOutputConfig{Value: value})
	}

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	vaults := restore.NewVaults(stack, jsii.String("vaults"), &restore.VaultsProps{
		Status: restore.VaultStatus_CREATED,
	})
	output("vault-names", vaults.All().PluckStrings(jsii.String("vault_name")))

	snapshots := restore.NewSnapshots(stack, jsii.String("snapshots"), &restore.SnapshotsProps{
		SourceType: restore.SnapshotSourceType_ECS_FILE,
		VaultId:    jsii.String("v-0001abcd"),
		InstanceId: jsii.String("i-0001abcd"),
	})
	output("newest-snapshot", snapshots.Get(jsii.Number(0)).SnapshotId())

	backups := restore.NewBackupJobs(stack, jsii.String("backups"), &restore.BackupJobsProps{
		SourceType: jsii.String("ECS_FILE"),
		Status:     restore.BackupJobStatus_COMPLETE,
	})
	output("last-backup", backups.LastSuccessOf(jsii.String("i-0001abcd")).CompletedAt())

	points := restore.NewRecoveryPoints(stack, jsii.String("points"), &restore.RecoveryPointsProps{
		SourceType: restore.SnapshotSourceType_ECS_FILE,
		VaultIds:   jsii.Strings("v-0001abcd"),
	})
	output("sources-without-point", points.WithoutPoint())

	plans := restore.NewDbsBackupPlans(stack, jsii.String("plans"), &restore.DbsBackupPlansProps{})
	output("plan-names", plans.All().PluckStrings(jsii.String("backup_plan_name")))

	backupSets := restore.NewDbsBackupSets(stack, jsii.String("backup-sets"), &restore.DbsBackupSetsProps{
		BackupPlanId: jsii.String("dbs-0001abcd"),
	})
	output("backup-set-ids", backupSets.Ids())

	ranges := restore.NewDbsRestorableRanges(stack, jsii.String("ranges"), &restore.DbsRestorableRangesProps{
		BackupPlanId: jsii.String("dbs-0001abcd"),
	})
	output("restorable-until", ranges.All().PluckStrings(jsii.String("restorable_until")))

	serviceBackups := restore.NewComputeNestBackups(stack, jsii.String("service-backups"), &restore.ComputeNestBackupsProps{
		ServiceInstanceId: jsii.String("si-0001abcd"),
	})
	output("service-backup-ids", serviceBackups.Ids())

	databases := restore.NewDbsRestoreTasks(stack, jsii.String("databases"), &restore.DbsRestoreTasksProps{
		BackupPlanId: jsii.String("dbs-0001abcd"),
	})
	output("databases-restored", databases.All().PluckStrings(jsii.String("verdict")))

	services := restore.NewComputeNestRestoreTasks(stack, jsii.String("services"), &restore.ComputeNestRestoreTasksProps{
		ServiceInstanceId: jsii.String("si-0001abcd"),
	})
	output("services-restored", services.All().PluckStrings(jsii.String("verdict")))

	app.Synth()
}
