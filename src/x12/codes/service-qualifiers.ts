/**
 * Which code list a procedure is from (X12 data element 235, SVC01-1), by code, as Stedi's contract words them.
 * Copyright X12, see NOTICE.
 */
export const serviceQualifiers: Readonly<Record<string, string>> = {
  AD: 'American Dental Association Codes',
  ER: 'Jurisdiction Specific Procedure and Supply Codes',
  HC: 'Health Care Financing Administration Common Procedural Coding System (HCPCS) Codes',
  HP: 'Health Insurance Prospective Payment System (HIPPS) Skilled Nursing Facility Rate Code',
  IV: 'Home Infusion EDI Coalition (HIEC) Product/Service Code',
  N4: 'National Drug Code in 5-4-2 Format',
  NU: 'National Uniform Billing Committee (NUBC) UB92 Codes',
  WK: 'Advanced Billing Concepts (ABC) Codes',
}
