package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreJob;
import io.github.cdktfalicloudrestore.RestoreJobProps;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SnapshotProps;
import software.constructs.Construct;

/** Takes over a restore that somebody started in the console: it is waited for, and not started again. */
public class Imported extends TerraformStack {
    public Imported(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        RestoreJob orders = RestoreJob.fromRestoreId(this, "orders", "r-0001abcd", RestoreJobProps.builder()
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0001abcd").build()))
            .target(RestoreTarget.ecsFiles(
                EcsFilesTargetProps.builder().instanceId("i-0001abcd").path("/by-hand").build()))
            .build());

        TerraformOutput.Builder.create(this, "orders-restored")
            .value(orders.getStatus() + ", " + orders.getOrigin())
            .build();
    }

    public static void main(String[] args) {
        App app = new App();
        new Imported(app, "imported");
        app.synth();
    }
}
