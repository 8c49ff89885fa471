package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.OssBucketTargetProps;
import io.github.cdktfalicloudrestore.PartialPolicy;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreJob;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SnapshotProps;
import java.util.List;
import software.constructs.Construct;

public class Main extends TerraformStack {
    public Main(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        RestoreJob orders = RestoreJob.Builder.create(this, "orders")
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0001abcd").build()))
            .target(RestoreTarget.ecsFiles(EcsFilesTargetProps.builder()
                .instanceId("i-0001abcd")
                .path("/restore")
                .include(List.of("/srv/orders"))
                .build()))
            .onPartial(PartialPolicy.WARN)
            .timeout(Duration.hours(6))
            .build();

        RestoreJob invoices = RestoreJob.Builder.create(this, "invoices")
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0002abcd").build()))
            .target(RestoreTarget.ossBucket(
                OssBucketTargetProps.builder().bucket("restored-invoices").prefix("2026/").build()))
            .build();

        for (RestoreJob job : List.of(orders, invoices)) {
            TerraformOutput.Builder.create(this, job.getNode().getId() + "-restored")
                .value(job.getSummary())
                .build();
        }
    }

    public static void main(String[] args) {
        App app = new App();
        new Main(app, "restore");
        app.synth();
    }
}
