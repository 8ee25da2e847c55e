import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../src/x12/acknowledge/acknowledge.ts'
import { compareFiles, readComparable } from '../../src/x12/compare/comparable.ts'
import type { X12Error } from '../../src/x12/error.ts'
import { explainX12 } from '../../src/x12/explain/explain.ts'
import { decodeJson } from '../../src/x12/json/decode.ts'
import { encodeJson } from '../../src/x12/json/encode.ts'
import { parseInterchange } from '../../src/x12/read/interchange.ts'
import { examineFile } from '../../src/x12/validate/examine-file.ts'
import { examine } from '../../src/x12/validate/validate.ts'
import { lawRuns } from '../support/law-runs.ts'
import {
  interchangeOf,
  lines276,
  lines276OfFamily,
  lines277,
  lines277CA,
  lines999,
  payerEnvelope,
} from '../support/x12-samples.ts'

const runs = { numRuns: lawRuns(4000) }

const now = new Date('2026-01-15T10:30:00Z')

type Lines = readonly string[]
type Mutation = (lines: Lines) => Lines

const place = fc.nat({ max: 40 })

/** Something that happens to an interchange on its way: to a line, to an element, to a count. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (at): Mutation =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  place.map(
    (at): Mutation =>
      (lines) =>
        lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? ''),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (lines) => {
        const line = lines[from % lines.length] ?? ''
        return lines.toSpliced(from % lines.length, 1).toSpliced(to % lines.length, 0, line)
      },
  ),
  fc.tuple(place, place, text()).map(
    ([at, element, value]): Mutation =>
      (lines) => {
        const elements = (lines[at % lines.length] ?? '').split('*')
        return lines.with(at % lines.length, elements.with(element % elements.length, value).join('*'))
      },
  ),
  fc.tuple(place, fc.nat(120), fc.nat(3), text()).map(
    ([at, from, length, value]): Mutation =>
      (lines) => {
        const line = lines[at % lines.length] ?? ''
        const start = from % (line.length + 1)
        return lines.with(at % lines.length, line.slice(0, start) + value + line.slice(start + length))
      },
  ),
  fc.nat(99).map(
    (count): Mutation =>
      (lines) =>
        lines.map((line) => line.replace('#', String(count))),
  ),
)

/** A value that is empty, of one character or too long; a code of another place; a delimiter; anything. */
function text(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('', ' ', 'X', 'ZZ', '0', '1', '20', '22', '23', 'PR', 'QC', '1K', '472', 'RD8', '20261301', '2530'),
    fc.constantFrom('A'.repeat(500), '*', ':', '^', '~', '\u0000', 'É', 'ST', 'SE', 'GS', 'IEA', 'constructor'),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
}

describe('a mutated interchange', () => {
  it('is always acknowledged with a valid text, and accepted exactly if it has no error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(lines276, lines276OfFamily, lines277),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (base, mutations) => {
          const lines = mutations.reduce<Lines>((so, mutate) => mutate(so), base.trim().split('\n'))
          judge(interchangeOf(lines.join('\n')))
        },
      ),
      runs,
    )
  })

  it('is acknowledged when truncated anywhere', () => {
    const whole = interchangeOf(lines276OfFamily)
    for (let end = 0; end < whole.length; end++) judge(whole.slice(0, end))
  })
})

const samples = [lines276, lines276OfFamily, lines277, lines277CA, lines999]

describe('the commands for a mutated interchange', () => {
  it('print JSON of the schema, and read all of it if check accepts it', () => {
    let accepted = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(mutation, { minLength: 1, maxLength: 2 }),
        (base, mutations) => {
          const lines = mutations.reduce<Lines>((so, mutate) => mutate(so), base.trim().split('\n'))
          const text = interchangeOf(lines.join('\n'))
          const file = examineFile(text)
          const errors = file.examinations.flatMap((examination) => examination.errors)
          const { document } = decodeJson(file.examinations.flatMap(({ interchange }) => interchange ?? []))
          const encoded = encodeJson(JSON.parse(JSON.stringify(document ?? {})), now)
          const comparable = readComparable(file)
          const explanation = explainX12(text)
          expect(compareFiles(comparable, comparable)).toEqual([])
          if (document !== undefined && 'problems' in encoded)
            expect(encoded.problems.filter((problem) => 'code' in problem)).toEqual([])
          expect(explanation.errors.length > 0).toBe(errors.length > 0)
          if (errors.length > 0) return
          accepted += 1
          expect('text' in encoded && encoded.text).toBe(inUsualForm(text))
          expect(comparable.notCompared).toEqual([])
          expect(explanation.isComplete).toBe(true)
          expect(explanation.entries.map(({ raw }) => raw).join('')).toBe(text.replace(/~\s+/g, '~'))
        },
      ),
      { ...runs, numRuns: lawRuns(1500) },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})

/** A text without white space between segments, and without separators at the end of the segments of envelopes. */
function inUsualForm(text: string): string {
  return text.replace(/~\s+/g, '~').replace(/(?<=(?:^|~)(?:GS|ST|SE|GE|IEA)\*[^~]*?)[* ]+(?=~)/g, '')
}

function judge(received: string): void {
  const { interchange, errors } = examine(received)
  const isPlaced = ({ offset, segment, message }: X12Error) =>
    message !== '' && segment >= 0 && offset >= 0 && offset <= received.length
  expect(errors.filter((error) => !isPlaced(error))).toEqual([])
  const acknowledgment = acknowledge(interchange, errors, payerEnvelope)
  const verdict =
    acknowledgment.kind === 'TA1'
      ? acknowledgment.interchangeAcknowledgment
      : acknowledgment.transactionSetAcknowledgement
  expect(verdict === 'A').toBe(errors.length === 0)
  const sets =
    interchange?.groups.filter(({ header }) => header.elements[1] !== 'FA').flatMap((group) => group.sets) ?? []
  const hasBrokenEnvelope = errors.some(({ level, code }) => level === 'interchange' || code === 'GS_ELEMENT_INVALID')
  if (sets.length > 0 && !hasBrokenEnvelope) expect(acknowledgment.kind).toBe('999')
  expect(parseInterchange(acknowledgment.text).errors, acknowledgment.text).toEqual([])
}
