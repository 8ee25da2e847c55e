import { describe, expect, it } from 'vitest'
import { Clock } from '../../world/clock.ts'
import { seedWorld } from '../../world/seed.ts'
import { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import { find } from './find.ts'

const payer = { id: '3429', name: 'UNITEDHEALTHCARE' }

/** Finds the claim of Stedi's sample, which is on file in every world. */
const sample: StatusInquiry = {
  payer: { id: '3429' },
  receiver: { npi: '1234567890', taxId: '123456789' },
  subscriber: { memberId: '111222333', firstName: 'Jane', lastName: 'Doe' },
  serviceFrom: '20240320',
  serviceTo: '20240330',
  lines: [],
}

describe('a payer', () => {
  const world = new World('demo', 1, new Clock({ rate: 0 }), {
    stediEdition: '2025-01',
    optumProfile: 'live',
    scenario: 'paid',
  })
  seedWorld(world)
  const finds = (changes: object) => {
    const { onFile, nothing } = find(world, { ...sample, ...changes } as StatusInquiry, payer)
    return onFile.length > 0 ? onFile.map((claim) => claim.facts.id) : `${nothing.category}/${nothing.status}`
  }
  const patient = (changes: object) => finds({ subscriber: { ...sample.subscriber, ...changes } })

  it.each([
    ['the sample as it is', {}],
    [
      'names in any letter case, with blanks around',
      { subscriber: { memberId: '111222333', firstName: ' JANE', lastName: 'doe ' } },
    ],
    ['no dates at all', { serviceFrom: undefined, serviceTo: undefined }],
    ['the day alone', { serviceFrom: '20240325', serviceTo: '20240325' }],
    ['another number of the provider, unknown to the payer', { receiver: { etin: '999999999' } }],
    ['the exact charge', { charge: '238.44' }],
    ['the charge written otherwise', { charge: '238.440' }],
    ['the line', { lines: [{ procedure: '90837', charge: '238.44', units: '1' }] }],
  ])('finds the claim by %s', (_, changes) => {
    expect(finds(changes)).toEqual(['on-file-stedi-sample'])
  })

  it.each([
    ['dates before the service', { serviceFrom: '20240301', serviceTo: '20240324' }],
    ['dates after it', { serviceFrom: '20240326', serviceTo: '20240331' }],
    ['another billing provider', { receiver: { npi: '1999999992' } }],
    ['another tax id', { receiver: { npi: '1234567890', taxId: '999999999' } }],
    ['another claim number', { payerClaimNumber: 'X' }],
    ['another charge', { charge: '238.45' }],
    ['a line that was not billed', { lines: [{ procedure: '90834' }] }],
    ['a number that the claim does not have', { clearinghouseClaimNumber: 'X' }],
  ])('does not find it by %s', (_, changes) => {
    expect(finds(changes)).toBe('D0/35')
  })

  it('does not know a patient whose name, member id or birth date differs', () => {
    expect(patient({ memberId: '111222334' })).toBe('D0/97')
    expect(patient({ lastName: 'Roe' })).toBe('D0/97')
    expect(patient({ dateOfBirth: '19000807' })).toBe('D0/97')
    expect(finds({ dependent: { firstName: 'Robin', lastName: 'Doe' } })).toBe('D0/97')
  })

  it('does not know the member of another payer', () => {
    expect(find(world, sample, { id: '60054', name: 'AETNA' }).onFile).toEqual([])
  })
})
