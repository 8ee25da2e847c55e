// made by npm run generate from contracts/x12-json.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate15;
const schema34 = {"type":"object","properties":{"transaction":{"type":"string","enum":["276","277","277CA"]},"envelopes":{"type":"array","items":{"$ref":"#/$defs/envelope"}},"inquiries":{"type":"array","items":{"$ref":"#/$defs/inquiry"}},"responses":{"type":"array","items":{"$ref":"#/$defs/response"}},"claimAcknowledgments":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentSource"}},"segments":{"type":"array","items":{"$ref":"#/$defs/segment"}},"interchanges":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/interchange"}}},"additionalProperties":false,"$defs":{"envelope":{"type":"object","properties":{"senderQualifier":{"type":"string"},"senderId":{"type":"string"},"receiverQualifier":{"type":"string"},"receiverId":{"type":"string"},"applicationSender":{"type":"string"},"applicationReceiver":{"type":"string"},"controlNumber":{"type":"string"},"groupControlNumber":{"type":"string"},"setControlNumber":{"type":"string"},"reference":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"usage":{"type":"string","enum":["P","T","I"]},"delimiters":{"type":"object","properties":{"element":{"type":"string"},"repetition":{"type":"string"},"component":{"type":"string"},"segment":{"type":"string"}},"additionalProperties":false,"required":["element","repetition","component","segment"]},"interchangeAt":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"setAt":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"authorizationQualifier":{"type":"string"},"authorization":{"type":"string"},"securityQualifier":{"type":"string"},"security":{"type":"string"},"acknowledgmentRequested":{"type":"string"},"groupCount":{"type":"string"},"setCount":{"type":"string"},"segmentCount":{"type":"string"}},"additionalProperties":false},"inquiry":{"type":"object","properties":{"reference":{"type":"string"},"payer":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"idQualifier":{"type":"string"}},"additionalProperties":false,"required":["id"]},"receiver":{"$ref":"#/$defs/provider"},"serviceProvider":{"$ref":"#/$defs/provider"},"subscriber":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"memberId":{"type":"string"},"memberIdQualifier":{"type":"string"},"organization":{"type":"boolean","const":true},"dateOfBirth":{"type":"string"},"gender":{"type":"string"},"groupNumber":{"type":"string"}},"additionalProperties":false,"required":["firstName","lastName","memberId"]},"dependent":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"dateOfBirth":{"type":"string"},"gender":{"type":"string"},"groupNumber":{"type":"string"}},"additionalProperties":false,"required":["firstName","lastName"]},"trace":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"},"payerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"billType":{"type":"string"},"locationNumber":{"type":"string"},"prescriptionNumber":{"type":"string"},"clearinghouseClaimNumber":{"type":"string"},"charge":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/inquiryLine"}}},"additionalProperties":false,"required":["payer","receiver","subscriber","trace","lines"]},"inquiryLine":{"type":"object","properties":{"qualifier":{"type":"string"},"procedure":{"type":"string"},"modifiers":{"type":"array","items":{"type":"string"}},"charge":{"type":"string"},"revenueCode":{"type":"string"},"units":{"type":"string"},"controlNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"}},"additionalProperties":false},"response":{"if":{"anyOf":[{"required":["subscriber"]},{"required":["claims"]}]},"then":{"$ref":"#/$defs/patientResponse"},"else":{"$ref":"#/$defs/levelResponse"}},"patientResponse":{"type":"object","properties":{"payer":{"$ref":"#/$defs/payer"},"receiver":{"$ref":"#/$defs/provider"},"receiverStatus":{"$ref":"#/$defs/levelStatus"},"serviceProvider":{"$ref":"#/$defs/provider"},"providerStatus":{"$ref":"#/$defs/levelStatus"},"subscriber":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"memberId":{"type":"string"},"memberIdQualifier":{"type":"string"},"organization":{"type":"boolean","const":true}},"additionalProperties":false,"required":["firstName","lastName","memberId"]},"dependent":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"}},"additionalProperties":false,"required":["firstName","lastName"]},"claims":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/responseClaim"}},"warnings":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string"},"description":{"type":"string"}},"additionalProperties":false,"required":["code","description"]}}},"additionalProperties":false,"required":["payer","receiver","serviceProvider","subscriber","claims","warnings"]},"levelResponse":{"type":"object","properties":{"payer":{"$ref":"#/$defs/payer"},"receiver":{"$ref":"#/$defs/provider"},"receiverStatus":{"$ref":"#/$defs/levelStatus"},"serviceProvider":{"$ref":"#/$defs/provider"},"providerStatus":{"$ref":"#/$defs/levelStatus"}},"additionalProperties":false,"required":["payer","receiver"]},"payer":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"idQualifier":{"type":"string"},"contact":{"type":"object","properties":{"name":{"type":"string"},"numbers":{"type":"array","items":{"type":"object","properties":{"qualifier":{"type":"string"},"number":{"type":"string"}},"additionalProperties":false,"required":["qualifier","number"]}}},"additionalProperties":false,"required":["numbers"]}},"additionalProperties":false,"required":["id","name"]},"provider":{"type":"object","properties":{"organizationName":{"type":"string"},"lastName":{"type":"string"},"firstName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"npi":{"type":"string"},"taxId":{"type":"string"},"tin":{"type":"string"},"etin":{"type":"string"},"spn":{"type":"string"}},"additionalProperties":false},"levelStatus":{"type":"object","properties":{"trace":{"type":"string"},"information":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/statusInformation"}}},"additionalProperties":false,"required":["trace","information"]},"status":{"type":"object","properties":{"category":{"type":"string"},"status":{"type":"string"},"entity":{"type":"string"},"codeList":{"type":"string"}},"additionalProperties":false,"required":["category","status"]},"statusInformation":{"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"}},"additionalProperties":false,"required":["statuses","effectiveDate"]},"claimStatusInformation":{"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"charge":{"type":"string"},"paid":{"type":"string"},"finalizedDate":{"type":"string"},"remittanceDate":{"type":"string"},"remittanceNumber":{"type":"string"}},"additionalProperties":false,"required":["statuses","effectiveDate"]},"responseClaim":{"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"charge":{"type":"string"},"paid":{"type":"string"},"finalizedDate":{"type":"string"},"remittanceDate":{"type":"string"},"remittanceNumber":{"type":"string"},"trace":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/claimStatusInformation"}},"payerClaimNumber":{"type":"string"},"billType":{"type":"string"},"patientAccountNumber":{"type":"string"},"prescriptionNumber":{"type":"string"},"voucherNumber":{"type":"string"},"clearinghouseClaimNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/responseLine"}}},"additionalProperties":false,"required":["statuses","effectiveDate","trace","lines"]},"responseLine":{"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"qualifier":{"type":"string"},"procedure":{"type":"string"},"modifiers":{"type":"array","items":{"type":"string"}},"charge":{"type":"string"},"paid":{"type":"string"},"revenueCode":{"type":"string"},"units":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/statusInformation"}},"controlNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"}},"additionalProperties":false,"required":["statuses","effectiveDate","qualifier","procedure","charge","units"]},"interchange":{"type":"object","properties":{"senderQualifier":{"type":"string"},"senderId":{"type":"string"},"receiverQualifier":{"type":"string"},"receiverId":{"type":"string"},"controlNumber":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"usage":{"type":"string","enum":["P","T","I"]},"delimiters":{"type":"object","properties":{"element":{"type":"string"},"repetition":{"type":"string"},"component":{"type":"string"},"segment":{"type":"string"}},"additionalProperties":false,"required":["element","repetition","component","segment"]},"authorizationQualifier":{"type":"string"},"authorization":{"type":"string"},"securityQualifier":{"type":"string"},"security":{"type":"string"},"acknowledgmentRequested":{"type":"string"},"groupCount":{"type":"string"},"acknowledgments":{"type":"array","items":{"$ref":"#/$defs/segment"}},"groups":{"type":"array","items":{"$ref":"#/$defs/group"}}},"additionalProperties":false},"group":{"type":"object","properties":{"applicationSender":{"type":"string"},"applicationReceiver":{"type":"string"},"groupControlNumber":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"setCount":{"type":"string"},"sets":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/set"}}},"additionalProperties":false,"required":["sets"]},"set":{"type":"object","properties":{"transaction":{"type":"string","enum":["276","277","277CA","999"]},"setControlNumber":{"type":"string"},"reference":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"segmentCount":{"type":"string"},"inquiries":{"type":"array","items":{"$ref":"#/$defs/inquiry"}},"responses":{"type":"array","items":{"$ref":"#/$defs/response"}},"claimAcknowledgments":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentSource"}},"segments":{"type":"array","items":{"$ref":"#/$defs/segment"}}},"additionalProperties":false,"required":["transaction"]},"segment":{"type":"array","minItems":1,"items":{"type":"string"}},"acknowledgmentParty":{"type":"object","properties":{"name":{"type":"string"},"person":{"type":"boolean","const":true},"firstName":{"type":"string"},"middleName":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"idQualifier":{"type":"string"},"id":{"type":"string"}},"additionalProperties":false,"required":["name","idQualifier","id"]},"acknowledgmentSourceParty":{"type":"object","properties":{"entity":{"type":"string"},"name":{"type":"string"},"person":{"type":"boolean","const":true},"firstName":{"type":"string"},"middleName":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"idQualifier":{"type":"string"},"id":{"type":"string"}},"additionalProperties":false,"required":["name","idQualifier","id","entity"]},"acknowledgmentInformation":{"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"charge":{"type":"string"},"message":{"type":"string"}},"additionalProperties":false,"required":["statuses"]},"acknowledgmentSource":{"type":"object","properties":{"source":{"$ref":"#/$defs/acknowledgmentSourceParty"},"trace":{"type":"string"},"receivedDate":{"type":"string"},"processedDate":{"type":"string"},"receivers":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentReceiver"}}},"additionalProperties":false,"required":["source","trace","receivedDate","processedDate","receivers"]},"acknowledgmentReceiver":{"type":"object","properties":{"receiver":{"$ref":"#/$defs/acknowledgmentParty"},"status":{"type":"object","properties":{"trace":{"type":"string"},"information":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/acknowledgmentInformation"}},"acceptedClaims":{"type":"string"},"rejectedClaims":{"type":"string"},"acceptedAmount":{"type":"string"},"rejectedAmount":{"type":"string"}},"additionalProperties":false,"required":["trace","information"]},"providers":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentProvider"}}},"additionalProperties":false,"required":["receiver","status","providers"]},"acknowledgmentProvider":{"type":"object","properties":{"provider":{"$ref":"#/$defs/acknowledgmentParty"},"status":{"type":"object","properties":{"trace":{"type":"string"},"information":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/acknowledgmentInformation"}},"references":{"type":"array","items":{"type":"object","properties":{"qualifier":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"required":["qualifier","value"]}},"acceptedClaims":{"type":"string"},"rejectedClaims":{"type":"string"},"acceptedAmount":{"type":"string"},"rejectedAmount":{"type":"string"}},"additionalProperties":false,"required":["trace","information"]},"patients":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentPatient"}}},"additionalProperties":false,"required":["provider","patients"]},"acknowledgmentPatient":{"type":"object","properties":{"patient":{"$ref":"#/$defs/acknowledgmentParty"},"claims":{"type":"array","items":{"$ref":"#/$defs/acknowledgedClaim"}}},"additionalProperties":false,"required":["patient","claims"]},"acknowledgedClaim":{"type":"object","properties":{"trace":{"type":"string"},"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"charge":{"type":"string"},"message":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentInformation"}},"payerClaimNumber":{"type":"string"},"clearinghouseClaimNumber":{"type":"string"},"billType":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/acknowledgedLine"}}},"additionalProperties":false,"required":["trace","statuses","lines"]},"acknowledgedLine":{"type":"object","properties":{"qualifier":{"type":"string"},"procedure":{"type":"string"},"modifiers":{"type":"array","items":{"type":"string"}},"charge":{"type":"string"},"revenueCode":{"type":"string"},"units":{"type":"string"},"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentInformation"}},"controlNumber":{"type":"string"},"prescriptionNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"}},"additionalProperties":false,"required":["statuses"]}}};
const schema35 = {"type":"object","properties":{"senderQualifier":{"type":"string"},"senderId":{"type":"string"},"receiverQualifier":{"type":"string"},"receiverId":{"type":"string"},"applicationSender":{"type":"string"},"applicationReceiver":{"type":"string"},"controlNumber":{"type":"string"},"groupControlNumber":{"type":"string"},"setControlNumber":{"type":"string"},"reference":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"usage":{"type":"string","enum":["P","T","I"]},"delimiters":{"type":"object","properties":{"element":{"type":"string"},"repetition":{"type":"string"},"component":{"type":"string"},"segment":{"type":"string"}},"additionalProperties":false,"required":["element","repetition","component","segment"]},"interchangeAt":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"setAt":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"authorizationQualifier":{"type":"string"},"authorization":{"type":"string"},"securityQualifier":{"type":"string"},"security":{"type":"string"},"acknowledgmentRequested":{"type":"string"},"groupCount":{"type":"string"},"setCount":{"type":"string"},"segmentCount":{"type":"string"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.senderQualifier !== undefined){
if(typeof data.senderQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.senderId !== undefined){
if(typeof data.senderId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.receiverQualifier !== undefined){
if(typeof data.receiverQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/receiverQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.receiverId !== undefined){
if(typeof data.receiverId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/receiverId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.applicationSender !== undefined){
if(typeof data.applicationSender !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationSender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.applicationReceiver !== undefined){
if(typeof data.applicationReceiver !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationReceiver",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupControlNumber !== undefined){
if(typeof data.groupControlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.setControlNumber !== undefined){
if(typeof data.setControlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.at !== undefined){
let data10 = data.at;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "date"},message:"must have required property 'date'"});
errors++;
}
if(data10.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
for(const key1 in data10){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "date") || (key1 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.date !== undefined){
if(typeof data10.date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.time !== undefined){
if(typeof data10.time !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/time",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.usage !== undefined){
let data13 = data.usage;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/usage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data13 === "P") || (data13 === "T")) || (data13 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/usage",keyword:"enum",params:{allowedValues: schema35.properties.usage.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.delimiters !== undefined){
let data14 = data.delimiters;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.element === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "element"},message:"must have required property 'element'"});
errors++;
}
if(data14.repetition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "repetition"},message:"must have required property 'repetition'"});
errors++;
}
if(data14.component === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "component"},message:"must have required property 'component'"});
errors++;
}
if(data14.segment === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "segment"},message:"must have required property 'segment'"});
errors++;
}
for(const key2 in data14){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key2 === "element") || (key2 === "repetition")) || (key2 === "component")) || (key2 === "segment"))){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data14.element !== undefined){
if(typeof data14.element !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/element",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data14.repetition !== undefined){
if(typeof data14.repetition !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/repetition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data14.component !== undefined){
if(typeof data14.component !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/component",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data14.segment !== undefined){
if(typeof data14.segment !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/segment",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.interchangeAt !== undefined){
let data19 = data.interchangeAt;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/interchangeAt",keyword:"required",params:{missingProperty: "date"},message:"must have required property 'date'"});
errors++;
}
if(data19.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/interchangeAt",keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
for(const key3 in data19){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key3 === "date") || (key3 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/interchangeAt",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data19.date !== undefined){
if(typeof data19.date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/interchangeAt/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.time !== undefined){
if(typeof data19.time !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/interchangeAt/time",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interchangeAt",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.setAt !== undefined){
let data22 = data.setAt;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setAt",keyword:"required",params:{missingProperty: "date"},message:"must have required property 'date'"});
errors++;
}
if(data22.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/setAt",keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
for(const key4 in data22){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key4 === "date") || (key4 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/setAt",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data22.date !== undefined){
if(typeof data22.date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setAt/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data22.time !== undefined){
if(typeof data22.time !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setAt/time",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/setAt",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.authorizationQualifier !== undefined){
if(typeof data.authorizationQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.authorization !== undefined){
if(typeof data.authorization !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.securityQualifier !== undefined){
if(typeof data.securityQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.security !== undefined){
if(typeof data.security !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/security",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.acknowledgmentRequested !== undefined){
if(typeof data.acknowledgmentRequested !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgmentRequested",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupCount !== undefined){
if(typeof data.groupCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.setCount !== undefined){
if(typeof data.setCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.segmentCount !== undefined){
if(typeof data.segmentCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segmentCount",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema36 = {"type":"object","properties":{"reference":{"type":"string"},"payer":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"idQualifier":{"type":"string"}},"additionalProperties":false,"required":["id"]},"receiver":{"$ref":"#/$defs/provider"},"serviceProvider":{"$ref":"#/$defs/provider"},"subscriber":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"memberId":{"type":"string"},"memberIdQualifier":{"type":"string"},"organization":{"type":"boolean","const":true},"dateOfBirth":{"type":"string"},"gender":{"type":"string"},"groupNumber":{"type":"string"}},"additionalProperties":false,"required":["firstName","lastName","memberId"]},"dependent":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"dateOfBirth":{"type":"string"},"gender":{"type":"string"},"groupNumber":{"type":"string"}},"additionalProperties":false,"required":["firstName","lastName"]},"trace":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"},"payerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"billType":{"type":"string"},"locationNumber":{"type":"string"},"prescriptionNumber":{"type":"string"},"clearinghouseClaimNumber":{"type":"string"},"charge":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/inquiryLine"}}},"additionalProperties":false,"required":["payer","receiver","subscriber","trace","lines"]};
const schema37 = {"type":"object","properties":{"organizationName":{"type":"string"},"lastName":{"type":"string"},"firstName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"npi":{"type":"string"},"taxId":{"type":"string"},"tin":{"type":"string"},"etin":{"type":"string"},"spn":{"type":"string"}},"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema37.properties, key0))){
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
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.middleName !== undefined){
if(typeof data.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.tin !== undefined){
if(typeof data.tin !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
if(typeof data.etin !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
if(typeof data.spn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema38 = {"type":"object","properties":{"qualifier":{"type":"string"},"procedure":{"type":"string"},"modifiers":{"type":"array","items":{"type":"string"}},"charge":{"type":"string"},"revenueCode":{"type":"string"},"units":{"type":"string"},"controlNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"}},"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema38.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.qualifier !== undefined){
if(typeof data.qualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedure !== undefined){
if(typeof data.procedure !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.modifiers !== undefined){
let data2 = data.modifiers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
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
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.units !== undefined){
if(typeof data.units !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceFrom !== undefined){
if(typeof data.serviceFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
if(typeof data.serviceTo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
if(data.receiver === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"},message:"must have required property 'receiver'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.trace === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lines"},message:"must have required property 'lines'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema36.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payer !== undefined){
let data1 = data.payer;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
for(const key1 in data1){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "idQualifier"))){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.idQualifier !== undefined){
if(typeof data1.idQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/idQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.receiver !== undefined){
if(!(validate19(data.receiver, {instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.serviceProvider !== undefined){
if(!(validate19(data.serviceProvider, {instancePath:instancePath+"/serviceProvider",parentData:data,parentDataProperty:"serviceProvider",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.subscriber !== undefined){
let data7 = data.subscriber;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.firstName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data7.lastName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data7.memberId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
for(const key2 in data7){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema36.properties.subscriber.properties, key2))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.firstName !== undefined){
if(typeof data7.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.lastName !== undefined){
if(typeof data7.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.middleName !== undefined){
if(typeof data7.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.suffix !== undefined){
if(typeof data7.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.memberId !== undefined){
if(typeof data7.memberId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.memberIdQualifier !== undefined){
if(typeof data7.memberIdQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberIdQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.organization !== undefined){
let data14 = data7.organization;
if(typeof data14 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/organization",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data14){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/organization",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data7.dateOfBirth !== undefined){
if(typeof data7.dateOfBirth !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.gender !== undefined){
if(typeof data7.gender !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.groupNumber !== undefined){
if(typeof data7.groupNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.dependent !== undefined){
let data18 = data.dependent;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.firstName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data18.lastName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
for(const key3 in data18){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key3 === "firstName") || (key3 === "lastName")) || (key3 === "middleName")) || (key3 === "suffix")) || (key3 === "dateOfBirth")) || (key3 === "gender")) || (key3 === "groupNumber"))){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data18.firstName !== undefined){
if(typeof data18.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data18.lastName !== undefined){
if(typeof data18.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data18.middleName !== undefined){
if(typeof data18.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data18.suffix !== undefined){
if(typeof data18.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data18.dateOfBirth !== undefined){
if(typeof data18.dateOfBirth !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data18.gender !== undefined){
if(typeof data18.gender !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data18.groupNumber !== undefined){
if(typeof data18.groupNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.trace !== undefined){
if(typeof data.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceFrom !== undefined){
if(typeof data.serviceFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
if(typeof data.serviceTo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.billType !== undefined){
if(typeof data.billType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.locationNumber !== undefined){
if(typeof data.locationNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/locationNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prescriptionNumber !== undefined){
if(typeof data.prescriptionNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearinghouseClaimNumber !== undefined){
if(typeof data.clearinghouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lines !== undefined){
let data36 = data.lines;
if(Array.isArray(data36)){
const len0 = data36.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate22(data36[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data36,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
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

const schema40 = {"type":"object","properties":{"payer":{"$ref":"#/$defs/payer"},"receiver":{"$ref":"#/$defs/provider"},"receiverStatus":{"$ref":"#/$defs/levelStatus"},"serviceProvider":{"$ref":"#/$defs/provider"},"providerStatus":{"$ref":"#/$defs/levelStatus"},"subscriber":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"},"memberId":{"type":"string"},"memberIdQualifier":{"type":"string"},"organization":{"type":"boolean","const":true}},"additionalProperties":false,"required":["firstName","lastName","memberId"]},"dependent":{"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"middleName":{"type":"string"},"suffix":{"type":"string"}},"additionalProperties":false,"required":["firstName","lastName"]},"claims":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/responseClaim"}},"warnings":{"type":"array","items":{"type":"object","properties":{"code":{"type":"string"},"description":{"type":"string"}},"additionalProperties":false,"required":["code","description"]}}},"additionalProperties":false,"required":["payer","receiver","serviceProvider","subscriber","claims","warnings"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "idQualifier")) || (key0 === "contact"))){
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
if(data.idQualifier !== undefined){
if(typeof data.idQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.contact !== undefined){
let data3 = data.contact;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.numbers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"required",params:{missingProperty: "numbers"},message:"must have required property 'numbers'"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "name") || (key1 === "numbers"))){
(vErrors ??= []).push({instancePath:instancePath+"/contact",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contact/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.numbers !== undefined){
let data5 = data3.numbers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.qualifier === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers/" + i0,keyword:"required",params:{missingProperty: "qualifier"},message:"must have required property 'qualifier'"});
errors++;
}
if(data6.number === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers/" + i0,keyword:"required",params:{missingProperty: "number"},message:"must have required property 'number'"});
errors++;
}
for(const key2 in data6){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key2 === "qualifier") || (key2 === "number"))){
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.qualifier !== undefined){
if(typeof data6.qualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers/" + i0+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.number !== undefined){
if(typeof data6.number !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers/" + i0+"/number",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contact/numbers",keyword:"type",params:{type: "array"},message:"must be array"});
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
validate27.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((key0 === "category") || (key0 === "status")) || (key0 === "entity")) || (key0 === "codeList"))){
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
if(data.codeList !== undefined){
if(typeof data.codeList !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/codeList",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.effectiveDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effectiveDate"},message:"must have required property 'effectiveDate'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "statuses") || (key0 === "effectiveDate")) || (key0 === "actionCode")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statuses !== undefined){
let data0 = data.statuses;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data0[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trace === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data.information === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "information"},message:"must have required property 'information'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "trace") || (key0 === "information"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.trace !== undefined){
if(typeof data.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.information !== undefined){
let data1 = data.information;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/information",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate31(data1[i0], {instancePath:instancePath+"/information/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/information",keyword:"type",params:{type: "array"},message:"must be array"});
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

const schema45 = {"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"charge":{"type":"string"},"paid":{"type":"string"},"finalizedDate":{"type":"string"},"remittanceDate":{"type":"string"},"remittanceNumber":{"type":"string"},"trace":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/claimStatusInformation"}},"payerClaimNumber":{"type":"string"},"billType":{"type":"string"},"patientAccountNumber":{"type":"string"},"prescriptionNumber":{"type":"string"},"voucherNumber":{"type":"string"},"clearinghouseClaimNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/responseLine"}}},"additionalProperties":false,"required":["statuses","effectiveDate","trace","lines"]};
const schema46 = {"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"charge":{"type":"string"},"paid":{"type":"string"},"finalizedDate":{"type":"string"},"remittanceDate":{"type":"string"},"remittanceNumber":{"type":"string"}},"additionalProperties":false,"required":["statuses","effectiveDate"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.effectiveDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effectiveDate"},message:"must have required property 'effectiveDate'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema46.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statuses !== undefined){
let data0 = data.statuses;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data0[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
if(typeof data.paid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.finalizedDate !== undefined){
if(typeof data.finalizedDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/finalizedDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remittanceDate !== undefined){
if(typeof data.remittanceDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/remittanceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remittanceNumber !== undefined){
if(typeof data.remittanceNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/remittanceNumber",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema47 = {"type":"object","properties":{"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"qualifier":{"type":"string"},"procedure":{"type":"string"},"modifiers":{"type":"array","items":{"type":"string"}},"charge":{"type":"string"},"paid":{"type":"string"},"revenueCode":{"type":"string"},"units":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/statusInformation"}},"controlNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"}},"additionalProperties":false,"required":["statuses","effectiveDate","qualifier","procedure","charge","units"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.effectiveDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effectiveDate"},message:"must have required property 'effectiveDate'"});
errors++;
}
if(data.qualifier === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "qualifier"},message:"must have required property 'qualifier'"});
errors++;
}
if(data.procedure === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "procedure"},message:"must have required property 'procedure'"});
errors++;
}
if(data.charge === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "charge"},message:"must have required property 'charge'"});
errors++;
}
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"},message:"must have required property 'units'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statuses !== undefined){
let data0 = data.statuses;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data0[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.qualifier !== undefined){
if(typeof data.qualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedure !== undefined){
if(typeof data.procedure !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.modifiers !== undefined){
let data7 = data.modifiers;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data7[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/modifiers/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
if(typeof data.paid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.units !== undefined){
if(typeof data.units !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.furtherInformation !== undefined){
let data13 = data.furtherInformation;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate31(data13[i2], {instancePath:instancePath+"/furtherInformation/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/furtherInformation",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceFrom !== undefined){
if(typeof data.serviceFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
if(typeof data.serviceTo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.effectiveDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effectiveDate"},message:"must have required property 'effectiveDate'"});
errors++;
}
if(data.trace === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lines"},message:"must have required property 'lines'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema45.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statuses !== undefined){
let data0 = data.statuses;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data0[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
if(typeof data.paid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.finalizedDate !== undefined){
if(typeof data.finalizedDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/finalizedDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remittanceDate !== undefined){
if(typeof data.remittanceDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/remittanceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remittanceNumber !== undefined){
if(typeof data.remittanceNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/remittanceNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trace !== undefined){
if(typeof data.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.furtherInformation !== undefined){
let data11 = data.furtherInformation;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate40(data11[i1], {instancePath:instancePath+"/furtherInformation/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/furtherInformation",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.payerClaimNumber !== undefined){
if(typeof data.payerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billType !== undefined){
if(typeof data.billType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prescriptionNumber !== undefined){
if(typeof data.prescriptionNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.voucherNumber !== undefined){
if(typeof data.voucherNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/voucherNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearinghouseClaimNumber !== undefined){
if(typeof data.clearinghouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceFrom !== undefined){
if(typeof data.serviceFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
if(typeof data.serviceTo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lines !== undefined){
let data21 = data.lines;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate43(data21[i2], {instancePath:instancePath+"/lines/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
if(data.receiver === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"},message:"must have required property 'receiver'"});
errors++;
}
if(data.serviceProvider === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceProvider"},message:"must have required property 'serviceProvider'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.warnings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "warnings"},message:"must have required property 'warnings'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema40.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.payer !== undefined){
if(!(validate27(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.receiver !== undefined){
if(!(validate19(data.receiver, {instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.receiverStatus !== undefined){
if(!(validate30(data.receiverStatus, {instancePath:instancePath+"/receiverStatus",parentData:data,parentDataProperty:"receiverStatus",rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.serviceProvider !== undefined){
if(!(validate19(data.serviceProvider, {instancePath:instancePath+"/serviceProvider",parentData:data,parentDataProperty:"serviceProvider",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.providerStatus !== undefined){
if(!(validate30(data.providerStatus, {instancePath:instancePath+"/providerStatus",parentData:data,parentDataProperty:"providerStatus",rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.subscriber !== undefined){
let data5 = data.subscriber;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.firstName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data5.lastName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data5.memberId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
for(const key1 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key1 === "firstName") || (key1 === "lastName")) || (key1 === "middleName")) || (key1 === "suffix")) || (key1 === "memberId")) || (key1 === "memberIdQualifier")) || (key1 === "organization"))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.firstName !== undefined){
if(typeof data5.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.lastName !== undefined){
if(typeof data5.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.middleName !== undefined){
if(typeof data5.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.suffix !== undefined){
if(typeof data5.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.memberId !== undefined){
if(typeof data5.memberId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.memberIdQualifier !== undefined){
if(typeof data5.memberIdQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberIdQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.organization !== undefined){
let data12 = data5.organization;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/organization",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data12){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/organization",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.dependent !== undefined){
let data13 = data.dependent;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.firstName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data13.lastName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
for(const key2 in data13){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key2 === "firstName") || (key2 === "lastName")) || (key2 === "middleName")) || (key2 === "suffix"))){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data13.firstName !== undefined){
if(typeof data13.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.lastName !== undefined){
if(typeof data13.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.middleName !== undefined){
if(typeof data13.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.suffix !== undefined){
if(typeof data13.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.claims !== undefined){
let data18 = data.claims;
if(Array.isArray(data18)){
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate38(data18[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.warnings !== undefined){
let data20 = data.warnings;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i1,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data21.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i1,keyword:"required",params:{missingProperty: "description"},message:"must have required property 'description'"});
errors++;
}
for(const key3 in data21){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key3 === "code") || (key3 === "description"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data21.code !== undefined){
if(typeof data21.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i1+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data21.description !== undefined){
if(typeof data21.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i1+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
if(data.receiver === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"},message:"must have required property 'receiver'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "payer") || (key0 === "receiver")) || (key0 === "receiverStatus")) || (key0 === "serviceProvider")) || (key0 === "providerStatus"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.payer !== undefined){
if(!(validate27(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.receiver !== undefined){
if(!(validate19(data.receiver, {instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.receiverStatus !== undefined){
if(!(validate30(data.receiverStatus, {instancePath:instancePath+"/receiverStatus",parentData:data,parentDataProperty:"receiverStatus",rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.serviceProvider !== undefined){
if(!(validate19(data.serviceProvider, {instancePath:instancePath+"/serviceProvider",parentData:data,parentDataProperty:"serviceProvider",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.providerStatus !== undefined){
if(!(validate30(data.providerStatus, {instancePath:instancePath+"/providerStatus",parentData:data,parentDataProperty:"providerStatus",rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.subscriber === undefined) && (missing0 = "subscriber")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs3 === errors;
valid1 = valid1 || _valid1;
if(!valid1){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.claims === undefined) && (missing1 = "claims")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs4 === errors;
valid1 = valid1 || _valid1;
}
if(!valid1){
(vErrors ??= []).push({});
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
const _errs5 = errors;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","properties":{"entity":{"type":"string"},"name":{"type":"string"},"person":{"type":"boolean","const":true},"firstName":{"type":"string"},"middleName":{"type":"string"},"prefix":{"type":"string"},"suffix":{"type":"string"},"idQualifier":{"type":"string"},"id":{"type":"string"}},"additionalProperties":false,"required":["name","idQualifier","id","entity"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.idQualifier === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idQualifier"},message:"must have required property 'idQualifier'"});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.entity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entity"},message:"must have required property 'entity'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema50.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.person !== undefined){
let data2 = data.person;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.middleName !== undefined){
if(typeof data.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idQualifier !== undefined){
if(typeof data.idQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate58.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.idQualifier === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idQualifier"},message:"must have required property 'idQualifier'"});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "name") || (key0 === "person")) || (key0 === "firstName")) || (key0 === "middleName")) || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "idQualifier")) || (key0 === "id"))){
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
if(data.person !== undefined){
let data1 = data.person;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.middleName !== undefined){
if(typeof data.middleName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/middleName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.idQualifier !== undefined){
if(typeof data.idQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/idQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate61.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "statuses") || (key0 === "effectiveDate")) || (key0 === "actionCode")) || (key0 === "charge")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statuses !== undefined){
let data0 = data.statuses;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data0[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
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
validate63.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"trace":{"type":"string"},"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"charge":{"type":"string"},"message":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentInformation"}},"payerClaimNumber":{"type":"string"},"clearinghouseClaimNumber":{"type":"string"},"billType":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"},"lines":{"type":"array","items":{"$ref":"#/$defs/acknowledgedLine"}}},"additionalProperties":false,"required":["trace","statuses","lines"]};
const schema57 = {"type":"object","properties":{"qualifier":{"type":"string"},"procedure":{"type":"string"},"modifiers":{"type":"array","items":{"type":"string"}},"charge":{"type":"string"},"revenueCode":{"type":"string"},"units":{"type":"string"},"statuses":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/status"}},"effectiveDate":{"type":"string"},"actionCode":{"type":"string"},"message":{"type":"string"},"furtherInformation":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentInformation"}},"controlNumber":{"type":"string"},"prescriptionNumber":{"type":"string"},"serviceFrom":{"type":"string"},"serviceTo":{"type":"string"}},"additionalProperties":false,"required":["statuses"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema57.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.qualifier !== undefined){
if(typeof data.qualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedure !== undefined){
if(typeof data.procedure !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.modifiers !== undefined){
let data2 = data.modifiers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data2[i0] !== "string"){
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
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.units !== undefined){
if(typeof data.units !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statuses !== undefined){
let data7 = data.statuses;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data7[i1], {instancePath:instancePath+"/statuses/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.furtherInformation !== undefined){
let data12 = data.furtherInformation;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate63(data12[i2], {instancePath:instancePath+"/furtherInformation/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/furtherInformation",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.prescriptionNumber !== undefined){
if(typeof data.prescriptionNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceFrom !== undefined){
if(typeof data.serviceFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
if(typeof data.serviceTo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trace === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data.statuses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statuses"},message:"must have required property 'statuses'"});
errors++;
}
if(data.lines === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lines"},message:"must have required property 'lines'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema56.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.trace !== undefined){
if(typeof data.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statuses !== undefined){
let data1 = data.statuses;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate32(data1[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.effectiveDate !== undefined){
if(typeof data.effectiveDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.actionCode !== undefined){
if(typeof data.actionCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/actionCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
if(typeof data.charge !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.furtherInformation !== undefined){
let data7 = data.furtherInformation;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate63(data7[i1], {instancePath:instancePath+"/furtherInformation/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/furtherInformation",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.payerClaimNumber !== undefined){
if(typeof data.payerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearinghouseClaimNumber !== undefined){
if(typeof data.clearinghouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billType !== undefined){
if(typeof data.billType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceFrom !== undefined){
if(typeof data.serviceFrom !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
if(typeof data.serviceTo !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lines !== undefined){
let data14 = data.lines;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate74(data14[i2], {instancePath:instancePath+"/lines/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patient"},message:"must have required property 'patient'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "patient") || (key0 === "claims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.patient !== undefined){
if(!(validate61(data.patient, {instancePath:instancePath+"/patient",parentData:data,parentDataProperty:"patient",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.claims !== undefined){
let data1 = data.claims;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate71(data1[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate71.errors);
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
validate69.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"},message:"must have required property 'provider'"});
errors++;
}
if(data.patients === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patients"},message:"must have required property 'patients'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "provider") || (key0 === "status")) || (key0 === "patients"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.provider !== undefined){
if(!(validate61(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.trace === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data1.information === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"required",params:{missingProperty: "information"},message:"must have required property 'information'"});
errors++;
}
for(const key1 in data1){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key1 === "trace") || (key1 === "information")) || (key1 === "references")) || (key1 === "acceptedClaims")) || (key1 === "rejectedClaims")) || (key1 === "acceptedAmount")) || (key1 === "rejectedAmount"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.trace !== undefined){
if(typeof data1.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.information !== undefined){
let data3 = data1.information;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status/information",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate63(data3[i0], {instancePath:instancePath+"/status/information/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status/information",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.references !== undefined){
let data5 = data1.references;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.qualifier === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/status/references/" + i1,keyword:"required",params:{missingProperty: "qualifier"},message:"must have required property 'qualifier'"});
errors++;
}
if(data6.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/status/references/" + i1,keyword:"required",params:{missingProperty: "value"},message:"must have required property 'value'"});
errors++;
}
for(const key2 in data6){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key2 === "qualifier") || (key2 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/status/references/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.qualifier !== undefined){
if(typeof data6.qualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/references/" + i1+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/references/" + i1+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status/references/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status/references",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.acceptedClaims !== undefined){
if(typeof data1.acceptedClaims !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/acceptedClaims",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.rejectedClaims !== undefined){
if(typeof data1.rejectedClaims !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/rejectedClaims",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.acceptedAmount !== undefined){
if(typeof data1.acceptedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/acceptedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.rejectedAmount !== undefined){
if(typeof data1.rejectedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/rejectedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.patients !== undefined){
let data13 = data.patients;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate69(data13[i2], {instancePath:instancePath+"/patients/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patients",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiver === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"},message:"must have required property 'receiver'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.providers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providers"},message:"must have required property 'providers'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "receiver") || (key0 === "status")) || (key0 === "providers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.receiver !== undefined){
if(!(validate61(data.receiver, {instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData}))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.trace === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data1.information === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"required",params:{missingProperty: "information"},message:"must have required property 'information'"});
errors++;
}
for(const key1 in data1){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key1 === "trace") || (key1 === "information")) || (key1 === "acceptedClaims")) || (key1 === "rejectedClaims")) || (key1 === "acceptedAmount")) || (key1 === "rejectedAmount"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.trace !== undefined){
if(typeof data1.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.information !== undefined){
let data3 = data1.information;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status/information",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate63(data3[i0], {instancePath:instancePath+"/status/information/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status/information",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.acceptedClaims !== undefined){
if(typeof data1.acceptedClaims !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/acceptedClaims",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.rejectedClaims !== undefined){
if(typeof data1.rejectedClaims !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/rejectedClaims",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.acceptedAmount !== undefined){
if(typeof data1.acceptedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/acceptedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.rejectedAmount !== undefined){
if(typeof data1.rejectedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status/rejectedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.providers !== undefined){
let data9 = data.providers;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate66(data9[i1], {instancePath:instancePath+"/providers/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"},message:"must have required property 'source'"});
errors++;
}
if(data.trace === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "trace"},message:"must have required property 'trace'"});
errors++;
}
if(data.receivedDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receivedDate"},message:"must have required property 'receivedDate'"});
errors++;
}
if(data.processedDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "processedDate"},message:"must have required property 'processedDate'"});
errors++;
}
if(data.receivers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receivers"},message:"must have required property 'receivers'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "source") || (key0 === "trace")) || (key0 === "receivedDate")) || (key0 === "processedDate")) || (key0 === "receivers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.source !== undefined){
if(!(validate58(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = joined(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.trace !== undefined){
if(typeof data.trace !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trace",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.receivedDate !== undefined){
if(typeof data.receivedDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/receivedDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.processedDate !== undefined){
if(typeof data.processedDate !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/processedDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.receivers !== undefined){
let data4 = data.receivers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate60(data4[i0], {instancePath:instancePath+"/receivers/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","properties":{"senderQualifier":{"type":"string"},"senderId":{"type":"string"},"receiverQualifier":{"type":"string"},"receiverId":{"type":"string"},"controlNumber":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"usage":{"type":"string","enum":["P","T","I"]},"delimiters":{"type":"object","properties":{"element":{"type":"string"},"repetition":{"type":"string"},"component":{"type":"string"},"segment":{"type":"string"}},"additionalProperties":false,"required":["element","repetition","component","segment"]},"authorizationQualifier":{"type":"string"},"authorization":{"type":"string"},"securityQualifier":{"type":"string"},"security":{"type":"string"},"acknowledgmentRequested":{"type":"string"},"groupCount":{"type":"string"},"acknowledgments":{"type":"array","items":{"$ref":"#/$defs/segment"}},"groups":{"type":"array","items":{"$ref":"#/$defs/group"}}},"additionalProperties":false};
const schema62 = {"type":"object","properties":{"transaction":{"type":"string","enum":["276","277","277CA","999"]},"setControlNumber":{"type":"string"},"reference":{"type":"string"},"at":{"type":"object","properties":{"date":{"type":"string"},"time":{"type":"string"}},"additionalProperties":false,"required":["date","time"]},"segmentCount":{"type":"string"},"inquiries":{"type":"array","items":{"$ref":"#/$defs/inquiry"}},"responses":{"type":"array","items":{"$ref":"#/$defs/response"}},"claimAcknowledgments":{"type":"array","items":{"$ref":"#/$defs/acknowledgmentSource"}},"segments":{"type":"array","items":{"$ref":"#/$defs/segment"}}},"additionalProperties":false,"required":["transaction"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transaction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "transaction"},message:"must have required property 'transaction'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema62.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.transaction !== undefined){
let data0 = data.transaction;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transaction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data0 === "276") || (data0 === "277")) || (data0 === "277CA")) || (data0 === "999"))){
(vErrors ??= []).push({instancePath:instancePath+"/transaction",keyword:"enum",params:{allowedValues: schema62.properties.transaction.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.setControlNumber !== undefined){
if(typeof data.setControlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "date"},message:"must have required property 'date'"});
errors++;
}
if(data3.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "date") || (key1 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.date !== undefined){
if(typeof data3.date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.time !== undefined){
if(typeof data3.time !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/time",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.segmentCount !== undefined){
if(typeof data.segmentCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segmentCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.inquiries !== undefined){
let data7 = data.inquiries;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate18(data7[i0], {instancePath:instancePath+"/inquiries/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inquiries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.responses !== undefined){
let data9 = data.responses;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate25(data9[i1], {instancePath:instancePath+"/responses/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimAcknowledgments !== undefined){
let data11 = data.claimAcknowledgments;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate57(data11[i2], {instancePath:instancePath+"/claimAcknowledgments/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claimAcknowledgments",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.segments !== undefined){
let data13 = data.segments;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data14 = data13[i3];
if(Array.isArray(data14)){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i3,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data14[i4] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i3+"/" + i4,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i3,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
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


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sets === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sets"},message:"must have required property 'sets'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "applicationSender") || (key0 === "applicationReceiver")) || (key0 === "groupControlNumber")) || (key0 === "at")) || (key0 === "setCount")) || (key0 === "sets"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.applicationSender !== undefined){
if(typeof data.applicationSender !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationSender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.applicationReceiver !== undefined){
if(typeof data.applicationReceiver !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationReceiver",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupControlNumber !== undefined){
if(typeof data.groupControlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "date"},message:"must have required property 'date'"});
errors++;
}
if(data3.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "date") || (key1 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.date !== undefined){
if(typeof data3.date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.time !== undefined){
if(typeof data3.time !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/time",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.setCount !== undefined){
if(typeof data.setCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/setCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sets !== undefined){
let data7 = data.sets;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sets",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate85(data7[i0], {instancePath:instancePath+"/sets/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sets",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema59.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.senderQualifier !== undefined){
if(typeof data.senderQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.senderId !== undefined){
if(typeof data.senderId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.receiverQualifier !== undefined){
if(typeof data.receiverQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/receiverQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.receiverId !== undefined){
if(typeof data.receiverId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/receiverId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.at !== undefined){
let data5 = data.at;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.date === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "date"},message:"must have required property 'date'"});
errors++;
}
if(data5.time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
for(const key1 in data5){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "date") || (key1 === "time"))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.date !== undefined){
if(typeof data5.date !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/date",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.time !== undefined){
if(typeof data5.time !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/at/time",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.usage !== undefined){
let data8 = data.usage;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/usage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data8 === "P") || (data8 === "T")) || (data8 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/usage",keyword:"enum",params:{allowedValues: schema59.properties.usage.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.delimiters !== undefined){
let data9 = data.delimiters;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.element === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "element"},message:"must have required property 'element'"});
errors++;
}
if(data9.repetition === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "repetition"},message:"must have required property 'repetition'"});
errors++;
}
if(data9.component === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "component"},message:"must have required property 'component'"});
errors++;
}
if(data9.segment === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"required",params:{missingProperty: "segment"},message:"must have required property 'segment'"});
errors++;
}
for(const key2 in data9){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key2 === "element") || (key2 === "repetition")) || (key2 === "component")) || (key2 === "segment"))){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data9.element !== undefined){
if(typeof data9.element !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/element",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.repetition !== undefined){
if(typeof data9.repetition !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/repetition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.component !== undefined){
if(typeof data9.component !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/component",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data9.segment !== undefined){
if(typeof data9.segment !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/delimiters/segment",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delimiters",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.authorizationQualifier !== undefined){
if(typeof data.authorizationQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorizationQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.authorization !== undefined){
if(typeof data.authorization !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.securityQualifier !== undefined){
if(typeof data.securityQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/securityQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.security !== undefined){
if(typeof data.security !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/security",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.acknowledgmentRequested !== undefined){
if(typeof data.acknowledgmentRequested !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgmentRequested",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupCount !== undefined){
if(typeof data.groupCount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.acknowledgments !== undefined){
let data20 = data.acknowledgments;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data21 = data20[i0];
if(Array.isArray(data21)){
if(data21.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgments/" + i0,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data21[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgments/" + i0+"/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgments/" + i0,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgments",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.groups !== undefined){
let data23 = data.groups;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate84(data23[i2], {instancePath:instancePath+"/groups/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "transaction") || (key0 === "envelopes")) || (key0 === "inquiries")) || (key0 === "responses")) || (key0 === "claimAcknowledgments")) || (key0 === "segments")) || (key0 === "interchanges"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.transaction !== undefined){
let data0 = data.transaction;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transaction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "276") || (data0 === "277")) || (data0 === "277CA"))){
(vErrors ??= []).push({instancePath:instancePath+"/transaction",keyword:"enum",params:{allowedValues: schema34.properties.transaction.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.envelopes !== undefined){
let data1 = data.envelopes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate16(data1[i0], {instancePath:instancePath+"/envelopes/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/envelopes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.inquiries !== undefined){
let data3 = data.inquiries;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate18(data3[i1], {instancePath:instancePath+"/inquiries/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inquiries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.responses !== undefined){
let data5 = data.responses;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate25(data5[i2], {instancePath:instancePath+"/responses/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/responses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimAcknowledgments !== undefined){
let data7 = data.claimAcknowledgments;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate57(data7[i3], {instancePath:instancePath+"/claimAcknowledgments/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claimAcknowledgments",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.segments !== undefined){
let data9 = data.segments;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data10 = data9[i4];
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i4,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data10[i5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i4+"/" + i5,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments/" + i4,keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segments",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.interchanges !== undefined){
let data12 = data.interchanges;
if(Array.isArray(data12)){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/interchanges",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate83(data12[i6], {instancePath:instancePath+"/interchanges/" + i6,parentData:data12,parentDataProperty:i6,rootData}))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/interchanges",keyword:"type",params:{type: "array"},message:"must be array"});
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
  'x12-json': part0,
}
