import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyNpi, anySsn } from '../../test/support/arbitraries.ts'
import { lawRuns } from '../../test/support/law-runs.ts'
import { dashedSsn, personWith, realLookingNpi, realLookingSsn } from '../../test/support/real-looking.ts'
import { interchangeText, segmentsOf276, with276 } from '../../test/support/x12-samples.ts'
import { findRealData } from './real-data.ts'
import { isLikelyNpi, isLikelySsn, isMadeUp } from './real-numbers.ts'

function placesIn(body: unknown): readonly string[] {
  return findRealData(JSON.stringify(body)).map(({ kind, place }) => `${kind} ${place}`)
}

describe('a social security number', () => {
  it.each([
    ['of area 000', '000372914'],
    ['of area 666', '666372914'],
    ['of an area from 900 on', '900372914'],
    ['of group 00', '856002914'],
    ['of serial 0000', '856370000'],
    ['of a wallet', '078051120'],
    ['of a pamphlet', '219099999'],
    ['for advertisements', '987654325'],
    ['that counts', '123456789'],
    ['of few digits', '111222333'],
    ['that is too short', '85637291'],
    ['of letters', 'abcdefghi'],
  ])('%s is not a real one', (_, digits) => {
    expect(isLikelySsn(digits)).toBe(false)
  })

  it('may be real otherwise', () => {
    expect(isLikelySsn(realLookingSsn)).toBe(true)
    fc.assert(fc.property(anySsn, (digits) => isLikelySsn(digits) || isMadeUp(digits)))
  })
})

describe('an NPI', () => {
  it.each(['1234567890', '1234567893', '1999999984', '1760854442', '1942788757', '0123456789', '5332034153'])(
    'is not a real one: %s',
    (digits) => expect(isLikelyNpi(digits)).toBe(false),
  )

  it('may be real only with a valid check digit', () => {
    fc.assert(
      fc.property(anyNpi, fc.integer({ min: 1, max: 9 }), (digits, more) => {
        const other = digits.slice(0, 9) + ((Number(digits[9]) + more) % 10)
        expect(isLikelyNpi(digits)).toBe(!isMadeUp(digits))
        expect(isLikelyNpi(other)).toBe(false)
      }),
    )
  })
})

describe('a request about a real person', () => {
  it('is reported by the places of its numbers', () => {
    const body = {
      providers: [{ npi: '1234567890' }, { npi: realLookingNpi, organizationName: 'Roe Therapy' }],
      subscriber: personWith({ ssn: realLookingSsn, memberId: realLookingSsn }),
    }
    expect(placesIn(body)).toEqual(['NPI /providers/1/npi', 'SSN /subscriber/ssn', 'SSN /subscriber/memberId'])
  })

  it.each([
    ['a number instead of a text', personWith({ ssn: Number(realLookingSsn) }), 'SSN /ssn'],
    ['members in another style', { patient_name: 'Ann Roe', DOB: '1/31/1990', member_id: realLookingSsn }, 'SSN /*'],
    ['dashes, in the midst of a text', personWith({ noteText: `She is ${dashedSsn}.\nPaid.` }), 'SSN /noteText'],
    ['a list', personWith({ patient: { memberId: [{ id: 'x' }, realLookingSsn] } }), 'SSN /patient/memberId/1'],
  ])('is told in %s', (_, body, place) => {
    expect(placesIn(body)).toEqual([place])
  })

  it('is recognized in a form', () => {
    expect(findRealData(`first_name=Ann&dob=1990-01-31&ssn=${realLookingSsn}`)).toEqual([
      { kind: 'SSN', place: '/ssn' },
    ])
  })

  it.each([
    ['alone', (x12: string) => x12, ''],
    ['inside of JSON', (x12: string) => JSON.stringify({ x12 }), '/x12 '],
  ])('is told in X12 %s', (_, wrapped, within) => {
    const text = with276({
      'NM1*1P': `NM1*1P*2*BEHAVIORAL SERVICES P.C.*****XX*${realLookingNpi}`,
      'NM1*IL': `NM1*IL*1*DOE*JANE****MI*${realLookingSsn}`,
    })
    const places = findRealData(wrapped(text)).map(({ kind, place }) => `${kind} ${place}`)
    expect(places).toEqual([
      expect.stringMatching(RegExp(`^NPI ${within}NM109 \\(segment \\d+\\)$`)),
      expect.stringMatching(RegExp(`^SSN ${within}NM109 \\(segment \\d+\\)$`)),
    ])
  })

  it.each([
    ['without a name', { dateOfBirth: '19900131', ssn: realLookingSsn, npi: realLookingNpi }],
    ['without a birth date', { firstName: 'Ann', lastName: 'Roe', ssn: realLookingSsn, npi: realLookingNpi }],
    [
      'with the name of an organization alone',
      { organizationName: 'Roe', dateOfBirth: '19900131', npi: realLookingNpi },
    ],
    ['with an empty name', { firstName: ' ', dateOfBirth: '19900131', npi: realLookingNpi }],
  ])('is not recognized %s', (_, body) => {
    expect(placesIn(body)).toEqual([])
  })

  it.each(['controlNumber', 'taxId', 'zip', 'trackingNumber', 'tradingPartnerServiceId', 'groupNumber'])(
    'is not recognized by nine digits in %s',
    (member) => expect(placesIn(personWith({ [member]: realLookingSsn }))).toEqual([]),
  )
})

describe('the scan for real data', () => {
  it('never throws, and reports a place for each number', () => {
    const members = fc.constantFrom('firstName', 'dateOfBirth', 'ssn', 'npi', 'memberId', 'x12', '__proto__', 'patient')
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 6 },
        ...[anySsn, anyNpi, fc.string({ unit: 'binary' }), fc.double(), fc.constant(null)],
        ...[anySsn.map((number) => `ISA*${number}`), fc.array(tie('any')), fc.dictionary(members, tie('any'))],
      ),
    })).any
    const body = fc.oneof(
      value.map((any) => JSON.stringify(any)),
      value.map((any) => `ssn=${realLookingSsn}&${JSON.stringify(any)}`),
      fc.tuple(fc.string(), fc.nat(600)).map(([text, at]) => spliced(interchangeText(segmentsOf276), text, at)),
    )
    fc.assert(
      fc.property(body, (text) => {
        for (const { kind, place } of findRealData(text)) {
          expect(`${kind} ${place}`).toMatch(/^(SSN|NPI) (\/[\w/*]+)?( ?(NM109|REF02) \(segment \d+\))?$/)
        }
      }),
      { numRuns: lawRuns(2000) },
    )
  })

  it('contains no value and no member name of the caller', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{5,9}$/)
    fc.assert(
      fc.property(word, word, anySsn, anyNpi, (first, last, ssn, npi) => {
        const body = { [first]: { [last]: personWith({ firstName: first, lastName: last, ssn, npi }) }, [ssn]: npi }
        const shown = JSON.stringify(findRealData(JSON.stringify(body)))
        for (const value of [first, last, ssn, npi]) expect(shown).not.toContain(value)
      }),
    )
  })

  it('finds the same where another number makes it parse the body', () => {
    const member = fc.constantFrom(
      'ssn',
      'npi',
      'memberId',
      'controlNumber',
      'taxId',
      'noteText',
      'Member-Id',
      'a"ssn',
      '',
    )
    const escaped = fc.constantFrom('ssn', '\\u0073sn', 'control\\u004eumber')
    const number = fc.oneof(anySsn, anyNpi, fc.constant(dashedSsn), fc.constant(` ${realLookingSsn}`))
    const style = fc.constantFrom(undefined, 1, '\t')
    fc.assert(
      fc.property(
        fc.dictionary(member, fc.oneof(number, fc.tuple(number), fc.record({ ssn: number })), { maxKeys: 2 }),
        fc.array(fc.tuple(escaped, number), { maxLength: 1 }),
        style,
        (members, more, space) => {
          const text = JSON.stringify(personWith(members), null, space)
          const body =
            text.slice(0, -1) + more.map(([name, digits]) => `,"${name}"\n:  "${digits}"`).join('') + text.at(-1)
          const found = findRealData(`[${body}]`)
          const parsed = findRealData(`[${body},{"ssn":"${dashedSsn}"}]`)
          expect(found).toEqual(parsed.filter(({ place }) => place !== '/1/ssn'))
        },
      ),
      { numRuns: lawRuns(1000) },
    )
  })

  it('stops at a depth that no API has, for a body of any depth', () => {
    const deep = `${'['.repeat(5000)}${JSON.stringify(personWith({ ssn: realLookingSsn }))}${']'.repeat(5000)}`
    expect(findRealData(deep)).toEqual([])
  })

  it('reports at most five places', () => {
    expect(placesIn(Array.from({ length: 50 }, () => personWith({ ssn: realLookingSsn })))).toHaveLength(5)
  })
})

function spliced(text: string, more: string, at: number): string {
  return text.slice(0, at) + more + text.slice(at + more.length)
}
