import { describe, expect, it } from 'vitest'
import { interchangeOf, lines276, lines276OfFamily, lines277 } from '../../../test/support/x12-samples.ts'
import { examine } from './validate.ts'

function errorsOf(lines: string): readonly string[] {
  return examine(interchangeOf(lines)).errors.map(({ code, loop = '' }) => `${code} ${loop}`.trim())
}

/** What stands between ST and SE, with a line taken out, or put in. */
function withoutLine(lines: string, index: number): string {
  return lines.trim().split('\n').toSpliced(index, 1).join('\n')
}

function doublingLine(lines: string, index: number): string {
  const all = lines.trim().split('\n')
  return all.toSpliced(index, 0, all[index] ?? '').join('\n')
}

const bodyOfInquiry = lines276
  .trim()
  .split('\n')
  .map((line, index) => ({ line, index }))
  .slice(3, -3)

describe('validation against a guide', () => {
  it('accepts an inquiry, an inquiry about a family, and a response', () => {
    expect([lines276, lines276OfFamily, lines277].flatMap(errorsOf)).toEqual([])
  })

  it('reports every missing segment that is not situational', () => {
    const spared = bodyOfInquiry.filter(({ index }) => errorsOf(withoutLine(lines276, index)).length === 0)
    expect(spared.map(({ line }) => line.slice(0, 7))).toEqual(['DMG*D8*', 'REF*EJ*', 'AMT*T3*', 'DTP*472', 'REF*FJ*'])
  })

  it('allows a repetition of the provider name, which can have two identifiers, and of the claim', () => {
    const spared = bodyOfInquiry.filter(({ index }) => errorsOf(doublingLine(lines276, index)).length === 0)
    expect(spared.map(({ line }) => line.slice(0, 6))).toEqual(['NM1*1P', 'TRN*1*'])
    const thrice = lines276.replace(/(NM1\*1P.*\n)/, '$1$1$1')
    expect(errorsOf(thrice)).toEqual(['LOOP_OVER_MAXIMUM 2100C'])
  })

  it('reports one error for a segment that moved by one position', () => {
    const swap = (one: RegExp) => errorsOf(lines276.replace(one, '$2\n$1'))
    expect(swap(/(NM1\*IL.*)\n(TRN.*)/)).toEqual(['SEGMENT_OUT_OF_PLACE 2100D'])
    expect(swap(/(AMT.*)\n(DTP.*)/)).toEqual(['SEGMENT_OUT_OF_PLACE 2200D'])
    expect(swap(/(BHT.*)\n(HL.*)/)).toEqual(['SEGMENT_OUT_OF_PLACE'])
    expect(swap(/(TRN.*)\n(REF.*)/)).toEqual(['SEGMENT_MISSING 2200D'])
  })

  it('requires a claim and a birth date for every dependent', () => {
    expect(errorsOf(lines276OfFamily.replace('TRN*1*TRACE1\n', ''))).toEqual(['SEGMENT_MISSING 2200E'])
    expect(errorsOf(lines276OfFamily.replace('DMG*D8*20150203\n', ''))).toEqual(['SEGMENT_MISSING 2000E'])
  })

  it('recognizes a dependent whose HL is missing', () => {
    expect(errorsOf(lines276OfFamily.replace('HL*5*4*23\nDMG*D8*20150203\n', '').replace('HL*6', 'HL*5'))).toEqual([
      'LOOP_MISSING 2000E',
    ])
  })

  it.each([
    ['1P', []],
    ['85', ['STC01-3 of 2200C is "85"; expected 1P']],
    ['', []],
  ])('allows only the entity 1P at the level of a provider: %j', (entity, messages) => {
    const atProvider = lines277.replace('E0:26:1P', `E0:26:${entity}`)

    expect(examine(interchangeOf(atProvider)).errors.map(({ message }) => message)).toEqual(messages)
  })

  it('requires a status at the last level of a response', () => {
    const silent = lines277.replace('TRN*1*0\nSTC*E0:26:1P*20260115\n', '')
    expect(errorsOf(silent)).toEqual(['SEGMENT_DEPENDENT_MISSING 2200C'])
    expect(errorsOf(lines277.replace('STC*E0:26:1P*20260115\n', ''))).toEqual(['SEGMENT_MISSING 2200C'])
  })
})

describe('deviations of published requests that pass', () => {
  it.each([
    ['trailing empty elements', lines276.replace('MEM0001', 'MEM0001***').replace('TRACE1', 'TRACE1*')],
    ['HL04 0 above a dependent', lines276OfFamily.replace('HL*4*3*22*1', 'HL*4*3*22*0')],
    ['HL04 on a dependent', lines276OfFamily.replace('HL*5*4*23', 'HL*5*4*23*0')],
    ['a provider identifier that is not an NPI', lines276.replace('1000000004', '999999999')],
    ['zeros before the number of the group', lines276.replaceAll(/\*101(\*X|$)/gm, '*000000101$1')],
    ['no gender', lines276.replace('19900102*F', '19900102')],
    ['another component separator', lines276.replaceAll(':', '>')],
    ['references in any order', lines276.replace('REF*EJ*ACCT1', 'REF*EJ*ACCT1\nREF*1K*CLAIM1')],
    ['line breaks after the segments', lines276],
  ])('%s', (_, lines) => {
    expect(errorsOf(lines)).toEqual([])
    expect(examine(interchangeOf(lines).replaceAll('~', '~\r\n')).errors).toEqual([])
  })
})

describe('a validation error', () => {
  const first = (lines: string) => examine(interchangeOf(lines)).errors[0]

  it.each([
    [lines276.replace('MEM0001', 'M'.repeat(81)), 'NM109 of 2100D has 81 characters; the maximum is 80'],
    [lines276.replace('*MI*', '*ZY*'), 'NM108 of 2100D is "ZY"; expected 24, II or MI'],
    [
      lines276.replace('*19900102', '*02/01/1990'),
      'DMG02 of 2000D is "02/01/1990", which is not a valid date; use CCYYMMDD',
    ],
    [lines276.replace('-20260106', '-20260101'), 'DTP03 of 2210D is "20260105-20260101", which ends before it starts'],
    [lines276.replace('REF*EJ', 'REF*ZQ'), 'REF01 of 2200D is "ZQ"; expected 1K, BLT, LU, 6P, EJ, XZ or D9'],
    [lines276.replace('HL*3*2', 'HL*3*1'), 'HL02 of 2000C is "1"; expected "2", the HL01 of its parent level'],
    [lines276.replace('TRN*1*TRACE1\n', ''), 'TRN (claim status tracking number) is missing in loop 2000D, before REF'],
    [lines276.replace('AMT*', 'amt*'), 'unknown segment "amt"; write AMT'],
    [
      lines276.replace('MI*MEM0001', 'MI'),
      'NM109 of 2100D (identification code) is missing; it is required with NM108',
    ],
    [lines277.replace('F1:65', 'F9:65'), 'STC01-1 of 2200D is "F9", which is not in the code list'],
    [lines276.replace('SAMPLE', 'PEÑA'), 'NM103 of 2100D holds the character U+00D1, and X12 has no such character'],
  ])('has a message with the location and the expected value: %#', (lines, message) => {
    expect(first(lines)?.message).toBe(message)
  })

  it('has the offset of the character', () => {
    const lines = lines276.replace('HC:90837', 'HC:90837:TOOLONG')
    const error = first(lines)
    expect(error).toMatchObject({ code: 'ELEMENT_TOO_LONG', element: 1, component: 3, loop: '2210D', reference: 1339 })
    expect(interchangeOf(lines).slice(error?.offset)).toMatch(/^TOOLONG\*/)
  })

  it('does not apply list 508 to pharmacy status codes', () => {
    expect(errorsOf(lines277.replace('F1:65', 'F1:9X9::RX'))).toEqual([])
    expect(errorsOf(lines277.replace('F1:65', 'F1:9X9'))).toEqual(['ELEMENT_CODE_INVALID 2200D'])
  })
})

it('does not validate a set of another kind', () => {
  expect(errorsOf(lines276.replace('ST*276', 'ST*270').replace('BHT*0010', 'BHT*0022'))).toEqual(['SET_UNSUPPORTED'])
})
