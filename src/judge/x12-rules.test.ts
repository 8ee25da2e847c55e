import { describe, expect, it } from 'vitest'
import { segmentsOf276 } from '../../test/support/x12-samples.ts'
import { brokenX12Rules } from './x12-rules.ts'

const inquiry = `${segmentsOf276.join('~')}~`
const asked = (x12: string) => brokenX12Rules({ x12 }, ['276'])

describe('the X12 rules that a body breaks', () => {
  it('are none for an interchange that follows the guide and contains a wanted set', () => {
    expect(asked(inquiry)).toEqual([])
  })

  it('name positions, not values', () => {
    const faults = asked(inquiry.replace('MI*111222333', 'ZY*111222333'))

    expect(faults).toEqual([
      {
        about: 'x12',
        pointer: '/x12',
        rule: 'ELEMENT_CODE_INVALID',
        expected: 'elements that follow the implementation guide',
        received: expect.stringMatching(/^an error in segment 13, element 8, offset \d+$/),
        evidence: 'documented',
        source: 'ASC X12N 005010X212',
      },
    ])
  })

  it('include text that is not X12, without quoting it', () => {
    const faults = asked('Jane Doe, 111222333')

    expect(faults).toMatchObject([{ rule: 'NO_ISA', received: 'an error in segment 1, offset 0' }])
    expect(JSON.stringify(faults)).not.toMatch(/Jane|1112/)
  })

  it('include the lack of every wanted set', () => {
    expect(brokenX12Rules({ x12: inquiry }, ['277', '999', 'TA1'])).toMatchObject([
      { rule: 'contains', expected: '277, 999 or TA1', received: 'none' },
    ])
  })

  it.each([[undefined], ['ISA'], [{}], [{ x12: 7 }], [null]])('are none for %j, which the contract judges', (body) => {
    expect(brokenX12Rules(body, ['276'])).toEqual([])
  })
})
