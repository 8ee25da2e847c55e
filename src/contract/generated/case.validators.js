// made by npm run generate from contracts/case.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate15;
const schema35 = {"type":"object","properties":{"case":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":48},"title":{"type":"string","minLength":1,"maxLength":160},"operation":{"$ref":"#/$defs/operation"},"editions":{"type":"array","minItems":1,"items":{"type":"string","enum":["auto","2025-01","2026-08"]},"uniqueItems":true},"profiles":{"type":"array","minItems":1,"items":{"type":"string","enum":["live","sandbox"]},"uniqueItems":true},"evidence":{"type":"string","enum":["documented","observed","inferred"]},"source":{"type":"string","minLength":1,"maxLength":200},"runs":{"type":"array","minItems":1,"items":{"type":"string","enum":["mock","live-read-only","live"]},"uniqueItems":true},"arrange":{"$ref":"#/$defs/arrange"},"steps":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/step"}}},"additionalProperties":false,"required":["case","title","operation","evidence","source","steps"]};
const schema36 = {"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","stedi.claimStatus","stedi.claimStatusRawX12","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema37 = {"type":"object","properties":{"scenario":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"advance":{"$ref":"#/$defs/duration"},"play":{"$ref":"#/$defs/play"},"live":{"type":["string","object"],"pattern":"^cannot-arrange$","minProperties":1,"patternProperties":{"^run\\.[A-Za-z0-9.]+$":{"type":"string","pattern":"^PAYERBOX_LIVE_[A-Z0-9_]+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1};
const pattern6 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const pattern7 = new RegExp("^cannot-arrange$", "u");
const pattern8 = new RegExp("^run\\.[A-Za-z0-9.]+$", "u");
const pattern10 = new RegExp("^PAYERBOX_LIVE_[A-Z0-9_]+$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "scenario") || (key0 === "advance")) || (key0 === "play")) || (key0 === "live"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenario !== undefined){
let data0 = data.scenario;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.advance !== undefined){
let data1 = data.advance;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.play !== undefined){
let data2 = data.play;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.live !== undefined){
let data3 = data.live;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"type",params:{type: schema37.properties.live.type},message:"must be string,object"});
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"pattern",params:{pattern: "^cannot-arrange$"},message:"must match pattern \"^cannot-arrange$\""});
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern8.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern8.test(key2)){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/live/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^PAYERBOX_LIVE_[A-Z0-9_]+$"},message:"must match pattern \"^PAYERBOX_LIVE_[A-Z0-9_]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/live/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
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

const pattern21 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");
const pattern23 = new RegExp("^(/.*|header:[a-z0-9-]+)$", "u");
const schema44 = {"type":"object","properties":{"method":{"type":"string","enum":["GET","POST","PUT","PATCH","DELETE","HEAD","OPTIONS"]},"path":{"type":"string","pattern":"^(/|\\$\\{)"},"headers":{"type":"object","patternProperties":{"^[a-z0-9-]+$":{"type":["string","null"]}},"additionalProperties":false},"json":{},"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"without":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^/"}},"text":{"type":"string"},"replace":{"type":"object","minProperties":1,"patternProperties":{"^.":{"type":"string"}},"additionalProperties":false},"form":{"type":"object","patternProperties":{"^":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["method","path"],"dependentRequired":{"set":["json"],"without":["json"]},"allOf":[{"not":{"required":["json","text"]}},{"not":{"required":["json","form"]}},{"not":{"required":["text","form"]}}]};
const pattern12 = new RegExp("^(/|\\$\\{)", "u");
const pattern13 = new RegExp("^[a-z0-9-]+$", "u");
const pattern15 = new RegExp("^/", "u");
const pattern17 = new RegExp("^.", "u");
const pattern19 = new RegExp("^", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.json === undefined) && (missing0 = "json")) || ((data.text === undefined) && (missing0 = "text"))){
(vErrors ??= []).push({});
errors++;
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
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.json === undefined) && (missing1 = "json")) || ((data.form === undefined) && (missing1 = "form"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.text === undefined) && (missing2 = "text")) || ((data.form === undefined) && (missing2 = "form"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid3 = _errs9 === errors;
if(valid3){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema44.properties, key0))){
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
if(!(((((((data0 === "GET") || (data0 === "POST")) || (data0 === "PUT")) || (data0 === "PATCH")) || (data0 === "DELETE")) || (data0 === "HEAD")) || (data0 === "OPTIONS"))){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema44.properties.method.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^(/|\\$\\{)"},message:"must match pattern \"^(/|\\$\\{)\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern13.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data2){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern13.test(key2)){
let data3 = data2[key2];
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema44.properties.headers.patternProperties["^[a-z0-9-]+$"].type},message:"must be string,null"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.set !== undefined){
let data4 = data.set;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data4){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern15.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.without !== undefined){
let data5 = data.without;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/without",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/without/" + i0,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/without/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/without",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.replace !== undefined){
let data8 = data.replace;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/replace",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key4 in data8){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern17.test(key4))){
(vErrors ??= []).push({instancePath:instancePath+"/replace",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
for(const key5 in data8){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern17.test(key5)){
if(typeof data8[key5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/replace/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/replace",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.form !== undefined){
let data10 = data.form;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern19.test(key6))){
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
for(const key7 in data10){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern19.test(key7)){
if(typeof data10[key7] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.set !== undefined){
if(data.json === undefined){
const err31 = {instancePath,keyword:"dependentRequired",params:{property: "set",
    missingProperty: "json",
    depsCount: 1,
    deps: "json"},message:"must have property json when property set is present"};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.without !== undefined){
if(data.json === undefined){
const err32 = {instancePath,keyword:"dependentRequired",params:{property: "without",
    missingProperty: "json",
    depsCount: 1,
    deps: "json"},message:"must have property json when property without is present"};
(vErrors ??= []).push(err32);
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

const schema45 = {"type":"object","properties":{"status":{"type":["integer","array"],"minimum":100,"maximum":599,"minItems":1,"items":{"type":"integer","minimum":100,"maximum":599}},"contract":{"type":"boolean"},"headers":{"type":"object","minProperties":1,"patternProperties":{"^[a-z0-9-]+$":{"$ref":"#/$defs/headerRule"}},"additionalProperties":false},"members":{"type":"object","minProperties":1,"patternProperties":{"^(/|$)":{"$ref":"#/$defs/rule"}},"additionalProperties":false},"relations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/relation"}}},"additionalProperties":false,"required":["status"]};
const pattern26 = new RegExp("^(/|$)", "u");
const schema47 = {"type":"object","properties":{"equals":{},"not":{},"oneOf":{"type":"array","minItems":1},"matches":{"type":"string","minLength":1},"contains":{},"type":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"length":{"type":"integer","minimum":0},"min":{"type":"number"},"max":{"type":"number"},"x12":{"type":"string","enum":["276","277","999","TA1"]}},"additionalProperties":false,"minProperties":1};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.oneOf !== undefined){
let data0 = data.oneOf;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.matches !== undefined){
let data1 = data.matches;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/matches",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((data2 === "string") || (data2 === "number")) || (data2 === "integer")) || (data2 === "boolean")) || (data2 === "object")) || (data2 === "array")) || (data2 === "null"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema47.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.length !== undefined){
let data3 = data.length;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.max !== undefined){
let data5 = data.max;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.x12 !== undefined){
let data6 = data.x12;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data6 === "276") || (data6 === "277")) || (data6 === "999")) || (data6 === "TA1"))){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"enum",params:{allowedValues: schema47.properties.x12.enum},message:"must be equal to one of the allowed values"});
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
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema48 = {"if":{"type":"string"},"then":{"enum":["absent","present"]},"else":{"$ref":"#/$defs/rules"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!((data === "absent") || (data === "present"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema48.then.enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const pattern28 = new RegExp("^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "equal") || (key0 === "different")) || (key0 === "ascending")) || (key0 === "descending")) || (key0 === "contains")) || (key0 === "sum")) || (key0 === "is"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.equal !== undefined){
let data0 = data.equal;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/equal",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/equal/" + i0,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equal/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equal",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.different !== undefined){
let data2 = data.different;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/different",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/different/" + i1,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/different/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/different",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.ascending !== undefined){
let data4 = data.ascending;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ascending",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/ascending/" + i2,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ascending/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ascending",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.descending !== undefined){
let data6 = data.descending;
if(Array.isArray(data6)){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/descending",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern28.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/descending/" + i3,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/descending/" + i3,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/descending",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.contains !== undefined){
let data8 = data.contains;
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/contains",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/contains",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern28.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/contains/" + i4,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contains/" + i4,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contains",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.sum !== undefined){
let data10 = data.sum;
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sum",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern28.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sum/" + i5,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sum/" + i5,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sum",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.is !== undefined){
let data12 = data.is;
if(typeof data12 === "string"){
if(!pattern28.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sum !== undefined){
if(data.is === undefined){
const err29 = {instancePath,keyword:"dependentRequired",params:{property: "sum",
    missingProperty: "is",
    depsCount: 1,
    deps: "is"},message:"must have property is when property sum is present"};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.is !== undefined){
if(data.sum === undefined){
const err30 = {instancePath,keyword:"dependentRequired",params:{property: "is",
    missingProperty: "sum",
    depsCount: 1,
    deps: "sum"},message:"must have property sum when property is is present"};
(vErrors ??= []).push(err30);
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


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "status") || (key0 === "contract")) || (key0 === "headers")) || (key0 === "members")) || (key0 === "relations"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: schema45.properties.status.type},message:"must be integer,array"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
errors++;
}
if(data0 < 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
errors++;
}
if(data1 < 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"});
errors++;
}
}
}
}
}
if(data.contract !== undefined){
if(typeof data.contract !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/contract",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern13.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern13.test(key2)){
if(!(validate23(data3[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.members !== undefined){
let data5 = data.members;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern26.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
for(const key4 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern26.test(key4)){
if(!(validate27(data5[key4], {instancePath:instancePath+"/members/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.relations !== undefined){
let data7 = data.relations;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/relations",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate30(data7[i1], {instancePath:instancePath+"/relations/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/relations",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
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


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.expect === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expect"},message:"must have required property 'expect'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "operation") || (key0 === "advance")) || (key0 === "play")) || (key0 === "request")) || (key0 === "save")) || (key0 === "expect"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((data0 === "taiga.onboardProvider") || (data0 === "taiga.submitSession")) || (data0 === "taiga.sessionStatus")) || (data0 === "stedi.claimStatus")) || (data0 === "stedi.claimStatusRawX12")) || (data0 === "optum.token")) || (data0 === "optum.claimstatus")) || (data0 === "optum.rawX12")) || (data0 === "optum.rawX12Enhanced")) || (data0 === "optum.healthCheck"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.advance !== undefined){
let data1 = data.advance;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.play !== undefined){
let data2 = data.play;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.request !== undefined){
if(!(validate20(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
let data4 = data.save;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/save",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data4){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern21.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/save",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data4){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern21.test(key2)){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(!pattern23.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/save/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(/.*|header:[a-z0-9-]+)$"},message:"must match pattern \"^(/.*|header:[a-z0-9-]+)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/save/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/save",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.expect !== undefined){
if(!(validate22(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
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


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.case === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "case"},message:"must have required property 'case'"});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property 'title'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
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
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.case !== undefined){
let data0 = data.case;
if(typeof data0 === "string"){
if(data0.length > 48){
(vErrors ??= []).push({instancePath:instancePath+"/case",keyword:"maxLength",params:{limit: 48},message:"must NOT have more than 48 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/case",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/case",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 160){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data2 = data.operation;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((data2 === "taiga.onboardProvider") || (data2 === "taiga.submitSession")) || (data2 === "taiga.sessionStatus")) || (data2 === "stedi.claimStatus")) || (data2 === "stedi.claimStatusRawX12")) || (data2 === "optum.token")) || (data2 === "optum.claimstatus")) || (data2 === "optum.rawX12")) || (data2 === "optum.rawX12Enhanced")) || (data2 === "optum.healthCheck"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.editions !== undefined){
let data3 = data.editions;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/editions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[i0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/editions/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "auto") || (data4 === "2025-01")) || (data4 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/editions/" + i0,keyword:"enum",params:{allowedValues: schema35.properties.editions.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/editions",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/editions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.profiles !== undefined){
let data5 = data.profiles;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i2];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "live") || (data6 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + i2,keyword:"enum",params:{allowedValues: schema35.properties.profiles.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data7 === "documented") || (data7 === "observed")) || (data7 === "inferred"))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"enum",params:{allowedValues: schema35.properties.evidence.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(typeof data8 === "string"){
if(data8.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.runs !== undefined){
let data9 = data.runs;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data10 = data9[i4];
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i4,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data10 === "mock") || (data10 === "live-read-only")) || (data10 === "live"))){
(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i4,keyword:"enum",params:{allowedValues: schema35.properties.runs.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.arrange !== undefined){
if(!(validate17(data.arrange, {instancePath:instancePath+"/arrange",parentData:data,parentDataProperty:"arrange",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data12 = data.steps;
if(Array.isArray(data12)){
if(data12.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate19(data12[i6], {instancePath:instancePath+"/steps/" + i6,parentData:data12,parentDataProperty:i6,rootData}))){
vErrors = joined(vErrors, validate19.errors);
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
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cases"},message:"must have required property 'cases'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "parts") || (key0 === "cases"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.parts !== undefined){
let data0 = data.parts;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/parts",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate16(data1[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validators = {
  'case': part0,
}
