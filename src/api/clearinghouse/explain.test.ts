import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frozenWorld } from '../../../test/support/frozen-world.ts'
import { seedWorld } from '../../world/on-file.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { criteria } from './criteria.ts'
import { nearMisses } from './explain.ts'
import { findClaims } from './search.ts'

const payer = { id: '3429', name: 'UNITEDHEALTHCARE' }

/** Finds the claim of Stedi's sample, which is on file in every world. */
const sample: StatusInquiry = {
  payer: { id: '3429' },
  receiver: { etin: '123456789' },
  serviceProvider: { npi: '1234567890', tin: '123456789' },
  subscriber: { memberId: '111222333', firstName: 'Jane', lastName: 'Doe', dateOfBirth: '19000806' },
  serviceFrom: '20240320',
  serviceTo: '20240330',
  lines: [],
}

const world = frozenWorld(Date.parse('2026-04-01T18:30:00Z'))
seedWorld(world)

/** What keeps the claim of the sample from being found, when the question differs from the sample as said. */
function differences(changes: object, asked = payer): readonly string[] {
  const inquiry = { ...sample, ...changes } as StatusInquiry
  const miss = nearMisses(world, 'stedi', { inquiry, payer: asked, payers: world.payers }).find(
    ({ claim }) => claim.facts.id === 'on-file-stedi-sample',
  )
  return miss?.differs.map(({ criterion, how }) => `${criterion}: ${how}`) ?? []
}

const subscriber = (changes: object) => ({ subscriber: { ...sample.subscriber, ...changes } })
const provider = (serviceProvider: object) => ({ receiver: {}, serviceProvider })

describe('a near miss', () => {
  it.each([
    ["member id: member id differs from the claim's only in spaces", subscriber({ memberId: '111 222 333' })],
    ["member id: member id differs from the claim's only in punctuation", subscriber({ memberId: '111-222-333' })],
    ["member id: member id differs from the claim's only in leading zeros", subscriber({ memberId: '00111222333' })],
    [
      "member id: member id differs from the claim's only in letters that look like digits",
      subscriber({ memberId: 'III222333' }),
    ],
    ["member id: member id differs from the claim's in one character", subscriber({ memberId: '111222334' })],
    ["member id: member id has two adjacent characters of the claim's swapped", subscriber({ memberId: '112122333' })],
    ["member id: member id is the beginning of the claim's", subscriber({ memberId: '111222' })],
    ["member id: member id differs from the claim's", subscriber({ memberId: 'XYZ98765' })],
    ["first name: first name is the beginning of the claim's", subscriber({ firstName: 'J' })],
    ["first name: first name differs from the claim's in one character", subscriber({ firstName: 'June' })],
    ["last name: last name differs from the claim's only in spaces", subscriber({ lastName: 'D oe' })],
    ["last name: last name differs from the claim's", subscriber({ lastName: 'Robinson' })],
    ["date of birth: date of birth is one day after the claim's", subscriber({ dateOfBirth: '19000807' })],
    ["date of birth: date of birth has month and day of the claim's swapped", subscriber({ dateOfBirth: '19000608' })],
    ["date of birth: date of birth has another year than the claim's", subscriber({ dateOfBirth: '19990806' })],
    ["date of birth: date of birth differs from the claim's", subscriber({ dateOfBirth: '19770101' })],
    [
      'dependent: the inquiry names a dependent, but the patient of the claim is the subscriber',
      { dependent: { firstName: 'Robin', lastName: 'Doe' } },
    ],
    [
      "billing provider: billing provider NPI differs from the claim's in one character",
      provider({ npi: '1234567891' }),
    ],
    [
      'billing provider: billing provider NPI is unknown at this payer; the claim has another',
      provider({ npi: '1999999992' }),
    ],
    [
      'billing provider: billing provider tax id is unknown at this payer; the claim has another',
      provider({ tin: '987987987' }),
    ],
    ['service date: the service date is one day after the requested dates', { serviceTo: '20240324' }],
    ['service date: the service date is one day before the requested dates', { serviceFrom: '20240326' }],
    [
      'service date: the service date is more than a month before the requested dates',
      { serviceFrom: '20250101', serviceTo: '20250131' },
    ],
    ['service date: the requested dates end before they begin', { serviceFrom: '20240330', serviceTo: '20240320' }],
    [
      "payer claim number: payer claim number differs from the claim's only in punctuation",
      { payerClaimNumber: '5332034153KK' },
    ],
    ["patient account number: patient account number differs from the claim's", { patientAccountNumber: 'A-17' }],
    ['clearinghouse claim number: the claim has no clearinghouse claim number', { clearinghouseClaimNumber: 'X' }],
    ['charge: charge is 0.01 more than the billed amount', { charge: '238.45' }],
    ['charge: charge is the billed amount with the decimal point moved', { charge: '23844' }],
    ['charge: charge differs from the billed amount', { charge: '500' }],
    ['service lines: line 1 of the inquiry matches no line of the claim', { lines: [{ procedure: '90834' }] }],
  ])('explains: %s', (expected, changes) => {
    expect(findClaims(world, { ...sample, ...changes } as StatusInquiry, payer).onFile).toEqual([])
    expect(differences(changes)).toEqual([expected])
  })

  it('explains that the claim was sent to another payer', () => {
    expect(differences({}, { id: '60054', name: 'AETNA' })).toEqual([
      'payer: the claim was sent to another payer, UNITEDHEALTHCARE (3429)',
    ])
  })

  it('explains for both names that they are swapped', () => {
    expect(differences(subscriber({ firstName: 'Doe', lastName: 'Jane' }))).toEqual([
      'first name: first and last name are swapped',
      'last name: first and last name are swapped',
    ])
  })

  it('lists all criteria that differ, and those of the inquiry that agree', () => {
    const inquiry = { ...sample, ...subscriber({ lastName: 'Dow' }), charge: '238.45' }
    const [miss] = nearMisses(world, 'stedi', { inquiry, payer, payers: world.payers })
    expect(miss?.differs.map(({ criterion }) => criterion)).toEqual(['last name', 'charge'])
    expect(miss?.agrees).toEqual([
      'payer',
      'member id',
      'first name',
      'date of birth',
      'billing provider',
      'service date',
      'on file',
    ])
  })

  it('is not a claim of an unrelated person', () => {
    expect(differences(subscriber({ memberId: 'ZZZ', firstName: 'Xaver', lastName: 'Quint' }))).toEqual([])
  })
})

describe('the criteria', () => {
  const word = fc.constantFrom('Jane', 'Doe', 'JANE', 'Jón', 'x', '111222333', '0000000000', 'johnone', 'doeone')
  const date = fc.constantFrom('19000806', '20240325', '20100101', '20240101')
  const inquiry = fc.record(
    {
      subscriber: fc.record({ memberId: word, firstName: word, lastName: word }),
      serviceFrom: date,
      charge: fc.constantFrom('238.44', '100', '1'),
      payerClaimNumber: fc.constantFrom('5332034153-KK', 'X'),
    },
    { requiredKeys: ['subscriber'] },
  )

  it('decide the search: a claim is found exactly when it meets all of them', () => {
    fc.assert(
      fc.property(inquiry, fc.constantFrom('3429', 'serviceId'), (changes, id) => {
        const question = { inquiry: { ...sample, ...changes }, payer: { id, name: '' }, payers: world.payers }
        const agreeing = [...world.state.claims.values()].filter((claim) =>
          criteria.every((criterion) => criterion.agrees(claim, question)),
        )
        expect(new Set(findClaims(world, question.inquiry, question.payer).onFile)).toEqual(new Set(agreeing))
      }),
    )
  })
})
