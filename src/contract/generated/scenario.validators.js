// made by npm run generate from contracts/scenario.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate15;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern22 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const pattern26 = new RegExp("^(?!(after|polls|manual|reason|amount|lines|more|event|allowIllegal|branch|outcomes|repeat|steps|use|for|on|times|lasts|match|inFlight|rate|every|chance|fails)$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", "u");
const schema37 = {"type":"object","properties":{"id":{"$ref":"#/$defs/payerId"},"name":{"$ref":"#/$defs/payerName"},"aliases":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/payerId"}},"stediId":{"$ref":"#/$defs/payerId"},"names":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/payerName"}},"claimStatus":{"enum":["SUPPORTED","NOT_SUPPORTED","ENROLLMENT_REQUIRED"]},"enrolled":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^\\d{9,10}$"}},"planId":{"$ref":"#/$defs/payerDetails/properties/planId"},"contact":{"$ref":"#/$defs/payerDetails/properties/contact"}},"additionalProperties":false,"required":["id","name"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$", "u");
const pattern9 = new RegExp("^\\d{9,10}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data === "string"){
if(data.length > 60){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data === "string"){
if(data.length > 80){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data.length < 2){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^\\d{10}$", "u");
const pattern13 = new RegExp("^\\d{1,10}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "name") || (key0 === "phone")) || (key0 === "phoneExtension")) || (key0 === "fax")) || (key0 === "email")) || (key0 === "ediAccessNumber"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phoneExtension !== undefined){
let data2 = data.phoneExtension;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/phoneExtension",keyword:"pattern",params:{pattern: "^\\d{1,10}$"},message:"must match pattern \"^\\d{1,10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phoneExtension",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fax !== undefined){
let data3 = data.fax;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
}
if(data.ediAccessNumber !== undefined){
let data5 = data.ediAccessNumber;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/ediAccessNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ediAccessNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/ediAccessNumber",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
}
if(data.phoneExtension !== undefined){
if(data.phone === undefined){
const err17 = {instancePath,keyword:"dependentRequired",params:{property: "phoneExtension",
    missingProperty: "phone",
    depsCount: 1,
    deps: "phone"},message:"must have property phone when property phoneExtension is present"};
(vErrors ??= []).push(err17);
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


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema37.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$"},message:"must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
if(!(validate18(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
if(data2.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/aliases",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/aliases/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$"},message:"must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$\""});
errors++;
}
}
else {
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
if(data.stediId !== undefined){
let data4 = data.stediId;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/stediId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$"},message:"must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stediId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.names !== undefined){
let data5 = data.names;
if(Array.isArray(data5)){
if(data5.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate18(data5[i1], {instancePath:instancePath+"/names/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimStatus !== undefined){
let data7 = data.claimStatus;
if(!(((data7 === "SUPPORTED") || (data7 === "NOT_SUPPORTED")) || (data7 === "ENROLLMENT_REQUIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"enum",params:{allowedValues: schema37.properties.claimStatus.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.enrolled !== undefined){
let data8 = data.enrolled;
if(Array.isArray(data8)){
if(data8.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/enrolled",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/enrolled",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/enrolled/" + i2,keyword:"pattern",params:{pattern: "^\\d{9,10}$"},message:"must match pattern \"^\\d{9,10}$\""});
errors++;
}
}
else {
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
if(data.planId !== undefined){
if(!(validate21(data.planId, {instancePath:instancePath+"/planId",parentData:data,parentDataProperty:"planId",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate23(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
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
if(Array.isArray(data)){
if(data.length > 10000){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate17(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^[A-Z0-9]{5,11}$", "u");
const pattern19 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern21 = new RegExp("^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "payer") || (key0 === "memberId")) || (key0 === "npi")) || (key0 === "procedure")) || (key0 === "charge")) || (key0 === "dateOfService")) || (key0 === "diagnosis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.payer !== undefined){
let data0 = data.payer;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.memberId !== undefined){
let data1 = data.memberId;
if(typeof data1 === "string"){
if(data1.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.npi !== undefined){
let data2 = data.npi;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedure !== undefined){
let data3 = data.procedure;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,11}$"},message:"must match pattern \"^[A-Z0-9]{5,11}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
let data4 = data.charge;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data4){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "min") || (key1 === "max"))){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.min !== undefined){
let data5 = data4.min;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99999999.99 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/charge/min",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/charge/min",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge/min",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data4.max !== undefined){
let data6 = data4.max;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 99999999.99 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/charge/max",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/charge/max",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge/max",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.dateOfService !== undefined){
let data7 = data.dateOfService;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data7){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key2 === "min") || (key2 === "max"))){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.min !== undefined){
let data8 = data7.min;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService/min",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService/min",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.max !== undefined){
let data9 = data7.max;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService/max",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService/max",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.diagnosis !== undefined){
let data10 = data.diagnosis;
if(typeof data10 === "string"){
if(!pattern21.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/diagnosis",keyword:"pattern",params:{pattern: "^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$"},message:"must match pattern \"^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/diagnosis",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema56 = {"anyOf":[{"type":"string","enum":["slow","sunday-maintenance","needs-account-number","refuses-wide-windows","refuses-single-days","needs-exact-names","batch-at-night","not-found-at-first","archives-after-18-months","claims-newest-first","claims-newest-last","answers-with-main-id"]},{"type":"object","properties":{"not-found-at-first":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"minProperties":1}]};
const func0 = Object.is;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const v0 of schema56.anyOf[0].enum){
if(func0(data, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema56.anyOf[0].enum},message:"must be equal to one of the allowed values"});
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
if(!pattern22.test(data0)){
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
validate29.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","properties":{"subscriber":{"type":"object","properties":{"memberId":{"$ref":"#/$defs/x12Text","maxLength":80},"firstName":{"$ref":"#/$defs/x12Text","maxLength":35},"lastName":{"$ref":"#/$defs/x12Text","maxLength":60},"dateOfBirth":{"$ref":"#/$defs/date"},"gender":{"type":"string","enum":["F","M","U"]},"groupNumber":{"$ref":"#/$defs/x12Text","maxLength":50}},"additionalProperties":false},"dependent":{"type":"object","properties":{"firstName":{"$ref":"#/$defs/x12Text","maxLength":35},"lastName":{"$ref":"#/$defs/x12Text","maxLength":60},"dateOfBirth":{"$ref":"#/$defs/date"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false},"provider":{"type":"object","properties":{"organizationName":{"$ref":"#/$defs/x12Text","maxLength":60},"npi":{"$ref":"#/$defs/npi"},"taxId":{"type":"string","pattern":"^\\d{9}$"}},"additionalProperties":false},"payer":{"$ref":"#/$defs/x12Text","maxLength":80},"payerDetails":{"$ref":"#/$defs/payerDetails"},"serviceDate":{"$ref":"#/$defs/date"},"serviceEndDate":{"$ref":"#/$defs/date"},"charge":{"$ref":"#/$defs/amount"},"lines":{"type":"array","minItems":1,"maxItems":99,"items":{"$ref":"#/$defs/line"}},"patientAccountNumber":{"$ref":"#/$defs/x12Text","maxLength":38},"payerClaimNumber":{"$ref":"#/$defs/x12Text","maxLength":50},"clearinghouseClaimNumber":{"$ref":"#/$defs/x12Text","maxLength":50},"warnings":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/warning"}},"errorResponse":{"$ref":"#/$defs/errorResponse"},"notFound":{"$ref":"#/$defs/failedSearch"},"session":{"type":"boolean","const":true}},"additionalProperties":false,"dependentRequired":{"serviceEndDate":["serviceDate"]}};
const pattern38 = new RegExp("^\\d{9}$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "planId") || (key0 === "contact"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.planId !== undefined){
let data0 = data.planId;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/planId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/planId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/planId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
}
if(data.contact !== undefined){
let data1 = data.contact;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data1){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key1 === "name") || (key1 === "phone")) || (key1 === "phoneExtension")) || (key1 === "fax")) || (key1 === "email")) || (key1 === "ediAccessNumber"))){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/contact/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/contact/name",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
}
}
if(data1.phone !== undefined){
let data3 = data1.phone;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/contact/phone",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/phone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.phoneExtension !== undefined){
let data4 = data1.phoneExtension;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/contact/phoneExtension",keyword:"pattern",params:{pattern: "^\\d{1,10}$"},message:"must match pattern \"^\\d{1,10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/phoneExtension",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.fax !== undefined){
let data5 = data1.fax;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/contact/fax",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/fax",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.email !== undefined){
let data6 = data1.email;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/contact/email",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/email",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/contact/email",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
}
if(data1.ediAccessNumber !== undefined){
let data7 = data1.ediAccessNumber;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/contact/ediAccessNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/ediAccessNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/contact/ediAccessNumber",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
}
if(data1.phoneExtension !== undefined){
if(data1.phone === undefined){
const err23 = {instancePath:instancePath+"/contact",keyword:"dependentRequired",params:{property: "phoneExtension",
    missingProperty: "phone",
    depsCount: 1,
    deps: "phone"},message:"must have property phone when property phoneExtension is present"};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"type",params:{type: "object"},message:"must be object"});
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

const schema81 = {"type":"object","properties":{"procedure":{"$ref":"#/$defs/procedure"},"charge":{"$ref":"#/$defs/amount"},"units":{"type":"number","exclusiveMinimum":0,"maximum":9999},"modifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Z0-9]{2}$"}},"qualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"revenueCode":{"type":"string","pattern":"^\\d{3,4}$"}},"additionalProperties":false,"required":["procedure","charge"]};
const pattern50 = new RegExp("^[A-Z0-9]{2}$", "u");
const pattern51 = new RegExp("^\\d{3,4}$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.procedure === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "procedure"},message:"must have required property 'procedure'"});
errors++;
}
if(data.charge === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "charge"},message:"must have required property 'charge'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "procedure") || (key0 === "charge")) || (key0 === "units")) || (key0 === "modifiers")) || (key0 === "qualifier")) || (key0 === "revenueCode"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.procedure !== undefined){
let data0 = data.procedure;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,11}$"},message:"must match pattern \"^[A-Z0-9]{5,11}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
let data1 = data.charge;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999999.99 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.units !== undefined){
let data2 = data.units;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"});
errors++;
}
if(data2 <= 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.modifiers !== undefined){
let data3 = data.modifiers;
if(Array.isArray(data3)){
if(data3.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern50.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers/" + i0,keyword:"pattern",params:{pattern: "^[A-Z0-9]{2}$"},message:"must match pattern \"^[A-Z0-9]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifiers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.qualifier !== undefined){
let data5 = data.qualifier;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data5 === "AD") || (data5 === "ER")) || (data5 === "HC")) || (data5 === "HP")) || (data5 === "IV")) || (data5 === "N4")) || (data5 === "NU")) || (data5 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/qualifier",keyword:"enum",params:{allowedValues: schema81.properties.qualifier.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.revenueCode !== undefined){
let data6 = data.revenueCode;
if(typeof data6 === "string"){
if(!pattern51.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"pattern",params:{pattern: "^\\d{3,4}$"},message:"must match pattern \"^\\d{3,4}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property 'description'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "code") || (key0 === "description"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "code") || (key0 === "description")) || (key0 === "errors"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
if(data2.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key1 === "code") || (key1 === "description")) || (key1 === "field")) || (key1 === "location")) || (key1 === "value")) || (key1 === "followupAction"))){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.code !== undefined){
let data4 = data3.code;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.description !== undefined){
let data5 = data3.description;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.field !== undefined){
let data6 = data3.field;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/field",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/field",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.location !== undefined){
let data7 = data3.location;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/location",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/location",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.value !== undefined){
let data8 = data3.value;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/value",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.followupAction !== undefined){
let data9 = data3.followupAction;
if(typeof data9 === "string"){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/followupAction",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0+"/followupAction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate40.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema61.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.subscriber !== undefined){
let data0 = data.subscriber;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key1 === "memberId") || (key1 === "firstName")) || (key1 === "lastName")) || (key1 === "dateOfBirth")) || (key1 === "gender")) || (key1 === "groupNumber"))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.memberId !== undefined){
let data1 = data0.memberId;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
}
if(data0.firstName !== undefined){
let data2 = data0.firstName;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
}
}
if(data0.lastName !== undefined){
let data3 = data0.lastName;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
}
}
if(data0.dateOfBirth !== undefined){
let data4 = data0.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.gender !== undefined){
let data5 = data0.gender;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data5 === "F") || (data5 === "M")) || (data5 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/gender",keyword:"enum",params:{allowedValues: schema61.properties.subscriber.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data0.groupNumber !== undefined){
let data6 = data0.groupNumber;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.dependent !== undefined){
let data7 = data.dependent;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key2 === "firstName") || (key2 === "lastName")) || (key2 === "dateOfBirth")) || (key2 === "gender"))){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.firstName !== undefined){
let data8 = data7.firstName;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
}
}
if(data7.lastName !== undefined){
let data9 = data7.lastName;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
}
}
if(data7.dateOfBirth !== undefined){
let data10 = data7.dateOfBirth;
if(typeof data10 === "string"){
if(!pattern19.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.gender !== undefined){
let data11 = data7.gender;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data11 === "F") || (data11 === "M")) || (data11 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/gender",keyword:"enum",params:{allowedValues: schema61.properties.dependent.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.provider !== undefined){
let data12 = data.provider;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key3 === "organizationName") || (key3 === "npi")) || (key3 === "taxId"))){
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data12.organizationName !== undefined){
let data13 = data12.organizationName;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/organizationName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data13 === "string"){
if(data13.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/provider/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
}
}
if(data12.npi !== undefined){
let data14 = data12.npi;
if(typeof data14 === "string"){
if(!pattern12.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.taxId !== undefined){
let data15 = data12.taxId;
if(typeof data15 === "string"){
if(!pattern38.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/taxId",keyword:"pattern",params:{pattern: "^\\d{9}$"},message:"must match pattern \"^\\d{9}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.payer !== undefined){
let data16 = data.payer;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data16 === "string"){
if(data16.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
}
}
if(data.payerDetails !== undefined){
if(!(validate32(data.payerDetails, {instancePath:instancePath+"/payerDetails",parentData:data,parentDataProperty:"payerDetails",rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.serviceDate !== undefined){
let data18 = data.serviceDate;
if(typeof data18 === "string"){
if(!pattern19.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceEndDate !== undefined){
let data19 = data.serviceEndDate;
if(typeof data19 === "string"){
if(!pattern19.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceEndDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceEndDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
let data20 = data.charge;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 99999999.99 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data20 < 0 || isNaN(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.lines !== undefined){
let data21 = data.lines;
if(Array.isArray(data21)){
if(data21.length > 99){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items"});
errors++;
}
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate34(data21[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data21,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
let data23 = data.patientAccountNumber;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data23 === "string"){
if(data23.length > 38){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"maxLength",params:{limit: 38},message:"must NOT have more than 38 characters"});
errors++;
}
}
}
if(data.payerClaimNumber !== undefined){
let data24 = data.payerClaimNumber;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data24 === "string"){
if(data24.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
}
}
if(data.clearinghouseClaimNumber !== undefined){
let data25 = data.clearinghouseClaimNumber;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
}
}
if(data.warnings !== undefined){
let data26 = data.warnings;
if(Array.isArray(data26)){
if(data26.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate36(data26[i1], {instancePath:instancePath+"/warnings/" + i1,parentData:data26,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.errorResponse !== undefined){
if(!(validate38(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.notFound !== undefined){
if(!(validate40(data.notFound, {instancePath:instancePath+"/notFound",parentData:data,parentDataProperty:"notFound",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.session !== undefined){
let data30 = data.session;
if(typeof data30 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data30){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.serviceEndDate !== undefined){
if(data.serviceDate === undefined){
const err66 = {instancePath,keyword:"dependentRequired",params:{property: "serviceEndDate",
    missingProperty: "serviceDate",
    depsCount: 1,
    deps: "serviceDate"},message:"must have property serviceDate when property serviceEndDate is present"};
(vErrors ??= []).push(err66);
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","properties":{"after":{"$ref":"#/$defs/trigger/properties/after"},"polls":{"$ref":"#/$defs/trigger/properties/polls"},"manual":{"$ref":"#/$defs/trigger/properties/manual"},"reason":{"$ref":"#/$defs/moveDetails/properties/reason"},"amount":{"$ref":"#/$defs/moveDetails/properties/amount"},"lines":{"$ref":"#/$defs/moveDetails/properties/lines"},"more":{"$ref":"#/$defs/moveDetails/properties/more"},"event":{"$ref":"#/$defs/moveDetails/properties/event"},"allowIllegal":{"$ref":"#/$defs/moveDetails/properties/allowIllegal"},"branch":{"$ref":"#/$defs/name"},"outcomes":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/outcome"}},"repeat":{"type":"integer","minimum":2,"maximum":100},"steps":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/step"}},"use":{"$ref":"#/$defs/name"},"for":{"type":"string"},"on":{"$ref":"#/$defs/fault/properties/on"},"times":{"$ref":"#/$defs/fault/properties/times"},"lasts":{"$ref":"#/$defs/fault/properties/lasts"},"match":{"$ref":"#/$defs/fault/properties/match"},"inFlight":{"$ref":"#/$defs/fault/properties/inFlight"},"rate":{"$ref":"#/$defs/fault/properties/rate"},"every":{"$ref":"#/$defs/fault/properties/every"},"chance":{"$ref":"#/$defs/fault/properties/chance"},"fails":{"$ref":"#/$defs/fault/properties/fails"}},"additionalProperties":{"type":"string","enum":["drafted","coded","submitted","received","accepted","rejected","in-process","pended","in-review","provider-information-requested","patient-information-requested","on-hold","information-requested","awaiting-payment","paid","denied","revised"]},"dependentRequired":{"on":["fails"],"fails":["on"],"times":["on"],"branch":["outcomes"],"outcomes":["branch"],"repeat":["steps"],"steps":["repeat"],"use":["for"],"for":["use"],"lasts":["on"],"match":["on"],"inFlight":["on"],"rate":["on"],"every":["on"],"chance":["on"]},"allOf":[{"not":{"required":["after","polls"]}},{"not":{"required":["after","manual"]}},{"not":{"required":["polls","manual"]}},{"not":{"required":["on","reason"]}},{"not":{"required":["on","amount"]}},{"not":{"required":["on","lines"]}},{"not":{"required":["on","more"]}},{"not":{"required":["on","event"]}},{"not":{"required":["on","allowIllegal"]}}]};
const schema119 = {"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]};
const pattern56 = new RegExp("^[0-9a-z]+(_[0-9a-z]+)*$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
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
validate44.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
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
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "paid") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.paid !== undefined){
let data0 = data.paid;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999.99 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate48(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
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


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 99){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items"});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate43};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property 'outcome'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "outcome") || (key0 === "weight")) || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 === "string"){
if(data0.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.steps !== undefined){
let data2 = data.steps;
if(Array.isArray(data2)){
if(data2.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(wrapper0.validate(data2[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
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
validate56.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property 'max'"});
errors++;
}
if(data.per === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property 'per'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "max") || (key0 === "per"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.per !== undefined){
let data1 = data.per;
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema128 = {"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"$ref":"#/$defs/delay"},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"$ref":"#/$defs/duration"},"revoked":{"type":"boolean","const":true},"patch":{"$ref":"#/$defs/patch"},"payer":{"$ref":"#/$defs/failedSearch"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]};
const schema129 = {"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"$ref":"#/$defs/duration"},"max":{"$ref":"#/$defs/duration"},"median":{"$ref":"#/$defs/duration"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema129.type},message:"must be string,object"});
errors++;
}
if(typeof data === "string"){
if(!pattern22.test(data)){
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
if(!pattern22.test(data0)){
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
if(!pattern22.test(data1)){
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
if(!pattern22.test(data2)){
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
validate61.errors = vErrors;
return errors === 0;
}

const pattern67 = new RegExp("^/", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(pattern67.test(key1))){
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
if(!pattern67.test(data2)){
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
if(!pattern67.test(data4)){
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
validate63.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func1.call(schema128.properties, key0))){
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
if(!(validate61(data.delay, {instancePath:instancePath+"/delay",parentData:data,parentDataProperty:"delay",rootData}))){
vErrors = joined(vErrors, validate61.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema128.properties.reset.enum},message:"must be equal to one of the allowed values"});
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
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema128.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data8 = data.dribble;
if(typeof data8 === "string"){
if(!pattern22.test(data8)){
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
if(!(validate63(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate40(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate40.errors);
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
validate60.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.after === undefined) && (missing0 = "after")) || ((data.polls === undefined) && (missing0 = "polls"))){
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
if(((data.after === undefined) && (missing1 = "after")) || ((data.manual === undefined) && (missing1 = "manual"))){
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
if(((data.polls === undefined) && (missing2 = "polls")) || ((data.manual === undefined) && (missing2 = "manual"))){
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
const _errs11 = errors;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.on === undefined) && (missing3 = "on")) || ((data.reason === undefined) && (missing3 = "reason"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid4 = _errs12 === errors;
if(valid4){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
const _errs14 = errors;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.on === undefined) && (missing4 = "on")) || ((data.amount === undefined) && (missing4 = "amount"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid5 = _errs15 === errors;
if(valid5){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
const _errs17 = errors;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.on === undefined) && (missing5 = "on")) || ((data.lines === undefined) && (missing5 = "lines"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid6 = _errs18 === errors;
if(valid6){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.on === undefined) && (missing6 = "on")) || ((data.more === undefined) && (missing6 = "more"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid7 = _errs21 === errors;
if(valid7){
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
const _errs23 = errors;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.on === undefined) && (missing7 = "on")) || ((data.event === undefined) && (missing7 = "event"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid8 = _errs24 === errors;
if(valid8){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
const _errs26 = errors;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.on === undefined) && (missing8 = "on")) || ((data.allowIllegal === undefined) && (missing8 = "allowIllegal"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid9 = _errs27 === errors;
if(valid9){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema93.properties, key0))){
let data0 = data[key0];
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid11;
valid11 = false;
for(const v0 of schema93.additionalProperties.enum){
if(func0(data0, v0)){
valid11 = true;
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema93.additionalProperties.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.polls !== undefined){
let data2 = data.polls;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.manual !== undefined){
if(true !== data.manual){
(vErrors ??= []).push({instancePath:instancePath+"/manual",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate44(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
let data5 = data.amount;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99999999.99 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.lines !== undefined){
if(!(validate46(data.lines, {instancePath:instancePath+"/lines",parentData:data,parentDataProperty:"lines",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.more !== undefined){
if(!(validate52(data.more, {instancePath:instancePath+"/more",parentData:data,parentDataProperty:"more",rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
let data8 = data.event;
if(typeof data8 === "string"){
if(data8.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern56.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"pattern",params:{pattern: "^[0-9a-z]+(_[0-9a-z]+)*$"},message:"must match pattern \"^[0-9a-z]+(_[0-9a-z]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowIllegal !== undefined){
let data9 = data.allowIllegal;
if(typeof data9 === "string"){
if(data9.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/allowIllegal",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/allowIllegal",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/allowIllegal",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.branch !== undefined){
let data10 = data.branch;
if(typeof data10 === "string"){
if(data10.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.outcomes !== undefined){
let data11 = data.outcomes;
if(Array.isArray(data11)){
if(data11.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
if(data11.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate56(data11[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.repeat !== undefined){
let data13 = data.repeat;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data13 < 2 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"});
errors++;
}
}
}
if(data.steps !== undefined){
let data14 = data.steps;
if(Array.isArray(data14)){
if(data14.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(wrapper0.validate(data14[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.use !== undefined){
let data16 = data.use;
if(typeof data16 === "string"){
if(data16.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.for !== undefined){
if(typeof data.for !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.on !== undefined){
let data18 = data.on;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid26;
valid26 = false;
for(const v1 of schema119.enum){
if(func0(data18, v1)){
valid26 = true;
break;
}
}
if(!valid26){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema119.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.times !== undefined){
let data19 = data.times;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data19 < 1 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.lasts !== undefined){
let data20 = data.lasts;
if(typeof data20 === "string"){
if(!pattern22.test(data20)){
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
let data21 = data.match;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"});
errors++;
}
if(Object.keys(data21).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data21){
if(vErrors !== null && vErrors.length >= 1000) break;
let data22 = data21[key1];
if(typeof data22 === "string"){
if(data22.length > 200){
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
let data23 = data.inFlight;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100000 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data23 < 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.rate !== undefined){
if(!(validate58(data.rate, {instancePath:instancePath+"/rate",parentData:data,parentDataProperty:"rate",rootData}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.every !== undefined){
let data25 = data.every;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data25 < 2 || isNaN(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"});
errors++;
}
}
}
if(data.chance !== undefined){
let data26 = data.chance;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data26 <= 0 || isNaN(data26)){
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
if(!(validate60(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(data.fails === undefined){
const err72 = {instancePath,keyword:"dependentRequired",params:{property: "on",
    missingProperty: "fails",
    depsCount: 1,
    deps: "fails"},message:"must have property fails when property on is present"};
(vErrors ??= []).push(err72);
errors++;
}
}
if(data.fails !== undefined){
if(data.on === undefined){
const err73 = {instancePath,keyword:"dependentRequired",params:{property: "fails",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property fails is present"};
(vErrors ??= []).push(err73);
errors++;
}
}
if(data.times !== undefined){
if(data.on === undefined){
const err74 = {instancePath,keyword:"dependentRequired",params:{property: "times",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property times is present"};
(vErrors ??= []).push(err74);
errors++;
}
}
if(data.branch !== undefined){
if(data.outcomes === undefined){
const err75 = {instancePath,keyword:"dependentRequired",params:{property: "branch",
    missingProperty: "outcomes",
    depsCount: 1,
    deps: "outcomes"},message:"must have property outcomes when property branch is present"};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data.outcomes !== undefined){
if(data.branch === undefined){
const err76 = {instancePath,keyword:"dependentRequired",params:{property: "outcomes",
    missingProperty: "branch",
    depsCount: 1,
    deps: "branch"},message:"must have property branch when property outcomes is present"};
(vErrors ??= []).push(err76);
errors++;
}
}
if(data.repeat !== undefined){
if(data.steps === undefined){
const err77 = {instancePath,keyword:"dependentRequired",params:{property: "repeat",
    missingProperty: "steps",
    depsCount: 1,
    deps: "steps"},message:"must have property steps when property repeat is present"};
(vErrors ??= []).push(err77);
errors++;
}
}
if(data.steps !== undefined){
if(data.repeat === undefined){
const err78 = {instancePath,keyword:"dependentRequired",params:{property: "steps",
    missingProperty: "repeat",
    depsCount: 1,
    deps: "repeat"},message:"must have property repeat when property steps is present"};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data.use !== undefined){
if(data.for === undefined){
const err79 = {instancePath,keyword:"dependentRequired",params:{property: "use",
    missingProperty: "for",
    depsCount: 1,
    deps: "for"},message:"must have property for when property use is present"};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data.for !== undefined){
if(data.use === undefined){
const err80 = {instancePath,keyword:"dependentRequired",params:{property: "for",
    missingProperty: "use",
    depsCount: 1,
    deps: "use"},message:"must have property use when property for is present"};
(vErrors ??= []).push(err80);
errors++;
}
}
if(data.lasts !== undefined){
if(data.on === undefined){
const err81 = {instancePath,keyword:"dependentRequired",params:{property: "lasts",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property lasts is present"};
(vErrors ??= []).push(err81);
errors++;
}
}
if(data.match !== undefined){
if(data.on === undefined){
const err82 = {instancePath,keyword:"dependentRequired",params:{property: "match",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property match is present"};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data.inFlight !== undefined){
if(data.on === undefined){
const err83 = {instancePath,keyword:"dependentRequired",params:{property: "inFlight",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property inFlight is present"};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data.rate !== undefined){
if(data.on === undefined){
const err84 = {instancePath,keyword:"dependentRequired",params:{property: "rate",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property rate is present"};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data.every !== undefined){
if(data.on === undefined){
const err85 = {instancePath,keyword:"dependentRequired",params:{property: "every",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property every is present"};
(vErrors ??= []).push(err85);
errors++;
}
}
if(data.chance !== undefined){
if(data.on === undefined){
const err86 = {instancePath,keyword:"dependentRequired",params:{property: "chance",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property chance is present"};
(vErrors ??= []).push(err86);
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "scenario") || (key0 === "summary")) || (key0 === "payers")) || (key0 === "match")) || (key0 === "payerBehaviors")) || (key0 === "lag")) || (key0 === "claims")) || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenario !== undefined){
let data0 = data.scenario;
if(typeof data0 === "string"){
if(data0.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
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
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payers !== undefined){
if(!(validate16(data.payers, {instancePath:instancePath+"/payers",parentData:data,parentDataProperty:"payers",rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.match !== undefined){
if(!(validate27(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.payerBehaviors !== undefined){
let data4 = data.payerBehaviors;
if(Array.isArray(data4)){
if(data4.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate29(data4[i0], {instancePath:instancePath+"/payerBehaviors/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lag !== undefined){
let data6 = data.lag;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lag",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data6){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key1 === "taiga") || (key1 === "stedi")) || (key1 === "optum"))){
(vErrors ??= []).push({instancePath:instancePath+"/lag",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.taiga !== undefined){
let data7 = data6.taiga;
if(typeof data7 === "string"){
if(!pattern22.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lag/taiga",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag/taiga",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.stedi !== undefined){
let data8 = data6.stedi;
if(typeof data8 === "string"){
if(!pattern22.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/lag/stedi",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag/stedi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.optum !== undefined){
let data9 = data6.optum;
if(typeof data9 === "string"){
if(!pattern22.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/lag/optum",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag/optum",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.claims !== undefined){
let data10 = data.claims;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data10){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern26.test(key2))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
for(const key3 in data10){
if(vErrors !== null && vErrors.length >= 1000) break;
if(pattern26.test(key3)){
if(!(validate31(data10[key3], {instancePath:instancePath+"/claims/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.steps !== undefined){
let data12 = data.steps;
if(Array.isArray(data12)){
if(data12.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate43(data12[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate43.errors);
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
validate15.errors = vErrors;
return errors === 0;
}

export const validators = {
  'scenario': part0,
}
