// made by npm run generate from contracts/stedi-2026-08.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;
const pattern4 = new RegExp("^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$", "u");
const schema36 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"},"etin":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"tin":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"spn":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"organizationName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};
const pattern7 = new RegExp("^\\d{10}$", "u");
const pattern8 = new RegExp("^\\d{9}$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema36.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.npi !== undefined){
let data1 = data.npi;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
let data2 = data.taxId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"pattern",params:{pattern: "^\\d{9}$"},message:"must match pattern \"^\\d{9}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
let data3 = data.etin;
if(typeof data3 === "string"){
if(data3.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
let data4 = data.tin;
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
let data5 = data.spn;
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.organizationName !== undefined){
let data6 = data.organizationName;
if(typeof data6 === "string"){
if(data6.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data7 = data.lastName;
if(typeof data7 === "string"){
if(data7.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data8 = data.firstName;
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema37 = {"type":"object","required":["memberId","firstName","lastName"],"properties":{"memberId":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"dateOfBirth":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"suffix":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};
const pattern18 = new RegExp("^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.memberId !== undefined){
let data0 = data.memberId;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data4 = data.gender;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "M") || (data4 === "F"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema37.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data5 = data.groupNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data6 = data.suffix;
if(typeof data6 === "string"){
if(data6.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema38 = {"type":"object","required":["firstName","lastName"],"properties":{"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"dateOfBirth":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"suffix":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data2 = data.dateOfBirth;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
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
if(!((data3 === "M") || (data3 === "F"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema38.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data4 = data.groupNumber;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data5 = data.suffix;
if(typeof data5 === "string"){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.beginningDateOfService !== undefined){
let data0 = data.beginningDateOfService;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endDateOfService !== undefined){
let data1 = data.endDateOfService;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
let data2 = data.trackingNumber;
if(typeof data2 === "string"){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
let data3 = data.tradingPartnerClaimNumber;
if(typeof data3 === "string"){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
let data4 = data.submittedAmount;
if(typeof data4 === "string"){
if(data4.length > 18){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
let data5 = data.patientAccountNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billingType !== undefined){
let data6 = data.billingType;
if(typeof data6 === "string"){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.locationIdentifier !== undefined){
let data7 = data.locationIdentifier;
if(typeof data7 === "string"){
if(data7.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pharmacyPrescriptionNumber !== undefined){
let data8 = data.pharmacyPrescriptionNumber;
if(typeof data8 === "string"){
if(data8.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
let data9 = data.clearingHouseClaimNumber;
if(typeof data9 === "string"){
if(data9.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema40 = {"type":"object","required":["productOrServiceIDQualifier","procedureCode","lineItemChargeAmount","unitsOfServiceCount","serviceLineDate"],"properties":{"productOrServiceIDQualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"procedureCode":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"procedureModifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}},"lineItemChargeAmount":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"revenueCode":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"unitsOfServiceCount":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lineItemControlNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"serviceLineDate":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},"serviceLineEndDate":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrServiceIDQualifier === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "productOrServiceIDQualifier"},message:"must have required property 'productOrServiceIDQualifier'"});
errors++;
}
if(data.procedureCode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "procedureCode"},message:"must have required property 'procedureCode'"});
errors++;
}
if(data.lineItemChargeAmount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lineItemChargeAmount"},message:"must have required property 'lineItemChargeAmount'"});
errors++;
}
if(data.unitsOfServiceCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unitsOfServiceCount"},message:"must have required property 'unitsOfServiceCount'"});
errors++;
}
if(data.serviceLineDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceLineDate"},message:"must have required property 'serviceLineDate'"});
errors++;
}
if(data.productOrServiceIDQualifier !== undefined){
let data0 = data.productOrServiceIDQualifier;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data0 === "AD") || (data0 === "ER")) || (data0 === "HC")) || (data0 === "HP")) || (data0 === "IV")) || (data0 === "N4")) || (data0 === "NU")) || (data0 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"enum",params:{allowedValues: schema40.properties.productOrServiceIDQualifier.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.procedureCode !== undefined){
let data1 = data.procedureCode;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureModifiers !== undefined){
let data2 = data.procedureModifiers;
if(Array.isArray(data2)){
if(data2.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lineItemChargeAmount !== undefined){
let data4 = data.lineItemChargeAmount;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
let data5 = data.revenueCode;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unitsOfServiceCount !== undefined){
let data6 = data.unitsOfServiceCount;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lineItemControlNumber !== undefined){
let data7 = data.lineItemControlNumber;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineDate !== undefined){
let data8 = data.serviceLineDate;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineEndDate !== undefined){
let data9 = data.serviceLineEndDate;
if(typeof data9 === "string"){
if(!pattern18.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradingPartnerServiceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradingPartnerServiceId"},message:"must have required property 'tradingPartnerServiceId'"});
errors++;
}
if(data.providers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providers"},message:"must have required property 'providers'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.controlNumber !== undefined){
let data0 = data.controlNumber;
if(typeof data0 === "string"){
if(data0.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"});
errors++;
}
if(data0.length < 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerServiceId !== undefined){
let data1 = data.tradingPartnerServiceId;
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerName !== undefined){
let data2 = data.tradingPartnerName;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate17(data3[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate19(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate21(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.encounter !== undefined){
if(!(validate23(data.encounter, {instancePath:instancePath+"/encounter",parentData:data,parentDataProperty:"encounter",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.serviceLineInformation !== undefined){
if(!(validate25(data.serviceLineInformation, {instancePath:instancePath+"/serviceLineInformation",parentData:data,parentDataProperty:"serviceLineInformation",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.serviceLinesInformation !== undefined){
let data9 = data.serviceLinesInformation;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLinesInformation",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate25(data9[i1], {instancePath:instancePath+"/serviceLinesInformation/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLinesInformation",keyword:"type",params:{type: "array"},message:"must be array"});
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

const part1 = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
if(data.x12 !== undefined){
if(typeof data.x12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
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

export const validators = {
  'stedi-2026-08.claimStatus.request': part0,
  'stedi-2026-08.claimStatusRawX12.request': part1,
}
