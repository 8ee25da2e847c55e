import { describe, expect, it } from 'vitest'
import type { X12ErrorCode } from '../error.ts'
import { elementAt } from '../segment.ts'
import { writeInterchange } from '../write/write-interchange.ts'
import { parseInterchange } from './interchange.ts'

const isa = 'ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260115*1030*^*00501*000000101*0*T*:~'
const gs = 'GS*HR*MYCLINIC*MYPAYER*20260115*1030*101*X*005010X212~'
const set = 'ST*276*0001*005010X212~BHT*0010*13*REQ101*20260115*1030~SE*3*0001~'
const ge = 'GE*1*101~'
const iea = 'IEA*1*000000101~'
const whole = isa + gs + set + ge + iea

describe('the delimiters of an interchange', () => {
  it('are defined by its ISA', () => {
    const text = whole.replaceAll('*', '|').replaceAll(':', '>').replaceAll('^', '`').replaceAll('~', '!')
    const { interchange, errors } = parseInterchange(text)
    expect(errors).toEqual([])
    expect(interchange?.delimiters).toEqual({ element: '|', repetition: '`', component: '>', segment: '!' })
  })

  it('can include a line break as segment terminator', () => {
    expect(parseInterchange(whole.replaceAll('~', '\n')).errors).toEqual([])
  })

  it('are found by counting separators if the ISA is not padded', () => {
    const unpadded = whole.replaceAll(/ +(?=\*)/g, '')
    const { interchange, errors } = parseInterchange(unpadded)
    expect(interchange?.groups[0]?.sets).toHaveLength(1)
    expect(errors.map(({ code, element }) => `${code} ${element}`)).toEqual([
      'ISA_ELEMENT_WIDTH 2',
      'ISA_ELEMENT_WIDTH 4',
      'ISA_ELEMENT_WIDTH 6',
      'ISA_ELEMENT_WIDTH 8',
    ])
  })

  it.each<[string, string, X12ErrorCode]>([
    ['begins with something else', `GS${whole}`, 'NO_ISA'],
    ['is empty', '', 'NO_ISA'],
    ['ends in the ISA', isa.slice(0, 105), 'ISA_TOO_SHORT'],
    ['has an ISA of fewer elements', 'ISA*00*~GS*HR*MYCLINIC~'.repeat(9), 'ISA_TOO_SHORT'],
    ['uses one character twice', whole.replaceAll(':', '*'), 'DELIMITERS_UNUSABLE'],
    ['delimits with a letter', whole.replaceAll(':', 'U'), 'DELIMITERS_UNUSABLE'],
    ['has a blank for a terminator', whole.replaceAll('~', ' ~'), 'DELIMITERS_UNUSABLE'],
  ])('are not found when the text %s', (_, text, code) => {
    const { interchange, errors } = parseInterchange(text)
    expect(interchange).toBeUndefined()
    expect(errors).toMatchObject([{ code, segment: 0, level: 'interchange' }])
  })
})

describe('a segment', () => {
  it('has its index and offset in the text', () => {
    const text = `\n ${whole}`
    const header = parseInterchange(text).interchange?.groups[0]?.sets[0]?.header
    expect(header).toMatchObject({ id: 'ST', index: 2, offset: text.indexOf('ST*276') })
    expect(header?.elements).toEqual(['ST', '276', '0001', '005010X212'])
    expect(header && elementAt(header, 4)).toBe('')
  })

  it('keeps the white space after it', () => {
    const { interchange, errors } = parseInterchange(whole.replaceAll('~', '~\r\n  '))
    expect(errors).toEqual([])
    expect(interchange?.header.trailing).toBe('\r\n  ')
    expect(interchange?.after).toBe('')
  })
})

describe('an interchange', () => {
  it('can contain several groups with several transaction sets', () => {
    const sets = set + set.replaceAll('0001', '0002')
    const groups = `${gs}${sets}GE*2*101~${(gs + set + ge).replaceAll('*101', '*102')}`
    const { interchange, errors } = parseInterchange(`${isa}${groups}IEA*2*000000101~`)
    expect(errors).toEqual([])
    expect(interchange?.groups.map(({ sets }) => sets.map(({ body }) => body.length))).toEqual([[1, 1], [1]])
  })

  it('can contain only interchange acknowledgments', () => {
    const ta1 = 'TA1*000000101*260115*1030*A*000~'
    const { interchange, errors } = parseInterchange(isa + ta1 + iea.replace('*1*', '*0*'))
    expect(errors).toEqual([])
    expect(interchange?.acknowledgments.map(({ id }) => id)).toEqual(['TA1'])
  })

  it.each([
    ['as usual', whole],
    ['with line breaks', whole.replaceAll('~', '~\n')],
    ['with blanks before and behind', ` \n${whole} \n `],
    ['with text behind it', `${whole}${whole}`],
    ['without its end', whole.slice(0, -20)],
    ['with empty segments', whole.replaceAll('~', '~ ~~')],
    ['with segments where none belong', `${isa}A~${gs}B~${set}C~D~${ge}E~${iea}`],
    ['with sets and groups that are not ended', `${isa}${gs}${set}ST*276*2~${gs}ST~SE~SE~GE~GE~ST~${iea}`],
  ])('is written exactly as it was read: %s', (_, text) => {
    const { interchange } = parseInterchange(text)
    expect(interchange && writeInterchange(interchange)).toBe(text)
  })
})

/** Text to replace and its replacement; then what is reported: code, index of the segment, position of the element. */
const faults: [old: string, replacement: string, code: X12ErrorCode, segment: number, element?: number][] = [
  ['*ZZ*MYCLINIC ', '*ZZ*MYCLINIC', 'ISA_ELEMENT_WIDTH', 0, 6],
  ['ISA*00', 'ISA*99', 'ISA_ELEMENT_INVALID', 0, 1],
  ['*260115*', '*260231*', 'ISA_ELEMENT_INVALID', 0, 9],
  ['00501', '00401', 'ISA_ELEMENT_INVALID', 0, 12],
  [iea, '', 'IEA_MISSING', 6],
  ['IEA*1*000000101', 'IEA*1*000000102', 'IEA_CONTROL_NUMBER', 6, 2],
  ['IEA*1', 'IEA*2', 'IEA_COUNT', 6, 1],
  [iea, iea.slice(0, -1), 'SEGMENT_UNTERMINATED', 6],
  [ge, `${ge}REF*EJ*1~`, 'SEGMENT_OUTSIDE_SET', 6],
  [iea, `${iea}ISA`, 'TEXT_AFTER_INTERCHANGE', 7],
  ['20260115*1030*101', '20261315*1030*101', 'GS_ELEMENT_INVALID', 1, 4],
  ['*X*', '*T*', 'GS_ELEMENT_INVALID', 1, 7],
  ['GS*HR', 'GS*HC', 'GROUP_UNSUPPORTED', 1, 1],
  ['*X*005010X212', '*X*005010X214', 'GROUP_VERSION_UNSUPPORTED', 1, 8],
  [ge, '', 'GE_MISSING', 5],
  ['GE*1*101', 'GE*1*0101', 'GE_CONTROL_NUMBER', 5, 2],
  ['GE*1', 'GE*x', 'GE_COUNT', 5, 1],
  ['1030*101*X', '1030**X', 'GROUP_CONTROL_NUMBER_INVALID', 1, 6],
  [iea, gs + set + ge + iea, 'GROUP_CONTROL_NUMBER_REPEATED', 6, 6],
  ['ST*276', 'ST*837', 'SET_UNSUPPORTED', 2, 1],
  ['SE*3*0001~', '', 'SE_MISSING', 4],
  ['SE*3*0001', 'SE*3*0002', 'SE_CONTROL_NUMBER', 4, 2],
  ['SE*3', 'SE*2', 'SE_COUNT', 4, 1],
  ['ST*276', 'ST*', 'SET_IDENTIFIER_INVALID', 2, 1],
  ['ST*276*0001', 'ST*276*1', 'SET_CONTROL_NUMBER_INVALID', 2, 2],
  ['ST*276', 'ST*277', 'SET_NOT_OF_GROUP', 2, 1],
  ['0001*005010X212', '0001', 'SET_CONVENTION_INVALID', 2, 3],
  ['0001*005010X212', '0001*005010X214', 'SET_CONVENTION_UNSUPPORTED', 2, 3],
  [ge, set + ge, 'SET_CONTROL_NUMBER_REPEATED', 5, 2],
  ['1030~SE', '1030~~SE', 'SEGMENT_EMPTY', 3],
]

describe('the elements of a segment', () => {
  // Values of one length, and values whose last characters are the same: a long text shares the strings of equal values.
  const segments = Array.from(
    { length: 2000 },
    (_, index) => `REF*${index % 7}K*A${index}*X${index % 300}-0001**${index}`,
  )

  it.each([
    ['a short text', segments.slice(0, 20)],
    ['a long text', segments],
  ])('are those between the separators in %s, in any order of reading', (_, body) => {
    const text = `${isa}${gs}ST*276*0001~${body.join('~')}~SE*${body.length + 2}*0001~${ge}${iea}`
    const read = parseInterchange(text).interchange?.groups[0]?.sets[0]?.body ?? []
    expect(read.map(({ elements }) => elements.join('*'))).toEqual(body)
    expect(read.toReversed().map((segment) => elementAt(segment, 3))).toEqual(
      body.toReversed().map((line) => line.split('*')[3]),
    )
  })
})

describe('an envelope error', () => {
  it.each(faults)('%s replaced by %s', (old, replacement, code, segment, element) => {
    const text = whole.replace(old, () => replacement)
    const { errors, interchange } = parseInterchange(text)
    const error = errors.find((error) => error.code === code)
    expect(error).toMatchObject({ code, segment, ...(element !== undefined && { element }) })
    expect(interchange && writeInterchange(interchange)).toBe(text)
  })

  it('has the offset of the element', () => {
    const text = whole.replace('SE*3', 'SE*2')
    const [error] = parseInterchange(text).errors
    expect(text.slice(error?.offset)).toMatch(/^2\*0001~/)
    expect(error?.message).toBe('SE01 must be 3, the number of segments including ST and SE')
  })

  it('is one of at most 1,000', () => {
    const { errors } = parseInterchange(isa + 'GS*HR~'.repeat(5000))
    expect(errors).toHaveLength(1000)
    expect(errors.at(-1)).toMatchObject({ code: 'TOO_MANY_ERRORS' })
  })
})
