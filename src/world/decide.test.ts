import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { StageName } from './stage.ts'

const at = 0

describe('a move', () => {
  it('to a following stage is accepted', () => {
    expect(decide('submitted', 100, { at, to: 'accepted' })).toEqual({ move: { at, to: 'accepted' } })
  })

  it('that skips intake is refused with the stages that are possible', () => {
    expect(decide('drafted', 100, { at, to: 'paid' })).toEqual({
      refused: 'a claim that is drafted cannot become paid; it can become coded, submitted',
    })
  })

  it('after a rejection starts a resubmission, after a denial an appeal', () => {
    expect(decide('rejected', 100, { at, to: 'submitted' })).toMatchObject({ submissionType: 'resubmission' })
    expect(decide('denied', 100, { at, to: 'paid', paid: 50 })).toMatchObject({ submissionType: 'appeal' })
  })

  it('to a stage that does not exist is refused', () => {
    expect(decide('drafted', 100, { at, to: 'payed' as StageName })).toEqual({ refused: 'unknown stage payed' })
  })

  it('with a category of another family is refused', () => {
    expect(decide('accepted', 100, { at, to: 'denied', reason: { category: 'F1', status: '65' } })).toEqual({
      refused: 'category F1 is not valid for denied; use F0, F2, F4',
    })
  })

  it('that pays more than the charge, or pays a denied claim, is refused', () => {
    expect(decide('accepted', 100, { at, to: 'paid', paid: 101 })).toHaveProperty('refused')
    expect(decide('accepted', 100, { at, to: 'denied', paid: 1 })).toEqual({
      refused: 'a denied claim has no paid amount',
    })
    expect(decide('accepted', 100, { at, to: 'in-review', paid: 1 })).toHaveProperty('refused')
  })
})
