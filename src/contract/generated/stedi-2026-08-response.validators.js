// made by npm run generate from contracts/stedi-2026-08.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;
const schema35 = {"type":"object","properties":{"claims":{"type":"array","items":{"$ref":"#/$defs/Claim"}},"controlNumber":{"type":"string"},"dependent":{"$ref":"#/$defs/AnsweredDependent"},"errorResponse":{"$ref":"#/$defs/ErrorResponse"},"implementationTransactionSetSyntaxError":{"type":"string"},"meta":{"$ref":"#/$defs/Meta"},"payer":{"$ref":"#/$defs/Payer"},"providers":{"type":"array","items":{"$ref":"#/$defs/AnsweredProvider"}},"reassociationKey":{"type":"string"},"status":{"type":"string"},"subscriber":{"$ref":"#/$defs/AnsweredSubscriber"},"tradingPartnerServiceId":{"type":"string"},"transactionSetAcknowledgement":{"type":"string"},"warnings":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Warning"}},"x12":{"type":"string","pattern":"^ISA"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema37 = {"type":"object","properties":{"statusCategoryCode":{"type":"string","pattern":"^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string","pattern":"^[A-Z0-9]{1,30}$"},"statusCodeValue":{"type":"string"},"entityCode":{"$ref":"#/$defs/EntityCode"},"entity":{"$ref":"#/$defs/Entity"},"effectiveDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"paidDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"checkIssueDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"checkNumber":{"type":"string"},"trackingNumber":{"type":"string"},"tradingPartnerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"clearingHouseClaimNumber":{"type":"string"},"claimServiceDate":{"type":"string","pattern":"^\\d{8}(-\\d{8})?$"}},"additionalProperties":false};
const schema38 = {"type":"string","enum":["1E","1G","1H","1I","1O","1P","1Q","1R","1S","1T","1U","1V","1W","1X","1Y","1Z","2A","2B","2D","2E","2I","2K","2P","2Q","2S","2Z","03","3A","3C","3D","3E","3F","3G","3H","3I","3J","3K","3L","3M","3N","3O","3P","3Q","3R","3S","3T","3U","3V","3W","3X","3Y","3Z","4A","4B","4C","4D","4E","4F","4G","4H","4I","4J","4L","4M","4N","4O","4P","4Q","4R","4S","4U","4V","4W","4X","4Y","4Z","5A","5B","5C","5D","5E","5F","5G","5H","5I","5J","5K","5L","5M","5N","5O","5P","5Q","5R","5S","5T","5U","5V","5W","5X","5Y","5Z","6A","6B","6C","6D","6E","6F","6G","6H","6I","6J","6K","6L","6M","6N","6O","6P","6Q","6R","6S","6U","6V","6W","6X","6Y","7C","13","17","28","30","36","40","43","44","61","71","72","73","74","77","80","82","84","85","87","95","CK","CZ","D2","DD","DJ","DK","DN","DO","DQ","E1","E2","E7","E9","FA","FD","FE","G0","G3","GB","GD","GI","GJ","GK","GM","GY","HF","HH","I3","IJ","IL","IN","LI","LR","MR","MSC","OB","OD","OX","P0","P2","P3","P4","P6","P7","PRP","PT","PV","PW","QA","QB","QC","QD","QE","QH","QK","QL","QN","QO","QS","QV","QY","RC","RW","S4","SEP","SJ","SU","T4","TL","TQ","TT","TTP","TU","UH","X3","X4","X5","ZZ"]};
const schema39 = {"type":"string","enum":["Health Maintenance Organization (HMO)","Oncology Center","Kidney Dialysis Unit","Preferred Provider Organization (PPO)","Acute Care Hospital","Provider","Military Facility","University, College or School","Outpatient Surgicenter","Physician, Clinic or Group Practice","Long Term Care Facility","Extended Care Facility","Psychiatric Health Facility","Laboratory","Retail Pharmacy","Home Health Care","Federal, State, County or City Facility","Third-Party Administrator","Miscellaneous Health Care Facility","Non-Health Care Miscellaneous Facility","Church Operated Facility","Partnership","Public Health Service Facility","Veterans Administration Facility","Public Health Service Indian Service Facility","Hospital Unit of an Institution (prison hospital, college infirmary, etc.)","Dependent","Hospital Unit Within an Institution for the Mentally Retarded","Tuberculosis and Other Respiratory Diseases Facility","Obstetrics and Gynecology Facility","Eye, Ear, Nose and Throat Facility","Rehabilitation Facility","Orthopedic Facility","Chronic Disease Facility","Other Specialty Facility","Children's General Facility","Children's Hospital Unit of an Institution","Children's Psychiatric Facility","Children's Tuberculosis and Other Respiratory Diseases Facility","Children's Eye, Ear, Nose and Throat Facility","Children's Rehabilitation Facility","Children's Orthopedic Facility","Children's Chronic Disease Facility","Children's Other Specialty Facility","Institution for Mental Retardation","Alcoholism and Other Chemical Dependency Facility","General Inpatient Care for AIDS/ARC Facility","AIDS/ARC Unit","Specialized Outpatient Program for AIDS/ARC","Alcohol/Drug Abuse or Dependency Inpatient Unit","Alcohol/Drug Abuse or Dependency Outpatient Services","Arthritis Treatment Center","Birthing Room/LDRP Room","Burn Care Unit","Cardiac Catherization Laboratory","Open-Heart Surgery Facility","Cardiac Intensive Care Unit","Angioplasty Facility","Chronic Obstructive Pulmonary Disease Service Facility","Emergency Department","Trauma Center (Certified)","Extracorporeal Shock-Wave Lithotripter (ESWL) Unit","Genetic Counseling/Screening Services","Adult Day Care Program Facility","Alzheimer's Diagnostic/Assessment Services","Comprehensive Geriatric Assessment Facility","Emergency Response (Geriatric) Unit","Geriatric Acute Care Unit","Geriatric Clinics","Respite Care Facility","Patient Education Unit","Community Health Promotion Facility","Worksite Health Promotion Facility","Hemodialysis Facility","Home Health Services","Hospice","Medical Surgical or Other Intensive Care Unit","Histopathology Laboratory","Blood Bank","Neonatal Intensive Care Unit","Obstetrics Unit","Occupational Health Services","Organized Outpatient Services","Pediatric Acute Inpatient Unit","Psychiatric Child/Adolescent Services","Psychiatric Consultation-Liaison Services","Psychiatric Education Services","Psychiatric Emergency Services","Psychiatric Geriatric Services","Psychiatric Inpatient Unit","Psychiatric Outpatient Services","Psychiatric Partial Hospitalization Program","Megavoltage Radiation Therapy Unit","Radioactive Implants Unit","Therapeutic Radioisotope Facility","X-Ray Radiation Therapy Unit","CT Scanner Unit","Diagnostic Radioisotope Facility","Magnetic Resonance Imaging (MRI) Facility","Ultrasound Unit","Rehabilitation Inpatient Unit","Rehabilitation Outpatient Services","Reproductive Health Services","Skilled Nursing or Other Long-Term Care Unit","Single Photon Emission Computerized Tomography (SPECT) Unit","Organized Social Work Service Facility","Outpatient Social Work Services","Emergency Department Social Work Services","Sports Medicine Clinic/Services","Hospital Auxiliary Unit","Patient Representative Services","Volunteer Services Department","Outpatient Surgery Services","Organ/Tissue Transplant Unit","Orthopedic Surgery Facility","Occupational Therapy Services","Physical Therapy Services","Recreational Therapy Services","Respiratory Therapy Services","Speech Therapy Services","Women's Health Center/Services","Cardiac Rehabilitation Program Facility","Non-Invasive Cardiac Assessment Services","Emergency Medical Technician","Disciplinary Contact","Case Manager","Place of Occurrence","Contracted Service Provider","Consultant's Office","Subcontractor","Service Supplier","Employer","Receiver","Claimant Authorized Representative","Data Processing Service Bureau","Performed At","Attending Physician","Operating Physician","Other Physician","Corrected Insured","Service Location","Hospital","Rendering Provider","Subscriber's Employer","Billing Provider","Pay-to Provider","Research Institute","Pharmacist","Admitting Surgeon","Commercial Insurer","Assistant Surgeon","Consulting Physician","Ordering Physician","Referring Provider","Dependent Name","Supervising Physician","Person or Other Entity Legally Responsible for a Child","Person or Other Entity With Whom a Child Resides","Previous Employer","Participating Laboratory","Facility","Physical Address","Mail Address","Dependent Insured","Clinic","Other Insured","Guardian","Paramedic","Paramedical Company","Previous Insured","Spouse Insured","Treatment Facility","Healthcare Professional Shortage Area (HPSA) Facility","Home Health Agency","Independent Physicians Association (IPA)","Injection Point","Insured or Subscriber","Insurer","Independent Lab","Legal Representative","Medical Insurance Carrier","Mammography Screening Center","Ordered By","Doctor of Optometry","Oxygen Therapy Facility","Patient Facility","Primary Insured or Subscriber","Primary Care Provider","Prior Insurance Carrier","Third Party Reviewing Preferred Provider Organization (PPO)","Third Party Repricing Preferred Provider Organization (PPO)","Primary Payer","Party to Receive Test Report","Party performing certification","Pickup Address","Pharmacy","Purchase Service Provider","Patient","Responsible Party","Policyholder","Physician","Managed Care","Chiropractor","Dentist","Doctor of Osteopathy","Podiatrist","Group Practice","Medical Doctor","Receiving Location","Rural Health Clinic","Skilled Nursing Facility","Secondary Payer","Service Provider","Supplier/Manufacturer","Transfer Point","Testing Laboratory","Third Party Reviewing Organization (TPO)","Transfer To","Tertiary Payer","Third Party Repricing Organization (TPO)","Nursing Home","Utilization Management Organization","Spouse","Durable Medical Equipment Supplier","Mutually Defined"]};
const func0 = Object.is;
const pattern4 = new RegExp("^[A-Z]{1,2}\\d{1,2}[A-Z]?$", "u");
const pattern5 = new RegExp("^[A-Z0-9]{1,30}$", "u");
const pattern6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern9 = new RegExp("^\\d{8}(-\\d{8})?$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},message:"must match pattern \"^[A-Z]{1,2}\\d{1,2}[A-Z]?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data2 = data.statusCode;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,30}$"},message:"must match pattern \"^[A-Z0-9]{1,30}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
let data4 = data.entityCode;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema38.enum){
if(func0(data4, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.entity !== undefined){
let data5 = data.entity;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema39.enum){
if(func0(data5, v1)){
valid4 = true;
break;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data6 = data.effectiveDate;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
if(typeof data.submittedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
if(typeof data.amountPaid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paidDate !== undefined){
let data9 = data.paidDate;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkIssueDate !== undefined){
let data10 = data.checkIssueDate;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkNumber !== undefined){
if(typeof data.checkNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/checkNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
if(typeof data.trackingNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
if(typeof data.tradingPartnerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
if(typeof data.clearingHouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claimServiceDate !== undefined){
let data16 = data.claimServiceDate;
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"pattern",params:{pattern: "^\\d{8}(-\\d{8})?$"},message:"must match pattern \"^\\d{8}(-\\d{8})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema41 = {"type":"object","properties":{"procedureId":{"type":"string"},"serviceIdQualifierCode":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"serviceIdQualifier":{"type":"string"},"procedureModifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string"}},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"revenueCode":{"type":"string"},"submittedUnits":{"type":"string"}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((((key0 === "procedureId") || (key0 === "serviceIdQualifierCode")) || (key0 === "serviceIdQualifier")) || (key0 === "procedureModifiers")) || (key0 === "submittedAmount")) || (key0 === "amountPaid")) || (key0 === "revenueCode")) || (key0 === "submittedUnits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.procedureId !== undefined){
if(typeof data.procedureId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedureId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceIdQualifierCode !== undefined){
let data1 = data.serviceIdQualifierCode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data1 === "AD") || (data1 === "ER")) || (data1 === "HC")) || (data1 === "HP")) || (data1 === "IV")) || (data1 === "N4")) || (data1 === "NU")) || (data1 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"enum",params:{allowedValues: schema41.properties.serviceIdQualifierCode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.serviceIdQualifier !== undefined){
if(typeof data.serviceIdQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureModifiers !== undefined){
let data3 = data.procedureModifiers;
if(Array.isArray(data3)){
if(data3.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(typeof data3[i0] !== "string"){
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
if(data.submittedAmount !== undefined){
if(typeof data.submittedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
if(typeof data.amountPaid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedUnits !== undefined){
if(typeof data.submittedUnits !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedUnits",keyword:"type",params:{type: "string"},message:"must be string"});
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
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "statusCategoryCode") || (key0 === "statusCategoryCodeValue")) || (key0 === "statusCode")) || (key0 === "statusCodeValue")) || (key0 === "entityCode")) || (key0 === "entity")) || (key0 === "effectiveDate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},message:"must match pattern \"^[A-Z]{1,2}\\d{1,2}[A-Z]?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data2 = data.statusCode;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,30}$"},message:"must match pattern \"^[A-Z0-9]{1,30}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
let data4 = data.entityCode;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema38.enum){
if(func0(data4, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.entity !== undefined){
let data5 = data.entity;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema39.enum){
if(func0(data5, v1)){
valid4 = true;
break;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data6 = data.effectiveDate;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "service") || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.service !== undefined){
if(!(validate21(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate23(data1[i0], {instancePath:instancePath+"/status/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "claimStatus") || (key0 === "serviceDetails"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claimStatus !== undefined){
if(!(validate18(data.claimStatus, {instancePath:instancePath+"/claimStatus",parentData:data,parentDataProperty:"claimStatus",rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.serviceDetails !== undefined){
let data1 = data.serviceDetails;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate20(data1[i0], {instancePath:instancePath+"/serviceDetails/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"type",params:{type: "array"},message:"must be array"});
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

const schema45 = {"type":"object","properties":{"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender")) || (key0 === "groupNumber")) || (key0 === "suffix"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
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
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema45.properties.gender.enum},message:"must be equal to one of the allowed values"});
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
validate27.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "code") || (key0 === "description")) || (key0 === "field")) || (key0 === "location")) || (key0 === "value")) || (key0 === "followupAction"))){
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
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.followupAction !== undefined){
if(typeof data.followupAction !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/followupAction",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "code") || (key0 === "description")) || (key0 === "errors")) || (key0 === "transactionIdentifier"))){
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
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate30(data2[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.transactionIdentifier !== undefined){
let data4 = data.transactionIdentifier;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "transactionId") || (key1 === "customerTransactionId"))){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.transactionId !== undefined){
if(typeof data4.transactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/transactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.customerTransactionId !== undefined){
if(typeof data4.customerTransactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/customerTransactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "applicationMode") || (key0 === "traceId")) || (key0 === "senderId")) || (key0 === "submitterId")) || (key0 === "billerId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.applicationMode !== undefined){
if(typeof data.applicationMode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.traceId !== undefined){
if(typeof data.traceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.senderId !== undefined){
if(typeof data.senderId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submitterId !== undefined){
if(typeof data.submitterId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submitterId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billerId !== undefined){
if(typeof data.billerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billerId",keyword:"type",params:{type: "string"},message:"must be string"});
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

const pattern13 = new RegExp("^\\d{10}$", "u");
const pattern14 = new RegExp("^\\d+$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((((key0 === "name") || (key0 === "phone")) || (key0 === "phoneExtension")) || (key0 === "fax")) || (key0 === "email")) || (key0 === "electronicDataInterChangeAccessNumber"))){
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
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
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
if(typeof data.phoneExtension !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneExtension",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fax !== undefined){
let data3 = data.fax;
if(typeof data3 === "string"){
if(!pattern14.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \"^\\d+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.electronicDataInterChangeAccessNumber !== undefined){
if(typeof data.electronicDataInterChangeAccessNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/electronicDataInterChangeAccessNumber",keyword:"type",params:{type: "string"},message:"must be string"});
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
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "organizationName") || (key0 === "payerIdentification")) || (key0 === "centersForMedicareAndMedicaidServicePlanId")) || (key0 === "contactInformation"))){
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
if(data.payerIdentification !== undefined){
if(typeof data.payerIdentification !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerIdentification",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.centersForMedicareAndMedicaidServicePlanId !== undefined){
if(typeof data.centersForMedicareAndMedicaidServicePlanId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/centersForMedicareAndMedicaidServicePlanId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.contactInformation !== undefined){
if(!(validate36(data.contactInformation, {instancePath:instancePath+"/contactInformation",parentData:data,parentDataProperty:"contactInformation",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
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

const schema52 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"},"etin":{"type":"string","minLength":2,"maxLength":80},"tin":{"type":"string","minLength":2,"maxLength":80},"spn":{"type":"string","minLength":2,"maxLength":80},"organizationName":{"type":"string","minLength":1,"maxLength":60},"lastName":{"type":"string","minLength":1,"maxLength":60},"firstName":{"type":"string","minLength":1,"maxLength":35}},"additionalProperties":false};
const pattern16 = new RegExp("^\\d{9}$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema52.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema52.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.npi !== undefined){
let data1 = data.npi;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
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
if(!pattern16.test(data2)){
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
validate39.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"memberId":{"type":"string","minLength":2,"maxLength":80},"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "memberId") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender")) || (key0 === "groupNumber")) || (key0 === "suffix"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
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
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema53.properties.gender.enum},message:"must be equal to one of the allowed values"});
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
validate41.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^ISA", "u");

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
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate17(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dependent !== undefined){
if(!(validate27(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.errorResponse !== undefined){
if(!(validate29(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.implementationTransactionSetSyntaxError !== undefined){
if(typeof data.implementationTransactionSetSyntaxError !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/implementationTransactionSetSyntaxError",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.meta !== undefined){
if(!(validate33(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate35(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.providers !== undefined){
let data8 = data.providers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate39(data8[i1], {instancePath:instancePath+"/providers/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.reassociationKey !== undefined){
if(typeof data.reassociationKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reassociationKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate41(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.tradingPartnerServiceId !== undefined){
if(typeof data.tradingPartnerServiceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transactionSetAcknowledgement !== undefined){
if(typeof data.transactionSetAcknowledgement !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionSetAcknowledgement",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.warnings !== undefined){
let data15 = data.warnings;
if(Array.isArray(data15)){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data16.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"required",params:{missingProperty: "description"},message:"must have required property 'description'"});
errors++;
}
for(const key1 in data16){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "code") || (key1 === "description"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data16.code !== undefined){
if(typeof data16.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data16.description !== undefined){
if(typeof data16.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.x12 !== undefined){
let data19 = data.x12;
if(typeof data19 === "string"){
if(!pattern17.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"pattern",params:{pattern: "^ISA"},message:"must match pattern \"^ISA\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
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

const part1 = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "code") || (key0 === "id")) || (key0 === "message"))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
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
validate43.errors = vErrors;
return errors === 0;
}

const part2 = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "message")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
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
validate44.errors = vErrors;
return errors === 0;
}

export const validators = {
  'stedi-2026-08.claimStatus.200': part0,
  'stedi-2026-08.claimStatus.400': part1,
  'stedi-2026-08.claimStatus.403': part1,
  'stedi-2026-08.claimStatus.404': part1,
  'stedi-2026-08.claimStatus.413': part2,
  'stedi-2026-08.claimStatus.429': part1,
  'stedi-2026-08.claimStatus.500': part1,
  'stedi-2026-08.claimStatus.502': part2,
  'stedi-2026-08.claimStatus.503': part1,
  'stedi-2026-08.claimStatus.504': part1,
  'stedi-2026-08.claimStatusRawX12.200': part0,
  'stedi-2026-08.claimStatusRawX12.400': part1,
  'stedi-2026-08.claimStatusRawX12.403': part1,
  'stedi-2026-08.claimStatusRawX12.404': part1,
  'stedi-2026-08.claimStatusRawX12.413': part2,
  'stedi-2026-08.claimStatusRawX12.429': part1,
  'stedi-2026-08.claimStatusRawX12.500': part1,
  'stedi-2026-08.claimStatusRawX12.502': part2,
  'stedi-2026-08.claimStatusRawX12.503': part1,
  'stedi-2026-08.claimStatusRawX12.504': part1,
}
