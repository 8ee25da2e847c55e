import { describe, expect, it } from 'vitest'
import { readComparable } from '../../src/x12/compare/comparable.ts'
import { compareAcknowledgments } from '../../src/x12/compare/compare-acknowledgments.ts'
import { explainX12 } from '../../src/x12/explain/explain.ts'
import { examineFile } from '../../src/x12/validate/examine-file.ts'
import { interchangeOf, joinGroups, lines277, lines277CA, lines999 } from '../support/x12-samples.ts'

const text277 = interchangeOf(lines277)
const text277CA = interchangeOf(lines277CA)

function codesIn(text: string): readonly string[] {
  return examineFile(text).examinations.flatMap(({ errors }) => errors.map(({ code }) => code))
}

describe('a file', () => {
  it.each([60, 72, 80, 106, 132])('wrapped at %i characters is read, with one error at the first break', (width) => {
    const wrapped = (text277.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\r\n')
    const { examinations, originalOffset } = examineFile(wrapped)
    const [error, ...more] = examinations.flatMap(({ errors }) => errors)
    expect(more).toEqual([])
    expect(error).toMatchObject({ code: 'TEXT_WRAPPED', message: expect.stringContaining(`at ${width} characters`) })
    expect(wrapped.slice(originalOffset(error?.offset ?? 0) + 1)).toMatch(/^\r\n/)
    expect(readComparable({ examinations, text: '', originalOffset })).toEqual(readComparable(examineFile(text277)))
  })

  it('can end segments with the control character NEL', () => {
    expect(codesIn(text277.replaceAll('~', '\u0085'))).toEqual([])
  })

  it.each([
    [' ', 'a blank'],
    ['G', '"G"'],
    ['\u00a0', 'U+00A0'],
  ])('with %j in the place of the terminator names the character and its place', (character, named) => {
    const [examination] = examineFile(`${text277.slice(0, 105)}${character}${text277.slice(105)}`).examinations
    expect(examination?.errors).toMatchObject([
      { offset: 105, message: `expected the segment terminator at character 106, got ${named}` },
    ])
  })

  it('can have interchanges with other delimiters, and each is read', () => {
    const { examinations } = examineFile(`${text277}\n${text277CA.replaceAll('*', '|').replaceAll(':', '>')}`)
    expect(examinations.map(({ errors }) => errors)).toEqual([[], []])
  })
})

describe('a segment with the name of an inherited member', () => {
  it.each(['constructor', '__proto__', 'toString'])('%s is an unknown segment, in a set of any kind', (id) => {
    for (const lines of [lines277, lines277CA, lines999]) {
      const text = interchangeOf(lines.replace(/\n(SE|AK9)\*/, `\n${id}*1\n$1*`))
      expect(codesIn(text)).toContain('SEGMENT_UNKNOWN')
      expect(explainX12(text).entries.filter(({ raw }) => raw.startsWith(id))).toHaveLength(1)
    }
  })
})

describe('a 277CA', () => {
  it('is named a claim acknowledgment, with the result of each claim', () => {
    expect(explainX12(text277CA).summary).toBe(
      '277CA claim acknowledgment from EXAMPLE CLEARINGHOUSE: 2 claims for PAT SAMPLE and ALEX OTHER: 1 accepted, 1 rejected',
    )
    const claims = explainX12(text277CA).entries.filter(({ kind }) => kind === 'claim')
    expect(claims.map(({ lines }) => lines[0]?.[0])).toEqual([
      'accepted by EXAMPLE CLEARINGHOUSE, $150.00 charged',
      'rejected by EXAMPLE CLEARINGHOUSE, $100.00 charged',
    ])
  })

  it('stays apart from a 277 in the same interchange', () => {
    const file = examineFile(interchangeOf(joinGroups([lines277, lines277CA])))
    const { responses, acknowledgments, notCompared } = readComparable(file)
    expect([responses.length, acknowledgments.length, notCompared]).toEqual([2, 1, []])
  })

  it('differs from one that accepts the claim', () => {
    const accepted = text277CA.replace(/A7:562:85\*20260115\*U\*100\*+NPI IS NOT ON FILE/, 'A2:20:PR*20260115*WQ*100')
    const [before, after] = [accepted, text277CA].map((text) => readComparable(examineFile(text)).acknowledgments)
    const [difference, ...more] = compareAcknowledgments(before ?? [], after ?? [])
    expect(more).toEqual([])
    expect(difference).toMatchObject({
      about: 'Claim ACCT2 of ALEX OTHER',
      changes: expect.arrayContaining([
        'result changed from accepted by EXAMPLE CLEARINGHOUSE to rejected by EXAMPLE CLEARINGHOUSE',
        'message "NPI IS NOT ON FILE" added',
      ]),
    })
  })

  it('of another guide is not checked, and that is an error', () => {
    expect(codesIn(text277CA.replaceAll('005010X214', '005010X213'))).toEqual([
      'GROUP_VERSION_UNSUPPORTED',
      'SET_CONVENTION_UNSUPPORTED',
    ])
  })
})
