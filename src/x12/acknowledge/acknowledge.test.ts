import { describe, expect, it } from 'vitest'
import {
  interchangeOf,
  lines276,
  lines276OfFamily,
  lines277,
  payerEnvelope,
  segmentsIn,
} from '../../../test/support/x12-samples.ts'
import { usualDelimiters } from '../delimiters.ts'
import { parseInterchange } from '../read/interchange.ts'
import { examine } from '../validate/validate.ts'
import { acknowledge } from './acknowledge.ts'

describe('a 999', () => {
  it('accepts every valid set', () => {
    for (const text of [lines276, lines276OfFamily, lines277]) {
      const { interchange, errors } = examine(interchangeOf(text))
      expect(errors).toEqual([])
      const acknowledgment = acknowledge(interchange, errors, payerEnvelope)
      expect(acknowledgment).toMatchObject({ kind: '999', transactionSetAcknowledgement: 'A' })
      expect(acknowledgment).not.toHaveProperty('implementationTransactionSetSyntaxError')
    }
  })

  it('is an interchange with the delimiters of its own envelope', () => {
    const { interchange, errors } = examine(interchangeOf(lines276.replace('*MI*', '*ZY*')))
    const delimiters = { ...usualDelimiters, component: '`' }
    const acknowledgment = acknowledge(interchange, errors, { ...payerEnvelope, delimiters })
    expect(segmentsIn(acknowledgment.text)).toEqual([
      'ISA*00*          *00*          *ZZ*MYPAYER        *ZZ*MYCLINIC       *260115*1031*^*00501*000000301*0*T*`',
      'GS*FA*MYPAYER*MYCLINIC*20260115*1031*301*X*005010X231A1',
      'ST*999*0001*005010X231A1',
      'AK1*HR*101*005010X212',
      'AK2*276*0001*005010X212',
      'IK3*NM1*11*2100*8',
      'IK4*8*66*7*ZY',
      'IK5*R*5',
      'AK9*R*1*1*0',
      'SE*8*0001',
      'GE*1*301',
      'IEA*1*000000301',
    ])
    expect(acknowledgment).toMatchObject({
      transactionSetAcknowledgement: 'R',
      implementationTransactionSetSyntaxError: '5',
    })
    expect(parseInterchange(acknowledgment.text).errors).toEqual([])
  })

  it('reports an unexpected SE and a missing segment for an empty set, whatever SE01 is', () => {
    const { interchange, errors } = examine(interchangeOf(lines276.replace(/BHT[^#]*SE\*#/, 'SE*14')))
    expect(errors.map(({ code }) => code)).toEqual(['SEGMENT_UNEXPECTED', 'SEGMENT_MISSING', 'SE_COUNT'])
    const { text } = acknowledge(interchange, errors, payerEnvelope)
    expect(segmentsIn(text, /^(IK|AK9)/)).toEqual(['IK3*SE*2**2', 'IK3*SE*2**3', 'IK5*R*5', 'AK9*R*1*1*0'])
  })

  it('reports all errors of a segment together', () => {
    const { interchange, errors } = examine(interchangeOf(lines276.replace('IL*1*SAMPLE*PAT****MI', 'IL*9*****X*')))
    const { text } = acknowledge(interchange, errors, payerEnvelope)
    expect(segmentsIn(text, /^IK[34]/)).toEqual(['IK3*NM1*11*2100*8', 'IK4*2*1065*7*9', 'IK4*3*1035*1', 'IK4*8*66*2'])
  })

  it('counts every set and accepts none that was not validated', () => {
    const [before = '', behind = ''] = interchangeOf(lines276).split(/ST\*.*SE\*19\*0001~/)
    const { interchange, errors } = examine(`${before}${'ST*276*0001*005010X212~SE*2*0001~'.repeat(150_000)}${behind}`)
    const { text } = acknowledge(interchange, errors, payerEnvelope)
    expect(segmentsIn(text, /^AK9/)).toEqual(['AK9*R*1*150000*0'])
    expect(segmentsIn(text, /^IK5\*A/)).toEqual([])
  })

  it('names the group and the guide of its first set where the acknowledged group lacks them', () => {
    const { interchange, errors } = examine(interchangeOf(lines276).replace(/GS\*HR(.*)\*005010X212~/, 'GS*$1~'))
    const { text } = acknowledge(interchange, errors, payerEnvelope)
    expect(segmentsIn(text, /^AK1/)).toEqual([expect.stringMatching(/^AK1\*HR\*\d+\*005010X212$/)])
    expect(examine(text).errors).toEqual([])
  })

  it('does not acknowledge a 999', () => {
    const own = acknowledge(examine(interchangeOf(lines276)).interchange, [], payerEnvelope).text
    const { interchange, errors } = examine(own)
    expect(errors).toEqual([])
    const acknowledgment = acknowledge(interchange, errors, payerEnvelope)
    expect(acknowledgment).toMatchObject({ kind: 'TA1', interchangeAcknowledgment: 'A', interchangeNote: '000' })
  })

  it('removes characters of a hostile sender id that it cannot contain', () => {
    const { interchange, errors } = examine(interchangeOf(lines276.replaceAll('MYCLINIC ', 'MY`CLIN\u0007')))
    const senderId = interchange?.header.elements[6] ?? ''
    const hostile = { ...payerEnvelope, receiverId: senderId, delimiters: { ...usualDelimiters, component: '`' } }
    const { text } = acknowledge(interchange, errors, hostile)
    expect(parseInterchange(text).errors).toEqual([])
    expect(text).toContain('*MYCLIN         *')
  })
})
