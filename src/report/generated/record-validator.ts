// Generated from src/record/drill-record-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Drill record of cdktf-alicloud-restore","type":"object","additionalProperties":false,"required":["version","drill","verdict","reasons","tools","startedBy","region","startedAt","completedAt","durationSeconds","objectives","waves","restores","validations","notExecuted","cleanup","leftBehind","calls"],"properties":{"version":{"const":1},"drill":{"type":"object","additionalProperties":false,"required":["name","owner","runId","definitionHash","declaredAt"],"properties":{"name":{"$ref":"#/definitions/string"},"owner":{"$ref":"#/definitions/text"},"runId":{"$ref":"#/definitions/string"},"definitionHash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"declaredAt":{"$ref":"#/definitions/time"},"onPartial":{"enum":["fail","warn","accept"]}}},"verdict":{"enum":["met","missed"]},"reasons":{"$ref":"#/definitions/names"},"tools":{"type":"object","additionalProperties":false,"required":["provider","terraform"],"properties":{"provider":{"$ref":"#/definitions/string"},"terraform":{"$ref":"#/definitions/string"}}},"startedBy":{"type":"object","additionalProperties":false,"required":["kind","actor","repository","commit","url"],"properties":{"kind":{"$ref":"#/definitions/string"},"actor":{"$ref":"#/definitions/text"},"repository":{"$ref":"#/definitions/text"},"commit":{"$ref":"#/definitions/text"},"url":{"$ref":"#/definitions/text"}}},"region":{"$ref":"#/definitions/text"},"startedAt":{"$ref":"#/definitions/time"},"completedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"},"objectives":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","of","limitSeconds","achievedSeconds","met","marginSeconds"],"properties":{"kind":{"enum":["rto","rpo"]},"of":{"$ref":"#/definitions/string"},"limitSeconds":{"type":"number","minimum":0},"achievedSeconds":{"$ref":"#/definitions/seconds"},"met":{"type":"boolean"},"marginSeconds":{"type":["number","null"]}}}},"waves":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["number","restores","verdict","startedAt","completedAt","durationSeconds"],"properties":{"number":{"$ref":"#/definitions/count"},"restores":{"$ref":"#/definitions/names"},"verdict":{"$ref":"#/definitions/verdict"},"startedAt":{"$ref":"#/definitions/time"},"completedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"}}}},"restores":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","wave","after","restoreId","restoreType","recoveryPoint","target","status","verdict","submittedAt","startedAt","completedAt","queuedSeconds","runningSeconds","durationSeconds","bytesTotal","bytesDone","itemsTotal","itemsDone","bytesPerSecond","errorMessage","errorFile","requestId"],"properties":{"name":{"$ref":"#/definitions/string"},"wave":{"$ref":"#/definitions/count"},"after":{"$ref":"#/definitions/names"},"restoreId":{"$ref":"#/definitions/text"},"origin":{"enum":["started","adopted","imported"]},"runId":{"$ref":"#/definitions/string"},"notStarted":{"enum":["setup","refused","unknown"]},"restoreType":{"$ref":"#/definitions/string"},"recoveryPoint":{"type":"object","additionalProperties":false,"required":["vaultId","snapshotId","snapshotHash","completedAt"],"properties":{"vaultId":{"$ref":"#/definitions/string"},"snapshotId":{"$ref":"#/definitions/string"},"snapshotHash":{"$ref":"#/definitions/text"},"completedAt":{"$ref":"#/definitions/time"}}},"target":{"type":"object","additionalProperties":{"$ref":"#/definitions/string"}},"status":{"$ref":"#/definitions/text"},"verdict":{"$ref":"#/definitions/verdict"},"submittedAt":{"$ref":"#/definitions/time"},"startedAt":{"$ref":"#/definitions/time"},"completedAt":{"$ref":"#/definitions/time"},"queuedSeconds":{"$ref":"#/definitions/seconds"},"runningSeconds":{"$ref":"#/definitions/seconds"},"durationSeconds":{"$ref":"#/definitions/seconds"},"bytesTotal":{"$ref":"#/definitions/amount"},"bytesDone":{"$ref":"#/definitions/amount"},"itemsTotal":{"$ref":"#/definitions/amount"},"itemsDone":{"$ref":"#/definitions/amount"},"bytesPerSecond":{"$ref":"#/definitions/amount"},"errorMessage":{"$ref":"#/definitions/text"},"errorFile":{"$ref":"#/definitions/names"},"requestId":{"$ref":"#/definitions/text"}}}},"validations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","after","expected","observed","verdict","exitCode","output","startedAt","durationSeconds"],"properties":{"name":{"$ref":"#/definitions/string"},"after":{"$ref":"#/definitions/names"},"expected":{"$ref":"#/definitions/string"},"observed":{"$ref":"#/definitions/string"},"runId":{"$ref":"#/definitions/string"},"verdict":{"enum":["passed","failed","timed_out","skipped"]},"exitCode":{"type":["integer","null"]},"output":{"$ref":"#/definitions/text"},"startedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"}}}},"notExecuted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","why"],"properties":{"name":{"$ref":"#/definitions/string"},"why":{"$ref":"#/definitions/string"}}}},"cleanup":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","when","verdict","exitCode","output","startedAt","durationSeconds"],"properties":{"name":{"$ref":"#/definitions/string"},"when":{"enum":["always","on-success","never"]},"runId":{"$ref":"#/definitions/string"},"verdict":{"enum":["passed","failed","timed_out","skipped"]},"exitCode":{"type":["integer","null"]},"output":{"$ref":"#/definitions/text"},"startedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"}}}},"leftBehind":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["restore","target"],"properties":{"restore":{"$ref":"#/definitions/string"},"target":{"type":"object","additionalProperties":{"$ref":"#/definitions/string"}}}}},"calls":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"definitions":{"string":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":1},"amount":{"type":["integer","null"],"minimum":0},"verdict":{"enum":["pending","succeeded","partial","failed","skipped"]},"text":{"type":["string","null"]},"time":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"seconds":{"type":["number","null"],"minimum":0}}};
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

const schema8 = {"type":["string","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"array","items":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema10.items.type,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["number","null"],"minimum":0};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"integer","minimum":1};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema13 = {"enum":["pending","succeeded","partial","failed","skipped"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "pending") || (data === "succeeded")) || (data === "partial")) || (data === "failed")) || (data === "skipped"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},schema:schema13.enum,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["integer","null"],"minimum":0};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[0-9a-f]{64}$", "");

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
if(!(validate22(data1.name, {instancePath:instancePath+"/drill/name",parentData:data1,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.owner !== undefined){
if(!(validate24(data1.owner, {instancePath:instancePath+"/drill/owner",parentData:data1,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data1.runId !== undefined){
if(!(validate22(data1.runId, {instancePath:instancePath+"/drill/runId",parentData:data1,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.definitionHash !== undefined){
let data5 = data1.definitionHash;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err26 = {instancePath:instancePath+"/drill/definitionHash",schemaPath:"#/properties/drill/properties/definitionHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema6.properties.drill.properties.definitionHash,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/drill/definitionHash",schemaPath:"#/properties/drill/properties/definitionHash/type",keyword:"type",params:{type: "string"},schema:schema6.properties.drill.properties.definitionHash.type,parentSchema:schema6.properties.drill.properties.definitionHash,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.declaredAt !== undefined){
if(!(validate27(data1.declaredAt, {instancePath:instancePath+"/drill/declaredAt",parentData:data1,parentDataProperty:"declaredAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data1.onPartial !== undefined){
let data7 = data1.onPartial;
if(!(((data7 === "fail") || (data7 === "warn")) || (data7 === "accept"))){
const err28 = {instancePath:instancePath+"/drill/onPartial",schemaPath:"#/properties/drill/properties/onPartial/enum",keyword:"enum",params:{allowedValues: schema6.properties.drill.properties.onPartial.enum},schema:schema6.properties.drill.properties.onPartial.enum,parentSchema:schema6.properties.drill.properties.onPartial,data:data7};
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
else {
const err29 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type: "object"},schema:schema6.properties.drill.type,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
if(!((data8 === "met") || (data8 === "missed"))){
const err30 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.verdict.enum},schema:schema6.properties.verdict.enum,parentSchema:schema6.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.reasons !== undefined){
if(!(validate29(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data10 = data.tools;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.provider === undefined){
const err31 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "provider"},schema:schema6.properties.tools.required,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.terraform === undefined){
const err32 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "terraform"},schema:schema6.properties.tools.required,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "provider") || (key2 === "terraform"))){
const err33 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.provider !== undefined){
if(!(validate22(data10.provider, {instancePath:instancePath+"/tools/provider",parentData:data10,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.terraform !== undefined){
if(!(validate22(data10.terraform, {instancePath:instancePath+"/tools/terraform",parentData:data10,parentDataProperty:"terraform",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tools.type,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.startedBy !== undefined){
let data13 = data.startedBy;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind === undefined){
const err35 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.actor === undefined){
const err36 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "actor"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.repository === undefined){
const err37 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "repository"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.commit === undefined){
const err38 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "commit"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13.url === undefined){
const err39 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data13){
if(!(((((key3 === "kind") || (key3 === "actor")) || (key3 === "repository")) || (key3 === "commit")) || (key3 === "url"))){
const err40 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.kind !== undefined){
if(!(validate22(data13.kind, {instancePath:instancePath+"/startedBy/kind",parentData:data13,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data13.actor !== undefined){
if(!(validate24(data13.actor, {instancePath:instancePath+"/startedBy/actor",parentData:data13,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.repository !== undefined){
if(!(validate24(data13.repository, {instancePath:instancePath+"/startedBy/repository",parentData:data13,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.commit !== undefined){
if(!(validate24(data13.commit, {instancePath:instancePath+"/startedBy/commit",parentData:data13,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.url !== undefined){
if(!(validate24(data13.url, {instancePath:instancePath+"/startedBy/url",parentData:data13,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.startedBy.type,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate24(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined){
if(!(validate27(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.completedAt !== undefined){
if(!(validate27(data.completedAt, {instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.durationSeconds !== undefined){
if(!(validate41(data.durationSeconds, {instancePath:instancePath+"/durationSeconds",parentData:data,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data23 = data.objectives;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.kind === undefined){
const err42 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data24.of === undefined){
const err43 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "of"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data24.limitSeconds === undefined){
const err44 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "limitSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24.achievedSeconds === undefined){
const err45 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "achievedSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data24.met === undefined){
const err46 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "met"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24.marginSeconds === undefined){
const err47 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "marginSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data24){
if(!((((((key4 === "kind") || (key4 === "of")) || (key4 === "limitSeconds")) || (key4 === "achievedSeconds")) || (key4 === "met")) || (key4 === "marginSeconds"))){
const err48 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.objectives.items,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.kind !== undefined){
let data25 = data24.kind;
if(!((data25 === "rto") || (data25 === "rpo"))){
const err49 = {instancePath:instancePath+"/objectives/" + i0+"/kind",schemaPath:"#/properties/objectives/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.objectives.items.properties.kind.enum},schema:schema6.properties.objectives.items.properties.kind.enum,parentSchema:schema6.properties.objectives.items.properties.kind,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.of !== undefined){
if(!(validate22(data24.of, {instancePath:instancePath+"/objectives/" + i0+"/of",parentData:data24,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data24.limitSeconds !== undefined){
let data27 = data24.limitSeconds;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err50 = {instancePath:instancePath+"/objectives/" + i0+"/limitSeconds",schemaPath:"#/properties/objectives/items/properties/limitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.objectives.items.properties.limitSeconds,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/objectives/" + i0+"/limitSeconds",schemaPath:"#/properties/objectives/items/properties/limitSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.objectives.items.properties.limitSeconds.type,parentSchema:schema6.properties.objectives.items.properties.limitSeconds,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.achievedSeconds !== undefined){
if(!(validate41(data24.achievedSeconds, {instancePath:instancePath+"/objectives/" + i0+"/achievedSeconds",parentData:data24,parentDataProperty:"achievedSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data24.met !== undefined){
let data29 = data24.met;
if(typeof data29 !== "boolean"){
const err52 = {instancePath:instancePath+"/objectives/" + i0+"/met",schemaPath:"#/properties/objectives/items/properties/met/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.objectives.items.properties.met.type,parentSchema:schema6.properties.objectives.items.properties.met,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.marginSeconds !== undefined){
let data30 = data24.marginSeconds;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err53 = {instancePath:instancePath+"/objectives/" + i0+"/marginSeconds",schemaPath:"#/properties/objectives/items/properties/marginSeconds/type",keyword:"type",params:{type: schema6.properties.objectives.items.properties.marginSeconds.type},schema:schema6.properties.objectives.items.properties.marginSeconds.type,parentSchema:schema6.properties.objectives.items.properties.marginSeconds,data:data30};
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
else {
const err54 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.objectives.items.type,parentSchema:schema6.properties.objectives.items,data:data24};
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
const err55 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema6.properties.objectives.type,parentSchema:schema6.properties.objectives,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.waves !== undefined){
let data31 = data.waves;
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.number === undefined){
const err56 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data32.restores === undefined){
const err57 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "restores"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data32.verdict === undefined){
const err58 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data32.startedAt === undefined){
const err59 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data32.completedAt === undefined){
const err60 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data32.durationSeconds === undefined){
const err61 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key5 in data32){
if(!((((((key5 === "number") || (key5 === "restores")) || (key5 === "verdict")) || (key5 === "startedAt")) || (key5 === "completedAt")) || (key5 === "durationSeconds"))){
const err62 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data32.number !== undefined){
if(!(validate45(data32.number, {instancePath:instancePath+"/waves/" + i1+"/number",parentData:data32,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data32.restores !== undefined){
if(!(validate29(data32.restores, {instancePath:instancePath+"/waves/" + i1+"/restores",parentData:data32,parentDataProperty:"restores",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data32.verdict !== undefined){
if(!(validate48(data32.verdict, {instancePath:instancePath+"/waves/" + i1+"/verdict",parentData:data32,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data32.startedAt !== undefined){
if(!(validate27(data32.startedAt, {instancePath:instancePath+"/waves/" + i1+"/startedAt",parentData:data32,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data32.completedAt !== undefined){
if(!(validate27(data32.completedAt, {instancePath:instancePath+"/waves/" + i1+"/completedAt",parentData:data32,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data32.durationSeconds !== undefined){
if(!(validate41(data32.durationSeconds, {instancePath:instancePath+"/waves/" + i1+"/durationSeconds",parentData:data32,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.waves.items.type,parentSchema:schema6.properties.waves.items,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/waves",schemaPath:"#/properties/waves/type",keyword:"type",params:{type: "array"},schema:schema6.properties.waves.type,parentSchema:schema6.properties.waves,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.restores !== undefined){
let data39 = data.restores;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.name === undefined){
const err65 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data40.wave === undefined){
const err66 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "wave"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data40.after === undefined){
const err67 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data40.restoreId === undefined){
const err68 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "restoreId"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data40.restoreType === undefined){
const err69 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "restoreType"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data40.recoveryPoint === undefined){
const err70 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "recoveryPoint"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data40.target === undefined){
const err71 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data40.status === undefined){
const err72 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data40.verdict === undefined){
const err73 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data40.submittedAt === undefined){
const err74 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "submittedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data40.startedAt === undefined){
const err75 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data40.completedAt === undefined){
const err76 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data40.queuedSeconds === undefined){
const err77 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "queuedSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data40.runningSeconds === undefined){
const err78 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "runningSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data40.durationSeconds === undefined){
const err79 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data40.bytesTotal === undefined){
const err80 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesTotal"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data40.bytesDone === undefined){
const err81 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesDone"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data40.itemsTotal === undefined){
const err82 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "itemsTotal"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data40.itemsDone === undefined){
const err83 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "itemsDone"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data40.bytesPerSecond === undefined){
const err84 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesPerSecond"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data40.errorMessage === undefined){
const err85 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "errorMessage"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data40.errorFile === undefined){
const err86 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "errorFile"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data40.requestId === undefined){
const err87 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "requestId"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key6 in data40){
if(!(func2.call(schema6.properties.restores.items.properties, key6))){
const err88 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.restores.items,data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data40.name !== undefined){
if(!(validate22(data40.name, {instancePath:instancePath+"/restores/" + i2+"/name",parentData:data40,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data40.wave !== undefined){
if(!(validate45(data40.wave, {instancePath:instancePath+"/restores/" + i2+"/wave",parentData:data40,parentDataProperty:"wave",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data40.after !== undefined){
if(!(validate29(data40.after, {instancePath:instancePath+"/restores/" + i2+"/after",parentData:data40,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data40.restoreId !== undefined){
if(!(validate24(data40.restoreId, {instancePath:instancePath+"/restores/" + i2+"/restoreId",parentData:data40,parentDataProperty:"restoreId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data40.origin !== undefined){
let data45 = data40.origin;
if(!(((data45 === "started") || (data45 === "adopted")) || (data45 === "imported"))){
const err89 = {instancePath:instancePath+"/restores/" + i2+"/origin",schemaPath:"#/properties/restores/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema6.properties.restores.items.properties.origin.enum},schema:schema6.properties.restores.items.properties.origin.enum,parentSchema:schema6.properties.restores.items.properties.origin,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data40.runId !== undefined){
if(!(validate22(data40.runId, {instancePath:instancePath+"/restores/" + i2+"/runId",parentData:data40,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data40.notStarted !== undefined){
let data47 = data40.notStarted;
if(!(((data47 === "setup") || (data47 === "refused")) || (data47 === "unknown"))){
const err90 = {instancePath:instancePath+"/restores/" + i2+"/notStarted",schemaPath:"#/properties/restores/items/properties/notStarted/enum",keyword:"enum",params:{allowedValues: schema6.properties.restores.items.properties.notStarted.enum},schema:schema6.properties.restores.items.properties.notStarted.enum,parentSchema:schema6.properties.restores.items.properties.notStarted,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data40.restoreType !== undefined){
if(!(validate22(data40.restoreType, {instancePath:instancePath+"/restores/" + i2+"/restoreType",parentData:data40,parentDataProperty:"restoreType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data40.recoveryPoint !== undefined){
let data49 = data40.recoveryPoint;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.vaultId === undefined){
const err91 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "vaultId"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data49.snapshotId === undefined){
const err92 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "snapshotId"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data49.snapshotHash === undefined){
const err93 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "snapshotHash"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data49.completedAt === undefined){
const err94 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key7 in data49){
if(!((((key7 === "vaultId") || (key7 === "snapshotId")) || (key7 === "snapshotHash")) || (key7 === "completedAt"))){
const err95 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data49.vaultId !== undefined){
if(!(validate22(data49.vaultId, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/vaultId",parentData:data49,parentDataProperty:"vaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data49.snapshotId !== undefined){
if(!(validate22(data49.snapshotId, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/snapshotId",parentData:data49,parentDataProperty:"snapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data49.snapshotHash !== undefined){
if(!(validate24(data49.snapshotHash, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/snapshotHash",parentData:data49,parentDataProperty:"snapshotHash",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data49.completedAt !== undefined){
if(!(validate27(data49.completedAt, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/completedAt",parentData:data49,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err96 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.properties.recoveryPoint.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data40.target !== undefined){
let data54 = data40.target;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key8 in data54){
if(!(validate22(data54[key8], {instancePath:instancePath+"/restores/" + i2+"/target/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data54,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath:instancePath+"/restores/" + i2+"/target",schemaPath:"#/properties/restores/items/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.properties.target.type,parentSchema:schema6.properties.restores.items.properties.target,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data40.status !== undefined){
if(!(validate24(data40.status, {instancePath:instancePath+"/restores/" + i2+"/status",parentData:data40,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data40.verdict !== undefined){
if(!(validate48(data40.verdict, {instancePath:instancePath+"/restores/" + i2+"/verdict",parentData:data40,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data40.submittedAt !== undefined){
if(!(validate27(data40.submittedAt, {instancePath:instancePath+"/restores/" + i2+"/submittedAt",parentData:data40,parentDataProperty:"submittedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data40.startedAt !== undefined){
if(!(validate27(data40.startedAt, {instancePath:instancePath+"/restores/" + i2+"/startedAt",parentData:data40,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data40.completedAt !== undefined){
if(!(validate27(data40.completedAt, {instancePath:instancePath+"/restores/" + i2+"/completedAt",parentData:data40,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data40.queuedSeconds !== undefined){
if(!(validate41(data40.queuedSeconds, {instancePath:instancePath+"/restores/" + i2+"/queuedSeconds",parentData:data40,parentDataProperty:"queuedSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data40.runningSeconds !== undefined){
if(!(validate41(data40.runningSeconds, {instancePath:instancePath+"/restores/" + i2+"/runningSeconds",parentData:data40,parentDataProperty:"runningSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data40.durationSeconds !== undefined){
if(!(validate41(data40.durationSeconds, {instancePath:instancePath+"/restores/" + i2+"/durationSeconds",parentData:data40,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data40.bytesTotal !== undefined){
if(!(validate72(data40.bytesTotal, {instancePath:instancePath+"/restores/" + i2+"/bytesTotal",parentData:data40,parentDataProperty:"bytesTotal",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data40.bytesDone !== undefined){
if(!(validate72(data40.bytesDone, {instancePath:instancePath+"/restores/" + i2+"/bytesDone",parentData:data40,parentDataProperty:"bytesDone",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data40.itemsTotal !== undefined){
if(!(validate72(data40.itemsTotal, {instancePath:instancePath+"/restores/" + i2+"/itemsTotal",parentData:data40,parentDataProperty:"itemsTotal",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data40.itemsDone !== undefined){
if(!(validate72(data40.itemsDone, {instancePath:instancePath+"/restores/" + i2+"/itemsDone",parentData:data40,parentDataProperty:"itemsDone",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data40.bytesPerSecond !== undefined){
if(!(validate72(data40.bytesPerSecond, {instancePath:instancePath+"/restores/" + i2+"/bytesPerSecond",parentData:data40,parentDataProperty:"bytesPerSecond",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data40.errorMessage !== undefined){
if(!(validate24(data40.errorMessage, {instancePath:instancePath+"/restores/" + i2+"/errorMessage",parentData:data40,parentDataProperty:"errorMessage",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data40.errorFile !== undefined){
if(!(validate29(data40.errorFile, {instancePath:instancePath+"/restores/" + i2+"/errorFile",parentData:data40,parentDataProperty:"errorFile",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data40.requestId !== undefined){
if(!(validate24(data40.requestId, {instancePath:instancePath+"/restores/" + i2+"/requestId",parentData:data40,parentDataProperty:"requestId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err98 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.type,parentSchema:schema6.properties.restores.items,data:data40};
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
const err99 = {instancePath:instancePath+"/restores",schemaPath:"#/properties/restores/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restores.type,parentSchema:schema6.properties.restores,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.validations !== undefined){
let data72 = data.validations;
if(Array.isArray(data72)){
const len3 = data72.length;
for(let i3=0; i3<len3; i3++){
let data73 = data72[i3];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.name === undefined){
const err100 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data73.after === undefined){
const err101 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data73.expected === undefined){
const err102 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "expected"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data73.observed === undefined){
const err103 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "observed"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data73.verdict === undefined){
const err104 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data73.exitCode === undefined){
const err105 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data73.output === undefined){
const err106 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data73.startedAt === undefined){
const err107 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data73.durationSeconds === undefined){
const err108 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key9 in data73){
if(!(func2.call(schema6.properties.validations.items.properties, key9))){
const err109 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data73.name !== undefined){
if(!(validate22(data73.name, {instancePath:instancePath+"/validations/" + i3+"/name",parentData:data73,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data73.after !== undefined){
if(!(validate29(data73.after, {instancePath:instancePath+"/validations/" + i3+"/after",parentData:data73,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data73.expected !== undefined){
if(!(validate22(data73.expected, {instancePath:instancePath+"/validations/" + i3+"/expected",parentData:data73,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data73.observed !== undefined){
if(!(validate22(data73.observed, {instancePath:instancePath+"/validations/" + i3+"/observed",parentData:data73,parentDataProperty:"observed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data73.runId !== undefined){
if(!(validate22(data73.runId, {instancePath:instancePath+"/validations/" + i3+"/runId",parentData:data73,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data73.verdict !== undefined){
let data79 = data73.verdict;
if(!((((data79 === "passed") || (data79 === "failed")) || (data79 === "timed_out")) || (data79 === "skipped"))){
const err110 = {instancePath:instancePath+"/validations/" + i3+"/verdict",schemaPath:"#/properties/validations/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.validations.items.properties.verdict.enum},schema:schema6.properties.validations.items.properties.verdict.enum,parentSchema:schema6.properties.validations.items.properties.verdict,data:data79};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data73.exitCode !== undefined){
let data80 = data73.exitCode;
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (data80 !== null)){
const err111 = {instancePath:instancePath+"/validations/" + i3+"/exitCode",schemaPath:"#/properties/validations/items/properties/exitCode/type",keyword:"type",params:{type: schema6.properties.validations.items.properties.exitCode.type},schema:schema6.properties.validations.items.properties.exitCode.type,parentSchema:schema6.properties.validations.items.properties.exitCode,data:data80};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data73.output !== undefined){
if(!(validate24(data73.output, {instancePath:instancePath+"/validations/" + i3+"/output",parentData:data73,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data73.startedAt !== undefined){
if(!(validate27(data73.startedAt, {instancePath:instancePath+"/validations/" + i3+"/startedAt",parentData:data73,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data73.durationSeconds !== undefined){
if(!(validate41(data73.durationSeconds, {instancePath:instancePath+"/validations/" + i3+"/durationSeconds",parentData:data73,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err112 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.validations.items.type,parentSchema:schema6.properties.validations.items,data:data73};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.validations.type,parentSchema:schema6.properties.validations,data:data72};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.notExecuted !== undefined){
let data84 = data.notExecuted;
if(Array.isArray(data84)){
const len4 = data84.length;
for(let i4=0; i4<len4; i4++){
let data85 = data84[i4];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.name === undefined){
const err114 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.notExecuted.items.required,parentSchema:schema6.properties.notExecuted.items,data:data85};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data85.why === undefined){
const err115 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema6.properties.notExecuted.items.required,parentSchema:schema6.properties.notExecuted.items,data:data85};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key10 in data85){
if(!((key10 === "name") || (key10 === "why"))){
const err116 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.notExecuted.items,data:data85};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data85.name !== undefined){
if(!(validate22(data85.name, {instancePath:instancePath+"/notExecuted/" + i4+"/name",parentData:data85,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data85.why !== undefined){
if(!(validate22(data85.why, {instancePath:instancePath+"/notExecuted/" + i4+"/why",parentData:data85,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err117 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.notExecuted.items.type,parentSchema:schema6.properties.notExecuted.items,data:data85};
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
else {
const err118 = {instancePath:instancePath+"/notExecuted",schemaPath:"#/properties/notExecuted/type",keyword:"type",params:{type: "array"},schema:schema6.properties.notExecuted.type,parentSchema:schema6.properties.notExecuted,data:data84};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.cleanup !== undefined){
let data88 = data.cleanup;
if(Array.isArray(data88)){
const len5 = data88.length;
for(let i5=0; i5<len5; i5++){
let data89 = data88[i5];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.name === undefined){
const err119 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data89.when === undefined){
const err120 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "when"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data89.verdict === undefined){
const err121 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data89.exitCode === undefined){
const err122 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data89.output === undefined){
const err123 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data89.startedAt === undefined){
const err124 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data89.durationSeconds === undefined){
const err125 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key11 in data89){
if(!((((((((key11 === "name") || (key11 === "when")) || (key11 === "runId")) || (key11 === "verdict")) || (key11 === "exitCode")) || (key11 === "output")) || (key11 === "startedAt")) || (key11 === "durationSeconds"))){
const err126 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.cleanup.items,data:data89};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data89.name !== undefined){
if(!(validate22(data89.name, {instancePath:instancePath+"/cleanup/" + i5+"/name",parentData:data89,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data89.when !== undefined){
let data91 = data89.when;
if(!(((data91 === "always") || (data91 === "on-success")) || (data91 === "never"))){
const err127 = {instancePath:instancePath+"/cleanup/" + i5+"/when",schemaPath:"#/properties/cleanup/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.cleanup.items.properties.when.enum},schema:schema6.properties.cleanup.items.properties.when.enum,parentSchema:schema6.properties.cleanup.items.properties.when,data:data91};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data89.runId !== undefined){
if(!(validate22(data89.runId, {instancePath:instancePath+"/cleanup/" + i5+"/runId",parentData:data89,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data89.verdict !== undefined){
let data93 = data89.verdict;
if(!((((data93 === "passed") || (data93 === "failed")) || (data93 === "timed_out")) || (data93 === "skipped"))){
const err128 = {instancePath:instancePath+"/cleanup/" + i5+"/verdict",schemaPath:"#/properties/cleanup/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.cleanup.items.properties.verdict.enum},schema:schema6.properties.cleanup.items.properties.verdict.enum,parentSchema:schema6.properties.cleanup.items.properties.verdict,data:data93};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data89.exitCode !== undefined){
let data94 = data89.exitCode;
if((!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) && (data94 !== null)){
const err129 = {instancePath:instancePath+"/cleanup/" + i5+"/exitCode",schemaPath:"#/properties/cleanup/items/properties/exitCode/type",keyword:"type",params:{type: schema6.properties.cleanup.items.properties.exitCode.type},schema:schema6.properties.cleanup.items.properties.exitCode.type,parentSchema:schema6.properties.cleanup.items.properties.exitCode,data:data94};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data89.output !== undefined){
if(!(validate24(data89.output, {instancePath:instancePath+"/cleanup/" + i5+"/output",parentData:data89,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data89.startedAt !== undefined){
if(!(validate27(data89.startedAt, {instancePath:instancePath+"/cleanup/" + i5+"/startedAt",parentData:data89,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data89.durationSeconds !== undefined){
if(!(validate41(data89.durationSeconds, {instancePath:instancePath+"/cleanup/" + i5+"/durationSeconds",parentData:data89,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.cleanup.items.type,parentSchema:schema6.properties.cleanup.items,data:data89};
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
else {
const err131 = {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/type",keyword:"type",params:{type: "array"},schema:schema6.properties.cleanup.type,parentSchema:schema6.properties.cleanup,data:data88};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.leftBehind !== undefined){
let data98 = data.leftBehind;
if(Array.isArray(data98)){
const len6 = data98.length;
for(let i6=0; i6<len6; i6++){
let data99 = data98[i6];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.restore === undefined){
const err132 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/required",keyword:"required",params:{missingProperty: "restore"},schema:schema6.properties.leftBehind.items.required,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data99.target === undefined){
const err133 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema6.properties.leftBehind.items.required,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key12 in data99){
if(!((key12 === "restore") || (key12 === "target"))){
const err134 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.leftBehind.items,data:data99};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data99.restore !== undefined){
if(!(validate22(data99.restore, {instancePath:instancePath+"/leftBehind/" + i6+"/restore",parentData:data99,parentDataProperty:"restore",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data99.target !== undefined){
let data101 = data99.target;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key13 in data101){
if(!(validate22(data101[key13], {instancePath:instancePath+"/leftBehind/" + i6+"/target/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data101,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err135 = {instancePath:instancePath+"/leftBehind/" + i6+"/target",schemaPath:"#/properties/leftBehind/items/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.leftBehind.items.properties.target.type,parentSchema:schema6.properties.leftBehind.items.properties.target,data:data101};
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
else {
const err136 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.leftBehind.items.type,parentSchema:schema6.properties.leftBehind.items,data:data99};
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
const err137 = {instancePath:instancePath+"/leftBehind",schemaPath:"#/properties/leftBehind/type",keyword:"type",params:{type: "array"},schema:schema6.properties.leftBehind.type,parentSchema:schema6.properties.leftBehind,data:data98};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
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
const err138 = {instancePath:instancePath+"/calls/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calls/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.calls.additionalProperties.type,parentSchema:schema6.properties.calls.additionalProperties,data:data104};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
const err139 = {instancePath:instancePath+"/calls/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calls/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.calls.additionalProperties,data:data104};
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
}
else {
const err140 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.calls.type,parentSchema:schema6.properties.calls,data:data103};
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
else {
const err141 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
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
