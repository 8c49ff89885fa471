// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Scenario of the restore emulator","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"speed":{"type":"number","minimum":0},"region":{"type":"string"},"order":{"enum":["newest","oldest","random"]},"restoreIdFilter":{"enum":["honoured","ignored","refused"]},"cancelingSeconds":{"type":"number","minimum":0},"recordDays":{"type":"number","exclusiveMinimum":0},"vaults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["VaultId"],"properties":{"VaultId":{"type":"string"},"VaultName":{"type":"string"},"VaultRegionId":{"type":"string"},"VaultType":{"type":"string"},"VaultStorageClass":{"type":"string"},"Status":{"type":"string"},"VaultStatusMessage":{"type":"string"},"Description":{"type":"string"},"ResourceGroupId":{"type":"string"},"CreatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"UpdatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Retention":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BytesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"StorageSize":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ChargedStorageSize":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ArchiveBytesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ArchiveStorageSize":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"SnapshotCount":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BucketName":{"type":"string"},"ChargeType":{"type":"string"},"RedundancyType":{"type":"string"},"CompressionAlgorithm":{"type":"string"},"Dedup":{"type":"boolean"},"EncryptType":{"type":"string"},"KmsKeyId":{"type":"string"},"WormEnabled":{"type":"boolean"},"IndexLevel":{"type":"string"},"IndexAvailable":{"type":"boolean"},"IndexUpdateTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"SearchEnabled":{"type":"boolean"},"SourceTypes":{"type":"object","additionalProperties":false,"properties":{"SourceType":{"type":"array","items":{"type":"string"}}}},"Replication":{"type":"boolean"},"ReplicationSourceVault":{"type":"boolean"},"ReplicationSourceRegionId":{"type":"string"},"ReplicationSourceVaultId":{"type":"string"},"ReplicationTargetRegionId":{"type":"string"},"LatestReplicationTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ReplicationProgress":{"type":"object","additionalProperties":false,"properties":{"HistoricalReplicationProgress":{"type":"integer"},"NewReplicationProgress":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"}}},"BackupPlanStatistics":{"type":"object","additionalProperties":false,"properties":{"Archive":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CommonFileSystem":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CommonNas":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Csg":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"EcsFile":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"EcsHana":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Isilon":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"LocalFile":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"LocalVm":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"MySql":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Nas":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Oracle":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Oss":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Ots":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"SqlServer":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"}}},"TrialInfo":{"type":"object","additionalProperties":false,"properties":{"KeepAfterTrialExpiration":{"type":"boolean"},"TrialStartTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"TrialExpireTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"TrialVaultReleaseTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"}}},"Tags":{"type":"object","additionalProperties":false,"properties":{"Tag":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"Key":{"type":"string"},"Value":{"type":"string"}}}}}}}}},"snapshots":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["SnapshotId"],"properties":{"SnapshotId":{"type":"string"},"SnapshotHash":{"type":"string"},"ParentSnapshotHash":{"type":"string"},"JobId":{"type":"string"},"SourceType":{"type":"string"},"Status":{"type":"string"},"BackupType":{"type":"string"},"CreatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"StartTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"UpdatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CompleteTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Retention":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"VaultId":{"type":"string"},"ExpireTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ArchiveTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"StorageClass":{"type":"string"},"SourceSnapshotHash":{"type":"string"},"SourceParentSnapshotHash":{"type":"string"},"BytesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualBytes":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ProtectedDataSize":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualItems":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ErrorFile":{"type":"string"},"InstanceId":{"type":"string"},"ClientId":{"type":"string"},"Path":{"type":"string"},"Paths":{"type":"object","additionalProperties":false,"properties":{"Path":{"type":"array","items":{"type":"string"}}}},"Include":{"type":"string"},"Exclude":{"type":"string"},"Bucket":{"type":"string"},"Prefix":{"type":"string"},"FileSystemId":{"type":"string"},"CreateTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"UseCommonNas":{"type":"boolean"},"InstanceName":{"type":"string"},"TableName":{"type":"string"},"RangeStart":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"RangeEnd":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"DiskId":{"type":"string"},"AdvancedRetentionType":{"type":"string"},"RealSnapshotTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"NativeSnapshotId":{"type":"string"},"NativeSnapshotInfo":{"type":"string"},"CanBeDeleted":{"type":"boolean"},"ArchiveStatus":{"type":"string"},"ArchiveErrorMessage":{"type":"string"},"ArchiveTriggerTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Detail":{"type":"object","additionalProperties":false,"properties":{"ConsistentLevel":{"type":"string"},"ContainOsDisk":{"type":"boolean"},"DiskCategory":{"type":"string"},"DiskDevName":{"type":"string"},"DiskHbrSnapshotIdWithDeviceMap":{},"DiskIdList":{"type":"array","items":{"type":"string"}},"DowngradeReason":{"type":"string"},"HostName":{"type":"string"},"InstanceIdWithDiskIdListMap":{},"InstanceName":{"type":"string"},"InstanceType":{"type":"string"},"InstantAccess":{"type":"boolean"},"NativeSnapshotIdList":{"type":"array","items":{"type":"string"}},"OsDiskId":{"type":"string"},"OsName":{"type":"string"},"OsNameEn":{"type":"string"},"OsType":{"type":"string"},"PerformanceLevel":{"type":"string"},"Platform":{"type":"string"},"SnapshotGroupId":{"type":"string"},"SystemDisk":{"type":"boolean"},"VmName":{"type":"string"}}},"PlanId":{"type":"string"},"UdmRegionId":{"type":"string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0}}}},"backupJobs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["JobId"],"properties":{"JobId":{"type":"string"},"JobName":{"type":"string"},"PlanId":{"type":"string"},"VaultId":{"type":"string"},"SourceType":{"type":"string"},"BackupType":{"type":"string"},"Status":{"type":"string"},"ErrorMessage":{"type":"string"},"Progress":{"type":"integer"},"CreatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"StartTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"UpdatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CompleteTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BytesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualBytes":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualItems":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"FilesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"FilesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualFiles":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Speed":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"SpeedLimit":{"type":"string"},"InstanceId":{"type":"string"},"ClientId":{"type":"string"},"Paths":{"type":"object","additionalProperties":false,"properties":{"Path":{"type":"array","items":{"type":"string"}}}},"Include":{"type":"string"},"Exclude":{"type":"string"},"Options":{"type":"string"},"Bucket":{"type":"string"},"Prefix":{"type":"string"},"FileSystemId":{"type":"string"},"CreateTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"InstanceName":{"type":"string"},"TableName":{"type":"string"},"OtsDetail":{"type":"object","additionalProperties":false,"properties":{"TableNames":{"type":"object","additionalProperties":false,"properties":{"TableName":{"type":"array","items":{"type":"string"}}}}}},"Detail":{"type":"object","additionalProperties":false,"properties":{"DoCopy":{"type":"boolean"},"DestinationNativeSnapshotId":{"type":"string"},"DestinationNativeSnapshotProgress":{"type":"integer"},"DestinationNativeSnapshotStatus":{"type":"string"},"DestinationRetention":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"DestinationSnapshotId":{"type":"string"},"DestinationNativeSnapshotErrorMessage":{"type":"string"},"NativeSnapshotId":{"type":"string"},"DiskNativeSnapshotIdList":{"type":"object","additionalProperties":false,"properties":{"DiskNativeSnapshotId":{"type":"array","items":{"type":"string"}}}},"InstanceInfos":{}}},"CrossAccountType":{"type":"string"},"CrossAccountUserId":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CrossAccountRoleName":{"type":"string"},"Identifier":{"type":"string"},"DestSourceType":{"type":"string"},"DestDataSourceId":{"type":"string"},"DestDataSourceDetail":{"type":"string"},"ChangeListPath":{"type":"string"},"TriggerMode":{"type":"string"},"Report":{"type":"object","additionalProperties":false,"properties":{"TotalFiles":{"type":"string"},"SuccessFiles":{"type":"string"},"FailedFiles":{"type":"string"},"SkippedFiles":{"type":"string"},"ReportTaskStatus":{"type":"string"}}},"course":{"type":"string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0}}}},"restoreJobs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["RestoreId"],"properties":{"RestoreId":{"type":"string"},"RestoreType":{"type":"string"},"SourceType":{"type":"string"},"Status":{"type":"string"},"ErrorMessage":{"type":"string"},"ErrorFile":{"type":"string"},"Progress":{"type":"integer"},"VaultId":{"type":"string"},"SnapshotId":{"type":"string"},"SnapshotHash":{"type":"string"},"ParentId":{"type":"string"},"ClusterId":{"type":"string"},"CreatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"StartTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"UpdatedTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CompleteTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ExpireTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BytesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualBytes":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ActualItems":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Speed":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"Options":{"type":"string"},"Include":{"type":"string"},"Exclude":{"type":"string"},"UdmDetail":{"type":"string"},"TargetInstanceId":{"type":"string"},"TargetPath":{"type":"string"},"TargetBucket":{"type":"string"},"TargetPrefix":{"type":"string"},"TargetFileSystemId":{"type":"string"},"TargetCreateTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"TargetInstanceName":{"type":"string"},"TargetTableName":{"type":"string"},"TargetTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"TargetClientId":{"type":"string"},"TargetDataSourceId":{"type":"string"},"OtsDetail":{"type":"object","additionalProperties":false,"properties":{"BatchChannelCount":{"type":"integer"},"OverwriteExisting":{"type":"boolean"}}},"CrossAccountType":{"type":"string"},"CrossAccountUserId":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"CrossAccountRoleName":{"type":"string"},"Report":{"type":"object","additionalProperties":false,"properties":{"TotalFiles":{"type":"string"},"SuccessFiles":{"type":"string"},"FailedFiles":{"type":"string"},"SkippedFiles":{"type":"string"},"ReportTaskStatus":{"type":"string"}}},"MeteringBytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"MeteringBytesDone":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"StorageClass":{"type":"string"},"FailbackDetail":{"type":"string"},"SourceInstanceId":{"type":"string"},"SourceResourceId":{"type":"string"},"FileDetections":{"type":"string"},"Edition":{"enum":["STANDARD","BASIC"]}}}},"dbsRestoreTasks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"type":"string"},"RestoreTaskName":{"type":"string"},"BackupPlanId":{"type":"string"},"BackupSetId":{"type":"string"},"RestoreStatus":{"type":"string"},"ErrMessage":{"type":"string"},"RestoreTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"RestoreTaskCreateTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"RestoreTaskFinishTime":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"FullDataRestoreProgress":{"type":"integer"},"FullStruforeRestoreProgress":{"type":"integer"},"FullStruAfterRestoreProgress":{"type":"integer"},"ContinuousRestoreProgress":{"type":"integer"},"PhysicalFullBackupRecoverProgress":{"type":"integer"},"PhysicalFullAndIncrementBackupRecoverProgress":{"type":"integer"},"PhysicalIncrementBackupRecoverProgress":{"type":"integer"},"PhysicalDatabaseOnlineProgress":{"type":"integer"},"PhysicalBackupRecoverProgress":{"type":"integer"},"RestoreObjects":{"type":"string"},"RestoreDir":{"type":"string"},"RestoreDestinationMode":{"type":"string"},"DestinationEndpointInstanceType":{"type":"string"},"DestinationEndpointInstanceID":{"type":"string"},"DestinationEndpointRegion":{"type":"string"},"DestinationEndpointIpPort":{"type":"string"},"DestinationEndpointHost":{"type":"string"},"DestinationEndpointPort":{"type":"string"},"DestinationEndpointDatabaseName":{"type":"string"},"DestinationEndpointUserName":{"type":"string"},"DestinationEndpointOracleSID":{"type":"string"},"DestinationEndpointEnableSsl":{"type":"string"},"BackupGatewayId":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"BackupGatewayIdentifier":{"type":"string"},"BackupSourceOssRegion":{"type":"string"},"CrossAliyunId":{"type":"string"},"CrossRoleName":{"type":"string"},"course":{"enum":["success","failed","stop","pause","running"]},"seconds":{"type":"number","minimum":0},"createdSecondsAgo":{"type":"number","minimum":0}}}},"computeNestRestoreTasks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"type":"string"},"ServiceInstanceId":{"type":"string"},"BackupId":{"type":"string"},"Status":{"type":"string"},"StatusDetail":{"type":"string"},"CreateTime":{"type":"string"},"StartTime":{"type":"string"},"EndTime":{"type":"string"},"ModifiedTime":{"type":"string"},"course":{"enum":["Restoring","Restored","RestoreFailed"]},"seconds":{"type":"number","minimum":0},"createdSecondsAgo":{"type":"number","minimum":0}}}},"courses":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["complete","completeAtOnce","partial","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling"]},"seconds":{"type":"number","minimum":0},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string"},"seconds":{"type":"number","minimum":0},"percent":{"type":"number","minimum":0,"maximum":100}}}},"bytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"itemsTotal":{"type":"integer","minimum":0},"failedItems":{"type":"integer","minimum":0},"errorMessage":{"type":"string"},"errorFile":{"type":"string"},"fields":{"type":"object","propertyNames":{"enum":["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"]}}}}},"rules":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"type":"string"}},"course":{"type":"string"},"sequence":{"type":"array","minItems":1,"items":{"type":"string"}}}}},"defaultCourse":{"type":"string"},"jobs":{"type":"array","items":{"type":"object","required":["RestoreType"],"properties":{"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]},"RestoreId":{"type":"string"},"course":{"type":"string"},"createdSecondsAgo":{"type":"number","minimum":0}},"propertyNames":{"enum":["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"]},"additionalProperties":{"type":["string","number","boolean"]}}},"history":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"maximum":1000000},"seed":{"type":"integer","minimum":0},"days":{"type":"number","exclusiveMinimum":0},"vaults":{"type":"integer","minimum":1},"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]}}},"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]},"when":{"enum":["before","after"]},"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","ListRestoreTasks","SearchHistoricalSnapshots"]},"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"type":"string"}},"times":{"type":"integer","minimum":1},"probability":{"type":"number","minimum":0,"maximum":1},"fromSecond":{"type":"number","minimum":0},"untilSecond":{"type":"number","minimum":0},"ms":{"type":"integer","minimum":0},"retryAfterMs":{"type":"integer","minimum":0},"code":{"type":"string"},"httpStatus":{"type":"integer","minimum":400,"maximum":599}}}},"storm":{"type":"object","additionalProperties":false,"required":["probability","kinds"],"properties":{"probability":{"type":"number","minimum":0,"maximum":1},"kinds":{"type":"array","minItems":1,"items":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]}},"when":{"enum":["before","after"]}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","ListRestoreTasks","SearchHistoricalSnapshots"]},"accessKeyId":{"type":"string"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9]{1,19}$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},schema:schema11.properties.speed.type,parentSchema:schema11.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema11.properties.region.type,parentSchema:schema11.properties.region,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.order !== undefined){
let data3 = data.order;
if(!(((data3 === "newest") || (data3 === "oldest")) || (data3 === "random"))){
const err5 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema11.properties.order.enum},schema:schema11.properties.order.enum,parentSchema:schema11.properties.order,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.restoreIdFilter !== undefined){
let data4 = data.restoreIdFilter;
if(!(((data4 === "honoured") || (data4 === "ignored")) || (data4 === "refused"))){
const err6 = {instancePath:instancePath+"/restoreIdFilter",schemaPath:"#/properties/restoreIdFilter/enum",keyword:"enum",params:{allowedValues: schema11.properties.restoreIdFilter.enum},schema:schema11.properties.restoreIdFilter.enum,parentSchema:schema11.properties.restoreIdFilter,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cancelingSeconds !== undefined){
let data5 = data.cancelingSeconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.cancelingSeconds,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.cancelingSeconds.type,parentSchema:schema11.properties.cancelingSeconds,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.recordDays !== undefined){
let data6 = data.recordDays;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema11.properties.recordDays,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/type",keyword:"type",params:{type: "number"},schema:schema11.properties.recordDays.type,parentSchema:schema11.properties.recordDays,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.vaults !== undefined){
let data7 = data.vaults;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.VaultId === undefined){
const err11 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/required",keyword:"required",params:{missingProperty: "VaultId"},schema:schema11.properties.vaults.items.required,parentSchema:schema11.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data8){
if(!(func2.call(schema11.properties.vaults.items.properties, key1))){
const err12 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.VaultId !== undefined){
let data9 = data8.VaultId;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/vaults/" + i0+"/VaultId",schemaPath:"#/properties/vaults/items/properties/VaultId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.VaultId.type,parentSchema:schema11.properties.vaults.items.properties.VaultId,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.VaultName !== undefined){
let data10 = data8.VaultName;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/vaults/" + i0+"/VaultName",schemaPath:"#/properties/vaults/items/properties/VaultName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.VaultName.type,parentSchema:schema11.properties.vaults.items.properties.VaultName,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.VaultRegionId !== undefined){
let data11 = data8.VaultRegionId;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/vaults/" + i0+"/VaultRegionId",schemaPath:"#/properties/vaults/items/properties/VaultRegionId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.VaultRegionId.type,parentSchema:schema11.properties.vaults.items.properties.VaultRegionId,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.VaultType !== undefined){
let data12 = data8.VaultType;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/vaults/" + i0+"/VaultType",schemaPath:"#/properties/vaults/items/properties/VaultType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.VaultType.type,parentSchema:schema11.properties.vaults.items.properties.VaultType,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.VaultStorageClass !== undefined){
let data13 = data8.VaultStorageClass;
if(typeof data13 !== "string"){
const err17 = {instancePath:instancePath+"/vaults/" + i0+"/VaultStorageClass",schemaPath:"#/properties/vaults/items/properties/VaultStorageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.VaultStorageClass.type,parentSchema:schema11.properties.vaults.items.properties.VaultStorageClass,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.Status !== undefined){
let data14 = data8.Status;
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/vaults/" + i0+"/Status",schemaPath:"#/properties/vaults/items/properties/Status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.Status.type,parentSchema:schema11.properties.vaults.items.properties.Status,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.VaultStatusMessage !== undefined){
let data15 = data8.VaultStatusMessage;
if(typeof data15 !== "string"){
const err19 = {instancePath:instancePath+"/vaults/" + i0+"/VaultStatusMessage",schemaPath:"#/properties/vaults/items/properties/VaultStatusMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.VaultStatusMessage.type,parentSchema:schema11.properties.vaults.items.properties.VaultStatusMessage,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.Description !== undefined){
let data16 = data8.Description;
if(typeof data16 !== "string"){
const err20 = {instancePath:instancePath+"/vaults/" + i0+"/Description",schemaPath:"#/properties/vaults/items/properties/Description/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.Description.type,parentSchema:schema11.properties.vaults.items.properties.Description,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.ResourceGroupId !== undefined){
let data17 = data8.ResourceGroupId;
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/vaults/" + i0+"/ResourceGroupId",schemaPath:"#/properties/vaults/items/properties/ResourceGroupId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.ResourceGroupId.type,parentSchema:schema11.properties.vaults.items.properties.ResourceGroupId,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.CreatedTime !== undefined){
let data18 = data8.CreatedTime;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")){
const err22 = {instancePath:instancePath+"/vaults/" + i0+"/CreatedTime",schemaPath:"#/properties/vaults/items/properties/CreatedTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.CreatedTime.type},schema:schema11.properties.vaults.items.properties.CreatedTime.type,parentSchema:schema11.properties.vaults.items.properties.CreatedTime,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err23 = {instancePath:instancePath+"/vaults/" + i0+"/CreatedTime",schemaPath:"#/properties/vaults/items/properties/CreatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.CreatedTime,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err24 = {instancePath:instancePath+"/vaults/" + i0+"/CreatedTime",schemaPath:"#/properties/vaults/items/properties/CreatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.CreatedTime,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data8.UpdatedTime !== undefined){
let data19 = data8.UpdatedTime;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
const err25 = {instancePath:instancePath+"/vaults/" + i0+"/UpdatedTime",schemaPath:"#/properties/vaults/items/properties/UpdatedTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.UpdatedTime.type},schema:schema11.properties.vaults.items.properties.UpdatedTime.type,parentSchema:schema11.properties.vaults.items.properties.UpdatedTime,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err26 = {instancePath:instancePath+"/vaults/" + i0+"/UpdatedTime",schemaPath:"#/properties/vaults/items/properties/UpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.UpdatedTime,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err27 = {instancePath:instancePath+"/vaults/" + i0+"/UpdatedTime",schemaPath:"#/properties/vaults/items/properties/UpdatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.UpdatedTime,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data8.Retention !== undefined){
let data20 = data8.Retention;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")){
const err28 = {instancePath:instancePath+"/vaults/" + i0+"/Retention",schemaPath:"#/properties/vaults/items/properties/Retention/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.Retention.type},schema:schema11.properties.vaults.items.properties.Retention.type,parentSchema:schema11.properties.vaults.items.properties.Retention,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err29 = {instancePath:instancePath+"/vaults/" + i0+"/Retention",schemaPath:"#/properties/vaults/items/properties/Retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.Retention,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err30 = {instancePath:instancePath+"/vaults/" + i0+"/Retention",schemaPath:"#/properties/vaults/items/properties/Retention/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.Retention,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data8.BytesDone !== undefined){
let data21 = data8.BytesDone;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")){
const err31 = {instancePath:instancePath+"/vaults/" + i0+"/BytesDone",schemaPath:"#/properties/vaults/items/properties/BytesDone/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BytesDone.type},schema:schema11.properties.vaults.items.properties.BytesDone.type,parentSchema:schema11.properties.vaults.items.properties.BytesDone,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err32 = {instancePath:instancePath+"/vaults/" + i0+"/BytesDone",schemaPath:"#/properties/vaults/items/properties/BytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BytesDone,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err33 = {instancePath:instancePath+"/vaults/" + i0+"/BytesDone",schemaPath:"#/properties/vaults/items/properties/BytesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BytesDone,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data8.StorageSize !== undefined){
let data22 = data8.StorageSize;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")){
const err34 = {instancePath:instancePath+"/vaults/" + i0+"/StorageSize",schemaPath:"#/properties/vaults/items/properties/StorageSize/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.StorageSize.type},schema:schema11.properties.vaults.items.properties.StorageSize.type,parentSchema:schema11.properties.vaults.items.properties.StorageSize,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err35 = {instancePath:instancePath+"/vaults/" + i0+"/StorageSize",schemaPath:"#/properties/vaults/items/properties/StorageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.StorageSize,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err36 = {instancePath:instancePath+"/vaults/" + i0+"/StorageSize",schemaPath:"#/properties/vaults/items/properties/StorageSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.StorageSize,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data8.ChargedStorageSize !== undefined){
let data23 = data8.ChargedStorageSize;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")){
const err37 = {instancePath:instancePath+"/vaults/" + i0+"/ChargedStorageSize",schemaPath:"#/properties/vaults/items/properties/ChargedStorageSize/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.ChargedStorageSize.type},schema:schema11.properties.vaults.items.properties.ChargedStorageSize.type,parentSchema:schema11.properties.vaults.items.properties.ChargedStorageSize,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err38 = {instancePath:instancePath+"/vaults/" + i0+"/ChargedStorageSize",schemaPath:"#/properties/vaults/items/properties/ChargedStorageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.ChargedStorageSize,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err39 = {instancePath:instancePath+"/vaults/" + i0+"/ChargedStorageSize",schemaPath:"#/properties/vaults/items/properties/ChargedStorageSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.ChargedStorageSize,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data8.ArchiveBytesDone !== undefined){
let data24 = data8.ArchiveBytesDone;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")){
const err40 = {instancePath:instancePath+"/vaults/" + i0+"/ArchiveBytesDone",schemaPath:"#/properties/vaults/items/properties/ArchiveBytesDone/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.ArchiveBytesDone.type},schema:schema11.properties.vaults.items.properties.ArchiveBytesDone.type,parentSchema:schema11.properties.vaults.items.properties.ArchiveBytesDone,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err41 = {instancePath:instancePath+"/vaults/" + i0+"/ArchiveBytesDone",schemaPath:"#/properties/vaults/items/properties/ArchiveBytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.ArchiveBytesDone,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err42 = {instancePath:instancePath+"/vaults/" + i0+"/ArchiveBytesDone",schemaPath:"#/properties/vaults/items/properties/ArchiveBytesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.ArchiveBytesDone,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data8.ArchiveStorageSize !== undefined){
let data25 = data8.ArchiveStorageSize;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")){
const err43 = {instancePath:instancePath+"/vaults/" + i0+"/ArchiveStorageSize",schemaPath:"#/properties/vaults/items/properties/ArchiveStorageSize/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.ArchiveStorageSize.type},schema:schema11.properties.vaults.items.properties.ArchiveStorageSize.type,parentSchema:schema11.properties.vaults.items.properties.ArchiveStorageSize,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err44 = {instancePath:instancePath+"/vaults/" + i0+"/ArchiveStorageSize",schemaPath:"#/properties/vaults/items/properties/ArchiveStorageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.ArchiveStorageSize,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err45 = {instancePath:instancePath+"/vaults/" + i0+"/ArchiveStorageSize",schemaPath:"#/properties/vaults/items/properties/ArchiveStorageSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.ArchiveStorageSize,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data8.SnapshotCount !== undefined){
let data26 = data8.SnapshotCount;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")){
const err46 = {instancePath:instancePath+"/vaults/" + i0+"/SnapshotCount",schemaPath:"#/properties/vaults/items/properties/SnapshotCount/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.SnapshotCount.type},schema:schema11.properties.vaults.items.properties.SnapshotCount.type,parentSchema:schema11.properties.vaults.items.properties.SnapshotCount,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err47 = {instancePath:instancePath+"/vaults/" + i0+"/SnapshotCount",schemaPath:"#/properties/vaults/items/properties/SnapshotCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.SnapshotCount,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err48 = {instancePath:instancePath+"/vaults/" + i0+"/SnapshotCount",schemaPath:"#/properties/vaults/items/properties/SnapshotCount/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.SnapshotCount,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data8.BucketName !== undefined){
let data27 = data8.BucketName;
if(typeof data27 !== "string"){
const err49 = {instancePath:instancePath+"/vaults/" + i0+"/BucketName",schemaPath:"#/properties/vaults/items/properties/BucketName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.BucketName.type,parentSchema:schema11.properties.vaults.items.properties.BucketName,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.ChargeType !== undefined){
let data28 = data8.ChargeType;
if(typeof data28 !== "string"){
const err50 = {instancePath:instancePath+"/vaults/" + i0+"/ChargeType",schemaPath:"#/properties/vaults/items/properties/ChargeType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.ChargeType.type,parentSchema:schema11.properties.vaults.items.properties.ChargeType,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data8.RedundancyType !== undefined){
let data29 = data8.RedundancyType;
if(typeof data29 !== "string"){
const err51 = {instancePath:instancePath+"/vaults/" + i0+"/RedundancyType",schemaPath:"#/properties/vaults/items/properties/RedundancyType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.RedundancyType.type,parentSchema:schema11.properties.vaults.items.properties.RedundancyType,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.CompressionAlgorithm !== undefined){
let data30 = data8.CompressionAlgorithm;
if(typeof data30 !== "string"){
const err52 = {instancePath:instancePath+"/vaults/" + i0+"/CompressionAlgorithm",schemaPath:"#/properties/vaults/items/properties/CompressionAlgorithm/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.CompressionAlgorithm.type,parentSchema:schema11.properties.vaults.items.properties.CompressionAlgorithm,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data8.Dedup !== undefined){
let data31 = data8.Dedup;
if(typeof data31 !== "boolean"){
const err53 = {instancePath:instancePath+"/vaults/" + i0+"/Dedup",schemaPath:"#/properties/vaults/items/properties/Dedup/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.Dedup.type,parentSchema:schema11.properties.vaults.items.properties.Dedup,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data8.EncryptType !== undefined){
let data32 = data8.EncryptType;
if(typeof data32 !== "string"){
const err54 = {instancePath:instancePath+"/vaults/" + i0+"/EncryptType",schemaPath:"#/properties/vaults/items/properties/EncryptType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.EncryptType.type,parentSchema:schema11.properties.vaults.items.properties.EncryptType,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data8.KmsKeyId !== undefined){
let data33 = data8.KmsKeyId;
if(typeof data33 !== "string"){
const err55 = {instancePath:instancePath+"/vaults/" + i0+"/KmsKeyId",schemaPath:"#/properties/vaults/items/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.KmsKeyId.type,parentSchema:schema11.properties.vaults.items.properties.KmsKeyId,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data8.WormEnabled !== undefined){
let data34 = data8.WormEnabled;
if(typeof data34 !== "boolean"){
const err56 = {instancePath:instancePath+"/vaults/" + i0+"/WormEnabled",schemaPath:"#/properties/vaults/items/properties/WormEnabled/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.WormEnabled.type,parentSchema:schema11.properties.vaults.items.properties.WormEnabled,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data8.IndexLevel !== undefined){
let data35 = data8.IndexLevel;
if(typeof data35 !== "string"){
const err57 = {instancePath:instancePath+"/vaults/" + i0+"/IndexLevel",schemaPath:"#/properties/vaults/items/properties/IndexLevel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.IndexLevel.type,parentSchema:schema11.properties.vaults.items.properties.IndexLevel,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data8.IndexAvailable !== undefined){
let data36 = data8.IndexAvailable;
if(typeof data36 !== "boolean"){
const err58 = {instancePath:instancePath+"/vaults/" + i0+"/IndexAvailable",schemaPath:"#/properties/vaults/items/properties/IndexAvailable/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.IndexAvailable.type,parentSchema:schema11.properties.vaults.items.properties.IndexAvailable,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data8.IndexUpdateTime !== undefined){
let data37 = data8.IndexUpdateTime;
if((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (typeof data37 !== "string")){
const err59 = {instancePath:instancePath+"/vaults/" + i0+"/IndexUpdateTime",schemaPath:"#/properties/vaults/items/properties/IndexUpdateTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.IndexUpdateTime.type},schema:schema11.properties.vaults.items.properties.IndexUpdateTime.type,parentSchema:schema11.properties.vaults.items.properties.IndexUpdateTime,data:data37};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err60 = {instancePath:instancePath+"/vaults/" + i0+"/IndexUpdateTime",schemaPath:"#/properties/vaults/items/properties/IndexUpdateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.IndexUpdateTime,data:data37};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err61 = {instancePath:instancePath+"/vaults/" + i0+"/IndexUpdateTime",schemaPath:"#/properties/vaults/items/properties/IndexUpdateTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.IndexUpdateTime,data:data37};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data8.SearchEnabled !== undefined){
let data38 = data8.SearchEnabled;
if(typeof data38 !== "boolean"){
const err62 = {instancePath:instancePath+"/vaults/" + i0+"/SearchEnabled",schemaPath:"#/properties/vaults/items/properties/SearchEnabled/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.SearchEnabled.type,parentSchema:schema11.properties.vaults.items.properties.SearchEnabled,data:data38};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data8.SourceTypes !== undefined){
let data39 = data8.SourceTypes;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key2 in data39){
if(!(key2 === "SourceType")){
const err63 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",schemaPath:"#/properties/vaults/items/properties/SourceTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.vaults.items.properties.SourceTypes,data:data39};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data39.SourceType !== undefined){
let data40 = data39.SourceType;
if(Array.isArray(data40)){
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
if(typeof data41 !== "string"){
const err64 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType/" + i1,schemaPath:"#/properties/vaults/items/properties/SourceTypes/properties/SourceType/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.SourceTypes.properties.SourceType.items.type,parentSchema:schema11.properties.vaults.items.properties.SourceTypes.properties.SourceType.items,data:data41};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType",schemaPath:"#/properties/vaults/items/properties/SourceTypes/properties/SourceType/type",keyword:"type",params:{type: "array"},schema:schema11.properties.vaults.items.properties.SourceTypes.properties.SourceType.type,parentSchema:schema11.properties.vaults.items.properties.SourceTypes.properties.SourceType,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",schemaPath:"#/properties/vaults/items/properties/SourceTypes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.properties.SourceTypes.type,parentSchema:schema11.properties.vaults.items.properties.SourceTypes,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data8.Replication !== undefined){
let data42 = data8.Replication;
if(typeof data42 !== "boolean"){
const err67 = {instancePath:instancePath+"/vaults/" + i0+"/Replication",schemaPath:"#/properties/vaults/items/properties/Replication/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.Replication.type,parentSchema:schema11.properties.vaults.items.properties.Replication,data:data42};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data8.ReplicationSourceVault !== undefined){
let data43 = data8.ReplicationSourceVault;
if(typeof data43 !== "boolean"){
const err68 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVault",schemaPath:"#/properties/vaults/items/properties/ReplicationSourceVault/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.ReplicationSourceVault.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationSourceVault,data:data43};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data8.ReplicationSourceRegionId !== undefined){
let data44 = data8.ReplicationSourceRegionId;
if(typeof data44 !== "string"){
const err69 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceRegionId",schemaPath:"#/properties/vaults/items/properties/ReplicationSourceRegionId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.ReplicationSourceRegionId.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationSourceRegionId,data:data44};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data8.ReplicationSourceVaultId !== undefined){
let data45 = data8.ReplicationSourceVaultId;
if(typeof data45 !== "string"){
const err70 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVaultId",schemaPath:"#/properties/vaults/items/properties/ReplicationSourceVaultId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.ReplicationSourceVaultId.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationSourceVaultId,data:data45};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data8.ReplicationTargetRegionId !== undefined){
let data46 = data8.ReplicationTargetRegionId;
if(typeof data46 !== "string"){
const err71 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetRegionId",schemaPath:"#/properties/vaults/items/properties/ReplicationTargetRegionId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.ReplicationTargetRegionId.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationTargetRegionId,data:data46};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data8.LatestReplicationTime !== undefined){
let data47 = data8.LatestReplicationTime;
if((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (typeof data47 !== "string")){
const err72 = {instancePath:instancePath+"/vaults/" + i0+"/LatestReplicationTime",schemaPath:"#/properties/vaults/items/properties/LatestReplicationTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.LatestReplicationTime.type},schema:schema11.properties.vaults.items.properties.LatestReplicationTime.type,parentSchema:schema11.properties.vaults.items.properties.LatestReplicationTime,data:data47};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err73 = {instancePath:instancePath+"/vaults/" + i0+"/LatestReplicationTime",schemaPath:"#/properties/vaults/items/properties/LatestReplicationTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.LatestReplicationTime,data:data47};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err74 = {instancePath:instancePath+"/vaults/" + i0+"/LatestReplicationTime",schemaPath:"#/properties/vaults/items/properties/LatestReplicationTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.LatestReplicationTime,data:data47};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data8.ReplicationProgress !== undefined){
let data48 = data8.ReplicationProgress;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key3 in data48){
if(!((key3 === "HistoricalReplicationProgress") || (key3 === "NewReplicationProgress"))){
const err75 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.vaults.items.properties.ReplicationProgress,data:data48};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data48.HistoricalReplicationProgress !== undefined){
let data49 = data48.HistoricalReplicationProgress;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err76 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/HistoricalReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/properties/HistoricalReplicationProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.vaults.items.properties.ReplicationProgress.properties.HistoricalReplicationProgress.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationProgress.properties.HistoricalReplicationProgress,data:data49};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data48.NewReplicationProgress !== undefined){
let data50 = data48.NewReplicationProgress;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (typeof data50 !== "string")){
const err77 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/NewReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/properties/NewReplicationProgress/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.ReplicationProgress.properties.NewReplicationProgress.type},schema:schema11.properties.vaults.items.properties.ReplicationProgress.properties.NewReplicationProgress.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationProgress.properties.NewReplicationProgress,data:data50};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err78 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/NewReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/properties/NewReplicationProgress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.ReplicationProgress.properties.NewReplicationProgress,data:data50};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err79 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/NewReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/properties/NewReplicationProgress/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.ReplicationProgress.properties.NewReplicationProgress,data:data50};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.properties.ReplicationProgress.type,parentSchema:schema11.properties.vaults.items.properties.ReplicationProgress,data:data48};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data8.BackupPlanStatistics !== undefined){
let data51 = data8.BackupPlanStatistics;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key4 in data51){
if(!(func2.call(schema11.properties.vaults.items.properties.BackupPlanStatistics.properties, key4))){
const err81 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics,data:data51};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data51.Archive !== undefined){
let data52 = data51.Archive;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (typeof data52 !== "string")){
const err82 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Archive",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Archive/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Archive.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Archive.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Archive,data:data52};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err83 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Archive",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Archive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Archive,data:data52};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err84 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Archive",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Archive/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Archive,data:data52};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data51.CommonFileSystem !== undefined){
let data53 = data51.CommonFileSystem;
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (typeof data53 !== "string")){
const err85 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonFileSystem",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/CommonFileSystem/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonFileSystem.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonFileSystem.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonFileSystem,data:data53};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err86 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonFileSystem",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/CommonFileSystem/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonFileSystem,data:data53};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err87 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonFileSystem",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/CommonFileSystem/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonFileSystem,data:data53};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data51.CommonNas !== undefined){
let data54 = data51.CommonNas;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")){
const err88 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonNas",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/CommonNas/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonNas.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonNas.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonNas,data:data54};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err89 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonNas",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/CommonNas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonNas,data:data54};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err90 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonNas",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/CommonNas/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.CommonNas,data:data54};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data51.Csg !== undefined){
let data55 = data51.Csg;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")){
const err91 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Csg",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Csg/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Csg.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Csg.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Csg,data:data55};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err92 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Csg",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Csg/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Csg,data:data55};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err93 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Csg",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Csg/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Csg,data:data55};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data51.EcsFile !== undefined){
let data56 = data51.EcsFile;
if((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (typeof data56 !== "string")){
const err94 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsFile",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/EcsFile/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsFile.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsFile.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsFile,data:data56};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err95 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsFile",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/EcsFile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsFile,data:data56};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err96 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsFile",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/EcsFile/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsFile,data:data56};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data51.EcsHana !== undefined){
let data57 = data51.EcsHana;
if((!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) && (typeof data57 !== "string")){
const err97 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsHana",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/EcsHana/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsHana.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsHana.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsHana,data:data57};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err98 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsHana",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/EcsHana/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsHana,data:data57};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err99 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsHana",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/EcsHana/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.EcsHana,data:data57};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data51.Isilon !== undefined){
let data58 = data51.Isilon;
if((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (typeof data58 !== "string")){
const err100 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Isilon",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Isilon/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Isilon.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Isilon.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Isilon,data:data58};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err101 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Isilon",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Isilon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Isilon,data:data58};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err102 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Isilon",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Isilon/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Isilon,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data51.LocalFile !== undefined){
let data59 = data51.LocalFile;
if((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")){
const err103 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalFile",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/LocalFile/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalFile.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalFile.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalFile,data:data59};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err104 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalFile",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/LocalFile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalFile,data:data59};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err105 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalFile",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/LocalFile/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalFile,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data51.LocalVm !== undefined){
let data60 = data51.LocalVm;
if((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (typeof data60 !== "string")){
const err106 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalVm",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/LocalVm/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalVm.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalVm.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalVm,data:data60};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err107 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalVm",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/LocalVm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalVm,data:data60};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err108 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalVm",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/LocalVm/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.LocalVm,data:data60};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data51.MySql !== undefined){
let data61 = data51.MySql;
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (typeof data61 !== "string")){
const err109 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/MySql",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/MySql/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.MySql.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.MySql.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.MySql,data:data61};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err110 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/MySql",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/MySql/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.MySql,data:data61};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err111 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/MySql",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/MySql/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.MySql,data:data61};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data51.Nas !== undefined){
let data62 = data51.Nas;
if((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (typeof data62 !== "string")){
const err112 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Nas",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Nas/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Nas.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Nas.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Nas,data:data62};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err113 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Nas",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Nas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Nas,data:data62};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err114 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Nas",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Nas/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Nas,data:data62};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data51.Oracle !== undefined){
let data63 = data51.Oracle;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")){
const err115 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oracle",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Oracle/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oracle.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oracle.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oracle,data:data63};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err116 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oracle",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Oracle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oracle,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err117 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oracle",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Oracle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oracle,data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data51.Oss !== undefined){
let data64 = data51.Oss;
if((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (typeof data64 !== "string")){
const err118 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oss",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Oss/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oss.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oss.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oss,data:data64};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err119 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oss",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Oss/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oss,data:data64};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err120 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oss",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Oss/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Oss,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data51.Ots !== undefined){
let data65 = data51.Ots;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (typeof data65 !== "string")){
const err121 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Ots",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Ots/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Ots.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Ots.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Ots,data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err122 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Ots",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Ots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Ots,data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err123 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Ots",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/Ots/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.Ots,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data51.SqlServer !== undefined){
let data66 = data51.SqlServer;
if((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (typeof data66 !== "string")){
const err124 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/SqlServer",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/SqlServer/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.SqlServer.type},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.SqlServer.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.SqlServer,data:data66};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err125 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/SqlServer",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/SqlServer/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.SqlServer,data:data66};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err126 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/SqlServer",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/properties/SqlServer/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics.properties.SqlServer,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.properties.BackupPlanStatistics.type,parentSchema:schema11.properties.vaults.items.properties.BackupPlanStatistics,data:data51};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data8.TrialInfo !== undefined){
let data67 = data8.TrialInfo;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key5 in data67){
if(!((((key5 === "KeepAfterTrialExpiration") || (key5 === "TrialStartTime")) || (key5 === "TrialExpireTime")) || (key5 === "TrialVaultReleaseTime"))){
const err128 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",schemaPath:"#/properties/vaults/items/properties/TrialInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.vaults.items.properties.TrialInfo,data:data67};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data67.KeepAfterTrialExpiration !== undefined){
let data68 = data67.KeepAfterTrialExpiration;
if(typeof data68 !== "boolean"){
const err129 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/KeepAfterTrialExpiration",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/KeepAfterTrialExpiration/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.vaults.items.properties.TrialInfo.properties.KeepAfterTrialExpiration.type,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.KeepAfterTrialExpiration,data:data68};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data67.TrialStartTime !== undefined){
let data69 = data67.TrialStartTime;
if((!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) && (typeof data69 !== "string")){
const err130 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialStartTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialStartTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.TrialInfo.properties.TrialStartTime.type},schema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialStartTime.type,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialStartTime,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err131 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialStartTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialStartTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialStartTime,data:data69};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err132 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialStartTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialStartTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialStartTime,data:data69};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data67.TrialExpireTime !== undefined){
let data70 = data67.TrialExpireTime;
if((!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))) && (typeof data70 !== "string")){
const err133 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialExpireTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialExpireTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.TrialInfo.properties.TrialExpireTime.type},schema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialExpireTime.type,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialExpireTime,data:data70};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err134 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialExpireTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialExpireTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialExpireTime,data:data70};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err135 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialExpireTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialExpireTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialExpireTime,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data67.TrialVaultReleaseTime !== undefined){
let data71 = data67.TrialVaultReleaseTime;
if((!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) && (typeof data71 !== "string")){
const err136 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialVaultReleaseTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialVaultReleaseTime/type",keyword:"type",params:{type: schema11.properties.vaults.items.properties.TrialInfo.properties.TrialVaultReleaseTime.type},schema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialVaultReleaseTime.type,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialVaultReleaseTime,data:data71};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
const err137 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialVaultReleaseTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialVaultReleaseTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialVaultReleaseTime,data:data71};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err138 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialVaultReleaseTime",schemaPath:"#/properties/vaults/items/properties/TrialInfo/properties/TrialVaultReleaseTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.vaults.items.properties.TrialInfo.properties.TrialVaultReleaseTime,data:data71};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",schemaPath:"#/properties/vaults/items/properties/TrialInfo/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.properties.TrialInfo.type,parentSchema:schema11.properties.vaults.items.properties.TrialInfo,data:data67};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data8.Tags !== undefined){
let data72 = data8.Tags;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key6 in data72){
if(!(key6 === "Tag")){
const err140 = {instancePath:instancePath+"/vaults/" + i0+"/Tags",schemaPath:"#/properties/vaults/items/properties/Tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.vaults.items.properties.Tags,data:data72};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data72.Tag !== undefined){
let data73 = data72.Tag;
if(Array.isArray(data73)){
const len2 = data73.length;
for(let i2=0; i2<len2; i2++){
let data74 = data73[i2];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key7 in data74){
if(!((key7 === "Key") || (key7 === "Value"))){
const err141 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2,schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items,data:data74};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data74.Key !== undefined){
let data75 = data74.Key;
if(typeof data75 !== "string"){
const err142 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2+"/Key",schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/properties/Key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items.properties.Key.type,parentSchema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items.properties.Key,data:data75};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data74.Value !== undefined){
let data76 = data74.Value;
if(typeof data76 !== "string"){
const err143 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2+"/Value",schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/properties/Value/type",keyword:"type",params:{type: "string"},schema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items.properties.Value.type,parentSchema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items.properties.Value,data:data76};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2,schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items.type,parentSchema:schema11.properties.vaults.items.properties.Tags.properties.Tag.items,data:data74};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag",schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/type",keyword:"type",params:{type: "array"},schema:schema11.properties.vaults.items.properties.Tags.properties.Tag.type,parentSchema:schema11.properties.vaults.items.properties.Tags.properties.Tag,data:data73};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/vaults/" + i0+"/Tags",schemaPath:"#/properties/vaults/items/properties/Tags/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.properties.Tags.type,parentSchema:schema11.properties.vaults.items.properties.Tags,data:data72};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.type,parentSchema:schema11.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/vaults",schemaPath:"#/properties/vaults/type",keyword:"type",params:{type: "array"},schema:schema11.properties.vaults.type,parentSchema:schema11.properties.vaults,data:data7};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data77 = data.snapshots;
if(Array.isArray(data77)){
const len3 = data77.length;
for(let i3=0; i3<len3; i3++){
let data78 = data77[i3];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.SnapshotId === undefined){
const err149 = {instancePath:instancePath+"/snapshots/" + i3,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: "SnapshotId"},schema:schema11.properties.snapshots.items.required,parentSchema:schema11.properties.snapshots.items,data:data78};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key8 in data78){
if(!(func2.call(schema11.properties.snapshots.items.properties, key8))){
const err150 = {instancePath:instancePath+"/snapshots/" + i3,schemaPath:"#/properties/snapshots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties.snapshots.items,data:data78};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data78.SnapshotId !== undefined){
let data79 = data78.SnapshotId;
if(typeof data79 !== "string"){
const err151 = {instancePath:instancePath+"/snapshots/" + i3+"/SnapshotId",schemaPath:"#/properties/snapshots/items/properties/SnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SnapshotId.type,parentSchema:schema11.properties.snapshots.items.properties.SnapshotId,data:data79};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data78.SnapshotHash !== undefined){
let data80 = data78.SnapshotHash;
if(typeof data80 !== "string"){
const err152 = {instancePath:instancePath+"/snapshots/" + i3+"/SnapshotHash",schemaPath:"#/properties/snapshots/items/properties/SnapshotHash/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SnapshotHash.type,parentSchema:schema11.properties.snapshots.items.properties.SnapshotHash,data:data80};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data78.ParentSnapshotHash !== undefined){
let data81 = data78.ParentSnapshotHash;
if(typeof data81 !== "string"){
const err153 = {instancePath:instancePath+"/snapshots/" + i3+"/ParentSnapshotHash",schemaPath:"#/properties/snapshots/items/properties/ParentSnapshotHash/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.ParentSnapshotHash.type,parentSchema:schema11.properties.snapshots.items.properties.ParentSnapshotHash,data:data81};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data78.JobId !== undefined){
let data82 = data78.JobId;
if(typeof data82 !== "string"){
const err154 = {instancePath:instancePath+"/snapshots/" + i3+"/JobId",schemaPath:"#/properties/snapshots/items/properties/JobId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.JobId.type,parentSchema:schema11.properties.snapshots.items.properties.JobId,data:data82};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data78.SourceType !== undefined){
let data83 = data78.SourceType;
if(typeof data83 !== "string"){
const err155 = {instancePath:instancePath+"/snapshots/" + i3+"/SourceType",schemaPath:"#/properties/snapshots/items/properties/SourceType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SourceType.type,parentSchema:schema11.properties.snapshots.items.properties.SourceType,data:data83};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data78.Status !== undefined){
let data84 = data78.Status;
if(typeof data84 !== "string"){
const err156 = {instancePath:instancePath+"/snapshots/" + i3+"/Status",schemaPath:"#/properties/snapshots/items/properties/Status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Status.type,parentSchema:schema11.properties.snapshots.items.properties.Status,data:data84};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data78.BackupType !== undefined){
let data85 = data78.BackupType;
if(typeof data85 !== "string"){
const err157 = {instancePath:instancePath+"/snapshots/" + i3+"/BackupType",schemaPath:"#/properties/snapshots/items/properties/BackupType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.BackupType.type,parentSchema:schema11.properties.snapshots.items.properties.BackupType,data:data85};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data78.CreatedTime !== undefined){
let data86 = data78.CreatedTime;
if((!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) && (typeof data86 !== "string")){
const err158 = {instancePath:instancePath+"/snapshots/" + i3+"/CreatedTime",schemaPath:"#/properties/snapshots/items/properties/CreatedTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.CreatedTime.type},schema:schema11.properties.snapshots.items.properties.CreatedTime.type,parentSchema:schema11.properties.snapshots.items.properties.CreatedTime,data:data86};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
const err159 = {instancePath:instancePath+"/snapshots/" + i3+"/CreatedTime",schemaPath:"#/properties/snapshots/items/properties/CreatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.CreatedTime,data:data86};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err160 = {instancePath:instancePath+"/snapshots/" + i3+"/CreatedTime",schemaPath:"#/properties/snapshots/items/properties/CreatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.CreatedTime,data:data86};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data78.StartTime !== undefined){
let data87 = data78.StartTime;
if((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (typeof data87 !== "string")){
const err161 = {instancePath:instancePath+"/snapshots/" + i3+"/StartTime",schemaPath:"#/properties/snapshots/items/properties/StartTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.StartTime.type},schema:schema11.properties.snapshots.items.properties.StartTime.type,parentSchema:schema11.properties.snapshots.items.properties.StartTime,data:data87};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
const err162 = {instancePath:instancePath+"/snapshots/" + i3+"/StartTime",schemaPath:"#/properties/snapshots/items/properties/StartTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.StartTime,data:data87};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err163 = {instancePath:instancePath+"/snapshots/" + i3+"/StartTime",schemaPath:"#/properties/snapshots/items/properties/StartTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.StartTime,data:data87};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
if(data78.UpdatedTime !== undefined){
let data88 = data78.UpdatedTime;
if((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (typeof data88 !== "string")){
const err164 = {instancePath:instancePath+"/snapshots/" + i3+"/UpdatedTime",schemaPath:"#/properties/snapshots/items/properties/UpdatedTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.UpdatedTime.type},schema:schema11.properties.snapshots.items.properties.UpdatedTime.type,parentSchema:schema11.properties.snapshots.items.properties.UpdatedTime,data:data88};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
const err165 = {instancePath:instancePath+"/snapshots/" + i3+"/UpdatedTime",schemaPath:"#/properties/snapshots/items/properties/UpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.UpdatedTime,data:data88};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err166 = {instancePath:instancePath+"/snapshots/" + i3+"/UpdatedTime",schemaPath:"#/properties/snapshots/items/properties/UpdatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.UpdatedTime,data:data88};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data78.CompleteTime !== undefined){
let data89 = data78.CompleteTime;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (typeof data89 !== "string")){
const err167 = {instancePath:instancePath+"/snapshots/" + i3+"/CompleteTime",schemaPath:"#/properties/snapshots/items/properties/CompleteTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.CompleteTime.type},schema:schema11.properties.snapshots.items.properties.CompleteTime.type,parentSchema:schema11.properties.snapshots.items.properties.CompleteTime,data:data89};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
const err168 = {instancePath:instancePath+"/snapshots/" + i3+"/CompleteTime",schemaPath:"#/properties/snapshots/items/properties/CompleteTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.CompleteTime,data:data89};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err169 = {instancePath:instancePath+"/snapshots/" + i3+"/CompleteTime",schemaPath:"#/properties/snapshots/items/properties/CompleteTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.CompleteTime,data:data89};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data78.Retention !== undefined){
let data90 = data78.Retention;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (typeof data90 !== "string")){
const err170 = {instancePath:instancePath+"/snapshots/" + i3+"/Retention",schemaPath:"#/properties/snapshots/items/properties/Retention/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.Retention.type},schema:schema11.properties.snapshots.items.properties.Retention.type,parentSchema:schema11.properties.snapshots.items.properties.Retention,data:data90};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
const err171 = {instancePath:instancePath+"/snapshots/" + i3+"/Retention",schemaPath:"#/properties/snapshots/items/properties/Retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.Retention,data:data90};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err172 = {instancePath:instancePath+"/snapshots/" + i3+"/Retention",schemaPath:"#/properties/snapshots/items/properties/Retention/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.Retention,data:data90};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data78.BytesTotal !== undefined){
let data91 = data78.BytesTotal;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (typeof data91 !== "string")){
const err173 = {instancePath:instancePath+"/snapshots/" + i3+"/BytesTotal",schemaPath:"#/properties/snapshots/items/properties/BytesTotal/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.BytesTotal.type},schema:schema11.properties.snapshots.items.properties.BytesTotal.type,parentSchema:schema11.properties.snapshots.items.properties.BytesTotal,data:data91};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
const err174 = {instancePath:instancePath+"/snapshots/" + i3+"/BytesTotal",schemaPath:"#/properties/snapshots/items/properties/BytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.BytesTotal,data:data91};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err175 = {instancePath:instancePath+"/snapshots/" + i3+"/BytesTotal",schemaPath:"#/properties/snapshots/items/properties/BytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.BytesTotal,data:data91};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
if(data78.VaultId !== undefined){
let data92 = data78.VaultId;
if(typeof data92 !== "string"){
const err176 = {instancePath:instancePath+"/snapshots/" + i3+"/VaultId",schemaPath:"#/properties/snapshots/items/properties/VaultId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.VaultId.type,parentSchema:schema11.properties.snapshots.items.properties.VaultId,data:data92};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data78.ExpireTime !== undefined){
let data93 = data78.ExpireTime;
if((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (typeof data93 !== "string")){
const err177 = {instancePath:instancePath+"/snapshots/" + i3+"/ExpireTime",schemaPath:"#/properties/snapshots/items/properties/ExpireTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ExpireTime.type},schema:schema11.properties.snapshots.items.properties.ExpireTime.type,parentSchema:schema11.properties.snapshots.items.properties.ExpireTime,data:data93};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err178 = {instancePath:instancePath+"/snapshots/" + i3+"/ExpireTime",schemaPath:"#/properties/snapshots/items/properties/ExpireTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ExpireTime,data:data93};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err179 = {instancePath:instancePath+"/snapshots/" + i3+"/ExpireTime",schemaPath:"#/properties/snapshots/items/properties/ExpireTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ExpireTime,data:data93};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data78.ArchiveTime !== undefined){
let data94 = data78.ArchiveTime;
if((!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) && (typeof data94 !== "string")){
const err180 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTime",schemaPath:"#/properties/snapshots/items/properties/ArchiveTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ArchiveTime.type},schema:schema11.properties.snapshots.items.properties.ArchiveTime.type,parentSchema:schema11.properties.snapshots.items.properties.ArchiveTime,data:data94};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
const err181 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTime",schemaPath:"#/properties/snapshots/items/properties/ArchiveTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ArchiveTime,data:data94};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err182 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTime",schemaPath:"#/properties/snapshots/items/properties/ArchiveTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ArchiveTime,data:data94};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data78.StorageClass !== undefined){
let data95 = data78.StorageClass;
if(typeof data95 !== "string"){
const err183 = {instancePath:instancePath+"/snapshots/" + i3+"/StorageClass",schemaPath:"#/properties/snapshots/items/properties/StorageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.StorageClass.type,parentSchema:schema11.properties.snapshots.items.properties.StorageClass,data:data95};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data78.SourceSnapshotHash !== undefined){
let data96 = data78.SourceSnapshotHash;
if(typeof data96 !== "string"){
const err184 = {instancePath:instancePath+"/snapshots/" + i3+"/SourceSnapshotHash",schemaPath:"#/properties/snapshots/items/properties/SourceSnapshotHash/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SourceSnapshotHash.type,parentSchema:schema11.properties.snapshots.items.properties.SourceSnapshotHash,data:data96};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data78.SourceParentSnapshotHash !== undefined){
let data97 = data78.SourceParentSnapshotHash;
if(typeof data97 !== "string"){
const err185 = {instancePath:instancePath+"/snapshots/" + i3+"/SourceParentSnapshotHash",schemaPath:"#/properties/snapshots/items/properties/SourceParentSnapshotHash/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SourceParentSnapshotHash.type,parentSchema:schema11.properties.snapshots.items.properties.SourceParentSnapshotHash,data:data97};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data78.BytesDone !== undefined){
let data98 = data78.BytesDone;
if((!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))) && (typeof data98 !== "string")){
const err186 = {instancePath:instancePath+"/snapshots/" + i3+"/BytesDone",schemaPath:"#/properties/snapshots/items/properties/BytesDone/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.BytesDone.type},schema:schema11.properties.snapshots.items.properties.BytesDone.type,parentSchema:schema11.properties.snapshots.items.properties.BytesDone,data:data98};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
const err187 = {instancePath:instancePath+"/snapshots/" + i3+"/BytesDone",schemaPath:"#/properties/snapshots/items/properties/BytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.BytesDone,data:data98};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err188 = {instancePath:instancePath+"/snapshots/" + i3+"/BytesDone",schemaPath:"#/properties/snapshots/items/properties/BytesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.BytesDone,data:data98};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data78.ActualBytes !== undefined){
let data99 = data78.ActualBytes;
if((!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) && (typeof data99 !== "string")){
const err189 = {instancePath:instancePath+"/snapshots/" + i3+"/ActualBytes",schemaPath:"#/properties/snapshots/items/properties/ActualBytes/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ActualBytes.type},schema:schema11.properties.snapshots.items.properties.ActualBytes.type,parentSchema:schema11.properties.snapshots.items.properties.ActualBytes,data:data99};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
const err190 = {instancePath:instancePath+"/snapshots/" + i3+"/ActualBytes",schemaPath:"#/properties/snapshots/items/properties/ActualBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ActualBytes,data:data99};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err191 = {instancePath:instancePath+"/snapshots/" + i3+"/ActualBytes",schemaPath:"#/properties/snapshots/items/properties/ActualBytes/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ActualBytes,data:data99};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data78.ProtectedDataSize !== undefined){
let data100 = data78.ProtectedDataSize;
if((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (typeof data100 !== "string")){
const err192 = {instancePath:instancePath+"/snapshots/" + i3+"/ProtectedDataSize",schemaPath:"#/properties/snapshots/items/properties/ProtectedDataSize/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ProtectedDataSize.type},schema:schema11.properties.snapshots.items.properties.ProtectedDataSize.type,parentSchema:schema11.properties.snapshots.items.properties.ProtectedDataSize,data:data100};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err193 = {instancePath:instancePath+"/snapshots/" + i3+"/ProtectedDataSize",schemaPath:"#/properties/snapshots/items/properties/ProtectedDataSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ProtectedDataSize,data:data100};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err194 = {instancePath:instancePath+"/snapshots/" + i3+"/ProtectedDataSize",schemaPath:"#/properties/snapshots/items/properties/ProtectedDataSize/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ProtectedDataSize,data:data100};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data78.ItemsTotal !== undefined){
let data101 = data78.ItemsTotal;
if((!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))) && (typeof data101 !== "string")){
const err195 = {instancePath:instancePath+"/snapshots/" + i3+"/ItemsTotal",schemaPath:"#/properties/snapshots/items/properties/ItemsTotal/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ItemsTotal.type},schema:schema11.properties.snapshots.items.properties.ItemsTotal.type,parentSchema:schema11.properties.snapshots.items.properties.ItemsTotal,data:data101};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
const err196 = {instancePath:instancePath+"/snapshots/" + i3+"/ItemsTotal",schemaPath:"#/properties/snapshots/items/properties/ItemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ItemsTotal,data:data101};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err197 = {instancePath:instancePath+"/snapshots/" + i3+"/ItemsTotal",schemaPath:"#/properties/snapshots/items/properties/ItemsTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ItemsTotal,data:data101};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data78.ItemsDone !== undefined){
let data102 = data78.ItemsDone;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (typeof data102 !== "string")){
const err198 = {instancePath:instancePath+"/snapshots/" + i3+"/ItemsDone",schemaPath:"#/properties/snapshots/items/properties/ItemsDone/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ItemsDone.type},schema:schema11.properties.snapshots.items.properties.ItemsDone.type,parentSchema:schema11.properties.snapshots.items.properties.ItemsDone,data:data102};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
const err199 = {instancePath:instancePath+"/snapshots/" + i3+"/ItemsDone",schemaPath:"#/properties/snapshots/items/properties/ItemsDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ItemsDone,data:data102};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err200 = {instancePath:instancePath+"/snapshots/" + i3+"/ItemsDone",schemaPath:"#/properties/snapshots/items/properties/ItemsDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ItemsDone,data:data102};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data78.ActualItems !== undefined){
let data103 = data78.ActualItems;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (typeof data103 !== "string")){
const err201 = {instancePath:instancePath+"/snapshots/" + i3+"/ActualItems",schemaPath:"#/properties/snapshots/items/properties/ActualItems/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ActualItems.type},schema:schema11.properties.snapshots.items.properties.ActualItems.type,parentSchema:schema11.properties.snapshots.items.properties.ActualItems,data:data103};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
const err202 = {instancePath:instancePath+"/snapshots/" + i3+"/ActualItems",schemaPath:"#/properties/snapshots/items/properties/ActualItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ActualItems,data:data103};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err203 = {instancePath:instancePath+"/snapshots/" + i3+"/ActualItems",schemaPath:"#/properties/snapshots/items/properties/ActualItems/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ActualItems,data:data103};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data78.ErrorFile !== undefined){
let data104 = data78.ErrorFile;
if(typeof data104 !== "string"){
const err204 = {instancePath:instancePath+"/snapshots/" + i3+"/ErrorFile",schemaPath:"#/properties/snapshots/items/properties/ErrorFile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.ErrorFile.type,parentSchema:schema11.properties.snapshots.items.properties.ErrorFile,data:data104};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data78.InstanceId !== undefined){
let data105 = data78.InstanceId;
if(typeof data105 !== "string"){
const err205 = {instancePath:instancePath+"/snapshots/" + i3+"/InstanceId",schemaPath:"#/properties/snapshots/items/properties/InstanceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.InstanceId.type,parentSchema:schema11.properties.snapshots.items.properties.InstanceId,data:data105};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data78.ClientId !== undefined){
let data106 = data78.ClientId;
if(typeof data106 !== "string"){
const err206 = {instancePath:instancePath+"/snapshots/" + i3+"/ClientId",schemaPath:"#/properties/snapshots/items/properties/ClientId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.ClientId.type,parentSchema:schema11.properties.snapshots.items.properties.ClientId,data:data106};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data78.Path !== undefined){
let data107 = data78.Path;
if(typeof data107 !== "string"){
const err207 = {instancePath:instancePath+"/snapshots/" + i3+"/Path",schemaPath:"#/properties/snapshots/items/properties/Path/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Path.type,parentSchema:schema11.properties.snapshots.items.properties.Path,data:data107};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data78.Paths !== undefined){
let data108 = data78.Paths;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key9 in data108){
if(!(key9 === "Path")){
const err208 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths",schemaPath:"#/properties/snapshots/items/properties/Paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties.snapshots.items.properties.Paths,data:data108};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data108.Path !== undefined){
let data109 = data108.Path;
if(Array.isArray(data109)){
const len4 = data109.length;
for(let i4=0; i4<len4; i4++){
let data110 = data109[i4];
if(typeof data110 !== "string"){
const err209 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths/Path/" + i4,schemaPath:"#/properties/snapshots/items/properties/Paths/properties/Path/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Paths.properties.Path.items.type,parentSchema:schema11.properties.snapshots.items.properties.Paths.properties.Path.items,data:data110};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths/Path",schemaPath:"#/properties/snapshots/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema11.properties.snapshots.items.properties.Paths.properties.Path.type,parentSchema:schema11.properties.snapshots.items.properties.Paths.properties.Path,data:data109};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths",schemaPath:"#/properties/snapshots/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema11.properties.snapshots.items.properties.Paths.type,parentSchema:schema11.properties.snapshots.items.properties.Paths,data:data108};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data78.Include !== undefined){
let data111 = data78.Include;
if(typeof data111 !== "string"){
const err212 = {instancePath:instancePath+"/snapshots/" + i3+"/Include",schemaPath:"#/properties/snapshots/items/properties/Include/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Include.type,parentSchema:schema11.properties.snapshots.items.properties.Include,data:data111};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data78.Exclude !== undefined){
let data112 = data78.Exclude;
if(typeof data112 !== "string"){
const err213 = {instancePath:instancePath+"/snapshots/" + i3+"/Exclude",schemaPath:"#/properties/snapshots/items/properties/Exclude/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Exclude.type,parentSchema:schema11.properties.snapshots.items.properties.Exclude,data:data112};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data78.Bucket !== undefined){
let data113 = data78.Bucket;
if(typeof data113 !== "string"){
const err214 = {instancePath:instancePath+"/snapshots/" + i3+"/Bucket",schemaPath:"#/properties/snapshots/items/properties/Bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Bucket.type,parentSchema:schema11.properties.snapshots.items.properties.Bucket,data:data113};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data78.Prefix !== undefined){
let data114 = data78.Prefix;
if(typeof data114 !== "string"){
const err215 = {instancePath:instancePath+"/snapshots/" + i3+"/Prefix",schemaPath:"#/properties/snapshots/items/properties/Prefix/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Prefix.type,parentSchema:schema11.properties.snapshots.items.properties.Prefix,data:data114};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data78.FileSystemId !== undefined){
let data115 = data78.FileSystemId;
if(typeof data115 !== "string"){
const err216 = {instancePath:instancePath+"/snapshots/" + i3+"/FileSystemId",schemaPath:"#/properties/snapshots/items/properties/FileSystemId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.FileSystemId.type,parentSchema:schema11.properties.snapshots.items.properties.FileSystemId,data:data115};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data78.CreateTime !== undefined){
let data116 = data78.CreateTime;
if((!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) && (typeof data116 !== "string")){
const err217 = {instancePath:instancePath+"/snapshots/" + i3+"/CreateTime",schemaPath:"#/properties/snapshots/items/properties/CreateTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.CreateTime.type},schema:schema11.properties.snapshots.items.properties.CreateTime.type,parentSchema:schema11.properties.snapshots.items.properties.CreateTime,data:data116};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
const err218 = {instancePath:instancePath+"/snapshots/" + i3+"/CreateTime",schemaPath:"#/properties/snapshots/items/properties/CreateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.CreateTime,data:data116};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err219 = {instancePath:instancePath+"/snapshots/" + i3+"/CreateTime",schemaPath:"#/properties/snapshots/items/properties/CreateTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.CreateTime,data:data116};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data78.UseCommonNas !== undefined){
let data117 = data78.UseCommonNas;
if(typeof data117 !== "boolean"){
const err220 = {instancePath:instancePath+"/snapshots/" + i3+"/UseCommonNas",schemaPath:"#/properties/snapshots/items/properties/UseCommonNas/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.snapshots.items.properties.UseCommonNas.type,parentSchema:schema11.properties.snapshots.items.properties.UseCommonNas,data:data117};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data78.InstanceName !== undefined){
let data118 = data78.InstanceName;
if(typeof data118 !== "string"){
const err221 = {instancePath:instancePath+"/snapshots/" + i3+"/InstanceName",schemaPath:"#/properties/snapshots/items/properties/InstanceName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.InstanceName.type,parentSchema:schema11.properties.snapshots.items.properties.InstanceName,data:data118};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data78.TableName !== undefined){
let data119 = data78.TableName;
if(typeof data119 !== "string"){
const err222 = {instancePath:instancePath+"/snapshots/" + i3+"/TableName",schemaPath:"#/properties/snapshots/items/properties/TableName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.TableName.type,parentSchema:schema11.properties.snapshots.items.properties.TableName,data:data119};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data78.RangeStart !== undefined){
let data120 = data78.RangeStart;
if((!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))) && (typeof data120 !== "string")){
const err223 = {instancePath:instancePath+"/snapshots/" + i3+"/RangeStart",schemaPath:"#/properties/snapshots/items/properties/RangeStart/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.RangeStart.type},schema:schema11.properties.snapshots.items.properties.RangeStart.type,parentSchema:schema11.properties.snapshots.items.properties.RangeStart,data:data120};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
const err224 = {instancePath:instancePath+"/snapshots/" + i3+"/RangeStart",schemaPath:"#/properties/snapshots/items/properties/RangeStart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.RangeStart,data:data120};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err225 = {instancePath:instancePath+"/snapshots/" + i3+"/RangeStart",schemaPath:"#/properties/snapshots/items/properties/RangeStart/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.RangeStart,data:data120};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
if(data78.RangeEnd !== undefined){
let data121 = data78.RangeEnd;
if((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (typeof data121 !== "string")){
const err226 = {instancePath:instancePath+"/snapshots/" + i3+"/RangeEnd",schemaPath:"#/properties/snapshots/items/properties/RangeEnd/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.RangeEnd.type},schema:schema11.properties.snapshots.items.properties.RangeEnd.type,parentSchema:schema11.properties.snapshots.items.properties.RangeEnd,data:data121};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
const err227 = {instancePath:instancePath+"/snapshots/" + i3+"/RangeEnd",schemaPath:"#/properties/snapshots/items/properties/RangeEnd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.RangeEnd,data:data121};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(typeof data121 === "string"){
if(!pattern0.test(data121)){
const err228 = {instancePath:instancePath+"/snapshots/" + i3+"/RangeEnd",schemaPath:"#/properties/snapshots/items/properties/RangeEnd/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.RangeEnd,data:data121};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data78.DiskId !== undefined){
let data122 = data78.DiskId;
if(typeof data122 !== "string"){
const err229 = {instancePath:instancePath+"/snapshots/" + i3+"/DiskId",schemaPath:"#/properties/snapshots/items/properties/DiskId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.DiskId.type,parentSchema:schema11.properties.snapshots.items.properties.DiskId,data:data122};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data78.AdvancedRetentionType !== undefined){
let data123 = data78.AdvancedRetentionType;
if(typeof data123 !== "string"){
const err230 = {instancePath:instancePath+"/snapshots/" + i3+"/AdvancedRetentionType",schemaPath:"#/properties/snapshots/items/properties/AdvancedRetentionType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.AdvancedRetentionType.type,parentSchema:schema11.properties.snapshots.items.properties.AdvancedRetentionType,data:data123};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data78.RealSnapshotTime !== undefined){
let data124 = data78.RealSnapshotTime;
if((!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))) && (typeof data124 !== "string")){
const err231 = {instancePath:instancePath+"/snapshots/" + i3+"/RealSnapshotTime",schemaPath:"#/properties/snapshots/items/properties/RealSnapshotTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.RealSnapshotTime.type},schema:schema11.properties.snapshots.items.properties.RealSnapshotTime.type,parentSchema:schema11.properties.snapshots.items.properties.RealSnapshotTime,data:data124};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
const err232 = {instancePath:instancePath+"/snapshots/" + i3+"/RealSnapshotTime",schemaPath:"#/properties/snapshots/items/properties/RealSnapshotTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.RealSnapshotTime,data:data124};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err233 = {instancePath:instancePath+"/snapshots/" + i3+"/RealSnapshotTime",schemaPath:"#/properties/snapshots/items/properties/RealSnapshotTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.RealSnapshotTime,data:data124};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
if(data78.NativeSnapshotId !== undefined){
let data125 = data78.NativeSnapshotId;
if(typeof data125 !== "string"){
const err234 = {instancePath:instancePath+"/snapshots/" + i3+"/NativeSnapshotId",schemaPath:"#/properties/snapshots/items/properties/NativeSnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.NativeSnapshotId.type,parentSchema:schema11.properties.snapshots.items.properties.NativeSnapshotId,data:data125};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data78.NativeSnapshotInfo !== undefined){
let data126 = data78.NativeSnapshotInfo;
if(typeof data126 !== "string"){
const err235 = {instancePath:instancePath+"/snapshots/" + i3+"/NativeSnapshotInfo",schemaPath:"#/properties/snapshots/items/properties/NativeSnapshotInfo/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.NativeSnapshotInfo.type,parentSchema:schema11.properties.snapshots.items.properties.NativeSnapshotInfo,data:data126};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data78.CanBeDeleted !== undefined){
let data127 = data78.CanBeDeleted;
if(typeof data127 !== "boolean"){
const err236 = {instancePath:instancePath+"/snapshots/" + i3+"/CanBeDeleted",schemaPath:"#/properties/snapshots/items/properties/CanBeDeleted/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.snapshots.items.properties.CanBeDeleted.type,parentSchema:schema11.properties.snapshots.items.properties.CanBeDeleted,data:data127};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data78.ArchiveStatus !== undefined){
let data128 = data78.ArchiveStatus;
if(typeof data128 !== "string"){
const err237 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveStatus",schemaPath:"#/properties/snapshots/items/properties/ArchiveStatus/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.ArchiveStatus.type,parentSchema:schema11.properties.snapshots.items.properties.ArchiveStatus,data:data128};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data78.ArchiveErrorMessage !== undefined){
let data129 = data78.ArchiveErrorMessage;
if(typeof data129 !== "string"){
const err238 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveErrorMessage",schemaPath:"#/properties/snapshots/items/properties/ArchiveErrorMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.ArchiveErrorMessage.type,parentSchema:schema11.properties.snapshots.items.properties.ArchiveErrorMessage,data:data129};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data78.ArchiveTriggerTime !== undefined){
let data130 = data78.ArchiveTriggerTime;
if((!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) && (typeof data130 !== "string")){
const err239 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTriggerTime",schemaPath:"#/properties/snapshots/items/properties/ArchiveTriggerTime/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.ArchiveTriggerTime.type},schema:schema11.properties.snapshots.items.properties.ArchiveTriggerTime.type,parentSchema:schema11.properties.snapshots.items.properties.ArchiveTriggerTime,data:data130};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
const err240 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTriggerTime",schemaPath:"#/properties/snapshots/items/properties/ArchiveTriggerTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ArchiveTriggerTime,data:data130};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err241 = {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTriggerTime",schemaPath:"#/properties/snapshots/items/properties/ArchiveTriggerTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.ArchiveTriggerTime,data:data130};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(data78.Detail !== undefined){
let data131 = data78.Detail;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key10 in data131){
if(!(func2.call(schema11.properties.snapshots.items.properties.Detail.properties, key10))){
const err242 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail",schemaPath:"#/properties/snapshots/items/properties/Detail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.snapshots.items.properties.Detail,data:data131};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data131.ConsistentLevel !== undefined){
let data132 = data131.ConsistentLevel;
if(typeof data132 !== "string"){
const err243 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/ConsistentLevel",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/ConsistentLevel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.ConsistentLevel.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.ConsistentLevel,data:data132};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data131.ContainOsDisk !== undefined){
let data133 = data131.ContainOsDisk;
if(typeof data133 !== "boolean"){
const err244 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/ContainOsDisk",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/ContainOsDisk/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.snapshots.items.properties.Detail.properties.ContainOsDisk.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.ContainOsDisk,data:data133};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data131.DiskCategory !== undefined){
let data134 = data131.DiskCategory;
if(typeof data134 !== "string"){
const err245 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskCategory",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskCategory/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.DiskCategory.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.DiskCategory,data:data134};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data131.DiskDevName !== undefined){
let data135 = data131.DiskDevName;
if(typeof data135 !== "string"){
const err246 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskDevName",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskDevName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.DiskDevName.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.DiskDevName,data:data135};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data131.DiskIdList !== undefined){
let data136 = data131.DiskIdList;
if(Array.isArray(data136)){
const len5 = data136.length;
for(let i5=0; i5<len5; i5++){
let data137 = data136[i5];
if(typeof data137 !== "string"){
const err247 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskIdList/" + i5,schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskIdList/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.DiskIdList.items.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.DiskIdList.items,data:data137};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskIdList/type",keyword:"type",params:{type: "array"},schema:schema11.properties.snapshots.items.properties.Detail.properties.DiskIdList.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.DiskIdList,data:data136};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data131.DowngradeReason !== undefined){
let data138 = data131.DowngradeReason;
if(typeof data138 !== "string"){
const err249 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DowngradeReason",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DowngradeReason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.DowngradeReason.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.DowngradeReason,data:data138};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data131.HostName !== undefined){
let data139 = data131.HostName;
if(typeof data139 !== "string"){
const err250 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/HostName",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/HostName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.HostName.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.HostName,data:data139};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data131.InstanceName !== undefined){
let data140 = data131.InstanceName;
if(typeof data140 !== "string"){
const err251 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/InstanceName",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/InstanceName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.InstanceName.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.InstanceName,data:data140};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data131.InstanceType !== undefined){
let data141 = data131.InstanceType;
if(typeof data141 !== "string"){
const err252 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/InstanceType",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/InstanceType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.InstanceType.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.InstanceType,data:data141};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data131.InstantAccess !== undefined){
let data142 = data131.InstantAccess;
if(typeof data142 !== "boolean"){
const err253 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/InstantAccess",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/InstantAccess/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.snapshots.items.properties.Detail.properties.InstantAccess.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.InstantAccess,data:data142};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data131.NativeSnapshotIdList !== undefined){
let data143 = data131.NativeSnapshotIdList;
if(Array.isArray(data143)){
const len6 = data143.length;
for(let i6=0; i6<len6; i6++){
let data144 = data143[i6];
if(typeof data144 !== "string"){
const err254 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/NativeSnapshotIdList/" + i6,schemaPath:"#/properties/snapshots/items/properties/Detail/properties/NativeSnapshotIdList/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList.items.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList.items,data:data144};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/NativeSnapshotIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/NativeSnapshotIdList/type",keyword:"type",params:{type: "array"},schema:schema11.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList,data:data143};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data131.OsDiskId !== undefined){
let data145 = data131.OsDiskId;
if(typeof data145 !== "string"){
const err256 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsDiskId",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/OsDiskId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.OsDiskId.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.OsDiskId,data:data145};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data131.OsName !== undefined){
let data146 = data131.OsName;
if(typeof data146 !== "string"){
const err257 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsName",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/OsName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.OsName.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.OsName,data:data146};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data131.OsNameEn !== undefined){
let data147 = data131.OsNameEn;
if(typeof data147 !== "string"){
const err258 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsNameEn",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/OsNameEn/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.OsNameEn.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.OsNameEn,data:data147};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data131.OsType !== undefined){
let data148 = data131.OsType;
if(typeof data148 !== "string"){
const err259 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsType",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/OsType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.OsType.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.OsType,data:data148};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data131.PerformanceLevel !== undefined){
let data149 = data131.PerformanceLevel;
if(typeof data149 !== "string"){
const err260 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/PerformanceLevel",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/PerformanceLevel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.PerformanceLevel.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.PerformanceLevel,data:data149};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data131.Platform !== undefined){
let data150 = data131.Platform;
if(typeof data150 !== "string"){
const err261 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/Platform",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/Platform/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.Platform.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.Platform,data:data150};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data131.SnapshotGroupId !== undefined){
let data151 = data131.SnapshotGroupId;
if(typeof data151 !== "string"){
const err262 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/SnapshotGroupId",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/SnapshotGroupId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.SnapshotGroupId.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.SnapshotGroupId,data:data151};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data131.SystemDisk !== undefined){
let data152 = data131.SystemDisk;
if(typeof data152 !== "boolean"){
const err263 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/SystemDisk",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/SystemDisk/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.snapshots.items.properties.Detail.properties.SystemDisk.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.SystemDisk,data:data152};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data131.VmName !== undefined){
let data153 = data131.VmName;
if(typeof data153 !== "string"){
const err264 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/VmName",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/VmName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.Detail.properties.VmName.type,parentSchema:schema11.properties.snapshots.items.properties.Detail.properties.VmName,data:data153};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail",schemaPath:"#/properties/snapshots/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema11.properties.snapshots.items.properties.Detail.type,parentSchema:schema11.properties.snapshots.items.properties.Detail,data:data131};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data78.PlanId !== undefined){
let data154 = data78.PlanId;
if(typeof data154 !== "string"){
const err266 = {instancePath:instancePath+"/snapshots/" + i3+"/PlanId",schemaPath:"#/properties/snapshots/items/properties/PlanId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.PlanId.type,parentSchema:schema11.properties.snapshots.items.properties.PlanId,data:data154};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data78.UdmRegionId !== undefined){
let data155 = data78.UdmRegionId;
if(typeof data155 !== "string"){
const err267 = {instancePath:instancePath+"/snapshots/" + i3+"/UdmRegionId",schemaPath:"#/properties/snapshots/items/properties/UdmRegionId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.UdmRegionId.type,parentSchema:schema11.properties.snapshots.items.properties.UdmRegionId,data:data155};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data78.Edition !== undefined){
let data156 = data78.Edition;
if(!((data156 === "STANDARD") || (data156 === "BASIC"))){
const err268 = {instancePath:instancePath+"/snapshots/" + i3+"/Edition",schemaPath:"#/properties/snapshots/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema11.properties.snapshots.items.properties.Edition.enum},schema:schema11.properties.snapshots.items.properties.Edition.enum,parentSchema:schema11.properties.snapshots.items.properties.Edition,data:data156};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data78.createdSecondsAgo !== undefined){
let data157 = data78.createdSecondsAgo;
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
const err269 = {instancePath:instancePath+"/snapshots/" + i3+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.createdSecondsAgo,data:data157};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/snapshots/" + i3+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema11.properties.snapshots.items.properties.createdSecondsAgo.type,parentSchema:schema11.properties.snapshots.items.properties.createdSecondsAgo,data:data157};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/snapshots/" + i3,schemaPath:"#/properties/snapshots/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.snapshots.items.type,parentSchema:schema11.properties.snapshots.items,data:data78};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},schema:schema11.properties.snapshots.type,parentSchema:schema11.properties.snapshots,data:data77};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data.backupJobs !== undefined){
let data158 = data.backupJobs;
if(Array.isArray(data158)){
const len7 = data158.length;
for(let i7=0; i7<len7; i7++){
let data159 = data158[i7];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.JobId === undefined){
const err273 = {instancePath:instancePath+"/backupJobs/" + i7,schemaPath:"#/properties/backupJobs/items/required",keyword:"required",params:{missingProperty: "JobId"},schema:schema11.properties.backupJobs.items.required,parentSchema:schema11.properties.backupJobs.items,data:data159};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key11 in data159){
if(!(func2.call(schema11.properties.backupJobs.items.properties, key11))){
const err274 = {instancePath:instancePath+"/backupJobs/" + i7,schemaPath:"#/properties/backupJobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema11.properties.backupJobs.items,data:data159};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data159.JobId !== undefined){
let data160 = data159.JobId;
if(typeof data160 !== "string"){
const err275 = {instancePath:instancePath+"/backupJobs/" + i7+"/JobId",schemaPath:"#/properties/backupJobs/items/properties/JobId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.JobId.type,parentSchema:schema11.properties.backupJobs.items.properties.JobId,data:data160};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data159.JobName !== undefined){
let data161 = data159.JobName;
if(typeof data161 !== "string"){
const err276 = {instancePath:instancePath+"/backupJobs/" + i7+"/JobName",schemaPath:"#/properties/backupJobs/items/properties/JobName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.JobName.type,parentSchema:schema11.properties.backupJobs.items.properties.JobName,data:data161};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data159.PlanId !== undefined){
let data162 = data159.PlanId;
if(typeof data162 !== "string"){
const err277 = {instancePath:instancePath+"/backupJobs/" + i7+"/PlanId",schemaPath:"#/properties/backupJobs/items/properties/PlanId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.PlanId.type,parentSchema:schema11.properties.backupJobs.items.properties.PlanId,data:data162};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data159.VaultId !== undefined){
let data163 = data159.VaultId;
if(typeof data163 !== "string"){
const err278 = {instancePath:instancePath+"/backupJobs/" + i7+"/VaultId",schemaPath:"#/properties/backupJobs/items/properties/VaultId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.VaultId.type,parentSchema:schema11.properties.backupJobs.items.properties.VaultId,data:data163};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data159.SourceType !== undefined){
let data164 = data159.SourceType;
if(typeof data164 !== "string"){
const err279 = {instancePath:instancePath+"/backupJobs/" + i7+"/SourceType",schemaPath:"#/properties/backupJobs/items/properties/SourceType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.SourceType.type,parentSchema:schema11.properties.backupJobs.items.properties.SourceType,data:data164};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data159.BackupType !== undefined){
let data165 = data159.BackupType;
if(typeof data165 !== "string"){
const err280 = {instancePath:instancePath+"/backupJobs/" + i7+"/BackupType",schemaPath:"#/properties/backupJobs/items/properties/BackupType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.BackupType.type,parentSchema:schema11.properties.backupJobs.items.properties.BackupType,data:data165};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data159.Status !== undefined){
let data166 = data159.Status;
if(typeof data166 !== "string"){
const err281 = {instancePath:instancePath+"/backupJobs/" + i7+"/Status",schemaPath:"#/properties/backupJobs/items/properties/Status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Status.type,parentSchema:schema11.properties.backupJobs.items.properties.Status,data:data166};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data159.ErrorMessage !== undefined){
let data167 = data159.ErrorMessage;
if(typeof data167 !== "string"){
const err282 = {instancePath:instancePath+"/backupJobs/" + i7+"/ErrorMessage",schemaPath:"#/properties/backupJobs/items/properties/ErrorMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.ErrorMessage.type,parentSchema:schema11.properties.backupJobs.items.properties.ErrorMessage,data:data167};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data159.Progress !== undefined){
let data168 = data159.Progress;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err283 = {instancePath:instancePath+"/backupJobs/" + i7+"/Progress",schemaPath:"#/properties/backupJobs/items/properties/Progress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.backupJobs.items.properties.Progress.type,parentSchema:schema11.properties.backupJobs.items.properties.Progress,data:data168};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data159.CreatedTime !== undefined){
let data169 = data159.CreatedTime;
if((!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))) && (typeof data169 !== "string")){
const err284 = {instancePath:instancePath+"/backupJobs/" + i7+"/CreatedTime",schemaPath:"#/properties/backupJobs/items/properties/CreatedTime/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.CreatedTime.type},schema:schema11.properties.backupJobs.items.properties.CreatedTime.type,parentSchema:schema11.properties.backupJobs.items.properties.CreatedTime,data:data169};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
const err285 = {instancePath:instancePath+"/backupJobs/" + i7+"/CreatedTime",schemaPath:"#/properties/backupJobs/items/properties/CreatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.CreatedTime,data:data169};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(typeof data169 === "string"){
if(!pattern0.test(data169)){
const err286 = {instancePath:instancePath+"/backupJobs/" + i7+"/CreatedTime",schemaPath:"#/properties/backupJobs/items/properties/CreatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.CreatedTime,data:data169};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(data159.StartTime !== undefined){
let data170 = data159.StartTime;
if((!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))) && (typeof data170 !== "string")){
const err287 = {instancePath:instancePath+"/backupJobs/" + i7+"/StartTime",schemaPath:"#/properties/backupJobs/items/properties/StartTime/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.StartTime.type},schema:schema11.properties.backupJobs.items.properties.StartTime.type,parentSchema:schema11.properties.backupJobs.items.properties.StartTime,data:data170};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
const err288 = {instancePath:instancePath+"/backupJobs/" + i7+"/StartTime",schemaPath:"#/properties/backupJobs/items/properties/StartTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.StartTime,data:data170};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err289 = {instancePath:instancePath+"/backupJobs/" + i7+"/StartTime",schemaPath:"#/properties/backupJobs/items/properties/StartTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.StartTime,data:data170};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
if(data159.UpdatedTime !== undefined){
let data171 = data159.UpdatedTime;
if((!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))) && (typeof data171 !== "string")){
const err290 = {instancePath:instancePath+"/backupJobs/" + i7+"/UpdatedTime",schemaPath:"#/properties/backupJobs/items/properties/UpdatedTime/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.UpdatedTime.type},schema:schema11.properties.backupJobs.items.properties.UpdatedTime.type,parentSchema:schema11.properties.backupJobs.items.properties.UpdatedTime,data:data171};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
const err291 = {instancePath:instancePath+"/backupJobs/" + i7+"/UpdatedTime",schemaPath:"#/properties/backupJobs/items/properties/UpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.UpdatedTime,data:data171};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(typeof data171 === "string"){
if(!pattern0.test(data171)){
const err292 = {instancePath:instancePath+"/backupJobs/" + i7+"/UpdatedTime",schemaPath:"#/properties/backupJobs/items/properties/UpdatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.UpdatedTime,data:data171};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data159.CompleteTime !== undefined){
let data172 = data159.CompleteTime;
if((!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))) && (typeof data172 !== "string")){
const err293 = {instancePath:instancePath+"/backupJobs/" + i7+"/CompleteTime",schemaPath:"#/properties/backupJobs/items/properties/CompleteTime/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.CompleteTime.type},schema:schema11.properties.backupJobs.items.properties.CompleteTime.type,parentSchema:schema11.properties.backupJobs.items.properties.CompleteTime,data:data172};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
const err294 = {instancePath:instancePath+"/backupJobs/" + i7+"/CompleteTime",schemaPath:"#/properties/backupJobs/items/properties/CompleteTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.CompleteTime,data:data172};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(typeof data172 === "string"){
if(!pattern0.test(data172)){
const err295 = {instancePath:instancePath+"/backupJobs/" + i7+"/CompleteTime",schemaPath:"#/properties/backupJobs/items/properties/CompleteTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.CompleteTime,data:data172};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
if(data159.BytesTotal !== undefined){
let data173 = data159.BytesTotal;
if((!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))) && (typeof data173 !== "string")){
const err296 = {instancePath:instancePath+"/backupJobs/" + i7+"/BytesTotal",schemaPath:"#/properties/backupJobs/items/properties/BytesTotal/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.BytesTotal.type},schema:schema11.properties.backupJobs.items.properties.BytesTotal.type,parentSchema:schema11.properties.backupJobs.items.properties.BytesTotal,data:data173};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
const err297 = {instancePath:instancePath+"/backupJobs/" + i7+"/BytesTotal",schemaPath:"#/properties/backupJobs/items/properties/BytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.BytesTotal,data:data173};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err298 = {instancePath:instancePath+"/backupJobs/" + i7+"/BytesTotal",schemaPath:"#/properties/backupJobs/items/properties/BytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.BytesTotal,data:data173};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
if(data159.BytesDone !== undefined){
let data174 = data159.BytesDone;
if((!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))) && (typeof data174 !== "string")){
const err299 = {instancePath:instancePath+"/backupJobs/" + i7+"/BytesDone",schemaPath:"#/properties/backupJobs/items/properties/BytesDone/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.BytesDone.type},schema:schema11.properties.backupJobs.items.properties.BytesDone.type,parentSchema:schema11.properties.backupJobs.items.properties.BytesDone,data:data174};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
const err300 = {instancePath:instancePath+"/backupJobs/" + i7+"/BytesDone",schemaPath:"#/properties/backupJobs/items/properties/BytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.BytesDone,data:data174};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err301 = {instancePath:instancePath+"/backupJobs/" + i7+"/BytesDone",schemaPath:"#/properties/backupJobs/items/properties/BytesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.BytesDone,data:data174};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data159.ActualBytes !== undefined){
let data175 = data159.ActualBytes;
if((!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))) && (typeof data175 !== "string")){
const err302 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualBytes",schemaPath:"#/properties/backupJobs/items/properties/ActualBytes/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.ActualBytes.type},schema:schema11.properties.backupJobs.items.properties.ActualBytes.type,parentSchema:schema11.properties.backupJobs.items.properties.ActualBytes,data:data175};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
const err303 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualBytes",schemaPath:"#/properties/backupJobs/items/properties/ActualBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.ActualBytes,data:data175};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err304 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualBytes",schemaPath:"#/properties/backupJobs/items/properties/ActualBytes/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.ActualBytes,data:data175};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
if(data159.ItemsTotal !== undefined){
let data176 = data159.ItemsTotal;
if((!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))) && (typeof data176 !== "string")){
const err305 = {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsTotal",schemaPath:"#/properties/backupJobs/items/properties/ItemsTotal/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.ItemsTotal.type},schema:schema11.properties.backupJobs.items.properties.ItemsTotal.type,parentSchema:schema11.properties.backupJobs.items.properties.ItemsTotal,data:data176};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
const err306 = {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsTotal",schemaPath:"#/properties/backupJobs/items/properties/ItemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.ItemsTotal,data:data176};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err307 = {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsTotal",schemaPath:"#/properties/backupJobs/items/properties/ItemsTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.ItemsTotal,data:data176};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data159.ItemsDone !== undefined){
let data177 = data159.ItemsDone;
if((!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))) && (typeof data177 !== "string")){
const err308 = {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsDone",schemaPath:"#/properties/backupJobs/items/properties/ItemsDone/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.ItemsDone.type},schema:schema11.properties.backupJobs.items.properties.ItemsDone.type,parentSchema:schema11.properties.backupJobs.items.properties.ItemsDone,data:data177};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
const err309 = {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsDone",schemaPath:"#/properties/backupJobs/items/properties/ItemsDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.ItemsDone,data:data177};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err310 = {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsDone",schemaPath:"#/properties/backupJobs/items/properties/ItemsDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.ItemsDone,data:data177};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data159.ActualItems !== undefined){
let data178 = data159.ActualItems;
if((!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))) && (typeof data178 !== "string")){
const err311 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualItems",schemaPath:"#/properties/backupJobs/items/properties/ActualItems/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.ActualItems.type},schema:schema11.properties.backupJobs.items.properties.ActualItems.type,parentSchema:schema11.properties.backupJobs.items.properties.ActualItems,data:data178};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
const err312 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualItems",schemaPath:"#/properties/backupJobs/items/properties/ActualItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.ActualItems,data:data178};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err313 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualItems",schemaPath:"#/properties/backupJobs/items/properties/ActualItems/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.ActualItems,data:data178};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
if(data159.FilesTotal !== undefined){
let data179 = data159.FilesTotal;
if((!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))) && (typeof data179 !== "string")){
const err314 = {instancePath:instancePath+"/backupJobs/" + i7+"/FilesTotal",schemaPath:"#/properties/backupJobs/items/properties/FilesTotal/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.FilesTotal.type},schema:schema11.properties.backupJobs.items.properties.FilesTotal.type,parentSchema:schema11.properties.backupJobs.items.properties.FilesTotal,data:data179};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
const err315 = {instancePath:instancePath+"/backupJobs/" + i7+"/FilesTotal",schemaPath:"#/properties/backupJobs/items/properties/FilesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.FilesTotal,data:data179};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err316 = {instancePath:instancePath+"/backupJobs/" + i7+"/FilesTotal",schemaPath:"#/properties/backupJobs/items/properties/FilesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.FilesTotal,data:data179};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
if(data159.FilesDone !== undefined){
let data180 = data159.FilesDone;
if((!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))) && (typeof data180 !== "string")){
const err317 = {instancePath:instancePath+"/backupJobs/" + i7+"/FilesDone",schemaPath:"#/properties/backupJobs/items/properties/FilesDone/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.FilesDone.type},schema:schema11.properties.backupJobs.items.properties.FilesDone.type,parentSchema:schema11.properties.backupJobs.items.properties.FilesDone,data:data180};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
const err318 = {instancePath:instancePath+"/backupJobs/" + i7+"/FilesDone",schemaPath:"#/properties/backupJobs/items/properties/FilesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.FilesDone,data:data180};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err319 = {instancePath:instancePath+"/backupJobs/" + i7+"/FilesDone",schemaPath:"#/properties/backupJobs/items/properties/FilesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.FilesDone,data:data180};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
if(data159.ActualFiles !== undefined){
let data181 = data159.ActualFiles;
if((!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))) && (typeof data181 !== "string")){
const err320 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualFiles",schemaPath:"#/properties/backupJobs/items/properties/ActualFiles/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.ActualFiles.type},schema:schema11.properties.backupJobs.items.properties.ActualFiles.type,parentSchema:schema11.properties.backupJobs.items.properties.ActualFiles,data:data181};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
const err321 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualFiles",schemaPath:"#/properties/backupJobs/items/properties/ActualFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.ActualFiles,data:data181};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(typeof data181 === "string"){
if(!pattern0.test(data181)){
const err322 = {instancePath:instancePath+"/backupJobs/" + i7+"/ActualFiles",schemaPath:"#/properties/backupJobs/items/properties/ActualFiles/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.ActualFiles,data:data181};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
if(data159.Speed !== undefined){
let data182 = data159.Speed;
if((!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))) && (typeof data182 !== "string")){
const err323 = {instancePath:instancePath+"/backupJobs/" + i7+"/Speed",schemaPath:"#/properties/backupJobs/items/properties/Speed/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.Speed.type},schema:schema11.properties.backupJobs.items.properties.Speed.type,parentSchema:schema11.properties.backupJobs.items.properties.Speed,data:data182};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
const err324 = {instancePath:instancePath+"/backupJobs/" + i7+"/Speed",schemaPath:"#/properties/backupJobs/items/properties/Speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.Speed,data:data182};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err325 = {instancePath:instancePath+"/backupJobs/" + i7+"/Speed",schemaPath:"#/properties/backupJobs/items/properties/Speed/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.Speed,data:data182};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
if(data159.SpeedLimit !== undefined){
let data183 = data159.SpeedLimit;
if(typeof data183 !== "string"){
const err326 = {instancePath:instancePath+"/backupJobs/" + i7+"/SpeedLimit",schemaPath:"#/properties/backupJobs/items/properties/SpeedLimit/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.SpeedLimit.type,parentSchema:schema11.properties.backupJobs.items.properties.SpeedLimit,data:data183};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data159.InstanceId !== undefined){
let data184 = data159.InstanceId;
if(typeof data184 !== "string"){
const err327 = {instancePath:instancePath+"/backupJobs/" + i7+"/InstanceId",schemaPath:"#/properties/backupJobs/items/properties/InstanceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.InstanceId.type,parentSchema:schema11.properties.backupJobs.items.properties.InstanceId,data:data184};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data159.ClientId !== undefined){
let data185 = data159.ClientId;
if(typeof data185 !== "string"){
const err328 = {instancePath:instancePath+"/backupJobs/" + i7+"/ClientId",schemaPath:"#/properties/backupJobs/items/properties/ClientId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.ClientId.type,parentSchema:schema11.properties.backupJobs.items.properties.ClientId,data:data185};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data159.Paths !== undefined){
let data186 = data159.Paths;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key12 in data186){
if(!(key12 === "Path")){
const err329 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths",schemaPath:"#/properties/backupJobs/items/properties/Paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.backupJobs.items.properties.Paths,data:data186};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data186.Path !== undefined){
let data187 = data186.Path;
if(Array.isArray(data187)){
const len8 = data187.length;
for(let i8=0; i8<len8; i8++){
let data188 = data187[i8];
if(typeof data188 !== "string"){
const err330 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths/Path/" + i8,schemaPath:"#/properties/backupJobs/items/properties/Paths/properties/Path/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Paths.properties.Path.items.type,parentSchema:schema11.properties.backupJobs.items.properties.Paths.properties.Path.items,data:data188};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths/Path",schemaPath:"#/properties/backupJobs/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema11.properties.backupJobs.items.properties.Paths.properties.Path.type,parentSchema:schema11.properties.backupJobs.items.properties.Paths.properties.Path,data:data187};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths",schemaPath:"#/properties/backupJobs/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.properties.Paths.type,parentSchema:schema11.properties.backupJobs.items.properties.Paths,data:data186};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data159.Include !== undefined){
let data189 = data159.Include;
if(typeof data189 !== "string"){
const err333 = {instancePath:instancePath+"/backupJobs/" + i7+"/Include",schemaPath:"#/properties/backupJobs/items/properties/Include/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Include.type,parentSchema:schema11.properties.backupJobs.items.properties.Include,data:data189};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data159.Exclude !== undefined){
let data190 = data159.Exclude;
if(typeof data190 !== "string"){
const err334 = {instancePath:instancePath+"/backupJobs/" + i7+"/Exclude",schemaPath:"#/properties/backupJobs/items/properties/Exclude/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Exclude.type,parentSchema:schema11.properties.backupJobs.items.properties.Exclude,data:data190};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data159.Options !== undefined){
let data191 = data159.Options;
if(typeof data191 !== "string"){
const err335 = {instancePath:instancePath+"/backupJobs/" + i7+"/Options",schemaPath:"#/properties/backupJobs/items/properties/Options/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Options.type,parentSchema:schema11.properties.backupJobs.items.properties.Options,data:data191};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data159.Bucket !== undefined){
let data192 = data159.Bucket;
if(typeof data192 !== "string"){
const err336 = {instancePath:instancePath+"/backupJobs/" + i7+"/Bucket",schemaPath:"#/properties/backupJobs/items/properties/Bucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Bucket.type,parentSchema:schema11.properties.backupJobs.items.properties.Bucket,data:data192};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data159.Prefix !== undefined){
let data193 = data159.Prefix;
if(typeof data193 !== "string"){
const err337 = {instancePath:instancePath+"/backupJobs/" + i7+"/Prefix",schemaPath:"#/properties/backupJobs/items/properties/Prefix/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Prefix.type,parentSchema:schema11.properties.backupJobs.items.properties.Prefix,data:data193};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data159.FileSystemId !== undefined){
let data194 = data159.FileSystemId;
if(typeof data194 !== "string"){
const err338 = {instancePath:instancePath+"/backupJobs/" + i7+"/FileSystemId",schemaPath:"#/properties/backupJobs/items/properties/FileSystemId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.FileSystemId.type,parentSchema:schema11.properties.backupJobs.items.properties.FileSystemId,data:data194};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data159.CreateTime !== undefined){
let data195 = data159.CreateTime;
if((!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))) && (typeof data195 !== "string")){
const err339 = {instancePath:instancePath+"/backupJobs/" + i7+"/CreateTime",schemaPath:"#/properties/backupJobs/items/properties/CreateTime/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.CreateTime.type},schema:schema11.properties.backupJobs.items.properties.CreateTime.type,parentSchema:schema11.properties.backupJobs.items.properties.CreateTime,data:data195};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
const err340 = {instancePath:instancePath+"/backupJobs/" + i7+"/CreateTime",schemaPath:"#/properties/backupJobs/items/properties/CreateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.CreateTime,data:data195};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err341 = {instancePath:instancePath+"/backupJobs/" + i7+"/CreateTime",schemaPath:"#/properties/backupJobs/items/properties/CreateTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.CreateTime,data:data195};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
if(data159.InstanceName !== undefined){
let data196 = data159.InstanceName;
if(typeof data196 !== "string"){
const err342 = {instancePath:instancePath+"/backupJobs/" + i7+"/InstanceName",schemaPath:"#/properties/backupJobs/items/properties/InstanceName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.InstanceName.type,parentSchema:schema11.properties.backupJobs.items.properties.InstanceName,data:data196};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data159.TableName !== undefined){
let data197 = data159.TableName;
if(typeof data197 !== "string"){
const err343 = {instancePath:instancePath+"/backupJobs/" + i7+"/TableName",schemaPath:"#/properties/backupJobs/items/properties/TableName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.TableName.type,parentSchema:schema11.properties.backupJobs.items.properties.TableName,data:data197};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data159.OtsDetail !== undefined){
let data198 = data159.OtsDetail;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key13 in data198){
if(!(key13 === "TableNames")){
const err344 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.backupJobs.items.properties.OtsDetail,data:data198};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data198.TableNames !== undefined){
let data199 = data198.TableNames;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key14 in data199){
if(!(key14 === "TableName")){
const err345 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames,data:data199};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data199.TableName !== undefined){
let data200 = data199.TableName;
if(Array.isArray(data200)){
const len9 = data200.length;
for(let i9=0; i9<len9; i9++){
let data201 = data200[i9];
if(typeof data201 !== "string"){
const err346 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames/TableName/" + i9,schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/properties/TableName/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName.items.type,parentSchema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName.items,data:data201};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames/TableName",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/properties/TableName/type",keyword:"type",params:{type: "array"},schema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName.type,parentSchema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName,data:data200};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.type,parentSchema:schema11.properties.backupJobs.items.properties.OtsDetail.properties.TableNames,data:data199};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.properties.OtsDetail.type,parentSchema:schema11.properties.backupJobs.items.properties.OtsDetail,data:data198};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data159.Detail !== undefined){
let data202 = data159.Detail;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key15 in data202){
if(!(func2.call(schema11.properties.backupJobs.items.properties.Detail.properties, key15))){
const err350 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail",schemaPath:"#/properties/backupJobs/items/properties/Detail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.backupJobs.items.properties.Detail,data:data202};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data202.DoCopy !== undefined){
let data203 = data202.DoCopy;
if(typeof data203 !== "boolean"){
const err351 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DoCopy",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DoCopy/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DoCopy.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DoCopy,data:data203};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data202.DestinationNativeSnapshotId !== undefined){
let data204 = data202.DestinationNativeSnapshotId;
if(typeof data204 !== "string"){
const err352 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationNativeSnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotId.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotId,data:data204};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data202.DestinationNativeSnapshotProgress !== undefined){
let data205 = data202.DestinationNativeSnapshotProgress;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err353 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotProgress",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationNativeSnapshotProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotProgress.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotProgress,data:data205};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data202.DestinationNativeSnapshotStatus !== undefined){
let data206 = data202.DestinationNativeSnapshotStatus;
if(typeof data206 !== "string"){
const err354 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotStatus",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationNativeSnapshotStatus/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotStatus.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotStatus,data:data206};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data202.DestinationRetention !== undefined){
let data207 = data202.DestinationRetention;
if((!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))) && (typeof data207 !== "string")){
const err355 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationRetention",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationRetention/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.Detail.properties.DestinationRetention.type},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationRetention.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationRetention,data:data207};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 0 || isNaN(data207)){
const err356 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationRetention",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationRetention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationRetention,data:data207};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err357 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationRetention",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationRetention/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationRetention,data:data207};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data202.DestinationSnapshotId !== undefined){
let data208 = data202.DestinationSnapshotId;
if(typeof data208 !== "string"){
const err358 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationSnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationSnapshotId.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationSnapshotId,data:data208};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data202.DestinationNativeSnapshotErrorMessage !== undefined){
let data209 = data202.DestinationNativeSnapshotErrorMessage;
if(typeof data209 !== "string"){
const err359 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotErrorMessage",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DestinationNativeSnapshotErrorMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotErrorMessage.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DestinationNativeSnapshotErrorMessage,data:data209};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data202.NativeSnapshotId !== undefined){
let data210 = data202.NativeSnapshotId;
if(typeof data210 !== "string"){
const err360 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/NativeSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/NativeSnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.NativeSnapshotId.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.NativeSnapshotId,data:data210};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data202.DiskNativeSnapshotIdList !== undefined){
let data211 = data202.DiskNativeSnapshotIdList;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key16 in data211){
if(!(key16 === "DiskNativeSnapshotId")){
const err361 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList,data:data211};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data211.DiskNativeSnapshotId !== undefined){
let data212 = data211.DiskNativeSnapshotId;
if(Array.isArray(data212)){
const len10 = data212.length;
for(let i10=0; i10<len10; i10++){
let data213 = data212[i10];
if(typeof data213 !== "string"){
const err362 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId/" + i10,schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/properties/DiskNativeSnapshotId/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId.items.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId.items,data:data213};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/properties/DiskNativeSnapshotId/type",keyword:"type",params:{type: "array"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId,data:data212};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList,data:data211};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail",schemaPath:"#/properties/backupJobs/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.properties.Detail.type,parentSchema:schema11.properties.backupJobs.items.properties.Detail,data:data202};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data159.CrossAccountType !== undefined){
let data214 = data159.CrossAccountType;
if(typeof data214 !== "string"){
const err366 = {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountType",schemaPath:"#/properties/backupJobs/items/properties/CrossAccountType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.CrossAccountType.type,parentSchema:schema11.properties.backupJobs.items.properties.CrossAccountType,data:data214};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data159.CrossAccountUserId !== undefined){
let data215 = data159.CrossAccountUserId;
if((!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))) && (typeof data215 !== "string")){
const err367 = {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountUserId",schemaPath:"#/properties/backupJobs/items/properties/CrossAccountUserId/type",keyword:"type",params:{type: schema11.properties.backupJobs.items.properties.CrossAccountUserId.type},schema:schema11.properties.backupJobs.items.properties.CrossAccountUserId.type,parentSchema:schema11.properties.backupJobs.items.properties.CrossAccountUserId,data:data215};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 < 0 || isNaN(data215)){
const err368 = {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountUserId",schemaPath:"#/properties/backupJobs/items/properties/CrossAccountUserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.CrossAccountUserId,data:data215};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err369 = {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountUserId",schemaPath:"#/properties/backupJobs/items/properties/CrossAccountUserId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.backupJobs.items.properties.CrossAccountUserId,data:data215};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
if(data159.CrossAccountRoleName !== undefined){
let data216 = data159.CrossAccountRoleName;
if(typeof data216 !== "string"){
const err370 = {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountRoleName",schemaPath:"#/properties/backupJobs/items/properties/CrossAccountRoleName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.CrossAccountRoleName.type,parentSchema:schema11.properties.backupJobs.items.properties.CrossAccountRoleName,data:data216};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data159.Identifier !== undefined){
let data217 = data159.Identifier;
if(typeof data217 !== "string"){
const err371 = {instancePath:instancePath+"/backupJobs/" + i7+"/Identifier",schemaPath:"#/properties/backupJobs/items/properties/Identifier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Identifier.type,parentSchema:schema11.properties.backupJobs.items.properties.Identifier,data:data217};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data159.DestSourceType !== undefined){
let data218 = data159.DestSourceType;
if(typeof data218 !== "string"){
const err372 = {instancePath:instancePath+"/backupJobs/" + i7+"/DestSourceType",schemaPath:"#/properties/backupJobs/items/properties/DestSourceType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.DestSourceType.type,parentSchema:schema11.properties.backupJobs.items.properties.DestSourceType,data:data218};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data159.DestDataSourceId !== undefined){
let data219 = data159.DestDataSourceId;
if(typeof data219 !== "string"){
const err373 = {instancePath:instancePath+"/backupJobs/" + i7+"/DestDataSourceId",schemaPath:"#/properties/backupJobs/items/properties/DestDataSourceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.DestDataSourceId.type,parentSchema:schema11.properties.backupJobs.items.properties.DestDataSourceId,data:data219};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data159.DestDataSourceDetail !== undefined){
let data220 = data159.DestDataSourceDetail;
if(typeof data220 !== "string"){
const err374 = {instancePath:instancePath+"/backupJobs/" + i7+"/DestDataSourceDetail",schemaPath:"#/properties/backupJobs/items/properties/DestDataSourceDetail/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.DestDataSourceDetail.type,parentSchema:schema11.properties.backupJobs.items.properties.DestDataSourceDetail,data:data220};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data159.ChangeListPath !== undefined){
let data221 = data159.ChangeListPath;
if(typeof data221 !== "string"){
const err375 = {instancePath:instancePath+"/backupJobs/" + i7+"/ChangeListPath",schemaPath:"#/properties/backupJobs/items/properties/ChangeListPath/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.ChangeListPath.type,parentSchema:schema11.properties.backupJobs.items.properties.ChangeListPath,data:data221};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data159.TriggerMode !== undefined){
let data222 = data159.TriggerMode;
if(typeof data222 !== "string"){
const err376 = {instancePath:instancePath+"/backupJobs/" + i7+"/TriggerMode",schemaPath:"#/properties/backupJobs/items/properties/TriggerMode/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.TriggerMode.type,parentSchema:schema11.properties.backupJobs.items.properties.TriggerMode,data:data222};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data159.Report !== undefined){
let data223 = data159.Report;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key17 in data223){
if(!(((((key17 === "TotalFiles") || (key17 === "SuccessFiles")) || (key17 === "FailedFiles")) || (key17 === "SkippedFiles")) || (key17 === "ReportTaskStatus"))){
const err377 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report",schemaPath:"#/properties/backupJobs/items/properties/Report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.backupJobs.items.properties.Report,data:data223};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data223.TotalFiles !== undefined){
let data224 = data223.TotalFiles;
if(typeof data224 !== "string"){
const err378 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report/TotalFiles",schemaPath:"#/properties/backupJobs/items/properties/Report/properties/TotalFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Report.properties.TotalFiles.type,parentSchema:schema11.properties.backupJobs.items.properties.Report.properties.TotalFiles,data:data224};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data223.SuccessFiles !== undefined){
let data225 = data223.SuccessFiles;
if(typeof data225 !== "string"){
const err379 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report/SuccessFiles",schemaPath:"#/properties/backupJobs/items/properties/Report/properties/SuccessFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Report.properties.SuccessFiles.type,parentSchema:schema11.properties.backupJobs.items.properties.Report.properties.SuccessFiles,data:data225};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data223.FailedFiles !== undefined){
let data226 = data223.FailedFiles;
if(typeof data226 !== "string"){
const err380 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report/FailedFiles",schemaPath:"#/properties/backupJobs/items/properties/Report/properties/FailedFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Report.properties.FailedFiles.type,parentSchema:schema11.properties.backupJobs.items.properties.Report.properties.FailedFiles,data:data226};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data223.SkippedFiles !== undefined){
let data227 = data223.SkippedFiles;
if(typeof data227 !== "string"){
const err381 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report/SkippedFiles",schemaPath:"#/properties/backupJobs/items/properties/Report/properties/SkippedFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Report.properties.SkippedFiles.type,parentSchema:schema11.properties.backupJobs.items.properties.Report.properties.SkippedFiles,data:data227};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data223.ReportTaskStatus !== undefined){
let data228 = data223.ReportTaskStatus;
if(typeof data228 !== "string"){
const err382 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report/ReportTaskStatus",schemaPath:"#/properties/backupJobs/items/properties/Report/properties/ReportTaskStatus/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.Report.properties.ReportTaskStatus.type,parentSchema:schema11.properties.backupJobs.items.properties.Report.properties.ReportTaskStatus,data:data228};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report",schemaPath:"#/properties/backupJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.properties.Report.type,parentSchema:schema11.properties.backupJobs.items.properties.Report,data:data223};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data159.course !== undefined){
let data229 = data159.course;
if(typeof data229 !== "string"){
const err384 = {instancePath:instancePath+"/backupJobs/" + i7+"/course",schemaPath:"#/properties/backupJobs/items/properties/course/type",keyword:"type",params:{type: "string"},schema:schema11.properties.backupJobs.items.properties.course.type,parentSchema:schema11.properties.backupJobs.items.properties.course,data:data229};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data159.Edition !== undefined){
let data230 = data159.Edition;
if(!((data230 === "STANDARD") || (data230 === "BASIC"))){
const err385 = {instancePath:instancePath+"/backupJobs/" + i7+"/Edition",schemaPath:"#/properties/backupJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema11.properties.backupJobs.items.properties.Edition.enum},schema:schema11.properties.backupJobs.items.properties.Edition.enum,parentSchema:schema11.properties.backupJobs.items.properties.Edition,data:data230};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data159.createdSecondsAgo !== undefined){
let data231 = data159.createdSecondsAgo;
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
const err386 = {instancePath:instancePath+"/backupJobs/" + i7+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.backupJobs.items.properties.createdSecondsAgo,data:data231};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/backupJobs/" + i7+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema11.properties.backupJobs.items.properties.createdSecondsAgo.type,parentSchema:schema11.properties.backupJobs.items.properties.createdSecondsAgo,data:data231};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/backupJobs/" + i7,schemaPath:"#/properties/backupJobs/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backupJobs.items.type,parentSchema:schema11.properties.backupJobs.items,data:data159};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/backupJobs",schemaPath:"#/properties/backupJobs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.backupJobs.type,parentSchema:schema11.properties.backupJobs,data:data158};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data.restoreJobs !== undefined){
let data232 = data.restoreJobs;
if(Array.isArray(data232)){
const len11 = data232.length;
for(let i11=0; i11<len11; i11++){
let data233 = data232[i11];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.RestoreId === undefined){
const err390 = {instancePath:instancePath+"/restoreJobs/" + i11,schemaPath:"#/properties/restoreJobs/items/required",keyword:"required",params:{missingProperty: "RestoreId"},schema:schema11.properties.restoreJobs.items.required,parentSchema:schema11.properties.restoreJobs.items,data:data233};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key18 in data233){
if(!(func2.call(schema11.properties.restoreJobs.items.properties, key18))){
const err391 = {instancePath:instancePath+"/restoreJobs/" + i11,schemaPath:"#/properties/restoreJobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.restoreJobs.items,data:data233};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data233.RestoreId !== undefined){
let data234 = data233.RestoreId;
if(typeof data234 !== "string"){
const err392 = {instancePath:instancePath+"/restoreJobs/" + i11+"/RestoreId",schemaPath:"#/properties/restoreJobs/items/properties/RestoreId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.RestoreId.type,parentSchema:schema11.properties.restoreJobs.items.properties.RestoreId,data:data234};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data233.RestoreType !== undefined){
let data235 = data233.RestoreType;
if(typeof data235 !== "string"){
const err393 = {instancePath:instancePath+"/restoreJobs/" + i11+"/RestoreType",schemaPath:"#/properties/restoreJobs/items/properties/RestoreType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.RestoreType.type,parentSchema:schema11.properties.restoreJobs.items.properties.RestoreType,data:data235};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data233.SourceType !== undefined){
let data236 = data233.SourceType;
if(typeof data236 !== "string"){
const err394 = {instancePath:instancePath+"/restoreJobs/" + i11+"/SourceType",schemaPath:"#/properties/restoreJobs/items/properties/SourceType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.SourceType.type,parentSchema:schema11.properties.restoreJobs.items.properties.SourceType,data:data236};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data233.Status !== undefined){
let data237 = data233.Status;
if(typeof data237 !== "string"){
const err395 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Status",schemaPath:"#/properties/restoreJobs/items/properties/Status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Status.type,parentSchema:schema11.properties.restoreJobs.items.properties.Status,data:data237};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data233.ErrorMessage !== undefined){
let data238 = data233.ErrorMessage;
if(typeof data238 !== "string"){
const err396 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ErrorMessage",schemaPath:"#/properties/restoreJobs/items/properties/ErrorMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.ErrorMessage.type,parentSchema:schema11.properties.restoreJobs.items.properties.ErrorMessage,data:data238};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data233.ErrorFile !== undefined){
let data239 = data233.ErrorFile;
if(typeof data239 !== "string"){
const err397 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ErrorFile",schemaPath:"#/properties/restoreJobs/items/properties/ErrorFile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.ErrorFile.type,parentSchema:schema11.properties.restoreJobs.items.properties.ErrorFile,data:data239};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data233.Progress !== undefined){
let data240 = data233.Progress;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err398 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Progress",schemaPath:"#/properties/restoreJobs/items/properties/Progress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.restoreJobs.items.properties.Progress.type,parentSchema:schema11.properties.restoreJobs.items.properties.Progress,data:data240};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data233.VaultId !== undefined){
let data241 = data233.VaultId;
if(typeof data241 !== "string"){
const err399 = {instancePath:instancePath+"/restoreJobs/" + i11+"/VaultId",schemaPath:"#/properties/restoreJobs/items/properties/VaultId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.VaultId.type,parentSchema:schema11.properties.restoreJobs.items.properties.VaultId,data:data241};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data233.SnapshotId !== undefined){
let data242 = data233.SnapshotId;
if(typeof data242 !== "string"){
const err400 = {instancePath:instancePath+"/restoreJobs/" + i11+"/SnapshotId",schemaPath:"#/properties/restoreJobs/items/properties/SnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.SnapshotId.type,parentSchema:schema11.properties.restoreJobs.items.properties.SnapshotId,data:data242};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data233.SnapshotHash !== undefined){
let data243 = data233.SnapshotHash;
if(typeof data243 !== "string"){
const err401 = {instancePath:instancePath+"/restoreJobs/" + i11+"/SnapshotHash",schemaPath:"#/properties/restoreJobs/items/properties/SnapshotHash/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.SnapshotHash.type,parentSchema:schema11.properties.restoreJobs.items.properties.SnapshotHash,data:data243};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data233.ParentId !== undefined){
let data244 = data233.ParentId;
if(typeof data244 !== "string"){
const err402 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ParentId",schemaPath:"#/properties/restoreJobs/items/properties/ParentId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.ParentId.type,parentSchema:schema11.properties.restoreJobs.items.properties.ParentId,data:data244};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data233.ClusterId !== undefined){
let data245 = data233.ClusterId;
if(typeof data245 !== "string"){
const err403 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ClusterId",schemaPath:"#/properties/restoreJobs/items/properties/ClusterId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.ClusterId.type,parentSchema:schema11.properties.restoreJobs.items.properties.ClusterId,data:data245};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data233.CreatedTime !== undefined){
let data246 = data233.CreatedTime;
if((!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))) && (typeof data246 !== "string")){
const err404 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CreatedTime",schemaPath:"#/properties/restoreJobs/items/properties/CreatedTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.CreatedTime.type},schema:schema11.properties.restoreJobs.items.properties.CreatedTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.CreatedTime,data:data246};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
const err405 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CreatedTime",schemaPath:"#/properties/restoreJobs/items/properties/CreatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.CreatedTime,data:data246};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(typeof data246 === "string"){
if(!pattern0.test(data246)){
const err406 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CreatedTime",schemaPath:"#/properties/restoreJobs/items/properties/CreatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.CreatedTime,data:data246};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
if(data233.StartTime !== undefined){
let data247 = data233.StartTime;
if((!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))) && (typeof data247 !== "string")){
const err407 = {instancePath:instancePath+"/restoreJobs/" + i11+"/StartTime",schemaPath:"#/properties/restoreJobs/items/properties/StartTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.StartTime.type},schema:schema11.properties.restoreJobs.items.properties.StartTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.StartTime,data:data247};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
const err408 = {instancePath:instancePath+"/restoreJobs/" + i11+"/StartTime",schemaPath:"#/properties/restoreJobs/items/properties/StartTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.StartTime,data:data247};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(typeof data247 === "string"){
if(!pattern0.test(data247)){
const err409 = {instancePath:instancePath+"/restoreJobs/" + i11+"/StartTime",schemaPath:"#/properties/restoreJobs/items/properties/StartTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.StartTime,data:data247};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
if(data233.UpdatedTime !== undefined){
let data248 = data233.UpdatedTime;
if((!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))) && (typeof data248 !== "string")){
const err410 = {instancePath:instancePath+"/restoreJobs/" + i11+"/UpdatedTime",schemaPath:"#/properties/restoreJobs/items/properties/UpdatedTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.UpdatedTime.type},schema:schema11.properties.restoreJobs.items.properties.UpdatedTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.UpdatedTime,data:data248};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
const err411 = {instancePath:instancePath+"/restoreJobs/" + i11+"/UpdatedTime",schemaPath:"#/properties/restoreJobs/items/properties/UpdatedTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.UpdatedTime,data:data248};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err412 = {instancePath:instancePath+"/restoreJobs/" + i11+"/UpdatedTime",schemaPath:"#/properties/restoreJobs/items/properties/UpdatedTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.UpdatedTime,data:data248};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
if(data233.CompleteTime !== undefined){
let data249 = data233.CompleteTime;
if((!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))) && (typeof data249 !== "string")){
const err413 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CompleteTime",schemaPath:"#/properties/restoreJobs/items/properties/CompleteTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.CompleteTime.type},schema:schema11.properties.restoreJobs.items.properties.CompleteTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.CompleteTime,data:data249};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
const err414 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CompleteTime",schemaPath:"#/properties/restoreJobs/items/properties/CompleteTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.CompleteTime,data:data249};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(typeof data249 === "string"){
if(!pattern0.test(data249)){
const err415 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CompleteTime",schemaPath:"#/properties/restoreJobs/items/properties/CompleteTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.CompleteTime,data:data249};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
if(data233.ExpireTime !== undefined){
let data250 = data233.ExpireTime;
if((!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))) && (typeof data250 !== "string")){
const err416 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ExpireTime",schemaPath:"#/properties/restoreJobs/items/properties/ExpireTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.ExpireTime.type},schema:schema11.properties.restoreJobs.items.properties.ExpireTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.ExpireTime,data:data250};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
const err417 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ExpireTime",schemaPath:"#/properties/restoreJobs/items/properties/ExpireTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.ExpireTime,data:data250};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(typeof data250 === "string"){
if(!pattern0.test(data250)){
const err418 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ExpireTime",schemaPath:"#/properties/restoreJobs/items/properties/ExpireTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.ExpireTime,data:data250};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
if(data233.BytesTotal !== undefined){
let data251 = data233.BytesTotal;
if((!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))) && (typeof data251 !== "string")){
const err419 = {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesTotal",schemaPath:"#/properties/restoreJobs/items/properties/BytesTotal/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.BytesTotal.type},schema:schema11.properties.restoreJobs.items.properties.BytesTotal.type,parentSchema:schema11.properties.restoreJobs.items.properties.BytesTotal,data:data251};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 < 0 || isNaN(data251)){
const err420 = {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesTotal",schemaPath:"#/properties/restoreJobs/items/properties/BytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.BytesTotal,data:data251};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(typeof data251 === "string"){
if(!pattern0.test(data251)){
const err421 = {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesTotal",schemaPath:"#/properties/restoreJobs/items/properties/BytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.BytesTotal,data:data251};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
if(data233.BytesDone !== undefined){
let data252 = data233.BytesDone;
if((!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))) && (typeof data252 !== "string")){
const err422 = {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesDone",schemaPath:"#/properties/restoreJobs/items/properties/BytesDone/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.BytesDone.type},schema:schema11.properties.restoreJobs.items.properties.BytesDone.type,parentSchema:schema11.properties.restoreJobs.items.properties.BytesDone,data:data252};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
const err423 = {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesDone",schemaPath:"#/properties/restoreJobs/items/properties/BytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.BytesDone,data:data252};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(typeof data252 === "string"){
if(!pattern0.test(data252)){
const err424 = {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesDone",schemaPath:"#/properties/restoreJobs/items/properties/BytesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.BytesDone,data:data252};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
if(data233.ActualBytes !== undefined){
let data253 = data233.ActualBytes;
if((!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))) && (typeof data253 !== "string")){
const err425 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualBytes",schemaPath:"#/properties/restoreJobs/items/properties/ActualBytes/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.ActualBytes.type},schema:schema11.properties.restoreJobs.items.properties.ActualBytes.type,parentSchema:schema11.properties.restoreJobs.items.properties.ActualBytes,data:data253};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
const err426 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualBytes",schemaPath:"#/properties/restoreJobs/items/properties/ActualBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.ActualBytes,data:data253};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(typeof data253 === "string"){
if(!pattern0.test(data253)){
const err427 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualBytes",schemaPath:"#/properties/restoreJobs/items/properties/ActualBytes/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.ActualBytes,data:data253};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
if(data233.ItemsTotal !== undefined){
let data254 = data233.ItemsTotal;
if((!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))) && (typeof data254 !== "string")){
const err428 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsTotal",schemaPath:"#/properties/restoreJobs/items/properties/ItemsTotal/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.ItemsTotal.type},schema:schema11.properties.restoreJobs.items.properties.ItemsTotal.type,parentSchema:schema11.properties.restoreJobs.items.properties.ItemsTotal,data:data254};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
const err429 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsTotal",schemaPath:"#/properties/restoreJobs/items/properties/ItemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.ItemsTotal,data:data254};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err430 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsTotal",schemaPath:"#/properties/restoreJobs/items/properties/ItemsTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.ItemsTotal,data:data254};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data233.ItemsDone !== undefined){
let data255 = data233.ItemsDone;
if((!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))) && (typeof data255 !== "string")){
const err431 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsDone",schemaPath:"#/properties/restoreJobs/items/properties/ItemsDone/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.ItemsDone.type},schema:schema11.properties.restoreJobs.items.properties.ItemsDone.type,parentSchema:schema11.properties.restoreJobs.items.properties.ItemsDone,data:data255};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
const err432 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsDone",schemaPath:"#/properties/restoreJobs/items/properties/ItemsDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.ItemsDone,data:data255};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(typeof data255 === "string"){
if(!pattern0.test(data255)){
const err433 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsDone",schemaPath:"#/properties/restoreJobs/items/properties/ItemsDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.ItemsDone,data:data255};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
if(data233.ActualItems !== undefined){
let data256 = data233.ActualItems;
if((!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))) && (typeof data256 !== "string")){
const err434 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualItems",schemaPath:"#/properties/restoreJobs/items/properties/ActualItems/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.ActualItems.type},schema:schema11.properties.restoreJobs.items.properties.ActualItems.type,parentSchema:schema11.properties.restoreJobs.items.properties.ActualItems,data:data256};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 < 0 || isNaN(data256)){
const err435 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualItems",schemaPath:"#/properties/restoreJobs/items/properties/ActualItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.ActualItems,data:data256};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(typeof data256 === "string"){
if(!pattern0.test(data256)){
const err436 = {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualItems",schemaPath:"#/properties/restoreJobs/items/properties/ActualItems/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.ActualItems,data:data256};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
if(data233.Speed !== undefined){
let data257 = data233.Speed;
if((!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))) && (typeof data257 !== "string")){
const err437 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Speed",schemaPath:"#/properties/restoreJobs/items/properties/Speed/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.Speed.type},schema:schema11.properties.restoreJobs.items.properties.Speed.type,parentSchema:schema11.properties.restoreJobs.items.properties.Speed,data:data257};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 0 || isNaN(data257)){
const err438 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Speed",schemaPath:"#/properties/restoreJobs/items/properties/Speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.Speed,data:data257};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(typeof data257 === "string"){
if(!pattern0.test(data257)){
const err439 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Speed",schemaPath:"#/properties/restoreJobs/items/properties/Speed/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.Speed,data:data257};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
if(data233.Options !== undefined){
let data258 = data233.Options;
if(typeof data258 !== "string"){
const err440 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Options",schemaPath:"#/properties/restoreJobs/items/properties/Options/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Options.type,parentSchema:schema11.properties.restoreJobs.items.properties.Options,data:data258};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data233.Include !== undefined){
let data259 = data233.Include;
if(typeof data259 !== "string"){
const err441 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Include",schemaPath:"#/properties/restoreJobs/items/properties/Include/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Include.type,parentSchema:schema11.properties.restoreJobs.items.properties.Include,data:data259};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data233.Exclude !== undefined){
let data260 = data233.Exclude;
if(typeof data260 !== "string"){
const err442 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Exclude",schemaPath:"#/properties/restoreJobs/items/properties/Exclude/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Exclude.type,parentSchema:schema11.properties.restoreJobs.items.properties.Exclude,data:data260};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data233.UdmDetail !== undefined){
let data261 = data233.UdmDetail;
if(typeof data261 !== "string"){
const err443 = {instancePath:instancePath+"/restoreJobs/" + i11+"/UdmDetail",schemaPath:"#/properties/restoreJobs/items/properties/UdmDetail/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.UdmDetail.type,parentSchema:schema11.properties.restoreJobs.items.properties.UdmDetail,data:data261};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data233.TargetInstanceId !== undefined){
let data262 = data233.TargetInstanceId;
if(typeof data262 !== "string"){
const err444 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetInstanceId",schemaPath:"#/properties/restoreJobs/items/properties/TargetInstanceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetInstanceId.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetInstanceId,data:data262};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data233.TargetPath !== undefined){
let data263 = data233.TargetPath;
if(typeof data263 !== "string"){
const err445 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetPath",schemaPath:"#/properties/restoreJobs/items/properties/TargetPath/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetPath.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetPath,data:data263};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data233.TargetBucket !== undefined){
let data264 = data233.TargetBucket;
if(typeof data264 !== "string"){
const err446 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetBucket",schemaPath:"#/properties/restoreJobs/items/properties/TargetBucket/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetBucket.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetBucket,data:data264};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data233.TargetPrefix !== undefined){
let data265 = data233.TargetPrefix;
if(typeof data265 !== "string"){
const err447 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetPrefix",schemaPath:"#/properties/restoreJobs/items/properties/TargetPrefix/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetPrefix.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetPrefix,data:data265};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data233.TargetFileSystemId !== undefined){
let data266 = data233.TargetFileSystemId;
if(typeof data266 !== "string"){
const err448 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetFileSystemId",schemaPath:"#/properties/restoreJobs/items/properties/TargetFileSystemId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetFileSystemId.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetFileSystemId,data:data266};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data233.TargetCreateTime !== undefined){
let data267 = data233.TargetCreateTime;
if((!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))) && (typeof data267 !== "string")){
const err449 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetCreateTime",schemaPath:"#/properties/restoreJobs/items/properties/TargetCreateTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.TargetCreateTime.type},schema:schema11.properties.restoreJobs.items.properties.TargetCreateTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetCreateTime,data:data267};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 0 || isNaN(data267)){
const err450 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetCreateTime",schemaPath:"#/properties/restoreJobs/items/properties/TargetCreateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.TargetCreateTime,data:data267};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(typeof data267 === "string"){
if(!pattern0.test(data267)){
const err451 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetCreateTime",schemaPath:"#/properties/restoreJobs/items/properties/TargetCreateTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.TargetCreateTime,data:data267};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
if(data233.TargetInstanceName !== undefined){
let data268 = data233.TargetInstanceName;
if(typeof data268 !== "string"){
const err452 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetInstanceName",schemaPath:"#/properties/restoreJobs/items/properties/TargetInstanceName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetInstanceName.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetInstanceName,data:data268};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data233.TargetTableName !== undefined){
let data269 = data233.TargetTableName;
if(typeof data269 !== "string"){
const err453 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetTableName",schemaPath:"#/properties/restoreJobs/items/properties/TargetTableName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetTableName.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetTableName,data:data269};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data233.TargetTime !== undefined){
let data270 = data233.TargetTime;
if((!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))) && (typeof data270 !== "string")){
const err454 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetTime",schemaPath:"#/properties/restoreJobs/items/properties/TargetTime/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.TargetTime.type},schema:schema11.properties.restoreJobs.items.properties.TargetTime.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetTime,data:data270};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
const err455 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetTime",schemaPath:"#/properties/restoreJobs/items/properties/TargetTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.TargetTime,data:data270};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(typeof data270 === "string"){
if(!pattern0.test(data270)){
const err456 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetTime",schemaPath:"#/properties/restoreJobs/items/properties/TargetTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.TargetTime,data:data270};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
if(data233.TargetClientId !== undefined){
let data271 = data233.TargetClientId;
if(typeof data271 !== "string"){
const err457 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetClientId",schemaPath:"#/properties/restoreJobs/items/properties/TargetClientId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetClientId.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetClientId,data:data271};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data233.TargetDataSourceId !== undefined){
let data272 = data233.TargetDataSourceId;
if(typeof data272 !== "string"){
const err458 = {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetDataSourceId",schemaPath:"#/properties/restoreJobs/items/properties/TargetDataSourceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.TargetDataSourceId.type,parentSchema:schema11.properties.restoreJobs.items.properties.TargetDataSourceId,data:data272};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data233.OtsDetail !== undefined){
let data273 = data233.OtsDetail;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key19 in data273){
if(!((key19 === "BatchChannelCount") || (key19 === "OverwriteExisting"))){
const err459 = {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.restoreJobs.items.properties.OtsDetail,data:data273};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data273.BatchChannelCount !== undefined){
let data274 = data273.BatchChannelCount;
if(!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))){
const err460 = {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail/BatchChannelCount",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/properties/BatchChannelCount/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.restoreJobs.items.properties.OtsDetail.properties.BatchChannelCount.type,parentSchema:schema11.properties.restoreJobs.items.properties.OtsDetail.properties.BatchChannelCount,data:data274};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data273.OverwriteExisting !== undefined){
let data275 = data273.OverwriteExisting;
if(typeof data275 !== "boolean"){
const err461 = {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail/OverwriteExisting",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/properties/OverwriteExisting/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.restoreJobs.items.properties.OtsDetail.properties.OverwriteExisting.type,parentSchema:schema11.properties.restoreJobs.items.properties.OtsDetail.properties.OverwriteExisting,data:data275};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema11.properties.restoreJobs.items.properties.OtsDetail.type,parentSchema:schema11.properties.restoreJobs.items.properties.OtsDetail,data:data273};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data233.CrossAccountType !== undefined){
let data276 = data233.CrossAccountType;
if(typeof data276 !== "string"){
const err463 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountType",schemaPath:"#/properties/restoreJobs/items/properties/CrossAccountType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.CrossAccountType.type,parentSchema:schema11.properties.restoreJobs.items.properties.CrossAccountType,data:data276};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data233.CrossAccountUserId !== undefined){
let data277 = data233.CrossAccountUserId;
if((!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))) && (typeof data277 !== "string")){
const err464 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountUserId",schemaPath:"#/properties/restoreJobs/items/properties/CrossAccountUserId/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.CrossAccountUserId.type},schema:schema11.properties.restoreJobs.items.properties.CrossAccountUserId.type,parentSchema:schema11.properties.restoreJobs.items.properties.CrossAccountUserId,data:data277};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
const err465 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountUserId",schemaPath:"#/properties/restoreJobs/items/properties/CrossAccountUserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.CrossAccountUserId,data:data277};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(typeof data277 === "string"){
if(!pattern0.test(data277)){
const err466 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountUserId",schemaPath:"#/properties/restoreJobs/items/properties/CrossAccountUserId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.CrossAccountUserId,data:data277};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
if(data233.CrossAccountRoleName !== undefined){
let data278 = data233.CrossAccountRoleName;
if(typeof data278 !== "string"){
const err467 = {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountRoleName",schemaPath:"#/properties/restoreJobs/items/properties/CrossAccountRoleName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.CrossAccountRoleName.type,parentSchema:schema11.properties.restoreJobs.items.properties.CrossAccountRoleName,data:data278};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data233.Report !== undefined){
let data279 = data233.Report;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key20 in data279){
if(!(((((key20 === "TotalFiles") || (key20 === "SuccessFiles")) || (key20 === "FailedFiles")) || (key20 === "SkippedFiles")) || (key20 === "ReportTaskStatus"))){
const err468 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report",schemaPath:"#/properties/restoreJobs/items/properties/Report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema11.properties.restoreJobs.items.properties.Report,data:data279};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data279.TotalFiles !== undefined){
let data280 = data279.TotalFiles;
if(typeof data280 !== "string"){
const err469 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/TotalFiles",schemaPath:"#/properties/restoreJobs/items/properties/Report/properties/TotalFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Report.properties.TotalFiles.type,parentSchema:schema11.properties.restoreJobs.items.properties.Report.properties.TotalFiles,data:data280};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data279.SuccessFiles !== undefined){
let data281 = data279.SuccessFiles;
if(typeof data281 !== "string"){
const err470 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/SuccessFiles",schemaPath:"#/properties/restoreJobs/items/properties/Report/properties/SuccessFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Report.properties.SuccessFiles.type,parentSchema:schema11.properties.restoreJobs.items.properties.Report.properties.SuccessFiles,data:data281};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data279.FailedFiles !== undefined){
let data282 = data279.FailedFiles;
if(typeof data282 !== "string"){
const err471 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/FailedFiles",schemaPath:"#/properties/restoreJobs/items/properties/Report/properties/FailedFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Report.properties.FailedFiles.type,parentSchema:schema11.properties.restoreJobs.items.properties.Report.properties.FailedFiles,data:data282};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data279.SkippedFiles !== undefined){
let data283 = data279.SkippedFiles;
if(typeof data283 !== "string"){
const err472 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/SkippedFiles",schemaPath:"#/properties/restoreJobs/items/properties/Report/properties/SkippedFiles/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Report.properties.SkippedFiles.type,parentSchema:schema11.properties.restoreJobs.items.properties.Report.properties.SkippedFiles,data:data283};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data279.ReportTaskStatus !== undefined){
let data284 = data279.ReportTaskStatus;
if(typeof data284 !== "string"){
const err473 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/ReportTaskStatus",schemaPath:"#/properties/restoreJobs/items/properties/Report/properties/ReportTaskStatus/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.Report.properties.ReportTaskStatus.type,parentSchema:schema11.properties.restoreJobs.items.properties.Report.properties.ReportTaskStatus,data:data284};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report",schemaPath:"#/properties/restoreJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema11.properties.restoreJobs.items.properties.Report.type,parentSchema:schema11.properties.restoreJobs.items.properties.Report,data:data279};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data233.MeteringBytesTotal !== undefined){
let data285 = data233.MeteringBytesTotal;
if((!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))) && (typeof data285 !== "string")){
const err475 = {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesTotal",schemaPath:"#/properties/restoreJobs/items/properties/MeteringBytesTotal/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.MeteringBytesTotal.type},schema:schema11.properties.restoreJobs.items.properties.MeteringBytesTotal.type,parentSchema:schema11.properties.restoreJobs.items.properties.MeteringBytesTotal,data:data285};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 0 || isNaN(data285)){
const err476 = {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesTotal",schemaPath:"#/properties/restoreJobs/items/properties/MeteringBytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.MeteringBytesTotal,data:data285};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(typeof data285 === "string"){
if(!pattern0.test(data285)){
const err477 = {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesTotal",schemaPath:"#/properties/restoreJobs/items/properties/MeteringBytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.MeteringBytesTotal,data:data285};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
if(data233.MeteringBytesDone !== undefined){
let data286 = data233.MeteringBytesDone;
if((!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))) && (typeof data286 !== "string")){
const err478 = {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesDone",schemaPath:"#/properties/restoreJobs/items/properties/MeteringBytesDone/type",keyword:"type",params:{type: schema11.properties.restoreJobs.items.properties.MeteringBytesDone.type},schema:schema11.properties.restoreJobs.items.properties.MeteringBytesDone.type,parentSchema:schema11.properties.restoreJobs.items.properties.MeteringBytesDone,data:data286};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
const err479 = {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesDone",schemaPath:"#/properties/restoreJobs/items/properties/MeteringBytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.restoreJobs.items.properties.MeteringBytesDone,data:data286};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(typeof data286 === "string"){
if(!pattern0.test(data286)){
const err480 = {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesDone",schemaPath:"#/properties/restoreJobs/items/properties/MeteringBytesDone/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.restoreJobs.items.properties.MeteringBytesDone,data:data286};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
if(data233.StorageClass !== undefined){
let data287 = data233.StorageClass;
if(typeof data287 !== "string"){
const err481 = {instancePath:instancePath+"/restoreJobs/" + i11+"/StorageClass",schemaPath:"#/properties/restoreJobs/items/properties/StorageClass/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.StorageClass.type,parentSchema:schema11.properties.restoreJobs.items.properties.StorageClass,data:data287};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data233.FailbackDetail !== undefined){
let data288 = data233.FailbackDetail;
if(typeof data288 !== "string"){
const err482 = {instancePath:instancePath+"/restoreJobs/" + i11+"/FailbackDetail",schemaPath:"#/properties/restoreJobs/items/properties/FailbackDetail/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.FailbackDetail.type,parentSchema:schema11.properties.restoreJobs.items.properties.FailbackDetail,data:data288};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data233.SourceInstanceId !== undefined){
let data289 = data233.SourceInstanceId;
if(typeof data289 !== "string"){
const err483 = {instancePath:instancePath+"/restoreJobs/" + i11+"/SourceInstanceId",schemaPath:"#/properties/restoreJobs/items/properties/SourceInstanceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.SourceInstanceId.type,parentSchema:schema11.properties.restoreJobs.items.properties.SourceInstanceId,data:data289};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data233.SourceResourceId !== undefined){
let data290 = data233.SourceResourceId;
if(typeof data290 !== "string"){
const err484 = {instancePath:instancePath+"/restoreJobs/" + i11+"/SourceResourceId",schemaPath:"#/properties/restoreJobs/items/properties/SourceResourceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.SourceResourceId.type,parentSchema:schema11.properties.restoreJobs.items.properties.SourceResourceId,data:data290};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data233.FileDetections !== undefined){
let data291 = data233.FileDetections;
if(typeof data291 !== "string"){
const err485 = {instancePath:instancePath+"/restoreJobs/" + i11+"/FileDetections",schemaPath:"#/properties/restoreJobs/items/properties/FileDetections/type",keyword:"type",params:{type: "string"},schema:schema11.properties.restoreJobs.items.properties.FileDetections.type,parentSchema:schema11.properties.restoreJobs.items.properties.FileDetections,data:data291};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data233.Edition !== undefined){
let data292 = data233.Edition;
if(!((data292 === "STANDARD") || (data292 === "BASIC"))){
const err486 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Edition",schemaPath:"#/properties/restoreJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema11.properties.restoreJobs.items.properties.Edition.enum},schema:schema11.properties.restoreJobs.items.properties.Edition.enum,parentSchema:schema11.properties.restoreJobs.items.properties.Edition,data:data292};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/restoreJobs/" + i11,schemaPath:"#/properties/restoreJobs/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.restoreJobs.items.type,parentSchema:schema11.properties.restoreJobs.items,data:data233};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/restoreJobs",schemaPath:"#/properties/restoreJobs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.restoreJobs.type,parentSchema:schema11.properties.restoreJobs,data:data232};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data.dbsRestoreTasks !== undefined){
let data293 = data.dbsRestoreTasks;
if(Array.isArray(data293)){
const len12 = data293.length;
for(let i12=0; i12<len12; i12++){
let data294 = data293[i12];
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(data294.RestoreTaskId === undefined){
const err489 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12,schemaPath:"#/properties/dbsRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema11.properties.dbsRestoreTasks.items.required,parentSchema:schema11.properties.dbsRestoreTasks.items,data:data294};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key21 in data294){
if(!(func2.call(schema11.properties.dbsRestoreTasks.items.properties, key21))){
const err490 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12,schemaPath:"#/properties/dbsRestoreTasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.dbsRestoreTasks.items,data:data294};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data294.RestoreTaskId !== undefined){
let data295 = data294.RestoreTaskId;
if(typeof data295 !== "string"){
const err491 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskId.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskId,data:data295};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data294.RestoreTaskName !== undefined){
let data296 = data294.RestoreTaskName;
if(typeof data296 !== "string"){
const err492 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskName",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskName.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskName,data:data296};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data294.BackupPlanId !== undefined){
let data297 = data294.BackupPlanId;
if(typeof data297 !== "string"){
const err493 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupPlanId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupPlanId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.BackupPlanId.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupPlanId,data:data297};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data294.BackupSetId !== undefined){
let data298 = data294.BackupSetId;
if(typeof data298 !== "string"){
const err494 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupSetId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupSetId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.BackupSetId.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupSetId,data:data298};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data294.RestoreStatus !== undefined){
let data299 = data294.RestoreStatus;
if(typeof data299 !== "string"){
const err495 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreStatus",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreStatus/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreStatus.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreStatus,data:data299};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data294.ErrMessage !== undefined){
let data300 = data294.ErrMessage;
if(typeof data300 !== "string"){
const err496 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/ErrMessage",schemaPath:"#/properties/dbsRestoreTasks/items/properties/ErrMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.ErrMessage.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.ErrMessage,data:data300};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data294.RestoreTime !== undefined){
let data301 = data294.RestoreTime;
if((!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))) && (typeof data301 !== "string")){
const err497 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTime/type",keyword:"type",params:{type: schema11.properties.dbsRestoreTasks.items.properties.RestoreTime.type},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTime.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTime,data:data301};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 < 0 || isNaN(data301)){
const err498 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTime,data:data301};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(typeof data301 === "string"){
if(!pattern0.test(data301)){
const err499 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTime,data:data301};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
if(data294.RestoreTaskCreateTime !== undefined){
let data302 = data294.RestoreTaskCreateTime;
if((!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))) && (typeof data302 !== "string")){
const err500 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskCreateTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskCreateTime/type",keyword:"type",params:{type: schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskCreateTime.type},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskCreateTime.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskCreateTime,data:data302};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 < 0 || isNaN(data302)){
const err501 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskCreateTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskCreateTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskCreateTime,data:data302};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(typeof data302 === "string"){
if(!pattern0.test(data302)){
const err502 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskCreateTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskCreateTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskCreateTime,data:data302};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
if(data294.RestoreTaskFinishTime !== undefined){
let data303 = data294.RestoreTaskFinishTime;
if((!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))) && (typeof data303 !== "string")){
const err503 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskFinishTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskFinishTime/type",keyword:"type",params:{type: schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskFinishTime.type},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskFinishTime.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskFinishTime,data:data303};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
const err504 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskFinishTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskFinishTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskFinishTime,data:data303};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(typeof data303 === "string"){
if(!pattern0.test(data303)){
const err505 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskFinishTime",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreTaskFinishTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreTaskFinishTime,data:data303};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
if(data294.FullDataRestoreProgress !== undefined){
let data304 = data294.FullDataRestoreProgress;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
const err506 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/FullDataRestoreProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/FullDataRestoreProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.FullDataRestoreProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.FullDataRestoreProgress,data:data304};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data294.FullStruforeRestoreProgress !== undefined){
let data305 = data294.FullStruforeRestoreProgress;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
const err507 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/FullStruforeRestoreProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/FullStruforeRestoreProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.FullStruforeRestoreProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.FullStruforeRestoreProgress,data:data305};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data294.FullStruAfterRestoreProgress !== undefined){
let data306 = data294.FullStruAfterRestoreProgress;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
const err508 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/FullStruAfterRestoreProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/FullStruAfterRestoreProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.FullStruAfterRestoreProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.FullStruAfterRestoreProgress,data:data306};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data294.ContinuousRestoreProgress !== undefined){
let data307 = data294.ContinuousRestoreProgress;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
const err509 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/ContinuousRestoreProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/ContinuousRestoreProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.ContinuousRestoreProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.ContinuousRestoreProgress,data:data307};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data294.PhysicalFullBackupRecoverProgress !== undefined){
let data308 = data294.PhysicalFullBackupRecoverProgress;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
const err510 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalFullBackupRecoverProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/PhysicalFullBackupRecoverProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalFullBackupRecoverProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalFullBackupRecoverProgress,data:data308};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data294.PhysicalFullAndIncrementBackupRecoverProgress !== undefined){
let data309 = data294.PhysicalFullAndIncrementBackupRecoverProgress;
if(!(((typeof data309 == "number") && (!(data309 % 1) && !isNaN(data309))) && (isFinite(data309)))){
const err511 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalFullAndIncrementBackupRecoverProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/PhysicalFullAndIncrementBackupRecoverProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalFullAndIncrementBackupRecoverProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalFullAndIncrementBackupRecoverProgress,data:data309};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data294.PhysicalIncrementBackupRecoverProgress !== undefined){
let data310 = data294.PhysicalIncrementBackupRecoverProgress;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
const err512 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalIncrementBackupRecoverProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/PhysicalIncrementBackupRecoverProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalIncrementBackupRecoverProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalIncrementBackupRecoverProgress,data:data310};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data294.PhysicalDatabaseOnlineProgress !== undefined){
let data311 = data294.PhysicalDatabaseOnlineProgress;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
const err513 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalDatabaseOnlineProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/PhysicalDatabaseOnlineProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalDatabaseOnlineProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalDatabaseOnlineProgress,data:data311};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data294.PhysicalBackupRecoverProgress !== undefined){
let data312 = data294.PhysicalBackupRecoverProgress;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
const err514 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalBackupRecoverProgress",schemaPath:"#/properties/dbsRestoreTasks/items/properties/PhysicalBackupRecoverProgress/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalBackupRecoverProgress.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.PhysicalBackupRecoverProgress,data:data312};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data294.RestoreObjects !== undefined){
let data313 = data294.RestoreObjects;
if(typeof data313 !== "string"){
const err515 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreObjects",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreObjects/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreObjects.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreObjects,data:data313};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data294.RestoreDir !== undefined){
let data314 = data294.RestoreDir;
if(typeof data314 !== "string"){
const err516 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreDir",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreDir/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreDir.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreDir,data:data314};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data294.RestoreDestinationMode !== undefined){
let data315 = data294.RestoreDestinationMode;
if(typeof data315 !== "string"){
const err517 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreDestinationMode",schemaPath:"#/properties/dbsRestoreTasks/items/properties/RestoreDestinationMode/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.RestoreDestinationMode.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.RestoreDestinationMode,data:data315};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data294.DestinationEndpointInstanceType !== undefined){
let data316 = data294.DestinationEndpointInstanceType;
if(typeof data316 !== "string"){
const err518 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointInstanceType",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointInstanceType/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointInstanceType.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointInstanceType,data:data316};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data294.DestinationEndpointInstanceID !== undefined){
let data317 = data294.DestinationEndpointInstanceID;
if(typeof data317 !== "string"){
const err519 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointInstanceID",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointInstanceID/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointInstanceID.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointInstanceID,data:data317};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data294.DestinationEndpointRegion !== undefined){
let data318 = data294.DestinationEndpointRegion;
if(typeof data318 !== "string"){
const err520 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointRegion",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointRegion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointRegion.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointRegion,data:data318};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data294.DestinationEndpointIpPort !== undefined){
let data319 = data294.DestinationEndpointIpPort;
if(typeof data319 !== "string"){
const err521 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointIpPort",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointIpPort/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointIpPort.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointIpPort,data:data319};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data294.DestinationEndpointHost !== undefined){
let data320 = data294.DestinationEndpointHost;
if(typeof data320 !== "string"){
const err522 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointHost",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointHost/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointHost.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointHost,data:data320};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data294.DestinationEndpointPort !== undefined){
let data321 = data294.DestinationEndpointPort;
if(typeof data321 !== "string"){
const err523 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointPort",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointPort/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointPort.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointPort,data:data321};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data294.DestinationEndpointDatabaseName !== undefined){
let data322 = data294.DestinationEndpointDatabaseName;
if(typeof data322 !== "string"){
const err524 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointDatabaseName",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointDatabaseName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointDatabaseName.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointDatabaseName,data:data322};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data294.DestinationEndpointUserName !== undefined){
let data323 = data294.DestinationEndpointUserName;
if(typeof data323 !== "string"){
const err525 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointUserName",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointUserName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointUserName.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointUserName,data:data323};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data294.DestinationEndpointOracleSID !== undefined){
let data324 = data294.DestinationEndpointOracleSID;
if(typeof data324 !== "string"){
const err526 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointOracleSID",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointOracleSID/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointOracleSID.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointOracleSID,data:data324};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data294.DestinationEndpointEnableSsl !== undefined){
let data325 = data294.DestinationEndpointEnableSsl;
if(typeof data325 !== "string"){
const err527 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointEnableSsl",schemaPath:"#/properties/dbsRestoreTasks/items/properties/DestinationEndpointEnableSsl/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointEnableSsl.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.DestinationEndpointEnableSsl,data:data325};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data294.BackupGatewayId !== undefined){
let data326 = data294.BackupGatewayId;
if((!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))) && (typeof data326 !== "string")){
const err528 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupGatewayId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupGatewayId/type",keyword:"type",params:{type: schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayId.type},schema:schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayId.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayId,data:data326};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 < 0 || isNaN(data326)){
const err529 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupGatewayId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupGatewayId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayId,data:data326};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(typeof data326 === "string"){
if(!pattern0.test(data326)){
const err530 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupGatewayId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupGatewayId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayId,data:data326};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
if(data294.BackupGatewayIdentifier !== undefined){
let data327 = data294.BackupGatewayIdentifier;
if(typeof data327 !== "string"){
const err531 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupGatewayIdentifier",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupGatewayIdentifier/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayIdentifier.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupGatewayIdentifier,data:data327};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data294.BackupSourceOssRegion !== undefined){
let data328 = data294.BackupSourceOssRegion;
if(typeof data328 !== "string"){
const err532 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupSourceOssRegion",schemaPath:"#/properties/dbsRestoreTasks/items/properties/BackupSourceOssRegion/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.BackupSourceOssRegion.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.BackupSourceOssRegion,data:data328};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data294.CrossAliyunId !== undefined){
let data329 = data294.CrossAliyunId;
if(typeof data329 !== "string"){
const err533 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/CrossAliyunId",schemaPath:"#/properties/dbsRestoreTasks/items/properties/CrossAliyunId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.CrossAliyunId.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.CrossAliyunId,data:data329};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data294.CrossRoleName !== undefined){
let data330 = data294.CrossRoleName;
if(typeof data330 !== "string"){
const err534 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/CrossRoleName",schemaPath:"#/properties/dbsRestoreTasks/items/properties/CrossRoleName/type",keyword:"type",params:{type: "string"},schema:schema11.properties.dbsRestoreTasks.items.properties.CrossRoleName.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.CrossRoleName,data:data330};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data294.course !== undefined){
let data331 = data294.course;
if(!(((((data331 === "success") || (data331 === "failed")) || (data331 === "stop")) || (data331 === "pause")) || (data331 === "running"))){
const err535 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/course",schemaPath:"#/properties/dbsRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema11.properties.dbsRestoreTasks.items.properties.course.enum},schema:schema11.properties.dbsRestoreTasks.items.properties.course.enum,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.course,data:data331};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data294.seconds !== undefined){
let data332 = data294.seconds;
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 < 0 || isNaN(data332)){
const err536 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.seconds,data:data332};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.dbsRestoreTasks.items.properties.seconds.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.seconds,data:data332};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data294.createdSecondsAgo !== undefined){
let data333 = data294.createdSecondsAgo;
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 < 0 || isNaN(data333)){
const err538 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data333};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema11.properties.dbsRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema11.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data333};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12,schemaPath:"#/properties/dbsRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.dbsRestoreTasks.items.type,parentSchema:schema11.properties.dbsRestoreTasks.items,data:data294};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/dbsRestoreTasks",schemaPath:"#/properties/dbsRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.dbsRestoreTasks.type,parentSchema:schema11.properties.dbsRestoreTasks,data:data293};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data.computeNestRestoreTasks !== undefined){
let data334 = data.computeNestRestoreTasks;
if(Array.isArray(data334)){
const len13 = data334.length;
for(let i13=0; i13<len13; i13++){
let data335 = data334[i13];
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
if(data335.RestoreTaskId === undefined){
const err542 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13,schemaPath:"#/properties/computeNestRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema11.properties.computeNestRestoreTasks.items.required,parentSchema:schema11.properties.computeNestRestoreTasks.items,data:data335};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
for(const key22 in data335){
if(!(func2.call(schema11.properties.computeNestRestoreTasks.items.properties, key22))){
const err543 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13,schemaPath:"#/properties/computeNestRestoreTasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema11.properties.computeNestRestoreTasks.items,data:data335};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data335.RestoreTaskId !== undefined){
let data336 = data335.RestoreTaskId;
if(typeof data336 !== "string"){
const err544 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/RestoreTaskId",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/RestoreTaskId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.RestoreTaskId.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.RestoreTaskId,data:data336};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data335.ServiceInstanceId !== undefined){
let data337 = data335.ServiceInstanceId;
if(typeof data337 !== "string"){
const err545 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/ServiceInstanceId",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/ServiceInstanceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.ServiceInstanceId.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.ServiceInstanceId,data:data337};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data335.BackupId !== undefined){
let data338 = data335.BackupId;
if(typeof data338 !== "string"){
const err546 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/BackupId",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/BackupId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.BackupId.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.BackupId,data:data338};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data335.Status !== undefined){
let data339 = data335.Status;
if(typeof data339 !== "string"){
const err547 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/Status",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/Status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.Status.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.Status,data:data339};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data335.StatusDetail !== undefined){
let data340 = data335.StatusDetail;
if(typeof data340 !== "string"){
const err548 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/StatusDetail",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/StatusDetail/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.StatusDetail.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.StatusDetail,data:data340};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data335.CreateTime !== undefined){
let data341 = data335.CreateTime;
if(typeof data341 !== "string"){
const err549 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/CreateTime",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/CreateTime/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.CreateTime.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.CreateTime,data:data341};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data335.StartTime !== undefined){
let data342 = data335.StartTime;
if(typeof data342 !== "string"){
const err550 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/StartTime",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/StartTime/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.StartTime.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.StartTime,data:data342};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data335.EndTime !== undefined){
let data343 = data335.EndTime;
if(typeof data343 !== "string"){
const err551 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/EndTime",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/EndTime/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.EndTime.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.EndTime,data:data343};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data335.ModifiedTime !== undefined){
let data344 = data335.ModifiedTime;
if(typeof data344 !== "string"){
const err552 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/ModifiedTime",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/ModifiedTime/type",keyword:"type",params:{type: "string"},schema:schema11.properties.computeNestRestoreTasks.items.properties.ModifiedTime.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.ModifiedTime,data:data344};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data335.course !== undefined){
let data345 = data335.course;
if(!(((data345 === "Restoring") || (data345 === "Restored")) || (data345 === "RestoreFailed"))){
const err553 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/course",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema11.properties.computeNestRestoreTasks.items.properties.course.enum},schema:schema11.properties.computeNestRestoreTasks.items.properties.course.enum,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.course,data:data345};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data335.seconds !== undefined){
let data346 = data335.seconds;
if((typeof data346 == "number") && (isFinite(data346))){
if(data346 < 0 || isNaN(data346)){
const err554 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.seconds,data:data346};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.computeNestRestoreTasks.items.properties.seconds.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.seconds,data:data346};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data335.createdSecondsAgo !== undefined){
let data347 = data335.createdSecondsAgo;
if((typeof data347 == "number") && (isFinite(data347))){
if(data347 < 0 || isNaN(data347)){
const err556 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data347};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema11.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema11.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data347};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13,schemaPath:"#/properties/computeNestRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.computeNestRestoreTasks.items.type,parentSchema:schema11.properties.computeNestRestoreTasks.items,data:data335};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath:instancePath+"/computeNestRestoreTasks",schemaPath:"#/properties/computeNestRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.computeNestRestoreTasks.type,parentSchema:schema11.properties.computeNestRestoreTasks,data:data334};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data.courses !== undefined){
let data348 = data.courses;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key23 in data348){
let data349 = data348[key23];
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key24 in data349){
if(!(func2.call(schema11.properties.courses.additionalProperties.properties, key24))){
const err560 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema11.properties.courses.additionalProperties,data:data349};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data349.preset !== undefined){
let data350 = data349.preset;
if(!((((((((((((((data350 === "complete") || (data350 === "completeAtOnce")) || (data350 === "partial")) || (data350 === "failed")) || (data350 === "expired")) || (data350 === "canceled")) || (data350 === "queuedForLong")) || (data350 === "stuckAt99")) || (data350 === "unknownForAWhile")) || (data350 === "unknownForEver")) || (data350 === "created")) || (data350 === "queued")) || (data350 === "never")) || (data350 === "canceling"))){
const err561 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/courses/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.courses.additionalProperties.properties.preset.enum},schema:schema11.properties.courses.additionalProperties.properties.preset.enum,parentSchema:schema11.properties.courses.additionalProperties.properties.preset,data:data350};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data349.seconds !== undefined){
let data351 = data349.seconds;
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 < 0 || isNaN(data351)){
const err562 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.seconds,data:data351};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.courses.additionalProperties.properties.seconds.type,parentSchema:schema11.properties.courses.additionalProperties.properties.seconds,data:data351};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data349.steps !== undefined){
let data352 = data349.steps;
if(Array.isArray(data352)){
if(data352.length < 1){
const err564 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.courses.additionalProperties.properties.steps,data:data352};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
const len14 = data352.length;
for(let i14=0; i14<len14; i14++){
let data353 = data352[i14];
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
if(data353.status === undefined){
const err565 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.required,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items,data:data353};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
for(const key25 in data353){
if(!(((key25 === "status") || (key25 === "seconds")) || (key25 === "percent"))){
const err566 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items,data:data353};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data353.status !== undefined){
let data354 = data353.status;
if(typeof data354 !== "string"){
const err567 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/status",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.status.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.status,data:data354};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data353.seconds !== undefined){
let data355 = data353.seconds;
if((typeof data355 == "number") && (isFinite(data355))){
if(data355 < 0 || isNaN(data355)){
const err568 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.seconds.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data353.percent !== undefined){
let data356 = data353.percent;
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 100 || isNaN(data356)){
const err570 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data356};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data356 < 0 || isNaN(data356)){
const err571 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data356};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/type",keyword:"type",params:{type: "number"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data356};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items,data:data353};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema11.properties.courses.additionalProperties.properties.steps.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps,data:data352};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data349.bytesTotal !== undefined){
let data357 = data349.bytesTotal;
if((!(((typeof data357 == "number") && (!(data357 % 1) && !isNaN(data357))) && (isFinite(data357)))) && (typeof data357 !== "string")){
const err575 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",schemaPath:"#/properties/courses/additionalProperties/properties/bytesTotal/type",keyword:"type",params:{type: schema11.properties.courses.additionalProperties.properties.bytesTotal.type},schema:schema11.properties.courses.additionalProperties.properties.bytesTotal.type,parentSchema:schema11.properties.courses.additionalProperties.properties.bytesTotal,data:data357};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if((typeof data357 == "number") && (isFinite(data357))){
if(data357 < 0 || isNaN(data357)){
const err576 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",schemaPath:"#/properties/courses/additionalProperties/properties/bytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.bytesTotal,data:data357};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(typeof data357 === "string"){
if(!pattern0.test(data357)){
const err577 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",schemaPath:"#/properties/courses/additionalProperties/properties/bytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.courses.additionalProperties.properties.bytesTotal,data:data357};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
if(data349.itemsTotal !== undefined){
let data358 = data349.itemsTotal;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
const err578 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.courses.additionalProperties.properties.itemsTotal.type,parentSchema:schema11.properties.courses.additionalProperties.properties.itemsTotal,data:data358};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((typeof data358 == "number") && (isFinite(data358))){
if(data358 < 0 || isNaN(data358)){
const err579 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.itemsTotal,data:data358};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
if(data349.failedItems !== undefined){
let data359 = data349.failedItems;
if(!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))){
const err580 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.courses.additionalProperties.properties.failedItems.type,parentSchema:schema11.properties.courses.additionalProperties.properties.failedItems,data:data359};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if((typeof data359 == "number") && (isFinite(data359))){
if(data359 < 0 || isNaN(data359)){
const err581 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.failedItems,data:data359};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data349.errorMessage !== undefined){
let data360 = data349.errorMessage;
if(typeof data360 !== "string"){
const err582 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorMessage",schemaPath:"#/properties/courses/additionalProperties/properties/errorMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.courses.additionalProperties.properties.errorMessage.type,parentSchema:schema11.properties.courses.additionalProperties.properties.errorMessage,data:data360};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data349.errorFile !== undefined){
let data361 = data349.errorFile;
if(typeof data361 !== "string"){
const err583 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorFile",schemaPath:"#/properties/courses/additionalProperties/properties/errorFile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.courses.additionalProperties.properties.errorFile.type,parentSchema:schema11.properties.courses.additionalProperties.properties.errorFile,data:data361};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data349.fields !== undefined){
let data362 = data349.fields;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
for(const key26 in data362){
const _errs745 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key26 === "RestoreId") || (key26 === "RestoreType")) || (key26 === "SourceType")) || (key26 === "Status")) || (key26 === "ErrorMessage")) || (key26 === "ErrorFile")) || (key26 === "Progress")) || (key26 === "VaultId")) || (key26 === "SnapshotId")) || (key26 === "SnapshotHash")) || (key26 === "ParentId")) || (key26 === "ClusterId")) || (key26 === "CreatedTime")) || (key26 === "StartTime")) || (key26 === "UpdatedTime")) || (key26 === "CompleteTime")) || (key26 === "ExpireTime")) || (key26 === "BytesTotal")) || (key26 === "BytesDone")) || (key26 === "ActualBytes")) || (key26 === "ItemsTotal")) || (key26 === "ItemsDone")) || (key26 === "ActualItems")) || (key26 === "Speed")) || (key26 === "Options")) || (key26 === "Include")) || (key26 === "Exclude")) || (key26 === "UdmDetail")) || (key26 === "TargetInstanceId")) || (key26 === "TargetPath")) || (key26 === "TargetBucket")) || (key26 === "TargetPrefix")) || (key26 === "TargetFileSystemId")) || (key26 === "TargetCreateTime")) || (key26 === "TargetInstanceName")) || (key26 === "TargetTableName")) || (key26 === "TargetTime")) || (key26 === "TargetClientId")) || (key26 === "TargetDataSourceId")) || (key26 === "OtsDetail")) || (key26 === "CrossAccountType")) || (key26 === "CrossAccountUserId")) || (key26 === "CrossAccountRoleName")) || (key26 === "Report")) || (key26 === "MeteringBytesTotal")) || (key26 === "MeteringBytesDone")) || (key26 === "StorageClass")) || (key26 === "FailbackDetail")) || (key26 === "SourceInstanceId")) || (key26 === "SourceResourceId")) || (key26 === "FileDetections"))){
const err584 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.courses.additionalProperties.properties.fields.propertyNames.enum},schema:schema11.properties.courses.additionalProperties.properties.fields.propertyNames.enum,parentSchema:schema11.properties.courses.additionalProperties.properties.fields.propertyNames,data:key26,propertyName:key26};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var valid56 = _errs745 === errors;
if(!valid56){
const err585 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key26},schema:schema11.properties.courses.additionalProperties.properties.fields.propertyNames,parentSchema:schema11.properties.courses.additionalProperties.properties.fields,data:data362};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
else {
const err586 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.additionalProperties.properties.fields.type,parentSchema:schema11.properties.courses.additionalProperties.properties.fields,data:data362};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.additionalProperties.type,parentSchema:schema11.properties.courses.additionalProperties,data:data349};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.type,parentSchema:schema11.properties.courses,data:data348};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data.rules !== undefined){
let data363 = data.rules;
if(Array.isArray(data363)){
const len15 = data363.length;
for(let i15=0; i15<len15; i15++){
let data364 = data363[i15];
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
for(const key27 in data364){
if(!(((key27 === "match") || (key27 === "course")) || (key27 === "sequence"))){
const err589 = {instancePath:instancePath+"/rules/" + i15,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema11.properties.rules.items,data:data364};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data364.match !== undefined){
let data365 = data364.match;
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
for(const key28 in data365){
const _errs753 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key28 === "RestoreId") || (key28 === "VaultId")) || (key28 === "Edition")) || (key28 === "RestoreType")) || (key28 === "SnapshotId")) || (key28 === "SnapshotHash")) || (key28 === "SourceType")) || (key28 === "TargetFileSystemId")) || (key28 === "TargetCreateTime")) || (key28 === "TargetPath")) || (key28 === "TargetBucket")) || (key28 === "TargetPrefix")) || (key28 === "UdmDetail")) || (key28 === "UdmRegionId")) || (key28 === "TargetInstanceId")) || (key28 === "Include")) || (key28 === "Exclude")) || (key28 === "TargetContainer")) || (key28 === "InitiatedByAck")) || (key28 === "TargetContainerClusterId")) || (key28 === "TargetInstanceName")) || (key28 === "TargetTableName")) || (key28 === "TargetTime")) || (key28 === "OtsDetail")) || (key28 === "CrossAccountType")) || (key28 === "CrossAccountUserId")) || (key28 === "CrossAccountRoleName")) || (key28 === "Options")) || (key28 === "FailbackDetail")) || (key28 === "SortDirection")) || (key28 === "PageNumber")) || (key28 === "PageSize")) || (key28 === "Filters")) || (key28 === "StartTime")) || (key28 === "EndTime")) || (key28 === "Limit")) || (key28 === "NextToken")) || (key28 === "SnapshotIds")) || (key28 === "OtsInstances")) || (key28 === "BackupPlanId")) || (key28 === "RestoreTaskId")) || (key28 === "PageNum")) || (key28 === "ClientToken")) || (key28 === "StartTimestamp")) || (key28 === "EndTimestamp")) || (key28 === "OwnerId")) || (key28 === "InstanceId")) || (key28 === "DiskId")) || (key28 === "JobId")) || (key28 === "VaultName")) || (key28 === "VaultRegionId")) || (key28 === "VaultType")) || (key28 === "VaultOwnerId")) || (key28 === "Status")) || (key28 === "ResourceGroupId")) || (key28 === "Replication")) || (key28 === "Tag")) || (key28 === "MaxResults")) || (key28 === "Filter")) || (key28 === "Query")) || (key28 === "SortBy")) || (key28 === "Order"))){
const err590 = {instancePath:instancePath+"/rules/" + i15+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.match.propertyNames.enum},schema:schema11.properties.rules.items.properties.match.propertyNames.enum,parentSchema:schema11.properties.rules.items.properties.match.propertyNames,data:key28,propertyName:key28};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var valid60 = _errs753 === errors;
if(!valid60){
const err591 = {instancePath:instancePath+"/rules/" + i15+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key28},schema:schema11.properties.rules.items.properties.match.propertyNames,parentSchema:schema11.properties.rules.items.properties.match,data:data365};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
for(const key29 in data365){
let data366 = data365[key29];
if(typeof data366 !== "string"){
const err592 = {instancePath:instancePath+"/rules/" + i15+"/match/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/match/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rules.items.properties.match.additionalProperties.type,parentSchema:schema11.properties.rules.items.properties.match.additionalProperties,data:data366};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/rules/" + i15+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema11.properties.rules.items.properties.match.type,parentSchema:schema11.properties.rules.items.properties.match,data:data365};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data364.course !== undefined){
let data367 = data364.course;
if(typeof data367 !== "string"){
const err594 = {instancePath:instancePath+"/rules/" + i15+"/course",schemaPath:"#/properties/rules/items/properties/course/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rules.items.properties.course.type,parentSchema:schema11.properties.rules.items.properties.course,data:data367};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data364.sequence !== undefined){
let data368 = data364.sequence;
if(Array.isArray(data368)){
if(data368.length < 1){
const err595 = {instancePath:instancePath+"/rules/" + i15+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.rules.items.properties.sequence,data:data368};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
const len16 = data368.length;
for(let i16=0; i16<len16; i16++){
let data369 = data368[i16];
if(typeof data369 !== "string"){
const err596 = {instancePath:instancePath+"/rules/" + i15+"/sequence/" + i16,schemaPath:"#/properties/rules/items/properties/sequence/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rules.items.properties.sequence.items.type,parentSchema:schema11.properties.rules.items.properties.sequence.items,data:data369};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/rules/" + i15+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/type",keyword:"type",params:{type: "array"},schema:schema11.properties.rules.items.properties.sequence.type,parentSchema:schema11.properties.rules.items.properties.sequence,data:data368};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/rules/" + i15,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.rules.items.type,parentSchema:schema11.properties.rules.items,data:data364};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
}
else {
const err599 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data363};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data.defaultCourse !== undefined){
let data370 = data.defaultCourse;
if(typeof data370 !== "string"){
const err600 = {instancePath:instancePath+"/defaultCourse",schemaPath:"#/properties/defaultCourse/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaultCourse.type,parentSchema:schema11.properties.defaultCourse,data:data370};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data.jobs !== undefined){
let data371 = data.jobs;
if(Array.isArray(data371)){
const len17 = data371.length;
for(let i17=0; i17<len17; i17++){
let data372 = data371[i17];
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.RestoreType === undefined){
const err601 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "RestoreType"},schema:schema11.properties.jobs.items.required,parentSchema:schema11.properties.jobs.items,data:data372};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
for(const key30 in data372){
const _errs769 = errors;
if(!(((((((((((((((((((((((((((((((key30 === "RestoreType") || (key30 === "VaultId")) || (key30 === "SnapshotId")) || (key30 === "SnapshotHash")) || (key30 === "SourceType")) || (key30 === "TargetFileSystemId")) || (key30 === "TargetCreateTime")) || (key30 === "TargetPath")) || (key30 === "TargetBucket")) || (key30 === "TargetPrefix")) || (key30 === "UdmDetail")) || (key30 === "UdmRegionId")) || (key30 === "TargetInstanceId")) || (key30 === "Include")) || (key30 === "Exclude")) || (key30 === "TargetContainer")) || (key30 === "InitiatedByAck")) || (key30 === "TargetContainerClusterId")) || (key30 === "TargetInstanceName")) || (key30 === "TargetTableName")) || (key30 === "TargetTime")) || (key30 === "OtsDetail")) || (key30 === "CrossAccountType")) || (key30 === "CrossAccountUserId")) || (key30 === "CrossAccountRoleName")) || (key30 === "Options")) || (key30 === "FailbackDetail")) || (key30 === "Edition")) || (key30 === "RestoreId")) || (key30 === "course")) || (key30 === "createdSecondsAgo"))){
const err602 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.items.propertyNames.enum},schema:schema11.properties.jobs.items.propertyNames.enum,parentSchema:schema11.properties.jobs.items.propertyNames,data:key30,propertyName:key30};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var valid66 = _errs769 === errors;
if(!valid66){
const err603 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/propertyNames",keyword:"propertyNames",params:{propertyName: key30},schema:schema11.properties.jobs.items.propertyNames,parentSchema:schema11.properties.jobs.items,data:data372};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
for(const key31 in data372){
if(!((((key31 === "RestoreType") || (key31 === "RestoreId")) || (key31 === "course")) || (key31 === "createdSecondsAgo"))){
let data373 = data372[key31];
if(((typeof data373 !== "string") && (!((typeof data373 == "number") && (isFinite(data373))))) && (typeof data373 !== "boolean")){
const err604 = {instancePath:instancePath+"/jobs/" + i17+"/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/additionalProperties/type",keyword:"type",params:{type: schema11.properties.jobs.items.additionalProperties.type},schema:schema11.properties.jobs.items.additionalProperties.type,parentSchema:schema11.properties.jobs.items.additionalProperties,data:data373};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
if(data372.RestoreType !== undefined){
let data374 = data372.RestoreType;
if(!((((((((((data374 === "ECS_FILE") || (data374 === "OSS")) || (data374 === "NAS")) || (data374 === "COMMON_FILE_SYSTEM")) || (data374 === "OTS_TABLE")) || (data374 === "UDM_ECS_ROLLBACK")) || (data374 === "UDM_ECS")) || (data374 === "UDM_ECS_DISK")) || (data374 === "UDM_ECS_DISK_ROLLBACK")) || (data374 === "CONTAINER"))){
const err605 = {instancePath:instancePath+"/jobs/" + i17+"/RestoreType",schemaPath:"#/properties/jobs/items/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.items.properties.RestoreType.enum},schema:schema11.properties.jobs.items.properties.RestoreType.enum,parentSchema:schema11.properties.jobs.items.properties.RestoreType,data:data374};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data372.RestoreId !== undefined){
let data375 = data372.RestoreId;
if(typeof data375 !== "string"){
const err606 = {instancePath:instancePath+"/jobs/" + i17+"/RestoreId",schemaPath:"#/properties/jobs/items/properties/RestoreId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.jobs.items.properties.RestoreId.type,parentSchema:schema11.properties.jobs.items.properties.RestoreId,data:data375};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data372.course !== undefined){
let data376 = data372.course;
if(typeof data376 !== "string"){
const err607 = {instancePath:instancePath+"/jobs/" + i17+"/course",schemaPath:"#/properties/jobs/items/properties/course/type",keyword:"type",params:{type: "string"},schema:schema11.properties.jobs.items.properties.course.type,parentSchema:schema11.properties.jobs.items.properties.course,data:data376};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data372.createdSecondsAgo !== undefined){
let data377 = data372.createdSecondsAgo;
if((typeof data377 == "number") && (isFinite(data377))){
if(data377 < 0 || isNaN(data377)){
const err608 = {instancePath:instancePath+"/jobs/" + i17+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.jobs.items.properties.createdSecondsAgo,data:data377};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
else {
const err609 = {instancePath:instancePath+"/jobs/" + i17+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema11.properties.jobs.items.properties.createdSecondsAgo.type,parentSchema:schema11.properties.jobs.items.properties.createdSecondsAgo,data:data377};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.jobs.items.type,parentSchema:schema11.properties.jobs.items,data:data372};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data371};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data.history !== undefined){
let data378 = data.history;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
if(data378.count === undefined){
const err612 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "count"},schema:schema11.properties.history.required,parentSchema:schema11.properties.history,data:data378};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
for(const key32 in data378){
if(!(((((key32 === "count") || (key32 === "seed")) || (key32 === "days")) || (key32 === "vaults")) || (key32 === "RestoreType"))){
const err613 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema11.properties.history,data:data378};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data378.count !== undefined){
let data379 = data378.count;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
const err614 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.history.properties.count.type,parentSchema:schema11.properties.history.properties.count,data:data379};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if((typeof data379 == "number") && (isFinite(data379))){
if(data379 > 1000000 || isNaN(data379)){
const err615 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema11.properties.history.properties.count,data:data379};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(data379 < 0 || isNaN(data379)){
const err616 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.history.properties.count,data:data379};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
if(data378.seed !== undefined){
let data380 = data378.seed;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
const err617 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.history.properties.seed.type,parentSchema:schema11.properties.history.properties.seed,data:data380};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if((typeof data380 == "number") && (isFinite(data380))){
if(data380 < 0 || isNaN(data380)){
const err618 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.history.properties.seed,data:data380};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
if(data378.days !== undefined){
let data381 = data378.days;
if((typeof data381 == "number") && (isFinite(data381))){
if(data381 <= 0 || isNaN(data381)){
const err619 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema11.properties.history.properties.days,data:data381};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/type",keyword:"type",params:{type: "number"},schema:schema11.properties.history.properties.days.type,parentSchema:schema11.properties.history.properties.days,data:data381};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data378.vaults !== undefined){
let data382 = data378.vaults;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
const err621 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.history.properties.vaults.type,parentSchema:schema11.properties.history.properties.vaults,data:data382};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 < 1 || isNaN(data382)){
const err622 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.history.properties.vaults,data:data382};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
if(data378.RestoreType !== undefined){
let data383 = data378.RestoreType;
if(!((((((((((data383 === "ECS_FILE") || (data383 === "OSS")) || (data383 === "NAS")) || (data383 === "COMMON_FILE_SYSTEM")) || (data383 === "OTS_TABLE")) || (data383 === "UDM_ECS_ROLLBACK")) || (data383 === "UDM_ECS")) || (data383 === "UDM_ECS_DISK")) || (data383 === "UDM_ECS_DISK_ROLLBACK")) || (data383 === "CONTAINER"))){
const err623 = {instancePath:instancePath+"/history/RestoreType",schemaPath:"#/properties/history/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema11.properties.history.properties.RestoreType.enum},schema:schema11.properties.history.properties.RestoreType.enum,parentSchema:schema11.properties.history.properties.RestoreType,data:data383};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
else {
const err624 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},schema:schema11.properties.history.type,parentSchema:schema11.properties.history,data:data378};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data.faults !== undefined){
let data384 = data.faults;
if(Array.isArray(data384)){
const len18 = data384.length;
for(let i18=0; i18<len18; i18++){
let data385 = data384[i18];
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
if(data385.fault === undefined){
const err625 = {instancePath:instancePath+"/faults/" + i18,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault"},schema:schema11.properties.faults.items.required,parentSchema:schema11.properties.faults.items,data:data385};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
for(const key33 in data385){
if(!(func2.call(schema11.properties.faults.items.properties, key33))){
const err626 = {instancePath:instancePath+"/faults/" + i18,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.faults.items,data:data385};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data385.fault !== undefined){
let data386 = data385.fault;
if(!((((((((((data386 === "throttled") || (data386 === "serviceUnavailable503")) || (data386 === "html502")) || (data386 === "successFalse")) || (data386 === "error")) || (data386 === "emptyBody")) || (data386 === "cutBody")) || (data386 === "reset")) || (data386 === "stall")) || (data386 === "latency"))){
const err627 = {instancePath:instancePath+"/faults/" + i18+"/fault",schemaPath:"#/properties/faults/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.fault.enum},schema:schema11.properties.faults.items.properties.fault.enum,parentSchema:schema11.properties.faults.items.properties.fault,data:data386};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data385.when !== undefined){
let data387 = data385.when;
if(!((data387 === "before") || (data387 === "after"))){
const err628 = {instancePath:instancePath+"/faults/" + i18+"/when",schemaPath:"#/properties/faults/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.when.enum},schema:schema11.properties.faults.items.properties.when.enum,parentSchema:schema11.properties.faults.items.properties.when,data:data387};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data385.action !== undefined){
let data388 = data385.action;
if(!((((((((((data388 === "CancelRestoreJob") || (data388 === "CreateRestoreJob")) || (data388 === "DescribeBackupJobs2")) || (data388 === "DescribeOtsTableSnapshots")) || (data388 === "DescribeRestoreJobs2")) || (data388 === "DescribeRestoreTaskList")) || (data388 === "DescribeUdmSnapshots")) || (data388 === "DescribeVaults")) || (data388 === "ListRestoreTasks")) || (data388 === "SearchHistoricalSnapshots"))){
const err629 = {instancePath:instancePath+"/faults/" + i18+"/action",schemaPath:"#/properties/faults/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.action.enum},schema:schema11.properties.faults.items.properties.action.enum,parentSchema:schema11.properties.faults.items.properties.action,data:data388};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data385.match !== undefined){
let data389 = data385.match;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
for(const key34 in data389){
const _errs802 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key34 === "RestoreId") || (key34 === "VaultId")) || (key34 === "Edition")) || (key34 === "RestoreType")) || (key34 === "SnapshotId")) || (key34 === "SnapshotHash")) || (key34 === "SourceType")) || (key34 === "TargetFileSystemId")) || (key34 === "TargetCreateTime")) || (key34 === "TargetPath")) || (key34 === "TargetBucket")) || (key34 === "TargetPrefix")) || (key34 === "UdmDetail")) || (key34 === "UdmRegionId")) || (key34 === "TargetInstanceId")) || (key34 === "Include")) || (key34 === "Exclude")) || (key34 === "TargetContainer")) || (key34 === "InitiatedByAck")) || (key34 === "TargetContainerClusterId")) || (key34 === "TargetInstanceName")) || (key34 === "TargetTableName")) || (key34 === "TargetTime")) || (key34 === "OtsDetail")) || (key34 === "CrossAccountType")) || (key34 === "CrossAccountUserId")) || (key34 === "CrossAccountRoleName")) || (key34 === "Options")) || (key34 === "FailbackDetail")) || (key34 === "SortDirection")) || (key34 === "PageNumber")) || (key34 === "PageSize")) || (key34 === "Filters")) || (key34 === "StartTime")) || (key34 === "EndTime")) || (key34 === "Limit")) || (key34 === "NextToken")) || (key34 === "SnapshotIds")) || (key34 === "OtsInstances")) || (key34 === "BackupPlanId")) || (key34 === "RestoreTaskId")) || (key34 === "PageNum")) || (key34 === "ClientToken")) || (key34 === "StartTimestamp")) || (key34 === "EndTimestamp")) || (key34 === "OwnerId")) || (key34 === "InstanceId")) || (key34 === "DiskId")) || (key34 === "JobId")) || (key34 === "VaultName")) || (key34 === "VaultRegionId")) || (key34 === "VaultType")) || (key34 === "VaultOwnerId")) || (key34 === "Status")) || (key34 === "ResourceGroupId")) || (key34 === "Replication")) || (key34 === "Tag")) || (key34 === "MaxResults")) || (key34 === "Filter")) || (key34 === "Query")) || (key34 === "SortBy")) || (key34 === "Order"))){
const err630 = {instancePath:instancePath+"/faults/" + i18+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.match.propertyNames.enum},schema:schema11.properties.faults.items.properties.match.propertyNames.enum,parentSchema:schema11.properties.faults.items.properties.match.propertyNames,data:key34,propertyName:key34};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var valid73 = _errs802 === errors;
if(!valid73){
const err631 = {instancePath:instancePath+"/faults/" + i18+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key34},schema:schema11.properties.faults.items.properties.match.propertyNames,parentSchema:schema11.properties.faults.items.properties.match,data:data389};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
for(const key35 in data389){
let data390 = data389[key35];
if(typeof data390 !== "string"){
const err632 = {instancePath:instancePath+"/faults/" + i18+"/match/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/faults/items/properties/match/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.faults.items.properties.match.additionalProperties.type,parentSchema:schema11.properties.faults.items.properties.match.additionalProperties,data:data390};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/faults/" + i18+"/match",schemaPath:"#/properties/faults/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema11.properties.faults.items.properties.match.type,parentSchema:schema11.properties.faults.items.properties.match,data:data389};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data385.times !== undefined){
let data391 = data385.times;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
const err634 = {instancePath:instancePath+"/faults/" + i18+"/times",schemaPath:"#/properties/faults/items/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.times.type,parentSchema:schema11.properties.faults.items.properties.times,data:data391};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 < 1 || isNaN(data391)){
const err635 = {instancePath:instancePath+"/faults/" + i18+"/times",schemaPath:"#/properties/faults/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.faults.items.properties.times,data:data391};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
}
if(data385.probability !== undefined){
let data392 = data385.probability;
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 1 || isNaN(data392)){
const err636 = {instancePath:instancePath+"/faults/" + i18+"/probability",schemaPath:"#/properties/faults/items/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema11.properties.faults.items.properties.probability,data:data392};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data392 < 0 || isNaN(data392)){
const err637 = {instancePath:instancePath+"/faults/" + i18+"/probability",schemaPath:"#/properties/faults/items/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.probability,data:data392};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/faults/" + i18+"/probability",schemaPath:"#/properties/faults/items/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema11.properties.faults.items.properties.probability.type,parentSchema:schema11.properties.faults.items.properties.probability,data:data392};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data385.fromSecond !== undefined){
let data393 = data385.fromSecond;
if((typeof data393 == "number") && (isFinite(data393))){
if(data393 < 0 || isNaN(data393)){
const err639 = {instancePath:instancePath+"/faults/" + i18+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.fromSecond,data:data393};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/faults/" + i18+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/type",keyword:"type",params:{type: "number"},schema:schema11.properties.faults.items.properties.fromSecond.type,parentSchema:schema11.properties.faults.items.properties.fromSecond,data:data393};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data385.untilSecond !== undefined){
let data394 = data385.untilSecond;
if((typeof data394 == "number") && (isFinite(data394))){
if(data394 < 0 || isNaN(data394)){
const err641 = {instancePath:instancePath+"/faults/" + i18+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.untilSecond,data:data394};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/faults/" + i18+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/type",keyword:"type",params:{type: "number"},schema:schema11.properties.faults.items.properties.untilSecond.type,parentSchema:schema11.properties.faults.items.properties.untilSecond,data:data394};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data385.ms !== undefined){
let data395 = data385.ms;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
const err643 = {instancePath:instancePath+"/faults/" + i18+"/ms",schemaPath:"#/properties/faults/items/properties/ms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.ms.type,parentSchema:schema11.properties.faults.items.properties.ms,data:data395};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 < 0 || isNaN(data395)){
const err644 = {instancePath:instancePath+"/faults/" + i18+"/ms",schemaPath:"#/properties/faults/items/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.ms,data:data395};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
if(data385.retryAfterMs !== undefined){
let data396 = data385.retryAfterMs;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
const err645 = {instancePath:instancePath+"/faults/" + i18+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.retryAfterMs.type,parentSchema:schema11.properties.faults.items.properties.retryAfterMs,data:data396};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if((typeof data396 == "number") && (isFinite(data396))){
if(data396 < 0 || isNaN(data396)){
const err646 = {instancePath:instancePath+"/faults/" + i18+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.retryAfterMs,data:data396};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
}
if(data385.code !== undefined){
let data397 = data385.code;
if(typeof data397 !== "string"){
const err647 = {instancePath:instancePath+"/faults/" + i18+"/code",schemaPath:"#/properties/faults/items/properties/code/type",keyword:"type",params:{type: "string"},schema:schema11.properties.faults.items.properties.code.type,parentSchema:schema11.properties.faults.items.properties.code,data:data397};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data385.httpStatus !== undefined){
let data398 = data385.httpStatus;
if(!(((typeof data398 == "number") && (!(data398 % 1) && !isNaN(data398))) && (isFinite(data398)))){
const err648 = {instancePath:instancePath+"/faults/" + i18+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.httpStatus.type,parentSchema:schema11.properties.faults.items.properties.httpStatus,data:data398};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if((typeof data398 == "number") && (isFinite(data398))){
if(data398 > 599 || isNaN(data398)){
const err649 = {instancePath:instancePath+"/faults/" + i18+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema11.properties.faults.items.properties.httpStatus,data:data398};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(data398 < 400 || isNaN(data398)){
const err650 = {instancePath:instancePath+"/faults/" + i18+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema11.properties.faults.items.properties.httpStatus,data:data398};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
}
}
else {
const err651 = {instancePath:instancePath+"/faults/" + i18,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.faults.items.type,parentSchema:schema11.properties.faults.items,data:data385};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema11.properties.faults.type,parentSchema:schema11.properties.faults,data:data384};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data.storm !== undefined){
let data399 = data.storm;
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
if(data399.probability === undefined){
const err653 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "probability"},schema:schema11.properties.storm.required,parentSchema:schema11.properties.storm,data:data399};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(data399.kinds === undefined){
const err654 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema11.properties.storm.required,parentSchema:schema11.properties.storm,data:data399};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
for(const key36 in data399){
if(!(((key36 === "probability") || (key36 === "kinds")) || (key36 === "when"))){
const err655 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema11.properties.storm,data:data399};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data399.probability !== undefined){
let data400 = data399.probability;
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 > 1 || isNaN(data400)){
const err656 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema11.properties.storm.properties.probability,data:data400};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(data400 < 0 || isNaN(data400)){
const err657 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.storm.properties.probability,data:data400};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema11.properties.storm.properties.probability.type,parentSchema:schema11.properties.storm.properties.probability,data:data400};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data399.kinds !== undefined){
let data401 = data399.kinds;
if(Array.isArray(data401)){
if(data401.length < 1){
const err659 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.storm.properties.kinds,data:data401};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
const len19 = data401.length;
for(let i19=0; i19<len19; i19++){
let data402 = data401[i19];
if(!((((((((((data402 === "throttled") || (data402 === "serviceUnavailable503")) || (data402 === "html502")) || (data402 === "successFalse")) || (data402 === "error")) || (data402 === "emptyBody")) || (data402 === "cutBody")) || (data402 === "reset")) || (data402 === "stall")) || (data402 === "latency"))){
const err660 = {instancePath:instancePath+"/storm/kinds/" + i19,schemaPath:"#/properties/storm/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.storm.properties.kinds.items.enum},schema:schema11.properties.storm.properties.kinds.items.enum,parentSchema:schema11.properties.storm.properties.kinds.items,data:data402};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
}
else {
const err661 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema11.properties.storm.properties.kinds.type,parentSchema:schema11.properties.storm.properties.kinds,data:data401};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data399.when !== undefined){
let data403 = data399.when;
if(!((data403 === "before") || (data403 === "after"))){
const err662 = {instancePath:instancePath+"/storm/when",schemaPath:"#/properties/storm/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.storm.properties.when.enum},schema:schema11.properties.storm.properties.when.enum,parentSchema:schema11.properties.storm.properties.when,data:data403};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storm.type,parentSchema:schema11.properties.storm,data:data399};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data.denied !== undefined){
let data404 = data.denied;
if(Array.isArray(data404)){
const len20 = data404.length;
for(let i20=0; i20<len20; i20++){
let data405 = data404[i20];
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
if(data405.action === undefined){
const err664 = {instancePath:instancePath+"/denied/" + i20,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: "action"},schema:schema11.properties.denied.items.required,parentSchema:schema11.properties.denied.items,data:data405};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
for(const key37 in data405){
if(!((key37 === "action") || (key37 === "accessKeyId"))){
const err665 = {instancePath:instancePath+"/denied/" + i20,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema11.properties.denied.items,data:data405};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data405.action !== undefined){
let data406 = data405.action;
if(!((((((((((data406 === "CancelRestoreJob") || (data406 === "CreateRestoreJob")) || (data406 === "DescribeBackupJobs2")) || (data406 === "DescribeOtsTableSnapshots")) || (data406 === "DescribeRestoreJobs2")) || (data406 === "DescribeRestoreTaskList")) || (data406 === "DescribeUdmSnapshots")) || (data406 === "DescribeVaults")) || (data406 === "ListRestoreTasks")) || (data406 === "SearchHistoricalSnapshots"))){
const err666 = {instancePath:instancePath+"/denied/" + i20+"/action",schemaPath:"#/properties/denied/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.denied.items.properties.action.enum},schema:schema11.properties.denied.items.properties.action.enum,parentSchema:schema11.properties.denied.items.properties.action,data:data406};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data405.accessKeyId !== undefined){
let data407 = data405.accessKeyId;
if(typeof data407 !== "string"){
const err667 = {instancePath:instancePath+"/denied/" + i20+"/accessKeyId",schemaPath:"#/properties/denied/items/properties/accessKeyId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.denied.items.properties.accessKeyId.type,parentSchema:schema11.properties.denied.items.properties.accessKeyId,data:data407};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
}
else {
const err668 = {instancePath:instancePath+"/denied/" + i20,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.denied.items.type,parentSchema:schema11.properties.denied.items,data:data405};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},schema:schema11.properties.denied.type,parentSchema:schema11.properties.denied,data:data404};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

interface Finding {
  instancePath: string;
  keyword: string;
  params: { [name: string]: unknown };
  schema: unknown;
  parentSchema: { [keyword: string]: any };
  data: unknown;
}
export const validateScenario = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
