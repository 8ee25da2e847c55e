import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../src/x12/acknowledge/acknowledge.ts'
import { acknowledgmentCodes } from '../../src/x12/acknowledge/error-codes.ts'
import { usualDelimiters } from '../../src/x12/delimiters.ts'
import { type X12ErrorCode, x12ErrorLevels } from '../../src/x12/error.ts'
import { examine } from '../../src/x12/validate/validate.ts'
import { SegmentWriter } from '../../src/x12/write/segment-writer.ts'
import { mistakes } from '../support/x12-mistakes.ts'
import { interchangeOf, lines276, payerEnvelope, segmentsIn } from '../support/x12-samples.ts'

describe('the acknowledgment of each error code', () => {
  it.each(mistakes)('$mistake', ({ from = '', to = '', text = (same) => same, errors, says }) => {
    const examined = examine(text(interchangeOf(lines276.replace(from, to))))
    expect(examined.errors.map(({ code }) => code)).toEqual(errors)
    const acknowledgment = acknowledge(examined.interchange, examined.errors, payerEnvelope)
    expect(segmentsIn(acknowledgment.text, /^(TA1|IK3|IK4|IK5|AK9)/).join(' ')).toBe(says)
  })

  it('covers every error code', () => {
    const provoked = new Set(mistakes.flatMap(({ errors }) => errors))
    const elsewhere = ['TEXT_WRAPPED', 'TOO_MANY_ERRORS', 'ELEMENT_HAS_DELIMITER']
    const missed = Object.keys(x12ErrorLevels).filter((code) => !provoked.has(code as X12ErrorCode))
    expect(missed.sort()).toEqual(elsewhere.sort())
  })

  it('reports at most 1,000 errors', () => {
    const { interchange, errors } = examine(interchangeOf(lines276.replace('SE*#', `${'XYZ\n'.repeat(2000)}SE*#`)))
    expect(errors).toHaveLength(1000)
    expect(errors.at(-1)?.code).toBe('TOO_MANY_ERRORS')
    const { text } = acknowledge(interchange, errors, payerEnvelope)
    expect(segmentsIn(text, /^IK3/)).toHaveLength(999)
  })

  it('covers a delimiter in data to be written', () => {
    const writer = new SegmentWriter(usualDelimiters)
    writer.write('NM1', 'IL', '1', 'SAM*PLE')
    expect(writer.errors.map(({ code }) => code)).toEqual(['ELEMENT_HAS_DELIMITER'])
    expect(acknowledgmentCodes.ELEMENT_HAS_DELIMITER).toEqual(acknowledgmentCodes.ELEMENT_CHARACTER)
  })
})
