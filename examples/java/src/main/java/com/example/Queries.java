package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.BackupJobStatus;
import io.github.cdktfalicloudrestore.BackupJobs;
import io.github.cdktfalicloudrestore.ComputeNestBackups;
import io.github.cdktfalicloudrestore.ComputeNestRestoreTasks;
import io.github.cdktfalicloudrestore.DbsBackupPlans;
import io.github.cdktfalicloudrestore.DbsBackupSets;
import io.github.cdktfalicloudrestore.DbsRestorableRanges;
import io.github.cdktfalicloudrestore.DbsRestoreTasks;
import io.github.cdktfalicloudrestore.RecoveryPoints;
import io.github.cdktfalicloudrestore.SnapshotSourceType;
import io.github.cdktfalicloudrestore.Snapshots;
import io.github.cdktfalicloudrestore.VaultStatus;
import io.github.cdktfalicloudrestore.Vaults;
import java.util.List;
import software.constructs.Construct;

/** What is there to restore from, and what others have restored. */
public class Queries extends TerraformStack {
    public Queries(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        Vaults vaults = Vaults.Builder.create(this, "vaults").status(VaultStatus.CREATED).build();
        output("vault-names", vaults.getAll().pluckStrings("vault_name"));

        Snapshots snapshots = Snapshots.Builder.create(this, "snapshots")
            .sourceType(SnapshotSourceType.ECS_FILE)
            .vaultId("v-0001abcd")
            .instanceId("i-0001abcd")
            .build();
        output("newest-snapshot", snapshots.get(0).getSnapshotId());

        BackupJobs backups = BackupJobs.Builder.create(this, "backups")
            .sourceType("ECS_FILE")
            .status(BackupJobStatus.COMPLETE)
            .build();
        output("last-backup", backups.lastSuccessOf("i-0001abcd").getCompletedAt());

        RecoveryPoints points = RecoveryPoints.Builder.create(this, "points")
            .sourceType(SnapshotSourceType.ECS_FILE)
            .vaultIds(List.of("v-0001abcd"))
            .build();
        output("sources-without-point", points.getWithoutPoint());

        DbsBackupPlans plans = DbsBackupPlans.Builder.create(this, "plans").build();
        output("plan-names", plans.getAll().pluckStrings("backup_plan_name"));

        DbsBackupSets backupSets =
            DbsBackupSets.Builder.create(this, "backup-sets").backupPlanId("dbs-0001abcd").build();
        output("backup-set-ids", backupSets.getIds());

        DbsRestorableRanges ranges =
            DbsRestorableRanges.Builder.create(this, "ranges").backupPlanId("dbs-0001abcd").build();
        output("restorable-until", ranges.getAll().pluckStrings("restorable_until"));

        ComputeNestBackups serviceBackups =
            ComputeNestBackups.Builder.create(this, "service-backups").serviceInstanceId("si-0001abcd").build();
        output("service-backup-ids", serviceBackups.getIds());

        DbsRestoreTasks databases =
            DbsRestoreTasks.Builder.create(this, "databases").backupPlanId("dbs-0001abcd").build();
        output("databases-restored", databases.getAll().pluckStrings("verdict"));

        ComputeNestRestoreTasks services =
            ComputeNestRestoreTasks.Builder.create(this, "services").serviceInstanceId("si-0001abcd").build();
        output("services-restored", services.getAll().pluckStrings("verdict"));
    }

    private void output(String name, Object value) {
        TerraformOutput.Builder.create(this, name).value(value).build();
    }

    public static void main(String[] args) {
        App app = new App();
        new Queries(app, "queries");
        app.synth();
    }
}
