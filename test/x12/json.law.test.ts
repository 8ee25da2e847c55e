import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRequestBody } from '../../src/cli/x12/request-body.ts'
import { valueAtPath } from '../../src/text/json-pointer.ts'
import { decodeJson } from '../../src/x12/json/decode.ts'
import { type EncodedJson, encodeJson } from '../../src/x12/json/encode.ts'
import type { X12Json } from '../../src/x12/json/generated/x12-json.ts'
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

const samples = { lines276, lines276OfFamily, lines277, lines277CA, lines999 }
const now = new Date('2026-01-15T10:30:00Z')

/** Forms that a guide allows and that the data alone do not have. */
const variations: readonly (readonly [what: string, from: RegExp, to: string])[] = [
  ['references in another order', /(REF\*1K.*)\n(DTP.*)/, '$1\n$2'],
  ['trailing empty elements', /(NM1\*IL.*)/, '$1***'],
  ['seconds in the time of the group', /(GS(?:\*[^*]*){4}\*)1030/, '$1103059'],
  ['seconds in the time of the set', /(BHT.*\*)1030/, '$1103001'],
  ['another date of the set', /(BHT.*\*)20260115/, '$120260114'],
  ['another date of the interchange', /\*260115\*1030\*\^/, '*260116*0001*^'],
  ['a password', /ISA\*00\* {10}\*00\* {10}/, 'ISA*03*CODE      *01*SECRET    '],
  ['a request for a TA1', /(\*00501\*\d+\*)0/, '$11'],
  ['information', /\*0\*T\*/, '*0*I*'],
  ['a second name of a provider', /(NM1\*1P\*2.*)/, '$1\nNM1*1P*1*GREEN*GIA****FI*200000009'],
  ['a first name of an organization', /(NM1\*1P\*2\*[^*]*)\*/, '$1*GIA'],
  ['other characters as delimiters', /$^/, ''],
  ['one subscriber in two levels', /(HL\*)4(\*3\*22\*0\n(?:DMG.*\n)?NM1.*\n)/, '$14$2'],
]

const anyInterchange = fc
  .tuple(
    fc.array(fc.constantFrom(...Object.values(samples)), { minLength: 1, maxLength: 4 }),
    fc.subarray([...variations], { maxLength: 4 }),
    fc.constantFrom('*', '|', '\u001d'),
  )
  .map(([parts, changes, separator]) => {
    const changed = parts.map((lines) => changes.reduce((text, [, from, to]) => text.replace(from, to), lines))
    return interchangeOf(joinGroups(changed)).replaceAll('*', separator)
  })

describe('decode and encode', () => {
  it('give back every interchange that check accepts, with any sets', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.array(anyInterchange, { minLength: 1, maxLength: 3 }), (texts) => {
        const text = texts.join('')
        const { examinations } = examineFile(text)
        if (examinations.some(({ errors }) => errors.length > 0)) return
        accepted += 1
        expect(again(documentOf(text))).toEqual({ text })
      }),
      { numRuns: lawRuns(400) },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('give back interchanges without groups and with several groups; check reports each group without sets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', ...Object.values(samples)), { maxLength: 5 }),
        fc.array(fc.constantFrom('A*000', 'R*022'), { maxLength: 2 }),
        fc.constantFrom('HR', 'HN', 'FA'),
        (parts, notes, kind) => {
          const [isa = ''] = lines276.trim().split('\n')
          const groups = parts.map((lines, index) => groupOf(lines, kind, index + 1))
          const acknowledgments = notes.map((note, index) => `TA1*00000010${index}*260115*1030*${note}`)
          const trailer = `IEA*${parts.length}*${isa.split('*')[13]}`
          const text = interchangeOf([isa, ...acknowledgments, ...groups, trailer].join('\n'))
          const errors = examineFile(text).examinations.flatMap((examination) => examination.errors)
          const empty = parts.filter((lines) => lines === '')
          expect(errors.map(({ code }) => code)).toEqual(empty.map(() => 'GROUP_EMPTY'))
          if (empty.length === 0) expect(again(documentOf(text))).toEqual({ text })
        },
      ),
      { numRuns: lawRuns(200) },
    )
  })

  it.each(Object.entries(samples))('give back the sample %s', (_, lines) => {
    const text = interchangeOf(lines)
    expect(examineFile(text).examinations.flatMap(({ errors }) => errors)).toEqual([])
    expect(again(documentOf(text))).toEqual({ text })
  })

  it('print the segments of a set only when its data do not give them', () => {
    expect(documentOf(interchangeOf(lines277CA))).not.toHaveProperty('segments')
    const reordered = lines277.replace(/(REF\*1K.*)\n(DTP.*)/, 'REF*EJ*ACCT1\n$1\n$2')
    expect(documentOf(interchangeOf(reordered))).toHaveProperty('segments')
  })
})

/** Documents in both forms, with every kind of set. */
const documents: readonly (readonly [string, X12Json])[] = [
  ...Object.entries(samples).map(([name, lines]) => [name, documentOf(interchangeOf(lines))] as const),
  ['all in one', documentOf(interchangeOf(joinGroups(Object.values(samples))))],
  ['two interchanges', documentOf(interchangeOf(lines276) + interchangeOf(lines277CA))],
  ['a set with its segments', documentOf(interchangeOf(lines277.replace(/(REF\*1K.*)/, 'REF*EJ*ACCT1\n$1')))],
]

type Encode = (document: object) => EncodedJson

const encodeDocument: Encode = (document) => encodeJson(document, now)
const encodeBody: Encode = (document) => encodeRequestBody(document, now)

const person = { lastName: 'DOE', dateOfBirth: '19800101', gender: 'F', groupNumber: 'GRP1' }
const line = {
  productOrServiceIDQualifier: 'HC',
  procedureCode: '90837',
  procedureModifiers: ['95', 'HO'],
  lineItemChargeAmount: '238.44',
  revenueCode: '0900',
  unitsOfServiceCount: '1',
  lineItemControlNumber: 'LINE1',
  serviceLineDate: '20260105',
  serviceLineEndDate: '20260106',
}
const ofBoth = {
  controlNumber: '000000101',
  tradingPartnerServiceId: '3429',
  tradingPartnerName: 'EXAMPLE HEALTH PLAN',
  providers: [
    { providerType: 'BillingProvider', taxId: '123456789', organizationName: 'EXAMPLE BILLING' },
    { providerType: 'ServiceProvider', npi: '1000000004', lastName: 'LEE', firstName: 'LIN' },
  ],
  subscriber: { memberId: 'MEM0001', firstName: 'PAT', ...person },
  encounter: {
    beginningDateOfService: '20260105',
    endDateOfService: '20260106',
    trackingNumber: 'TRACE1',
    tradingPartnerClaimNumber: 'PCN1',
    submittedAmount: '238.44',
    patientAccountNumber: 'ACCT1',
    billingType: '131',
    locationIdentifier: 'LOC1',
    pharmacyPrescriptionNumber: 'RX1',
    clearingHouseClaimNumber: 'CH1',
  },
}
const bodies: readonly (readonly [string, object])[] = [
  ['the body of a request to Optum', { ...ofBoth, serviceLineInformation: line }],
  [
    'the body of a request to Stedi about a dependent',
    {
      ...ofBoth,
      subscriber: { memberId: 'MEM0001', firstName: 'PAT', lastName: 'DOE', suffix: 'JR' },
      dependent: { firstName: 'KIM', suffix: 'JR', ...person },
      serviceLinesInformation: [line, { ...line, lineItemControlNumber: 'LINE2' }],
    },
  ],
  [
    'the body with the least members',
    {
      tradingPartnerServiceId: '3429',
      providers: [{ providerType: 'BillingProvider', etin: 'ETIN1', lastName: 'LEE', firstName: 'LIN' }],
      subscriber: { memberId: 'MEM0001', firstName: 'PAT', lastName: 'DOE' },
    },
  ],
]

describe('every error of encode names the value that caused it', () => {
  it.each([
    ...documents.map(([name, document]) => [name, document, encodeDocument] as const),
    ...bodies.map(([name, body]) => [name, body, encodeBody] as const),
  ])('%s', (_, document, encode) => {
    expect(encode(document)).toHaveProperty('text')
    for (const path of pathsOf(document, [])) {
      for (const broken of brokenValues(path)) {
        expect(problemsOf(encode, replaced(document, path, broken)), `${pointer(path)} is ${show(broken)}`).toContain(
          pointer(path),
        )
      }
    }
  })

  it.each([
    ...documents.map(([name, document]) => [name, document, encodeDocument] as const),
    ...bodies.map(([name, body]) => [name, body, encodeBody] as const),
  ])('%s, with a value that is empty or missing', (_, document, encode) => {
    for (const path of pathsOf(document, [])) {
      if (path.includes('delimiters')) continue
      const named = problemsOf(encode, replaced(document, path, ''))
      if (named.length > 0 && !path.includes('segments'))
        expect(named, `${pointer(path)} is empty`).toContain(pointer(path))
      expectNear(problemsOf(encode, removed(document, path)), path)
    }
    for (const path of objectPathsOf(document, [])) {
      for (const broken of [7, 'TEXT', true, null]) {
        expect(problemsOf(encode, replaced(document, path, broken)), `${pointer(path)} is ${broken}`).toContain(
          pointer(path),
        )
      }
      expectNear(problemsOf(encode, removed(document, path)), path)
    }
  })

  it('reports the values of a body that a 276 has no place for', () => {
    const billing = {
      providerType: 'BillingProvider',
      npi: '1000000004',
      taxId: '123456789',
      organizationName: 'EXAMPLE',
    }
    const encoded = encodeRequestBody(
      {
        ...ofBoth,
        providers: [billing, ...ofBoth.providers.slice(1)],
        encounter: { trackingNumer: 'TRACE1', paid: 12 },
      },
      now,
    )
    expect('omitted' in encoded && encoded.omitted?.map(({ path }) => pointer(path))).toEqual([
      '/providers/0/npi',
      '/encounter/trackingNumer',
      '/encounter/paid',
    ])
  })

  it.each([
    ['STC03 of a 277', lines277, ['responses', 0, 'claims', 0], { actionCode: 'WQ' }, 'actionCode'],
    ['STC12 of a 277', lines277, ['responses', 0, 'claims', 0], { message: 'TEXT' }, 'message'],
    ['a third identifier', lines277, ['responses', 0, 'serviceProvider'], { tin: '200000009', spn: 'SPN1' }, 'spn'],
    ['a reference of its own', lines276, ['inquiries', 0], { reference: 'OTHER' }, 'reference'],
  ])('%s, which is not written', (_, lines, path, members, member) => {
    const document = documentOf(interchangeOf(lines))
    const object = valueAtPath(document, path) as object
    const encoded = encodeJson(replaced(document, path, { ...object, ...members }), now)
    expect('problems' in encoded && encoded.problems.map((problem) => pointer(problem.path))).toEqual([
      pointer([...path, member]),
    ])
  })

  it('an envelope that is not used', () => {
    const document = documentOf(interchangeOf(lines276))
    const encoded = encodeJson({ ...document, envelopes: [...(document.envelopes ?? []), {}] }, now)
    expect(encoded).toMatchObject({ problems: [{ path: ['envelopes', 1] }] })
  })
})

/** The group of a sample under another number; for no sample a group without sets. */
function groupOf(lines: string, kind: string, number: number): string {
  const convention = { HR: '005010X212', HN: '005010X212', FA: '005010X231A1' }[kind]
  if (lines === '') {
    return `GS*${kind}*MYCLINIC*MYPAYER*20260115*1030*${number}*X*${convention}\nGE*0*${number}`
  }
  return lines
    .trim()
    .split('\n')
    .slice(1, -1)
    .filter((line) => !line.startsWith('TA1'))
    .map((line) => line.replace(/^(GS(?:\*[^*]*){5}\*|GE\*\d+\*)\d+/, `$1${number}`))
    .join('\n')
}

function documentOf(text: string): X12Json {
  const interchanges = examineFile(text).examinations.flatMap(({ interchange }) => interchange ?? [])
  const { document } = decodeJson(interchanges)
  if (document === undefined) throw new Error('nothing is decoded')
  return JSON.parse(JSON.stringify(document)) as X12Json
}

function again(document: X12Json): unknown {
  const encoded: EncodedJson = encodeJson(document, now)
  return 'text' in encoded ? { text: encoded.text } : encoded
}

type Path = readonly (string | number)[]

/** The paths of all texts. */
function pathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([name, member]: readonly [string | number, unknown]) => pathsOf(member, [...path, name]))
}

/** The paths of all objects and lists in a value. */
function objectPathsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  const paths = entries.flatMap(([name, member]: readonly [string | number, unknown]) =>
    objectPathsOf(member, [...path, name]),
  )
  return path.length > 0 ? [path, ...paths] : paths
}

/** Values that are valid nowhere. */
function brokenValues(path: Path): readonly unknown[] {
  const ofAnotherType = [7, true, null, [], {}]
  if (path.includes('delimiters')) return ['A', '', 'ab', ...ofAnotherType]
  return ['A~B', 'PE\u00d1A', 'X\u0000', 'A'.repeat(300), ...ofAnotherType]
}

/** The pointers of the problems; a value of a body that is not written is one. */
function problemsOf(encode: Encode, document: unknown): readonly string[] {
  const encoded = encode(document as object)
  const problems = 'problems' in encoded ? encoded.problems : (encoded.omitted ?? [])
  return problems.map((problem) => pointer(problem.path))
}

/** Expects that the problems of a document without a value, if it has some, include one of the object that lacks it. */
function expectNear(named: readonly string[], path: Path): void {
  if (named.length === 0) return
  const isEntry = typeof path.at(-1) === 'number'
  const around = pointer(path.slice(0, -1))
  const isNear = (other: string) =>
    other === around || other.startsWith(`${around}/`) || (isEntry && other === pointer(path.slice(0, -2)))
  expect(named.filter(isNear), `${pointer(path)} is missing: ${named}`).not.toEqual([])
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 40)
}

function removed(value: unknown, [key, ...rest]: Path): unknown {
  if (rest.length > 0)
    return replaced(value, [key as string], removed((value as Record<string, unknown>)[key as string], rest))
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1)
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key))
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, by))
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) }
}

function pointer(path: Path): string {
  return path.map((token) => `/${token}`).join('')
}
