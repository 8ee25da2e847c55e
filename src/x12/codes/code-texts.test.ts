import { describe, expect, it } from 'vitest'
import { deactivatedCategoryCodes } from './category-codes.ts'
import {
  categoryText,
  entityText,
  isCategory,
  isEntity,
  isStatus,
  needsEntity,
  qualifierText,
  statusText,
} from './code-texts.ts'
import { entityCodes } from './entity-codes.ts'
import { deactivatedStatusCodes, statusCodes, statusCodesOfEntities } from './status-codes.ts'

describe('the text of a code', () => {
  it("matches Stedi's published example", () => {
    expect(categoryText('P5')).toBe('Pending/Payer Administrative/System hold')
    expect(statusText('3')).toBe('Claim has been adjudicated and is awaiting payment cycle.')
    expect(qualifierText('HC')).toBe(
      'Health Care Financing Administration Common Procedural Coding System (HCPCS) Codes',
    )
    expect(entityText('PR')).toBe('Payer')
  })

  it('has a space on each side of the hyphen after a heading', () => {
    expect(categoryText('F1')).toBe('Finalized/Payment - The claim/line has been paid.')
    expect(categoryText('F4')).toBe(
      'Finalized/Adjudication Complete - No payment forthcoming - The claim/encounter has been adjudicated and no further payment is forthcoming.',
    )
    expect(categoryText('R0')).toBe(
      "Requests for additional Information/General Requests - Requests that don't fall into other R-type categories.",
    )
  })

  it('omits the usage sentence and ends a status with a period', () => {
    expect(statusText('97')).toBe('Patient eligibility not found with entity.')
    expect(statusText('585')).toBe('Denied Charge or Non-covered Charge.')
    for (const text of Object.values(statusCodes)) {
      expect(text).toMatch(/[.?]$/)
      expect(text).not.toMatch(/usage:/i)
    }
  })

  it('is the code itself for an unknown code', () => {
    for (const text of [categoryText, statusText, entityText, qualifierText]) {
      expect(text('9999')).toBe('9999')
      expect(text('constructor')).toBe('constructor')
    }
  })

  it('exists for deactivated codes', () => {
    expect(categoryText('F5')).toBe('Finalized/Cannot Process')
    expect(statusText('28')).toBe('Claim submitted to wrong payer.')
  })
})

describe('a code list', () => {
  it('contains its active codes', () => {
    expect(['A2', 'F3F', 'D0', 'R17'].every(isCategory)).toBe(true)
    expect(['0', '20', '585', '808'].every(isStatus)).toBe(true)
    expect(['PR', 'IL', '1P'].map(isEntity)).toEqual([false, true, true])
  })

  it('contains no deactivated, misspelled or invented code', () => {
    expect(Object.keys(deactivatedCategoryCodes).some(isCategory)).toBe(false)
    expect(Object.keys(deactivatedStatusCodes).some(isStatus)).toBe(false)
    expect(['f1', 'F9', ''].some(isCategory)).toBe(false)
    expect(['020', '9999', ''].some(isStatus)).toBe(false)
    expect(['il', 'toString'].some(isEntity)).toBe(false)
  })

  it('has the 225 entities of the 277', () => {
    expect(Object.keys(entityCodes)).toHaveLength(225)
  })

  it('marks the status codes that require an entity code', () => {
    expect(['16', '24', '97', '562'].every(needsEntity)).toBe(true)
    expect(['3', '20', '65', '585'].some(needsEntity)).toBe(false)
    expect([...statusCodesOfEntities].every((code) => code in statusCodes)).toBe(true)
  })
})
