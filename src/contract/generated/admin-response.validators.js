// made by npm run generate from contracts/admin.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data.file === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "file"},message:"must have required property 'file'"});
errors++;
}
if(data.line === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "line"},message:"must have required property 'line'"});
errors++;
}
if(data.column === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property 'column'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "code") || (key0 === "file")) || (key0 === "line")) || (key0 === "column")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "readings"},message:"must have required property 'readings'"});
errors++;
}
if(data.problemCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "problemCount"},message:"must have required property 'problemCount'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "readings") || (key0 === "problemCount")) || (key0 === "problems"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.readings !== undefined){
let data0 = data.readings;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/readings",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/readings",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.problemCount !== undefined){
let data1 = data.problemCount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/problemCount",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/problemCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.problems !== undefined){
let data2 = data.problems;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate18(data2[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
if(data.worlds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "worlds"},message:"must have required property 'worlds'"});
errors++;
}
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "status") || (key0 === "version")) || (key0 === "worlds")) || (key0 === "scenarios")) || (key0 === "reload"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("ok" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.worlds !== undefined){
let data2 = data.worlds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.scenarios !== undefined){
let data3 = data.scenarios;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.reload !== undefined){
if(!(validate17(data.reload, {instancePath:instancePath+"/reload",parentData:data,parentDataProperty:"reload",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const part1 = validate21;
const schema38 = {"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["NOT_FOUND","METHOD_NOT_ALLOWED","FOREIGN_HOST","FOREIGN_PAGE","TOKEN_REQUIRED","TOKEN_NOT_SET","UNSUPPORTED_MEDIA_TYPE","UNKNOWN_WORLD","UNKNOWN_SCENARIO","UNKNOWN_RUN","UNKNOWN_SESSION","UNKNOWN_OPERATION","UNKNOWN_FAULT","UNKNOWN_PAYER","UNKNOWN_CALL","UNKNOWN_CLAIM","INVALID_BODY","INVALID_FILTER","INVALID_SNAPSHOT","WORLD_EXISTS","NO_BUNDLE","TIME_GOES_BACK","RUN_FINISHED","NOTHING_SCHEDULED","NO_SCENARIO_FILES","SCENARIO_PROBLEMS","LIMIT_REACHED","TOO_MANY_WAITING","TOO_MANY_WATCHING","STORE_FAILED","NOT_READY","FAULT"]},"message":{"type":"string","minLength":1},"pointer":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.is;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "error")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data0.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key1 in data0){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "pointer"))){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema38.properties.error.properties.code.enum){
if(func0(data1, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"enum",params:{allowedValues: schema38.properties.error.properties.code.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.pointer !== undefined){
if(typeof data0.pointer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/pointer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const part2 = validate22;
const schema39 = {"type":"object","required":["status","version","store","scenarios"],"properties":{"status":{"type":"string","const":"ready"},"version":{"type":"string"},"store":{"type":"string","enum":["memory","sqlite","postgres"]},"scenarios":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
if(data.store === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "store"},message:"must have required property 'store'"});
errors++;
}
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "status") || (key0 === "version")) || (key0 === "store")) || (key0 === "scenarios"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("ready" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ready"},message:"must be equal to constant"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.store !== undefined){
let data2 = data.store;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/store",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "memory") || (data2 === "sqlite")) || (data2 === "postgres"))){
(vErrors ??= []).push({instancePath:instancePath+"/store",keyword:"enum",params:{allowedValues: schema39.properties.store.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.scenarios !== undefined){
let data3 = data.scenarios;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const part3 = validate23;
const schema41 = {"type":"object","required":["name","summary","roles","steps","statuses","builtIn"],"properties":{"name":{"type":"string"},"summary":{"type":"string"},"roles":{"type":"array","items":{"type":"string"}},"steps":{"type":"array","items":{"$ref":"#/$defs/Step"}},"statuses":{"type":"array","items":{"type":"string","enum":["processing","submitted","accepted","rejected","paid","denied"]}},"builtIn":{"type":"boolean"}},"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.roles === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roles"},message:"must have required property 'roles'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.builtIn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "builtIn"},message:"must have required property 'builtIn'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "name") || (key0 === "summary")) || (key0 === "roles")) || (key0 === "steps")) || (key0 === "statuses")) || (key0 === "builtIn"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.steps !== undefined){
let data4 = data.steps;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data5.does === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key1 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "when") || (key1 === "does"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.when !== undefined){
if(typeof data5.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.does !== undefined){
if(typeof data5.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.statuses !== undefined){
let data8 = data.statuses;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data9 = data8[i2];
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data9 === "processing") || (data9 === "submitted")) || (data9 === "accepted")) || (data9 === "rejected")) || (data9 === "paid")) || (data9 === "denied"))){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i2,keyword:"enum",params:{allowedValues: schema41.properties.statuses.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.builtIn !== undefined){
if(typeof data.builtIn !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/builtIn",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "scenarios")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenarios !== undefined){
let data0 = data.scenarios;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate24(data0[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const part4 = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
if(data.changed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "changed"},message:"must have required property 'changed'"});
errors++;
}
if(data.changedPayers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "changedPayers"},message:"must have required property 'changedPayers'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "scenarios") || (key0 === "changed")) || (key0 === "changedPayers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenarios !== undefined){
let data0 = data.scenarios;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.changed !== undefined){
let data1 = data.changed;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changed",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.changedPayers !== undefined){
let data3 = data.changedPayers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changedPayers/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changedPayers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const part5 = validate27;
const schema45 = {"type":"object","required":["world","credential","now","rate","seed","scenario","stediEdition","optumProfile","claims","sessions","runs","events","bytes"],"properties":{"world":{"type":"string"},"credential":{"type":"string"},"claims":{"type":"integer","minimum":0},"sessions":{"type":"integer","minimum":0},"runs":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"now":{"$ref":"#/$defs/Timestamp"},"rate":{"type":"number","minimum":0},"seed":{"type":"integer"},"scenario":{"type":"string"},"stediEdition":{"type":"string","enum":["auto","2025-01","2026-08"]},"optumProfile":{"type":"string","enum":["live","sandbox"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.credential === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "credential"},message:"must have required property 'credential'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property 'rate'"});
errors++;
}
if(data.seed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seed"},message:"must have required property 'seed'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.stediEdition === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stediEdition"},message:"must have required property 'stediEdition'"});
errors++;
}
if(data.optumProfile === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "optumProfile"},message:"must have required property 'optumProfile'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.sessions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessions"},message:"must have required property 'sessions'"});
errors++;
}
if(data.runs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "runs"},message:"must have required property 'runs'"});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema45.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.credential !== undefined){
if(typeof data.credential !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credential",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data2 = data.claims;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.sessions !== undefined){
let data3 = data.sessions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.events !== undefined){
let data5 = data.events;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data6 = data.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.now !== undefined){
let data7 = data.now;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data8 = data.rate;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stediEdition !== undefined){
let data11 = data.stediEdition;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data11 === "auto") || (data11 === "2025-01")) || (data11 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"enum",params:{allowedValues: schema45.properties.stediEdition.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.optumProfile !== undefined){
let data12 = data.optumProfile;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "live") || (data12 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"enum",params:{allowedValues: schema45.properties.optumProfile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "worlds") || (key0 === "bytes")) || (key0 === "totalBytes")) || (key0 === "idle")) || (key0 === "memoryIdle"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.worlds !== undefined){
let data0 = data.worlds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.totalBytes !== undefined){
let data2 = data.totalBytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/totalBytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/totalBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.idle !== undefined){
let data3 = data.idle;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.memoryIdle !== undefined){
let data4 = data.memoryIdle;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/memoryIdle",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memoryIdle",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worlds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "worlds"},message:"must have required property 'worlds'"});
errors++;
}
if(data.limits === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limits"},message:"must have required property 'limits'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "worlds") || (key0 === "next")) || (key0 === "limits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.worlds !== undefined){
let data0 = data.worlds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate28(data0[i0], {instancePath:instancePath+"/worlds/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.limits !== undefined){
if(!(validate30(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const part6 = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worlds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "worlds"},message:"must have required property 'worlds'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "worlds")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.worlds !== undefined){
let data0 = data.worlds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.world === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data1.events === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data1.replaced === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0,keyword:"required",params:{missingProperty: "replaced"},message:"must have required property 'replaced'"});
errors++;
}
for(const key1 in data1){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key1 === "world") || (key1 === "events")) || (key1 === "replaced"))){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.world !== undefined){
if(typeof data1.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.events !== undefined){
let data3 = data1.events;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0+"/events",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0+"/events",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.replaced !== undefined){
if(typeof data1.replaced !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0+"/replaced",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/worlds/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const part7 = validate33;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.credential === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "credential"},message:"must have required property 'credential'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property 'rate'"});
errors++;
}
if(data.seed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seed"},message:"must have required property 'seed'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.stediEdition === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stediEdition"},message:"must have required property 'stediEdition'"});
errors++;
}
if(data.optumProfile === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "optumProfile"},message:"must have required property 'optumProfile'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.sessions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessions"},message:"must have required property 'sessions'"});
errors++;
}
if(data.runs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "runs"},message:"must have required property 'runs'"});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema45.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.credential !== undefined){
if(typeof data.credential !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credential",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data2 = data.claims;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.sessions !== undefined){
let data3 = data.sessions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.events !== undefined){
let data5 = data.events;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data6 = data.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.now !== undefined){
let data7 = data.now;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data8 = data.rate;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stediEdition !== undefined){
let data11 = data.stediEdition;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data11 === "auto") || (data11 === "2025-01")) || (data11 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"enum",params:{allowedValues: schema45.properties.stediEdition.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.optumProfile !== undefined){
let data12 = data.optumProfile;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "live") || (data12 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"enum",params:{allowedValues: schema45.properties.optumProfile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const part8 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deleted"},message:"must have required property 'deleted'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "deleted")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/deleted",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const part9 = validate35;
const schema54 = {"type":"object","required":["id","submissionType","stage","taiga","since","payer","provider","subscriber","serviceFrom","serviceTo","charge","payerClaimNumber","moves"],"properties":{"id":{"type":"string"},"session":{"type":"string"},"submissionType":{"type":"string","enum":["original","resubmission","appeal"]},"stage":{"$ref":"#/$defs/Stage"},"taiga":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"category":{"type":"string"},"status":{"type":"string"},"since":{"$ref":"#/$defs/Timestamp"},"payer":{"$ref":"#/$defs/Payer"},"provider":{"$ref":"#/$defs/Provider"},"subscriber":{"$ref":"#/$defs/Subscriber"},"dependent":{"$ref":"#/$defs/Person"},"serviceFrom":{"$ref":"#/$defs/Day"},"serviceTo":{"$ref":"#/$defs/Day"},"charge":{"$ref":"#/$defs/Amount"},"paid":{"$ref":"#/$defs/Amount"},"payerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"moves":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Move"}}},"additionalProperties":false};
const schema55 = {"type":"string","enum":["drafted","coded","submitted","received","accepted","rejected","in-process","pended","in-review","provider-information-requested","patient-information-requested","on-hold","information-requested","awaiting-payment","paid","denied","revised"]};
const pattern7 = new RegExp("^\\d{8}$", "u");
const pattern11 = new RegExp("^\\d+(\\.\\d\\d)?$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizationName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "organizationName"},message:"must have required property 'organizationName'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "organizationName") || (key0 === "npi")) || (key0 === "taxId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.npi !== undefined){
if(typeof data.npi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
if(typeof data.taxId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","required":["memberId","firstName","lastName"],"properties":{"memberId":{"type":"string"},"groupNumber":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"dateOfBirth":{"$ref":"#/$defs/Day"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memberId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "memberId") || (key0 === "groupNumber")) || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.memberId !== undefined){
if(typeof data.memberId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupNumber !== undefined){
if(typeof data.groupNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data4 = data.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data5 = data.gender;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data5 === "F") || (data5 === "M")) || (data5 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema59.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","required":["firstName","lastName"],"properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"dateOfBirth":{"$ref":"#/$defs/Day"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data2 = data.dateOfBirth;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "F") || (data3 === "M")) || (data3 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema61.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"},message:"must have required property 'to'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "at") || (key0 === "to")) || (key0 === "category")) || (key0 === "status")) || (key0 === "paid"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid3;
valid3 = false;
for(const v0 of schema55.enum){
if(func0(data1, v0)){
valid3 = true;
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
let data4 = data.paid;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.submissionType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "submissionType"},message:"must have required property 'submissionType'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
if(data.taiga === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "taiga"},message:"must have required property 'taiga'"});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"},message:"must have required property 'since'"});
errors++;
}
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
if(data.provider === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"},message:"must have required property 'provider'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.serviceFrom === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceFrom"},message:"must have required property 'serviceFrom'"});
errors++;
}
if(data.serviceTo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceTo"},message:"must have required property 'serviceTo'"});
errors++;
}
if(data.charge === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "charge"},message:"must have required property 'charge'"});
errors++;
}
if(data.payerClaimNumber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payerClaimNumber"},message:"must have required property 'payerClaimNumber'"});
errors++;
}
if(data.moves === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "moves"},message:"must have required property 'moves'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema54.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submissionType !== undefined){
let data2 = data.submissionType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "original") || (data2 === "resubmission")) || (data2 === "appeal"))){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"enum",params:{allowedValues: schema54.properties.submissionType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema55.enum){
if(func0(data3, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.taiga !== undefined){
let data4 = data.taiga;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taiga",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data4 === "processing") || (data4 === "submitted")) || (data4 === "accepted")) || (data4 === "rejected")) || (data4 === "denied")) || (data4 === "paid"))){
(vErrors ??= []).push({instancePath:instancePath+"/taiga",keyword:"enum",params:{allowedValues: schema54.properties.taiga.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.since !== undefined){
let data7 = data.since;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payer !== undefined){
let data8 = data.payer;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data8.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
for(const key1 in data8){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "id") || (key1 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.id !== undefined){
if(typeof data8.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.provider !== undefined){
if(!(validate38(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.subscriber !== undefined){
if(!(validate40(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate42(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.serviceFrom !== undefined){
let data14 = data.serviceFrom;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
let data15 = data.serviceTo;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
let data16 = data.charge;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
let data17 = data.paid;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerClaimNumber !== undefined){
if(typeof data.payerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.moves !== undefined){
let data20 = data.moves;
if(Array.isArray(data20)){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate44(data20[i0], {instancePath:instancePath+"/moves/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","required":["method","path","headers"],"properties":{"method":{"type":"string","enum":["GET","POST"]},"path":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object","additionalProperties":true}},"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "GET") || (data0 === "POST"))){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema71.properties.method.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property 'role'"});
errors++;
}
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.requests === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"},message:"must have required property 'requests'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "role") || (key0 === "claim")) || (key0 === "requests"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(!(validate37(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.stedi === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"required",params:{missingProperty: "stedi"},message:"must have required property 'stedi'"});
errors++;
}
if(data2.optum === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"required",params:{missingProperty: "optum"},message:"must have required property 'optum'"});
errors++;
}
for(const key1 in data2){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key1 === "taiga") || (key1 === "stedi")) || (key1 === "optum"))){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.taiga !== undefined){
if(!(validate47(data2.taiga, {instancePath:instancePath+"/requests/taiga",parentData:data2,parentDataProperty:"taiga",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data2.stedi !== undefined){
if(!(validate47(data2.stedi, {instancePath:instancePath+"/requests/stedi",parentData:data2,parentDataProperty:"stedi",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data2.optum !== undefined){
if(!(validate47(data2.optum, {instancePath:instancePath+"/requests/optum",parentData:data2,parentDataProperty:"optum",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.requests === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"},message:"must have required property 'requests'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "world") || (key0 === "scenario")) || (key0 === "run")) || (key0 === "sessionId")) || (key0 === "claims")) || (key0 === "requests"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sessionId !== undefined){
if(typeof data.sessionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data4 = data.claims;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate36(data4[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.requests !== undefined){
let data6 = data.requests;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.optumToken === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"required",params:{missingProperty: "optumToken"},message:"must have required property 'optumToken'"});
errors++;
}
for(const key1 in data6){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "taiga") || (key1 === "optumToken"))){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.taiga !== undefined){
if(!(validate47(data6.taiga, {instancePath:instancePath+"/requests/taiga",parentData:data6,parentDataProperty:"taiga",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data6.optumToken !== undefined){
if(!(validate47(data6.optumToken, {instancePath:instancePath+"/requests/optumToken",parentData:data6,parentDataProperty:"optumToken",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const part10 = validate54;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property 'rate'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "world") || (key0 === "now")) || (key0 === "rate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.now !== undefined){
let data1 = data.now;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data2 = data.rate;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const part11 = validate55;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.due === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "due"},message:"must have required property 'due'"});
errors++;
}
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "due") || (key0 === "run")) || (key0 === "scenario")) || (key0 === "sessionId")) || (key0 === "does")) || (key0 === "stage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.due !== undefined){
let data0 = data.due;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sessionId !== undefined){
if(typeof data.sessionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data5 = data.stage;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid3;
valid3 = false;
for(const v0 of schema55.enum){
if(func0(data5, v0)){
valid3 = true;
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "now") || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.now !== undefined){
let data0 = data.now;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.steps !== undefined){
let data1 = data.steps;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate56(data1[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const part12 = validate58;
const schema80 = {"type":"object","required":["sessionId","patient","memberId","payerClaimNumber","payer","charge","submissionType","status","stage","since"],"properties":{"sessionId":{"type":"string"},"patient":{"type":"string"},"memberId":{"type":"string"},"payerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"payer":{"$ref":"#/$defs/Payer"},"charge":{"$ref":"#/$defs/Amount"},"paid":{"$ref":"#/$defs/Amount"},"submissionType":{"type":"string","enum":["original","resubmission","appeal"]},"status":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"stage":{"$ref":"#/$defs/Stage"},"since":{"$ref":"#/$defs/Timestamp"},"scenario":{"type":"string"},"run":{"type":"string"},"next":{"$ref":"#/$defs/NextStep"}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "when") || (key0 === "does")) || (key0 === "due")) || (key0 === "polls")) || (key0 === "stage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.due !== undefined){
let data2 = data.due;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.polls !== undefined){
let data3 = data.polls;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid3;
valid3 = false;
for(const v0 of schema55.enum){
if(func0(data4, v0)){
valid3 = true;
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessionId"},message:"must have required property 'sessionId'"});
errors++;
}
if(data.patient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patient"},message:"must have required property 'patient'"});
errors++;
}
if(data.memberId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data.payerClaimNumber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payerClaimNumber"},message:"must have required property 'payerClaimNumber'"});
errors++;
}
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
if(data.charge === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "charge"},message:"must have required property 'charge'"});
errors++;
}
if(data.submissionType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "submissionType"},message:"must have required property 'submissionType'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"},message:"must have required property 'since'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema80.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sessionId !== undefined){
if(typeof data.sessionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patient !== undefined){
if(typeof data.patient !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.memberId !== undefined){
if(typeof data.memberId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerClaimNumber !== undefined){
if(typeof data.payerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payer !== undefined){
let data5 = data.payer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data5.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
for(const key1 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "id") || (key1 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.charge !== undefined){
let data8 = data.charge;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
let data9 = data.paid;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submissionType !== undefined){
let data10 = data.submissionType;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data10 === "original") || (data10 === "resubmission")) || (data10 === "appeal"))){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"enum",params:{allowedValues: schema80.properties.submissionType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data11 === "processing") || (data11 === "submitted")) || (data11 === "accepted")) || (data11 === "rejected")) || (data11 === "denied")) || (data11 === "paid"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema80.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.stage !== undefined){
let data12 = data.stage;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid6;
valid6 = false;
for(const v0 of schema55.enum){
if(func0(data12, v0)){
valid6 = true;
break;
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.since !== undefined){
let data13 = data.since;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessions"},message:"must have required property 'sessions'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "sessions") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sessions !== undefined){
let data0 = data.sessions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate59(data0[i0], {instancePath:instancePath+"/sessions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const part13 = validate63;
const schema89 = {"type":"object","required":["world","now","at","earliest","session","timeline","upcoming","replies"],"properties":{"world":{"type":"string"},"now":{"$ref":"#/$defs/Timestamp"},"at":{"$ref":"#/$defs/Timestamp"},"earliest":{"$ref":"#/$defs/Timestamp"},"session":{"$ref":"#/$defs/SessionRow"},"timeline":{"type":"array","items":{"$ref":"#/$defs/TimelineEntry"}},"upcoming":{"type":"array","items":{"$ref":"#/$defs/UpcomingStep"}},"last":{"type":"integer","minimum":0},"replies":{"$ref":"#/$defs/SessionReplies"},"x12":{"$ref":"#/$defs/SessionX12"}},"additionalProperties":false};
const schema93 = {"type":"object","required":["at","cause","does"],"properties":{"at":{"$ref":"#/$defs/Timestamp"},"cause":{"type":"string","enum":["submission","clock","polls","hand","unknown"]},"does":{"type":"string"},"when":{"type":"string"},"stage":{"$ref":"#/$defs/Stage"},"status":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"category":{"type":"string"},"code":{"type":"string"},"paid":{"$ref":"#/$defs/Amount"},"submissionType":{"type":"string","enum":["original","resubmission","appeal"]},"outcome":{"type":"string"}},"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.cause === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cause"},message:"must have required property 'cause'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema93.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cause !== undefined){
let data1 = data.cause;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data1 === "submission") || (data1 === "clock")) || (data1 === "polls")) || (data1 === "hand")) || (data1 === "unknown"))){
(vErrors ??= []).push({instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema93.properties.cause.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid3;
valid3 = false;
for(const v0 of schema55.enum){
if(func0(data4, v0)){
valid3 = true;
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data5 === "processing") || (data5 === "submitted")) || (data5 === "accepted")) || (data5 === "rejected")) || (data5 === "denied")) || (data5 === "paid"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema93.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
let data8 = data.paid;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submissionType !== undefined){
let data9 = data.submissionType;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data9 === "original") || (data9 === "resubmission")) || (data9 === "appeal"))){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"enum",params:{allowedValues: schema93.properties.submissionType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"object","required":["when","does"],"properties":{"when":{"type":"string"},"does":{"type":"string"},"due":{"$ref":"#/$defs/Timestamp"},"polls":{"type":"integer","minimum":0},"stage":{"$ref":"#/$defs/Stage"},"status":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"outcomes":{"type":"array","items":{"$ref":"#/$defs/PossibleOutcome"}}},"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.weight === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"},message:"must have required property 'weight'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "name") || (key0 === "weight")) || (key0 === "chosen")) || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!((typeof data1 == "number") && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.chosen !== undefined){
let data2 = data.chosen;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chosen",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/chosen",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.steps !== undefined){
let data3 = data.steps;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate60(data3[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "when") || (key0 === "does")) || (key0 === "due")) || (key0 === "polls")) || (key0 === "stage")) || (key0 === "status")) || (key0 === "outcomes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.due !== undefined){
let data2 = data.due;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.polls !== undefined){
let data3 = data.polls;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid3;
valid3 = false;
for(const v0 of schema55.enum){
if(func0(data4, v0)){
valid3 = true;
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data5 === "processing") || (data5 === "submitted")) || (data5 === "accepted")) || (data5 === "rejected")) || (data5 === "denied")) || (data5 === "paid"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema97.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.outcomes !== undefined){
let data6 = data.outcomes;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate68(data6[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"},message:"must have required property 'body'"});
errors++;
}
if(data.changed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "changed"},message:"must have required property 'changed'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.curl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "curl"},message:"must have required property 'curl'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "status") || (key0 === "body")) || (key0 === "changed")) || (key0 === "request")) || (key0 === "curl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.body !== undefined){
let data1 = data.body;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.changed !== undefined){
let data2 = data.changed;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changed",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.request !== undefined){
if(!(validate47(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.curl !== undefined){
if(typeof data.curl !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/curl",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taiga === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "taiga"},message:"must have required property 'taiga'"});
errors++;
}
if(data.stedi === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stedi"},message:"must have required property 'stedi'"});
errors++;
}
if(data.optum === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "optum"},message:"must have required property 'optum'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "taiga") || (key0 === "stedi")) || (key0 === "optum"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.taiga !== undefined){
if(!(validate73(data.taiga, {instancePath:instancePath+"/taiga",parentData:data,parentDataProperty:"taiga",rootData}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.stedi !== undefined){
if(!(validate73(data.stedi, {instancePath:instancePath+"/stedi",parentData:data,parentDataProperty:"stedi",rootData}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.optum !== undefined){
if(!(validate73(data.optum, {instancePath:instancePath+"/optum",parentData:data,parentDataProperty:"optum",rootData}))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","required":["kind","depth","label","lines","raw","elements","marks","missing"],"properties":{"kind":{"type":"string","enum":["part","claim","row"]},"depth":{"type":"integer","minimum":0},"interchange":{"type":"integer","minimum":1},"segment":{"$ref":"#/$defs/X12Segment"},"loop":{"$ref":"#/$defs/X12Loop"},"name":{"type":"string"},"label":{"type":"string"},"lines":{"type":"array","items":{"type":"array","items":{"type":"string"}}},"tone":{"type":"string","enum":["good","bad","open"]},"raw":{"type":"string"},"elements":{"type":"array","items":{"$ref":"#/$defs/X12Element"}},"marks":{"type":"array","items":{"$ref":"#/$defs/X12Mark"}},"missing":{"type":"array","items":{"$ref":"#/$defs/X12Mark"}}},"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "number"},message:"must have required property 'number'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "number") || (key0 === "id"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/number",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "position"},message:"must have required property 'position'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.value === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"},message:"must have required property 'value'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "position") || (key0 === "component")) || (key0 === "name")) || (key0 === "value")) || (key0 === "meaning"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.position !== undefined){
let data0 = data.position;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.component !== undefined){
let data1 = data.component;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.meaning !== undefined){
if(typeof data.meaning !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/meaning",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "code") || (key0 === "message")) || (key0 === "at")) || (key0 === "length"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.length !== undefined){
let data3 = data.length;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property 'kind'"});
errors++;
}
if(data.depth === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "depth"},message:"must have required property 'depth'"});
errors++;
}
if(data.label === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "label"},message:"must have required property 'label'"});
errors++;
}
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lines"},message:"must have required property 'lines'"});
errors++;
}
if(data.raw === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "raw"},message:"must have required property 'raw'"});
errors++;
}
if(data.elements === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "elements"},message:"must have required property 'elements'"});
errors++;
}
if(data.marks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "marks"},message:"must have required property 'marks'"});
errors++;
}
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"},message:"must have required property 'missing'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema104.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "part") || (data0 === "claim")) || (data0 === "row"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema104.properties.kind.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.depth !== undefined){
let data1 = data.depth;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/depth",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/depth",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.interchange !== undefined){
let data2 = data.interchange;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/interchange",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/interchange",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.segment !== undefined){
if(!(validate81(data.segment, {instancePath:instancePath+"/segment",parentData:data,parentDataProperty:"segment",rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.loop !== undefined){
let data4 = data.loop;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/loop",keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data4.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/loop",keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
for(const key1 in data4){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "id") || (key1 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/loop",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/loop/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/loop/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/loop",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lines !== undefined){
let data9 = data.lines;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data10 = data9[i0];
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data10[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.tone !== undefined){
let data12 = data.tone;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data12 === "good") || (data12 === "bad")) || (data12 === "open"))){
(vErrors ??= []).push({instancePath:instancePath+"/tone",keyword:"enum",params:{allowedValues: schema104.properties.tone.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.raw !== undefined){
if(typeof data.raw !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/raw",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.elements !== undefined){
let data14 = data.elements;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate83(data14[i2], {instancePath:instancePath+"/elements/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.marks !== undefined){
let data16 = data.marks;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate85(data16[i3], {instancePath:instancePath+"/marks/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/marks",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.missing !== undefined){
let data18 = data.missing;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate85(data18[i4], {instancePath:instancePath+"/missing/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.changed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "changed"},message:"must have required property 'changed'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "text") || (key0 === "summary")) || (key0 === "entries")) || (key0 === "changed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entries !== undefined){
let data2 = data.entries;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate80(data2[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.changed !== undefined){
let data4 = data.changed;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data5 = data4[i1];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/changed/" + i1,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changed",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.earliest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "earliest"},message:"must have required property 'earliest'"});
errors++;
}
if(data.session === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "session"},message:"must have required property 'session'"});
errors++;
}
if(data.timeline === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timeline"},message:"must have required property 'timeline'"});
errors++;
}
if(data.upcoming === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "upcoming"},message:"must have required property 'upcoming'"});
errors++;
}
if(data.replies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "replies"},message:"must have required property 'replies'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema89.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.now !== undefined){
let data1 = data.now;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.earliest !== undefined){
let data3 = data.earliest;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/earliest",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/earliest",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(!(validate59(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.timeline !== undefined){
let data5 = data.timeline;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate65(data5[i0], {instancePath:instancePath+"/timeline/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/timeline",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.upcoming !== undefined){
let data7 = data.upcoming;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate67(data7[i1], {instancePath:instancePath+"/upcoming/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/upcoming",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.last !== undefined){
let data9 = data.last;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.replies !== undefined){
if(!(validate72(data.replies, {instancePath:instancePath+"/replies",parentData:data,parentDataProperty:"replies",rootData}))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.x12 !== undefined){
if(!(validate79(data.x12, {instancePath:instancePath+"/x12",parentData:data,parentDataProperty:"x12",rootData}))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const part14 = validate90;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property 'role'"});
errors++;
}
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "role") || (key0 === "claim"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(!(validate37(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.played === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "played"},message:"must have required property 'played'"});
errors++;
}
if(data.left === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "left"},message:"must have required property 'left'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "world") || (key0 === "run")) || (key0 === "scenario")) || (key0 === "played")) || (key0 === "left")) || (key0 === "claims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.played !== undefined){
let data3 = data.played;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data3.does === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "when") || (key1 === "does"))){
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.when !== undefined){
if(typeof data3.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/played/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.does !== undefined){
if(typeof data3.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/played/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.left !== undefined){
let data6 = data.left;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate91(data7[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const part15 = validate94;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "events") || (key0 === "bytes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.events !== undefined){
let data0 = data.events;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.before === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "before"},message:"must have required property 'before'"});
errors++;
}
if(data.after === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "after"},message:"must have required property 'after'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "before") || (key0 === "after"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.before !== undefined){
if(!(validate95(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate95(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const part16 = validate98;
const schema118 = {"type":"object","properties":{"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"$ref":"#/$defs/Duration"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"$ref":"#/$defs/Duration"}},"additionalProperties":false,"required":["max","per"]},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/Failure"}},"additionalProperties":false,"required":["on","fails"]};
const pattern30 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const schema121 = {"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"$ref":"#/$defs/Delay"},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"$ref":"#/$defs/Duration"},"revoked":{"type":"boolean","const":true},"patch":{"$ref":"#/$defs/Patch"},"payer":{"$ref":"#/$defs/FailedSearch"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]};
const schema122 = {"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"$ref":"#/$defs/Duration"},"max":{"$ref":"#/$defs/Duration"},"median":{"$ref":"#/$defs/Duration"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema122.type},message:"must be string,object"});
errors++;
}
if(typeof data === "string"){
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "median")) || (key0 === "sigma"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(typeof data0 === "string"){
if(!pattern30.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.median !== undefined){
let data2 = data.median;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/median",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/median",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sigma !== undefined){
let data3 = data.sigma;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.min !== undefined){
if(data.max === undefined){
const err14 = {instancePath,keyword:"dependentRequired",params:{property: "min",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property min is present"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.max !== undefined){
if(data.min === undefined){
const err15 = {instancePath,keyword:"dependentRequired",params:{property: "max",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property max is present"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.median !== undefined){
if(data.sigma === undefined){
const err16 = {instancePath,keyword:"dependentRequired",params:{property: "median",
    missingProperty: "sigma",
    depsCount: 1,
    deps: "sigma"},message:"must have property sigma when property median is present"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.sigma !== undefined){
if(data.median === undefined){
const err17 = {instancePath,keyword:"dependentRequired",params:{property: "sigma",
    missingProperty: "median",
    depsCount: 1,
    deps: "median"},message:"must have property median when property sigma is present"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}

const pattern37 = new RegExp("^/", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "set") || (key0 === "remove")) || (key0 === "reverse"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.set !== undefined){
let data0 = data.set;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data0){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern37.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.remove !== undefined){
let data1 = data.remove;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern37.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/remove/" + i0,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remove/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.reverse !== undefined){
let data3 = data.reverse;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern37.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/reverse/" + i1,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reverse/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "category"},message:"must have required property 'category'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "category") || (key0 === "status")) || (key0 === "entity")) || (key0 === "allowDeactivated"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowDeactivated !== undefined){
if(true !== data.allowDeactivated){
(vErrors ??= []).push({instancePath:instancePath+"/allowDeactivated",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.hang === undefined) && (missing1 = "hang")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.reset === undefined) && (missing2 = "reset")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.empty === undefined) && (missing3 = "empty")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.garbage === undefined) && (missing4 = "garbage")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid3 = true;
passing0 = 4;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.truncated === undefined) && (missing5 = "truncated")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid3 = true;
passing0 = 5;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.length === undefined) && (missing6 = "length")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid3 = true;
passing0 = 6;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.dribble === undefined) && (missing7 = "dribble")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid3 = true;
passing0 = 7;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.revoked === undefined) && (missing8 = "revoked")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid3 = true;
passing0 = 8;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.patch === undefined) && (missing9 = "patch")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid3 = true;
passing0 = 9;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.payer === undefined) && (missing10 = "payer")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid3 = true;
passing0 = 10;
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing11;
if((data.delay === undefined) && (missing11 = "delay")){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid3 = true;
passing0 = 11;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid3){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.delay === undefined) && (missing12 = "delay")) || ((data.hang === undefined) && (missing12 = "hang"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid4 = _errs21 === errors;
if(valid4){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema121.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
errors++;
}
if(data0 < 400 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"});
errors++;
}
}
}
if(data.delay !== undefined){
if(!(validate102(data.delay, {instancePath:instancePath+"/delay",parentData:data,parentDataProperty:"delay",rootData}))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data2 = data.hang;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.reset !== undefined){
let data3 = data.reset;
if(!((data3 === true) || (data3 === "middle"))){
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema121.properties.reset.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.empty !== undefined){
let data4 = data.empty;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.garbage !== undefined){
let data5 = data.garbage;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.truncated !== undefined){
let data6 = data.truncated;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.length !== undefined){
let data7 = data.length;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "short") || (data7 === "long"))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema121.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data8 = data.dribble;
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dribble",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dribble",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revoked !== undefined){
let data9 = data.revoked;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.patch !== undefined){
if(!(validate104(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate106(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.carriedOut !== undefined){
let data12 = data.carriedOut;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data12){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "on"},message:"must have required property 'on'"});
errors++;
}
if(data.fails === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fails"},message:"must have required property 'fails'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema118.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid1;
valid1 = false;
for(const v0 of schema118.properties.on.enum){
if(func0(data0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema118.properties.on.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.times !== undefined){
let data1 = data.times;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.lasts !== undefined){
let data2 = data.lasts;
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/lasts",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lasts",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.match !== undefined){
let data3 = data.match;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"});
errors++;
}
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[key1];
if(typeof data4 === "string"){
if(data4.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/match/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.inFlight !== undefined){
let data5 = data.inFlight;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.rate !== undefined){
let data6 = data.rate;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.max === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"required",params:{missingProperty: "max"},message:"must have required property 'max'"});
errors++;
}
if(data6.per === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"required",params:{missingProperty: "per"},message:"must have required property 'per'"});
errors++;
}
for(const key2 in data6){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key2 === "max") || (key2 === "per"))){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.max !== undefined){
let data7 = data6.max;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data6.per !== undefined){
let data8 = data6.per;
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/per",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate/per",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.every !== undefined){
let data9 = data.every;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data9 < 2 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"});
errors++;
}
}
}
if(data.chance !== undefined){
let data10 = data.chance;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data10 <= 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.fails !== undefined){
if(!(validate101(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.armed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "armed"},message:"must have required property 'armed'"});
errors++;
}
if(data.applied === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "applied"},message:"must have required property 'applied'"});
errors++;
}
if(data.skipped === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "skipped"},message:"must have required property 'skipped'"});
errors++;
}
if(data.fault === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fault"},message:"must have required property 'fault'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "id") || (key0 === "does")) || (key0 === "armed")) || (key0 === "until")) || (key0 === "remaining")) || (key0 === "applied")) || (key0 === "skipped")) || (key0 === "fault"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.armed !== undefined){
let data2 = data.armed;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.applied !== undefined){
let data5 = data.applied;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.skipped !== undefined){
let data6 = data.skipped;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.fault !== undefined){
if(!(validate100(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.faults === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "faults"},message:"must have required property 'faults'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "faults")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.faults !== undefined){
let data0 = data.faults;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate99(data0[i0], {instancePath:instancePath+"/faults/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/faults",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const part17 = validate111;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.armed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "armed"},message:"must have required property 'armed'"});
errors++;
}
if(data.applied === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "applied"},message:"must have required property 'applied'"});
errors++;
}
if(data.skipped === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "skipped"},message:"must have required property 'skipped'"});
errors++;
}
if(data.fault === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fault"},message:"must have required property 'fault'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "id") || (key0 === "does")) || (key0 === "armed")) || (key0 === "until")) || (key0 === "remaining")) || (key0 === "applied")) || (key0 === "skipped")) || (key0 === "fault"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.armed !== undefined){
let data2 = data.armed;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.applied !== undefined){
let data5 = data.applied;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.skipped !== undefined){
let data6 = data.skipped;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.fault !== undefined){
if(!(validate100(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const part18 = validate113;

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disarmed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disarmed"},message:"must have required property 'disarmed'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "disarmed")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.disarmed !== undefined){
let data0 = data.disarmed;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/disarmed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disarmed",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const part19 = validate114;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "claims") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate37(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const part20 = validate116;
const schema140 = {"type":"object","required":["id","name","aliases","names","claimStatus","behaviors"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"names":{"type":"array","items":{"type":"string"}},"claimStatus":{"type":"string","enum":["SUPPORTED","NOT_SUPPORTED","ENROLLMENT_REQUIRED"]},"enrolled":{"type":"array","items":{"type":"string"}},"behaviors":{"type":"array","items":{"$ref":"#/$defs/PayerBehavior"}}},"additionalProperties":false};
const schema141 = {"anyOf":[{"type":"string","enum":["slow","sunday-maintenance","needs-account-number","refuses-wide-windows","refuses-single-days","needs-exact-names","batch-at-night","not-found-at-first","archives-after-18-months","claims-newest-first","claims-newest-last","answers-with-main-id"]},{"type":"object","properties":{"not-found-at-first":{"$ref":"#/$defs/Duration"}},"additionalProperties":false,"minProperties":1}]};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid1;
valid1 = false;
for(const v0 of schema141.anyOf[0].enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema141.anyOf[0].enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "not-found-at-first")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data["not-found-at-first"] !== undefined){
let data0 = data["not-found-at-first"];
if(typeof data0 === "string"){
if(!pattern30.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/not-found-at-first",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/not-found-at-first",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.aliases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aliases"},message:"must have required property 'aliases'"});
errors++;
}
if(data.names === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "names"},message:"must have required property 'names'"});
errors++;
}
if(data.claimStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claimStatus"},message:"must have required property 'claimStatus'"});
errors++;
}
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "aliases")) || (key0 === "names")) || (key0 === "claimStatus")) || (key0 === "enrolled")) || (key0 === "behaviors"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/aliases/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aliases",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.names !== undefined){
let data4 = data.names;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/names/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimStatus !== undefined){
let data6 = data.claimStatus;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data6 === "SUPPORTED") || (data6 === "NOT_SUPPORTED")) || (data6 === "ENROLLMENT_REQUIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"enum",params:{allowedValues: schema140.properties.claimStatus.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.enrolled !== undefined){
let data7 = data.enrolled;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data7[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/enrolled/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/enrolled",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.behaviors !== undefined){
let data9 = data.behaviors;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate118(data9[i3], {instancePath:instancePath+"/behaviors/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/behaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payers"},message:"must have required property 'payers'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "payers") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.payers !== undefined){
let data0 = data.payers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate117(data0[i0], {instancePath:instancePath+"/payers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate117.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const part21 = validate121;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.aliases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aliases"},message:"must have required property 'aliases'"});
errors++;
}
if(data.names === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "names"},message:"must have required property 'names'"});
errors++;
}
if(data.claimStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claimStatus"},message:"must have required property 'claimStatus'"});
errors++;
}
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "aliases")) || (key0 === "names")) || (key0 === "claimStatus")) || (key0 === "enrolled")) || (key0 === "behaviors"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/aliases/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aliases",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.names !== undefined){
let data4 = data.names;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/names/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimStatus !== undefined){
let data6 = data.claimStatus;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data6 === "SUPPORTED") || (data6 === "NOT_SUPPORTED")) || (data6 === "ENROLLMENT_REQUIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"enum",params:{allowedValues: schema140.properties.claimStatus.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.enrolled !== undefined){
let data7 = data.enrolled;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data7[i2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/enrolled/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/enrolled",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.behaviors !== undefined){
let data9 = data.behaviors;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate118(data9[i3], {instancePath:instancePath+"/behaviors/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate118.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/behaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const part22 = validate123;

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "name") || (key0 === "version"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("payerbox" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"const",params:{allowedValue: "payerbox"},message:"must be equal to constant"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","required":["method","url","httpVersion","cookies","headers","queryString","headersSize","bodySize"],"properties":{"method":{"type":"string"},"url":{"type":"string"},"httpVersion":{"type":"string"},"cookies":{"type":"array","maxItems":0,"items":{"type":"object"}},"headers":{"type":"array","maxItems":0,"items":{"type":"object"}},"queryString":{"type":"array","maxItems":0,"items":{"type":"object"}},"headersSize":{"type":"integer","const":-1},"bodySize":{"type":"integer","const":-1},"postData":{"$ref":"#/$defs/HarPostData"}},"additionalProperties":false};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property 'url'"});
errors++;
}
if(data.httpVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "httpVersion"},message:"must have required property 'httpVersion'"});
errors++;
}
if(data.cookies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cookies"},message:"must have required property 'cookies'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
if(data.queryString === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "queryString"},message:"must have required property 'queryString'"});
errors++;
}
if(data.headersSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headersSize"},message:"must have required property 'headersSize'"});
errors++;
}
if(data.bodySize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bodySize"},message:"must have required property 'bodySize'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema149.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.httpVersion !== undefined){
if(typeof data.httpVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/httpVersion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cookies !== undefined){
let data3 = data.cookies;
if(Array.isArray(data3)){
if(data3.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[i0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.queryString !== undefined){
let data7 = data.queryString;
if(Array.isArray(data7)){
if(data7.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/queryString",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data8 = data7[i2];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/queryString/" + i2,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/queryString",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.headersSize !== undefined){
let data9 = data.headersSize;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.bodySize !== undefined){
let data10 = data.bodySize;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.postData !== undefined){
let data11 = data.postData;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.mimeType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"required",params:{missingProperty: "mimeType"},message:"must have required property 'mimeType'"});
errors++;
}
if(data11.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
for(const key1 in data11){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "mimeType") || (key1 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.mimeType !== undefined){
if(typeof data11.mimeType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postData/mimeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.text !== undefined){
if(typeof data11.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postData/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"object","required":["status","statusText","httpVersion","cookies","headers","content","redirectURL","headersSize","bodySize"],"properties":{"status":{"type":"integer"},"statusText":{"type":"string"},"httpVersion":{"type":"string"},"cookies":{"type":"array","maxItems":0,"items":{"type":"object"}},"headers":{"type":"array","maxItems":0,"items":{"type":"object"}},"content":{"$ref":"#/$defs/HarContent"},"redirectURL":{"type":"string"},"headersSize":{"type":"integer","const":-1},"bodySize":{"type":"integer","const":-1}},"additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"},message:"must have required property 'size'"});
errors++;
}
if(data.mimeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mimeType"},message:"must have required property 'mimeType'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "size") || (key0 === "mimeType")) || (key0 === "text"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.mimeType !== undefined){
if(typeof data.mimeType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mimeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.statusText === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statusText"},message:"must have required property 'statusText'"});
errors++;
}
if(data.httpVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "httpVersion"},message:"must have required property 'httpVersion'"});
errors++;
}
if(data.cookies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cookies"},message:"must have required property 'cookies'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"},message:"must have required property 'content'"});
errors++;
}
if(data.redirectURL === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "redirectURL"},message:"must have required property 'redirectURL'"});
errors++;
}
if(data.headersSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headersSize"},message:"must have required property 'headersSize'"});
errors++;
}
if(data.bodySize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bodySize"},message:"must have required property 'bodySize'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema151.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.statusText !== undefined){
if(typeof data.statusText !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusText",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.httpVersion !== undefined){
if(typeof data.httpVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/httpVersion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cookies !== undefined){
let data3 = data.cookies;
if(Array.isArray(data3)){
if(data3.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[i0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate131(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = joined(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.redirectURL !== undefined){
if(typeof data.redirectURL !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/redirectURL",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.headersSize !== undefined){
let data9 = data.headersSize;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.bodySize !== undefined){
let data10 = data.bodySize;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.send === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "send"},message:"must have required property 'send'"});
errors++;
}
if(data.wait === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "wait"},message:"must have required property 'wait'"});
errors++;
}
if(data.receive === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receive"},message:"must have required property 'receive'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "send") || (key0 === "wait")) || (key0 === "receive"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.send !== undefined){
let data0 = data.send;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/send",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
if(0 !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/send",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
if(data.wait !== undefined){
let data1 = data.wait;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/wait",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/wait",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.receive !== undefined){
let data2 = data.receive;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/receive",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
if(0 !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/receive",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "id") || (key0 === "world")) || (key0 === "operation")) || (key0 === "fault")) || (key0 === "phi"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phi !== undefined){
if(typeof data.phi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startedDateTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startedDateTime"},message:"must have required property 'startedDateTime'"});
errors++;
}
if(data.time === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.response === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "response"},message:"must have required property 'response'"});
errors++;
}
if(data.cache === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cache"},message:"must have required property 'cache'"});
errors++;
}
if(data.timings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timings"},message:"must have required property 'timings'"});
errors++;
}
if(data._payerbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "_payerbox"},message:"must have required property '_payerbox'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "startedDateTime") || (key0 === "time")) || (key0 === "request")) || (key0 === "response")) || (key0 === "cache")) || (key0 === "timings")) || (key0 === "_payerbox"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.startedDateTime !== undefined){
let data0 = data.startedDateTime;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/startedDateTime",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startedDateTime",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.time !== undefined){
let data1 = data.time;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.request !== undefined){
if(!(validate128(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate130(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData}))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data4 = data.cache;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/cache",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cache",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.timings !== undefined){
if(!(validate134(data.timings, {instancePath:instancePath+"/timings",parentData:data,parentDataProperty:"timings",rootData}))){
vErrors = joined(vErrors, validate134.errors);
errors = vErrors.length;
}
}
if(data._payerbox !== undefined){
if(!(validate136(data._payerbox, {instancePath:instancePath+"/_payerbox",parentData:data,parentDataProperty:"_payerbox",rootData}))){
vErrors = joined(vErrors, validate136.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
if(data.creator === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "creator"},message:"must have required property 'creator'"});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "version") || (key0 === "creator")) || (key0 === "entries"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("1.2" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: "1.2"},message:"must be equal to constant"});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate125(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.entries !== undefined){
let data2 = data.entries;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate127(data2[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.log === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "log"},message:"must have required property 'log'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "log")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.log !== undefined){
if(!(validate124(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = joined(vErrors, validate124.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const part23 = validate140;

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ok"},message:"must have required property 'ok'"});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"},message:"must have required property 'count'"});
errors++;
}
if(data.sentence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sentence"},message:"must have required property 'sentence'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "ok") || (key0 === "count")) || (key0 === "sentence"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.sentence !== undefined){
if(typeof data.sentence !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const part24 = validate141;
const schema157 = {"type":"object","required":["what","is","met","missing","percent"],"properties":{"what":{"type":"string","enum":["statuses","submissionTypes","families","categories","codes","events","responses","errors","faults"]},"is":{"type":"string"},"met":{"type":"array","items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}},"percent":{"type":"integer","minimum":0,"maximum":100}},"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"},message:"must have required property 'what'"});
errors++;
}
if(data.is === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "is"},message:"must have required property 'is'"});
errors++;
}
if(data.met === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "met"},message:"must have required property 'met'"});
errors++;
}
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"},message:"must have required property 'missing'"});
errors++;
}
if(data.percent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "percent"},message:"must have required property 'percent'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "what") || (key0 === "is")) || (key0 === "met")) || (key0 === "missing")) || (key0 === "percent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/what",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data0 === "statuses") || (data0 === "submissionTypes")) || (data0 === "families")) || (data0 === "categories")) || (data0 === "codes")) || (data0 === "events")) || (data0 === "responses")) || (data0 === "errors")) || (data0 === "faults"))){
(vErrors ??= []).push({instancePath:instancePath+"/what",keyword:"enum",params:{allowedValues: schema157.properties.what.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.is !== undefined){
if(typeof data.is !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.met !== undefined){
let data2 = data.met;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/met/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/met",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.missing !== undefined){
let data4 = data.missing;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/missing/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.percent !== undefined){
let data6 = data.percent;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coverage"},message:"must have required property 'coverage'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "coverage")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.coverage !== undefined){
let data0 = data.coverage;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate142(data0[i0], {instancePath:instancePath+"/coverage/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coverage",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const part25 = validate144;

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"},message:"must have required property 'rule'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
if(data.advice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "advice"},message:"must have required property 'advice'"});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"},message:"must have required property 'source'"});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.first === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "first"},message:"must have required property 'first'"});
errors++;
}
if(data.last === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "last"},message:"must have required property 'last'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "rule") || (key0 === "message")) || (key0 === "advice")) || (key0 === "source")) || (key0 === "entries")) || (key0 === "first")) || (key0 === "last"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.advice !== undefined){
if(typeof data.advice !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/advice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.first !== undefined){
let data6 = data.first;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/first",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/first",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.last !== undefined){
let data7 = data.last;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calls === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calls"},message:"must have required property 'calls'"});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"},message:"must have required property 'findings'"});
errors++;
}
if(data.unjudged === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unjudged"},message:"must have required property 'unjudged'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "calls") || (key0 === "findings")) || (key0 === "unjudged"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.calls !== undefined){
let data0 = data.calls;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate145(data1[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.unjudged !== undefined){
let data3 = data.unjudged;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unjudged/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unjudged",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const part26 = validate147;
const schema163 = {"type":"object","required":["id","at","operation","method","path","status","took","clockEpoch","request","reply"],"properties":{"id":{"type":"integer","minimum":1},"at":{"$ref":"#/$defs/Timestamp"},"operation":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":"integer"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled"]},"phi":{"type":"string"},"took":{"type":"number","minimum":0},"clockEpoch":{"type":"integer","minimum":0},"request":{"type":"string"},"reply":{"type":"string"}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.took === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "took"},message:"must have required property 'took'"});
errors++;
}
if(data.clockEpoch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clockEpoch"},message:"must have required property 'clockEpoch'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.reply === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reply"},message:"must have required property 'reply'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema163.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.fault !== undefined){
let data6 = data.fault;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data6 === "hang") || (data6 === "reset")) || (data6 === "middle")) || (data6 === "short")) || (data6 === "long")) || (data6 === "dribble")) || (data6 === "status")) || (data6 === "spoiled"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema163.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.phi !== undefined){
if(typeof data.phi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.took !== undefined){
let data8 = data.took;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.clockEpoch !== undefined){
let data9 = data.clockEpoch;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.request !== undefined){
if(typeof data.request !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reply !== undefined){
if(typeof data.reply !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reply",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "entries") || (key0 === "bytes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.dropped === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dropped"},message:"must have required property 'dropped'"});
errors++;
}
if(data.limits === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limits"},message:"must have required property 'limits'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "entries") || (key0 === "next")) || (key0 === "previous")) || (key0 === "dropped")) || (key0 === "limits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate148(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.previous !== undefined){
let data3 = data.previous;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/previous",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.dropped !== undefined){
let data4 = data.dropped;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.limits !== undefined){
if(!(validate150(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = joined(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const part27 = validate152;

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const part28 = validate153;
const schema168 = {"type":"object","required":["list","title","codes","deactivated"],"properties":{"list":{"type":"string","enum":["category","status","entity"]},"title":{"type":"string"},"codes":{"type":"integer","minimum":0},"deactivated":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "list"},message:"must have required property 'list'"});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property 'title'"});
errors++;
}
if(data.codes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codes"},message:"must have required property 'codes'"});
errors++;
}
if(data.deactivated === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deactivated"},message:"must have required property 'deactivated'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "list") || (key0 === "title")) || (key0 === "codes")) || (key0 === "deactivated"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.list !== undefined){
let data0 = data.list;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/list",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "category") || (data0 === "status")) || (data0 === "entity"))){
(vErrors ??= []).push({instancePath:instancePath+"/list",keyword:"enum",params:{allowedValues: schema168.properties.list.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.codes !== undefined){
let data2 = data.codes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/codes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/codes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.deactivated !== undefined){
let data3 = data.deactivated;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/deactivated",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/deactivated",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lists === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lists"},message:"must have required property 'lists'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "lists")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.lists !== undefined){
let data0 = data.lists;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate154(data0[i0], {instancePath:instancePath+"/lists/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lists",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const part29 = validate156;
const schema169 = {"type":"object","required":["list","title","matching","codes"],"properties":{"list":{"type":"string","enum":["category","status","entity"]},"title":{"type":"string"},"matching":{"type":"integer","minimum":0},"codes":{"type":"array","items":{"$ref":"#/$defs/Code"}},"next":{"type":"integer","minimum":1}},"additionalProperties":false};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "code") || (key0 === "text")) || (key0 === "deactivated")) || (key0 === "needsEntity")) || (key0 === "stages"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.deactivated !== undefined){
if(typeof data.deactivated !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/deactivated",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.needsEntity !== undefined){
let data3 = data.needsEntity;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/needsEntity",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/needsEntity",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data5 = data4[i0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stages/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid4;
valid4 = false;
for(const v0 of schema55.enum){
if(func0(data5, v0)){
valid4 = true;
break;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/stages/" + i0,keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "list"},message:"must have required property 'list'"});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property 'title'"});
errors++;
}
if(data.matching === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "matching"},message:"must have required property 'matching'"});
errors++;
}
if(data.codes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codes"},message:"must have required property 'codes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "list") || (key0 === "title")) || (key0 === "matching")) || (key0 === "codes")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.list !== undefined){
let data0 = data.list;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/list",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "category") || (data0 === "status")) || (data0 === "entity"))){
(vErrors ??= []).push({instancePath:instancePath+"/list",keyword:"enum",params:{allowedValues: schema169.properties.list.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.matching !== undefined){
let data2 = data.matching;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/matching",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/matching",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.codes !== undefined){
let data3 = data.codes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate157(data3[i0], {instancePath:instancePath+"/codes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate157.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data5 = data.next;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const part30 = validate159;
const schema173 = {"type":"object","required":["code","message","line","column","offset","segment"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0},"interchange":{"type":"integer","minimum":1},"segment":{"$ref":"#/$defs/X12Segment"},"element":{"type":"integer","minimum":1},"component":{"type":"integer","minimum":1},"level":{"type":"string","enum":["interchange","group","set","segment","element"]},"loop":{"type":"string"}},"additionalProperties":false};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
if(data.line === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "line"},message:"must have required property 'line'"});
errors++;
}
if(data.column === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property 'column'"});
errors++;
}
if(data.offset === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "offset"},message:"must have required property 'offset'"});
errors++;
}
if(data.segment === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "segment"},message:"must have required property 'segment'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema173.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.offset !== undefined){
let data4 = data.offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.interchange !== undefined){
let data5 = data.interchange;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/interchange",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/interchange",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.segment !== undefined){
if(!(validate81(data.segment, {instancePath:instancePath+"/segment",parentData:data,parentDataProperty:"segment",rootData}))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.element !== undefined){
let data7 = data.element;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/element",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/element",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.component !== undefined){
let data8 = data.component;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.level !== undefined){
let data9 = data.level;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data9 === "interchange") || (data9 === "group")) || (data9 === "set")) || (data9 === "segment")) || (data9 === "element"))){
(vErrors ??= []).push({instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema173.properties.level.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.loop !== undefined){
if(typeof data.loop !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/loop",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readable === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "readable"},message:"must have required property 'readable'"});
errors++;
}
if(data.complete === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "complete"},message:"must have required property 'complete'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.sets === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sets"},message:"must have required property 'sets'"});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"},message:"must have required property 'errors'"});
errors++;
}
if(data.warnings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "warnings"},message:"must have required property 'warnings'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "readable") || (key0 === "complete")) || (key0 === "summary")) || (key0 === "sets")) || (key0 === "entries")) || (key0 === "errors")) || (key0 === "warnings")) || (key0 === "document"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.readable !== undefined){
if(typeof data.readable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/readable",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/complete",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sets !== undefined){
let data3 = data.sets;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sets/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sets",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.entries !== undefined){
let data5 = data.entries;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate80(data5[i1], {instancePath:instancePath+"/entries/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.errors !== undefined){
let data7 = data.errors;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate161(data7[i2], {instancePath:instancePath+"/errors/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.warnings !== undefined){
let data9 = data.warnings;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate161(data9[i3], {instancePath:instancePath+"/warnings/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.document !== undefined){
let data11 = data.document;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/document",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const part31 = validate165;
const schema174 = {"type":"object","required":["name","summary","roles","steps","statuses","branches","builtIn","diagram"],"properties":{"name":{"type":"string"},"summary":{"type":"string"},"roles":{"type":"array","items":{"type":"string"}},"steps":{"type":"array","items":{"$ref":"#/$defs/Step"}},"statuses":{"type":"array","items":{"type":"string","enum":["processing","submitted","accepted","rejected","paid","denied"]}},"branches":{"type":"array","items":{"$ref":"#/$defs/Branch"}},"builtIn":{"type":"boolean"},"source":{"$ref":"#/$defs/ScenarioSourceText"},"diagram":{"$ref":"#/$defs/ScenarioDiagram"}},"additionalProperties":false};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property 'outcome'"});
errors++;
}
if(data.weight === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"},message:"must have required property 'weight'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "outcome") || (key0 === "weight"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.branch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "branch"},message:"must have required property 'branch'"});
errors++;
}
if(data.outcomes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcomes"},message:"must have required property 'outcomes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "branch") || (key0 === "outcomes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.branch !== undefined){
if(typeof data.branch !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.outcomes !== undefined){
let data1 = data.outcomes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate167(data1[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

const schema181 = {"type":"object","required":["role","stage","taiga"],"properties":{"role":{"type":"string"},"stage":{"$ref":"#/$defs/Stage"},"taiga":{"type":"string","enum":["processing","submitted","accepted","rejected","paid","denied"]},"category":{"type":"string"},"status":{"type":"string"},"paid":{"$ref":"#/$defs/Amount"}},"additionalProperties":false};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property 'role'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
if(data.taiga === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "taiga"},message:"must have required property 'taiga'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "role") || (key0 === "stage")) || (key0 === "taiga")) || (key0 === "category")) || (key0 === "status")) || (key0 === "paid"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema55.enum){
if(func0(data1, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.taiga !== undefined){
let data2 = data.taiga;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taiga",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data2 === "processing") || (data2 === "submitted")) || (data2 === "accepted")) || (data2 === "rejected")) || (data2 === "paid")) || (data2 === "denied"))){
(vErrors ??= []).push({instancePath:instancePath+"/taiga",keyword:"enum",params:{allowedValues: schema181.properties.taiga.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
let data5 = data.paid;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.end === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "end"},message:"must have required property 'end'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "id") || (key0 === "claims")) || (key0 === "end"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.claims !== undefined){
let data1 = data.claims;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate172(data1[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.end !== undefined){
if(typeof data.end !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/end",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const schema184 = {"type":"object","required":["to","trigger","label","does","outcomes"],"properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0},"trigger":{"type":"string","enum":["start","clock","polls","manual"]},"when":{"type":"string"},"milliseconds":{"type":"integer","minimum":1},"polls":{"type":"integer","minimum":1},"does":{"type":"array","items":{"type":"string"}},"outcomes":{"type":"array","items":{"$ref":"#/$defs/ChosenOutcome"}},"label":{"type":"string"}},"additionalProperties":false};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"},message:"must have required property 'to'"});
errors++;
}
if(data.trigger === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trigger"},message:"must have required property 'trigger'"});
errors++;
}
if(data.label === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "label"},message:"must have required property 'label'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.outcomes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcomes"},message:"must have required property 'outcomes'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema184.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.to !== undefined){
let data1 = data.to;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.trigger !== undefined){
let data2 = data.trigger;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trigger",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data2 === "start") || (data2 === "clock")) || (data2 === "polls")) || (data2 === "manual"))){
(vErrors ??= []).push({instancePath:instancePath+"/trigger",keyword:"enum",params:{allowedValues: schema184.properties.trigger.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.milliseconds !== undefined){
let data4 = data.milliseconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.polls !== undefined){
let data5 = data.polls;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.does !== undefined){
let data6 = data.does;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.outcomes !== undefined){
let data8 = data.outcomes;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.branch === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + i1,keyword:"required",params:{missingProperty: "branch"},message:"must have required property 'branch'"});
errors++;
}
if(data9.outcome === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + i1,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property 'outcome'"});
errors++;
}
for(const key1 in data9){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "branch") || (key1 === "outcome"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.branch !== undefined){
if(typeof data9.branch !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + i1+"/branch",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.outcome !== undefined){
if(typeof data9.outcome !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + i1+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodes"},message:"must have required property 'nodes'"});
errors++;
}
if(data.edges === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "edges"},message:"must have required property 'edges'"});
errors++;
}
if(data.complete === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "complete"},message:"must have required property 'complete'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "nodes") || (key0 === "edges")) || (key0 === "complete"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.nodes !== undefined){
let data0 = data.nodes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate171(data0[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.edges !== undefined){
let data2 = data.edges;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate175(data2[i1], {instancePath:instancePath+"/edges/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate175.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/edges",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/complete",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.roles === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roles"},message:"must have required property 'roles'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.branches === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "branches"},message:"must have required property 'branches'"});
errors++;
}
if(data.builtIn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "builtIn"},message:"must have required property 'builtIn'"});
errors++;
}
if(data.diagram === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "diagram"},message:"must have required property 'diagram'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema174.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.steps !== undefined){
let data4 = data.steps;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data5.does === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key1 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "when") || (key1 === "does"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.when !== undefined){
if(typeof data5.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.does !== undefined){
if(typeof data5.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.statuses !== undefined){
let data8 = data.statuses;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data9 = data8[i2];
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data9 === "processing") || (data9 === "submitted")) || (data9 === "accepted")) || (data9 === "rejected")) || (data9 === "paid")) || (data9 === "denied"))){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i2,keyword:"enum",params:{allowedValues: schema174.properties.statuses.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.branches !== undefined){
let data10 = data.branches;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate166(data10[i3], {instancePath:instancePath+"/branches/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branches",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.builtIn !== undefined){
if(typeof data.builtIn !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/builtIn",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.file === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "file"},message:"must have required property 'file'"});
errors++;
}
if(data13.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
for(const key2 in data13){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key2 === "file") || (key2 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data13.file !== undefined){
if(typeof data13.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/file",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.text !== undefined){
if(typeof data13.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.diagram !== undefined){
if(!(validate170(data.diagram, {instancePath:instancePath+"/diagram",parentData:data,parentDataProperty:"diagram",rootData}))){
vErrors = joined(vErrors, validate170.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const part32 = validate178;
const schema187 = {"type":"object","required":["rule","severity","line","column","endLine","endColumn","message"],"properties":{"rule":{"type":"string"},"severity":{"type":"string","enum":["error","warning"]},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"}},"additionalProperties":false};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"},message:"must have required property 'rule'"});
errors++;
}
if(data.severity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "severity"},message:"must have required property 'severity'"});
errors++;
}
if(data.line === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "line"},message:"must have required property 'line'"});
errors++;
}
if(data.column === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property 'column'"});
errors++;
}
if(data.endLine === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endLine"},message:"must have required property 'endLine'"});
errors++;
}
if(data.endColumn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endColumn"},message:"must have required property 'endColumn'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "rule") || (key0 === "severity")) || (key0 === "line")) || (key0 === "column")) || (key0 === "endLine")) || (key0 === "endColumn")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data1 === "error") || (data1 === "warning"))){
(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema187.properties.severity.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.endLine !== undefined){
let data4 = data.endLine;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/endLine",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/endLine",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.endColumn !== undefined){
let data5 = data.endColumn;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/endColumn",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.valid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "valid"},message:"must have required property 'valid'"});
errors++;
}
if(data.explored === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "explored"},message:"must have required property 'explored'"});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"},message:"must have required property 'findings'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "valid") || (key0 === "explored")) || (key0 === "findings")) || (key0 === "scenario")) || (key0 === "diagram"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.valid !== undefined){
if(typeof data.valid !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/valid",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.explored !== undefined){
if(typeof data.explored !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/explored",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate179(data2[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.scenario !== undefined){
if(!(validate24(data.scenario, {instancePath:instancePath+"/scenario",parentData:data,parentDataProperty:"scenario",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.diagram !== undefined){
if(!(validate170(data.diagram, {instancePath:instancePath+"/diagram",parentData:data,parentDataProperty:"diagram",rootData}))){
vErrors = joined(vErrors, validate170.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

const part33 = validate183;

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.ready === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ready"},message:"must have required property 'ready'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "operation") || (key0 === "ready")) || (key0 === "hint")) || (key0 === "claim")) || (key0 === "session")) || (key0 === "request"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.ready !== undefined){
if(typeof data.ready !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ready",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.hint !== undefined){
if(typeof data.hint !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/hint",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.request !== undefined){
if(!(validate47(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const part34 = validate185;
const schema189 = {"type":"object","required":["operation","world","status","headers","body","took","violations"],"properties":{"operation":{"type":"string"},"world":{"type":"string"},"status":{"type":"integer"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"string"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled"]},"took":{"type":"number","minimum":0},"call":{"type":"integer","minimum":1},"violations":{"type":"array","items":{"$ref":"#/$defs/ContractViolation"}}},"additionalProperties":false};
const schema190 = {"type":"object","required":["side","about","pointer","rule","expected","received","evidence","source"],"properties":{"side":{"type":"string","enum":["request","response"]},"about":{"type":"string"},"pointer":{"type":"string"},"rule":{"type":"string"},"expected":{"type":"string"},"received":{"type":"string"},"evidence":{"type":"string","enum":["documented","observed","inferred"]},"source":{"type":"string"}},"additionalProperties":false};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.side === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "side"},message:"must have required property 'side'"});
errors++;
}
if(data.about === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "about"},message:"must have required property 'about'"});
errors++;
}
if(data.pointer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pointer"},message:"must have required property 'pointer'"});
errors++;
}
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"},message:"must have required property 'rule'"});
errors++;
}
if(data.expected === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expected"},message:"must have required property 'expected'"});
errors++;
}
if(data.received === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "received"},message:"must have required property 'received'"});
errors++;
}
if(data.evidence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "evidence"},message:"must have required property 'evidence'"});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"},message:"must have required property 'source'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "side") || (key0 === "about")) || (key0 === "pointer")) || (key0 === "rule")) || (key0 === "expected")) || (key0 === "received")) || (key0 === "evidence")) || (key0 === "source"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.side !== undefined){
let data0 = data.side;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "request") || (data0 === "response"))){
(vErrors ??= []).push({instancePath:instancePath+"/side",keyword:"enum",params:{allowedValues: schema190.properties.side.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/about",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pointer !== undefined){
if(typeof data.pointer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.expected !== undefined){
if(typeof data.expected !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/expected",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.received !== undefined){
if(typeof data.received !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/received",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data6 === "documented") || (data6 === "observed")) || (data6 === "inferred"))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"enum",params:{allowedValues: schema190.properties.evidence.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
if(data.body === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "body"},message:"must have required property 'body'"});
errors++;
}
if(data.took === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "took"},message:"must have required property 'took'"});
errors++;
}
if(data.violations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "violations"},message:"must have required property 'violations'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema189.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data3[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fault !== undefined){
let data6 = data.fault;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data6 === "hang") || (data6 === "reset")) || (data6 === "middle")) || (data6 === "short")) || (data6 === "long")) || (data6 === "dribble")) || (data6 === "status")) || (data6 === "spoiled"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema189.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.took !== undefined){
let data7 = data.took;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.call !== undefined){
let data8 = data.call;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/call",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.violations !== undefined){
let data9 = data.violations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate186(data9[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/violations",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const part35 = validate188;

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "on"},message:"must have required property 'on'"});
errors++;
}
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "on") || (key0 === "statuses")) || (key0 === "payer"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.on !== undefined){
if(typeof data.on !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statuses !== undefined){
let data1 = data.statuses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/statuses/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.payer !== undefined){
if(typeof data.payer !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property 'description'"});
errors++;
}
if(data.schema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "schema"},message:"must have required property 'schema'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "schema")) || (key0 === "delay")) || (key0 === "carriedOut"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.schema !== undefined){
let data2 = data.schema;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/schema",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.delay !== undefined){
if(typeof data.delay !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.carriedOut !== undefined){
if(typeof data.carriedOut !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operations"},message:"must have required property 'operations'"});
errors++;
}
if(data.failures === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "failures"},message:"must have required property 'failures'"});
errors++;
}
if(data.conditions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "conditions"},message:"must have required property 'conditions'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "operations") || (key0 === "failures")) || (key0 === "conditions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate189(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate189.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/operations",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.failures !== undefined){
let data2 = data.failures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate191(data2[i1], {instancePath:instancePath+"/failures/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/failures",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.conditions !== undefined){
let data4 = data.conditions;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate191(data4[i2], {instancePath:instancePath+"/conditions/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conditions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

const part36 = validate194;

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.is === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "is"},message:"must have required property 'is'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "name") || (key0 === "is")) || (key0 === "duration")) || (key0 === "longest"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.is !== undefined){
if(typeof data.is !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.duration !== undefined){
if(typeof data.duration !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/duration",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.longest !== undefined){
if(typeof data.longest !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/longest",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "behaviors")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.behaviors !== undefined){
let data0 = data.behaviors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate195(data0[i0], {instancePath:instancePath+"/behaviors/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate195.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/behaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const part37 = validate197;

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.revoked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "revoked"},message:"must have required property 'revoked'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "world") || (key0 === "revoked"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revoked !== undefined){
let data1 = data.revoked;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const part38 = validate198;

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property 'role'"});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "role") || (key0 === "id")) || (key0 === "stage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.left === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "left"},message:"must have required property 'left'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "run") || (key0 === "scenario")) || (key0 === "sessionId")) || (key0 === "claims")) || (key0 === "next")) || (key0 === "left"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sessionId !== undefined){
if(typeof data.sessionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data3 = data.claims;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate200(data3[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
if(!(validate60(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.left !== undefined){
let data6 = data.left;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "runs"},message:"must have required property 'runs'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "runs") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.runs !== undefined){
let data0 = data.runs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate199(data0[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate199.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const part39 = validate204;

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cleared === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cleared"},message:"must have required property 'cleared'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "cleared")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.cleared !== undefined){
let data0 = data.cleared;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/cleared",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cleared",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const part40 = validate205;
const schema201 = {"type":"object","required":["id","at","operation","method","path","status","took","clockEpoch","request","reply","explain"],"properties":{"id":{"type":"integer","minimum":1},"at":{"$ref":"#/$defs/Timestamp"},"operation":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":"integer"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled"]},"phi":{"type":"string"},"took":{"type":"number","minimum":0},"clockEpoch":{"type":"integer","minimum":0},"request":{"type":"string"},"reply":{"type":"string"},"explain":{"$ref":"#/$defs/Explanation"},"violations":{"type":"array","items":{"$ref":"#/$defs/ContractViolation"}}},"additionalProperties":false};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "claim") || (key0 === "session")) || (key0 === "stage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema55.enum){
if(func0(data2, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
if(data.agrees === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "agrees"},message:"must have required property 'agrees'"});
errors++;
}
if(data.differs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "differs"},message:"must have required property 'differs'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "claim") || (key0 === "session")) || (key0 === "stage")) || (key0 === "agrees")) || (key0 === "differs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema55.enum){
if(func0(data2, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.agrees !== undefined){
let data3 = data.agrees;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agrees/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agrees",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.differs !== undefined){
let data5 = data.differs;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/differs",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.criterion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"required",params:{missingProperty: "criterion"},message:"must have required property 'criterion'"});
errors++;
}
if(data6.how === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"required",params:{missingProperty: "how"},message:"must have required property 'how'"});
errors++;
}
for(const key1 in data6){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "criterion") || (key1 === "how"))){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.criterion !== undefined){
if(typeof data6.criterion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1+"/criterion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.how !== undefined){
if(typeof data6.how !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1+"/how",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/differs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const schema209 = {"type":"object","required":["run","scenario","does","by"],"properties":{"run":{"type":"string"},"scenario":{"type":"string"},"does":{"type":"string"},"by":{"type":"string","enum":["this poll","the clock"]}},"additionalProperties":false};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"},message:"must have required property 'by'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "run") || (key0 === "scenario")) || (key0 === "does")) || (key0 === "by"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "this poll") || (data3 === "the clock"))){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema209.properties.by.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.when === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "run") || (key0 === "scenario")) || (key0 === "when")) || (key0 === "does")) || (key0 === "due")) || (key0 === "polls"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.due !== undefined){
let data4 = data.due;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.polls !== undefined){
let data5 = data.polls;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sentence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sentence"},message:"must have required property 'sentence'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.nearMisses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nearMisses"},message:"must have required property 'nearMisses'"});
errors++;
}
if(data.played === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "played"},message:"must have required property 'played'"});
errors++;
}
if(data.next === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "next"},message:"must have required property 'next'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "sentence") || (key0 === "claims")) || (key0 === "nearMisses")) || (key0 === "played")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sentence !== undefined){
let data0 = data.sentence;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data1 = data.claims;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate207(data1[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate207.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.nearMisses !== undefined){
let data3 = data.nearMisses;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate209(data3[i1], {instancePath:instancePath+"/nearMisses/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nearMisses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.played !== undefined){
let data5 = data.played;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate211(data5[i2], {instancePath:instancePath+"/played/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate211.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data7 = data.next;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate213(data7[i3], {instancePath:instancePath+"/next/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate213.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.took === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "took"},message:"must have required property 'took'"});
errors++;
}
if(data.clockEpoch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clockEpoch"},message:"must have required property 'clockEpoch'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.reply === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reply"},message:"must have required property 'reply'"});
errors++;
}
if(data.explain === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "explain"},message:"must have required property 'explain'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func2.call(schema201.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.fault !== undefined){
let data6 = data.fault;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data6 === "hang") || (data6 === "reset")) || (data6 === "middle")) || (data6 === "short")) || (data6 === "long")) || (data6 === "dribble")) || (data6 === "status")) || (data6 === "spoiled"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema201.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.phi !== undefined){
if(typeof data.phi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.took !== undefined){
let data8 = data.took;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.clockEpoch !== undefined){
let data9 = data.clockEpoch;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.request !== undefined){
if(typeof data.request !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reply !== undefined){
if(typeof data.reply !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reply",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.explain !== undefined){
if(!(validate206(data.explain, {instancePath:instancePath+"/explain",parentData:data,parentDataProperty:"explain",rootData}))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.violations !== undefined){
let data13 = data.violations;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate186(data13[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/violations",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

export const validators = {
  'admin.health.200': part0,
  'admin.health.403': part1,
  'admin.health.405': part1,
  'admin.ready.200': part2,
  'admin.ready.403': part1,
  'admin.ready.405': part1,
  'admin.ready.503': part1,
  'admin.metrics.401': part1,
  'admin.metrics.403': part1,
  'admin.metrics.404': part1,
  'admin.metrics.405': part1,
  'admin.scenarios.200': part3,
  'admin.scenarios.401': part1,
  'admin.scenarios.403': part1,
  'admin.scenarios.405': part1,
  'admin.reloadScenarios.200': part4,
  'admin.reloadScenarios.401': part1,
  'admin.reloadScenarios.403': part1,
  'admin.reloadScenarios.405': part1,
  'admin.reloadScenarios.409': part1,
  'admin.reloadScenarios.415': part1,
  'admin.listWorlds.200': part5,
  'admin.listWorlds.400': part1,
  'admin.listWorlds.401': part1,
  'admin.listWorlds.403': part1,
  'admin.listWorlds.405': part1,
  'admin.saveSnapshot.401': part1,
  'admin.saveSnapshot.403': part1,
  'admin.saveSnapshot.405': part1,
  'admin.loadSnapshot.200': part6,
  'admin.loadSnapshot.400': part1,
  'admin.loadSnapshot.401': part1,
  'admin.loadSnapshot.403': part1,
  'admin.loadSnapshot.405': part1,
  'admin.loadSnapshot.409': part1,
  'admin.loadSnapshot.415': part1,
  'admin.loadSnapshot.503': part1,
  'admin.saveWorldSnapshot.401': part1,
  'admin.saveWorldSnapshot.403': part1,
  'admin.saveWorldSnapshot.404': part1,
  'admin.saveWorldSnapshot.405': part1,
  'admin.bundleWorld.401': part1,
  'admin.bundleWorld.403': part1,
  'admin.bundleWorld.404': part1,
  'admin.bundleWorld.405': part1,
  'admin.bundleWorld.409': part1,
  'admin.getWorld.200': part7,
  'admin.getWorld.401': part1,
  'admin.getWorld.403': part1,
  'admin.getWorld.404': part1,
  'admin.getWorld.405': part1,
  'admin.deleteWorld.200': part8,
  'admin.deleteWorld.401': part1,
  'admin.deleteWorld.403': part1,
  'admin.deleteWorld.404': part1,
  'admin.deleteWorld.405': part1,
  'admin.deleteWorld.415': part1,
  'admin.fork.201': part7,
  'admin.fork.400': part1,
  'admin.fork.401': part1,
  'admin.fork.403': part1,
  'admin.fork.404': part1,
  'admin.fork.405': part1,
  'admin.fork.415': part1,
  'admin.fork.503': part1,
  'admin.startScenario.201': part9,
  'admin.startScenario.400': part1,
  'admin.startScenario.401': part1,
  'admin.startScenario.403': part1,
  'admin.startScenario.404': part1,
  'admin.startScenario.405': part1,
  'admin.startScenario.415': part1,
  'admin.startScenario.503': part1,
  'admin.getClock.200': part10,
  'admin.getClock.401': part1,
  'admin.getClock.403': part1,
  'admin.getClock.404': part1,
  'admin.getClock.405': part1,
  'admin.setClock.200': part10,
  'admin.setClock.400': part1,
  'admin.setClock.401': part1,
  'admin.setClock.403': part1,
  'admin.setClock.404': part1,
  'admin.setClock.405': part1,
  'admin.setClock.409': part1,
  'admin.setClock.415': part1,
  'admin.setClock.503': part1,
  'admin.advanceClock.200': part10,
  'admin.advanceClock.400': part1,
  'admin.advanceClock.401': part1,
  'admin.advanceClock.403': part1,
  'admin.advanceClock.404': part1,
  'admin.advanceClock.405': part1,
  'admin.advanceClock.409': part1,
  'admin.advanceClock.415': part1,
  'admin.advanceClock.503': part1,
  'admin.schedule.200': part11,
  'admin.schedule.400': part1,
  'admin.schedule.401': part1,
  'admin.schedule.403': part1,
  'admin.schedule.404': part1,
  'admin.schedule.405': part1,
  'admin.listSessions.200': part12,
  'admin.listSessions.400': part1,
  'admin.listSessions.401': part1,
  'admin.listSessions.403': part1,
  'admin.listSessions.404': part1,
  'admin.listSessions.405': part1,
  'admin.getSession.200': part13,
  'admin.getSession.400': part1,
  'admin.getSession.401': part1,
  'admin.getSession.403': part1,
  'admin.getSession.404': part1,
  'admin.getSession.405': part1,
  'admin.watchWorld.401': part1,
  'admin.watchWorld.403': part1,
  'admin.watchWorld.404': part1,
  'admin.watchWorld.405': part1,
  'admin.watchWorld.429': part1,
  'admin.step.200': part14,
  'admin.step.400': part1,
  'admin.step.401': part1,
  'admin.step.403': part1,
  'admin.step.404': part1,
  'admin.step.405': part1,
  'admin.step.409': part1,
  'admin.step.415': part1,
  'admin.step.503': part1,
  'admin.reset.200': part7,
  'admin.reset.400': part1,
  'admin.reset.401': part1,
  'admin.reset.403': part1,
  'admin.reset.404': part1,
  'admin.reset.405': part1,
  'admin.reset.415': part1,
  'admin.reset.503': part1,
  'admin.compact.200': part15,
  'admin.compact.401': part1,
  'admin.compact.403': part1,
  'admin.compact.404': part1,
  'admin.compact.405': part1,
  'admin.compact.415': part1,
  'admin.compact.503': part1,
  'admin.changeSettings.200': part7,
  'admin.changeSettings.400': part1,
  'admin.changeSettings.401': part1,
  'admin.changeSettings.403': part1,
  'admin.changeSettings.404': part1,
  'admin.changeSettings.405': part1,
  'admin.changeSettings.415': part1,
  'admin.changeSettings.503': part1,
  'admin.listFaults.200': part16,
  'admin.listFaults.401': part1,
  'admin.listFaults.403': part1,
  'admin.listFaults.404': part1,
  'admin.listFaults.405': part1,
  'admin.armFault.201': part17,
  'admin.armFault.400': part1,
  'admin.armFault.401': part1,
  'admin.armFault.403': part1,
  'admin.armFault.404': part1,
  'admin.armFault.405': part1,
  'admin.armFault.415': part1,
  'admin.armFault.503': part1,
  'admin.disarmFaults.200': part18,
  'admin.disarmFaults.401': part1,
  'admin.disarmFaults.403': part1,
  'admin.disarmFaults.404': part1,
  'admin.disarmFaults.405': part1,
  'admin.disarmFaults.415': part1,
  'admin.disarmFault.200': part18,
  'admin.disarmFault.401': part1,
  'admin.disarmFault.403': part1,
  'admin.disarmFault.404': part1,
  'admin.disarmFault.405': part1,
  'admin.disarmFault.415': part1,
  'admin.listClaims.200': part19,
  'admin.listClaims.400': part1,
  'admin.listClaims.401': part1,
  'admin.listClaims.403': part1,
  'admin.listClaims.404': part1,
  'admin.listClaims.405': part1,
  'admin.listPayers.200': part20,
  'admin.listPayers.400': part1,
  'admin.listPayers.401': part1,
  'admin.listPayers.403': part1,
  'admin.listPayers.404': part1,
  'admin.listPayers.405': part1,
  'admin.setPayerBehaviors.200': part21,
  'admin.setPayerBehaviors.400': part1,
  'admin.setPayerBehaviors.401': part1,
  'admin.setPayerBehaviors.403': part1,
  'admin.setPayerBehaviors.404': part1,
  'admin.setPayerBehaviors.405': part1,
  'admin.setPayerBehaviors.415': part1,
  'admin.setPayerBehaviors.503': part1,
  'admin.journalLines.400': part1,
  'admin.journalLines.401': part1,
  'admin.journalLines.403': part1,
  'admin.journalLines.404': part1,
  'admin.journalLines.405': part1,
  'admin.journalHar.200': part22,
  'admin.journalHar.400': part1,
  'admin.journalHar.401': part1,
  'admin.journalHar.403': part1,
  'admin.journalHar.404': part1,
  'admin.journalHar.405': part1,
  'admin.verifyCalls.200': part23,
  'admin.verifyCalls.400': part1,
  'admin.verifyCalls.401': part1,
  'admin.verifyCalls.403': part1,
  'admin.verifyCalls.404': part1,
  'admin.verifyCalls.405': part1,
  'admin.verifyCalls.415': part1,
  'admin.verifyCalls.429': part1,
  'admin.verifyCalls.503': part1,
  'admin.coverage.200': part24,
  'admin.coverage.401': part1,
  'admin.coverage.403': part1,
  'admin.coverage.404': part1,
  'admin.coverage.405': part1,
  'admin.lint.200': part25,
  'admin.lint.400': part1,
  'admin.lint.401': part1,
  'admin.lint.403': part1,
  'admin.lint.404': part1,
  'admin.lint.405': part1,
  'admin.journalWithoutWorld.200': part26,
  'admin.journalWithoutWorld.400': part1,
  'admin.journalWithoutWorld.401': part1,
  'admin.journalWithoutWorld.403': part1,
  'admin.journalWithoutWorld.405': part1,
  'admin.getAdminContract.200': part27,
  'admin.getAdminContract.401': part1,
  'admin.getAdminContract.403': part1,
  'admin.getAdminContract.405': part1,
  'admin.getContract.200': part27,
  'admin.getContract.401': part1,
  'admin.getContract.403': part1,
  'admin.getContract.404': part1,
  'admin.getContract.405': part1,
  'admin.getScenarioSchema.200': part27,
  'admin.getScenarioSchema.401': part1,
  'admin.getScenarioSchema.403': part1,
  'admin.getScenarioSchema.405': part1,
  'admin.listCodeLists.200': part28,
  'admin.listCodeLists.401': part1,
  'admin.listCodeLists.403': part1,
  'admin.listCodeLists.405': part1,
  'admin.listCodes.200': part29,
  'admin.listCodes.400': part1,
  'admin.listCodes.401': part1,
  'admin.listCodes.403': part1,
  'admin.listCodes.404': part1,
  'admin.listCodes.405': part1,
  'admin.explainX12.200': part30,
  'admin.explainX12.400': part1,
  'admin.explainX12.401': part1,
  'admin.explainX12.403': part1,
  'admin.explainX12.405': part1,
  'admin.explainX12.415': part1,
  'admin.getScenario.200': part31,
  'admin.getScenario.401': part1,
  'admin.getScenario.403': part1,
  'admin.getScenario.404': part1,
  'admin.getScenario.405': part1,
  'admin.checkScenario.200': part32,
  'admin.checkScenario.400': part1,
  'admin.checkScenario.401': part1,
  'admin.checkScenario.403': part1,
  'admin.checkScenario.405': part1,
  'admin.checkScenario.415': part1,
  'admin.checkScenario.429': part1,
  'admin.startScenarioText.201': part9,
  'admin.startScenarioText.400': part1,
  'admin.startScenarioText.401': part1,
  'admin.startScenarioText.403': part1,
  'admin.startScenarioText.404': part1,
  'admin.startScenarioText.405': part1,
  'admin.startScenarioText.415': part1,
  'admin.startScenarioText.503': part1,
  'admin.getSample.200': part33,
  'admin.getSample.400': part1,
  'admin.getSample.401': part1,
  'admin.getSample.403': part1,
  'admin.getSample.404': part1,
  'admin.getSample.405': part1,
  'admin.sendCall.200': part34,
  'admin.sendCall.400': part1,
  'admin.sendCall.401': part1,
  'admin.sendCall.403': part1,
  'admin.sendCall.404': part1,
  'admin.sendCall.405': part1,
  'admin.sendCall.415': part1,
  'admin.listFaultKinds.200': part35,
  'admin.listFaultKinds.401': part1,
  'admin.listFaultKinds.403': part1,
  'admin.listFaultKinds.405': part1,
  'admin.listPayerBehaviors.200': part36,
  'admin.listPayerBehaviors.401': part1,
  'admin.listPayerBehaviors.403': part1,
  'admin.listPayerBehaviors.405': part1,
  'admin.revokeTokens.200': part37,
  'admin.revokeTokens.401': part1,
  'admin.revokeTokens.403': part1,
  'admin.revokeTokens.404': part1,
  'admin.revokeTokens.405': part1,
  'admin.revokeTokens.415': part1,
  'admin.revokeTokens.503': part1,
  'admin.listRuns.200': part38,
  'admin.listRuns.400': part1,
  'admin.listRuns.401': part1,
  'admin.listRuns.403': part1,
  'admin.listRuns.404': part1,
  'admin.listRuns.405': part1,
  'admin.journal.200': part26,
  'admin.journal.400': part1,
  'admin.journal.401': part1,
  'admin.journal.403': part1,
  'admin.journal.404': part1,
  'admin.journal.405': part1,
  'admin.clearJournal.200': part39,
  'admin.clearJournal.401': part1,
  'admin.clearJournal.403': part1,
  'admin.clearJournal.404': part1,
  'admin.clearJournal.405': part1,
  'admin.clearJournal.415': part1,
  'admin.explainCall.200': part40,
  'admin.explainCall.401': part1,
  'admin.explainCall.403': part1,
  'admin.explainCall.404': part1,
  'admin.explainCall.405': part1,
}
