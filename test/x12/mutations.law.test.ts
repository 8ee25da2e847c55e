import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../src/x12/acknowledge/acknowledge.ts'
import type { X12Error } from '../../src/x12/error.ts'
import { parseInterchange } from '../../src/x12/read/interchange.ts'
import { examine } from '../../src/x12/validate/validate.ts'
import { lawFactor, lawRuns } from '../support/law-runs.ts'
import { interchangeOf, lines276, lines276OfFamily, lines277, payerEnvelope } from '../support/x12-samples.ts'

/** Always the same values, unless LAW_RUNS asks for more. */
const runs = { numRuns: lawRuns(4000), ...(lawFactor === 1 && { seed: 276 }) }

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
