import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparableFile, compareFiles, readComparable } from '../../src/x12/compare/comparable.ts'
import { explainX12 } from '../../src/x12/explain/explain.ts'
import { decodeJson } from '../../src/x12/json/decode.ts'
import { examineFile } from '../../src/x12/validate/examine-file.ts'
import { lawRuns } from '../support/law-runs.ts'
import {
  interchangeOf,
  joinGroups,
  lines276,
  lines276OfFamily,
  lines277,
  lines277CA,
  lines999,
} from '../support/x12-samples.ts'

const whole = interchangeOf(lines277)
const both = interchangeOf(joinGroups([lines277, lines277CA]))

/** Parts that no command reads, added to a file that every command reads. */
const unreadParts = fc.oneof(
  fc
    .tuple(fc.constantFrom(whole, both), fc.integer({ min: 1, max: whole.length - 1 }))
    .map(([text, end]) => text.slice(0, end)),
  fc
    .tuple(
      fc.constantFrom(whole, both),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    )
    .map(([text, rest]) => text + rest),
  fc
    .constantFrom('005010X213', '005010X228', '005010X279A1', '004010X093')
    .map((guide) => interchangeOf(joinGroups([lines277, lines277.replaceAll('005010X212', guide)]))),
  fc
    .constantFrom('837', '835', '270')
    .map((id) => interchangeOf(joinGroups([lines277, lines277.replace('ST*277', `ST*${id}`)]))),
  fc.constantFrom('XX', '24', '').map((code) => interchangeOf(lines277.replace('*3*22*', `*3*${code}*`))),
  fc
    .nat(whole.length)
    .map((at) => whole + whole.slice(0, at).trimEnd())
    .filter((text) => text.length > whole.length),
)

describe('a part that is not read', () => {
  it('is an error of check, so that no command calls the file correct', () => {
    fc.assert(
      fc.property(unreadParts, (text) => {
        if (text === whole + whole) return
        expect(examineFile(text).examinations.flatMap(({ errors }) => errors)).not.toEqual([])
      }),
      { numRuns: lawRuns(300) },
    )
  })

  it('makes an explanation incomplete when the text ends early', () => {
    // From the end of the ISA to the terminator of the IEA.
    for (let end = 106; end < whole.length - 1; end += 5) {
      expect(explainX12(whole.slice(0, end)).isComplete, String(end)).toBe(false)
    }
  })

  it.each([
    ['a 276', lines276],
    ['a 999 and a TA1', lines999],
  ])('is compared by diff beside a 277: %s', (_, lines) => {
    const file = readComparable(examineFile(whole + interchangeOf(lines)))
    expect(file.notCompared).toEqual([])
    expect(compareFiles(file, file)).toEqual([])
    expect(compareFiles(readComparable(examineFile(whole)), file)).not.toEqual([])
  })

  it('is named by diff when it is a set of another guide', () => {
    const other = lines277.replaceAll('005010X212', '005010X213')
    const { responses, notCompared } = readComparable(examineFile(whole + interchangeOf(other)))
    expect(responses.length).toBeGreaterThan(0)
    expect(notCompared).toMatchObject([{ what: 'a 277 (005010X213) is not compared' }])
  })

  it('is compared by diff when it is a value that the data do not have', () => {
    const second = lines277.replace(/(NM1\*1P\*2.*)/, '$1\nNM1*1P*1*GREEN*GIA****FI*200000009')
    const [before, after] = [lines277, second].map((lines) => readComparable(examineFile(interchangeOf(lines))))
    expect(compareFiles(before as ComparableFile, after as ComparableFile)).toMatchObject([
      { changes: [expect.stringContaining('NM1*1P*1*GREEN*GIA****FI*200000009')] },
      { about: 'Response for PAT SAMPLE' },
    ])
    expect(readComparable(examineFile(both)).notCompared).toEqual([])
  })
})

describe('diff', () => {
  const samples = [lines276, lines276OfFamily, lines277, lines277CA, lines999]
  /** Envelopes and the numbers of levels are not compared. */
  const isCompared = (line: string) => !/^(ISA|GS|ST|BHT|HL|SE|GE|IEA)\*/.test(line)
  const places = samples.flatMap((lines) => {
    const all = lines.trim().split('\n')
    return all.flatMap((line, index) => {
      const count = line.startsWith('STC') ? 12 : line.split('*').length
      return isCompared(line)
        ? Array.from({ length: count }, (_, element) => ({ all, index, element: element + 1 }))
        : []
    })
  })
  const values = fc.constantFrom(
    '',
    '1',
    '7',
    'X1',
    'AY',
    '0002',
    '20260102',
    'A2:21',
    'HC:90834',
    'HC:90837:95',
    '1.00',
  )

  it('reports each change of one value, in a set of any kind', () => {
    let reported = 0
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ({ all, index, element }, value) => {
        const elements = [...(all[index]?.split('*') ?? []), ...Array.from({ length: 12 }, () => '')]
        if (elements[element] === value) return
        const changed = all.with(index, elements.with(element, value).join('*').replace(/\*+$/, ''))
        const [before, after] = [all, changed].map((lines) => examineFile(interchangeOf(lines.join('\n'))))
        if (before === undefined || after?.examinations.some(({ errors }) => errors.length > 0) !== false) return
        expect(compareFiles(readComparable(before), readComparable(after)), changed[index]).not.toEqual([])
        reported += 1
      }),
      { numRuns: lawRuns(2000) },
    )
    expect(reported).toBeGreaterThan(100)
  })

  it('reports nothing for a file and itself, whatever its envelopes and delimiters', () => {
    for (const lines of samples) {
      const text = interchangeOf(lines)
      const again = text
        .replaceAll('*', '|')
        .replaceAll(':', '>')
        .replace(/(\d{9})\|0\|T/, '000009999|1|P')
        .replace(/(IEA\|1\|)\d{9}/, '$1000009999')
      expect(examineFile(again).examinations.flatMap(({ errors }) => errors)).toEqual([])
      expect(compareFiles(readComparable(examineFile(text)), readComparable(examineFile(again)))).toEqual([])
    }
  })
})

describe('ISA11', () => {
  /** A character that cannot separate repetitions: data, another delimiter, or one that no data can have. */
  const unusable = fc.oneof(
    fc.constantFrom(...'ABUXYZabuxyz0123456789 .-*:~\u007f\u00a0\u00d1\ufffd'),
    fc.string({ unit: 'grapheme', minLength: 2, maxLength: 3 }).filter((text) => !/[*~:]/.test(text)),
  )

  it('with a value that cannot separate is one error at its place, and all data are read', () => {
    fc.assert(
      fc.property(fc.constantFrom(lines276, lines277, lines277CA, lines999), unusable, (lines, value) => {
        const text = interchangeOf(lines)
        const { examinations } = examineFile(text.replace('*^*', () => `*${value}*`))
        expect(examinations).toHaveLength(1)
        expect(examinations[0]?.errors).toMatchObject([{ code: 'DELIMITERS_UNUSABLE', element: 11, offset: 82 }])
        expect(dataOf(examinations)).toEqual(dataOf(examineFile(text).examinations))
      }),
      { numRuns: lawRuns(300) },
    )
  })

  it('is no delimiter before version 00402, and the version is the error', () => {
    fc.assert(
      fc.property(fc.constantFrom('00200', '00304', '00401'), fc.constantFrom(...'U^AR-.*:~ 0'), (version, value) => {
        const text = interchangeOf(lines277)
        const { examinations } = examineFile(text.replace('*^*', `*${value}*`).replace('00501', version))
        expect(examinations[0]?.errors).toMatchObject([{ code: 'ISA_ELEMENT_INVALID', element: 12 }])
        expect(dataOf(examinations)).toEqual(dataOf(examineFile(text).examinations))
      }),
      { numRuns: lawRuns(100) },
    )
  })
})

function dataOf(examinations: ReturnType<typeof examineFile>['examinations']): unknown {
  const { document } = decodeJson(examinations.flatMap(({ interchange }) => interchange ?? []))
  const { envelopes: _, interchanges = [], ...data } = document ?? {}
  return { ...data, groups: interchanges.map(({ groups }) => groups) }
}
