// made by npm run generate from contracts/admin.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.as === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "as"},message:"must have required property 'as'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "as")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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

const part1 = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "outcomes")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.outcomes !== undefined){
let data0 = data.outcomes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "object"},message:"must be object"});
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

const part2 = validate18;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!((key0 === "now") || (key0 === "rate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.now !== undefined){
let data0 = data.now;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data1 = data.rate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
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
validate18.errors = vErrors;
return errors === 0;
}

const part3 = validate19;
const pattern5 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"},message:"must have required property 'by'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "by")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const part4 = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"});
errors++;
}
for(const key0 in data){
if(!((key0 === "run") || (key0 === "session"))){
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
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const part5 = validate21;
const schema40 = {"type":"object","additionalProperties":false,"properties":{"clock":{"type":"string"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"scenario":{"type":"string"},"stediEdition":{"type":"string","enum":["2025-01","2026-08"]},"optumProfile":{"type":"string","enum":["live","sandbox"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "clock") || (key0 === "seed")) || (key0 === "scenario")) || (key0 === "stediEdition")) || (key0 === "optumProfile"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.clock !== undefined){
if(typeof data.clock !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stediEdition !== undefined){
let data3 = data.stediEdition;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "2025-01") || (data3 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"enum",params:{allowedValues: schema40.properties.stediEdition.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.optumProfile !== undefined){
let data4 = data.optumProfile;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "live") || (data4 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"enum",params:{allowedValues: schema40.properties.optumProfile.enum},message:"must be equal to one of the allowed values"});
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

const part6 = validate22;
const schema41 = {"type":"object","additionalProperties":false,"required":["on","fails"],"properties":{"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}}},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/Failure"}}};
const func1 = Object.prototype.hasOwnProperty;
const func0 = Object.is;
const schema42 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","additionalProperties":false,"minProperties":1,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]},"maxProperties":2,"properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}}},"payer":{"$ref":"#/$defs/Reason"},"carriedOut":{"type":"boolean","const":true}}};
const pattern13 = new RegExp("^/", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "category") || (key0 === "status")) || (key0 === "entity"))){
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
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
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
let data1 = data.delay;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"type",params:{type: schema42.properties.delay.type},message:"must be string,object"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"});
errors++;
}
if(Object.keys(data1).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "min") || (key1 === "max")) || (key1 === "median")) || (key1 === "sigma"))){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.min !== undefined){
let data2 = data1.min;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/min",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/min",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.max !== undefined){
let data3 = data1.max;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/max",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/max",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.median !== undefined){
let data4 = data1.median;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/median",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/median",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.sigma !== undefined){
let data5 = data1.sigma;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/sigma",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"});
errors++;
}
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/sigma",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/sigma",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data1.min !== undefined){
if(data1.max === undefined){
const err19 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "min",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property min is present"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data1.max !== undefined){
if(data1.min === undefined){
const err20 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "max",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property max is present"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.median !== undefined){
if(data1.sigma === undefined){
const err21 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "median",
    missingProperty: "sigma",
    depsCount: 1,
    deps: "sigma"},message:"must have property sigma when property median is present"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.sigma !== undefined){
if(data1.median === undefined){
const err22 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "sigma",
    missingProperty: "median",
    depsCount: 1,
    deps: "median"},message:"must have property median when property sigma is present"};
(vErrors ??= []).push(err22);
errors++;
}
}
}
}
if(data.hang !== undefined){
let data6 = data.hang;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.reset !== undefined){
let data7 = data.reset;
if(!((data7 === true) || (data7 === "middle"))){
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema42.properties.reset.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.empty !== undefined){
let data8 = data.empty;
if(typeof data8 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.garbage !== undefined){
let data9 = data.garbage;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.truncated !== undefined){
let data10 = data.truncated;
if(typeof data10 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.length !== undefined){
let data11 = data.length;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data11 === "short") || (data11 === "long"))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema42.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data12 = data.dribble;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
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
let data13 = data.revoked;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data13){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.patch !== undefined){
let data14 = data.patch;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data14){
if(!(((key2 === "set") || (key2 === "remove")) || (key2 === "reverse"))){
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data14.set !== undefined){
let data15 = data14.set;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch/set",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data15){
if(!(pattern13.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/patch/set",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/set",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data14.remove !== undefined){
let data16 = data14.remove;
if(Array.isArray(data16)){
if(data16.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern13.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove/" + i0,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data14.reverse !== undefined){
let data18 = data14.reverse;
if(Array.isArray(data18)){
if(data18.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse/" + i1,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.payer !== undefined){
if(!(validate24(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.carriedOut !== undefined){
let data21 = data.carriedOut;
if(typeof data21 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data21){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
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


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func1.call(schema41.properties, key0))){
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
for(const v0 of schema41.properties.on.enum){
if(func0(data0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema41.properties.on.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern5.test(data2)){
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
if(!pattern5.test(data8)){
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
if(!(validate23(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
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

const part7 = validate27;
const schema45 = {"anyOf":[{"type":"string","enum":["slow","sunday-maintenance","needs-account-number","refuses-wide-windows","refuses-single-days","needs-exact-names","batch-at-night","not-found-at-first","archives-after-18-months"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"not-found-at-first":{"type":"string"}}}]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data === "slow") || (data === "sunday-maintenance")) || (data === "needs-account-number")) || (data === "refuses-wide-windows")) || (data === "refuses-single-days")) || (data === "needs-exact-names")) || (data === "batch-at-night")) || (data === "not-found-at-first")) || (data === "archives-after-18-months"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema45.anyOf[0].enum},message:"must be equal to one of the allowed values"});
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
if(!(key0 === "not-found-at-first")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data["not-found-at-first"] !== undefined){
if(typeof data["not-found-at-first"] !== "string"){
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
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
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
if(!(validate28(data0[i0], {instancePath:instancePath+"/behaviors/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate28.errors);
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
validate27.errors = vErrors;
return errors === 0;
}

const part8 = validate30;
const schema46 = {"type":"object","additionalProperties":false,"properties":{"operation":{"type":"string"},"status":{"type":"integer"},"session":{"type":"string"},"claim":{"type":"string"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled","any"]},"since":{"type":"string"},"exactly":{"type":"integer","minimum":0},"atLeast":{"type":"integer","minimum":0},"atMost":{"type":"integer","minimum":0},"never":{"type":"boolean","const":true},"within":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
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
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fault !== undefined){
let data4 = data.fault;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data4 === "hang") || (data4 === "reset")) || (data4 === "middle")) || (data4 === "short")) || (data4 === "long")) || (data4 === "dribble")) || (data4 === "status")) || (data4 === "spoiled")) || (data4 === "any"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema46.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.since !== undefined){
if(typeof data.since !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exactly !== undefined){
let data6 = data.exactly;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/exactly",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/exactly",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.atLeast !== undefined){
let data7 = data.atLeast;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.atMost !== undefined){
let data8 = data.atMost;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.never !== undefined){
let data9 = data.never;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.within !== undefined){
let data10 = data.within;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/within",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/within",keyword:"type",params:{type: "string"},message:"must be string"});
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

export const validators = {
  'admin.fork.request': part0,
  'admin.startScenario.request': part1,
  'admin.setClock.request': part2,
  'admin.advanceClock.request': part3,
  'admin.step.request': part4,
  'admin.reset.request': part5,
  'admin.armFault.request': part6,
  'admin.setPayerBehaviors.request': part7,
  'admin.verifyCalls.request': part8,
}
