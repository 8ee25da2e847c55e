import { categoryCodes, deactivatedCategoryCodes } from './category-codes.ts'
import { entityCodes, receiverEntityCodes } from './entity-codes.ts'
import { serviceQualifiers } from './service-qualifiers.ts'
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
