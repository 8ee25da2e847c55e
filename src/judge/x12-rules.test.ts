import { describe, expect, it } from 'vitest'
import { segmentsOf276 } from '../../test/support/x12-samples.ts'
import { x12Faults } from './x12-rules.ts'

const inquiry = `${segmentsOf276.join('~')}~`
const asked = (x12: string) => x12Faults({ x12 }, ['276'])

describe('the X12 of a body', () => {
  it('breaks nothing when it keeps the guide and holds what it should', () => {
    expect(asked(inquiry)).toEqual([])
  })

  it('breaks rules that are told by their place, and nothing that stands there', () => {
    const faults = asked(inquiry.replace('MI*111222333', 'ZY*111222333'))

    expect(faults).toEqual([
      {
        about: 'x12',
        pointer: '/x12',
        rule: 'ELEMENT_CODE_INVALID',
        expected: 'elements as the guide has them',
        received: expect.stringMatching(/^otherwise in segment 13, element 8, offset \d+$/),
        evidence: 'documented',
        source: 'ASC X12N 005010X212',
      },
    ])
  })

  it('is told of when it is none at all, without a word of it', () => {
    const faults = asked('Jane Doe, 111222333')

    expect(faults).toMatchObject([{ rule: 'NO_ISA', received: 'otherwise in segment 1, offset 0' }])
    expect(JSON.stringify(faults)).not.toMatch(/Jane|1112/)
  })

  it('has to hold what is meant', () => {
    expect(x12Faults({ x12: inquiry }, ['277', '999', 'TA1'])).toMatchObject([
      { rule: 'holds', expected: 'a 277, or a 999, or a TA1', received: 'none' },
    ])
  })

  it.each([[undefined], ['ISA'], [{}], [{ x12: 7 }], [null]])('is left to the contract where %j has none', (body) => {
    expect(x12Faults(body, ['276'])).toEqual([])
  })
})
