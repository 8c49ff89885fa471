// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Scenario of the restore emulator","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"speed":{"type":"number","minimum":0},"region":{"type":"string"},"order":{"enum":["newest","oldest","random"]},"restoreIdFilter":{"enum":["honoured","ignored","refused"]},"cancelingSeconds":{"type":"number","minimum":0},"recordDays":{"type":"number","exclusiveMinimum":0},"vaults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["VaultId"],"properties":{"VaultId":{"type":"string"}}}},"snapshots":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["SnapshotId","VaultId"],"properties":{"SnapshotId":{"type":"string"},"VaultId":{"type":"string"},"SnapshotHash":{"type":"string"},"SourceType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS","CONTAINER"]},"InstanceId":{"type":"string"},"PlanId":{"type":"string"},"JobId":{"type":"string"},"BytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"ItemsTotal":{"type":"integer","minimum":0},"StorageClass":{"enum":["STANDARD","ARCHIVE"]}}}},"courses":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["complete","completeAtOnce","partial","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling"]},"seconds":{"type":"number","minimum":0},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string"},"seconds":{"type":"number","minimum":0},"percent":{"type":"number","minimum":0,"maximum":100}}}},"bytesTotal":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"},"itemsTotal":{"type":"integer","minimum":0},"failedItems":{"type":"integer","minimum":0},"errorMessage":{"type":"string"},"errorFile":{"type":"string"},"fields":{"type":"object","propertyNames":{"enum":["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"]}}}}},"rules":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","PageNumber","PageSize","Filters"]},"additionalProperties":{"type":"string"}},"course":{"type":"string"},"sequence":{"type":"array","minItems":1,"items":{"type":"string"}}}}},"defaultCourse":{"type":"string"},"jobs":{"type":"array","items":{"type":"object","required":["RestoreType"],"properties":{"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]},"RestoreId":{"type":"string"},"course":{"type":"string"},"createdSecondsAgo":{"type":"number","minimum":0}},"propertyNames":{"enum":["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"]},"additionalProperties":{"type":["string","number","boolean"]}}},"history":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"maximum":1000000},"seed":{"type":"integer","minimum":0},"days":{"type":"number","exclusiveMinimum":0},"vaults":{"type":"integer","minimum":1},"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]}}},"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]},"when":{"enum":["before","after"]},"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeRestoreJobs2"]},"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","PageNumber","PageSize","Filters"]},"additionalProperties":{"type":"string"}},"times":{"type":"integer","minimum":1},"probability":{"type":"number","minimum":0,"maximum":1},"fromSecond":{"type":"number","minimum":0},"untilSecond":{"type":"number","minimum":0},"ms":{"type":"integer","minimum":0},"retryAfterMs":{"type":"integer","minimum":0},"code":{"type":"string"},"httpStatus":{"type":"integer","minimum":400,"maximum":599}}}},"storm":{"type":"object","additionalProperties":false,"required":["probability","kinds"],"properties":{"probability":{"type":"number","minimum":0,"maximum":1},"kinds":{"type":"array","minItems":1,"items":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]}},"when":{"enum":["before","after"]}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeRestoreJobs2"]},"accessKeyId":{"type":"string"}}}}}};
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
if(!(key1 === "VaultId")){
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
}
else {
const err14 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.vaults.items.type,parentSchema:schema11.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/vaults",schemaPath:"#/properties/vaults/type",keyword:"type",params:{type: "array"},schema:schema11.properties.vaults.type,parentSchema:schema11.properties.vaults,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data10 = data.snapshots;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.SnapshotId === undefined){
const err16 = {instancePath:instancePath+"/snapshots/" + i1,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: "SnapshotId"},schema:schema11.properties.snapshots.items.required,parentSchema:schema11.properties.snapshots.items,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11.VaultId === undefined){
const err17 = {instancePath:instancePath+"/snapshots/" + i1,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: "VaultId"},schema:schema11.properties.snapshots.items.required,parentSchema:schema11.properties.snapshots.items,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data11){
if(!(func2.call(schema11.properties.snapshots.items.properties, key2))){
const err18 = {instancePath:instancePath+"/snapshots/" + i1,schemaPath:"#/properties/snapshots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.snapshots.items,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.SnapshotId !== undefined){
let data12 = data11.SnapshotId;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/snapshots/" + i1+"/SnapshotId",schemaPath:"#/properties/snapshots/items/properties/SnapshotId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SnapshotId.type,parentSchema:schema11.properties.snapshots.items.properties.SnapshotId,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.VaultId !== undefined){
let data13 = data11.VaultId;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/snapshots/" + i1+"/VaultId",schemaPath:"#/properties/snapshots/items/properties/VaultId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.VaultId.type,parentSchema:schema11.properties.snapshots.items.properties.VaultId,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.SnapshotHash !== undefined){
let data14 = data11.SnapshotHash;
if(typeof data14 !== "string"){
const err21 = {instancePath:instancePath+"/snapshots/" + i1+"/SnapshotHash",schemaPath:"#/properties/snapshots/items/properties/SnapshotHash/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.SnapshotHash.type,parentSchema:schema11.properties.snapshots.items.properties.SnapshotHash,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.SourceType !== undefined){
let data15 = data11.SourceType;
if(!(((((((data15 === "ECS_FILE") || (data15 === "OSS")) || (data15 === "NAS")) || (data15 === "COMMON_FILE_SYSTEM")) || (data15 === "OTS_TABLE")) || (data15 === "UDM_ECS")) || (data15 === "CONTAINER"))){
const err22 = {instancePath:instancePath+"/snapshots/" + i1+"/SourceType",schemaPath:"#/properties/snapshots/items/properties/SourceType/enum",keyword:"enum",params:{allowedValues: schema11.properties.snapshots.items.properties.SourceType.enum},schema:schema11.properties.snapshots.items.properties.SourceType.enum,parentSchema:schema11.properties.snapshots.items.properties.SourceType,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.InstanceId !== undefined){
let data16 = data11.InstanceId;
if(typeof data16 !== "string"){
const err23 = {instancePath:instancePath+"/snapshots/" + i1+"/InstanceId",schemaPath:"#/properties/snapshots/items/properties/InstanceId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.InstanceId.type,parentSchema:schema11.properties.snapshots.items.properties.InstanceId,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.PlanId !== undefined){
let data17 = data11.PlanId;
if(typeof data17 !== "string"){
const err24 = {instancePath:instancePath+"/snapshots/" + i1+"/PlanId",schemaPath:"#/properties/snapshots/items/properties/PlanId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.PlanId.type,parentSchema:schema11.properties.snapshots.items.properties.PlanId,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.JobId !== undefined){
let data18 = data11.JobId;
if(typeof data18 !== "string"){
const err25 = {instancePath:instancePath+"/snapshots/" + i1+"/JobId",schemaPath:"#/properties/snapshots/items/properties/JobId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.snapshots.items.properties.JobId.type,parentSchema:schema11.properties.snapshots.items.properties.JobId,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.BytesTotal !== undefined){
let data19 = data11.BytesTotal;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
const err26 = {instancePath:instancePath+"/snapshots/" + i1+"/BytesTotal",schemaPath:"#/properties/snapshots/items/properties/BytesTotal/type",keyword:"type",params:{type: schema11.properties.snapshots.items.properties.BytesTotal.type},schema:schema11.properties.snapshots.items.properties.BytesTotal.type,parentSchema:schema11.properties.snapshots.items.properties.BytesTotal,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err27 = {instancePath:instancePath+"/snapshots/" + i1+"/BytesTotal",schemaPath:"#/properties/snapshots/items/properties/BytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.BytesTotal,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err28 = {instancePath:instancePath+"/snapshots/" + i1+"/BytesTotal",schemaPath:"#/properties/snapshots/items/properties/BytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.snapshots.items.properties.BytesTotal,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data11.ItemsTotal !== undefined){
let data20 = data11.ItemsTotal;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err29 = {instancePath:instancePath+"/snapshots/" + i1+"/ItemsTotal",schemaPath:"#/properties/snapshots/items/properties/ItemsTotal/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.snapshots.items.properties.ItemsTotal.type,parentSchema:schema11.properties.snapshots.items.properties.ItemsTotal,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err30 = {instancePath:instancePath+"/snapshots/" + i1+"/ItemsTotal",schemaPath:"#/properties/snapshots/items/properties/ItemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.snapshots.items.properties.ItemsTotal,data:data20};
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
if(data11.StorageClass !== undefined){
let data21 = data11.StorageClass;
if(!((data21 === "STANDARD") || (data21 === "ARCHIVE"))){
const err31 = {instancePath:instancePath+"/snapshots/" + i1+"/StorageClass",schemaPath:"#/properties/snapshots/items/properties/StorageClass/enum",keyword:"enum",params:{allowedValues: schema11.properties.snapshots.items.properties.StorageClass.enum},schema:schema11.properties.snapshots.items.properties.StorageClass.enum,parentSchema:schema11.properties.snapshots.items.properties.StorageClass,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/snapshots/" + i1,schemaPath:"#/properties/snapshots/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.snapshots.items.type,parentSchema:schema11.properties.snapshots.items,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},schema:schema11.properties.snapshots.type,parentSchema:schema11.properties.snapshots,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.courses !== undefined){
let data22 = data.courses;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
let data23 = data22[key3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!(func2.call(schema11.properties.courses.additionalProperties.properties, key4))){
const err34 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.courses.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.preset !== undefined){
let data24 = data23.preset;
if(!((((((((((((((data24 === "complete") || (data24 === "completeAtOnce")) || (data24 === "partial")) || (data24 === "failed")) || (data24 === "expired")) || (data24 === "canceled")) || (data24 === "queuedForLong")) || (data24 === "stuckAt99")) || (data24 === "unknownForAWhile")) || (data24 === "unknownForEver")) || (data24 === "created")) || (data24 === "queued")) || (data24 === "never")) || (data24 === "canceling"))){
const err35 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/courses/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.courses.additionalProperties.properties.preset.enum},schema:schema11.properties.courses.additionalProperties.properties.preset.enum,parentSchema:schema11.properties.courses.additionalProperties.properties.preset,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data23.seconds !== undefined){
let data25 = data23.seconds;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err36 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.seconds,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.courses.additionalProperties.properties.seconds.type,parentSchema:schema11.properties.courses.additionalProperties.properties.seconds,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data23.steps !== undefined){
let data26 = data23.steps;
if(Array.isArray(data26)){
if(data26.length < 1){
const err38 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.courses.additionalProperties.properties.steps,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.status === undefined){
const err39 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.required,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key5 in data27){
if(!(((key5 === "status") || (key5 === "seconds")) || (key5 === "percent"))){
const err40 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data27.status !== undefined){
let data28 = data27.status;
if(typeof data28 !== "string"){
const err41 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/status",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.status.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.status,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data27.seconds !== undefined){
let data29 = data27.seconds;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.seconds.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data29};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data27.percent !== undefined){
let data30 = data27.percent;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
const err44 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data30};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err45 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/type",keyword:"type",params:{type: "number"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data30};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.additionalProperties.properties.steps.items.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps.items,data:data27};
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
const err48 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema11.properties.courses.additionalProperties.properties.steps.type,parentSchema:schema11.properties.courses.additionalProperties.properties.steps,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.bytesTotal !== undefined){
let data31 = data23.bytesTotal;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")){
const err49 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",schemaPath:"#/properties/courses/additionalProperties/properties/bytesTotal/type",keyword:"type",params:{type: schema11.properties.courses.additionalProperties.properties.bytesTotal.type},schema:schema11.properties.courses.additionalProperties.properties.bytesTotal.type,parentSchema:schema11.properties.courses.additionalProperties.properties.bytesTotal,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err50 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",schemaPath:"#/properties/courses/additionalProperties/properties/bytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.bytesTotal,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err51 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",schemaPath:"#/properties/courses/additionalProperties/properties/bytesTotal/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema11.properties.courses.additionalProperties.properties.bytesTotal,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data23.itemsTotal !== undefined){
let data32 = data23.itemsTotal;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err52 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.courses.additionalProperties.properties.itemsTotal.type,parentSchema:schema11.properties.courses.additionalProperties.properties.itemsTotal,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err53 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.itemsTotal,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data23.failedItems !== undefined){
let data33 = data23.failedItems;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err54 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.courses.additionalProperties.properties.failedItems.type,parentSchema:schema11.properties.courses.additionalProperties.properties.failedItems,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err55 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.courses.additionalProperties.properties.failedItems,data:data33};
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
if(data23.errorMessage !== undefined){
let data34 = data23.errorMessage;
if(typeof data34 !== "string"){
const err56 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorMessage",schemaPath:"#/properties/courses/additionalProperties/properties/errorMessage/type",keyword:"type",params:{type: "string"},schema:schema11.properties.courses.additionalProperties.properties.errorMessage.type,parentSchema:schema11.properties.courses.additionalProperties.properties.errorMessage,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.errorFile !== undefined){
let data35 = data23.errorFile;
if(typeof data35 !== "string"){
const err57 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorFile",schemaPath:"#/properties/courses/additionalProperties/properties/errorFile/type",keyword:"type",params:{type: "string"},schema:schema11.properties.courses.additionalProperties.properties.errorFile.type,parentSchema:schema11.properties.courses.additionalProperties.properties.errorFile,data:data35};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.fields !== undefined){
let data36 = data23.fields;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
const _errs76 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key6 === "RestoreId") || (key6 === "RestoreType")) || (key6 === "SourceType")) || (key6 === "Status")) || (key6 === "ErrorMessage")) || (key6 === "ErrorFile")) || (key6 === "Progress")) || (key6 === "VaultId")) || (key6 === "SnapshotId")) || (key6 === "SnapshotHash")) || (key6 === "ParentId")) || (key6 === "ClusterId")) || (key6 === "CreatedTime")) || (key6 === "StartTime")) || (key6 === "UpdatedTime")) || (key6 === "CompleteTime")) || (key6 === "ExpireTime")) || (key6 === "BytesTotal")) || (key6 === "BytesDone")) || (key6 === "ActualBytes")) || (key6 === "ItemsTotal")) || (key6 === "ItemsDone")) || (key6 === "ActualItems")) || (key6 === "Speed")) || (key6 === "Options")) || (key6 === "Include")) || (key6 === "Exclude")) || (key6 === "UdmDetail")) || (key6 === "TargetInstanceId")) || (key6 === "TargetPath")) || (key6 === "TargetBucket")) || (key6 === "TargetPrefix")) || (key6 === "TargetFileSystemId")) || (key6 === "TargetCreateTime")) || (key6 === "TargetInstanceName")) || (key6 === "TargetTableName")) || (key6 === "TargetTime")) || (key6 === "TargetClientId")) || (key6 === "TargetDataSourceId")) || (key6 === "OtsDetail")) || (key6 === "CrossAccountType")) || (key6 === "CrossAccountUserId")) || (key6 === "CrossAccountRoleName")) || (key6 === "Report")) || (key6 === "MeteringBytesTotal")) || (key6 === "MeteringBytesDone")) || (key6 === "StorageClass")) || (key6 === "FailbackDetail")) || (key6 === "SourceInstanceId")) || (key6 === "SourceResourceId")) || (key6 === "FileDetections"))){
const err58 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.courses.additionalProperties.properties.fields.propertyNames.enum},schema:schema11.properties.courses.additionalProperties.properties.fields.propertyNames.enum,parentSchema:schema11.properties.courses.additionalProperties.properties.fields.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid12 = _errs76 === errors;
if(!valid12){
const err59 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema11.properties.courses.additionalProperties.properties.fields.propertyNames,parentSchema:schema11.properties.courses.additionalProperties.properties.fields,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.additionalProperties.properties.fields.type,parentSchema:schema11.properties.courses.additionalProperties.properties.fields,data:data36};
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
const err61 = {instancePath:instancePath+"/courses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.additionalProperties.type,parentSchema:schema11.properties.courses.additionalProperties,data:data23};
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
const err62 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "object"},schema:schema11.properties.courses.type,parentSchema:schema11.properties.courses,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.rules !== undefined){
let data37 = data.rules;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key7 in data38){
if(!(((key7 === "match") || (key7 === "course")) || (key7 === "sequence"))){
const err63 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.rules.items,data:data38};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data38.match !== undefined){
let data39 = data38.match;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
const _errs84 = errors;
if(!((((((((((((((((((((((((((((((((key8 === "RestoreId") || (key8 === "VaultId")) || (key8 === "Edition")) || (key8 === "RestoreType")) || (key8 === "SnapshotId")) || (key8 === "SnapshotHash")) || (key8 === "SourceType")) || (key8 === "TargetFileSystemId")) || (key8 === "TargetCreateTime")) || (key8 === "TargetPath")) || (key8 === "TargetBucket")) || (key8 === "TargetPrefix")) || (key8 === "UdmDetail")) || (key8 === "UdmRegionId")) || (key8 === "TargetInstanceId")) || (key8 === "Include")) || (key8 === "Exclude")) || (key8 === "TargetContainer")) || (key8 === "InitiatedByAck")) || (key8 === "TargetContainerClusterId")) || (key8 === "TargetInstanceName")) || (key8 === "TargetTableName")) || (key8 === "TargetTime")) || (key8 === "OtsDetail")) || (key8 === "CrossAccountType")) || (key8 === "CrossAccountUserId")) || (key8 === "CrossAccountRoleName")) || (key8 === "Options")) || (key8 === "FailbackDetail")) || (key8 === "PageNumber")) || (key8 === "PageSize")) || (key8 === "Filters"))){
const err64 = {instancePath:instancePath+"/rules/" + i3+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.match.propertyNames.enum},schema:schema11.properties.rules.items.properties.match.propertyNames.enum,parentSchema:schema11.properties.rules.items.properties.match.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid16 = _errs84 === errors;
if(!valid16){
const err65 = {instancePath:instancePath+"/rules/" + i3+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema11.properties.rules.items.properties.match.propertyNames,parentSchema:schema11.properties.rules.items.properties.match,data:data39};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
for(const key9 in data39){
let data40 = data39[key9];
if(typeof data40 !== "string"){
const err66 = {instancePath:instancePath+"/rules/" + i3+"/match/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/match/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rules.items.properties.match.additionalProperties.type,parentSchema:schema11.properties.rules.items.properties.match.additionalProperties,data:data40};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/rules/" + i3+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema11.properties.rules.items.properties.match.type,parentSchema:schema11.properties.rules.items.properties.match,data:data39};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data38.course !== undefined){
let data41 = data38.course;
if(typeof data41 !== "string"){
const err68 = {instancePath:instancePath+"/rules/" + i3+"/course",schemaPath:"#/properties/rules/items/properties/course/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rules.items.properties.course.type,parentSchema:schema11.properties.rules.items.properties.course,data:data41};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data38.sequence !== undefined){
let data42 = data38.sequence;
if(Array.isArray(data42)){
if(data42.length < 1){
const err69 = {instancePath:instancePath+"/rules/" + i3+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.rules.items.properties.sequence,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(typeof data43 !== "string"){
const err70 = {instancePath:instancePath+"/rules/" + i3+"/sequence/" + i4,schemaPath:"#/properties/rules/items/properties/sequence/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.rules.items.properties.sequence.items.type,parentSchema:schema11.properties.rules.items.properties.sequence.items,data:data43};
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
const err71 = {instancePath:instancePath+"/rules/" + i3+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/type",keyword:"type",params:{type: "array"},schema:schema11.properties.rules.items.properties.sequence.type,parentSchema:schema11.properties.rules.items.properties.sequence,data:data42};
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
const err72 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.rules.items.type,parentSchema:schema11.properties.rules.items,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.defaultCourse !== undefined){
let data44 = data.defaultCourse;
if(typeof data44 !== "string"){
const err74 = {instancePath:instancePath+"/defaultCourse",schemaPath:"#/properties/defaultCourse/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaultCourse.type,parentSchema:schema11.properties.defaultCourse,data:data44};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.jobs !== undefined){
let data45 = data.jobs;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.RestoreType === undefined){
const err75 = {instancePath:instancePath+"/jobs/" + i5,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "RestoreType"},schema:schema11.properties.jobs.items.required,parentSchema:schema11.properties.jobs.items,data:data46};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key10 in data46){
const _errs100 = errors;
if(!(((((((((((((((((((((((((((((((key10 === "RestoreType") || (key10 === "VaultId")) || (key10 === "SnapshotId")) || (key10 === "SnapshotHash")) || (key10 === "SourceType")) || (key10 === "TargetFileSystemId")) || (key10 === "TargetCreateTime")) || (key10 === "TargetPath")) || (key10 === "TargetBucket")) || (key10 === "TargetPrefix")) || (key10 === "UdmDetail")) || (key10 === "UdmRegionId")) || (key10 === "TargetInstanceId")) || (key10 === "Include")) || (key10 === "Exclude")) || (key10 === "TargetContainer")) || (key10 === "InitiatedByAck")) || (key10 === "TargetContainerClusterId")) || (key10 === "TargetInstanceName")) || (key10 === "TargetTableName")) || (key10 === "TargetTime")) || (key10 === "OtsDetail")) || (key10 === "CrossAccountType")) || (key10 === "CrossAccountUserId")) || (key10 === "CrossAccountRoleName")) || (key10 === "Options")) || (key10 === "FailbackDetail")) || (key10 === "Edition")) || (key10 === "RestoreId")) || (key10 === "course")) || (key10 === "createdSecondsAgo"))){
const err76 = {instancePath:instancePath+"/jobs/" + i5,schemaPath:"#/properties/jobs/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.items.propertyNames.enum},schema:schema11.properties.jobs.items.propertyNames.enum,parentSchema:schema11.properties.jobs.items.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid22 = _errs100 === errors;
if(!valid22){
const err77 = {instancePath:instancePath+"/jobs/" + i5,schemaPath:"#/properties/jobs/items/propertyNames",keyword:"propertyNames",params:{propertyName: key10},schema:schema11.properties.jobs.items.propertyNames,parentSchema:schema11.properties.jobs.items,data:data46};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key11 in data46){
if(!((((key11 === "RestoreType") || (key11 === "RestoreId")) || (key11 === "course")) || (key11 === "createdSecondsAgo"))){
let data47 = data46[key11];
if(((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))) && (typeof data47 !== "boolean")){
const err78 = {instancePath:instancePath+"/jobs/" + i5+"/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/additionalProperties/type",keyword:"type",params:{type: schema11.properties.jobs.items.additionalProperties.type},schema:schema11.properties.jobs.items.additionalProperties.type,parentSchema:schema11.properties.jobs.items.additionalProperties,data:data47};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data46.RestoreType !== undefined){
let data48 = data46.RestoreType;
if(!((((((((((data48 === "ECS_FILE") || (data48 === "OSS")) || (data48 === "NAS")) || (data48 === "COMMON_FILE_SYSTEM")) || (data48 === "OTS_TABLE")) || (data48 === "UDM_ECS_ROLLBACK")) || (data48 === "UDM_ECS")) || (data48 === "UDM_ECS_DISK")) || (data48 === "UDM_ECS_DISK_ROLLBACK")) || (data48 === "CONTAINER"))){
const err79 = {instancePath:instancePath+"/jobs/" + i5+"/RestoreType",schemaPath:"#/properties/jobs/items/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.items.properties.RestoreType.enum},schema:schema11.properties.jobs.items.properties.RestoreType.enum,parentSchema:schema11.properties.jobs.items.properties.RestoreType,data:data48};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data46.RestoreId !== undefined){
let data49 = data46.RestoreId;
if(typeof data49 !== "string"){
const err80 = {instancePath:instancePath+"/jobs/" + i5+"/RestoreId",schemaPath:"#/properties/jobs/items/properties/RestoreId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.jobs.items.properties.RestoreId.type,parentSchema:schema11.properties.jobs.items.properties.RestoreId,data:data49};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data46.course !== undefined){
let data50 = data46.course;
if(typeof data50 !== "string"){
const err81 = {instancePath:instancePath+"/jobs/" + i5+"/course",schemaPath:"#/properties/jobs/items/properties/course/type",keyword:"type",params:{type: "string"},schema:schema11.properties.jobs.items.properties.course.type,parentSchema:schema11.properties.jobs.items.properties.course,data:data50};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data46.createdSecondsAgo !== undefined){
let data51 = data46.createdSecondsAgo;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err82 = {instancePath:instancePath+"/jobs/" + i5+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.jobs.items.properties.createdSecondsAgo,data:data51};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/jobs/" + i5+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema11.properties.jobs.items.properties.createdSecondsAgo.type,parentSchema:schema11.properties.jobs.items.properties.createdSecondsAgo,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/jobs/" + i5,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.jobs.items.type,parentSchema:schema11.properties.jobs.items,data:data46};
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
else {
const err85 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.history !== undefined){
let data52 = data.history;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.count === undefined){
const err86 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "count"},schema:schema11.properties.history.required,parentSchema:schema11.properties.history,data:data52};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key12 in data52){
if(!(((((key12 === "count") || (key12 === "seed")) || (key12 === "days")) || (key12 === "vaults")) || (key12 === "RestoreType"))){
const err87 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema11.properties.history,data:data52};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data52.count !== undefined){
let data53 = data52.count;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err88 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.history.properties.count.type,parentSchema:schema11.properties.history.properties.count,data:data53};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000 || isNaN(data53)){
const err89 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema11.properties.history.properties.count,data:data53};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err90 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.history.properties.count,data:data53};
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
if(data52.seed !== undefined){
let data54 = data52.seed;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err91 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.history.properties.seed.type,parentSchema:schema11.properties.history.properties.seed,data:data54};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err92 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.history.properties.seed,data:data54};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data52.days !== undefined){
let data55 = data52.days;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 <= 0 || isNaN(data55)){
const err93 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema11.properties.history.properties.days,data:data55};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/type",keyword:"type",params:{type: "number"},schema:schema11.properties.history.properties.days.type,parentSchema:schema11.properties.history.properties.days,data:data55};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data52.vaults !== undefined){
let data56 = data52.vaults;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err95 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.history.properties.vaults.type,parentSchema:schema11.properties.history.properties.vaults,data:data56};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1 || isNaN(data56)){
const err96 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.history.properties.vaults,data:data56};
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
if(data52.RestoreType !== undefined){
let data57 = data52.RestoreType;
if(!((((((((((data57 === "ECS_FILE") || (data57 === "OSS")) || (data57 === "NAS")) || (data57 === "COMMON_FILE_SYSTEM")) || (data57 === "OTS_TABLE")) || (data57 === "UDM_ECS_ROLLBACK")) || (data57 === "UDM_ECS")) || (data57 === "UDM_ECS_DISK")) || (data57 === "UDM_ECS_DISK_ROLLBACK")) || (data57 === "CONTAINER"))){
const err97 = {instancePath:instancePath+"/history/RestoreType",schemaPath:"#/properties/history/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema11.properties.history.properties.RestoreType.enum},schema:schema11.properties.history.properties.RestoreType.enum,parentSchema:schema11.properties.history.properties.RestoreType,data:data57};
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
const err98 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},schema:schema11.properties.history.type,parentSchema:schema11.properties.history,data:data52};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.faults !== undefined){
let data58 = data.faults;
if(Array.isArray(data58)){
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
let data59 = data58[i6];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.fault === undefined){
const err99 = {instancePath:instancePath+"/faults/" + i6,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault"},schema:schema11.properties.faults.items.required,parentSchema:schema11.properties.faults.items,data:data59};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key13 in data59){
if(!(func2.call(schema11.properties.faults.items.properties, key13))){
const err100 = {instancePath:instancePath+"/faults/" + i6,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema11.properties.faults.items,data:data59};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data59.fault !== undefined){
let data60 = data59.fault;
if(!((((((((((data60 === "throttled") || (data60 === "serviceUnavailable503")) || (data60 === "html502")) || (data60 === "successFalse")) || (data60 === "error")) || (data60 === "emptyBody")) || (data60 === "cutBody")) || (data60 === "reset")) || (data60 === "stall")) || (data60 === "latency"))){
const err101 = {instancePath:instancePath+"/faults/" + i6+"/fault",schemaPath:"#/properties/faults/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.fault.enum},schema:schema11.properties.faults.items.properties.fault.enum,parentSchema:schema11.properties.faults.items.properties.fault,data:data60};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data59.when !== undefined){
let data61 = data59.when;
if(!((data61 === "before") || (data61 === "after"))){
const err102 = {instancePath:instancePath+"/faults/" + i6+"/when",schemaPath:"#/properties/faults/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.when.enum},schema:schema11.properties.faults.items.properties.when.enum,parentSchema:schema11.properties.faults.items.properties.when,data:data61};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data59.action !== undefined){
let data62 = data59.action;
if(!(((data62 === "CancelRestoreJob") || (data62 === "CreateRestoreJob")) || (data62 === "DescribeRestoreJobs2"))){
const err103 = {instancePath:instancePath+"/faults/" + i6+"/action",schemaPath:"#/properties/faults/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.action.enum},schema:schema11.properties.faults.items.properties.action.enum,parentSchema:schema11.properties.faults.items.properties.action,data:data62};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data59.match !== undefined){
let data63 = data59.match;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key14 in data63){
const _errs133 = errors;
if(!((((((((((((((((((((((((((((((((key14 === "RestoreId") || (key14 === "VaultId")) || (key14 === "Edition")) || (key14 === "RestoreType")) || (key14 === "SnapshotId")) || (key14 === "SnapshotHash")) || (key14 === "SourceType")) || (key14 === "TargetFileSystemId")) || (key14 === "TargetCreateTime")) || (key14 === "TargetPath")) || (key14 === "TargetBucket")) || (key14 === "TargetPrefix")) || (key14 === "UdmDetail")) || (key14 === "UdmRegionId")) || (key14 === "TargetInstanceId")) || (key14 === "Include")) || (key14 === "Exclude")) || (key14 === "TargetContainer")) || (key14 === "InitiatedByAck")) || (key14 === "TargetContainerClusterId")) || (key14 === "TargetInstanceName")) || (key14 === "TargetTableName")) || (key14 === "TargetTime")) || (key14 === "OtsDetail")) || (key14 === "CrossAccountType")) || (key14 === "CrossAccountUserId")) || (key14 === "CrossAccountRoleName")) || (key14 === "Options")) || (key14 === "FailbackDetail")) || (key14 === "PageNumber")) || (key14 === "PageSize")) || (key14 === "Filters"))){
const err104 = {instancePath:instancePath+"/faults/" + i6+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.faults.items.properties.match.propertyNames.enum},schema:schema11.properties.faults.items.properties.match.propertyNames.enum,parentSchema:schema11.properties.faults.items.properties.match.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid29 = _errs133 === errors;
if(!valid29){
const err105 = {instancePath:instancePath+"/faults/" + i6+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key14},schema:schema11.properties.faults.items.properties.match.propertyNames,parentSchema:schema11.properties.faults.items.properties.match,data:data63};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
for(const key15 in data63){
let data64 = data63[key15];
if(typeof data64 !== "string"){
const err106 = {instancePath:instancePath+"/faults/" + i6+"/match/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/faults/items/properties/match/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.faults.items.properties.match.additionalProperties.type,parentSchema:schema11.properties.faults.items.properties.match.additionalProperties,data:data64};
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
const err107 = {instancePath:instancePath+"/faults/" + i6+"/match",schemaPath:"#/properties/faults/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema11.properties.faults.items.properties.match.type,parentSchema:schema11.properties.faults.items.properties.match,data:data63};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data59.times !== undefined){
let data65 = data59.times;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err108 = {instancePath:instancePath+"/faults/" + i6+"/times",schemaPath:"#/properties/faults/items/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.times.type,parentSchema:schema11.properties.faults.items.properties.times,data:data65};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 1 || isNaN(data65)){
const err109 = {instancePath:instancePath+"/faults/" + i6+"/times",schemaPath:"#/properties/faults/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.faults.items.properties.times,data:data65};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data59.probability !== undefined){
let data66 = data59.probability;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1 || isNaN(data66)){
const err110 = {instancePath:instancePath+"/faults/" + i6+"/probability",schemaPath:"#/properties/faults/items/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema11.properties.faults.items.properties.probability,data:data66};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err111 = {instancePath:instancePath+"/faults/" + i6+"/probability",schemaPath:"#/properties/faults/items/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.probability,data:data66};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/faults/" + i6+"/probability",schemaPath:"#/properties/faults/items/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema11.properties.faults.items.properties.probability.type,parentSchema:schema11.properties.faults.items.properties.probability,data:data66};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.fromSecond !== undefined){
let data67 = data59.fromSecond;
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err113 = {instancePath:instancePath+"/faults/" + i6+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.fromSecond,data:data67};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/faults/" + i6+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/type",keyword:"type",params:{type: "number"},schema:schema11.properties.faults.items.properties.fromSecond.type,parentSchema:schema11.properties.faults.items.properties.fromSecond,data:data67};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data59.untilSecond !== undefined){
let data68 = data59.untilSecond;
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err115 = {instancePath:instancePath+"/faults/" + i6+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.untilSecond,data:data68};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/faults/" + i6+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/type",keyword:"type",params:{type: "number"},schema:schema11.properties.faults.items.properties.untilSecond.type,parentSchema:schema11.properties.faults.items.properties.untilSecond,data:data68};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data59.ms !== undefined){
let data69 = data59.ms;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err117 = {instancePath:instancePath+"/faults/" + i6+"/ms",schemaPath:"#/properties/faults/items/properties/ms/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.ms.type,parentSchema:schema11.properties.faults.items.properties.ms,data:data69};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err118 = {instancePath:instancePath+"/faults/" + i6+"/ms",schemaPath:"#/properties/faults/items/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.ms,data:data69};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data59.retryAfterMs !== undefined){
let data70 = data59.retryAfterMs;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err119 = {instancePath:instancePath+"/faults/" + i6+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.retryAfterMs.type,parentSchema:schema11.properties.faults.items.properties.retryAfterMs,data:data70};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err120 = {instancePath:instancePath+"/faults/" + i6+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.faults.items.properties.retryAfterMs,data:data70};
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
if(data59.code !== undefined){
let data71 = data59.code;
if(typeof data71 !== "string"){
const err121 = {instancePath:instancePath+"/faults/" + i6+"/code",schemaPath:"#/properties/faults/items/properties/code/type",keyword:"type",params:{type: "string"},schema:schema11.properties.faults.items.properties.code.type,parentSchema:schema11.properties.faults.items.properties.code,data:data71};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data59.httpStatus !== undefined){
let data72 = data59.httpStatus;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err122 = {instancePath:instancePath+"/faults/" + i6+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.faults.items.properties.httpStatus.type,parentSchema:schema11.properties.faults.items.properties.httpStatus,data:data72};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 599 || isNaN(data72)){
const err123 = {instancePath:instancePath+"/faults/" + i6+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema11.properties.faults.items.properties.httpStatus,data:data72};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data72 < 400 || isNaN(data72)){
const err124 = {instancePath:instancePath+"/faults/" + i6+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema11.properties.faults.items.properties.httpStatus,data:data72};
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
}
else {
const err125 = {instancePath:instancePath+"/faults/" + i6,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.faults.items.type,parentSchema:schema11.properties.faults.items,data:data59};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema11.properties.faults.type,parentSchema:schema11.properties.faults,data:data58};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.storm !== undefined){
let data73 = data.storm;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.probability === undefined){
const err127 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "probability"},schema:schema11.properties.storm.required,parentSchema:schema11.properties.storm,data:data73};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data73.kinds === undefined){
const err128 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema11.properties.storm.required,parentSchema:schema11.properties.storm,data:data73};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key16 in data73){
if(!(((key16 === "probability") || (key16 === "kinds")) || (key16 === "when"))){
const err129 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema11.properties.storm,data:data73};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data73.probability !== undefined){
let data74 = data73.probability;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 1 || isNaN(data74)){
const err130 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema11.properties.storm.properties.probability,data:data74};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err131 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.storm.properties.probability,data:data74};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema11.properties.storm.properties.probability.type,parentSchema:schema11.properties.storm.properties.probability,data:data74};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data73.kinds !== undefined){
let data75 = data73.kinds;
if(Array.isArray(data75)){
if(data75.length < 1){
const err133 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.storm.properties.kinds,data:data75};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len7 = data75.length;
for(let i7=0; i7<len7; i7++){
let data76 = data75[i7];
if(!((((((((((data76 === "throttled") || (data76 === "serviceUnavailable503")) || (data76 === "html502")) || (data76 === "successFalse")) || (data76 === "error")) || (data76 === "emptyBody")) || (data76 === "cutBody")) || (data76 === "reset")) || (data76 === "stall")) || (data76 === "latency"))){
const err134 = {instancePath:instancePath+"/storm/kinds/" + i7,schemaPath:"#/properties/storm/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.storm.properties.kinds.items.enum},schema:schema11.properties.storm.properties.kinds.items.enum,parentSchema:schema11.properties.storm.properties.kinds.items,data:data76};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema11.properties.storm.properties.kinds.type,parentSchema:schema11.properties.storm.properties.kinds,data:data75};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data73.when !== undefined){
let data77 = data73.when;
if(!((data77 === "before") || (data77 === "after"))){
const err136 = {instancePath:instancePath+"/storm/when",schemaPath:"#/properties/storm/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.storm.properties.when.enum},schema:schema11.properties.storm.properties.when.enum,parentSchema:schema11.properties.storm.properties.when,data:data77};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/type",keyword:"type",params:{type: "object"},schema:schema11.properties.storm.type,parentSchema:schema11.properties.storm,data:data73};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.denied !== undefined){
let data78 = data.denied;
if(Array.isArray(data78)){
const len8 = data78.length;
for(let i8=0; i8<len8; i8++){
let data79 = data78[i8];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.action === undefined){
const err138 = {instancePath:instancePath+"/denied/" + i8,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: "action"},schema:schema11.properties.denied.items.required,parentSchema:schema11.properties.denied.items,data:data79};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key17 in data79){
if(!((key17 === "action") || (key17 === "accessKeyId"))){
const err139 = {instancePath:instancePath+"/denied/" + i8,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema11.properties.denied.items,data:data79};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data79.action !== undefined){
let data80 = data79.action;
if(!(((data80 === "CancelRestoreJob") || (data80 === "CreateRestoreJob")) || (data80 === "DescribeRestoreJobs2"))){
const err140 = {instancePath:instancePath+"/denied/" + i8+"/action",schemaPath:"#/properties/denied/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.denied.items.properties.action.enum},schema:schema11.properties.denied.items.properties.action.enum,parentSchema:schema11.properties.denied.items.properties.action,data:data80};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data79.accessKeyId !== undefined){
let data81 = data79.accessKeyId;
if(typeof data81 !== "string"){
const err141 = {instancePath:instancePath+"/denied/" + i8+"/accessKeyId",schemaPath:"#/properties/denied/items/properties/accessKeyId/type",keyword:"type",params:{type: "string"},schema:schema11.properties.denied.items.properties.accessKeyId.type,parentSchema:schema11.properties.denied.items.properties.accessKeyId,data:data81};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/denied/" + i8,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.denied.items.type,parentSchema:schema11.properties.denied.items,data:data79};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},schema:schema11.properties.denied.type,parentSchema:schema11.properties.denied,data:data78};
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
const err144 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
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
