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

describe('the words of a code', () => {
  it("are those of Stedi's published example", () => {
    expect(categoryText('P5')).toBe('Pending/Payer Administrative/System hold')
    expect(statusText('3')).toBe('Claim has been adjudicated and is awaiting payment cycle.')
    expect(qualifierText('HC')).toBe(
      'Health Care Financing Administration Common Procedural Coding System (HCPCS) Codes',
    )
    expect(entityText('PR')).toBe('Payer')
  })

  it('set a blank on each side of the hyphen behind a heading', () => {
    expect(categoryText('F1')).toBe('Finalized/Payment - The claim/line has been paid.')
    expect(categoryText('F4')).toBe(
      'Finalized/Adjudication Complete - No payment forthcoming - The claim/encounter has been adjudicated and no further payment is forthcoming.',
    )
    expect(categoryText('R0')).toBe(
      "Requests for additional Information/General Requests - Requests that don't fall into other R-type categories.",
    )
  })

  it('leave the usage sentence out and end a status in a full stop', () => {
    expect(statusText('97')).toBe('Patient eligibility not found with entity.')
    expect(statusText('585')).toBe('Denied Charge or Non-covered Charge.')
    for (const text of Object.values(statusCodes)) {
      expect(text).toMatch(/[.?]$/)
      expect(text).not.toMatch(/usage:/i)
    }
  })

  it('are the code itself where no list has it', () => {
    for (const text of [categoryText, statusText, entityText, qualifierText]) {
      expect(text('9999')).toBe('9999')
      expect(text('constructor')).toBe('constructor')
    }
  })

  it('are kept for codes that were deactivated', () => {
    expect(categoryText('F5')).toBe('Finalized/Cannot Process')
    expect(statusText('28')).toBe('Claim submitted to wrong payer.')
  })
})

describe('a code list', () => {
  it('takes its own active codes', () => {
    expect(['A2', 'F3F', 'D0', 'R17'].every(isCategory)).toBe(true)
    expect(['0', '20', '585', '808'].every(isStatus)).toBe(true)
    expect(['PR', 'IL', '1P'].map(isEntity)).toEqual([false, true, true])
  })

  it('takes no code that was deactivated, misspelt or made up', () => {
    expect(Object.keys(deactivatedCategoryCodes).some(isCategory)).toBe(false)
    expect(Object.keys(deactivatedStatusCodes).some(isStatus)).toBe(false)
    expect(['f1', 'F9', ''].some(isCategory)).toBe(false)
    expect(['020', '9999', ''].some(isStatus)).toBe(false)
    expect(['il', 'toString'].some(isEntity)).toBe(false)
  })

  it('has the 225 entities of the 277', () => {
    expect(Object.keys(entityCodes)).toHaveLength(225)
  })

  it('says which statuses need an entity beside them', () => {
    expect(['16', '24', '97', '562'].every(needsEntity)).toBe(true)
    expect(['3', '20', '65', '585'].some(needsEntity)).toBe(false)
    expect([...statusCodesOfEntities].every((code) => code in statusCodes)).toBe(true)
  })
})
