// Twenty shards are restored at once, though Terraform runs ten operations at a time, and one gate waits for all.
package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

const shardCount = 20

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("gate"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	shards := make(map[string]restore.RestoreJob, shardCount)
	for number := 1; number <= shardCount; number++ {
		shard := fmt.Sprintf("shard-%d", number)
		shards[shard] = restoreShard(stack, shard)
	}

	gate := restore.NewRestoreGate(stack, jsii.String("shards"), &restore.RestoreGateProps{
		RestoreJobs: &shards,
		OnPartial:   restore.PartialPolicy_WARN,
		Timeout:     restore.Duration_Hours(jsii.Number(6)),
	})

	cdktf.NewTerraformOutput(stack, jsii.String("restored"), &cdktf.TerraformOutputConfig{
		Value: fmt.Sprintf("%s of %d shards in %s s", *cdktf.Token_AsString(gate.Succeeded(), nil), shardCount,
			*cdktf.Token_AsString(gate.DurationSeconds(), nil)),
	})
	first := gate.Result(jsii.String("shard-1"))
	cdktf.NewTerraformOutput(stack, jsii.String("first"), &cdktf.TerraformOutputConfig{
		Value: fmt.Sprintf("%s: %s bytes", *first.Status(), *cdktf.Token_AsString(first.BytesDone(), nil)),
	})

	app.Synth()
}

func restoreShard(stack cdktf.TerraformStack, shard string) restore.RestoreJob {
	return restore.NewRestoreJob(stack, jsii.String(shard), &restore.RestoreJobProps{
		RecoveryPoint: restore.RecoveryPoint_Snapshot(&restore.SnapshotProps{
			VaultId:    jsii.String("v-0001abcd"),
			SnapshotId: jsii.String("s-0001abcd"),
		}),
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path:       jsii.String("/restore/" + shard),
			Include:    jsii.Strings("/srv/" + shard),
		}),
		WaitForCompletion: jsii.Bool(false),
		OnPartial:         restore.PartialPolicy_WARN,
	})
}
