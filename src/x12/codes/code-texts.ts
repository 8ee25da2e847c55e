import { categoryCodes, deactivatedCategoryCodes } from './category-codes.ts'
import { entityCodes, receiverEntityCodes } from './entity-codes.ts'
import { deactivatedStatusCodes, statusCodes, statusCodesOfEntities, statusCodesWithDetail } from './status-codes.ts'

/** The text of a claim status category code (list 507, including deactivated codes); an unknown code itself. */
export function categoryText(code: string): string {
  return lookUp(categoryCodes, code) ?? code
}

/** The text of a claim status code (list 508, including deactivated codes); an unknown code itself. */
export function statusText(code: string): string {
  return lookUp(statusCodes, code) ?? code
}

/** The text of an entity code at any level of a 277; an unknown code itself. */
export function entityText(code: string): string {
  return lookUp(entityCodes, code) ?? lookUp(receiverEntityCodes, code) ?? code
}

/** The code list for a procedure code qualifier; an unknown qualifier itself. */
export function qualifierText(code: string): string {
  return lookUp(serviceQualifiers, code) ?? code
}

/** Whether list 507 has the code as active. */
export function isCategory(code: string): boolean {
  return Object.hasOwn(categoryCodes, code) && !Object.hasOwn(deactivatedCategoryCodes, code)
}

/** Whether list 508 has the code as active. */
export function isStatus(code: string): boolean {
  return Object.hasOwn(statusCodes, code) && !Object.hasOwn(deactivatedStatusCodes, code)
}

/** The day on which X12 deactivated a category code, empty when it is unknown; `undefined` for other codes. */
export function categoryDeactivation(code: string): string | undefined {
  return lookUp(deactivatedCategoryCodes, code)
}

/** The day on which X12 deactivated a status code, empty when it is unknown; `undefined` for other codes. */
export function statusDeactivation(code: string): string | undefined {
  return lookUp(deactivatedStatusCodes, code)
}

/** Whether a claim status code requires an entity code. */
export function needsEntity(code: string): boolean {
  return statusCodesOfEntities.has(code)
}

/** Whether a claim status code requires another one, which names what is wrong. */
export function needsDetail(code: string): boolean {
  return statusCodesWithDetail.has(code)
}

/** Whether an entity code is allowed in the status of a claim or line. */
export function isEntity(code: string): boolean {
  return Object.hasOwn(entityCodes, code)
}

/** Own members only: a code can be the name of a member of every object, such as `constructor`. */
function lookUp(list: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined
}

/**
 * Code lists of procedures (X12 data element 235, SVC01-1), by qualifier, with the wording of Stedi's contract.
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
