import { describe, expect, it } from 'vitest'
import { usualDelimiters } from '../delimiters.ts'
import type { Envelope } from '../envelope.ts'
import type { StatusInquiry } from '../inquiry.ts'
import type { PayerResponse } from '../response.ts'
import { encode276 } from './encode-276.ts'
import { encode277 } from './encode-277.ts'
import type { Encoding } from './write-envelope.ts'

const envelope: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'MYCLINIC',
  receiverQualifier: 'ZZ',
  receiverId: 'MYPAYER',
  applicationSender: 'MYAPP',
  applicationReceiver: 'THEIRAPP',
  controlNumber: '17',
  groupControlNumber: '17',
  setControlNumber: '0001',
  reference: 'REQ0001',
  at: { date: '20260105', time: '0930' },
  usage: 'T',
  delimiters: usualDelimiters,
}

const inquiry: StatusInquiry = {
  payer: { id: '99999', name: 'EXAMPLE HEALTH PLAN' },
  receiver: { organizationName: 'MY CLINIC', npi: '1999999992', taxId: '200000009' },
  subscriber: { memberId: 'EHP1', firstName: 'RILEY', lastName: 'ROE', dateOfBirth: '19900131', gender: 'F' },
  trace: 'TRACE1',
  serviceFrom: '20251201',
  serviceTo: '20251215',
  lines: [],
}

const answer: PayerResponse = {
  payer: { id: '99999', name: 'EXAMPLE HEALTH PLAN' },
  receiver: { organizationName: 'MY CLINIC', etin: '200000009' },
  serviceProvider: { organizationName: 'MY CLINIC', npi: '1999999992' },
  subscriber: { memberId: 'EHP1', firstName: 'RILEY', lastName: 'ROE' },
  claims: [
    {
      trace: 'TRACE1',
      statuses: [{ category: 'F1', status: '65' }],
      effectiveDate: '20260112',
      actionCode: 'WQ',
      charge: '150',
      paid: '0',
      lines: [],
    },
  ],
  warnings: [{ code: 'request::276', description: 'in no segment' }],
}

function linesOf(encoding: Encoding): readonly string[] {
  return 'text' in encoding
    ? encoding.text.split('~')
    : encoding.errors.map(({ code, message }) => `${code}: ${message}`)
}

describe('an encoded 276', () => {
  it('is canonical: padded ISA, no trailing empty elements, DMG before NM1, correct counts', () => {
    expect(linesOf(encode276([inquiry], envelope))).toEqual([
      'ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260105*0930*^*00501*000000017*0*T*:',
      'GS*HR*MYAPP*THEIRAPP*20260105*0930*17*X*005010X212',
      'ST*276*0001*005010X212',
      'BHT*0010*13*REQ0001*20260105*0930',
      'HL*1**20*1',
      'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99999',
      'HL*2*1*21*1',
      'NM1*41*2*MY CLINIC*****46*200000009',
      'HL*3*2*19*1',
      'NM1*1P*2*MY CLINIC*****XX*1999999992',
      'NM1*1P*2*MY CLINIC*****FI*200000009',
      'HL*4*3*22*0',
      'DMG*D8*19900131*F',
      'NM1*IL*1*ROE*RILEY****MI*EHP1',
      'TRN*1*TRACE1',
      'DTP*472*RD8*20251201-20251215',
      'SE*15*0001',
      'GE*1*17',
      'IEA*1*000000017',
      '',
    ])
  })

  it('shares levels between consecutive inquiries', () => {
    const { subscriber } = inquiry
    const dependent = { firstName: 'KIM', lastName: 'ROE' }
    const levels = linesOf(
      encode276(
        [
          inquiry,
          { ...inquiry, trace: 'TRACE2' },
          { ...inquiry, dependent },
          { ...inquiry, dependent, trace: 'TRACE3' },
          { ...inquiry, trace: 'TRACE4' },
          { ...inquiry, subscriber: { ...subscriber, memberId: 'EHP2' } },
          { ...inquiry, payer: { id: '88888' } },
        ],
        envelope,
      ),
    ).filter((line) => /^(HL|TRN)/.test(line))
    expect(levels).toEqual([
      ...['HL*1**20*1', 'HL*2*1*21*1', 'HL*3*2*19*1'],
      ...['HL*4*3*22*1', 'TRN*1*TRACE1', 'TRN*1*TRACE2'],
      ...['HL*5*4*23', 'TRN*1*TRACE1', 'TRN*1*TRACE3'],
      ...['HL*6*3*22*0', 'TRN*1*TRACE4'],
      ...['HL*7*3*22*0', 'TRN*1*TRACE1'],
      ...['HL*8**20*1', 'HL*9*8*21*1', 'HL*10*9*19*1', 'HL*11*10*22*0', 'TRN*1*TRACE1'],
    ])
  })

  it('uses the ETIN when a provider has no other identifier', () => {
    const lines = linesOf(encode276([{ ...inquiry, receiver: { lastName: 'GREEN', etin: 'ETIN1' } }], envelope))
    expect(lines.filter((line) => /^NM1\*(41|1P)/.test(line))).toEqual([
      'NM1*41*1*GREEN*****46*ETIN1',
      'NM1*1P*1*GREEN*****SV*ETIN1',
    ])
  })
})

describe('an encoded 277', () => {
  it('has no warnings and no elements that the guide does not use', () => {
    expect(linesOf(encode277([answer], envelope)).slice(1, -4)).toEqual([
      'GS*HN*MYAPP*THEIRAPP*20260105*0930*17*X*005010X212',
      'ST*277*0001*005010X212',
      'BHT*0010*08*REQ0001*20260105*0930*DG',
      'HL*1**20*1',
      'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99999',
      'HL*2*1*21*1',
      'NM1*41*2*MY CLINIC*****46*200000009',
      'HL*3*2*19*1',
      'NM1*1P*2*MY CLINIC*****XX*1999999992',
      'HL*4*3*22*0',
      'NM1*IL*1*ROE*RILEY****MI*EHP1',
      'TRN*2*TRACE1',
      'STC*F1:65*20260112**150*0',
    ])
  })

  it('keeps two responses about one patient separate', () => {
    const ofDependent = { ...answer, dependent: { firstName: 'KIM', lastName: 'ROE' } }
    const lines = linesOf(encode277([answer, answer, ofDependent, ofDependent], envelope))
    expect(lines.filter((line) => line.startsWith('HL'))).toEqual([
      ...['HL*1**20*1', 'HL*2*1*21*1', 'HL*3*2*19*1'],
      ...['HL*4*3*22*0', 'HL*5*3*22*1', 'HL*6*5*23', 'HL*7*5*23'],
    ])
  })
})

describe('data that cannot be written', () => {
  it.each<[string, StatusInquiry[], Envelope, readonly string[]]>([
    [
      'a delimiter in the data',
      [{ ...inquiry, trace: 'A:B' }],
      envelope,
      ['ELEMENT_HAS_DELIMITER: TRN02 contains ":", a delimiter of the interchange; X12 has no escapes'],
    ],
    [
      'a character of another language',
      [{ ...inquiry, subscriber: { ...inquiry.subscriber, lastName: 'MUÑOZ' } }],
      envelope,
      ['ELEMENT_CHARACTER: NM103 contains "Ñ", which is not in the Basic or Extended character set'],
    ],
    [
      'a line break',
      [{ ...inquiry, trace: 'A\nB' }],
      envelope,
      ['ELEMENT_CHARACTER: TRN02 contains "\\n", which is not in the Basic or Extended character set'],
    ],
    [
      'an inquiry without a trace',
      [{ payer: { id: '1' }, receiver: {}, subscriber: inquiry.subscriber, lines: [] }],
      envelope,
      ['ELEMENT_MISSING: an inquiry requires a trace'],
    ],
    ['no inquiry', [], envelope, ['SEGMENT_MISSING: a 276 requires at least one inquiry']],
    [
      'five modifiers',
      [{ ...inquiry, lines: [{ procedure: '90837', modifiers: ['1', '2', '3', '4', '5'] }] }],
      envelope,
      ['COMPONENTS_TOO_MANY: SVC01 can have at most four modifiers'],
    ],
    [
      'an id that is too long for the ISA',
      [inquiry],
      { ...envelope, senderId: 'SIXTEEN LETTERS.' },
      ['ISA_ELEMENT_WIDTH: ISA06 can have at most 15 characters'],
    ],
    [
      'two delimiters that are one',
      [inquiry],
      { ...envelope, delimiters: { ...usualDelimiters, repetition: '*' } },
      ['DELIMITERS_UNUSABLE: two of the four delimiters are the same character'],
    ],
  ])('is reported, not thrown: %s', (_, inquiries, envelope, errors) => {
    expect(linesOf(encode276(inquiries, envelope))).toEqual(errors)
  })

  it('is reported with its offset in the text', () => {
    const written = encode276([{ ...inquiry, trace: 'TRACE;1' }], envelope)
    const encoding = encode276([{ ...inquiry, trace: 'TRACE*1' }], envelope)
    const text = 'text' in written ? written.text : ''
    const [error] = 'errors' in encoding ? encoding.errors : []
    expect(error).toMatchObject({ segment: 14, element: 2, offset: text.indexOf(';'), level: 'element' })
  })

  it('includes a 277 without a response', () => {
    expect(linesOf(encode277([], envelope))).toEqual(['SEGMENT_MISSING: a 277 requires at least one response'])
  })
})

describe('the characters of X12', () => {
  it('can all be written, except the delimiters', () => {
    const delimiters = { element: '|', repetition: '<', component: '>', segment: '\n' }
    const trace = 'AZaz09 !"&\'()*+,-./:;?=%~@[]_{}\\#$^`'
    const encoding = encode276([{ ...inquiry, trace }], { ...envelope, delimiters })
    expect('text' in encoding && encoding.text.includes(`\nTRN|1|${trace}\n`)).toBe(true)
  })
})
