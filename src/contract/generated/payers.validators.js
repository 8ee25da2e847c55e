// made by npm run generate from contracts/payers.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate15;
const schema36 = {"type":"object","properties":{"id":{"$ref":"#/$defs/payerId"},"name":{"$ref":"#/$defs/payerName"},"aliases":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/payerId"}},"stediId":{"$ref":"#/$defs/payerId"},"names":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/payerName"}},"claimStatus":{"enum":["SUPPORTED","NOT_SUPPORTED","ENROLLMENT_REQUIRED"]},"enrolled":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^\\d{9,10}$"}},"planId":{"$ref":"#/$defs/payerDetails/properties/planId"},"contact":{"$ref":"#/$defs/payerDetails/properties/contact"}},"additionalProperties":false,"required":["id","name"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$", "u");
const pattern8 = new RegExp("^\\d{9,10}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
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
if(!pattern5.test(data)){
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

const pattern11 = new RegExp("^\\d{10}$", "u");
const pattern12 = new RegExp("^\\d{1,10}$", "u");

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
if(!pattern5.test(data0)){
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
if(!pattern11.test(data1)){
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
if(!pattern12.test(data2)){
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
if(!pattern11.test(data3)){
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
if(!pattern5.test(data4)){
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
if(!pattern5.test(data5)){
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
if(!(func1.call(schema36.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
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
if(!pattern4.test(data3)){
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
if(!pattern4.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"enum",params:{allowedValues: schema36.properties.claimStatus.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern8.test(data9)){
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


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validators = {
  'payers': part0,
}
