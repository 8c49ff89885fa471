// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck

function ask(shape, data, instancePath, found) {
  if (!shape(data, { instancePath })) for (const finding of shape.errors) found.push(finding);
  return found.length;
}
function askAll(shapes, data, instancePath, found) {
  for (const [name, shape] of Object.entries(shapes)) {
    if (data[name] !== undefined) ask(shape, data[name], instancePath + "/" + name, found);
  }
  return found.length;
}
const list0 = ["integer","string"];
const list1 = ["$schema","speed","region","order","restoreIdFilter","typeParameter","listedAfterSeconds","cancelingSeconds","recordDays","vaults","snapshots","backupJobs","restoreJobs","dbsRestoreTasks","computeNestRestoreTasks","courses","rules","defaultCourse","jobs","history","faults","storm","denied"];
const list2 = ["newest","oldest","random"];
const list3 = ["honoured","ignored","refused"];
const list4 = ["optional","required"];
const list5 = ["STANDARD","BASIC"];
const list6 = ["success","failed","stop","pause","running"];
const list7 = ["Restoring","Restored","RestoreFailed"];
const list8 = ["preset","seconds","steps","bytesTotal","itemsTotal","failedItems","errorMessage","errorFile","fields"];
const list9 = ["complete","completeAtOnce","partial","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling"];
const list10 = ["status","seconds","percent"];
const list11 = ["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"];
const list12 = ["match","course","sequence"];
const list13 = ["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"];
const list14 = ["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"];
const list15 = ["string","number","boolean"];
const list16 = ["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"];
const list17 = ["count","seed","days","vaults","RestoreType"];
const list18 = ["fault","when","action","match","times","probability","fromSecond","untilSecond","ms","retryAfterMs","code","message","httpStatus"];
const list19 = ["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"];
const list20 = ["before","after"];
const list21 = ["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","GetCallerIdentity","ListRestoreTasks","SearchHistoricalSnapshots"];
const list22 = ["probability","kinds","when"];
const list23 = ["action","accessKeyId"];
"use strict";
export const validate = validate21;


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(typeof data !== "string"){
errors = found.push({instancePath,keyword:"type",params:{},schema:"string",data});
}
validate22.errors = found;
return errors === 0;
}

const pattern0 = new RegExp("^[0-9]{1,19}$", "");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
errors = found.push({instancePath,keyword:"type",params:{},schema:list0,data});
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9223372036854776000 || isNaN(data)){
errors = found.push({instancePath,keyword:"maximum",params:{},schema:9223372036854776000,data});
}
if(data < 0 || isNaN(data)){
errors = found.push({instancePath,keyword:"minimum",params:{},schema:0,data});
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
errors = found.push({instancePath,keyword:"pattern",params:{},schema:"^[0-9]{1,19}$",data});
}
}
validate28.errors = found;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(typeof data !== "boolean"){
errors = found.push({instancePath,keyword:"type",params:{},schema:"boolean",data});
}
validate49.errors = found;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
errors = found.push({instancePath,keyword:"type",params:{},schema:"integer",data});
}
validate69.errors = found;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(list1.includes(key0))){
errors = found.push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:list1,data});
}
}
if(data.$schema !== undefined){
errors = ask(validate22, data.$schema, instancePath+"/$schema", found);
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
errors = found.push({instancePath:instancePath+"/speed",keyword:"maximum",params:{},schema:1000000,data:data1});
}
if(data1 < 0 || isNaN(data1)){
errors = found.push({instancePath:instancePath+"/speed",keyword:"minimum",params:{},schema:0,data:data1});
}
}
else {
errors = found.push({instancePath:instancePath+"/speed",keyword:"type",params:{},schema:"number",data:data1});
}
}
errors = askAll({region:validate22}, data, instancePath, found);
if(data.order !== undefined){
let data3 = data.order;
if(!(((data3 === "newest") || (data3 === "oldest")) || (data3 === "random"))){
errors = found.push({instancePath:instancePath+"/order",keyword:"enum",params:{},schema:list2,data:data3});
}
}
if(data.restoreIdFilter !== undefined){
let data4 = data.restoreIdFilter;
if(!(((data4 === "honoured") || (data4 === "ignored")) || (data4 === "refused"))){
errors = found.push({instancePath:instancePath+"/restoreIdFilter",keyword:"enum",params:{},schema:list3,data:data4});
}
}
if(data.typeParameter !== undefined){
let data5 = data.typeParameter;
if(!((data5 === "optional") || (data5 === "required"))){
errors = found.push({instancePath:instancePath+"/typeParameter",keyword:"enum",params:{},schema:list4,data:data5});
}
}
if(data.listedAfterSeconds !== undefined){
let data6 = data.listedAfterSeconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
errors = found.push({instancePath:instancePath+"/listedAfterSeconds",keyword:"maximum",params:{},schema:1000000000,data:data6});
}
if(data6 < 0 || isNaN(data6)){
errors = found.push({instancePath:instancePath+"/listedAfterSeconds",keyword:"minimum",params:{},schema:0,data:data6});
}
}
else {
errors = found.push({instancePath:instancePath+"/listedAfterSeconds",keyword:"type",params:{},schema:"number",data:data6});
}
}
if(data.cancelingSeconds !== undefined){
let data7 = data.cancelingSeconds;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
errors = found.push({instancePath:instancePath+"/cancelingSeconds",keyword:"maximum",params:{},schema:1000000000,data:data7});
}
if(data7 < 0 || isNaN(data7)){
errors = found.push({instancePath:instancePath+"/cancelingSeconds",keyword:"minimum",params:{},schema:0,data:data7});
}
}
else {
errors = found.push({instancePath:instancePath+"/cancelingSeconds",keyword:"type",params:{},schema:"number",data:data7});
}
}
if(data.recordDays !== undefined){
let data8 = data.recordDays;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
errors = found.push({instancePath:instancePath+"/recordDays",keyword:"maximum",params:{},schema:10000,data:data8});
}
if(data8 <= 0 || isNaN(data8)){
errors = found.push({instancePath:instancePath+"/recordDays",keyword:"exclusiveMinimum",params:{},schema:0,data:data8});
}
}
else {
errors = found.push({instancePath:instancePath+"/recordDays",keyword:"type",params:{},schema:"number",data:data8});
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
errors = found.push({instancePath:instancePath+"/vaults/" + i0,keyword:"required",params:{missingProperty: "VaultId"},schema:null,data:data10});
}
errors = askAll({VaultId:validate22,VaultName:validate22,VaultRegionId:validate22,VaultOwnerId:validate28,VaultType:validate22,VaultStorageClass:validate22,Status:validate22,VaultStatusMessage:validate22,Description:validate22,ResourceGroupId:validate22,CreatedTime:validate28,UpdatedTime:validate28,Retention:validate28,BytesDone:validate28,StorageSize:validate28,ChargedStorageSize:validate28,ArchiveBytesDone:validate28,ArchiveStorageSize:validate28,SnapshotCount:validate28,BucketName:validate22,ChargeType:validate22,RedundancyType:validate22,CompressionAlgorithm:validate22,Dedup:validate49,EncryptType:validate22,KmsKeyId:validate22,WormEnabled:validate49,IndexLevel:validate22,IndexAvailable:validate49,IndexUpdateTime:validate28,SearchEnabled:validate49}, data10, instancePath+"/vaults/" + i0, found);
if(data10.SourceTypes !== undefined){
let data42 = data10.SourceTypes;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.SourceType !== undefined){
let data43 = data42.SourceType;
if(Array.isArray(data43)){
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
errors = ask(validate22, data43[i1], instancePath+"/vaults/" + i0+"/SourceTypes/SourceType/" + i1, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType",keyword:"type",params:{},schema:"array",data:data43});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",keyword:"type",params:{},schema:"object",data:data42});
}
}
errors = askAll({Replication:validate49,ReplicationSourceVault:validate49,ReplicationSourceRegionId:validate22,ReplicationSourceVaultId:validate22,ReplicationSourceOwnerId:validate28,ReplicationTargetRegionId:validate22,ReplicationTargetVaultId:validate22,ReplicationTargetOwnerId:validate28,ReplicationStatus:validate22,LatestReplicationTime:validate28}, data10, instancePath+"/vaults/" + i0, found);
if(data10.ReplicationProgress !== undefined){
let data55 = data10.ReplicationProgress;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
errors = askAll({HistoricalReplicationProgress:validate69,NewReplicationProgress:validate28}, data55, instancePath+"/vaults/" + i0+"/ReplicationProgress", found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",keyword:"type",params:{},schema:"object",data:data55});
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
errors = ask(validate28, data59[i2], instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId/" + i2, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId",keyword:"type",params:{},schema:"array",data:data59});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds",keyword:"type",params:{},schema:"object",data:data58});
}
}
if(data10.BackupPlanStatistics !== undefined){
let data61 = data10.BackupPlanStatistics;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
errors = askAll({Archive:validate28,CommonFileSystem:validate28,CommonNas:validate28,Csg:validate28,EcsFile:validate28,EcsHana:validate28,Isilon:validate28,LocalFile:validate28,LocalVm:validate28,MySql:validate28,Nas:validate28,Oracle:validate28,Oss:validate28,Ots:validate28,SqlServer:validate28}, data61, instancePath+"/vaults/" + i0+"/BackupPlanStatistics", found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",keyword:"type",params:{},schema:"object",data:data61});
}
}
if(data10.TrialInfo !== undefined){
let data77 = data10.TrialInfo;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
errors = askAll({KeepAfterTrialExpiration:validate49,TrialStartTime:validate28,TrialExpireTime:validate28,TrialVaultReleaseTime:validate28}, data77, instancePath+"/vaults/" + i0+"/TrialInfo", found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",keyword:"type",params:{},schema:"object",data:data77});
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
errors = askAll({Key:validate22,Value:validate22}, data84, instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3, found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3,keyword:"type",params:{},schema:"object",data:data84});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag",keyword:"type",params:{},schema:"array",data:data83});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/Tags",keyword:"type",params:{},schema:"object",data:data82});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0,keyword:"type",params:{},schema:"object",data:data10});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults",keyword:"type",params:{},schema:"array",data:data9});
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
errors = found.push({instancePath:instancePath+"/snapshots/" + i4,keyword:"required",params:{missingProperty: "SnapshotId"},schema:null,data:data88});
}
errors = askAll({SnapshotId:validate22,SnapshotHash:validate22,ParentSnapshotHash:validate22,JobId:validate22,SourceType:validate22,Status:validate22,BackupType:validate22,CreatedTime:validate28,StartTime:validate28,UpdatedTime:validate28,CompleteTime:validate28,Retention:validate28,BytesTotal:validate28,VaultId:validate22,ExpireTime:validate28,ArchiveTime:validate28,StorageClass:validate22,SourceSnapshotHash:validate22,SourceParentSnapshotHash:validate22,BytesDone:validate28,ActualBytes:validate28,ProtectedDataSize:validate28,ItemsTotal:validate28,ItemsDone:validate28,ActualItems:validate28,ErrorFile:validate22,InstanceId:validate22,ClientId:validate22,Path:validate22}, data88, instancePath+"/snapshots/" + i4, found);
if(data88.Paths !== undefined){
let data118 = data88.Paths;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.Path !== undefined){
let data119 = data118.Path;
if(Array.isArray(data119)){
const len5 = data119.length;
for(let i5=0; i5<len5; i5++){
errors = ask(validate22, data119[i5], instancePath+"/snapshots/" + i4+"/Paths/Path/" + i5, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Paths/Path",keyword:"type",params:{},schema:"array",data:data119});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Paths",keyword:"type",params:{},schema:"object",data:data118});
}
}
errors = askAll({Include:validate22,Exclude:validate22,Bucket:validate22,Prefix:validate22,FileSystemId:validate22,CreateTime:validate28,UseCommonNas:validate49,InstanceName:validate22,TableName:validate22,RangeStart:validate28,RangeEnd:validate28,DiskId:validate22,AdvancedRetentionType:validate22,RealSnapshotTime:validate28,NativeSnapshotId:validate22,NativeSnapshotInfo:validate22,CanBeDeleted:validate49,ArchiveStatus:validate22,ArchiveErrorMessage:validate22,ArchiveTriggerTime:validate28}, data88, instancePath+"/snapshots/" + i4, found);
if(data88.Detail !== undefined){
let data141 = data88.Detail;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
errors = askAll({ConsistentLevel:validate22,ContainOsDisk:validate49,DiskCategory:validate22,DiskDevName:validate22}, data141, instancePath+"/snapshots/" + i4+"/Detail", found);
if(data141.DiskIdList !== undefined){
let data146 = data141.DiskIdList;
if(Array.isArray(data146)){
const len6 = data146.length;
for(let i6=0; i6<len6; i6++){
errors = ask(validate22, data146[i6], instancePath+"/snapshots/" + i4+"/Detail/DiskIdList/" + i6, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskIdList",keyword:"type",params:{},schema:"array",data:data146});
}
}
errors = askAll({DowngradeReason:validate22,HostName:validate22,InstanceName:validate22,InstanceType:validate22,InstantAccess:validate49}, data141, instancePath+"/snapshots/" + i4+"/Detail", found);
if(data141.NativeSnapshotIdList !== undefined){
let data153 = data141.NativeSnapshotIdList;
if(Array.isArray(data153)){
const len7 = data153.length;
for(let i7=0; i7<len7; i7++){
errors = ask(validate22, data153[i7], instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList/" + i7, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList",keyword:"type",params:{},schema:"array",data:data153});
}
}
errors = askAll({OsDiskId:validate22,OsName:validate22,OsNameEn:validate22,OsType:validate22,PerformanceLevel:validate22,Platform:validate22,SnapshotGroupId:validate22,SystemDisk:validate49,VmName:validate22}, data141, instancePath+"/snapshots/" + i4+"/Detail", found);
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Detail",keyword:"type",params:{},schema:"object",data:data141});
}
}
errors = askAll({PlanId:validate22,UdmRegionId:validate22}, data88, instancePath+"/snapshots/" + i4, found);
if(data88.Edition !== undefined){
let data166 = data88.Edition;
if(!((data166 === "STANDARD") || (data166 === "BASIC"))){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Edition",keyword:"enum",params:{},schema:list5,data:data166});
}
}
if(data88.createdSecondsAgo !== undefined){
let data167 = data88.createdSecondsAgo;
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 1000000000 || isNaN(data167)){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data167});
}
if(data167 < 0 || isNaN(data167)){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data167});
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data167});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4,keyword:"type",params:{},schema:"object",data:data88});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots",keyword:"type",params:{},schema:"array",data:data87});
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
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8,keyword:"required",params:{missingProperty: "JobId"},schema:null,data:data169});
}
errors = askAll({JobId:validate22,JobName:validate22,PlanId:validate22,VaultId:validate22,SourceType:validate22,BackupType:validate22,Status:validate22,ErrorMessage:validate22,Progress:validate69,CreatedTime:validate28,StartTime:validate28,UpdatedTime:validate28,CompleteTime:validate28,BytesTotal:validate28,BytesDone:validate28,ActualBytes:validate28,ItemsTotal:validate28,ItemsDone:validate28,ActualItems:validate28,FilesTotal:validate28,FilesDone:validate28,ActualFiles:validate28,Speed:validate28,SpeedLimit:validate22,InstanceId:validate22,ClientId:validate22}, data169, instancePath+"/backupJobs/" + i8, found);
if(data169.Paths !== undefined){
let data196 = data169.Paths;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.Path !== undefined){
let data197 = data196.Path;
if(Array.isArray(data197)){
const len9 = data197.length;
for(let i9=0; i9<len9; i9++){
errors = ask(validate22, data197[i9], instancePath+"/backupJobs/" + i8+"/Paths/Path/" + i9, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Paths/Path",keyword:"type",params:{},schema:"array",data:data197});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Paths",keyword:"type",params:{},schema:"object",data:data196});
}
}
errors = askAll({Include:validate22,Exclude:validate22,Options:validate22,Bucket:validate22,Prefix:validate22,FileSystemId:validate22,CreateTime:validate28,InstanceName:validate22,TableName:validate22}, data169, instancePath+"/backupJobs/" + i8, found);
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
errors = ask(validate22, data210[i10], instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName/" + i10, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName",keyword:"type",params:{},schema:"array",data:data210});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames",keyword:"type",params:{},schema:"object",data:data209});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail",keyword:"type",params:{},schema:"object",data:data208});
}
}
if(data169.Detail !== undefined){
let data212 = data169.Detail;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
errors = askAll({DoCopy:validate49,DestinationNativeSnapshotId:validate22,DestinationNativeSnapshotProgress:validate69,DestinationNativeSnapshotStatus:validate22,DestinationRetention:validate28,DestinationSnapshotId:validate22,DestinationNativeSnapshotErrorMessage:validate22,NativeSnapshotId:validate22}, data212, instancePath+"/backupJobs/" + i8+"/Detail", found);
if(data212.DiskNativeSnapshotIdList !== undefined){
let data221 = data212.DiskNativeSnapshotIdList;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.DiskNativeSnapshotId !== undefined){
let data222 = data221.DiskNativeSnapshotId;
if(Array.isArray(data222)){
const len11 = data222.length;
for(let i11=0; i11<len11; i11++){
errors = ask(validate22, data222[i11], instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId/" + i11, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId",keyword:"type",params:{},schema:"array",data:data222});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList",keyword:"type",params:{},schema:"object",data:data221});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Detail",keyword:"type",params:{},schema:"object",data:data212});
}
}
errors = askAll({CrossAccountType:validate22,CrossAccountUserId:validate28,CrossAccountRoleName:validate22,Identifier:validate22,DestSourceType:validate22,DestDataSourceId:validate22,DestDataSourceDetail:validate22,ChangeListPath:validate22,TriggerMode:validate22}, data169, instancePath+"/backupJobs/" + i8, found);
if(data169.Report !== undefined){
let data233 = data169.Report;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
errors = askAll({TotalFiles:validate22,SuccessFiles:validate22,FailedFiles:validate22,SkippedFiles:validate22,ReportTaskStatus:validate22}, data233, instancePath+"/backupJobs/" + i8+"/Report", found);
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Report",keyword:"type",params:{},schema:"object",data:data233});
}
}
errors = askAll({course:validate22}, data169, instancePath+"/backupJobs/" + i8, found);
if(data169.Edition !== undefined){
let data240 = data169.Edition;
if(!((data240 === "STANDARD") || (data240 === "BASIC"))){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Edition",keyword:"enum",params:{},schema:list5,data:data240});
}
}
if(data169.createdSecondsAgo !== undefined){
let data241 = data169.createdSecondsAgo;
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 > 1000000000 || isNaN(data241)){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data241});
}
if(data241 < 0 || isNaN(data241)){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data241});
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data241});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8,keyword:"type",params:{},schema:"object",data:data169});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs",keyword:"type",params:{},schema:"array",data:data168});
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
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12,keyword:"required",params:{missingProperty: "RestoreId"},schema:null,data:data243});
}
errors = askAll({RestoreId:validate22,RestoreType:validate22,SourceType:validate22,Status:validate22,ErrorMessage:validate22,ErrorFile:validate22,Progress:validate69,VaultId:validate22,SnapshotId:validate22,SnapshotHash:validate22,ParentId:validate22,ClusterId:validate22,CreatedTime:validate28,StartTime:validate28,UpdatedTime:validate28,CompleteTime:validate28,ExpireTime:validate28,BytesTotal:validate28,BytesDone:validate28,ActualBytes:validate28,ItemsTotal:validate28,ItemsDone:validate28,ActualItems:validate28,Speed:validate28,Options:validate22,Include:validate22,Exclude:validate22,UdmDetail:validate22,TargetInstanceId:validate22,TargetPath:validate22,TargetBucket:validate22,TargetPrefix:validate22,TargetFileSystemId:validate22,TargetCreateTime:validate28,TargetInstanceName:validate22,TargetTableName:validate22,TargetTime:validate28,TargetClientId:validate22,TargetDataSourceId:validate22}, data243, instancePath+"/restoreJobs/" + i12, found);
if(data243.OtsDetail !== undefined){
let data283 = data243.OtsDetail;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
errors = askAll({BatchChannelCount:validate69,OverwriteExisting:validate49}, data283, instancePath+"/restoreJobs/" + i12+"/OtsDetail", found);
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail",keyword:"type",params:{},schema:"object",data:data283});
}
}
errors = askAll({CrossAccountType:validate22,CrossAccountUserId:validate28,CrossAccountRoleName:validate22}, data243, instancePath+"/restoreJobs/" + i12, found);
if(data243.Report !== undefined){
let data289 = data243.Report;
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
errors = askAll({TotalFiles:validate22,SuccessFiles:validate22,FailedFiles:validate22,SkippedFiles:validate22,ReportTaskStatus:validate22}, data289, instancePath+"/restoreJobs/" + i12+"/Report", found);
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12+"/Report",keyword:"type",params:{},schema:"object",data:data289});
}
}
errors = askAll({MeteringBytesTotal:validate28,MeteringBytesDone:validate28,StorageClass:validate22,FailbackDetail:validate22,SourceInstanceId:validate22,SourceResourceId:validate22,FileDetections:validate22}, data243, instancePath+"/restoreJobs/" + i12, found);
if(data243.Edition !== undefined){
let data302 = data243.Edition;
if(!((data302 === "STANDARD") || (data302 === "BASIC"))){
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12+"/Edition",keyword:"enum",params:{},schema:list5,data:data302});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12,keyword:"type",params:{},schema:"object",data:data243});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs",keyword:"type",params:{},schema:"array",data:data242});
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
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13,keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:null,data:data304});
}
errors = askAll({RestoreTaskId:validate22,RestoreTaskName:validate22,BackupPlanId:validate22,BackupSetId:validate22,RestoreStatus:validate22,ErrMessage:validate22,RestoreTime:validate28,RestoreTaskCreateTime:validate28,RestoreTaskFinishTime:validate28,FullDataRestoreProgress:validate69,FullStruforeRestoreProgress:validate69,FullStruAfterRestoreProgress:validate69,ContinuousRestoreProgress:validate69,PhysicalFullBackupRecoverProgress:validate69,PhysicalFullAndIncrementBackupRecoverProgress:validate69,PhysicalIncrementBackupRecoverProgress:validate69,PhysicalDatabaseOnlineProgress:validate69,PhysicalBackupRecoverProgress:validate69,RestoreObjects:validate22,RestoreDir:validate22,RestoreDestinationMode:validate22,DestinationEndpointInstanceType:validate22,DestinationEndpointInstanceID:validate22,DestinationEndpointRegion:validate22,DestinationEndpointIpPort:validate22,DestinationEndpointHost:validate22,DestinationEndpointPort:validate22,DestinationEndpointDatabaseName:validate22,DestinationEndpointUserName:validate22,DestinationEndpointOracleSID:validate22,DestinationEndpointEnableSsl:validate22,BackupGatewayId:validate28,BackupGatewayIdentifier:validate22,BackupSourceOssRegion:validate22,CrossAliyunId:validate22,CrossRoleName:validate22}, data304, instancePath+"/dbsRestoreTasks/" + i13, found);
if(data304.course !== undefined){
let data341 = data304.course;
if(!(((((data341 === "success") || (data341 === "failed")) || (data341 === "stop")) || (data341 === "pause")) || (data341 === "running"))){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/course",keyword:"enum",params:{},schema:list6,data:data341});
}
}
if(data304.seconds !== undefined){
let data342 = data304.seconds;
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 > 1000000000 || isNaN(data342)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data342});
}
if(data342 < 0 || isNaN(data342)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",keyword:"minimum",params:{},schema:0,data:data342});
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",keyword:"type",params:{},schema:"number",data:data342});
}
}
if(data304.createdSecondsAgo !== undefined){
let data343 = data304.createdSecondsAgo;
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 > 1000000000 || isNaN(data343)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data343});
}
if(data343 < 0 || isNaN(data343)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data343});
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data343});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i13,keyword:"type",params:{},schema:"object",data:data304});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks",keyword:"type",params:{},schema:"array",data:data303});
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
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14,keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:null,data:data345});
}
errors = askAll({RestoreTaskId:validate22,ServiceInstanceId:validate22,BackupId:validate22,Status:validate22,StatusDetail:validate22,CreateTime:validate22,StartTime:validate22,EndTime:validate22,ModifiedTime:validate22}, data345, instancePath+"/computeNestRestoreTasks/" + i14, found);
if(data345.course !== undefined){
let data355 = data345.course;
if(!(((data355 === "Restoring") || (data355 === "Restored")) || (data355 === "RestoreFailed"))){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/course",keyword:"enum",params:{},schema:list7,data:data355});
}
}
if(data345.seconds !== undefined){
let data356 = data345.seconds;
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 1000000000 || isNaN(data356)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data356});
}
if(data356 < 0 || isNaN(data356)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",keyword:"minimum",params:{},schema:0,data:data356});
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",keyword:"type",params:{},schema:"number",data:data356});
}
}
if(data345.createdSecondsAgo !== undefined){
let data357 = data345.createdSecondsAgo;
if((typeof data357 == "number") && (isFinite(data357))){
if(data357 > 1000000000 || isNaN(data357)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data357});
}
if(data357 < 0 || isNaN(data357)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data357});
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data357});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i14,keyword:"type",params:{},schema:"object",data:data345});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks",keyword:"type",params:{},schema:"array",data:data344});
}
}
if(data.courses !== undefined){
let data358 = data.courses;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key1 in data358){
let data359 = data358[key1];
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
for(const key2 in data359){
if(!(list8.includes(key2))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},schema:list8,data:data359});
}
}
if(data359.preset !== undefined){
let data360 = data359.preset;
if(!((((((((((((((data360 === "complete") || (data360 === "completeAtOnce")) || (data360 === "partial")) || (data360 === "failed")) || (data360 === "expired")) || (data360 === "canceled")) || (data360 === "queuedForLong")) || (data360 === "stuckAt99")) || (data360 === "unknownForAWhile")) || (data360 === "unknownForEver")) || (data360 === "created")) || (data360 === "queued")) || (data360 === "never")) || (data360 === "canceling"))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",keyword:"enum",params:{},schema:list9,data:data360});
}
}
if(data359.seconds !== undefined){
let data361 = data359.seconds;
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 > 1000000000 || isNaN(data361)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data361});
}
if(data361 < 0 || isNaN(data361)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",keyword:"minimum",params:{},schema:0,data:data361});
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",keyword:"type",params:{},schema:"number",data:data361});
}
}
if(data359.steps !== undefined){
let data362 = data359.steps;
if(Array.isArray(data362)){
if(data362.length < 1){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",keyword:"minItems",params:{},schema:1,data:data362});
}
const len15 = data362.length;
for(let i15=0; i15<len15; i15++){
let data363 = data362[i15];
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.status === undefined){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,keyword:"required",params:{missingProperty: "status"},schema:null,data:data363});
}
for(const key3 in data363){
if(!(((key3 === "status") || (key3 === "seconds")) || (key3 === "percent"))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,keyword:"additionalProperties",params:{additionalProperty: key3},schema:list10,data:data363});
}
}
errors = askAll({status:validate22}, data363, instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15, found);
if(data363.seconds !== undefined){
let data365 = data363.seconds;
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 > 1000000000 || isNaN(data365)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data365});
}
if(data365 < 0 || isNaN(data365)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",keyword:"minimum",params:{},schema:0,data:data365});
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",keyword:"type",params:{},schema:"number",data:data365});
}
}
if(data363.percent !== undefined){
let data366 = data363.percent;
if((typeof data366 == "number") && (isFinite(data366))){
if(data366 > 100 || isNaN(data366)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",keyword:"maximum",params:{},schema:100,data:data366});
}
if(data366 < 0 || isNaN(data366)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",keyword:"minimum",params:{},schema:0,data:data366});
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",keyword:"type",params:{},schema:"number",data:data366});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,keyword:"type",params:{},schema:"object",data:data363});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",keyword:"type",params:{},schema:"array",data:data362});
}
}
errors = askAll({bytesTotal:validate28}, data359, instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), found);
if(data359.itemsTotal !== undefined){
let data368 = data359.itemsTotal;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",keyword:"type",params:{},schema:"integer",data:data368});
}
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 < 0 || isNaN(data368)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",keyword:"minimum",params:{},schema:0,data:data368});
}
}
}
if(data359.failedItems !== undefined){
let data369 = data359.failedItems;
if(!(((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369))) && (isFinite(data369)))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",keyword:"type",params:{},schema:"integer",data:data369});
}
if((typeof data369 == "number") && (isFinite(data369))){
if(data369 < 0 || isNaN(data369)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",keyword:"minimum",params:{},schema:0,data:data369});
}
}
}
errors = askAll({errorMessage:validate22,errorFile:validate22}, data359, instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), found);
if(data359.fields !== undefined){
let data372 = data359.fields;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key4 in data372){
const _errs436 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key4 === "RestoreId") || (key4 === "RestoreType")) || (key4 === "SourceType")) || (key4 === "Status")) || (key4 === "ErrorMessage")) || (key4 === "ErrorFile")) || (key4 === "Progress")) || (key4 === "VaultId")) || (key4 === "SnapshotId")) || (key4 === "SnapshotHash")) || (key4 === "ParentId")) || (key4 === "ClusterId")) || (key4 === "CreatedTime")) || (key4 === "StartTime")) || (key4 === "UpdatedTime")) || (key4 === "CompleteTime")) || (key4 === "ExpireTime")) || (key4 === "BytesTotal")) || (key4 === "BytesDone")) || (key4 === "ActualBytes")) || (key4 === "ItemsTotal")) || (key4 === "ItemsDone")) || (key4 === "ActualItems")) || (key4 === "Speed")) || (key4 === "Options")) || (key4 === "Include")) || (key4 === "Exclude")) || (key4 === "UdmDetail")) || (key4 === "TargetInstanceId")) || (key4 === "TargetPath")) || (key4 === "TargetBucket")) || (key4 === "TargetPrefix")) || (key4 === "TargetFileSystemId")) || (key4 === "TargetCreateTime")) || (key4 === "TargetInstanceName")) || (key4 === "TargetTableName")) || (key4 === "TargetTime")) || (key4 === "TargetClientId")) || (key4 === "TargetDataSourceId")) || (key4 === "OtsDetail")) || (key4 === "CrossAccountType")) || (key4 === "CrossAccountUserId")) || (key4 === "CrossAccountRoleName")) || (key4 === "Report")) || (key4 === "MeteringBytesTotal")) || (key4 === "MeteringBytesDone")) || (key4 === "StorageClass")) || (key4 === "FailbackDetail")) || (key4 === "SourceInstanceId")) || (key4 === "SourceResourceId")) || (key4 === "FileDetections"))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",keyword:"enum",params:{},schema:list11,data:key4,propertyName:key4});
}
var valid59 = _errs436 === errors;
if(!valid59){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",keyword:"propertyNames",params:{},schema:null,data:data372});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",keyword:"type",params:{},schema:"object",data:data372});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{},schema:"object",data:data359});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses",keyword:"type",params:{},schema:"object",data:data358});
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
errors = found.push({instancePath:instancePath+"/rules/" + i16,keyword:"additionalProperties",params:{additionalProperty: key5},schema:list12,data:data374});
}
}
if(data374.match !== undefined){
let data375 = data374.match;
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
for(const key6 in data375){
const _errs444 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key6 === "RestoreId") || (key6 === "VaultId")) || (key6 === "Edition")) || (key6 === "RestoreType")) || (key6 === "SnapshotId")) || (key6 === "SnapshotHash")) || (key6 === "SourceType")) || (key6 === "TargetFileSystemId")) || (key6 === "TargetCreateTime")) || (key6 === "TargetPath")) || (key6 === "TargetBucket")) || (key6 === "TargetPrefix")) || (key6 === "UdmDetail")) || (key6 === "UdmRegionId")) || (key6 === "TargetInstanceId")) || (key6 === "Include")) || (key6 === "Exclude")) || (key6 === "TargetContainer")) || (key6 === "InitiatedByAck")) || (key6 === "TargetContainerClusterId")) || (key6 === "TargetInstanceName")) || (key6 === "TargetTableName")) || (key6 === "TargetTime")) || (key6 === "OtsDetail")) || (key6 === "CrossAccountType")) || (key6 === "CrossAccountUserId")) || (key6 === "CrossAccountRoleName")) || (key6 === "Options")) || (key6 === "FailbackDetail")) || (key6 === "SortDirection")) || (key6 === "PageNumber")) || (key6 === "PageSize")) || (key6 === "Filters")) || (key6 === "StartTime")) || (key6 === "EndTime")) || (key6 === "Limit")) || (key6 === "NextToken")) || (key6 === "SnapshotIds")) || (key6 === "OtsInstances")) || (key6 === "BackupPlanId")) || (key6 === "RestoreTaskId")) || (key6 === "PageNum")) || (key6 === "ClientToken")) || (key6 === "StartTimestamp")) || (key6 === "EndTimestamp")) || (key6 === "OwnerId")) || (key6 === "InstanceId")) || (key6 === "DiskId")) || (key6 === "JobId")) || (key6 === "VaultName")) || (key6 === "VaultRegionId")) || (key6 === "VaultType")) || (key6 === "VaultOwnerId")) || (key6 === "Status")) || (key6 === "ResourceGroupId")) || (key6 === "Replication")) || (key6 === "Tag")) || (key6 === "MaxResults")) || (key6 === "Filter")) || (key6 === "Query")) || (key6 === "SortBy")) || (key6 === "Order"))){
errors = found.push({instancePath:instancePath+"/rules/" + i16+"/match",keyword:"enum",params:{},schema:list13,data:key6,propertyName:key6});
}
var valid63 = _errs444 === errors;
if(!valid63){
errors = found.push({instancePath:instancePath+"/rules/" + i16+"/match",keyword:"propertyNames",params:{},schema:null,data:data375});
}
}
for(const key7 in data375){
errors = ask(validate22, data375[key7], instancePath+"/rules/" + i16+"/match/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/rules/" + i16+"/match",keyword:"type",params:{},schema:"object",data:data375});
}
}
errors = askAll({course:validate22}, data374, instancePath+"/rules/" + i16, found);
if(data374.sequence !== undefined){
let data378 = data374.sequence;
if(Array.isArray(data378)){
if(data378.length < 1){
errors = found.push({instancePath:instancePath+"/rules/" + i16+"/sequence",keyword:"minItems",params:{},schema:1,data:data378});
}
const len17 = data378.length;
for(let i17=0; i17<len17; i17++){
errors = ask(validate22, data378[i17], instancePath+"/rules/" + i16+"/sequence/" + i17, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/rules/" + i16+"/sequence",keyword:"type",params:{},schema:"array",data:data378});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/rules/" + i16,keyword:"type",params:{},schema:"object",data:data374});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/rules",keyword:"type",params:{},schema:"array",data:data373});
}
}
errors = askAll({defaultCourse:validate22}, data, instancePath, found);
if(data.jobs !== undefined){
let data381 = data.jobs;
if(Array.isArray(data381)){
const len18 = data381.length;
for(let i18=0; i18<len18; i18++){
let data382 = data381[i18];
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
if(data382.RestoreType === undefined){
errors = found.push({instancePath:instancePath+"/jobs/" + i18,keyword:"required",params:{missingProperty: "RestoreType"},schema:null,data:data382});
}
for(const key8 in data382){
const _errs456 = errors;
if(!(((((((((((((((((((((((((((((((key8 === "RestoreType") || (key8 === "VaultId")) || (key8 === "SnapshotId")) || (key8 === "SnapshotHash")) || (key8 === "SourceType")) || (key8 === "TargetFileSystemId")) || (key8 === "TargetCreateTime")) || (key8 === "TargetPath")) || (key8 === "TargetBucket")) || (key8 === "TargetPrefix")) || (key8 === "UdmDetail")) || (key8 === "UdmRegionId")) || (key8 === "TargetInstanceId")) || (key8 === "Include")) || (key8 === "Exclude")) || (key8 === "TargetContainer")) || (key8 === "InitiatedByAck")) || (key8 === "TargetContainerClusterId")) || (key8 === "TargetInstanceName")) || (key8 === "TargetTableName")) || (key8 === "TargetTime")) || (key8 === "OtsDetail")) || (key8 === "CrossAccountType")) || (key8 === "CrossAccountUserId")) || (key8 === "CrossAccountRoleName")) || (key8 === "Options")) || (key8 === "FailbackDetail")) || (key8 === "Edition")) || (key8 === "RestoreId")) || (key8 === "course")) || (key8 === "createdSecondsAgo"))){
errors = found.push({instancePath:instancePath+"/jobs/" + i18,keyword:"enum",params:{},schema:list14,data:key8,propertyName:key8});
}
var valid69 = _errs456 === errors;
if(!valid69){
errors = found.push({instancePath:instancePath+"/jobs/" + i18,keyword:"propertyNames",params:{},schema:null,data:data382});
}
}
for(const key9 in data382){
if(!((((key9 === "RestoreType") || (key9 === "RestoreId")) || (key9 === "course")) || (key9 === "createdSecondsAgo"))){
let data383 = data382[key9];
if(((typeof data383 !== "string") && (!((typeof data383 == "number") && (isFinite(data383))))) && (typeof data383 !== "boolean")){
errors = found.push({instancePath:instancePath+"/jobs/" + i18+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{},schema:list15,data:data383});
}
}
}
if(data382.RestoreType !== undefined){
let data384 = data382.RestoreType;
if(!((((((((((data384 === "ECS_FILE") || (data384 === "OSS")) || (data384 === "NAS")) || (data384 === "COMMON_FILE_SYSTEM")) || (data384 === "OTS_TABLE")) || (data384 === "UDM_ECS_ROLLBACK")) || (data384 === "UDM_ECS")) || (data384 === "UDM_ECS_DISK")) || (data384 === "UDM_ECS_DISK_ROLLBACK")) || (data384 === "CONTAINER"))){
errors = found.push({instancePath:instancePath+"/jobs/" + i18+"/RestoreType",keyword:"enum",params:{},schema:list16,data:data384});
}
}
errors = askAll({RestoreId:validate22,course:validate22}, data382, instancePath+"/jobs/" + i18, found);
if(data382.createdSecondsAgo !== undefined){
let data387 = data382.createdSecondsAgo;
if((typeof data387 == "number") && (isFinite(data387))){
if(data387 > 1000000000 || isNaN(data387)){
errors = found.push({instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data387});
}
if(data387 < 0 || isNaN(data387)){
errors = found.push({instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data387});
}
}
else {
errors = found.push({instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data387});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/jobs/" + i18,keyword:"type",params:{},schema:"object",data:data382});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/jobs",keyword:"type",params:{},schema:"array",data:data381});
}
}
if(data.history !== undefined){
let data388 = data.history;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.count === undefined){
errors = found.push({instancePath:instancePath+"/history",keyword:"required",params:{missingProperty: "count"},schema:null,data:data388});
}
for(const key10 in data388){
if(!(((((key10 === "count") || (key10 === "seed")) || (key10 === "days")) || (key10 === "vaults")) || (key10 === "RestoreType"))){
errors = found.push({instancePath:instancePath+"/history",keyword:"additionalProperties",params:{additionalProperty: key10},schema:list17,data:data388});
}
}
if(data388.count !== undefined){
let data389 = data388.count;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
errors = found.push({instancePath:instancePath+"/history/count",keyword:"type",params:{},schema:"integer",data:data389});
}
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 > 1000000 || isNaN(data389)){
errors = found.push({instancePath:instancePath+"/history/count",keyword:"maximum",params:{},schema:1000000,data:data389});
}
if(data389 < 0 || isNaN(data389)){
errors = found.push({instancePath:instancePath+"/history/count",keyword:"minimum",params:{},schema:0,data:data389});
}
}
}
if(data388.seed !== undefined){
let data390 = data388.seed;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
errors = found.push({instancePath:instancePath+"/history/seed",keyword:"type",params:{},schema:"integer",data:data390});
}
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 < 0 || isNaN(data390)){
errors = found.push({instancePath:instancePath+"/history/seed",keyword:"minimum",params:{},schema:0,data:data390});
}
}
}
if(data388.days !== undefined){
let data391 = data388.days;
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 > 10000 || isNaN(data391)){
errors = found.push({instancePath:instancePath+"/history/days",keyword:"maximum",params:{},schema:10000,data:data391});
}
if(data391 <= 0 || isNaN(data391)){
errors = found.push({instancePath:instancePath+"/history/days",keyword:"exclusiveMinimum",params:{},schema:0,data:data391});
}
}
else {
errors = found.push({instancePath:instancePath+"/history/days",keyword:"type",params:{},schema:"number",data:data391});
}
}
if(data388.vaults !== undefined){
let data392 = data388.vaults;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
errors = found.push({instancePath:instancePath+"/history/vaults",keyword:"type",params:{},schema:"integer",data:data392});
}
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 10000 || isNaN(data392)){
errors = found.push({instancePath:instancePath+"/history/vaults",keyword:"maximum",params:{},schema:10000,data:data392});
}
if(data392 < 1 || isNaN(data392)){
errors = found.push({instancePath:instancePath+"/history/vaults",keyword:"minimum",params:{},schema:1,data:data392});
}
}
}
if(data388.RestoreType !== undefined){
let data393 = data388.RestoreType;
if(!((((((((((data393 === "ECS_FILE") || (data393 === "OSS")) || (data393 === "NAS")) || (data393 === "COMMON_FILE_SYSTEM")) || (data393 === "OTS_TABLE")) || (data393 === "UDM_ECS_ROLLBACK")) || (data393 === "UDM_ECS")) || (data393 === "UDM_ECS_DISK")) || (data393 === "UDM_ECS_DISK_ROLLBACK")) || (data393 === "CONTAINER"))){
errors = found.push({instancePath:instancePath+"/history/RestoreType",keyword:"enum",params:{},schema:list16,data:data393});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/history",keyword:"type",params:{},schema:"object",data:data388});
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
errors = found.push({instancePath:instancePath+"/faults/" + i19,keyword:"required",params:{missingProperty: "fault"},schema:null,data:data395});
}
for(const key11 in data395){
if(!(list18.includes(key11))){
errors = found.push({instancePath:instancePath+"/faults/" + i19,keyword:"additionalProperties",params:{additionalProperty: key11},schema:list18,data:data395});
}
}
if(data395.fault !== undefined){
let data396 = data395.fault;
if(!((((((((((data396 === "throttled") || (data396 === "serviceUnavailable503")) || (data396 === "html502")) || (data396 === "successFalse")) || (data396 === "error")) || (data396 === "emptyBody")) || (data396 === "cutBody")) || (data396 === "reset")) || (data396 === "stall")) || (data396 === "latency"))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/fault",keyword:"enum",params:{},schema:list19,data:data396});
}
}
if(data395.when !== undefined){
let data397 = data395.when;
if(!((data397 === "before") || (data397 === "after"))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/when",keyword:"enum",params:{},schema:list20,data:data397});
}
}
if(data395.action !== undefined){
let data398 = data395.action;
if(!(((((((((((data398 === "CancelRestoreJob") || (data398 === "CreateRestoreJob")) || (data398 === "DescribeBackupJobs2")) || (data398 === "DescribeOtsTableSnapshots")) || (data398 === "DescribeRestoreJobs2")) || (data398 === "DescribeRestoreTaskList")) || (data398 === "DescribeUdmSnapshots")) || (data398 === "DescribeVaults")) || (data398 === "GetCallerIdentity")) || (data398 === "ListRestoreTasks")) || (data398 === "SearchHistoricalSnapshots"))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/action",keyword:"enum",params:{},schema:list21,data:data398});
}
}
if(data395.match !== undefined){
let data399 = data395.match;
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
for(const key12 in data399){
const _errs487 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key12 === "RestoreId") || (key12 === "VaultId")) || (key12 === "Edition")) || (key12 === "RestoreType")) || (key12 === "SnapshotId")) || (key12 === "SnapshotHash")) || (key12 === "SourceType")) || (key12 === "TargetFileSystemId")) || (key12 === "TargetCreateTime")) || (key12 === "TargetPath")) || (key12 === "TargetBucket")) || (key12 === "TargetPrefix")) || (key12 === "UdmDetail")) || (key12 === "UdmRegionId")) || (key12 === "TargetInstanceId")) || (key12 === "Include")) || (key12 === "Exclude")) || (key12 === "TargetContainer")) || (key12 === "InitiatedByAck")) || (key12 === "TargetContainerClusterId")) || (key12 === "TargetInstanceName")) || (key12 === "TargetTableName")) || (key12 === "TargetTime")) || (key12 === "OtsDetail")) || (key12 === "CrossAccountType")) || (key12 === "CrossAccountUserId")) || (key12 === "CrossAccountRoleName")) || (key12 === "Options")) || (key12 === "FailbackDetail")) || (key12 === "SortDirection")) || (key12 === "PageNumber")) || (key12 === "PageSize")) || (key12 === "Filters")) || (key12 === "StartTime")) || (key12 === "EndTime")) || (key12 === "Limit")) || (key12 === "NextToken")) || (key12 === "SnapshotIds")) || (key12 === "OtsInstances")) || (key12 === "BackupPlanId")) || (key12 === "RestoreTaskId")) || (key12 === "PageNum")) || (key12 === "ClientToken")) || (key12 === "StartTimestamp")) || (key12 === "EndTimestamp")) || (key12 === "OwnerId")) || (key12 === "InstanceId")) || (key12 === "DiskId")) || (key12 === "JobId")) || (key12 === "VaultName")) || (key12 === "VaultRegionId")) || (key12 === "VaultType")) || (key12 === "VaultOwnerId")) || (key12 === "Status")) || (key12 === "ResourceGroupId")) || (key12 === "Replication")) || (key12 === "Tag")) || (key12 === "MaxResults")) || (key12 === "Filter")) || (key12 === "Query")) || (key12 === "SortBy")) || (key12 === "Order"))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/match",keyword:"enum",params:{},schema:list13,data:key12,propertyName:key12});
}
var valid76 = _errs487 === errors;
if(!valid76){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/match",keyword:"propertyNames",params:{},schema:null,data:data399});
}
}
for(const key13 in data399){
errors = ask(validate22, data399[key13], instancePath+"/faults/" + i19+"/match/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/match",keyword:"type",params:{},schema:"object",data:data399});
}
}
if(data395.times !== undefined){
let data401 = data395.times;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/times",keyword:"type",params:{},schema:"integer",data:data401});
}
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 < 1 || isNaN(data401)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/times",keyword:"minimum",params:{},schema:1,data:data401});
}
}
}
if(data395.probability !== undefined){
let data402 = data395.probability;
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 > 1 || isNaN(data402)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/probability",keyword:"maximum",params:{},schema:1,data:data402});
}
if(data402 < 0 || isNaN(data402)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/probability",keyword:"minimum",params:{},schema:0,data:data402});
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/probability",keyword:"type",params:{},schema:"number",data:data402});
}
}
if(data395.fromSecond !== undefined){
let data403 = data395.fromSecond;
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 > 1000000000 || isNaN(data403)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/fromSecond",keyword:"maximum",params:{},schema:1000000000,data:data403});
}
if(data403 < 0 || isNaN(data403)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/fromSecond",keyword:"minimum",params:{},schema:0,data:data403});
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/fromSecond",keyword:"type",params:{},schema:"number",data:data403});
}
}
if(data395.untilSecond !== undefined){
let data404 = data395.untilSecond;
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 > 1000000000 || isNaN(data404)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/untilSecond",keyword:"maximum",params:{},schema:1000000000,data:data404});
}
if(data404 < 0 || isNaN(data404)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/untilSecond",keyword:"minimum",params:{},schema:0,data:data404});
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/untilSecond",keyword:"type",params:{},schema:"number",data:data404});
}
}
if(data395.ms !== undefined){
let data405 = data395.ms;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/ms",keyword:"type",params:{},schema:"integer",data:data405});
}
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 > 2147483647 || isNaN(data405)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/ms",keyword:"maximum",params:{},schema:2147483647,data:data405});
}
if(data405 < 0 || isNaN(data405)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/ms",keyword:"minimum",params:{},schema:0,data:data405});
}
}
}
if(data395.retryAfterMs !== undefined){
let data406 = data395.retryAfterMs;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/retryAfterMs",keyword:"type",params:{},schema:"integer",data:data406});
}
if((typeof data406 == "number") && (isFinite(data406))){
if(data406 < 0 || isNaN(data406)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/retryAfterMs",keyword:"minimum",params:{},schema:0,data:data406});
}
}
}
errors = askAll({code:validate22,message:validate22}, data395, instancePath+"/faults/" + i19, found);
if(data395.httpStatus !== undefined){
let data409 = data395.httpStatus;
if(!(((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409))) && (isFinite(data409)))){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/httpStatus",keyword:"type",params:{},schema:"integer",data:data409});
}
if((typeof data409 == "number") && (isFinite(data409))){
if(data409 > 599 || isNaN(data409)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/httpStatus",keyword:"maximum",params:{},schema:599,data:data409});
}
if(data409 < 400 || isNaN(data409)){
errors = found.push({instancePath:instancePath+"/faults/" + i19+"/httpStatus",keyword:"minimum",params:{},schema:400,data:data409});
}
}
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i19,keyword:"type",params:{},schema:"object",data:data395});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/faults",keyword:"type",params:{},schema:"array",data:data394});
}
}
if(data.storm !== undefined){
let data410 = data.storm;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
if(data410.probability === undefined){
errors = found.push({instancePath:instancePath+"/storm",keyword:"required",params:{missingProperty: "probability"},schema:null,data:data410});
}
if(data410.kinds === undefined){
errors = found.push({instancePath:instancePath+"/storm",keyword:"required",params:{missingProperty: "kinds"},schema:null,data:data410});
}
for(const key14 in data410){
if(!(((key14 === "probability") || (key14 === "kinds")) || (key14 === "when"))){
errors = found.push({instancePath:instancePath+"/storm",keyword:"additionalProperties",params:{additionalProperty: key14},schema:list22,data:data410});
}
}
if(data410.probability !== undefined){
let data411 = data410.probability;
if((typeof data411 == "number") && (isFinite(data411))){
if(data411 > 1 || isNaN(data411)){
errors = found.push({instancePath:instancePath+"/storm/probability",keyword:"maximum",params:{},schema:1,data:data411});
}
if(data411 < 0 || isNaN(data411)){
errors = found.push({instancePath:instancePath+"/storm/probability",keyword:"minimum",params:{},schema:0,data:data411});
}
}
else {
errors = found.push({instancePath:instancePath+"/storm/probability",keyword:"type",params:{},schema:"number",data:data411});
}
}
if(data410.kinds !== undefined){
let data412 = data410.kinds;
if(Array.isArray(data412)){
if(data412.length < 1){
errors = found.push({instancePath:instancePath+"/storm/kinds",keyword:"minItems",params:{},schema:1,data:data412});
}
const len20 = data412.length;
for(let i20=0; i20<len20; i20++){
let data413 = data412[i20];
if(!((((((((((data413 === "throttled") || (data413 === "serviceUnavailable503")) || (data413 === "html502")) || (data413 === "successFalse")) || (data413 === "error")) || (data413 === "emptyBody")) || (data413 === "cutBody")) || (data413 === "reset")) || (data413 === "stall")) || (data413 === "latency"))){
errors = found.push({instancePath:instancePath+"/storm/kinds/" + i20,keyword:"enum",params:{},schema:list19,data:data413});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/storm/kinds",keyword:"type",params:{},schema:"array",data:data412});
}
}
if(data410.when !== undefined){
let data414 = data410.when;
if(!((data414 === "before") || (data414 === "after"))){
errors = found.push({instancePath:instancePath+"/storm/when",keyword:"enum",params:{},schema:list20,data:data414});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/storm",keyword:"type",params:{},schema:"object",data:data410});
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
errors = found.push({instancePath:instancePath+"/denied/" + i21,keyword:"required",params:{missingProperty: "action"},schema:null,data:data416});
}
for(const key15 in data416){
if(!((key15 === "action") || (key15 === "accessKeyId"))){
errors = found.push({instancePath:instancePath+"/denied/" + i21,keyword:"additionalProperties",params:{additionalProperty: key15},schema:list23,data:data416});
}
}
if(data416.action !== undefined){
let data417 = data416.action;
if(!(((((((((((data417 === "CancelRestoreJob") || (data417 === "CreateRestoreJob")) || (data417 === "DescribeBackupJobs2")) || (data417 === "DescribeOtsTableSnapshots")) || (data417 === "DescribeRestoreJobs2")) || (data417 === "DescribeRestoreTaskList")) || (data417 === "DescribeUdmSnapshots")) || (data417 === "DescribeVaults")) || (data417 === "GetCallerIdentity")) || (data417 === "ListRestoreTasks")) || (data417 === "SearchHistoricalSnapshots"))){
errors = found.push({instancePath:instancePath+"/denied/" + i21+"/action",keyword:"enum",params:{},schema:list21,data:data417});
}
}
errors = askAll({accessKeyId:validate22}, data416, instancePath+"/denied/" + i21, found);
}
else {
errors = found.push({instancePath:instancePath+"/denied/" + i21,keyword:"type",params:{},schema:"object",data:data416});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/denied",keyword:"type",params:{},schema:"array",data:data415});
}
}
}
else {
errors = found.push({instancePath,keyword:"type",params:{},schema:"object",data});
}
validate21.errors = found;
return errors === 0;
}

interface Finding {
  instancePath: string;
  keyword: string;
  params: { [name: string]: unknown };
  schema: unknown;
  data: unknown;
}
export const validateScenario = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
