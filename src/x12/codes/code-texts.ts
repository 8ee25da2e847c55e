import { categoryCodes, deactivatedCategoryCodes } from './category-codes.ts'
import { entityCodes, receiverEntityCodes } from './entity-codes.ts'
import { deactivatedStatusCodes, statusCodes, statusCodesOfEntities } from './status-codes.ts'

/** What a claim status category code means (list 507, deactivated codes as well); the code itself when it is none. */
export function categoryText(code: string): string {
  return lookUp(categoryCodes, code) ?? code
}

/** What a claim status code means (list 508, deactivated codes as well); the code itself when it is none. */
export function statusText(code: string): string {
  return lookUp(statusCodes, code) ?? code
}

/** Whom an entity code means, at any level of a 277; the code itself when it is none. */
export function entityText(code: string): string {
  return lookUp(entityCodes, code) ?? lookUp(receiverEntityCodes, code) ?? code
}

/** Which code list a qualifier of a procedure means; the code itself when it is none. */
export function qualifierText(code: string): string {
  return lookUp(serviceQualifiers, code) ?? code
}

/** Whether list 507 has the code, and has not deactivated it. */
export function isCategory(code: string): boolean {
  return Object.hasOwn(categoryCodes, code) && !Object.hasOwn(deactivatedCategoryCodes, code)
}

/** Whether list 508 has the code, and has not deactivated it. */
export function isStatus(code: string): boolean {
  return Object.hasOwn(statusCodes, code) && !Object.hasOwn(deactivatedStatusCodes, code)
}

/** Whether an entity code has to stand beside a claim status code, so that its sentence says whom it means. */
export function needsEntity(code: string): boolean {
  return statusCodesOfEntities.has(code)
}

/** Whether the status of a claim or of a line may name the entity. */
export function isEntity(code: string): boolean {
  return Object.hasOwn(entityCodes, code)
}

/** A code may spell a name that every object has (`constructor`), so only the list's own members count. */
function lookUp(list: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined
}

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
