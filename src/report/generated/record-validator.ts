// Generated from src/record/drill-record-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Drill record of cdktf-alicloud-restore","type":"object","additionalProperties":false,"required":["version","drill","verdict","reasons","tools","startedBy","region","startedAt","completedAt","durationSeconds","objectives","waves","restores","validations","notExecuted","cleanup","leftBehind","calls"],"properties":{"version":{"const":1},"drill":{"type":"object","additionalProperties":false,"required":["name","owner","runId","definitionHash","declaredAt"],"properties":{"name":{"type":"string"},"owner":{"type":["string","null"]},"runId":{"type":"string"},"definitionHash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"declaredAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"onPartial":{"enum":["fail","warn","accept"]}}},"verdict":{"enum":["met","missed"]},"reasons":{"type":"array","items":{"type":"string"}},"tools":{"type":"object","additionalProperties":false,"required":["provider","terraform"],"properties":{"provider":{"type":"string"},"terraform":{"type":"string"}}},"startedBy":{"type":"object","additionalProperties":false,"required":["kind","actor","repository","commit","url"],"properties":{"kind":{"type":"string"},"actor":{"type":["string","null"]},"repository":{"type":["string","null"]},"commit":{"type":["string","null"]},"url":{"type":["string","null"]}}},"region":{"type":["string","null"]},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"completedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"durationSeconds":{"type":["number","null"],"minimum":0},"objectives":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","of","limitSeconds","achievedSeconds","met","marginSeconds"],"properties":{"kind":{"enum":["rto","rpo"]},"of":{"type":"string"},"limitSeconds":{"type":"number","minimum":0},"achievedSeconds":{"type":["number","null"],"minimum":0},"met":{"type":"boolean"},"marginSeconds":{"type":["number","null"]}}}},"waves":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["number","restores","verdict","startedAt","completedAt","durationSeconds"],"properties":{"number":{"type":"integer","minimum":1},"restores":{"type":"array","items":{"type":"string"}},"verdict":{"enum":["pending","succeeded","partial","failed","skipped"]},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"completedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"durationSeconds":{"type":["number","null"],"minimum":0}}}},"restores":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","wave","after","restoreId","restoreType","recoveryPoint","target","status","verdict","submittedAt","startedAt","completedAt","queuedSeconds","runningSeconds","durationSeconds","bytesTotal","bytesDone","itemsTotal","itemsDone","bytesPerSecond","errorMessage","errorFile","requestId"],"properties":{"name":{"type":"string"},"wave":{"type":"integer","minimum":1},"after":{"type":"array","items":{"type":"string"}},"restoreId":{"type":["string","null"]},"restoreType":{"type":"string"},"recoveryPoint":{"type":"object","additionalProperties":false,"required":["vaultId","snapshotId","snapshotHash","completedAt"],"properties":{"vaultId":{"type":"string"},"snapshotId":{"type":"string"},"snapshotHash":{"type":["string","null"]},"completedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}}},"target":{"type":"object","additionalProperties":{"type":"string"}},"status":{"type":["string","null"]},"verdict":{"enum":["pending","succeeded","partial","failed","skipped"]},"submittedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"completedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"queuedSeconds":{"type":["number","null"],"minimum":0},"runningSeconds":{"type":["number","null"],"minimum":0},"durationSeconds":{"type":["number","null"],"minimum":0},"bytesTotal":{"type":["integer","null"],"minimum":0},"bytesDone":{"type":["integer","null"],"minimum":0},"itemsTotal":{"type":["integer","null"],"minimum":0},"itemsDone":{"type":["integer","null"],"minimum":0},"bytesPerSecond":{"type":["integer","null"],"minimum":0},"errorMessage":{"type":["string","null"]},"errorFile":{"type":"array","items":{"type":"string"}},"requestId":{"type":["string","null"]}}}},"validations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","after","expected","observed","verdict","exitCode","output","startedAt","durationSeconds"],"properties":{"name":{"type":"string"},"after":{"type":"array","items":{"type":"string"}},"expected":{"type":"string"},"observed":{"type":"string"},"verdict":{"enum":["passed","failed","timed_out","skipped"]},"exitCode":{"type":["integer","null"]},"output":{"type":["string","null"]},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"durationSeconds":{"type":["number","null"],"minimum":0}}}},"notExecuted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","why"],"properties":{"name":{"type":"string"},"why":{"type":"string"}}}},"cleanup":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","when","verdict","exitCode","output","startedAt","durationSeconds"],"properties":{"name":{"type":"string"},"when":{"enum":["always","on-success","never"]},"verdict":{"enum":["passed","failed","timed_out","skipped"]},"exitCode":{"type":["integer","null"]},"output":{"type":["string","null"]},"startedAt":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"durationSeconds":{"type":["number","null"],"minimum":0}}}},"leftBehind":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["restore","target"],"properties":{"restore":{"type":"string"},"target":{"type":"object","additionalProperties":{"type":"string"}}}}},"calls":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.drill === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drill"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reasons === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tools === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.startedBy === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedBy"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.region === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.startedAt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.completedAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.durationSeconds === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.objectives === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectives"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.waves === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waves"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.restores === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restores"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.validations === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validations"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.notExecuted === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notExecuted"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.cleanup === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleanup"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.leftBehind === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leftBehind"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.calls === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema6.properties.version,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.drill !== undefined){
let data1 = data.drill;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err20 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.owner === undefined){
const err21 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "owner"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.runId === undefined){
const err22 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "runId"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.definitionHash === undefined){
const err23 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "definitionHash"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.declaredAt === undefined){
const err24 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "declaredAt"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "owner")) || (key1 === "runId")) || (key1 === "definitionHash")) || (key1 === "declaredAt")) || (key1 === "onPartial"))){
const err25 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err26 = {instancePath:instancePath+"/drill/name",schemaPath:"#/properties/drill/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.drill.properties.name.type,parentSchema:schema6.properties.drill.properties.name,data:data2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.owner !== undefined){
let data3 = data1.owner;
if((typeof data3 !== "string") && (data3 !== null)){
const err27 = {instancePath:instancePath+"/drill/owner",schemaPath:"#/properties/drill/properties/owner/type",keyword:"type",params:{type: schema6.properties.drill.properties.owner.type},schema:schema6.properties.drill.properties.owner.type,parentSchema:schema6.properties.drill.properties.owner,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.runId !== undefined){
let data4 = data1.runId;
if(typeof data4 !== "string"){
const err28 = {instancePath:instancePath+"/drill/runId",schemaPath:"#/properties/drill/properties/runId/type",keyword:"type",params:{type: "string"},schema:schema6.properties.drill.properties.runId.type,parentSchema:schema6.properties.drill.properties.runId,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.definitionHash !== undefined){
let data5 = data1.definitionHash;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err29 = {instancePath:instancePath+"/drill/definitionHash",schemaPath:"#/properties/drill/properties/definitionHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema6.properties.drill.properties.definitionHash,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/drill/definitionHash",schemaPath:"#/properties/drill/properties/definitionHash/type",keyword:"type",params:{type: "string"},schema:schema6.properties.drill.properties.definitionHash.type,parentSchema:schema6.properties.drill.properties.definitionHash,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.declaredAt !== undefined){
let data6 = data1.declaredAt;
if((typeof data6 !== "string") && (data6 !== null)){
const err31 = {instancePath:instancePath+"/drill/declaredAt",schemaPath:"#/properties/drill/properties/declaredAt/type",keyword:"type",params:{type: schema6.properties.drill.properties.declaredAt.type},schema:schema6.properties.drill.properties.declaredAt.type,parentSchema:schema6.properties.drill.properties.declaredAt,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err32 = {instancePath:instancePath+"/drill/declaredAt",schemaPath:"#/properties/drill/properties/declaredAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.drill.properties.declaredAt,data:data6};
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
if(data1.onPartial !== undefined){
let data7 = data1.onPartial;
if(!(((data7 === "fail") || (data7 === "warn")) || (data7 === "accept"))){
const err33 = {instancePath:instancePath+"/drill/onPartial",schemaPath:"#/properties/drill/properties/onPartial/enum",keyword:"enum",params:{allowedValues: schema6.properties.drill.properties.onPartial.enum},schema:schema6.properties.drill.properties.onPartial.enum,parentSchema:schema6.properties.drill.properties.onPartial,data:data7};
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
else {
const err34 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type: "object"},schema:schema6.properties.drill.type,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
if(!((data8 === "met") || (data8 === "missed"))){
const err35 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.verdict.enum},schema:schema6.properties.verdict.enum,parentSchema:schema6.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.reasons !== undefined){
let data9 = data.reasons;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.reasons.items.type,parentSchema:schema6.properties.reasons.items,data:data10};
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
else {
const err37 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},schema:schema6.properties.reasons.type,parentSchema:schema6.properties.reasons,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.tools !== undefined){
let data11 = data.tools;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.provider === undefined){
const err38 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "provider"},schema:schema6.properties.tools.required,parentSchema:schema6.properties.tools,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data11.terraform === undefined){
const err39 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "terraform"},schema:schema6.properties.tools.required,parentSchema:schema6.properties.tools,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "provider") || (key2 === "terraform"))){
const err40 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.tools,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.provider !== undefined){
let data12 = data11.provider;
if(typeof data12 !== "string"){
const err41 = {instancePath:instancePath+"/tools/provider",schemaPath:"#/properties/tools/properties/provider/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tools.properties.provider.type,parentSchema:schema6.properties.tools.properties.provider,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.terraform !== undefined){
let data13 = data11.terraform;
if(typeof data13 !== "string"){
const err42 = {instancePath:instancePath+"/tools/terraform",schemaPath:"#/properties/tools/properties/terraform/type",keyword:"type",params:{type: "string"},schema:schema6.properties.tools.properties.terraform.type,parentSchema:schema6.properties.tools.properties.terraform,data:data13};
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
const err43 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tools.type,parentSchema:schema6.properties.tools,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.startedBy !== undefined){
let data14 = data.startedBy;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err44 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data14.actor === undefined){
const err45 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "actor"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14.repository === undefined){
const err46 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "repository"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data14.commit === undefined){
const err47 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "commit"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14.url === undefined){
const err48 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 in data14){
if(!(((((key3 === "kind") || (key3 === "actor")) || (key3 === "repository")) || (key3 === "commit")) || (key3 === "url"))){
const err49 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.kind !== undefined){
let data15 = data14.kind;
if(typeof data15 !== "string"){
const err50 = {instancePath:instancePath+"/startedBy/kind",schemaPath:"#/properties/startedBy/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.startedBy.properties.kind.type,parentSchema:schema6.properties.startedBy.properties.kind,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.actor !== undefined){
let data16 = data14.actor;
if((typeof data16 !== "string") && (data16 !== null)){
const err51 = {instancePath:instancePath+"/startedBy/actor",schemaPath:"#/properties/startedBy/properties/actor/type",keyword:"type",params:{type: schema6.properties.startedBy.properties.actor.type},schema:schema6.properties.startedBy.properties.actor.type,parentSchema:schema6.properties.startedBy.properties.actor,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data14.repository !== undefined){
let data17 = data14.repository;
if((typeof data17 !== "string") && (data17 !== null)){
const err52 = {instancePath:instancePath+"/startedBy/repository",schemaPath:"#/properties/startedBy/properties/repository/type",keyword:"type",params:{type: schema6.properties.startedBy.properties.repository.type},schema:schema6.properties.startedBy.properties.repository.type,parentSchema:schema6.properties.startedBy.properties.repository,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.commit !== undefined){
let data18 = data14.commit;
if((typeof data18 !== "string") && (data18 !== null)){
const err53 = {instancePath:instancePath+"/startedBy/commit",schemaPath:"#/properties/startedBy/properties/commit/type",keyword:"type",params:{type: schema6.properties.startedBy.properties.commit.type},schema:schema6.properties.startedBy.properties.commit.type,parentSchema:schema6.properties.startedBy.properties.commit,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.url !== undefined){
let data19 = data14.url;
if((typeof data19 !== "string") && (data19 !== null)){
const err54 = {instancePath:instancePath+"/startedBy/url",schemaPath:"#/properties/startedBy/properties/url/type",keyword:"type",params:{type: schema6.properties.startedBy.properties.url.type},schema:schema6.properties.startedBy.properties.url.type,parentSchema:schema6.properties.startedBy.properties.url,data:data19};
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
const err55 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.startedBy.type,parentSchema:schema6.properties.startedBy,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.region !== undefined){
let data20 = data.region;
if((typeof data20 !== "string") && (data20 !== null)){
const err56 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema6.properties.region.type},schema:schema6.properties.region.type,parentSchema:schema6.properties.region,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data21 = data.startedAt;
if((typeof data21 !== "string") && (data21 !== null)){
const err57 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: schema6.properties.startedAt.type},schema:schema6.properties.startedAt.type,parentSchema:schema6.properties.startedAt,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err58 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.startedAt,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.completedAt !== undefined){
let data22 = data.completedAt;
if((typeof data22 !== "string") && (data22 !== null)){
const err59 = {instancePath:instancePath+"/completedAt",schemaPath:"#/properties/completedAt/type",keyword:"type",params:{type: schema6.properties.completedAt.type},schema:schema6.properties.completedAt.type,parentSchema:schema6.properties.completedAt,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
const err60 = {instancePath:instancePath+"/completedAt",schemaPath:"#/properties/completedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.completedAt,data:data22};
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
if(data.durationSeconds !== undefined){
let data23 = data.durationSeconds;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err61 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/type",keyword:"type",params:{type: schema6.properties.durationSeconds.type},schema:schema6.properties.durationSeconds.type,parentSchema:schema6.properties.durationSeconds,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err62 = {instancePath:instancePath+"/durationSeconds",schemaPath:"#/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.durationSeconds,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.objectives !== undefined){
let data24 = data.objectives;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.kind === undefined){
const err63 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data25.of === undefined){
const err64 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "of"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25.limitSeconds === undefined){
const err65 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "limitSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25.achievedSeconds === undefined){
const err66 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "achievedSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data25.met === undefined){
const err67 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "met"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data25.marginSeconds === undefined){
const err68 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "marginSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key4 in data25){
if(!((((((key4 === "kind") || (key4 === "of")) || (key4 === "limitSeconds")) || (key4 === "achievedSeconds")) || (key4 === "met")) || (key4 === "marginSeconds"))){
const err69 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.objectives.items,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.kind !== undefined){
let data26 = data25.kind;
if(!((data26 === "rto") || (data26 === "rpo"))){
const err70 = {instancePath:instancePath+"/objectives/" + i1+"/kind",schemaPath:"#/properties/objectives/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.objectives.items.properties.kind.enum},schema:schema6.properties.objectives.items.properties.kind.enum,parentSchema:schema6.properties.objectives.items.properties.kind,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.of !== undefined){
let data27 = data25.of;
if(typeof data27 !== "string"){
const err71 = {instancePath:instancePath+"/objectives/" + i1+"/of",schemaPath:"#/properties/objectives/items/properties/of/type",keyword:"type",params:{type: "string"},schema:schema6.properties.objectives.items.properties.of.type,parentSchema:schema6.properties.objectives.items.properties.of,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.limitSeconds !== undefined){
let data28 = data25.limitSeconds;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err72 = {instancePath:instancePath+"/objectives/" + i1+"/limitSeconds",schemaPath:"#/properties/objectives/items/properties/limitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.objectives.items.properties.limitSeconds,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/objectives/" + i1+"/limitSeconds",schemaPath:"#/properties/objectives/items/properties/limitSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.objectives.items.properties.limitSeconds.type,parentSchema:schema6.properties.objectives.items.properties.limitSeconds,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data25.achievedSeconds !== undefined){
let data29 = data25.achievedSeconds;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err74 = {instancePath:instancePath+"/objectives/" + i1+"/achievedSeconds",schemaPath:"#/properties/objectives/items/properties/achievedSeconds/type",keyword:"type",params:{type: schema6.properties.objectives.items.properties.achievedSeconds.type},schema:schema6.properties.objectives.items.properties.achievedSeconds.type,parentSchema:schema6.properties.objectives.items.properties.achievedSeconds,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err75 = {instancePath:instancePath+"/objectives/" + i1+"/achievedSeconds",schemaPath:"#/properties/objectives/items/properties/achievedSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.objectives.items.properties.achievedSeconds,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data25.met !== undefined){
let data30 = data25.met;
if(typeof data30 !== "boolean"){
const err76 = {instancePath:instancePath+"/objectives/" + i1+"/met",schemaPath:"#/properties/objectives/items/properties/met/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.objectives.items.properties.met.type,parentSchema:schema6.properties.objectives.items.properties.met,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.marginSeconds !== undefined){
let data31 = data25.marginSeconds;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err77 = {instancePath:instancePath+"/objectives/" + i1+"/marginSeconds",schemaPath:"#/properties/objectives/items/properties/marginSeconds/type",keyword:"type",params:{type: schema6.properties.objectives.items.properties.marginSeconds.type},schema:schema6.properties.objectives.items.properties.marginSeconds.type,parentSchema:schema6.properties.objectives.items.properties.marginSeconds,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/objectives/" + i1,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.objectives.items.type,parentSchema:schema6.properties.objectives.items,data:data25};
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
else {
const err79 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema6.properties.objectives.type,parentSchema:schema6.properties.objectives,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.waves !== undefined){
let data32 = data.waves;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.number === undefined){
const err80 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data33.restores === undefined){
const err81 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "restores"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data33.verdict === undefined){
const err82 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data33.startedAt === undefined){
const err83 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.completedAt === undefined){
const err84 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data33.durationSeconds === undefined){
const err85 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key5 in data33){
if(!((((((key5 === "number") || (key5 === "restores")) || (key5 === "verdict")) || (key5 === "startedAt")) || (key5 === "completedAt")) || (key5 === "durationSeconds"))){
const err86 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.number !== undefined){
let data34 = data33.number;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err87 = {instancePath:instancePath+"/waves/" + i2+"/number",schemaPath:"#/properties/waves/items/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.waves.items.properties.number.type,parentSchema:schema6.properties.waves.items.properties.number,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/waves/" + i2+"/number",schemaPath:"#/properties/waves/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.waves.items.properties.number,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data33.restores !== undefined){
let data35 = data33.restores;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(typeof data36 !== "string"){
const err89 = {instancePath:instancePath+"/waves/" + i2+"/restores/" + i3,schemaPath:"#/properties/waves/items/properties/restores/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.waves.items.properties.restores.items.type,parentSchema:schema6.properties.waves.items.properties.restores.items,data:data36};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/waves/" + i2+"/restores",schemaPath:"#/properties/waves/items/properties/restores/type",keyword:"type",params:{type: "array"},schema:schema6.properties.waves.items.properties.restores.type,parentSchema:schema6.properties.waves.items.properties.restores,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data33.verdict !== undefined){
let data37 = data33.verdict;
if(!(((((data37 === "pending") || (data37 === "succeeded")) || (data37 === "partial")) || (data37 === "failed")) || (data37 === "skipped"))){
const err91 = {instancePath:instancePath+"/waves/" + i2+"/verdict",schemaPath:"#/properties/waves/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.waves.items.properties.verdict.enum},schema:schema6.properties.waves.items.properties.verdict.enum,parentSchema:schema6.properties.waves.items.properties.verdict,data:data37};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data33.startedAt !== undefined){
let data38 = data33.startedAt;
if((typeof data38 !== "string") && (data38 !== null)){
const err92 = {instancePath:instancePath+"/waves/" + i2+"/startedAt",schemaPath:"#/properties/waves/items/properties/startedAt/type",keyword:"type",params:{type: schema6.properties.waves.items.properties.startedAt.type},schema:schema6.properties.waves.items.properties.startedAt.type,parentSchema:schema6.properties.waves.items.properties.startedAt,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern1.test(data38)){
const err93 = {instancePath:instancePath+"/waves/" + i2+"/startedAt",schemaPath:"#/properties/waves/items/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.waves.items.properties.startedAt,data:data38};
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
if(data33.completedAt !== undefined){
let data39 = data33.completedAt;
if((typeof data39 !== "string") && (data39 !== null)){
const err94 = {instancePath:instancePath+"/waves/" + i2+"/completedAt",schemaPath:"#/properties/waves/items/properties/completedAt/type",keyword:"type",params:{type: schema6.properties.waves.items.properties.completedAt.type},schema:schema6.properties.waves.items.properties.completedAt.type,parentSchema:schema6.properties.waves.items.properties.completedAt,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
const err95 = {instancePath:instancePath+"/waves/" + i2+"/completedAt",schemaPath:"#/properties/waves/items/properties/completedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.waves.items.properties.completedAt,data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data33.durationSeconds !== undefined){
let data40 = data33.durationSeconds;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err96 = {instancePath:instancePath+"/waves/" + i2+"/durationSeconds",schemaPath:"#/properties/waves/items/properties/durationSeconds/type",keyword:"type",params:{type: schema6.properties.waves.items.properties.durationSeconds.type},schema:schema6.properties.waves.items.properties.durationSeconds.type,parentSchema:schema6.properties.waves.items.properties.durationSeconds,data:data40};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err97 = {instancePath:instancePath+"/waves/" + i2+"/durationSeconds",schemaPath:"#/properties/waves/items/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.waves.items.properties.durationSeconds,data:data40};
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
}
else {
const err98 = {instancePath:instancePath+"/waves/" + i2,schemaPath:"#/properties/waves/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.waves.items.type,parentSchema:schema6.properties.waves.items,data:data33};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/waves",schemaPath:"#/properties/waves/type",keyword:"type",params:{type: "array"},schema:schema6.properties.waves.type,parentSchema:schema6.properties.waves,data:data32};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.restores !== undefined){
let data41 = data.restores;
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.name === undefined){
const err100 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data42.wave === undefined){
const err101 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "wave"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data42.after === undefined){
const err102 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data42.restoreId === undefined){
const err103 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "restoreId"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data42.restoreType === undefined){
const err104 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "restoreType"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data42.recoveryPoint === undefined){
const err105 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "recoveryPoint"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data42.target === undefined){
const err106 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data42.status === undefined){
const err107 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data42.verdict === undefined){
const err108 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data42.submittedAt === undefined){
const err109 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "submittedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data42.startedAt === undefined){
const err110 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data42.completedAt === undefined){
const err111 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data42.queuedSeconds === undefined){
const err112 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "queuedSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42.runningSeconds === undefined){
const err113 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "runningSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data42.durationSeconds === undefined){
const err114 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data42.bytesTotal === undefined){
const err115 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesTotal"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data42.bytesDone === undefined){
const err116 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesDone"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data42.itemsTotal === undefined){
const err117 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "itemsTotal"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data42.itemsDone === undefined){
const err118 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "itemsDone"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data42.bytesPerSecond === undefined){
const err119 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesPerSecond"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data42.errorMessage === undefined){
const err120 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "errorMessage"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data42.errorFile === undefined){
const err121 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "errorFile"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data42.requestId === undefined){
const err122 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "requestId"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key6 in data42){
if(!(func2.call(schema6.properties.restores.items.properties, key6))){
const err123 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.restores.items,data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data42.name !== undefined){
let data43 = data42.name;
if(typeof data43 !== "string"){
const err124 = {instancePath:instancePath+"/restores/" + i4+"/name",schemaPath:"#/properties/restores/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.name.type,parentSchema:schema6.properties.restores.items.properties.name,data:data43};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data42.wave !== undefined){
let data44 = data42.wave;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err125 = {instancePath:instancePath+"/restores/" + i4+"/wave",schemaPath:"#/properties/restores/items/properties/wave/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.restores.items.properties.wave.type,parentSchema:schema6.properties.restores.items.properties.wave,data:data44};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err126 = {instancePath:instancePath+"/restores/" + i4+"/wave",schemaPath:"#/properties/restores/items/properties/wave/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.restores.items.properties.wave,data:data44};
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
if(data42.after !== undefined){
let data45 = data42.after;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(typeof data46 !== "string"){
const err127 = {instancePath:instancePath+"/restores/" + i4+"/after/" + i5,schemaPath:"#/properties/restores/items/properties/after/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.after.items.type,parentSchema:schema6.properties.restores.items.properties.after.items,data:data46};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/restores/" + i4+"/after",schemaPath:"#/properties/restores/items/properties/after/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restores.items.properties.after.type,parentSchema:schema6.properties.restores.items.properties.after,data:data45};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data42.restoreId !== undefined){
let data47 = data42.restoreId;
if((typeof data47 !== "string") && (data47 !== null)){
const err129 = {instancePath:instancePath+"/restores/" + i4+"/restoreId",schemaPath:"#/properties/restores/items/properties/restoreId/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.restoreId.type},schema:schema6.properties.restores.items.properties.restoreId.type,parentSchema:schema6.properties.restores.items.properties.restoreId,data:data47};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data42.restoreType !== undefined){
let data48 = data42.restoreType;
if(typeof data48 !== "string"){
const err130 = {instancePath:instancePath+"/restores/" + i4+"/restoreType",schemaPath:"#/properties/restores/items/properties/restoreType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.restoreType.type,parentSchema:schema6.properties.restores.items.properties.restoreType,data:data48};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data42.recoveryPoint !== undefined){
let data49 = data42.recoveryPoint;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.vaultId === undefined){
const err131 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "vaultId"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data49.snapshotId === undefined){
const err132 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "snapshotId"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data49.snapshotHash === undefined){
const err133 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "snapshotHash"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data49.completedAt === undefined){
const err134 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key7 in data49){
if(!((((key7 === "vaultId") || (key7 === "snapshotId")) || (key7 === "snapshotHash")) || (key7 === "completedAt"))){
const err135 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data49.vaultId !== undefined){
let data50 = data49.vaultId;
if(typeof data50 !== "string"){
const err136 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint/vaultId",schemaPath:"#/properties/restores/items/properties/recoveryPoint/properties/vaultId/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.recoveryPoint.properties.vaultId.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint.properties.vaultId,data:data50};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data49.snapshotId !== undefined){
let data51 = data49.snapshotId;
if(typeof data51 !== "string"){
const err137 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint/snapshotId",schemaPath:"#/properties/restores/items/properties/recoveryPoint/properties/snapshotId/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.recoveryPoint.properties.snapshotId.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint.properties.snapshotId,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data49.snapshotHash !== undefined){
let data52 = data49.snapshotHash;
if((typeof data52 !== "string") && (data52 !== null)){
const err138 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint/snapshotHash",schemaPath:"#/properties/restores/items/properties/recoveryPoint/properties/snapshotHash/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.recoveryPoint.properties.snapshotHash.type},schema:schema6.properties.restores.items.properties.recoveryPoint.properties.snapshotHash.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint.properties.snapshotHash,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data49.completedAt !== undefined){
let data53 = data49.completedAt;
if((typeof data53 !== "string") && (data53 !== null)){
const err139 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint/completedAt",schemaPath:"#/properties/restores/items/properties/recoveryPoint/properties/completedAt/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.recoveryPoint.properties.completedAt.type},schema:schema6.properties.restores.items.properties.recoveryPoint.properties.completedAt.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint.properties.completedAt,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern1.test(data53)){
const err140 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint/completedAt",schemaPath:"#/properties/restores/items/properties/recoveryPoint/properties/completedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.restores.items.properties.recoveryPoint.properties.completedAt,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.properties.recoveryPoint.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data42.target !== undefined){
let data54 = data42.target;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key8 in data54){
let data55 = data54[key8];
if(typeof data55 !== "string"){
const err142 = {instancePath:instancePath+"/restores/" + i4+"/target/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/restores/items/properties/target/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.target.additionalProperties.type,parentSchema:schema6.properties.restores.items.properties.target.additionalProperties,data:data55};
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
const err143 = {instancePath:instancePath+"/restores/" + i4+"/target",schemaPath:"#/properties/restores/items/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.properties.target.type,parentSchema:schema6.properties.restores.items.properties.target,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data42.status !== undefined){
let data56 = data42.status;
if((typeof data56 !== "string") && (data56 !== null)){
const err144 = {instancePath:instancePath+"/restores/" + i4+"/status",schemaPath:"#/properties/restores/items/properties/status/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.status.type},schema:schema6.properties.restores.items.properties.status.type,parentSchema:schema6.properties.restores.items.properties.status,data:data56};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data42.verdict !== undefined){
let data57 = data42.verdict;
if(!(((((data57 === "pending") || (data57 === "succeeded")) || (data57 === "partial")) || (data57 === "failed")) || (data57 === "skipped"))){
const err145 = {instancePath:instancePath+"/restores/" + i4+"/verdict",schemaPath:"#/properties/restores/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.restores.items.properties.verdict.enum},schema:schema6.properties.restores.items.properties.verdict.enum,parentSchema:schema6.properties.restores.items.properties.verdict,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data42.submittedAt !== undefined){
let data58 = data42.submittedAt;
if((typeof data58 !== "string") && (data58 !== null)){
const err146 = {instancePath:instancePath+"/restores/" + i4+"/submittedAt",schemaPath:"#/properties/restores/items/properties/submittedAt/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.submittedAt.type},schema:schema6.properties.restores.items.properties.submittedAt.type,parentSchema:schema6.properties.restores.items.properties.submittedAt,data:data58};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
const err147 = {instancePath:instancePath+"/restores/" + i4+"/submittedAt",schemaPath:"#/properties/restores/items/properties/submittedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.restores.items.properties.submittedAt,data:data58};
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
if(data42.startedAt !== undefined){
let data59 = data42.startedAt;
if((typeof data59 !== "string") && (data59 !== null)){
const err148 = {instancePath:instancePath+"/restores/" + i4+"/startedAt",schemaPath:"#/properties/restores/items/properties/startedAt/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.startedAt.type},schema:schema6.properties.restores.items.properties.startedAt.type,parentSchema:schema6.properties.restores.items.properties.startedAt,data:data59};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern1.test(data59)){
const err149 = {instancePath:instancePath+"/restores/" + i4+"/startedAt",schemaPath:"#/properties/restores/items/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.restores.items.properties.startedAt,data:data59};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data42.completedAt !== undefined){
let data60 = data42.completedAt;
if((typeof data60 !== "string") && (data60 !== null)){
const err150 = {instancePath:instancePath+"/restores/" + i4+"/completedAt",schemaPath:"#/properties/restores/items/properties/completedAt/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.completedAt.type},schema:schema6.properties.restores.items.properties.completedAt.type,parentSchema:schema6.properties.restores.items.properties.completedAt,data:data60};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern1.test(data60)){
const err151 = {instancePath:instancePath+"/restores/" + i4+"/completedAt",schemaPath:"#/properties/restores/items/properties/completedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.restores.items.properties.completedAt,data:data60};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data42.queuedSeconds !== undefined){
let data61 = data42.queuedSeconds;
if((!((typeof data61 == "number") && (isFinite(data61)))) && (data61 !== null)){
const err152 = {instancePath:instancePath+"/restores/" + i4+"/queuedSeconds",schemaPath:"#/properties/restores/items/properties/queuedSeconds/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.queuedSeconds.type},schema:schema6.properties.restores.items.properties.queuedSeconds.type,parentSchema:schema6.properties.restores.items.properties.queuedSeconds,data:data61};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err153 = {instancePath:instancePath+"/restores/" + i4+"/queuedSeconds",schemaPath:"#/properties/restores/items/properties/queuedSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.queuedSeconds,data:data61};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data42.runningSeconds !== undefined){
let data62 = data42.runningSeconds;
if((!((typeof data62 == "number") && (isFinite(data62)))) && (data62 !== null)){
const err154 = {instancePath:instancePath+"/restores/" + i4+"/runningSeconds",schemaPath:"#/properties/restores/items/properties/runningSeconds/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.runningSeconds.type},schema:schema6.properties.restores.items.properties.runningSeconds.type,parentSchema:schema6.properties.restores.items.properties.runningSeconds,data:data62};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err155 = {instancePath:instancePath+"/restores/" + i4+"/runningSeconds",schemaPath:"#/properties/restores/items/properties/runningSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.runningSeconds,data:data62};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data42.durationSeconds !== undefined){
let data63 = data42.durationSeconds;
if((!((typeof data63 == "number") && (isFinite(data63)))) && (data63 !== null)){
const err156 = {instancePath:instancePath+"/restores/" + i4+"/durationSeconds",schemaPath:"#/properties/restores/items/properties/durationSeconds/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.durationSeconds.type},schema:schema6.properties.restores.items.properties.durationSeconds.type,parentSchema:schema6.properties.restores.items.properties.durationSeconds,data:data63};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err157 = {instancePath:instancePath+"/restores/" + i4+"/durationSeconds",schemaPath:"#/properties/restores/items/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.durationSeconds,data:data63};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data42.bytesTotal !== undefined){
let data64 = data42.bytesTotal;
if((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (data64 !== null)){
const err158 = {instancePath:instancePath+"/restores/" + i4+"/bytesTotal",schemaPath:"#/properties/restores/items/properties/bytesTotal/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.bytesTotal.type},schema:schema6.properties.restores.items.properties.bytesTotal.type,parentSchema:schema6.properties.restores.items.properties.bytesTotal,data:data64};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err159 = {instancePath:instancePath+"/restores/" + i4+"/bytesTotal",schemaPath:"#/properties/restores/items/properties/bytesTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.bytesTotal,data:data64};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data42.bytesDone !== undefined){
let data65 = data42.bytesDone;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (data65 !== null)){
const err160 = {instancePath:instancePath+"/restores/" + i4+"/bytesDone",schemaPath:"#/properties/restores/items/properties/bytesDone/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.bytesDone.type},schema:schema6.properties.restores.items.properties.bytesDone.type,parentSchema:schema6.properties.restores.items.properties.bytesDone,data:data65};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err161 = {instancePath:instancePath+"/restores/" + i4+"/bytesDone",schemaPath:"#/properties/restores/items/properties/bytesDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.bytesDone,data:data65};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data42.itemsTotal !== undefined){
let data66 = data42.itemsTotal;
if((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (data66 !== null)){
const err162 = {instancePath:instancePath+"/restores/" + i4+"/itemsTotal",schemaPath:"#/properties/restores/items/properties/itemsTotal/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.itemsTotal.type},schema:schema6.properties.restores.items.properties.itemsTotal.type,parentSchema:schema6.properties.restores.items.properties.itemsTotal,data:data66};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err163 = {instancePath:instancePath+"/restores/" + i4+"/itemsTotal",schemaPath:"#/properties/restores/items/properties/itemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.itemsTotal,data:data66};
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
if(data42.itemsDone !== undefined){
let data67 = data42.itemsDone;
if((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (data67 !== null)){
const err164 = {instancePath:instancePath+"/restores/" + i4+"/itemsDone",schemaPath:"#/properties/restores/items/properties/itemsDone/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.itemsDone.type},schema:schema6.properties.restores.items.properties.itemsDone.type,parentSchema:schema6.properties.restores.items.properties.itemsDone,data:data67};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err165 = {instancePath:instancePath+"/restores/" + i4+"/itemsDone",schemaPath:"#/properties/restores/items/properties/itemsDone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.itemsDone,data:data67};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
if(data42.bytesPerSecond !== undefined){
let data68 = data42.bytesPerSecond;
if((!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) && (data68 !== null)){
const err166 = {instancePath:instancePath+"/restores/" + i4+"/bytesPerSecond",schemaPath:"#/properties/restores/items/properties/bytesPerSecond/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.bytesPerSecond.type},schema:schema6.properties.restores.items.properties.bytesPerSecond.type,parentSchema:schema6.properties.restores.items.properties.bytesPerSecond,data:data68};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err167 = {instancePath:instancePath+"/restores/" + i4+"/bytesPerSecond",schemaPath:"#/properties/restores/items/properties/bytesPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.restores.items.properties.bytesPerSecond,data:data68};
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
if(data42.errorMessage !== undefined){
let data69 = data42.errorMessage;
if((typeof data69 !== "string") && (data69 !== null)){
const err168 = {instancePath:instancePath+"/restores/" + i4+"/errorMessage",schemaPath:"#/properties/restores/items/properties/errorMessage/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.errorMessage.type},schema:schema6.properties.restores.items.properties.errorMessage.type,parentSchema:schema6.properties.restores.items.properties.errorMessage,data:data69};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data42.errorFile !== undefined){
let data70 = data42.errorFile;
if(Array.isArray(data70)){
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
if(typeof data71 !== "string"){
const err169 = {instancePath:instancePath+"/restores/" + i4+"/errorFile/" + i6,schemaPath:"#/properties/restores/items/properties/errorFile/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.restores.items.properties.errorFile.items.type,parentSchema:schema6.properties.restores.items.properties.errorFile.items,data:data71};
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
else {
const err170 = {instancePath:instancePath+"/restores/" + i4+"/errorFile",schemaPath:"#/properties/restores/items/properties/errorFile/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restores.items.properties.errorFile.type,parentSchema:schema6.properties.restores.items.properties.errorFile,data:data70};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data42.requestId !== undefined){
let data72 = data42.requestId;
if((typeof data72 !== "string") && (data72 !== null)){
const err171 = {instancePath:instancePath+"/restores/" + i4+"/requestId",schemaPath:"#/properties/restores/items/properties/requestId/type",keyword:"type",params:{type: schema6.properties.restores.items.properties.requestId.type},schema:schema6.properties.restores.items.properties.requestId.type,parentSchema:schema6.properties.restores.items.properties.requestId,data:data72};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/restores/" + i4,schemaPath:"#/properties/restores/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.type,parentSchema:schema6.properties.restores.items,data:data42};
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
else {
const err173 = {instancePath:instancePath+"/restores",schemaPath:"#/properties/restores/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restores.type,parentSchema:schema6.properties.restores,data:data41};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.validations !== undefined){
let data73 = data.validations;
if(Array.isArray(data73)){
const len7 = data73.length;
for(let i7=0; i7<len7; i7++){
let data74 = data73[i7];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.name === undefined){
const err174 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data74.after === undefined){
const err175 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data74.expected === undefined){
const err176 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "expected"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data74.observed === undefined){
const err177 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "observed"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data74.verdict === undefined){
const err178 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data74.exitCode === undefined){
const err179 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data74.output === undefined){
const err180 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data74.startedAt === undefined){
const err181 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data74.durationSeconds === undefined){
const err182 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key9 in data74){
if(!(func2.call(schema6.properties.validations.items.properties, key9))){
const err183 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data74.name !== undefined){
let data75 = data74.name;
if(typeof data75 !== "string"){
const err184 = {instancePath:instancePath+"/validations/" + i7+"/name",schemaPath:"#/properties/validations/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.validations.items.properties.name.type,parentSchema:schema6.properties.validations.items.properties.name,data:data75};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data74.after !== undefined){
let data76 = data74.after;
if(Array.isArray(data76)){
const len8 = data76.length;
for(let i8=0; i8<len8; i8++){
let data77 = data76[i8];
if(typeof data77 !== "string"){
const err185 = {instancePath:instancePath+"/validations/" + i7+"/after/" + i8,schemaPath:"#/properties/validations/items/properties/after/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.validations.items.properties.after.items.type,parentSchema:schema6.properties.validations.items.properties.after.items,data:data77};
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
const err186 = {instancePath:instancePath+"/validations/" + i7+"/after",schemaPath:"#/properties/validations/items/properties/after/type",keyword:"type",params:{type: "array"},schema:schema6.properties.validations.items.properties.after.type,parentSchema:schema6.properties.validations.items.properties.after,data:data76};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data74.expected !== undefined){
let data78 = data74.expected;
if(typeof data78 !== "string"){
const err187 = {instancePath:instancePath+"/validations/" + i7+"/expected",schemaPath:"#/properties/validations/items/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema6.properties.validations.items.properties.expected.type,parentSchema:schema6.properties.validations.items.properties.expected,data:data78};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data74.observed !== undefined){
let data79 = data74.observed;
if(typeof data79 !== "string"){
const err188 = {instancePath:instancePath+"/validations/" + i7+"/observed",schemaPath:"#/properties/validations/items/properties/observed/type",keyword:"type",params:{type: "string"},schema:schema6.properties.validations.items.properties.observed.type,parentSchema:schema6.properties.validations.items.properties.observed,data:data79};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data74.verdict !== undefined){
let data80 = data74.verdict;
if(!((((data80 === "passed") || (data80 === "failed")) || (data80 === "timed_out")) || (data80 === "skipped"))){
const err189 = {instancePath:instancePath+"/validations/" + i7+"/verdict",schemaPath:"#/properties/validations/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.validations.items.properties.verdict.enum},schema:schema6.properties.validations.items.properties.verdict.enum,parentSchema:schema6.properties.validations.items.properties.verdict,data:data80};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data74.exitCode !== undefined){
let data81 = data74.exitCode;
if((!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) && (data81 !== null)){
const err190 = {instancePath:instancePath+"/validations/" + i7+"/exitCode",schemaPath:"#/properties/validations/items/properties/exitCode/type",keyword:"type",params:{type: schema6.properties.validations.items.properties.exitCode.type},schema:schema6.properties.validations.items.properties.exitCode.type,parentSchema:schema6.properties.validations.items.properties.exitCode,data:data81};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data74.output !== undefined){
let data82 = data74.output;
if((typeof data82 !== "string") && (data82 !== null)){
const err191 = {instancePath:instancePath+"/validations/" + i7+"/output",schemaPath:"#/properties/validations/items/properties/output/type",keyword:"type",params:{type: schema6.properties.validations.items.properties.output.type},schema:schema6.properties.validations.items.properties.output.type,parentSchema:schema6.properties.validations.items.properties.output,data:data82};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data74.startedAt !== undefined){
let data83 = data74.startedAt;
if((typeof data83 !== "string") && (data83 !== null)){
const err192 = {instancePath:instancePath+"/validations/" + i7+"/startedAt",schemaPath:"#/properties/validations/items/properties/startedAt/type",keyword:"type",params:{type: schema6.properties.validations.items.properties.startedAt.type},schema:schema6.properties.validations.items.properties.startedAt.type,parentSchema:schema6.properties.validations.items.properties.startedAt,data:data83};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data83 === "string"){
if(!pattern1.test(data83)){
const err193 = {instancePath:instancePath+"/validations/" + i7+"/startedAt",schemaPath:"#/properties/validations/items/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.validations.items.properties.startedAt,data:data83};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data74.durationSeconds !== undefined){
let data84 = data74.durationSeconds;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
const err194 = {instancePath:instancePath+"/validations/" + i7+"/durationSeconds",schemaPath:"#/properties/validations/items/properties/durationSeconds/type",keyword:"type",params:{type: schema6.properties.validations.items.properties.durationSeconds.type},schema:schema6.properties.validations.items.properties.durationSeconds.type,parentSchema:schema6.properties.validations.items.properties.durationSeconds,data:data84};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
const err195 = {instancePath:instancePath+"/validations/" + i7+"/durationSeconds",schemaPath:"#/properties/validations/items/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.validations.items.properties.durationSeconds,data:data84};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/validations/" + i7,schemaPath:"#/properties/validations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.validations.items.type,parentSchema:schema6.properties.validations.items,data:data74};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.validations.type,parentSchema:schema6.properties.validations,data:data73};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.notExecuted !== undefined){
let data85 = data.notExecuted;
if(Array.isArray(data85)){
const len9 = data85.length;
for(let i9=0; i9<len9; i9++){
let data86 = data85[i9];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.name === undefined){
const err198 = {instancePath:instancePath+"/notExecuted/" + i9,schemaPath:"#/properties/notExecuted/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.notExecuted.items.required,parentSchema:schema6.properties.notExecuted.items,data:data86};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data86.why === undefined){
const err199 = {instancePath:instancePath+"/notExecuted/" + i9,schemaPath:"#/properties/notExecuted/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema6.properties.notExecuted.items.required,parentSchema:schema6.properties.notExecuted.items,data:data86};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key10 in data86){
if(!((key10 === "name") || (key10 === "why"))){
const err200 = {instancePath:instancePath+"/notExecuted/" + i9,schemaPath:"#/properties/notExecuted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.notExecuted.items,data:data86};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data86.name !== undefined){
let data87 = data86.name;
if(typeof data87 !== "string"){
const err201 = {instancePath:instancePath+"/notExecuted/" + i9+"/name",schemaPath:"#/properties/notExecuted/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.notExecuted.items.properties.name.type,parentSchema:schema6.properties.notExecuted.items.properties.name,data:data87};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data86.why !== undefined){
let data88 = data86.why;
if(typeof data88 !== "string"){
const err202 = {instancePath:instancePath+"/notExecuted/" + i9+"/why",schemaPath:"#/properties/notExecuted/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema6.properties.notExecuted.items.properties.why.type,parentSchema:schema6.properties.notExecuted.items.properties.why,data:data88};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/notExecuted/" + i9,schemaPath:"#/properties/notExecuted/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.notExecuted.items.type,parentSchema:schema6.properties.notExecuted.items,data:data86};
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
else {
const err204 = {instancePath:instancePath+"/notExecuted",schemaPath:"#/properties/notExecuted/type",keyword:"type",params:{type: "array"},schema:schema6.properties.notExecuted.type,parentSchema:schema6.properties.notExecuted,data:data85};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.cleanup !== undefined){
let data89 = data.cleanup;
if(Array.isArray(data89)){
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.name === undefined){
const err205 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data90.when === undefined){
const err206 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "when"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data90.verdict === undefined){
const err207 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data90.exitCode === undefined){
const err208 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data90.output === undefined){
const err209 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data90.startedAt === undefined){
const err210 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data90.durationSeconds === undefined){
const err211 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key11 in data90){
if(!(((((((key11 === "name") || (key11 === "when")) || (key11 === "verdict")) || (key11 === "exitCode")) || (key11 === "output")) || (key11 === "startedAt")) || (key11 === "durationSeconds"))){
const err212 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 !== "string"){
const err213 = {instancePath:instancePath+"/cleanup/" + i10+"/name",schemaPath:"#/properties/cleanup/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.cleanup.items.properties.name.type,parentSchema:schema6.properties.cleanup.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data90.when !== undefined){
let data92 = data90.when;
if(!(((data92 === "always") || (data92 === "on-success")) || (data92 === "never"))){
const err214 = {instancePath:instancePath+"/cleanup/" + i10+"/when",schemaPath:"#/properties/cleanup/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.cleanup.items.properties.when.enum},schema:schema6.properties.cleanup.items.properties.when.enum,parentSchema:schema6.properties.cleanup.items.properties.when,data:data92};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data90.verdict !== undefined){
let data93 = data90.verdict;
if(!((((data93 === "passed") || (data93 === "failed")) || (data93 === "timed_out")) || (data93 === "skipped"))){
const err215 = {instancePath:instancePath+"/cleanup/" + i10+"/verdict",schemaPath:"#/properties/cleanup/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.cleanup.items.properties.verdict.enum},schema:schema6.properties.cleanup.items.properties.verdict.enum,parentSchema:schema6.properties.cleanup.items.properties.verdict,data:data93};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data90.exitCode !== undefined){
let data94 = data90.exitCode;
if((!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) && (data94 !== null)){
const err216 = {instancePath:instancePath+"/cleanup/" + i10+"/exitCode",schemaPath:"#/properties/cleanup/items/properties/exitCode/type",keyword:"type",params:{type: schema6.properties.cleanup.items.properties.exitCode.type},schema:schema6.properties.cleanup.items.properties.exitCode.type,parentSchema:schema6.properties.cleanup.items.properties.exitCode,data:data94};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data90.output !== undefined){
let data95 = data90.output;
if((typeof data95 !== "string") && (data95 !== null)){
const err217 = {instancePath:instancePath+"/cleanup/" + i10+"/output",schemaPath:"#/properties/cleanup/items/properties/output/type",keyword:"type",params:{type: schema6.properties.cleanup.items.properties.output.type},schema:schema6.properties.cleanup.items.properties.output.type,parentSchema:schema6.properties.cleanup.items.properties.output,data:data95};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data90.startedAt !== undefined){
let data96 = data90.startedAt;
if((typeof data96 !== "string") && (data96 !== null)){
const err218 = {instancePath:instancePath+"/cleanup/" + i10+"/startedAt",schemaPath:"#/properties/cleanup/items/properties/startedAt/type",keyword:"type",params:{type: schema6.properties.cleanup.items.properties.startedAt.type},schema:schema6.properties.cleanup.items.properties.startedAt.type,parentSchema:schema6.properties.cleanup.items.properties.startedAt,data:data96};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data96 === "string"){
if(!pattern1.test(data96)){
const err219 = {instancePath:instancePath+"/cleanup/" + i10+"/startedAt",schemaPath:"#/properties/cleanup/items/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema6.properties.cleanup.items.properties.startedAt,data:data96};
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
if(data90.durationSeconds !== undefined){
let data97 = data90.durationSeconds;
if((!((typeof data97 == "number") && (isFinite(data97)))) && (data97 !== null)){
const err220 = {instancePath:instancePath+"/cleanup/" + i10+"/durationSeconds",schemaPath:"#/properties/cleanup/items/properties/durationSeconds/type",keyword:"type",params:{type: schema6.properties.cleanup.items.properties.durationSeconds.type},schema:schema6.properties.cleanup.items.properties.durationSeconds.type,parentSchema:schema6.properties.cleanup.items.properties.durationSeconds,data:data97};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
const err221 = {instancePath:instancePath+"/cleanup/" + i10+"/durationSeconds",schemaPath:"#/properties/cleanup/items/properties/durationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.cleanup.items.properties.durationSeconds,data:data97};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
}
else {
const err222 = {instancePath:instancePath+"/cleanup/" + i10,schemaPath:"#/properties/cleanup/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.cleanup.items.type,parentSchema:schema6.properties.cleanup.items,data:data90};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/type",keyword:"type",params:{type: "array"},schema:schema6.properties.cleanup.type,parentSchema:schema6.properties.cleanup,data:data89};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.leftBehind !== undefined){
let data98 = data.leftBehind;
if(Array.isArray(data98)){
const len11 = data98.length;
for(let i11=0; i11<len11; i11++){
let data99 = data98[i11];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.restore === undefined){
const err224 = {instancePath:instancePath+"/leftBehind/" + i11,schemaPath:"#/properties/leftBehind/items/required",keyword:"required",params:{missingProperty: "restore"},schema:schema6.properties.leftBehind.items.required,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data99.target === undefined){
const err225 = {instancePath:instancePath+"/leftBehind/" + i11,schemaPath:"#/properties/leftBehind/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema6.properties.leftBehind.items.required,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key12 in data99){
if(!((key12 === "restore") || (key12 === "target"))){
const err226 = {instancePath:instancePath+"/leftBehind/" + i11,schemaPath:"#/properties/leftBehind/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data99.restore !== undefined){
let data100 = data99.restore;
if(typeof data100 !== "string"){
const err227 = {instancePath:instancePath+"/leftBehind/" + i11+"/restore",schemaPath:"#/properties/leftBehind/items/properties/restore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.leftBehind.items.properties.restore.type,parentSchema:schema6.properties.leftBehind.items.properties.restore,data:data100};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data99.target !== undefined){
let data101 = data99.target;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key13 in data101){
let data102 = data101[key13];
if(typeof data102 !== "string"){
const err228 = {instancePath:instancePath+"/leftBehind/" + i11+"/target/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/leftBehind/items/properties/target/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.leftBehind.items.properties.target.additionalProperties.type,parentSchema:schema6.properties.leftBehind.items.properties.target.additionalProperties,data:data102};
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
else {
const err229 = {instancePath:instancePath+"/leftBehind/" + i11+"/target",schemaPath:"#/properties/leftBehind/items/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.leftBehind.items.properties.target.type,parentSchema:schema6.properties.leftBehind.items.properties.target,data:data101};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/leftBehind/" + i11,schemaPath:"#/properties/leftBehind/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.leftBehind.items.type,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/leftBehind",schemaPath:"#/properties/leftBehind/type",keyword:"type",params:{type: "array"},schema:schema6.properties.leftBehind.type,parentSchema:schema6.properties.leftBehind,data:data98};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.calls !== undefined){
let data103 = data.calls;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key14 in data103){
let data104 = data103[key14];
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err232 = {instancePath:instancePath+"/calls/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calls/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.calls.additionalProperties.type,parentSchema:schema6.properties.calls.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
const err233 = {instancePath:instancePath+"/calls/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calls/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.calls.additionalProperties,data:data104};
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
}
else {
const err234 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.calls.type,parentSchema:schema6.properties.calls,data:data103};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
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
export const validateRecord = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
