// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Scenario of the restore emulator","type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"#/definitions/string"},"speed":{"type":"number","minimum":0,"maximum":1000000},"region":{"$ref":"#/definitions/string"},"order":{"enum":["newest","oldest","random"]},"restoreIdFilter":{"enum":["honoured","ignored","refused"]},"typeParameter":{"enum":["optional","required"]},"listedAfterSeconds":{"type":"number","minimum":0,"maximum":1000000000},"cancelingSeconds":{"type":"number","minimum":0,"maximum":1000000000},"recordDays":{"type":"number","exclusiveMinimum":0,"maximum":10000},"vaults":{"type":"array","items":{"type":"object","required":["VaultId"],"properties":{"VaultId":{"$ref":"#/definitions/string"},"VaultName":{"$ref":"#/definitions/string"},"VaultRegionId":{"$ref":"#/definitions/string"},"VaultOwnerId":{"$ref":"#/definitions/long"},"VaultType":{"$ref":"#/definitions/string"},"VaultStorageClass":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"VaultStatusMessage":{"$ref":"#/definitions/string"},"Description":{"$ref":"#/definitions/string"},"ResourceGroupId":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"Retention":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"StorageSize":{"$ref":"#/definitions/long"},"ChargedStorageSize":{"$ref":"#/definitions/long"},"ArchiveBytesDone":{"$ref":"#/definitions/long"},"ArchiveStorageSize":{"$ref":"#/definitions/long"},"SnapshotCount":{"$ref":"#/definitions/long"},"BucketName":{"$ref":"#/definitions/string"},"ChargeType":{"$ref":"#/definitions/string"},"RedundancyType":{"$ref":"#/definitions/string"},"CompressionAlgorithm":{"$ref":"#/definitions/string"},"Dedup":{"$ref":"#/definitions/boolean"},"EncryptType":{"$ref":"#/definitions/string"},"KmsKeyId":{"$ref":"#/definitions/string"},"WormEnabled":{"$ref":"#/definitions/boolean"},"IndexLevel":{"$ref":"#/definitions/string"},"IndexAvailable":{"$ref":"#/definitions/boolean"},"IndexUpdateTime":{"$ref":"#/definitions/long"},"SearchEnabled":{"$ref":"#/definitions/boolean"},"SourceTypes":{"type":"object","properties":{"SourceType":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Replication":{"$ref":"#/definitions/boolean"},"ReplicationSourceVault":{"$ref":"#/definitions/boolean"},"ReplicationSourceRegionId":{"$ref":"#/definitions/string"},"ReplicationSourceVaultId":{"$ref":"#/definitions/string"},"ReplicationSourceOwnerId":{"$ref":"#/definitions/long"},"ReplicationTargetRegionId":{"$ref":"#/definitions/string"},"ReplicationTargetVaultId":{"$ref":"#/definitions/string"},"ReplicationTargetOwnerId":{"$ref":"#/definitions/long"},"ReplicationStatus":{"$ref":"#/definitions/string"},"LatestReplicationTime":{"$ref":"#/definitions/long"},"ReplicationProgress":{"type":"object","properties":{"HistoricalReplicationProgress":{"$ref":"#/definitions/integer"},"NewReplicationProgress":{"$ref":"#/definitions/long"}}},"RsTargetAccountIds":{"type":"object","properties":{"RsTargetAccountId":{"type":"array","items":{"$ref":"#/definitions/long"}}}},"BackupPlanStatistics":{"type":"object","properties":{"Archive":{"$ref":"#/definitions/long"},"CommonFileSystem":{"$ref":"#/definitions/long"},"CommonNas":{"$ref":"#/definitions/long"},"Csg":{"$ref":"#/definitions/long"},"EcsFile":{"$ref":"#/definitions/long"},"EcsHana":{"$ref":"#/definitions/long"},"Isilon":{"$ref":"#/definitions/long"},"LocalFile":{"$ref":"#/definitions/long"},"LocalVm":{"$ref":"#/definitions/long"},"MySql":{"$ref":"#/definitions/long"},"Nas":{"$ref":"#/definitions/long"},"Oracle":{"$ref":"#/definitions/long"},"Oss":{"$ref":"#/definitions/long"},"Ots":{"$ref":"#/definitions/long"},"SqlServer":{"$ref":"#/definitions/long"}}},"TrialInfo":{"type":"object","properties":{"KeepAfterTrialExpiration":{"$ref":"#/definitions/boolean"},"TrialStartTime":{"$ref":"#/definitions/long"},"TrialExpireTime":{"$ref":"#/definitions/long"},"TrialVaultReleaseTime":{"$ref":"#/definitions/long"}}},"Tags":{"type":"object","properties":{"Tag":{"type":"array","items":{"type":"object","properties":{"Key":{"$ref":"#/definitions/string"},"Value":{"$ref":"#/definitions/string"}}}}}}}}},"snapshots":{"type":"array","items":{"type":"object","required":["SnapshotId"],"properties":{"SnapshotId":{"$ref":"#/definitions/string"},"SnapshotHash":{"$ref":"#/definitions/string"},"ParentSnapshotHash":{"$ref":"#/definitions/string"},"JobId":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"BackupType":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"Retention":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"VaultId":{"$ref":"#/definitions/string"},"ExpireTime":{"$ref":"#/definitions/long"},"ArchiveTime":{"$ref":"#/definitions/long"},"StorageClass":{"$ref":"#/definitions/string"},"SourceSnapshotHash":{"$ref":"#/definitions/string"},"SourceParentSnapshotHash":{"$ref":"#/definitions/string"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ProtectedDataSize":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"ErrorFile":{"$ref":"#/definitions/string"},"InstanceId":{"$ref":"#/definitions/string"},"ClientId":{"$ref":"#/definitions/string"},"Path":{"$ref":"#/definitions/string"},"Paths":{"type":"object","properties":{"Path":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"Bucket":{"$ref":"#/definitions/string"},"Prefix":{"$ref":"#/definitions/string"},"FileSystemId":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/long"},"UseCommonNas":{"$ref":"#/definitions/boolean"},"InstanceName":{"$ref":"#/definitions/string"},"TableName":{"$ref":"#/definitions/string"},"RangeStart":{"$ref":"#/definitions/long"},"RangeEnd":{"$ref":"#/definitions/long"},"DiskId":{"$ref":"#/definitions/string"},"AdvancedRetentionType":{"$ref":"#/definitions/string"},"RealSnapshotTime":{"$ref":"#/definitions/long"},"NativeSnapshotId":{"$ref":"#/definitions/string"},"NativeSnapshotInfo":{"$ref":"#/definitions/string"},"CanBeDeleted":{"$ref":"#/definitions/boolean"},"ArchiveStatus":{"$ref":"#/definitions/string"},"ArchiveErrorMessage":{"$ref":"#/definitions/string"},"ArchiveTriggerTime":{"$ref":"#/definitions/long"},"Detail":{"type":"object","properties":{"ConsistentLevel":{"$ref":"#/definitions/string"},"ContainOsDisk":{"$ref":"#/definitions/boolean"},"DiskCategory":{"$ref":"#/definitions/string"},"DiskDevName":{"$ref":"#/definitions/string"},"DiskHbrSnapshotIdWithDeviceMap":{},"DiskIdList":{"type":"array","items":{"$ref":"#/definitions/string"}},"DowngradeReason":{"$ref":"#/definitions/string"},"HostName":{"$ref":"#/definitions/string"},"InstanceIdWithDiskIdListMap":{},"InstanceName":{"$ref":"#/definitions/string"},"InstanceType":{"$ref":"#/definitions/string"},"InstantAccess":{"$ref":"#/definitions/boolean"},"NativeSnapshotIdList":{"type":"array","items":{"$ref":"#/definitions/string"}},"OsDiskId":{"$ref":"#/definitions/string"},"OsName":{"$ref":"#/definitions/string"},"OsNameEn":{"$ref":"#/definitions/string"},"OsType":{"$ref":"#/definitions/string"},"PerformanceLevel":{"$ref":"#/definitions/string"},"Platform":{"$ref":"#/definitions/string"},"SnapshotGroupId":{"$ref":"#/definitions/string"},"SystemDisk":{"$ref":"#/definitions/boolean"},"VmName":{"$ref":"#/definitions/string"}}},"PlanId":{"$ref":"#/definitions/string"},"UdmRegionId":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"backupJobs":{"type":"array","items":{"type":"object","required":["JobId"],"properties":{"JobId":{"$ref":"#/definitions/string"},"JobName":{"$ref":"#/definitions/string"},"PlanId":{"$ref":"#/definitions/string"},"VaultId":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"BackupType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"ErrorMessage":{"$ref":"#/definitions/string"},"Progress":{"$ref":"#/definitions/integer"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"FilesTotal":{"$ref":"#/definitions/long"},"FilesDone":{"$ref":"#/definitions/long"},"ActualFiles":{"$ref":"#/definitions/long"},"Speed":{"$ref":"#/definitions/long"},"SpeedLimit":{"$ref":"#/definitions/string"},"InstanceId":{"$ref":"#/definitions/string"},"ClientId":{"$ref":"#/definitions/string"},"Paths":{"type":"object","properties":{"Path":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"Options":{"$ref":"#/definitions/string"},"Bucket":{"$ref":"#/definitions/string"},"Prefix":{"$ref":"#/definitions/string"},"FileSystemId":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/long"},"InstanceName":{"$ref":"#/definitions/string"},"TableName":{"$ref":"#/definitions/string"},"OtsDetail":{"type":"object","properties":{"TableNames":{"type":"object","properties":{"TableName":{"type":"array","items":{"$ref":"#/definitions/string"}}}}}},"Detail":{"type":"object","properties":{"DoCopy":{"$ref":"#/definitions/boolean"},"DestinationNativeSnapshotId":{"$ref":"#/definitions/string"},"DestinationNativeSnapshotProgress":{"$ref":"#/definitions/integer"},"DestinationNativeSnapshotStatus":{"$ref":"#/definitions/string"},"DestinationRetention":{"$ref":"#/definitions/long"},"DestinationSnapshotId":{"$ref":"#/definitions/string"},"DestinationNativeSnapshotErrorMessage":{"$ref":"#/definitions/string"},"NativeSnapshotId":{"$ref":"#/definitions/string"},"DiskNativeSnapshotIdList":{"type":"object","properties":{"DiskNativeSnapshotId":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"InstanceInfos":{}}},"CrossAccountType":{"$ref":"#/definitions/string"},"CrossAccountUserId":{"$ref":"#/definitions/long"},"CrossAccountRoleName":{"$ref":"#/definitions/string"},"Identifier":{"$ref":"#/definitions/string"},"DestSourceType":{"$ref":"#/definitions/string"},"DestDataSourceId":{"$ref":"#/definitions/string"},"DestDataSourceDetail":{"$ref":"#/definitions/string"},"ChangeListPath":{"$ref":"#/definitions/string"},"TriggerMode":{"$ref":"#/definitions/string"},"Report":{"type":"object","properties":{"TotalFiles":{"$ref":"#/definitions/string"},"SuccessFiles":{"$ref":"#/definitions/string"},"FailedFiles":{"$ref":"#/definitions/string"},"SkippedFiles":{"$ref":"#/definitions/string"},"ReportTaskStatus":{"$ref":"#/definitions/string"}}},"course":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"restoreJobs":{"type":"array","items":{"type":"object","required":["RestoreId"],"properties":{"RestoreId":{"$ref":"#/definitions/string"},"RestoreType":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"ErrorMessage":{"$ref":"#/definitions/string"},"ErrorFile":{"$ref":"#/definitions/string"},"Progress":{"$ref":"#/definitions/integer"},"VaultId":{"$ref":"#/definitions/string"},"SnapshotId":{"$ref":"#/definitions/string"},"SnapshotHash":{"$ref":"#/definitions/string"},"ParentId":{"$ref":"#/definitions/string"},"ClusterId":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"ExpireTime":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"Speed":{"$ref":"#/definitions/long"},"Options":{"$ref":"#/definitions/string"},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"UdmDetail":{"$ref":"#/definitions/string"},"TargetInstanceId":{"$ref":"#/definitions/string"},"TargetPath":{"$ref":"#/definitions/string"},"TargetBucket":{"$ref":"#/definitions/string"},"TargetPrefix":{"$ref":"#/definitions/string"},"TargetFileSystemId":{"$ref":"#/definitions/string"},"TargetCreateTime":{"$ref":"#/definitions/long"},"TargetInstanceName":{"$ref":"#/definitions/string"},"TargetTableName":{"$ref":"#/definitions/string"},"TargetTime":{"$ref":"#/definitions/long"},"TargetClientId":{"$ref":"#/definitions/string"},"TargetDataSourceId":{"$ref":"#/definitions/string"},"OtsDetail":{"type":"object","properties":{"BatchChannelCount":{"$ref":"#/definitions/integer"},"OverwriteExisting":{"$ref":"#/definitions/boolean"}}},"CrossAccountType":{"$ref":"#/definitions/string"},"CrossAccountUserId":{"$ref":"#/definitions/long"},"CrossAccountRoleName":{"$ref":"#/definitions/string"},"Report":{"type":"object","properties":{"TotalFiles":{"$ref":"#/definitions/string"},"SuccessFiles":{"$ref":"#/definitions/string"},"FailedFiles":{"$ref":"#/definitions/string"},"SkippedFiles":{"$ref":"#/definitions/string"},"ReportTaskStatus":{"$ref":"#/definitions/string"}}},"MeteringBytesTotal":{"$ref":"#/definitions/long"},"MeteringBytesDone":{"$ref":"#/definitions/long"},"StorageClass":{"$ref":"#/definitions/string"},"FailbackDetail":{"$ref":"#/definitions/string"},"SourceInstanceId":{"$ref":"#/definitions/string"},"SourceResourceId":{"$ref":"#/definitions/string"},"FileDetections":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]}}}},"dbsRestoreTasks":{"type":"array","items":{"type":"object","required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"$ref":"#/definitions/string"},"RestoreTaskName":{"$ref":"#/definitions/string"},"BackupPlanId":{"$ref":"#/definitions/string"},"BackupSetId":{"$ref":"#/definitions/string"},"RestoreStatus":{"$ref":"#/definitions/string"},"ErrMessage":{"$ref":"#/definitions/string"},"RestoreTime":{"$ref":"#/definitions/long"},"RestoreTaskCreateTime":{"$ref":"#/definitions/long"},"RestoreTaskFinishTime":{"$ref":"#/definitions/long"},"FullDataRestoreProgress":{"$ref":"#/definitions/integer"},"FullStruforeRestoreProgress":{"$ref":"#/definitions/integer"},"FullStruAfterRestoreProgress":{"$ref":"#/definitions/integer"},"ContinuousRestoreProgress":{"$ref":"#/definitions/integer"},"PhysicalFullBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalFullAndIncrementBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalIncrementBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalDatabaseOnlineProgress":{"$ref":"#/definitions/integer"},"PhysicalBackupRecoverProgress":{"$ref":"#/definitions/integer"},"RestoreObjects":{"$ref":"#/definitions/string"},"RestoreDir":{"$ref":"#/definitions/string"},"RestoreDestinationMode":{"$ref":"#/definitions/string"},"DestinationEndpointInstanceType":{"$ref":"#/definitions/string"},"DestinationEndpointInstanceID":{"$ref":"#/definitions/string"},"DestinationEndpointRegion":{"$ref":"#/definitions/string"},"DestinationEndpointIpPort":{"$ref":"#/definitions/string"},"DestinationEndpointHost":{"$ref":"#/definitions/string"},"DestinationEndpointPort":{"$ref":"#/definitions/string"},"DestinationEndpointDatabaseName":{"$ref":"#/definitions/string"},"DestinationEndpointUserName":{"$ref":"#/definitions/string"},"DestinationEndpointOracleSID":{"$ref":"#/definitions/string"},"DestinationEndpointEnableSsl":{"$ref":"#/definitions/string"},"BackupGatewayId":{"$ref":"#/definitions/long"},"BackupGatewayIdentifier":{"$ref":"#/definitions/string"},"BackupSourceOssRegion":{"$ref":"#/definitions/string"},"CrossAliyunId":{"$ref":"#/definitions/string"},"CrossRoleName":{"$ref":"#/definitions/string"},"course":{"enum":["success","failed","stop","pause","running"]},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"computeNestRestoreTasks":{"type":"array","items":{"type":"object","required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"$ref":"#/definitions/string"},"ServiceInstanceId":{"$ref":"#/definitions/string"},"BackupId":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"StatusDetail":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/string"},"StartTime":{"$ref":"#/definitions/string"},"EndTime":{"$ref":"#/definitions/string"},"ModifiedTime":{"$ref":"#/definitions/string"},"course":{"enum":["Restoring","Restored","RestoreFailed"]},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"courses":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["complete","completeAtOnce","partial","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling"]},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"#/definitions/string"},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"percent":{"type":"number","minimum":0,"maximum":100}}}},"bytesTotal":{"$ref":"#/definitions/long"},"itemsTotal":{"type":"integer","minimum":0},"failedItems":{"type":"integer","minimum":0},"errorMessage":{"$ref":"#/definitions/string"},"errorFile":{"$ref":"#/definitions/string"},"fields":{"type":"object","propertyNames":{"enum":["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"]}}}}},"rules":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"$ref":"#/definitions/string"}},"course":{"$ref":"#/definitions/string"},"sequence":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/string"}}}}},"defaultCourse":{"$ref":"#/definitions/string"},"jobs":{"type":"array","items":{"type":"object","required":["RestoreType"],"properties":{"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]},"RestoreId":{"$ref":"#/definitions/string"},"course":{"$ref":"#/definitions/string"},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}},"propertyNames":{"enum":["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"]},"additionalProperties":{"type":["string","number","boolean"]}}},"history":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"maximum":1000000},"seed":{"type":"integer","minimum":0},"days":{"type":"number","exclusiveMinimum":0,"maximum":10000},"vaults":{"type":"integer","minimum":1,"maximum":10000},"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]}}},"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]},"when":{"enum":["before","after"]},"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","GetCallerIdentity","ListRestoreTasks","SearchHistoricalSnapshots"]},"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"$ref":"#/definitions/string"}},"times":{"type":"integer","minimum":1},"probability":{"type":"number","minimum":0,"maximum":1},"fromSecond":{"type":"number","minimum":0,"maximum":1000000000},"untilSecond":{"type":"number","minimum":0,"maximum":1000000000},"ms":{"type":"integer","minimum":0,"maximum":2147483647},"retryAfterMs":{"type":"integer","minimum":0},"code":{"$ref":"#/definitions/string"},"message":{"$ref":"#/definitions/string"},"httpStatus":{"type":"integer","minimum":400,"maximum":599}}}},"storm":{"type":"object","additionalProperties":false,"required":["probability","kinds"],"properties":{"probability":{"type":"number","minimum":0,"maximum":1},"kinds":{"type":"array","minItems":1,"items":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]}},"when":{"enum":["before","after"]}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","GetCallerIdentity","ListRestoreTasks","SearchHistoricalSnapshots"]},"accessKeyId":{"$ref":"#/definitions/string"}}}}},"definitions":{"string":{"type":"string"},"boolean":{"type":"boolean"},"integer":{"type":"integer"},"long":{"type":["integer","string"],"minimum":0,"maximum":9223372036854776000,"pattern":"^[0-9]{1,19}$"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":["integer","string"],"minimum":0,"maximum":9223372036854776000,"pattern":"^[0-9]{1,19}$"};
const pattern0 = new RegExp("^[0-9]{1,19}$", "");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9223372036854776000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},schema:9223372036854776000,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"boolean"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"integer"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
if(!(validate22(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema6.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.speed,data:data1};
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
const err3 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},schema:schema6.properties.speed.type,parentSchema:schema6.properties.speed,data:data1};
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
if(!(validate22(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data3 = data.order;
if(!(((data3 === "newest") || (data3 === "oldest")) || (data3 === "random"))){
const err4 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema6.properties.order.enum},schema:schema6.properties.order.enum,parentSchema:schema6.properties.order,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.restoreIdFilter !== undefined){
let data4 = data.restoreIdFilter;
if(!(((data4 === "honoured") || (data4 === "ignored")) || (data4 === "refused"))){
const err5 = {instancePath:instancePath+"/restoreIdFilter",schemaPath:"#/properties/restoreIdFilter/enum",keyword:"enum",params:{allowedValues: schema6.properties.restoreIdFilter.enum},schema:schema6.properties.restoreIdFilter.enum,parentSchema:schema6.properties.restoreIdFilter,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.typeParameter !== undefined){
let data5 = data.typeParameter;
if(!((data5 === "optional") || (data5 === "required"))){
const err6 = {instancePath:instancePath+"/typeParameter",schemaPath:"#/properties/typeParameter/enum",keyword:"enum",params:{allowedValues: schema6.properties.typeParameter.enum},schema:schema6.properties.typeParameter.enum,parentSchema:schema6.properties.typeParameter,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.listedAfterSeconds !== undefined){
let data6 = data.listedAfterSeconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/listedAfterSeconds",schemaPath:"#/properties/listedAfterSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.listedAfterSeconds,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/listedAfterSeconds",schemaPath:"#/properties/listedAfterSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.listedAfterSeconds,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/listedAfterSeconds",schemaPath:"#/properties/listedAfterSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.listedAfterSeconds.type,parentSchema:schema6.properties.listedAfterSeconds,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.cancelingSeconds !== undefined){
let data7 = data.cancelingSeconds;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.cancelingSeconds,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.cancelingSeconds,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.cancelingSeconds.type,parentSchema:schema6.properties.cancelingSeconds,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.recordDays !== undefined){
let data8 = data.recordDays;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema6.properties.recordDays,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema6.properties.recordDays,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/type",keyword:"type",params:{type: "number"},schema:schema6.properties.recordDays.type,parentSchema:schema6.properties.recordDays,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.vaults !== undefined){
let data9 = data.vaults;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.VaultId === undefined){
const err16 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/required",keyword:"required",params:{missingProperty: "VaultId"},schema:schema6.properties.vaults.items.required,parentSchema:schema6.properties.vaults.items,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10.VaultId !== undefined){
if(!(validate22(data10.VaultId, {instancePath:instancePath+"/vaults/" + i0+"/VaultId",parentData:data10,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.VaultName !== undefined){
if(!(validate22(data10.VaultName, {instancePath:instancePath+"/vaults/" + i0+"/VaultName",parentData:data10,parentDataProperty:"VaultName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.VaultRegionId !== undefined){
if(!(validate22(data10.VaultRegionId, {instancePath:instancePath+"/vaults/" + i0+"/VaultRegionId",parentData:data10,parentDataProperty:"VaultRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.VaultOwnerId !== undefined){
if(!(validate28(data10.VaultOwnerId, {instancePath:instancePath+"/vaults/" + i0+"/VaultOwnerId",parentData:data10,parentDataProperty:"VaultOwnerId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.VaultType !== undefined){
if(!(validate22(data10.VaultType, {instancePath:instancePath+"/vaults/" + i0+"/VaultType",parentData:data10,parentDataProperty:"VaultType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.VaultStorageClass !== undefined){
if(!(validate22(data10.VaultStorageClass, {instancePath:instancePath+"/vaults/" + i0+"/VaultStorageClass",parentData:data10,parentDataProperty:"VaultStorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.Status !== undefined){
if(!(validate22(data10.Status, {instancePath:instancePath+"/vaults/" + i0+"/Status",parentData:data10,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.VaultStatusMessage !== undefined){
if(!(validate22(data10.VaultStatusMessage, {instancePath:instancePath+"/vaults/" + i0+"/VaultStatusMessage",parentData:data10,parentDataProperty:"VaultStatusMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.Description !== undefined){
if(!(validate22(data10.Description, {instancePath:instancePath+"/vaults/" + i0+"/Description",parentData:data10,parentDataProperty:"Description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.ResourceGroupId !== undefined){
if(!(validate22(data10.ResourceGroupId, {instancePath:instancePath+"/vaults/" + i0+"/ResourceGroupId",parentData:data10,parentDataProperty:"ResourceGroupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.CreatedTime !== undefined){
if(!(validate28(data10.CreatedTime, {instancePath:instancePath+"/vaults/" + i0+"/CreatedTime",parentData:data10,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.UpdatedTime !== undefined){
if(!(validate28(data10.UpdatedTime, {instancePath:instancePath+"/vaults/" + i0+"/UpdatedTime",parentData:data10,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.Retention !== undefined){
if(!(validate28(data10.Retention, {instancePath:instancePath+"/vaults/" + i0+"/Retention",parentData:data10,parentDataProperty:"Retention",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.BytesDone !== undefined){
if(!(validate28(data10.BytesDone, {instancePath:instancePath+"/vaults/" + i0+"/BytesDone",parentData:data10,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.StorageSize !== undefined){
if(!(validate28(data10.StorageSize, {instancePath:instancePath+"/vaults/" + i0+"/StorageSize",parentData:data10,parentDataProperty:"StorageSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.ChargedStorageSize !== undefined){
if(!(validate28(data10.ChargedStorageSize, {instancePath:instancePath+"/vaults/" + i0+"/ChargedStorageSize",parentData:data10,parentDataProperty:"ChargedStorageSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.ArchiveBytesDone !== undefined){
if(!(validate28(data10.ArchiveBytesDone, {instancePath:instancePath+"/vaults/" + i0+"/ArchiveBytesDone",parentData:data10,parentDataProperty:"ArchiveBytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.ArchiveStorageSize !== undefined){
if(!(validate28(data10.ArchiveStorageSize, {instancePath:instancePath+"/vaults/" + i0+"/ArchiveStorageSize",parentData:data10,parentDataProperty:"ArchiveStorageSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.SnapshotCount !== undefined){
if(!(validate28(data10.SnapshotCount, {instancePath:instancePath+"/vaults/" + i0+"/SnapshotCount",parentData:data10,parentDataProperty:"SnapshotCount",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.BucketName !== undefined){
if(!(validate22(data10.BucketName, {instancePath:instancePath+"/vaults/" + i0+"/BucketName",parentData:data10,parentDataProperty:"BucketName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.ChargeType !== undefined){
if(!(validate22(data10.ChargeType, {instancePath:instancePath+"/vaults/" + i0+"/ChargeType",parentData:data10,parentDataProperty:"ChargeType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.RedundancyType !== undefined){
if(!(validate22(data10.RedundancyType, {instancePath:instancePath+"/vaults/" + i0+"/RedundancyType",parentData:data10,parentDataProperty:"RedundancyType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.CompressionAlgorithm !== undefined){
if(!(validate22(data10.CompressionAlgorithm, {instancePath:instancePath+"/vaults/" + i0+"/CompressionAlgorithm",parentData:data10,parentDataProperty:"CompressionAlgorithm",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.Dedup !== undefined){
if(!(validate49(data10.Dedup, {instancePath:instancePath+"/vaults/" + i0+"/Dedup",parentData:data10,parentDataProperty:"Dedup",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data10.EncryptType !== undefined){
if(!(validate22(data10.EncryptType, {instancePath:instancePath+"/vaults/" + i0+"/EncryptType",parentData:data10,parentDataProperty:"EncryptType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.KmsKeyId !== undefined){
if(!(validate22(data10.KmsKeyId, {instancePath:instancePath+"/vaults/" + i0+"/KmsKeyId",parentData:data10,parentDataProperty:"KmsKeyId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.WormEnabled !== undefined){
if(!(validate49(data10.WormEnabled, {instancePath:instancePath+"/vaults/" + i0+"/WormEnabled",parentData:data10,parentDataProperty:"WormEnabled",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data10.IndexLevel !== undefined){
if(!(validate22(data10.IndexLevel, {instancePath:instancePath+"/vaults/" + i0+"/IndexLevel",parentData:data10,parentDataProperty:"IndexLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.IndexAvailable !== undefined){
if(!(validate49(data10.IndexAvailable, {instancePath:instancePath+"/vaults/" + i0+"/IndexAvailable",parentData:data10,parentDataProperty:"IndexAvailable",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data10.IndexUpdateTime !== undefined){
if(!(validate28(data10.IndexUpdateTime, {instancePath:instancePath+"/vaults/" + i0+"/IndexUpdateTime",parentData:data10,parentDataProperty:"IndexUpdateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.SearchEnabled !== undefined){
if(!(validate49(data10.SearchEnabled, {instancePath:instancePath+"/vaults/" + i0+"/SearchEnabled",parentData:data10,parentDataProperty:"SearchEnabled",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data10.SourceTypes !== undefined){
let data42 = data10.SourceTypes;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.SourceType !== undefined){
let data43 = data42.SourceType;
if(Array.isArray(data43)){
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data43[i1], {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType/" + i1,parentData:data43,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType",schemaPath:"#/properties/vaults/items/properties/SourceTypes/properties/SourceType/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.SourceTypes.properties.SourceType.type,parentSchema:schema6.properties.vaults.items.properties.SourceTypes.properties.SourceType,data:data43};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",schemaPath:"#/properties/vaults/items/properties/SourceTypes/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.SourceTypes.type,parentSchema:schema6.properties.vaults.items.properties.SourceTypes,data:data42};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.Replication !== undefined){
if(!(validate49(data10.Replication, {instancePath:instancePath+"/vaults/" + i0+"/Replication",parentData:data10,parentDataProperty:"Replication",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationSourceVault !== undefined){
if(!(validate49(data10.ReplicationSourceVault, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVault",parentData:data10,parentDataProperty:"ReplicationSourceVault",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationSourceRegionId !== undefined){
if(!(validate22(data10.ReplicationSourceRegionId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceRegionId",parentData:data10,parentDataProperty:"ReplicationSourceRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationSourceVaultId !== undefined){
if(!(validate22(data10.ReplicationSourceVaultId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVaultId",parentData:data10,parentDataProperty:"ReplicationSourceVaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationSourceOwnerId !== undefined){
if(!(validate28(data10.ReplicationSourceOwnerId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceOwnerId",parentData:data10,parentDataProperty:"ReplicationSourceOwnerId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationTargetRegionId !== undefined){
if(!(validate22(data10.ReplicationTargetRegionId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetRegionId",parentData:data10,parentDataProperty:"ReplicationTargetRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationTargetVaultId !== undefined){
if(!(validate22(data10.ReplicationTargetVaultId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetVaultId",parentData:data10,parentDataProperty:"ReplicationTargetVaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationTargetOwnerId !== undefined){
if(!(validate28(data10.ReplicationTargetOwnerId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetOwnerId",parentData:data10,parentDataProperty:"ReplicationTargetOwnerId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationStatus !== undefined){
if(!(validate22(data10.ReplicationStatus, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationStatus",parentData:data10,parentDataProperty:"ReplicationStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.LatestReplicationTime !== undefined){
if(!(validate28(data10.LatestReplicationTime, {instancePath:instancePath+"/vaults/" + i0+"/LatestReplicationTime",parentData:data10,parentDataProperty:"LatestReplicationTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.ReplicationProgress !== undefined){
let data55 = data10.ReplicationProgress;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.HistoricalReplicationProgress !== undefined){
if(!(validate69(data55.HistoricalReplicationProgress, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/HistoricalReplicationProgress",parentData:data55,parentDataProperty:"HistoricalReplicationProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data55.NewReplicationProgress !== undefined){
if(!(validate28(data55.NewReplicationProgress, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/NewReplicationProgress",parentData:data55,parentDataProperty:"NewReplicationProgress",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.ReplicationProgress.type,parentSchema:schema6.properties.vaults.items.properties.ReplicationProgress,data:data55};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.RsTargetAccountIds !== undefined){
let data58 = data10.RsTargetAccountIds;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.RsTargetAccountId !== undefined){
let data59 = data58.RsTargetAccountId;
if(Array.isArray(data59)){
const len2 = data59.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data59[i2], {instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId/" + i2,parentData:data59,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId",schemaPath:"#/properties/vaults/items/properties/RsTargetAccountIds/properties/RsTargetAccountId/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.RsTargetAccountIds.properties.RsTargetAccountId.type,parentSchema:schema6.properties.vaults.items.properties.RsTargetAccountIds.properties.RsTargetAccountId,data:data59};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds",schemaPath:"#/properties/vaults/items/properties/RsTargetAccountIds/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.RsTargetAccountIds.type,parentSchema:schema6.properties.vaults.items.properties.RsTargetAccountIds,data:data58};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.BackupPlanStatistics !== undefined){
let data61 = data10.BackupPlanStatistics;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.Archive !== undefined){
if(!(validate28(data61.Archive, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Archive",parentData:data61,parentDataProperty:"Archive",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.CommonFileSystem !== undefined){
if(!(validate28(data61.CommonFileSystem, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonFileSystem",parentData:data61,parentDataProperty:"CommonFileSystem",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.CommonNas !== undefined){
if(!(validate28(data61.CommonNas, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonNas",parentData:data61,parentDataProperty:"CommonNas",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.Csg !== undefined){
if(!(validate28(data61.Csg, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Csg",parentData:data61,parentDataProperty:"Csg",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.EcsFile !== undefined){
if(!(validate28(data61.EcsFile, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsFile",parentData:data61,parentDataProperty:"EcsFile",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.EcsHana !== undefined){
if(!(validate28(data61.EcsHana, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsHana",parentData:data61,parentDataProperty:"EcsHana",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.Isilon !== undefined){
if(!(validate28(data61.Isilon, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Isilon",parentData:data61,parentDataProperty:"Isilon",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.LocalFile !== undefined){
if(!(validate28(data61.LocalFile, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalFile",parentData:data61,parentDataProperty:"LocalFile",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.LocalVm !== undefined){
if(!(validate28(data61.LocalVm, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalVm",parentData:data61,parentDataProperty:"LocalVm",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.MySql !== undefined){
if(!(validate28(data61.MySql, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/MySql",parentData:data61,parentDataProperty:"MySql",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.Nas !== undefined){
if(!(validate28(data61.Nas, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Nas",parentData:data61,parentDataProperty:"Nas",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.Oracle !== undefined){
if(!(validate28(data61.Oracle, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oracle",parentData:data61,parentDataProperty:"Oracle",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.Oss !== undefined){
if(!(validate28(data61.Oss, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oss",parentData:data61,parentDataProperty:"Oss",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.Ots !== undefined){
if(!(validate28(data61.Ots, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Ots",parentData:data61,parentDataProperty:"Ots",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data61.SqlServer !== undefined){
if(!(validate28(data61.SqlServer, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/SqlServer",parentData:data61,parentDataProperty:"SqlServer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.BackupPlanStatistics.type,parentSchema:schema6.properties.vaults.items.properties.BackupPlanStatistics,data:data61};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.TrialInfo !== undefined){
let data77 = data10.TrialInfo;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.KeepAfterTrialExpiration !== undefined){
if(!(validate49(data77.KeepAfterTrialExpiration, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/KeepAfterTrialExpiration",parentData:data77,parentDataProperty:"KeepAfterTrialExpiration",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data77.TrialStartTime !== undefined){
if(!(validate28(data77.TrialStartTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialStartTime",parentData:data77,parentDataProperty:"TrialStartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data77.TrialExpireTime !== undefined){
if(!(validate28(data77.TrialExpireTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialExpireTime",parentData:data77,parentDataProperty:"TrialExpireTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data77.TrialVaultReleaseTime !== undefined){
if(!(validate28(data77.TrialVaultReleaseTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialVaultReleaseTime",parentData:data77,parentDataProperty:"TrialVaultReleaseTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",schemaPath:"#/properties/vaults/items/properties/TrialInfo/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.TrialInfo.type,parentSchema:schema6.properties.vaults.items.properties.TrialInfo,data:data77};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.Tags !== undefined){
let data82 = data10.Tags;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.Tag !== undefined){
let data83 = data82.Tag;
if(Array.isArray(data83)){
const len3 = data83.length;
for(let i3=0; i3<len3; i3++){
let data84 = data83[i3];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.Key !== undefined){
if(!(validate22(data84.Key, {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3+"/Key",parentData:data84,parentDataProperty:"Key",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data84.Value !== undefined){
if(!(validate22(data84.Value, {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3+"/Value",parentData:data84,parentDataProperty:"Value",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3,schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items.type,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items,data:data84};
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
else {
const err25 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag",schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.Tags.properties.Tag.type,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag,data:data83};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/vaults/" + i0+"/Tags",schemaPath:"#/properties/vaults/items/properties/Tags/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.Tags.type,parentSchema:schema6.properties.vaults.items.properties.Tags,data:data82};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.type,parentSchema:schema6.properties.vaults.items,data:data10};
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
else {
const err28 = {instancePath:instancePath+"/vaults",schemaPath:"#/properties/vaults/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.type,parentSchema:schema6.properties.vaults,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data87 = data.snapshots;
if(Array.isArray(data87)){
const len4 = data87.length;
for(let i4=0; i4<len4; i4++){
let data88 = data87[i4];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.SnapshotId === undefined){
const err29 = {instancePath:instancePath+"/snapshots/" + i4,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: "SnapshotId"},schema:schema6.properties.snapshots.items.required,parentSchema:schema6.properties.snapshots.items,data:data88};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data88.SnapshotId !== undefined){
if(!(validate22(data88.SnapshotId, {instancePath:instancePath+"/snapshots/" + i4+"/SnapshotId",parentData:data88,parentDataProperty:"SnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.SnapshotHash !== undefined){
if(!(validate22(data88.SnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/SnapshotHash",parentData:data88,parentDataProperty:"SnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.ParentSnapshotHash !== undefined){
if(!(validate22(data88.ParentSnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/ParentSnapshotHash",parentData:data88,parentDataProperty:"ParentSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.JobId !== undefined){
if(!(validate22(data88.JobId, {instancePath:instancePath+"/snapshots/" + i4+"/JobId",parentData:data88,parentDataProperty:"JobId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.SourceType !== undefined){
if(!(validate22(data88.SourceType, {instancePath:instancePath+"/snapshots/" + i4+"/SourceType",parentData:data88,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Status !== undefined){
if(!(validate22(data88.Status, {instancePath:instancePath+"/snapshots/" + i4+"/Status",parentData:data88,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.BackupType !== undefined){
if(!(validate22(data88.BackupType, {instancePath:instancePath+"/snapshots/" + i4+"/BackupType",parentData:data88,parentDataProperty:"BackupType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.CreatedTime !== undefined){
if(!(validate28(data88.CreatedTime, {instancePath:instancePath+"/snapshots/" + i4+"/CreatedTime",parentData:data88,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.StartTime !== undefined){
if(!(validate28(data88.StartTime, {instancePath:instancePath+"/snapshots/" + i4+"/StartTime",parentData:data88,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.UpdatedTime !== undefined){
if(!(validate28(data88.UpdatedTime, {instancePath:instancePath+"/snapshots/" + i4+"/UpdatedTime",parentData:data88,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.CompleteTime !== undefined){
if(!(validate28(data88.CompleteTime, {instancePath:instancePath+"/snapshots/" + i4+"/CompleteTime",parentData:data88,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.Retention !== undefined){
if(!(validate28(data88.Retention, {instancePath:instancePath+"/snapshots/" + i4+"/Retention",parentData:data88,parentDataProperty:"Retention",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.BytesTotal !== undefined){
if(!(validate28(data88.BytesTotal, {instancePath:instancePath+"/snapshots/" + i4+"/BytesTotal",parentData:data88,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.VaultId !== undefined){
if(!(validate22(data88.VaultId, {instancePath:instancePath+"/snapshots/" + i4+"/VaultId",parentData:data88,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.ExpireTime !== undefined){
if(!(validate28(data88.ExpireTime, {instancePath:instancePath+"/snapshots/" + i4+"/ExpireTime",parentData:data88,parentDataProperty:"ExpireTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ArchiveTime !== undefined){
if(!(validate28(data88.ArchiveTime, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveTime",parentData:data88,parentDataProperty:"ArchiveTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.StorageClass !== undefined){
if(!(validate22(data88.StorageClass, {instancePath:instancePath+"/snapshots/" + i4+"/StorageClass",parentData:data88,parentDataProperty:"StorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.SourceSnapshotHash !== undefined){
if(!(validate22(data88.SourceSnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/SourceSnapshotHash",parentData:data88,parentDataProperty:"SourceSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.SourceParentSnapshotHash !== undefined){
if(!(validate22(data88.SourceParentSnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/SourceParentSnapshotHash",parentData:data88,parentDataProperty:"SourceParentSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.BytesDone !== undefined){
if(!(validate28(data88.BytesDone, {instancePath:instancePath+"/snapshots/" + i4+"/BytesDone",parentData:data88,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ActualBytes !== undefined){
if(!(validate28(data88.ActualBytes, {instancePath:instancePath+"/snapshots/" + i4+"/ActualBytes",parentData:data88,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ProtectedDataSize !== undefined){
if(!(validate28(data88.ProtectedDataSize, {instancePath:instancePath+"/snapshots/" + i4+"/ProtectedDataSize",parentData:data88,parentDataProperty:"ProtectedDataSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ItemsTotal !== undefined){
if(!(validate28(data88.ItemsTotal, {instancePath:instancePath+"/snapshots/" + i4+"/ItemsTotal",parentData:data88,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ItemsDone !== undefined){
if(!(validate28(data88.ItemsDone, {instancePath:instancePath+"/snapshots/" + i4+"/ItemsDone",parentData:data88,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ActualItems !== undefined){
if(!(validate28(data88.ActualItems, {instancePath:instancePath+"/snapshots/" + i4+"/ActualItems",parentData:data88,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.ErrorFile !== undefined){
if(!(validate22(data88.ErrorFile, {instancePath:instancePath+"/snapshots/" + i4+"/ErrorFile",parentData:data88,parentDataProperty:"ErrorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.InstanceId !== undefined){
if(!(validate22(data88.InstanceId, {instancePath:instancePath+"/snapshots/" + i4+"/InstanceId",parentData:data88,parentDataProperty:"InstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.ClientId !== undefined){
if(!(validate22(data88.ClientId, {instancePath:instancePath+"/snapshots/" + i4+"/ClientId",parentData:data88,parentDataProperty:"ClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Path !== undefined){
if(!(validate22(data88.Path, {instancePath:instancePath+"/snapshots/" + i4+"/Path",parentData:data88,parentDataProperty:"Path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Paths !== undefined){
let data118 = data88.Paths;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.Path !== undefined){
let data119 = data118.Path;
if(Array.isArray(data119)){
const len5 = data119.length;
for(let i5=0; i5<len5; i5++){
if(!(validate22(data119[i5], {instancePath:instancePath+"/snapshots/" + i4+"/Paths/Path/" + i5,parentData:data119,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/snapshots/" + i4+"/Paths/Path",schemaPath:"#/properties/snapshots/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Paths.properties.Path.type,parentSchema:schema6.properties.snapshots.items.properties.Paths.properties.Path,data:data119};
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
else {
const err31 = {instancePath:instancePath+"/snapshots/" + i4+"/Paths",schemaPath:"#/properties/snapshots/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.properties.Paths.type,parentSchema:schema6.properties.snapshots.items.properties.Paths,data:data118};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data88.Include !== undefined){
if(!(validate22(data88.Include, {instancePath:instancePath+"/snapshots/" + i4+"/Include",parentData:data88,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Exclude !== undefined){
if(!(validate22(data88.Exclude, {instancePath:instancePath+"/snapshots/" + i4+"/Exclude",parentData:data88,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Bucket !== undefined){
if(!(validate22(data88.Bucket, {instancePath:instancePath+"/snapshots/" + i4+"/Bucket",parentData:data88,parentDataProperty:"Bucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Prefix !== undefined){
if(!(validate22(data88.Prefix, {instancePath:instancePath+"/snapshots/" + i4+"/Prefix",parentData:data88,parentDataProperty:"Prefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.FileSystemId !== undefined){
if(!(validate22(data88.FileSystemId, {instancePath:instancePath+"/snapshots/" + i4+"/FileSystemId",parentData:data88,parentDataProperty:"FileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.CreateTime !== undefined){
if(!(validate28(data88.CreateTime, {instancePath:instancePath+"/snapshots/" + i4+"/CreateTime",parentData:data88,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.UseCommonNas !== undefined){
if(!(validate49(data88.UseCommonNas, {instancePath:instancePath+"/snapshots/" + i4+"/UseCommonNas",parentData:data88,parentDataProperty:"UseCommonNas",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data88.InstanceName !== undefined){
if(!(validate22(data88.InstanceName, {instancePath:instancePath+"/snapshots/" + i4+"/InstanceName",parentData:data88,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.TableName !== undefined){
if(!(validate22(data88.TableName, {instancePath:instancePath+"/snapshots/" + i4+"/TableName",parentData:data88,parentDataProperty:"TableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.RangeStart !== undefined){
if(!(validate28(data88.RangeStart, {instancePath:instancePath+"/snapshots/" + i4+"/RangeStart",parentData:data88,parentDataProperty:"RangeStart",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.RangeEnd !== undefined){
if(!(validate28(data88.RangeEnd, {instancePath:instancePath+"/snapshots/" + i4+"/RangeEnd",parentData:data88,parentDataProperty:"RangeEnd",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.DiskId !== undefined){
if(!(validate22(data88.DiskId, {instancePath:instancePath+"/snapshots/" + i4+"/DiskId",parentData:data88,parentDataProperty:"DiskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.AdvancedRetentionType !== undefined){
if(!(validate22(data88.AdvancedRetentionType, {instancePath:instancePath+"/snapshots/" + i4+"/AdvancedRetentionType",parentData:data88,parentDataProperty:"AdvancedRetentionType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.RealSnapshotTime !== undefined){
if(!(validate28(data88.RealSnapshotTime, {instancePath:instancePath+"/snapshots/" + i4+"/RealSnapshotTime",parentData:data88,parentDataProperty:"RealSnapshotTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.NativeSnapshotId !== undefined){
if(!(validate22(data88.NativeSnapshotId, {instancePath:instancePath+"/snapshots/" + i4+"/NativeSnapshotId",parentData:data88,parentDataProperty:"NativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.NativeSnapshotInfo !== undefined){
if(!(validate22(data88.NativeSnapshotInfo, {instancePath:instancePath+"/snapshots/" + i4+"/NativeSnapshotInfo",parentData:data88,parentDataProperty:"NativeSnapshotInfo",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.CanBeDeleted !== undefined){
if(!(validate49(data88.CanBeDeleted, {instancePath:instancePath+"/snapshots/" + i4+"/CanBeDeleted",parentData:data88,parentDataProperty:"CanBeDeleted",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data88.ArchiveStatus !== undefined){
if(!(validate22(data88.ArchiveStatus, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveStatus",parentData:data88,parentDataProperty:"ArchiveStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.ArchiveErrorMessage !== undefined){
if(!(validate22(data88.ArchiveErrorMessage, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveErrorMessage",parentData:data88,parentDataProperty:"ArchiveErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.ArchiveTriggerTime !== undefined){
if(!(validate28(data88.ArchiveTriggerTime, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveTriggerTime",parentData:data88,parentDataProperty:"ArchiveTriggerTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data88.Detail !== undefined){
let data141 = data88.Detail;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.ConsistentLevel !== undefined){
if(!(validate22(data141.ConsistentLevel, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/ConsistentLevel",parentData:data141,parentDataProperty:"ConsistentLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.ContainOsDisk !== undefined){
if(!(validate49(data141.ContainOsDisk, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/ContainOsDisk",parentData:data141,parentDataProperty:"ContainOsDisk",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data141.DiskCategory !== undefined){
if(!(validate22(data141.DiskCategory, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskCategory",parentData:data141,parentDataProperty:"DiskCategory",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.DiskDevName !== undefined){
if(!(validate22(data141.DiskDevName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskDevName",parentData:data141,parentDataProperty:"DiskDevName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.DiskIdList !== undefined){
let data146 = data141.DiskIdList;
if(Array.isArray(data146)){
const len6 = data146.length;
for(let i6=0; i6<len6; i6++){
if(!(validate22(data146[i6], {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskIdList/" + i6,parentData:data146,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskIdList/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Detail.properties.DiskIdList.type,parentSchema:schema6.properties.snapshots.items.properties.Detail.properties.DiskIdList,data:data146};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data141.DowngradeReason !== undefined){
if(!(validate22(data141.DowngradeReason, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DowngradeReason",parentData:data141,parentDataProperty:"DowngradeReason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.HostName !== undefined){
if(!(validate22(data141.HostName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/HostName",parentData:data141,parentDataProperty:"HostName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.InstanceName !== undefined){
if(!(validate22(data141.InstanceName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/InstanceName",parentData:data141,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.InstanceType !== undefined){
if(!(validate22(data141.InstanceType, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/InstanceType",parentData:data141,parentDataProperty:"InstanceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.InstantAccess !== undefined){
if(!(validate49(data141.InstantAccess, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/InstantAccess",parentData:data141,parentDataProperty:"InstantAccess",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data141.NativeSnapshotIdList !== undefined){
let data153 = data141.NativeSnapshotIdList;
if(Array.isArray(data153)){
const len7 = data153.length;
for(let i7=0; i7<len7; i7++){
if(!(validate22(data153[i7], {instancePath:instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList/" + i7,parentData:data153,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/NativeSnapshotIdList/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList.type,parentSchema:schema6.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList,data:data153};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data141.OsDiskId !== undefined){
if(!(validate22(data141.OsDiskId, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsDiskId",parentData:data141,parentDataProperty:"OsDiskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.OsName !== undefined){
if(!(validate22(data141.OsName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsName",parentData:data141,parentDataProperty:"OsName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.OsNameEn !== undefined){
if(!(validate22(data141.OsNameEn, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsNameEn",parentData:data141,parentDataProperty:"OsNameEn",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.OsType !== undefined){
if(!(validate22(data141.OsType, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsType",parentData:data141,parentDataProperty:"OsType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.PerformanceLevel !== undefined){
if(!(validate22(data141.PerformanceLevel, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/PerformanceLevel",parentData:data141,parentDataProperty:"PerformanceLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.Platform !== undefined){
if(!(validate22(data141.Platform, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/Platform",parentData:data141,parentDataProperty:"Platform",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.SnapshotGroupId !== undefined){
if(!(validate22(data141.SnapshotGroupId, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/SnapshotGroupId",parentData:data141,parentDataProperty:"SnapshotGroupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data141.SystemDisk !== undefined){
if(!(validate49(data141.SystemDisk, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/SystemDisk",parentData:data141,parentDataProperty:"SystemDisk",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data141.VmName !== undefined){
if(!(validate22(data141.VmName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/VmName",parentData:data141,parentDataProperty:"VmName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/snapshots/" + i4+"/Detail",schemaPath:"#/properties/snapshots/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.properties.Detail.type,parentSchema:schema6.properties.snapshots.items.properties.Detail,data:data141};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data88.PlanId !== undefined){
if(!(validate22(data88.PlanId, {instancePath:instancePath+"/snapshots/" + i4+"/PlanId",parentData:data88,parentDataProperty:"PlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.UdmRegionId !== undefined){
if(!(validate22(data88.UdmRegionId, {instancePath:instancePath+"/snapshots/" + i4+"/UdmRegionId",parentData:data88,parentDataProperty:"UdmRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data88.Edition !== undefined){
let data166 = data88.Edition;
if(!((data166 === "STANDARD") || (data166 === "BASIC"))){
const err35 = {instancePath:instancePath+"/snapshots/" + i4+"/Edition",schemaPath:"#/properties/snapshots/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.snapshots.items.properties.Edition.enum},schema:schema6.properties.snapshots.items.properties.Edition.enum,parentSchema:schema6.properties.snapshots.items.properties.Edition,data:data166};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data88.createdSecondsAgo !== undefined){
let data167 = data88.createdSecondsAgo;
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 1000000000 || isNaN(data167)){
const err36 = {instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data167};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data167 < 0 || isNaN(data167)){
const err37 = {instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data167};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.snapshots.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data167};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/snapshots/" + i4,schemaPath:"#/properties/snapshots/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.type,parentSchema:schema6.properties.snapshots.items,data:data88};
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
else {
const err40 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.type,parentSchema:schema6.properties.snapshots,data:data87};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.backupJobs !== undefined){
let data168 = data.backupJobs;
if(Array.isArray(data168)){
const len8 = data168.length;
for(let i8=0; i8<len8; i8++){
let data169 = data168[i8];
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.JobId === undefined){
const err41 = {instancePath:instancePath+"/backupJobs/" + i8,schemaPath:"#/properties/backupJobs/items/required",keyword:"required",params:{missingProperty: "JobId"},schema:schema6.properties.backupJobs.items.required,parentSchema:schema6.properties.backupJobs.items,data:data169};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data169.JobId !== undefined){
if(!(validate22(data169.JobId, {instancePath:instancePath+"/backupJobs/" + i8+"/JobId",parentData:data169,parentDataProperty:"JobId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.JobName !== undefined){
if(!(validate22(data169.JobName, {instancePath:instancePath+"/backupJobs/" + i8+"/JobName",parentData:data169,parentDataProperty:"JobName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.PlanId !== undefined){
if(!(validate22(data169.PlanId, {instancePath:instancePath+"/backupJobs/" + i8+"/PlanId",parentData:data169,parentDataProperty:"PlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.VaultId !== undefined){
if(!(validate22(data169.VaultId, {instancePath:instancePath+"/backupJobs/" + i8+"/VaultId",parentData:data169,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.SourceType !== undefined){
if(!(validate22(data169.SourceType, {instancePath:instancePath+"/backupJobs/" + i8+"/SourceType",parentData:data169,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.BackupType !== undefined){
if(!(validate22(data169.BackupType, {instancePath:instancePath+"/backupJobs/" + i8+"/BackupType",parentData:data169,parentDataProperty:"BackupType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Status !== undefined){
if(!(validate22(data169.Status, {instancePath:instancePath+"/backupJobs/" + i8+"/Status",parentData:data169,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.ErrorMessage !== undefined){
if(!(validate22(data169.ErrorMessage, {instancePath:instancePath+"/backupJobs/" + i8+"/ErrorMessage",parentData:data169,parentDataProperty:"ErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Progress !== undefined){
if(!(validate69(data169.Progress, {instancePath:instancePath+"/backupJobs/" + i8+"/Progress",parentData:data169,parentDataProperty:"Progress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data169.CreatedTime !== undefined){
if(!(validate28(data169.CreatedTime, {instancePath:instancePath+"/backupJobs/" + i8+"/CreatedTime",parentData:data169,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.StartTime !== undefined){
if(!(validate28(data169.StartTime, {instancePath:instancePath+"/backupJobs/" + i8+"/StartTime",parentData:data169,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.UpdatedTime !== undefined){
if(!(validate28(data169.UpdatedTime, {instancePath:instancePath+"/backupJobs/" + i8+"/UpdatedTime",parentData:data169,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.CompleteTime !== undefined){
if(!(validate28(data169.CompleteTime, {instancePath:instancePath+"/backupJobs/" + i8+"/CompleteTime",parentData:data169,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.BytesTotal !== undefined){
if(!(validate28(data169.BytesTotal, {instancePath:instancePath+"/backupJobs/" + i8+"/BytesTotal",parentData:data169,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.BytesDone !== undefined){
if(!(validate28(data169.BytesDone, {instancePath:instancePath+"/backupJobs/" + i8+"/BytesDone",parentData:data169,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.ActualBytes !== undefined){
if(!(validate28(data169.ActualBytes, {instancePath:instancePath+"/backupJobs/" + i8+"/ActualBytes",parentData:data169,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.ItemsTotal !== undefined){
if(!(validate28(data169.ItemsTotal, {instancePath:instancePath+"/backupJobs/" + i8+"/ItemsTotal",parentData:data169,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.ItemsDone !== undefined){
if(!(validate28(data169.ItemsDone, {instancePath:instancePath+"/backupJobs/" + i8+"/ItemsDone",parentData:data169,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.ActualItems !== undefined){
if(!(validate28(data169.ActualItems, {instancePath:instancePath+"/backupJobs/" + i8+"/ActualItems",parentData:data169,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.FilesTotal !== undefined){
if(!(validate28(data169.FilesTotal, {instancePath:instancePath+"/backupJobs/" + i8+"/FilesTotal",parentData:data169,parentDataProperty:"FilesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.FilesDone !== undefined){
if(!(validate28(data169.FilesDone, {instancePath:instancePath+"/backupJobs/" + i8+"/FilesDone",parentData:data169,parentDataProperty:"FilesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.ActualFiles !== undefined){
if(!(validate28(data169.ActualFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/ActualFiles",parentData:data169,parentDataProperty:"ActualFiles",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.Speed !== undefined){
if(!(validate28(data169.Speed, {instancePath:instancePath+"/backupJobs/" + i8+"/Speed",parentData:data169,parentDataProperty:"Speed",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.SpeedLimit !== undefined){
if(!(validate22(data169.SpeedLimit, {instancePath:instancePath+"/backupJobs/" + i8+"/SpeedLimit",parentData:data169,parentDataProperty:"SpeedLimit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.InstanceId !== undefined){
if(!(validate22(data169.InstanceId, {instancePath:instancePath+"/backupJobs/" + i8+"/InstanceId",parentData:data169,parentDataProperty:"InstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.ClientId !== undefined){
if(!(validate22(data169.ClientId, {instancePath:instancePath+"/backupJobs/" + i8+"/ClientId",parentData:data169,parentDataProperty:"ClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Paths !== undefined){
let data196 = data169.Paths;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.Path !== undefined){
let data197 = data196.Path;
if(Array.isArray(data197)){
const len9 = data197.length;
for(let i9=0; i9<len9; i9++){
if(!(validate22(data197[i9], {instancePath:instancePath+"/backupJobs/" + i8+"/Paths/Path/" + i9,parentData:data197,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/backupJobs/" + i8+"/Paths/Path",schemaPath:"#/properties/backupJobs/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.Paths.properties.Path.type,parentSchema:schema6.properties.backupJobs.items.properties.Paths.properties.Path,data:data197};
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
else {
const err43 = {instancePath:instancePath+"/backupJobs/" + i8+"/Paths",schemaPath:"#/properties/backupJobs/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Paths.type,parentSchema:schema6.properties.backupJobs.items.properties.Paths,data:data196};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data169.Include !== undefined){
if(!(validate22(data169.Include, {instancePath:instancePath+"/backupJobs/" + i8+"/Include",parentData:data169,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Exclude !== undefined){
if(!(validate22(data169.Exclude, {instancePath:instancePath+"/backupJobs/" + i8+"/Exclude",parentData:data169,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Options !== undefined){
if(!(validate22(data169.Options, {instancePath:instancePath+"/backupJobs/" + i8+"/Options",parentData:data169,parentDataProperty:"Options",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Bucket !== undefined){
if(!(validate22(data169.Bucket, {instancePath:instancePath+"/backupJobs/" + i8+"/Bucket",parentData:data169,parentDataProperty:"Bucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Prefix !== undefined){
if(!(validate22(data169.Prefix, {instancePath:instancePath+"/backupJobs/" + i8+"/Prefix",parentData:data169,parentDataProperty:"Prefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.FileSystemId !== undefined){
if(!(validate22(data169.FileSystemId, {instancePath:instancePath+"/backupJobs/" + i8+"/FileSystemId",parentData:data169,parentDataProperty:"FileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.CreateTime !== undefined){
if(!(validate28(data169.CreateTime, {instancePath:instancePath+"/backupJobs/" + i8+"/CreateTime",parentData:data169,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.InstanceName !== undefined){
if(!(validate22(data169.InstanceName, {instancePath:instancePath+"/backupJobs/" + i8+"/InstanceName",parentData:data169,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.TableName !== undefined){
if(!(validate22(data169.TableName, {instancePath:instancePath+"/backupJobs/" + i8+"/TableName",parentData:data169,parentDataProperty:"TableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.OtsDetail !== undefined){
let data208 = data169.OtsDetail;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.TableNames !== undefined){
let data209 = data208.TableNames;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.TableName !== undefined){
let data210 = data209.TableName;
if(Array.isArray(data210)){
const len10 = data210.length;
for(let i10=0; i10<len10; i10++){
if(!(validate22(data210[i10], {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName/" + i10,parentData:data210,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/properties/TableName/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName,data:data210};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames,data:data209};
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
else {
const err46 = {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail,data:data208};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data169.Detail !== undefined){
let data212 = data169.Detail;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.DoCopy !== undefined){
if(!(validate49(data212.DoCopy, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DoCopy",parentData:data212,parentDataProperty:"DoCopy",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data212.DestinationNativeSnapshotId !== undefined){
if(!(validate22(data212.DestinationNativeSnapshotId, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotId",parentData:data212,parentDataProperty:"DestinationNativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data212.DestinationNativeSnapshotProgress !== undefined){
if(!(validate69(data212.DestinationNativeSnapshotProgress, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotProgress",parentData:data212,parentDataProperty:"DestinationNativeSnapshotProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data212.DestinationNativeSnapshotStatus !== undefined){
if(!(validate22(data212.DestinationNativeSnapshotStatus, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotStatus",parentData:data212,parentDataProperty:"DestinationNativeSnapshotStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data212.DestinationRetention !== undefined){
if(!(validate28(data212.DestinationRetention, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationRetention",parentData:data212,parentDataProperty:"DestinationRetention",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data212.DestinationSnapshotId !== undefined){
if(!(validate22(data212.DestinationSnapshotId, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationSnapshotId",parentData:data212,parentDataProperty:"DestinationSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data212.DestinationNativeSnapshotErrorMessage !== undefined){
if(!(validate22(data212.DestinationNativeSnapshotErrorMessage, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotErrorMessage",parentData:data212,parentDataProperty:"DestinationNativeSnapshotErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data212.NativeSnapshotId !== undefined){
if(!(validate22(data212.NativeSnapshotId, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/NativeSnapshotId",parentData:data212,parentDataProperty:"NativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data212.DiskNativeSnapshotIdList !== undefined){
let data221 = data212.DiskNativeSnapshotIdList;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.DiskNativeSnapshotId !== undefined){
let data222 = data221.DiskNativeSnapshotId;
if(Array.isArray(data222)){
const len11 = data222.length;
for(let i11=0; i11<len11; i11++){
if(!(validate22(data222[i11], {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId/" + i11,parentData:data222,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/properties/DiskNativeSnapshotId/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId,data:data222};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList,data:data221};
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
else {
const err49 = {instancePath:instancePath+"/backupJobs/" + i8+"/Detail",schemaPath:"#/properties/backupJobs/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Detail.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail,data:data212};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data169.CrossAccountType !== undefined){
if(!(validate22(data169.CrossAccountType, {instancePath:instancePath+"/backupJobs/" + i8+"/CrossAccountType",parentData:data169,parentDataProperty:"CrossAccountType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.CrossAccountUserId !== undefined){
if(!(validate28(data169.CrossAccountUserId, {instancePath:instancePath+"/backupJobs/" + i8+"/CrossAccountUserId",parentData:data169,parentDataProperty:"CrossAccountUserId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data169.CrossAccountRoleName !== undefined){
if(!(validate22(data169.CrossAccountRoleName, {instancePath:instancePath+"/backupJobs/" + i8+"/CrossAccountRoleName",parentData:data169,parentDataProperty:"CrossAccountRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Identifier !== undefined){
if(!(validate22(data169.Identifier, {instancePath:instancePath+"/backupJobs/" + i8+"/Identifier",parentData:data169,parentDataProperty:"Identifier",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.DestSourceType !== undefined){
if(!(validate22(data169.DestSourceType, {instancePath:instancePath+"/backupJobs/" + i8+"/DestSourceType",parentData:data169,parentDataProperty:"DestSourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.DestDataSourceId !== undefined){
if(!(validate22(data169.DestDataSourceId, {instancePath:instancePath+"/backupJobs/" + i8+"/DestDataSourceId",parentData:data169,parentDataProperty:"DestDataSourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.DestDataSourceDetail !== undefined){
if(!(validate22(data169.DestDataSourceDetail, {instancePath:instancePath+"/backupJobs/" + i8+"/DestDataSourceDetail",parentData:data169,parentDataProperty:"DestDataSourceDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.ChangeListPath !== undefined){
if(!(validate22(data169.ChangeListPath, {instancePath:instancePath+"/backupJobs/" + i8+"/ChangeListPath",parentData:data169,parentDataProperty:"ChangeListPath",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.TriggerMode !== undefined){
if(!(validate22(data169.TriggerMode, {instancePath:instancePath+"/backupJobs/" + i8+"/TriggerMode",parentData:data169,parentDataProperty:"TriggerMode",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Report !== undefined){
let data233 = data169.Report;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.TotalFiles !== undefined){
if(!(validate22(data233.TotalFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/TotalFiles",parentData:data233,parentDataProperty:"TotalFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SuccessFiles !== undefined){
if(!(validate22(data233.SuccessFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/SuccessFiles",parentData:data233,parentDataProperty:"SuccessFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.FailedFiles !== undefined){
if(!(validate22(data233.FailedFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/FailedFiles",parentData:data233,parentDataProperty:"FailedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SkippedFiles !== undefined){
if(!(validate22(data233.SkippedFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/SkippedFiles",parentData:data233,parentDataProperty:"SkippedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.ReportTaskStatus !== undefined){
if(!(validate22(data233.ReportTaskStatus, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/ReportTaskStatus",parentData:data233,parentDataProperty:"ReportTaskStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/backupJobs/" + i8+"/Report",schemaPath:"#/properties/backupJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Report.type,parentSchema:schema6.properties.backupJobs.items.properties.Report,data:data233};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data169.course !== undefined){
if(!(validate22(data169.course, {instancePath:instancePath+"/backupJobs/" + i8+"/course",parentData:data169,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data169.Edition !== undefined){
let data240 = data169.Edition;
if(!((data240 === "STANDARD") || (data240 === "BASIC"))){
const err51 = {instancePath:instancePath+"/backupJobs/" + i8+"/Edition",schemaPath:"#/properties/backupJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.backupJobs.items.properties.Edition.enum},schema:schema6.properties.backupJobs.items.properties.Edition.enum,parentSchema:schema6.properties.backupJobs.items.properties.Edition,data:data240};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data169.createdSecondsAgo !== undefined){
let data241 = data169.createdSecondsAgo;
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 > 1000000000 || isNaN(data241)){
const err52 = {instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data241};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data241 < 0 || isNaN(data241)){
const err53 = {instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data241};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.backupJobs.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data241};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/backupJobs/" + i8,schemaPath:"#/properties/backupJobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.type,parentSchema:schema6.properties.backupJobs.items,data:data169};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/backupJobs",schemaPath:"#/properties/backupJobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.type,parentSchema:schema6.properties.backupJobs,data:data168};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.restoreJobs !== undefined){
let data242 = data.restoreJobs;
if(Array.isArray(data242)){
const len12 = data242.length;
for(let i12=0; i12<len12; i12++){
let data243 = data242[i12];
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.RestoreId === undefined){
const err57 = {instancePath:instancePath+"/restoreJobs/" + i12,schemaPath:"#/properties/restoreJobs/items/required",keyword:"required",params:{missingProperty: "RestoreId"},schema:schema6.properties.restoreJobs.items.required,parentSchema:schema6.properties.restoreJobs.items,data:data243};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data243.RestoreId !== undefined){
if(!(validate22(data243.RestoreId, {instancePath:instancePath+"/restoreJobs/" + i12+"/RestoreId",parentData:data243,parentDataProperty:"RestoreId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.RestoreType !== undefined){
if(!(validate22(data243.RestoreType, {instancePath:instancePath+"/restoreJobs/" + i12+"/RestoreType",parentData:data243,parentDataProperty:"RestoreType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.SourceType !== undefined){
if(!(validate22(data243.SourceType, {instancePath:instancePath+"/restoreJobs/" + i12+"/SourceType",parentData:data243,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.Status !== undefined){
if(!(validate22(data243.Status, {instancePath:instancePath+"/restoreJobs/" + i12+"/Status",parentData:data243,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.ErrorMessage !== undefined){
if(!(validate22(data243.ErrorMessage, {instancePath:instancePath+"/restoreJobs/" + i12+"/ErrorMessage",parentData:data243,parentDataProperty:"ErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.ErrorFile !== undefined){
if(!(validate22(data243.ErrorFile, {instancePath:instancePath+"/restoreJobs/" + i12+"/ErrorFile",parentData:data243,parentDataProperty:"ErrorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.Progress !== undefined){
if(!(validate69(data243.Progress, {instancePath:instancePath+"/restoreJobs/" + i12+"/Progress",parentData:data243,parentDataProperty:"Progress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data243.VaultId !== undefined){
if(!(validate22(data243.VaultId, {instancePath:instancePath+"/restoreJobs/" + i12+"/VaultId",parentData:data243,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.SnapshotId !== undefined){
if(!(validate22(data243.SnapshotId, {instancePath:instancePath+"/restoreJobs/" + i12+"/SnapshotId",parentData:data243,parentDataProperty:"SnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.SnapshotHash !== undefined){
if(!(validate22(data243.SnapshotHash, {instancePath:instancePath+"/restoreJobs/" + i12+"/SnapshotHash",parentData:data243,parentDataProperty:"SnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.ParentId !== undefined){
if(!(validate22(data243.ParentId, {instancePath:instancePath+"/restoreJobs/" + i12+"/ParentId",parentData:data243,parentDataProperty:"ParentId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.ClusterId !== undefined){
if(!(validate22(data243.ClusterId, {instancePath:instancePath+"/restoreJobs/" + i12+"/ClusterId",parentData:data243,parentDataProperty:"ClusterId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.CreatedTime !== undefined){
if(!(validate28(data243.CreatedTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/CreatedTime",parentData:data243,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.StartTime !== undefined){
if(!(validate28(data243.StartTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/StartTime",parentData:data243,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.UpdatedTime !== undefined){
if(!(validate28(data243.UpdatedTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/UpdatedTime",parentData:data243,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.CompleteTime !== undefined){
if(!(validate28(data243.CompleteTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/CompleteTime",parentData:data243,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.ExpireTime !== undefined){
if(!(validate28(data243.ExpireTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/ExpireTime",parentData:data243,parentDataProperty:"ExpireTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.BytesTotal !== undefined){
if(!(validate28(data243.BytesTotal, {instancePath:instancePath+"/restoreJobs/" + i12+"/BytesTotal",parentData:data243,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.BytesDone !== undefined){
if(!(validate28(data243.BytesDone, {instancePath:instancePath+"/restoreJobs/" + i12+"/BytesDone",parentData:data243,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.ActualBytes !== undefined){
if(!(validate28(data243.ActualBytes, {instancePath:instancePath+"/restoreJobs/" + i12+"/ActualBytes",parentData:data243,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.ItemsTotal !== undefined){
if(!(validate28(data243.ItemsTotal, {instancePath:instancePath+"/restoreJobs/" + i12+"/ItemsTotal",parentData:data243,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.ItemsDone !== undefined){
if(!(validate28(data243.ItemsDone, {instancePath:instancePath+"/restoreJobs/" + i12+"/ItemsDone",parentData:data243,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.ActualItems !== undefined){
if(!(validate28(data243.ActualItems, {instancePath:instancePath+"/restoreJobs/" + i12+"/ActualItems",parentData:data243,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.Speed !== undefined){
if(!(validate28(data243.Speed, {instancePath:instancePath+"/restoreJobs/" + i12+"/Speed",parentData:data243,parentDataProperty:"Speed",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.Options !== undefined){
if(!(validate22(data243.Options, {instancePath:instancePath+"/restoreJobs/" + i12+"/Options",parentData:data243,parentDataProperty:"Options",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.Include !== undefined){
if(!(validate22(data243.Include, {instancePath:instancePath+"/restoreJobs/" + i12+"/Include",parentData:data243,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.Exclude !== undefined){
if(!(validate22(data243.Exclude, {instancePath:instancePath+"/restoreJobs/" + i12+"/Exclude",parentData:data243,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.UdmDetail !== undefined){
if(!(validate22(data243.UdmDetail, {instancePath:instancePath+"/restoreJobs/" + i12+"/UdmDetail",parentData:data243,parentDataProperty:"UdmDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetInstanceId !== undefined){
if(!(validate22(data243.TargetInstanceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetInstanceId",parentData:data243,parentDataProperty:"TargetInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetPath !== undefined){
if(!(validate22(data243.TargetPath, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetPath",parentData:data243,parentDataProperty:"TargetPath",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetBucket !== undefined){
if(!(validate22(data243.TargetBucket, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetBucket",parentData:data243,parentDataProperty:"TargetBucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetPrefix !== undefined){
if(!(validate22(data243.TargetPrefix, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetPrefix",parentData:data243,parentDataProperty:"TargetPrefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetFileSystemId !== undefined){
if(!(validate22(data243.TargetFileSystemId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetFileSystemId",parentData:data243,parentDataProperty:"TargetFileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetCreateTime !== undefined){
if(!(validate28(data243.TargetCreateTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetCreateTime",parentData:data243,parentDataProperty:"TargetCreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.TargetInstanceName !== undefined){
if(!(validate22(data243.TargetInstanceName, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetInstanceName",parentData:data243,parentDataProperty:"TargetInstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetTableName !== undefined){
if(!(validate22(data243.TargetTableName, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetTableName",parentData:data243,parentDataProperty:"TargetTableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetTime !== undefined){
if(!(validate28(data243.TargetTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetTime",parentData:data243,parentDataProperty:"TargetTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.TargetClientId !== undefined){
if(!(validate22(data243.TargetClientId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetClientId",parentData:data243,parentDataProperty:"TargetClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.TargetDataSourceId !== undefined){
if(!(validate22(data243.TargetDataSourceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetDataSourceId",parentData:data243,parentDataProperty:"TargetDataSourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.OtsDetail !== undefined){
let data283 = data243.OtsDetail;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(data283.BatchChannelCount !== undefined){
if(!(validate69(data283.BatchChannelCount, {instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail/BatchChannelCount",parentData:data283,parentDataProperty:"BatchChannelCount",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data283.OverwriteExisting !== undefined){
if(!(validate49(data283.OverwriteExisting, {instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail/OverwriteExisting",parentData:data283,parentDataProperty:"OverwriteExisting",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.properties.OtsDetail.type,parentSchema:schema6.properties.restoreJobs.items.properties.OtsDetail,data:data283};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data243.CrossAccountType !== undefined){
if(!(validate22(data243.CrossAccountType, {instancePath:instancePath+"/restoreJobs/" + i12+"/CrossAccountType",parentData:data243,parentDataProperty:"CrossAccountType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.CrossAccountUserId !== undefined){
if(!(validate28(data243.CrossAccountUserId, {instancePath:instancePath+"/restoreJobs/" + i12+"/CrossAccountUserId",parentData:data243,parentDataProperty:"CrossAccountUserId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.CrossAccountRoleName !== undefined){
if(!(validate22(data243.CrossAccountRoleName, {instancePath:instancePath+"/restoreJobs/" + i12+"/CrossAccountRoleName",parentData:data243,parentDataProperty:"CrossAccountRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.Report !== undefined){
let data289 = data243.Report;
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
if(data289.TotalFiles !== undefined){
if(!(validate22(data289.TotalFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/TotalFiles",parentData:data289,parentDataProperty:"TotalFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data289.SuccessFiles !== undefined){
if(!(validate22(data289.SuccessFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/SuccessFiles",parentData:data289,parentDataProperty:"SuccessFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data289.FailedFiles !== undefined){
if(!(validate22(data289.FailedFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/FailedFiles",parentData:data289,parentDataProperty:"FailedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data289.SkippedFiles !== undefined){
if(!(validate22(data289.SkippedFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/SkippedFiles",parentData:data289,parentDataProperty:"SkippedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data289.ReportTaskStatus !== undefined){
if(!(validate22(data289.ReportTaskStatus, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/ReportTaskStatus",parentData:data289,parentDataProperty:"ReportTaskStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/restoreJobs/" + i12+"/Report",schemaPath:"#/properties/restoreJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.properties.Report.type,parentSchema:schema6.properties.restoreJobs.items.properties.Report,data:data289};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data243.MeteringBytesTotal !== undefined){
if(!(validate28(data243.MeteringBytesTotal, {instancePath:instancePath+"/restoreJobs/" + i12+"/MeteringBytesTotal",parentData:data243,parentDataProperty:"MeteringBytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.MeteringBytesDone !== undefined){
if(!(validate28(data243.MeteringBytesDone, {instancePath:instancePath+"/restoreJobs/" + i12+"/MeteringBytesDone",parentData:data243,parentDataProperty:"MeteringBytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data243.StorageClass !== undefined){
if(!(validate22(data243.StorageClass, {instancePath:instancePath+"/restoreJobs/" + i12+"/StorageClass",parentData:data243,parentDataProperty:"StorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.FailbackDetail !== undefined){
if(!(validate22(data243.FailbackDetail, {instancePath:instancePath+"/restoreJobs/" + i12+"/FailbackDetail",parentData:data243,parentDataProperty:"FailbackDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.SourceInstanceId !== undefined){
if(!(validate22(data243.SourceInstanceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/SourceInstanceId",parentData:data243,parentDataProperty:"SourceInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.SourceResourceId !== undefined){
if(!(validate22(data243.SourceResourceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/SourceResourceId",parentData:data243,parentDataProperty:"SourceResourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.FileDetections !== undefined){
if(!(validate22(data243.FileDetections, {instancePath:instancePath+"/restoreJobs/" + i12+"/FileDetections",parentData:data243,parentDataProperty:"FileDetections",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data243.Edition !== undefined){
let data302 = data243.Edition;
if(!((data302 === "STANDARD") || (data302 === "BASIC"))){
const err60 = {instancePath:instancePath+"/restoreJobs/" + i12+"/Edition",schemaPath:"#/properties/restoreJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.restoreJobs.items.properties.Edition.enum},schema:schema6.properties.restoreJobs.items.properties.Edition.enum,parentSchema:schema6.properties.restoreJobs.items.properties.Edition,data:data302};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/restoreJobs/" + i12,schemaPath:"#/properties/restoreJobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.type,parentSchema:schema6.properties.restoreJobs.items,data:data243};
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
else {
const err62 = {instancePath:instancePath+"/restoreJobs",schemaPath:"#/properties/restoreJobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restoreJobs.type,parentSchema:schema6.properties.restoreJobs,data:data242};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.dbsRestoreTasks !== undefined){
let data303 = data.dbsRestoreTasks;
if(Array.isArray(data303)){
const len13 = data303.length;
for(let i13=0; i13<len13; i13++){
let data304 = data303[i13];
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.RestoreTaskId === undefined){
const err63 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13,schemaPath:"#/properties/dbsRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema6.properties.dbsRestoreTasks.items.required,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data304};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data304.RestoreTaskId !== undefined){
if(!(validate22(data304.RestoreTaskId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskId",parentData:data304,parentDataProperty:"RestoreTaskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.RestoreTaskName !== undefined){
if(!(validate22(data304.RestoreTaskName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskName",parentData:data304,parentDataProperty:"RestoreTaskName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.BackupPlanId !== undefined){
if(!(validate22(data304.BackupPlanId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupPlanId",parentData:data304,parentDataProperty:"BackupPlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.BackupSetId !== undefined){
if(!(validate22(data304.BackupSetId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupSetId",parentData:data304,parentDataProperty:"BackupSetId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.RestoreStatus !== undefined){
if(!(validate22(data304.RestoreStatus, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreStatus",parentData:data304,parentDataProperty:"RestoreStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.ErrMessage !== undefined){
if(!(validate22(data304.ErrMessage, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/ErrMessage",parentData:data304,parentDataProperty:"ErrMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.RestoreTime !== undefined){
if(!(validate28(data304.RestoreTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTime",parentData:data304,parentDataProperty:"RestoreTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data304.RestoreTaskCreateTime !== undefined){
if(!(validate28(data304.RestoreTaskCreateTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskCreateTime",parentData:data304,parentDataProperty:"RestoreTaskCreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data304.RestoreTaskFinishTime !== undefined){
if(!(validate28(data304.RestoreTaskFinishTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskFinishTime",parentData:data304,parentDataProperty:"RestoreTaskFinishTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data304.FullDataRestoreProgress !== undefined){
if(!(validate69(data304.FullDataRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/FullDataRestoreProgress",parentData:data304,parentDataProperty:"FullDataRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.FullStruforeRestoreProgress !== undefined){
if(!(validate69(data304.FullStruforeRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/FullStruforeRestoreProgress",parentData:data304,parentDataProperty:"FullStruforeRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.FullStruAfterRestoreProgress !== undefined){
if(!(validate69(data304.FullStruAfterRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/FullStruAfterRestoreProgress",parentData:data304,parentDataProperty:"FullStruAfterRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.ContinuousRestoreProgress !== undefined){
if(!(validate69(data304.ContinuousRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/ContinuousRestoreProgress",parentData:data304,parentDataProperty:"ContinuousRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.PhysicalFullBackupRecoverProgress !== undefined){
if(!(validate69(data304.PhysicalFullBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalFullBackupRecoverProgress",parentData:data304,parentDataProperty:"PhysicalFullBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.PhysicalFullAndIncrementBackupRecoverProgress !== undefined){
if(!(validate69(data304.PhysicalFullAndIncrementBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalFullAndIncrementBackupRecoverProgress",parentData:data304,parentDataProperty:"PhysicalFullAndIncrementBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.PhysicalIncrementBackupRecoverProgress !== undefined){
if(!(validate69(data304.PhysicalIncrementBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalIncrementBackupRecoverProgress",parentData:data304,parentDataProperty:"PhysicalIncrementBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.PhysicalDatabaseOnlineProgress !== undefined){
if(!(validate69(data304.PhysicalDatabaseOnlineProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalDatabaseOnlineProgress",parentData:data304,parentDataProperty:"PhysicalDatabaseOnlineProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.PhysicalBackupRecoverProgress !== undefined){
if(!(validate69(data304.PhysicalBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalBackupRecoverProgress",parentData:data304,parentDataProperty:"PhysicalBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data304.RestoreObjects !== undefined){
if(!(validate22(data304.RestoreObjects, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreObjects",parentData:data304,parentDataProperty:"RestoreObjects",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.RestoreDir !== undefined){
if(!(validate22(data304.RestoreDir, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreDir",parentData:data304,parentDataProperty:"RestoreDir",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.RestoreDestinationMode !== undefined){
if(!(validate22(data304.RestoreDestinationMode, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreDestinationMode",parentData:data304,parentDataProperty:"RestoreDestinationMode",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointInstanceType !== undefined){
if(!(validate22(data304.DestinationEndpointInstanceType, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointInstanceType",parentData:data304,parentDataProperty:"DestinationEndpointInstanceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointInstanceID !== undefined){
if(!(validate22(data304.DestinationEndpointInstanceID, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointInstanceID",parentData:data304,parentDataProperty:"DestinationEndpointInstanceID",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointRegion !== undefined){
if(!(validate22(data304.DestinationEndpointRegion, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointRegion",parentData:data304,parentDataProperty:"DestinationEndpointRegion",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointIpPort !== undefined){
if(!(validate22(data304.DestinationEndpointIpPort, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointIpPort",parentData:data304,parentDataProperty:"DestinationEndpointIpPort",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointHost !== undefined){
if(!(validate22(data304.DestinationEndpointHost, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointHost",parentData:data304,parentDataProperty:"DestinationEndpointHost",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointPort !== undefined){
if(!(validate22(data304.DestinationEndpointPort, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointPort",parentData:data304,parentDataProperty:"DestinationEndpointPort",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointDatabaseName !== undefined){
if(!(validate22(data304.DestinationEndpointDatabaseName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointDatabaseName",parentData:data304,parentDataProperty:"DestinationEndpointDatabaseName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointUserName !== undefined){
if(!(validate22(data304.DestinationEndpointUserName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointUserName",parentData:data304,parentDataProperty:"DestinationEndpointUserName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointOracleSID !== undefined){
if(!(validate22(data304.DestinationEndpointOracleSID, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointOracleSID",parentData:data304,parentDataProperty:"DestinationEndpointOracleSID",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.DestinationEndpointEnableSsl !== undefined){
if(!(validate22(data304.DestinationEndpointEnableSsl, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointEnableSsl",parentData:data304,parentDataProperty:"DestinationEndpointEnableSsl",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.BackupGatewayId !== undefined){
if(!(validate28(data304.BackupGatewayId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupGatewayId",parentData:data304,parentDataProperty:"BackupGatewayId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data304.BackupGatewayIdentifier !== undefined){
if(!(validate22(data304.BackupGatewayIdentifier, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupGatewayIdentifier",parentData:data304,parentDataProperty:"BackupGatewayIdentifier",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.BackupSourceOssRegion !== undefined){
if(!(validate22(data304.BackupSourceOssRegion, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupSourceOssRegion",parentData:data304,parentDataProperty:"BackupSourceOssRegion",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.CrossAliyunId !== undefined){
if(!(validate22(data304.CrossAliyunId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/CrossAliyunId",parentData:data304,parentDataProperty:"CrossAliyunId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.CrossRoleName !== undefined){
if(!(validate22(data304.CrossRoleName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/CrossRoleName",parentData:data304,parentDataProperty:"CrossRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data304.course !== undefined){
let data341 = data304.course;
if(!(((((data341 === "success") || (data341 === "failed")) || (data341 === "stop")) || (data341 === "pause")) || (data341 === "running"))){
const err64 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/course",schemaPath:"#/properties/dbsRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema6.properties.dbsRestoreTasks.items.properties.course.enum},schema:schema6.properties.dbsRestoreTasks.items.properties.course.enum,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.course,data:data341};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data304.seconds !== undefined){
let data342 = data304.seconds;
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 > 1000000000 || isNaN(data342)){
const err65 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data342};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data342 < 0 || isNaN(data342)){
const err66 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data342};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.dbsRestoreTasks.items.properties.seconds.type,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data342};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data304.createdSecondsAgo !== undefined){
let data343 = data304.createdSecondsAgo;
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 > 1000000000 || isNaN(data343)){
const err68 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data343};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data343 < 0 || isNaN(data343)){
const err69 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data343};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data343};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13,schemaPath:"#/properties/dbsRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.dbsRestoreTasks.items.type,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data304};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/dbsRestoreTasks",schemaPath:"#/properties/dbsRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema6.properties.dbsRestoreTasks.type,parentSchema:schema6.properties.dbsRestoreTasks,data:data303};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.computeNestRestoreTasks !== undefined){
let data344 = data.computeNestRestoreTasks;
if(Array.isArray(data344)){
const len14 = data344.length;
for(let i14=0; i14<len14; i14++){
let data345 = data344[i14];
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
if(data345.RestoreTaskId === undefined){
const err73 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14,schemaPath:"#/properties/computeNestRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema6.properties.computeNestRestoreTasks.items.required,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data345};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data345.RestoreTaskId !== undefined){
if(!(validate22(data345.RestoreTaskId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/RestoreTaskId",parentData:data345,parentDataProperty:"RestoreTaskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.ServiceInstanceId !== undefined){
if(!(validate22(data345.ServiceInstanceId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/ServiceInstanceId",parentData:data345,parentDataProperty:"ServiceInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.BackupId !== undefined){
if(!(validate22(data345.BackupId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/BackupId",parentData:data345,parentDataProperty:"BackupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.Status !== undefined){
if(!(validate22(data345.Status, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/Status",parentData:data345,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.StatusDetail !== undefined){
if(!(validate22(data345.StatusDetail, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/StatusDetail",parentData:data345,parentDataProperty:"StatusDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.CreateTime !== undefined){
if(!(validate22(data345.CreateTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/CreateTime",parentData:data345,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.StartTime !== undefined){
if(!(validate22(data345.StartTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/StartTime",parentData:data345,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.EndTime !== undefined){
if(!(validate22(data345.EndTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/EndTime",parentData:data345,parentDataProperty:"EndTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.ModifiedTime !== undefined){
if(!(validate22(data345.ModifiedTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/ModifiedTime",parentData:data345,parentDataProperty:"ModifiedTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data345.course !== undefined){
let data355 = data345.course;
if(!(((data355 === "Restoring") || (data355 === "Restored")) || (data355 === "RestoreFailed"))){
const err74 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/course",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema6.properties.computeNestRestoreTasks.items.properties.course.enum},schema:schema6.properties.computeNestRestoreTasks.items.properties.course.enum,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.course,data:data355};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data345.seconds !== undefined){
let data356 = data345.seconds;
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 1000000000 || isNaN(data356)){
const err75 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data356};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data356 < 0 || isNaN(data356)){
const err76 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data356};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.computeNestRestoreTasks.items.properties.seconds.type,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data356};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data345.createdSecondsAgo !== undefined){
let data357 = data345.createdSecondsAgo;
if((typeof data357 == "number") && (isFinite(data357))){
if(data357 > 1000000000 || isNaN(data357)){
const err78 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data357};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data357 < 0 || isNaN(data357)){
const err79 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data357};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data357};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14,schemaPath:"#/properties/computeNestRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.computeNestRestoreTasks.items.type,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data345};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/computeNestRestoreTasks",schemaPath:"#/properties/computeNestRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema6.properties.computeNestRestoreTasks.type,parentSchema:schema6.properties.computeNestRestoreTasks,data:data344};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.courses !== undefined){
let data358 = data.courses;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key1 in data358){
let data359 = data358[key1];
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
for(const key2 in data359){
if(!(func2.call(schema6.properties.courses.additionalProperties.properties, key2))){
const err83 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.courses.additionalProperties,data:data359};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data359.preset !== undefined){
let data360 = data359.preset;
if(!((((((((((((((data360 === "complete") || (data360 === "completeAtOnce")) || (data360 === "partial")) || (data360 === "failed")) || (data360 === "expired")) || (data360 === "canceled")) || (data360 === "queuedForLong")) || (data360 === "stuckAt99")) || (data360 === "unknownForAWhile")) || (data360 === "unknownForEver")) || (data360 === "created")) || (data360 === "queued")) || (data360 === "never")) || (data360 === "canceling"))){
const err84 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/courses/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema6.properties.courses.additionalProperties.properties.preset.enum},schema:schema6.properties.courses.additionalProperties.properties.preset.enum,parentSchema:schema6.properties.courses.additionalProperties.properties.preset,data:data360};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data359.seconds !== undefined){
let data361 = data359.seconds;
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 > 1000000000 || isNaN(data361)){
const err85 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data361};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data361 < 0 || isNaN(data361)){
const err86 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data361};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.seconds.type,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data361};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data359.steps !== undefined){
let data362 = data359.steps;
if(Array.isArray(data362)){
if(data362.length < 1){
const err88 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.courses.additionalProperties.properties.steps,data:data362};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len15 = data362.length;
for(let i15=0; i15<len15; i15++){
let data363 = data362[i15];
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.status === undefined){
const err89 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.required,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data363};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key3 in data363){
if(!(((key3 === "status") || (key3 === "seconds")) || (key3 === "percent"))){
const err90 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data363};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data363.status !== undefined){
if(!(validate22(data363.status, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/status",parentData:data363,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data363.seconds !== undefined){
let data365 = data363.seconds;
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 > 1000000000 || isNaN(data365)){
const err91 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data365};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data365 < 0 || isNaN(data365)){
const err92 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data365};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data365};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data363.percent !== undefined){
let data366 = data363.percent;
if((typeof data366 == "number") && (isFinite(data366))){
if(data366 > 100 || isNaN(data366)){
const err94 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data366};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data366 < 0 || isNaN(data366)){
const err95 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data366};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data366};
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
else {
const err97 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data363};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema6.properties.courses.additionalProperties.properties.steps.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps,data:data362};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data359.bytesTotal !== undefined){
if(!(validate28(data359.bytesTotal, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",parentData:data359,parentDataProperty:"bytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data359.itemsTotal !== undefined){
let data368 = data359.itemsTotal;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
const err99 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.courses.additionalProperties.properties.itemsTotal.type,parentSchema:schema6.properties.courses.additionalProperties.properties.itemsTotal,data:data368};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 < 0 || isNaN(data368)){
const err100 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.itemsTotal,data:data368};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data359.failedItems !== undefined){
let data369 = data359.failedItems;
if(!(((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369))) && (isFinite(data369)))){
const err101 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.courses.additionalProperties.properties.failedItems.type,parentSchema:schema6.properties.courses.additionalProperties.properties.failedItems,data:data369};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data369 == "number") && (isFinite(data369))){
if(data369 < 0 || isNaN(data369)){
const err102 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.failedItems,data:data369};
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
if(data359.errorMessage !== undefined){
if(!(validate22(data359.errorMessage, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorMessage",parentData:data359,parentDataProperty:"errorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data359.errorFile !== undefined){
if(!(validate22(data359.errorFile, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorFile",parentData:data359,parentDataProperty:"errorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data359.fields !== undefined){
let data372 = data359.fields;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key4 in data372){
const _errs436 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key4 === "RestoreId") || (key4 === "RestoreType")) || (key4 === "SourceType")) || (key4 === "Status")) || (key4 === "ErrorMessage")) || (key4 === "ErrorFile")) || (key4 === "Progress")) || (key4 === "VaultId")) || (key4 === "SnapshotId")) || (key4 === "SnapshotHash")) || (key4 === "ParentId")) || (key4 === "ClusterId")) || (key4 === "CreatedTime")) || (key4 === "StartTime")) || (key4 === "UpdatedTime")) || (key4 === "CompleteTime")) || (key4 === "ExpireTime")) || (key4 === "BytesTotal")) || (key4 === "BytesDone")) || (key4 === "ActualBytes")) || (key4 === "ItemsTotal")) || (key4 === "ItemsDone")) || (key4 === "ActualItems")) || (key4 === "Speed")) || (key4 === "Options")) || (key4 === "Include")) || (key4 === "Exclude")) || (key4 === "UdmDetail")) || (key4 === "TargetInstanceId")) || (key4 === "TargetPath")) || (key4 === "TargetBucket")) || (key4 === "TargetPrefix")) || (key4 === "TargetFileSystemId")) || (key4 === "TargetCreateTime")) || (key4 === "TargetInstanceName")) || (key4 === "TargetTableName")) || (key4 === "TargetTime")) || (key4 === "TargetClientId")) || (key4 === "TargetDataSourceId")) || (key4 === "OtsDetail")) || (key4 === "CrossAccountType")) || (key4 === "CrossAccountUserId")) || (key4 === "CrossAccountRoleName")) || (key4 === "Report")) || (key4 === "MeteringBytesTotal")) || (key4 === "MeteringBytesDone")) || (key4 === "StorageClass")) || (key4 === "FailbackDetail")) || (key4 === "SourceInstanceId")) || (key4 === "SourceResourceId")) || (key4 === "FileDetections"))){
const err103 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.courses.additionalProperties.properties.fields.propertyNames.enum},schema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames.enum,parentSchema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid59 = _errs436 === errors;
if(!valid59){
const err104 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames,parentSchema:schema6.properties.courses.additionalProperties.properties.fields,data:data372};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.properties.fields.type,parentSchema:schema6.properties.courses.additionalProperties.properties.fields,data:data372};
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
else {
const err106 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.type,parentSchema:schema6.properties.courses.additionalProperties,data:data359};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.type,parentSchema:schema6.properties.courses,data:data358};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.rules !== undefined){
let data373 = data.rules;
if(Array.isArray(data373)){
const len16 = data373.length;
for(let i16=0; i16<len16; i16++){
let data374 = data373[i16];
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key5 in data374){
if(!(((key5 === "match") || (key5 === "course")) || (key5 === "sequence"))){
const err108 = {instancePath:instancePath+"/rules/" + i16,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.rules.items,data:data374};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data374.match !== undefined){
let data375 = data374.match;
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
for(const key6 in data375){
const _errs444 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key6 === "RestoreId") || (key6 === "VaultId")) || (key6 === "Edition")) || (key6 === "RestoreType")) || (key6 === "SnapshotId")) || (key6 === "SnapshotHash")) || (key6 === "SourceType")) || (key6 === "TargetFileSystemId")) || (key6 === "TargetCreateTime")) || (key6 === "TargetPath")) || (key6 === "TargetBucket")) || (key6 === "TargetPrefix")) || (key6 === "UdmDetail")) || (key6 === "UdmRegionId")) || (key6 === "TargetInstanceId")) || (key6 === "Include")) || (key6 === "Exclude")) || (key6 === "TargetContainer")) || (key6 === "InitiatedByAck")) || (key6 === "TargetContainerClusterId")) || (key6 === "TargetInstanceName")) || (key6 === "TargetTableName")) || (key6 === "TargetTime")) || (key6 === "OtsDetail")) || (key6 === "CrossAccountType")) || (key6 === "CrossAccountUserId")) || (key6 === "CrossAccountRoleName")) || (key6 === "Options")) || (key6 === "FailbackDetail")) || (key6 === "SortDirection")) || (key6 === "PageNumber")) || (key6 === "PageSize")) || (key6 === "Filters")) || (key6 === "StartTime")) || (key6 === "EndTime")) || (key6 === "Limit")) || (key6 === "NextToken")) || (key6 === "SnapshotIds")) || (key6 === "OtsInstances")) || (key6 === "BackupPlanId")) || (key6 === "RestoreTaskId")) || (key6 === "PageNum")) || (key6 === "ClientToken")) || (key6 === "StartTimestamp")) || (key6 === "EndTimestamp")) || (key6 === "OwnerId")) || (key6 === "InstanceId")) || (key6 === "DiskId")) || (key6 === "JobId")) || (key6 === "VaultName")) || (key6 === "VaultRegionId")) || (key6 === "VaultType")) || (key6 === "VaultOwnerId")) || (key6 === "Status")) || (key6 === "ResourceGroupId")) || (key6 === "Replication")) || (key6 === "Tag")) || (key6 === "MaxResults")) || (key6 === "Filter")) || (key6 === "Query")) || (key6 === "SortBy")) || (key6 === "Order"))){
const err109 = {instancePath:instancePath+"/rules/" + i16+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.rules.items.properties.match.propertyNames.enum},schema:schema6.properties.rules.items.properties.match.propertyNames.enum,parentSchema:schema6.properties.rules.items.properties.match.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid63 = _errs444 === errors;
if(!valid63){
const err110 = {instancePath:instancePath+"/rules/" + i16+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema6.properties.rules.items.properties.match.propertyNames,parentSchema:schema6.properties.rules.items.properties.match,data:data375};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key7 in data375){
if(!(validate22(data375[key7], {instancePath:instancePath+"/rules/" + i16+"/match/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data375,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/rules/" + i16+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema6.properties.rules.items.properties.match.type,parentSchema:schema6.properties.rules.items.properties.match,data:data375};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data374.course !== undefined){
if(!(validate22(data374.course, {instancePath:instancePath+"/rules/" + i16+"/course",parentData:data374,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data374.sequence !== undefined){
let data378 = data374.sequence;
if(Array.isArray(data378)){
if(data378.length < 1){
const err112 = {instancePath:instancePath+"/rules/" + i16+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.rules.items.properties.sequence,data:data378};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len17 = data378.length;
for(let i17=0; i17<len17; i17++){
if(!(validate22(data378[i17], {instancePath:instancePath+"/rules/" + i16+"/sequence/" + i17,parentData:data378,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/rules/" + i16+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/type",keyword:"type",params:{type: "array"},schema:schema6.properties.rules.items.properties.sequence.type,parentSchema:schema6.properties.rules.items.properties.sequence,data:data378};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/rules/" + i16,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.rules.items.type,parentSchema:schema6.properties.rules.items,data:data374};
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
else {
const err115 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.rules.type,parentSchema:schema6.properties.rules,data:data373};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.defaultCourse !== undefined){
if(!(validate22(data.defaultCourse, {instancePath:instancePath+"/defaultCourse",parentData:data,parentDataProperty:"defaultCourse",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
let data381 = data.jobs;
if(Array.isArray(data381)){
const len18 = data381.length;
for(let i18=0; i18<len18; i18++){
let data382 = data381[i18];
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
if(data382.RestoreType === undefined){
const err116 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "RestoreType"},schema:schema6.properties.jobs.items.required,parentSchema:schema6.properties.jobs.items,data:data382};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key8 in data382){
const _errs456 = errors;
if(!(((((((((((((((((((((((((((((((key8 === "RestoreType") || (key8 === "VaultId")) || (key8 === "SnapshotId")) || (key8 === "SnapshotHash")) || (key8 === "SourceType")) || (key8 === "TargetFileSystemId")) || (key8 === "TargetCreateTime")) || (key8 === "TargetPath")) || (key8 === "TargetBucket")) || (key8 === "TargetPrefix")) || (key8 === "UdmDetail")) || (key8 === "UdmRegionId")) || (key8 === "TargetInstanceId")) || (key8 === "Include")) || (key8 === "Exclude")) || (key8 === "TargetContainer")) || (key8 === "InitiatedByAck")) || (key8 === "TargetContainerClusterId")) || (key8 === "TargetInstanceName")) || (key8 === "TargetTableName")) || (key8 === "TargetTime")) || (key8 === "OtsDetail")) || (key8 === "CrossAccountType")) || (key8 === "CrossAccountUserId")) || (key8 === "CrossAccountRoleName")) || (key8 === "Options")) || (key8 === "FailbackDetail")) || (key8 === "Edition")) || (key8 === "RestoreId")) || (key8 === "course")) || (key8 === "createdSecondsAgo"))){
const err117 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.jobs.items.propertyNames.enum},schema:schema6.properties.jobs.items.propertyNames.enum,parentSchema:schema6.properties.jobs.items.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid69 = _errs456 === errors;
if(!valid69){
const err118 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema6.properties.jobs.items.propertyNames,parentSchema:schema6.properties.jobs.items,data:data382};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
for(const key9 in data382){
if(!((((key9 === "RestoreType") || (key9 === "RestoreId")) || (key9 === "course")) || (key9 === "createdSecondsAgo"))){
let data383 = data382[key9];
if(((typeof data383 !== "string") && (!((typeof data383 == "number") && (isFinite(data383))))) && (typeof data383 !== "boolean")){
const err119 = {instancePath:instancePath+"/jobs/" + i18+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/additionalProperties/type",keyword:"type",params:{type: schema6.properties.jobs.items.additionalProperties.type},schema:schema6.properties.jobs.items.additionalProperties.type,parentSchema:schema6.properties.jobs.items.additionalProperties,data:data383};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data382.RestoreType !== undefined){
let data384 = data382.RestoreType;
if(!((((((((((data384 === "ECS_FILE") || (data384 === "OSS")) || (data384 === "NAS")) || (data384 === "COMMON_FILE_SYSTEM")) || (data384 === "OTS_TABLE")) || (data384 === "UDM_ECS_ROLLBACK")) || (data384 === "UDM_ECS")) || (data384 === "UDM_ECS_DISK")) || (data384 === "UDM_ECS_DISK_ROLLBACK")) || (data384 === "CONTAINER"))){
const err120 = {instancePath:instancePath+"/jobs/" + i18+"/RestoreType",schemaPath:"#/properties/jobs/items/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema6.properties.jobs.items.properties.RestoreType.enum},schema:schema6.properties.jobs.items.properties.RestoreType.enum,parentSchema:schema6.properties.jobs.items.properties.RestoreType,data:data384};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data382.RestoreId !== undefined){
if(!(validate22(data382.RestoreId, {instancePath:instancePath+"/jobs/" + i18+"/RestoreId",parentData:data382,parentDataProperty:"RestoreId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data382.course !== undefined){
if(!(validate22(data382.course, {instancePath:instancePath+"/jobs/" + i18+"/course",parentData:data382,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data382.createdSecondsAgo !== undefined){
let data387 = data382.createdSecondsAgo;
if((typeof data387 == "number") && (isFinite(data387))){
if(data387 > 1000000000 || isNaN(data387)){
const err121 = {instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data387};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data387 < 0 || isNaN(data387)){
const err122 = {instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data387};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.jobs.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data387};
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
else {
const err124 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.jobs.items.type,parentSchema:schema6.properties.jobs.items,data:data382};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.jobs.type,parentSchema:schema6.properties.jobs,data:data381};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.history !== undefined){
let data388 = data.history;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.count === undefined){
const err126 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "count"},schema:schema6.properties.history.required,parentSchema:schema6.properties.history,data:data388};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key10 in data388){
if(!(((((key10 === "count") || (key10 === "seed")) || (key10 === "days")) || (key10 === "vaults")) || (key10 === "RestoreType"))){
const err127 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.history,data:data388};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data388.count !== undefined){
let data389 = data388.count;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
const err128 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.count.type,parentSchema:schema6.properties.history.properties.count,data:data389};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 > 1000000 || isNaN(data389)){
const err129 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema6.properties.history.properties.count,data:data389};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data389 < 0 || isNaN(data389)){
const err130 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.count,data:data389};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data388.seed !== undefined){
let data390 = data388.seed;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
const err131 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.seed.type,parentSchema:schema6.properties.history.properties.seed,data:data390};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 < 0 || isNaN(data390)){
const err132 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.seed,data:data390};
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
if(data388.days !== undefined){
let data391 = data388.days;
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 > 10000 || isNaN(data391)){
const err133 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema6.properties.history.properties.days,data:data391};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data391 <= 0 || isNaN(data391)){
const err134 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.days,data:data391};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/type",keyword:"type",params:{type: "number"},schema:schema6.properties.history.properties.days.type,parentSchema:schema6.properties.history.properties.days,data:data391};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data388.vaults !== undefined){
let data392 = data388.vaults;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
const err136 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.vaults.type,parentSchema:schema6.properties.history.properties.vaults,data:data392};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 10000 || isNaN(data392)){
const err137 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema6.properties.history.properties.vaults,data:data392};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data392 < 1 || isNaN(data392)){
const err138 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.history.properties.vaults,data:data392};
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
if(data388.RestoreType !== undefined){
let data393 = data388.RestoreType;
if(!((((((((((data393 === "ECS_FILE") || (data393 === "OSS")) || (data393 === "NAS")) || (data393 === "COMMON_FILE_SYSTEM")) || (data393 === "OTS_TABLE")) || (data393 === "UDM_ECS_ROLLBACK")) || (data393 === "UDM_ECS")) || (data393 === "UDM_ECS_DISK")) || (data393 === "UDM_ECS_DISK_ROLLBACK")) || (data393 === "CONTAINER"))){
const err139 = {instancePath:instancePath+"/history/RestoreType",schemaPath:"#/properties/history/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema6.properties.history.properties.RestoreType.enum},schema:schema6.properties.history.properties.RestoreType.enum,parentSchema:schema6.properties.history.properties.RestoreType,data:data393};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},schema:schema6.properties.history.type,parentSchema:schema6.properties.history,data:data388};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.faults !== undefined){
let data394 = data.faults;
if(Array.isArray(data394)){
const len19 = data394.length;
for(let i19=0; i19<len19; i19++){
let data395 = data394[i19];
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
if(data395.fault === undefined){
const err141 = {instancePath:instancePath+"/faults/" + i19,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault"},schema:schema6.properties.faults.items.required,parentSchema:schema6.properties.faults.items,data:data395};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key11 in data395){
if(!(func2.call(schema6.properties.faults.items.properties, key11))){
const err142 = {instancePath:instancePath+"/faults/" + i19,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.faults.items,data:data395};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data395.fault !== undefined){
let data396 = data395.fault;
if(!((((((((((data396 === "throttled") || (data396 === "serviceUnavailable503")) || (data396 === "html502")) || (data396 === "successFalse")) || (data396 === "error")) || (data396 === "emptyBody")) || (data396 === "cutBody")) || (data396 === "reset")) || (data396 === "stall")) || (data396 === "latency"))){
const err143 = {instancePath:instancePath+"/faults/" + i19+"/fault",schemaPath:"#/properties/faults/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.fault.enum},schema:schema6.properties.faults.items.properties.fault.enum,parentSchema:schema6.properties.faults.items.properties.fault,data:data396};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data395.when !== undefined){
let data397 = data395.when;
if(!((data397 === "before") || (data397 === "after"))){
const err144 = {instancePath:instancePath+"/faults/" + i19+"/when",schemaPath:"#/properties/faults/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.when.enum},schema:schema6.properties.faults.items.properties.when.enum,parentSchema:schema6.properties.faults.items.properties.when,data:data397};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data395.action !== undefined){
let data398 = data395.action;
if(!(((((((((((data398 === "CancelRestoreJob") || (data398 === "CreateRestoreJob")) || (data398 === "DescribeBackupJobs2")) || (data398 === "DescribeOtsTableSnapshots")) || (data398 === "DescribeRestoreJobs2")) || (data398 === "DescribeRestoreTaskList")) || (data398 === "DescribeUdmSnapshots")) || (data398 === "DescribeVaults")) || (data398 === "GetCallerIdentity")) || (data398 === "ListRestoreTasks")) || (data398 === "SearchHistoricalSnapshots"))){
const err145 = {instancePath:instancePath+"/faults/" + i19+"/action",schemaPath:"#/properties/faults/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.action.enum},schema:schema6.properties.faults.items.properties.action.enum,parentSchema:schema6.properties.faults.items.properties.action,data:data398};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data395.match !== undefined){
let data399 = data395.match;
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
for(const key12 in data399){
const _errs487 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key12 === "RestoreId") || (key12 === "VaultId")) || (key12 === "Edition")) || (key12 === "RestoreType")) || (key12 === "SnapshotId")) || (key12 === "SnapshotHash")) || (key12 === "SourceType")) || (key12 === "TargetFileSystemId")) || (key12 === "TargetCreateTime")) || (key12 === "TargetPath")) || (key12 === "TargetBucket")) || (key12 === "TargetPrefix")) || (key12 === "UdmDetail")) || (key12 === "UdmRegionId")) || (key12 === "TargetInstanceId")) || (key12 === "Include")) || (key12 === "Exclude")) || (key12 === "TargetContainer")) || (key12 === "InitiatedByAck")) || (key12 === "TargetContainerClusterId")) || (key12 === "TargetInstanceName")) || (key12 === "TargetTableName")) || (key12 === "TargetTime")) || (key12 === "OtsDetail")) || (key12 === "CrossAccountType")) || (key12 === "CrossAccountUserId")) || (key12 === "CrossAccountRoleName")) || (key12 === "Options")) || (key12 === "FailbackDetail")) || (key12 === "SortDirection")) || (key12 === "PageNumber")) || (key12 === "PageSize")) || (key12 === "Filters")) || (key12 === "StartTime")) || (key12 === "EndTime")) || (key12 === "Limit")) || (key12 === "NextToken")) || (key12 === "SnapshotIds")) || (key12 === "OtsInstances")) || (key12 === "BackupPlanId")) || (key12 === "RestoreTaskId")) || (key12 === "PageNum")) || (key12 === "ClientToken")) || (key12 === "StartTimestamp")) || (key12 === "EndTimestamp")) || (key12 === "OwnerId")) || (key12 === "InstanceId")) || (key12 === "DiskId")) || (key12 === "JobId")) || (key12 === "VaultName")) || (key12 === "VaultRegionId")) || (key12 === "VaultType")) || (key12 === "VaultOwnerId")) || (key12 === "Status")) || (key12 === "ResourceGroupId")) || (key12 === "Replication")) || (key12 === "Tag")) || (key12 === "MaxResults")) || (key12 === "Filter")) || (key12 === "Query")) || (key12 === "SortBy")) || (key12 === "Order"))){
const err146 = {instancePath:instancePath+"/faults/" + i19+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.match.propertyNames.enum},schema:schema6.properties.faults.items.properties.match.propertyNames.enum,parentSchema:schema6.properties.faults.items.properties.match.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var valid76 = _errs487 === errors;
if(!valid76){
const err147 = {instancePath:instancePath+"/faults/" + i19+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema6.properties.faults.items.properties.match.propertyNames,parentSchema:schema6.properties.faults.items.properties.match,data:data399};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
for(const key13 in data399){
if(!(validate22(data399[key13], {instancePath:instancePath+"/faults/" + i19+"/match/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data399,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err148 = {instancePath:instancePath+"/faults/" + i19+"/match",schemaPath:"#/properties/faults/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema6.properties.faults.items.properties.match.type,parentSchema:schema6.properties.faults.items.properties.match,data:data399};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data395.times !== undefined){
let data401 = data395.times;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
const err149 = {instancePath:instancePath+"/faults/" + i19+"/times",schemaPath:"#/properties/faults/items/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.times.type,parentSchema:schema6.properties.faults.items.properties.times,data:data401};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 < 1 || isNaN(data401)){
const err150 = {instancePath:instancePath+"/faults/" + i19+"/times",schemaPath:"#/properties/faults/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.faults.items.properties.times,data:data401};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data395.probability !== undefined){
let data402 = data395.probability;
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 > 1 || isNaN(data402)){
const err151 = {instancePath:instancePath+"/faults/" + i19+"/probability",schemaPath:"#/properties/faults/items/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema6.properties.faults.items.properties.probability,data:data402};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data402 < 0 || isNaN(data402)){
const err152 = {instancePath:instancePath+"/faults/" + i19+"/probability",schemaPath:"#/properties/faults/items/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.probability,data:data402};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/faults/" + i19+"/probability",schemaPath:"#/properties/faults/items/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.probability.type,parentSchema:schema6.properties.faults.items.properties.probability,data:data402};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data395.fromSecond !== undefined){
let data403 = data395.fromSecond;
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 > 1000000000 || isNaN(data403)){
const err154 = {instancePath:instancePath+"/faults/" + i19+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data403};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data403 < 0 || isNaN(data403)){
const err155 = {instancePath:instancePath+"/faults/" + i19+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data403};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/faults/" + i19+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.fromSecond.type,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data403};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data395.untilSecond !== undefined){
let data404 = data395.untilSecond;
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 > 1000000000 || isNaN(data404)){
const err157 = {instancePath:instancePath+"/faults/" + i19+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data404};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data404 < 0 || isNaN(data404)){
const err158 = {instancePath:instancePath+"/faults/" + i19+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data404};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/faults/" + i19+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.untilSecond.type,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data404};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data395.ms !== undefined){
let data405 = data395.ms;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
const err160 = {instancePath:instancePath+"/faults/" + i19+"/ms",schemaPath:"#/properties/faults/items/properties/ms/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.ms.type,parentSchema:schema6.properties.faults.items.properties.ms,data:data405};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 > 2147483647 || isNaN(data405)){
const err161 = {instancePath:instancePath+"/faults/" + i19+"/ms",schemaPath:"#/properties/faults/items/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.faults.items.properties.ms,data:data405};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data405 < 0 || isNaN(data405)){
const err162 = {instancePath:instancePath+"/faults/" + i19+"/ms",schemaPath:"#/properties/faults/items/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.ms,data:data405};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(data395.retryAfterMs !== undefined){
let data406 = data395.retryAfterMs;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
const err163 = {instancePath:instancePath+"/faults/" + i19+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.retryAfterMs.type,parentSchema:schema6.properties.faults.items.properties.retryAfterMs,data:data406};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 0 || isNaN(data406)){
const err164 = {instancePath:instancePath+"/faults/" + i19+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.retryAfterMs,data:data406};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data395.code !== undefined){
if(!(validate22(data395.code, {instancePath:instancePath+"/faults/" + i19+"/code",parentData:data395,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data395.message !== undefined){
if(!(validate22(data395.message, {instancePath:instancePath+"/faults/" + i19+"/message",parentData:data395,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data395.httpStatus !== undefined){
let data409 = data395.httpStatus;
if(!(((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409))) && (isFinite(data409)))){
const err165 = {instancePath:instancePath+"/faults/" + i19+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.httpStatus.type,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data409};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data409 == "number") && (isFinite(data409))){
if(data409 > 599 || isNaN(data409)){
const err166 = {instancePath:instancePath+"/faults/" + i19+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data409};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data409 < 400 || isNaN(data409)){
const err167 = {instancePath:instancePath+"/faults/" + i19+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data409};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
else {
const err168 = {instancePath:instancePath+"/faults/" + i19,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.faults.items.type,parentSchema:schema6.properties.faults.items,data:data395};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema6.properties.faults.type,parentSchema:schema6.properties.faults,data:data394};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.storm !== undefined){
let data410 = data.storm;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
if(data410.probability === undefined){
const err170 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "probability"},schema:schema6.properties.storm.required,parentSchema:schema6.properties.storm,data:data410};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data410.kinds === undefined){
const err171 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema6.properties.storm.required,parentSchema:schema6.properties.storm,data:data410};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key14 in data410){
if(!(((key14 === "probability") || (key14 === "kinds")) || (key14 === "when"))){
const err172 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.storm,data:data410};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data410.probability !== undefined){
let data411 = data410.probability;
if((typeof data411 == "number") && (isFinite(data411))){
if(data411 > 1 || isNaN(data411)){
const err173 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema6.properties.storm.properties.probability,data:data411};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data411 < 0 || isNaN(data411)){
const err174 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.storm.properties.probability,data:data411};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema6.properties.storm.properties.probability.type,parentSchema:schema6.properties.storm.properties.probability,data:data411};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data410.kinds !== undefined){
let data412 = data410.kinds;
if(Array.isArray(data412)){
if(data412.length < 1){
const err176 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.storm.properties.kinds,data:data412};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len20 = data412.length;
for(let i20=0; i20<len20; i20++){
let data413 = data412[i20];
if(!((((((((((data413 === "throttled") || (data413 === "serviceUnavailable503")) || (data413 === "html502")) || (data413 === "successFalse")) || (data413 === "error")) || (data413 === "emptyBody")) || (data413 === "cutBody")) || (data413 === "reset")) || (data413 === "stall")) || (data413 === "latency"))){
const err177 = {instancePath:instancePath+"/storm/kinds/" + i20,schemaPath:"#/properties/storm/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.storm.properties.kinds.items.enum},schema:schema6.properties.storm.properties.kinds.items.enum,parentSchema:schema6.properties.storm.properties.kinds.items,data:data413};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema6.properties.storm.properties.kinds.type,parentSchema:schema6.properties.storm.properties.kinds,data:data412};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data410.when !== undefined){
let data414 = data410.when;
if(!((data414 === "before") || (data414 === "after"))){
const err179 = {instancePath:instancePath+"/storm/when",schemaPath:"#/properties/storm/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.storm.properties.when.enum},schema:schema6.properties.storm.properties.when.enum,parentSchema:schema6.properties.storm.properties.when,data:data414};
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
else {
const err180 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/type",keyword:"type",params:{type: "object"},schema:schema6.properties.storm.type,parentSchema:schema6.properties.storm,data:data410};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.denied !== undefined){
let data415 = data.denied;
if(Array.isArray(data415)){
const len21 = data415.length;
for(let i21=0; i21<len21; i21++){
let data416 = data415[i21];
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
if(data416.action === undefined){
const err181 = {instancePath:instancePath+"/denied/" + i21,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: "action"},schema:schema6.properties.denied.items.required,parentSchema:schema6.properties.denied.items,data:data416};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key15 in data416){
if(!((key15 === "action") || (key15 === "accessKeyId"))){
const err182 = {instancePath:instancePath+"/denied/" + i21,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.denied.items,data:data416};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data416.action !== undefined){
let data417 = data416.action;
if(!(((((((((((data417 === "CancelRestoreJob") || (data417 === "CreateRestoreJob")) || (data417 === "DescribeBackupJobs2")) || (data417 === "DescribeOtsTableSnapshots")) || (data417 === "DescribeRestoreJobs2")) || (data417 === "DescribeRestoreTaskList")) || (data417 === "DescribeUdmSnapshots")) || (data417 === "DescribeVaults")) || (data417 === "GetCallerIdentity")) || (data417 === "ListRestoreTasks")) || (data417 === "SearchHistoricalSnapshots"))){
const err183 = {instancePath:instancePath+"/denied/" + i21+"/action",schemaPath:"#/properties/denied/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema6.properties.denied.items.properties.action.enum},schema:schema6.properties.denied.items.properties.action.enum,parentSchema:schema6.properties.denied.items.properties.action,data:data417};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data416.accessKeyId !== undefined){
if(!(validate22(data416.accessKeyId, {instancePath:instancePath+"/denied/" + i21+"/accessKeyId",parentData:data416,parentDataProperty:"accessKeyId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err184 = {instancePath:instancePath+"/denied/" + i21,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.denied.items.type,parentSchema:schema6.properties.denied.items,data:data416};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},schema:schema6.properties.denied.type,parentSchema:schema6.properties.denied,data:data415};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
validate21.errors = vErrors;
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
