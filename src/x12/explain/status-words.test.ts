import { describe, expect, it } from 'vitest'
import { categoryCodes } from '../codes/category-codes.ts'
import { isCategory } from '../codes/code-texts.ts'
import { outcomeOf, statusWords, toneOf } from './status-words.ts'

describe('a status in words', () => {
  it('has the heading of its category, its status, and whom it is about', () => {
    expect(statusWords({ category: 'F2', status: '585' })).toEqual([
      'Finalized/Denial (F2)',
      'Denied Charge or Non-covered Charge. (585)',
    ])
    expect(statusWords({ category: 'E0', status: '26', entity: '1P' })).toEqual([
      'Response not possible - error on submitted request data (E0)',
      'Entity not found. (26)',
      'about: Provider (1P)',
    ])
  })

  it('keeps what stands behind a hyphen where it says more than the heading', () => {
    const heading = (category: string) => statusWords({ category, status: '0' })[0]
    expect(heading('F4')).toBe('Finalized/Adjudication Complete - No payment forthcoming (F4)')
    expect(heading('E3')).toBe('Correction required - relational fields in error. (E3)')
    expect(heading('P0')).toBe('Pending: Adjudication/Details (P0)')
  })

  it('says of a code that no list has just that', () => {
    expect(statusWords({ category: 'Z9', status: '9999' })).toEqual(['code Z9, on no list', 'code 9999, on no list'])
    expect(statusWords({ category: 'constructor', status: '65', codeList: 'RX' })).toEqual([
      'code constructor, on no list',
      'pharmacy reject or payment code 65',
    ])
  })
})

describe('the outcome of a claim', () => {
  it('is known for every category that a 277 may have', () => {
    const unknown = Object.keys(categoryCodes).filter(
      (code) => isCategory(code) && outcomeOf(code) === 'of unknown status',
    )
    expect(unknown.filter((code) => !code.startsWith('DR'))).toEqual([])
  })

  it('is taken for good, bad or open', () => {
    expect(['F1', 'F2', 'P1', 'D0', 'F3'].map((code) => toneOf(outcomeOf(code)))).toEqual([
      'good',
      'bad',
      'open',
      'bad',
      'open',
    ])
    expect(outcomeOf('constructor')).toBe('of unknown status')
    expect(outcomeOf('')).toBe('of unknown status')
  })
})
