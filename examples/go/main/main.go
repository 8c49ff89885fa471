package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("restore"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	orders := restore.NewRestoreJob(stack, jsii.String("orders"), &restore.RestoreJobProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0001abcd"),
		}),
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0001abcd"),
			Path:       jsii.String("/restore"),
			Include:    jsii.Strings("/srv/orders"),
		}),
		OnPartial: restore.PartialPolicy_WARN,
		Timeout:   restore.Duration_Hours(jsii.Number(6)),
	})

	invoices := restore.NewRestoreJob(stack, jsii.String("invoices"), &restore.RestoreJobProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0002abcd"),
		}),
		Target: restore.RestoreTarget_OssBucket(&restore.OssBucketTargetProps{
			Bucket: jsii.String("restored-invoices"),
			Prefix: jsii.String("2026/"),
		}),
	})

	for _, job := range []restore.RestoreJob{orders, invoices} {
		cdktf.NewTerraformOutput(stack, jsii.String(*job.Node().Id()+"-restored"), &cdktf.TerraformOutputConfig{
			Value: fmt.Sprintf("%s: %s bytes in %s s, ended %s", *job.Status(),
				*cdktf.Token_AsString(job.BytesDone(), nil), *cdktf.Token_AsString(job.DurationSeconds(), nil),
				*job.CompletedAt()),
		})
	}

	app.Synth()
}
