import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../src/x12/acknowledge/acknowledge.ts'
import { compareFiles, readComparable } from '../../src/x12/compare/comparable.ts'
import { explainX12 } from '../../src/x12/explain/explain.ts'
import { decodeJson } from '../../src/x12/json/decode.ts'
import { encodeJson } from '../../src/x12/json/encode.ts'
import { decode276 } from '../../src/x12/read/decode.ts'
import { examineFile } from '../../src/x12/validate/examine-file.ts'
import { interchangeOf, lines276, lines277, lines277CA, lines999, payerEnvelope } from '../support/x12-samples.ts'

const isa = 'ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260115*1030*^*00501*000000101*0*T*:~'
const begun = `${isa}GS*HR*MYCLINIC*MYPAYER*20260115*1030*101*X*005010X212~ST*276*0001*005010X212~`
const claim = 'HL*1**20*1~HL*2*1*21*1~HL*3*2*19*1~HL*4*3*22*0~TRN*1*1~'

/** Of each kind a whole megabyte. A reader whose time grew with the square of it would need hours. */
const texts: [what: string, unit: string, start?: string][] = [
  ['blanks', ' '],
  ['nothing but terminators', '~', begun],
  ['nothing but separators', '*', begun],
  ['nothing but component separators', ':', `${begun}${claim}SVC*`],
  ['one segment without an end', 'A', begun],
  ['segments without elements', 'AB~', begun],
  ['an ISA without an end', '*', 'ISA'],
  ['one level again and again', 'HL*1**20*1~'],
  ['one level again and again, in a 276', 'HL*1**20*1~', begun],
  ['levels that are part of themselves', 'HL*1*1*23*1~', `${begun}${claim}`],
  ['groups that begin and do not end', 'GS~', begun],
  ['transaction sets that begin and do not end', 'ST~', begun],
  ['claims and no names', 'TRN~', `${begun}${claim}`],
  ['lines and no claims', 'SVC*HC:::::::::~', `${begun}${claim}`],
]

describe('a megabyte of', () => {
  it.each(texts)('%s is parsed within seconds', (_, unit, start = '') => {
    const text = start + unit.repeat(1_000_000 / unit.length)
    const before = performance.now()
    const { errors } = decode276(text)
    expect(performance.now() - before).toBeLessThan(5000)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThanOrEqual(1000)
  })
})

function checkedMessagesOf(text: string): readonly string[] {
  return examineFile(text).examinations.flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map(({ message }) => message),
  )
}

/** Everything that the tools do with a text; returns all messages. */
function messagesOf(text: string): readonly string[] {
  const file = examineFile(text)
  for (const { interchange, errors } of file.examinations) acknowledge(interchange, errors, payerEnvelope)
  explainX12(text)
  const comparable = readComparable(file)
  compareFiles(comparable, comparable)
  const { document } = decodeJson(file.examinations.flatMap(({ interchange }) => interchange ?? []))
  const encoded = document === undefined ? undefined : encodeJson(document, new Date(0))
  const problems = encoded !== undefined && 'problems' in encoded ? encoded.problems : []
  return [...checkedMessagesOf(text), ...problems.map(({ message }) => message)]
}

function timeOf(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

const length = 300_000

/** Values for which a pattern that backtracks, or a loop in a loop, would take minutes. */
const longValues: readonly (readonly [what: string, value: string])[] = [
  ['digits and a letter', `${'1'.repeat(length)}A`],
  ['zeros and a letter', `${'0'.repeat(length)}A`],
  ['digits, a point, digits and a letter', `${'1'.repeat(length / 2)}.${'1'.repeat(length / 2)}A`],
  ['spaces and a letter', `${' '.repeat(length)}A`],
  ['letters', 'A'.repeat(length)],
  ['hyphens', ' - A'.repeat(length / 4)],
  ['points', '.'.repeat(length)],
  ['component separators', ':'.repeat(length)],
  ['repetition separators', '^'.repeat(length)],
  ['letters of another language', '\u00e9'.repeat(length)],
]

/** Each element of each segment once. */
const elements = new Map(
  [lines276, lines277, lines277CA, lines999].flatMap((lines) => {
    const all = lines.trim().split('\n')
    return all.flatMap((line, index) =>
      line.split('*').map((_, element) => [`${line.slice(0, 3)} ${element}`, { all, index, element }] as const),
    )
  }),
)

/** Elements of each type, with which all tools are tried. */
const readBy: ReadonlySet<string> = new Set(['AMT 2', 'NM1 3', 'DTP 3', 'STC 1', 'TRN 2', 'IK4 4', 'SE* 1', 'REF 0'])

describe('a value of 300 kB', () => {
  it.each(longValues)(
    'of %s is judged in linear time in each element, and quoted with at most 40 characters',
    (_, value) => {
      expect(elements.size).toBeGreaterThan(80)
      for (const [name, { all, index, element }] of elements) {
        const changed = (all[index]?.split('*') ?? []).with(element, value).join('*')
        const text = interchangeOf(all.with(index, changed).join('\n'))
        const read = readBy.has(name) ? messagesOf : checkedMessagesOf
        const before = performance.now()
        const messages = read(text)
        expect(performance.now() - before, name).toBeLessThan(5000)
        expect(
          messages.filter((message) => message.length > 400),
          name,
        ).toEqual([])
      }
    },
  )
})

describe('repeated segments', () => {
  const lists = Object.entries({ lines276, lines277, lines277CA, lines999 })
  it.each(lists)('are checked in linear time, for each segment of %s', (_, lines) => {
    const all = lines.trim().split('\n')
    for (const [index, line] of all.entries()) {
      if (index === 0) continue
      const repeated = Array.from({ length: Math.floor(100_000 / line.length) }, () => line)
      const text = interchangeOf(all.toSpliced(index, 1, ...repeated).join('\n'))
      expect(
        timeOf(() => examineFile(text)),
        line,
      ).toBeLessThan(5000)
    }
  })

  it.each([
    ['statuses that require another one', lines277, 'REF*1K*CLAIM1', 'STC*A3:21*20260112********A3:21*A3:21'],
    ['results of a group', lines999, 'AK9*R*1*1*0', 'AK9*R*1*1*0'],
    ['acknowledged sets of an unknown kind', lines999, 'AK9*R*1*1*0', 'AK2*XXX*0001'],
  ])('that are %s are checked in linear time', (_, lines, before, line) => {
    const repeated = `${line}\n`.repeat(Math.floor(1_000_000 / line.length))
    const text = interchangeOf(lines.replace(before, `${repeated}${before}`))
    expect(timeOf(() => examineFile(text))).toBeLessThan(5000)
  })
})
