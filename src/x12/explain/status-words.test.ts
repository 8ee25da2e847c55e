import { describe, expect, it } from 'vitest'
import { categoryCodes } from '../codes/category-codes.ts'
import { isCategory } from '../codes/code-texts.ts'
import { claimOutcome, describeStatus, outcomeTone } from './status-words.ts'

describe('the description of a status', () => {
  it('has the heading of its category, its status and its entity', () => {
    expect(describeStatus({ category: 'F2', status: '585' })).toEqual([
      'Finalized/Denial (F2)',
      'Denied Charge or Non-covered Charge. (585)',
    ])
    expect(describeStatus({ category: 'E0', status: '26', entity: '1P' })).toEqual([
      'Response not possible - error on submitted request data (E0)',
      'Entity not found. (26)',
      'about: Provider (1P)',
    ])
  })

  it('keeps the text after a hyphen that adds to the heading', () => {
    const heading = (category: string) => describeStatus({ category, status: '0' })[0]
    expect(heading('F4')).toBe('Finalized/Adjudication Complete - No payment forthcoming (F4)')
    expect(heading('E3')).toBe('Correction required - relational fields in error. (E3)')
    expect(heading('P0')).toBe('Pending: Adjudication/Details (P0)')
  })

  it('names unknown codes', () => {
    expect(describeStatus({ category: 'Z9', status: '9999' })).toEqual(['unknown code Z9', 'unknown code 9999'])
    expect(describeStatus({ category: 'constructor', status: '65', codeList: 'RX' })).toEqual([
      'unknown code constructor',
      'pharmacy reject or payment code 65',
    ])
  })
})

describe('the outcome of a claim', () => {
  it('is known for every category of a 277', () => {
    const unknown = Object.keys(categoryCodes).filter(
      (code) => isCategory(code) && claimOutcome(code) === 'of unknown status',
    )
    expect(unknown.filter((code) => !code.startsWith('DR'))).toEqual([])
  })

  it('is good, bad or open', () => {
    expect(['F1', 'F2', 'P1', 'D0', 'F3'].map((code) => outcomeTone(claimOutcome(code)))).toEqual([
      'good',
      'bad',
      'open',
      'bad',
      'open',
    ])
    expect(claimOutcome('constructor')).toBe('of unknown status')
    expect(claimOutcome('')).toBe('of unknown status')
  })
})
