import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hierarchyOf } from '../../src/x12/hierarchy.ts'
import { decode276, decode277 } from '../../src/x12/read/decode.ts'
import { parseInterchange } from '../../src/x12/read/interchange.ts'
import { validate } from '../../src/x12/validate/validate.ts'
import { encode276 } from '../../src/x12/write/encode-276.ts'
import { encode277 } from '../../src/x12/write/encode-277.ts'
import type { Encoding } from '../../src/x12/write/write-envelope.ts'
import { writeInterchange } from '../../src/x12/write/write-interchange.ts'
import { lawRuns } from '../support/law-runs.ts'
import { anyEnvelope, anyInquiries, anyResponses } from '../support/x12-arbitraries.ts'

const runs = { numRuns: lawRuns(2000) }

describe('inquiries', () => {
  it('are equal after encoding and decoding a 276, with their envelope', () => {
    fc.assert(
      fc.property(anyInquiries, anyEnvelope, (inquiries, envelope) => {
        const text = textOf(encode276(inquiries, envelope))
        const { reference } = envelope
        const read = decode276(text)
        expect(read.errors).toEqual([])
        expect(read.inquiries).toEqual(inquiries.map((inquiry) => ({ ...inquiry, reference })))
        expect(read.envelopes).toEqual([envelope])
        expect(textOf(encode276(read.inquiries, envelope))).toBe(text)
      }),
      { numRuns: lawRuns(300) },
    )
  })
})

describe('responses', () => {
  it('are equal after encoding and decoding a 277, with their envelope', () => {
    fc.assert(
      fc.property(anyResponses, anyEnvelope, (answers, envelope) => {
        const text = textOf(encode277(answers, envelope))
        const read = decode277(text)
        expect(read.errors).toEqual([])
        expect(read.responses).toEqual(answers)
        expect(read.envelopes).toEqual([envelope])
        expect(textOf(encode277(read.responses, envelope))).toBe(text)
      }),
      { numRuns: lawRuns(300) },
    )
  })
})

/** A 276 or a 277 with its place to break it in: some characters taken out, others put in. */
const broken = fc
  .tuple(
    fc.oneof(
      fc.tuple(anyInquiries, anyEnvelope).map(([inquiries, envelope]) => textOf(encode276(inquiries, envelope))),
      fc.tuple(anyResponses, anyEnvelope).map(([answers, envelope]) => textOf(encode277(answers, envelope))),
    ),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        without: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
        put: fc.oneof(
          fc.constantFrom(
            '',
            '~',
            '*',
            '~~',
            '\r\n',
            ' ',
            'ISA*',
            'GS*~',
            'ST*276*1~',
            'SE*1~',
            'GE~',
            'IEA~',
            'HL*1**20~',
          ),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((before, { at, without, put }) => {
      const place = Math.floor(at * before.length)
      return before.slice(0, place) + put + before.slice(place + without)
    }, text),
  )

describe('a mutated text', () => {
  it('is parsed without an exception, and written unchanged if it can be split', () => {
    fc.assert(
      fc.property(broken, (text) => {
        decode276(text)
        decode277(text)
        const { interchange, errors } = parseInterchange(text)
        if (interchange === undefined) {
          expect(errors).toHaveLength(1)
          return
        }
        expect(writeInterchange(interchange)).toBe(text)
        for (const set of interchange.groups.flatMap(({ sets }) => sets)) {
          hierarchyOf(set)
          validate(set, interchange.delimiters)
        }
        for (const { offset } of errors) expect(offset).toBeLessThanOrEqual(text.length)
      }),
      runs,
    )
  })

  it('is parsed without an exception when truncated anywhere', () => {
    fc.assert(
      fc.property(anyResponses, anyEnvelope, (answers, envelope) => {
        const text = textOf(encode277(answers, envelope))
        for (let length = 0; length < text.length; length += 7) {
          const { interchange } = parseInterchange(text.slice(0, length))
          if (interchange) expect(writeInterchange(interchange)).toBe(text.slice(0, length))
          expect(decode277(text.slice(0, length)).errors).not.toEqual([])
        }
      }),
      { numRuns: lawRuns(10) },
    )
  })

  it('is parsed without an exception whatever it contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseInterchange(text).errors).not.toEqual([])
        expect(parseInterchange(`ISA*${text}`).errors).not.toEqual([])
      }),
      { numRuns: lawRuns(2000) },
    )
  })
})

function textOf(encoding: Encoding): string {
  if ('text' in encoding) return encoding.text
  throw new Error(JSON.stringify(encoding.errors))
}
