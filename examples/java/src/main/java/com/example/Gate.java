package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.PartialPolicy;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreGate;
import io.github.cdktfalicloudrestore.RestoreJob;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SnapshotProps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/** Twenty shards are restored at once, though Terraform runs ten operations at a time, and one gate waits for all. */
public class Gate extends TerraformStack {
    public Gate(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        Map<String, RestoreJob> shards = new LinkedHashMap<>();
        for (int number = 1; number <= 20; number++) {
            shards.put("shard-" + number, restore("shard-" + number));
        }

        RestoreGate gate = RestoreGate.Builder.create(this, "shards")
            .restoreJobs(shards)
            .onPartial(PartialPolicy.WARN)
            .timeout(Duration.hours(6))
            .build();

        TerraformOutput.Builder.create(this, "restored").value(gate.getSummary()).build();
        TerraformOutput.Builder.create(this, "first")
            .value(gate.result("shard-1").getStatus() + ": " + gate.result("shard-1").getBytesDoneText() + " bytes")
            .build();
    }

    private RestoreJob restore(String shard) {
        return RestoreJob.Builder.create(this, shard)
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0001abcd").build()))
            .target(RestoreTarget.ecsFiles(EcsFilesTargetProps.builder()
                .instanceId("i-0002abcd")
                .path("/restore/" + shard)
                .include(List.of("/srv/" + shard))
                .build()))
            .waitForCompletion(false)
            .onPartial(PartialPolicy.WARN)
            .build();
    }

    public static void main(String[] args) {
        App app = new App();
        new Gate(app, "gate");
        app.synth();
    }
}
