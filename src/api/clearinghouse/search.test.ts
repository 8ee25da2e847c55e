import { describe, expect, it } from 'vitest'
import { frozenWorld } from '../../../test/support/frozen-world.ts'
import { seedWorld } from '../../world/on-file.ts'
import type { InquiryProvider, StatusInquiry } from '../../x12/inquiry.ts'
import { toReceiver, toServiceProvider, underOneNumber } from './inquiry.ts'
import { findClaims } from './search.ts'

const payer = { id: '3429', name: 'UNITEDHEALTHCARE' }

/** Loops 2100B and 2100C for a billing provider, and for somebody else who served. */
function by(billing: InquiryProvider, served?: InquiryProvider): Pick<StatusInquiry, 'receiver' | 'serviceProvider'> {
  return {
    receiver: toReceiver(billing, 'tax id'),
    serviceProvider: served ? underOneNumber(toServiceProvider(served)) : toServiceProvider(billing),
  }
}

/** Finds the claim of Stedi's sample, which is on file in every world. */
const sample: StatusInquiry = {
  payer: { id: '3429' },
  ...by({ npi: '1234567890', taxId: '123456789' }),
  subscriber: { memberId: '111222333', firstName: 'Jane', lastName: 'Doe' },
  serviceFrom: '20240320',
  serviceTo: '20240330',
  lines: [],
}

describe('the search of a payer', () => {
  const world = frozenWorld(Date.parse('2026-04-01T18:30:00Z'))
  seedWorld(world)
  const finds = (changes: object) => {
    const { onFile, nothing } = findClaims(world, { ...sample, ...changes } as StatusInquiry, payer)
    return onFile.length > 0 ? onFile.map((claim) => claim.facts.id) : `${nothing.category}/${nothing.status}`
  }
  const patient = (changes: object) => finds({ subscriber: { ...sample.subscriber, ...changes } })

  it.each([
    ['the sample unchanged', {}],
    [
      'names in any letter case, with spaces around them',
      { subscriber: { memberId: '111222333', firstName: ' JANE', lastName: 'doe ' } },
    ],
    ['no dates', { serviceFrom: undefined, serviceTo: undefined }],
    ['a range of the exact day', { serviceFrom: '20240325', serviceTo: '20240325' }],
    ['a single date', { serviceFrom: '20240325', serviceTo: undefined }],
    ['a provider number that the payer does not know', by({ etin: '999999999' })],
    ['the NPI only', by({ npi: '1234567890' })],
    ['a tax id with its hyphen', by({ taxId: '12-3456789' })],
    [
      'an intermediary, and the NPI of the rendering provider',
      { receiver: { etin: 'CLEARINGHOUSE' }, serviceProvider: { npi: '1234567890' } },
    ],
    ['its tax id, with another rendering provider', by({ taxId: '123456789' }, { npi: '1999999992' })],
    [
      'its NPI, with a rendering provider of the same tax id',
      by({ npi: '1234567890' }, { npi: '1999999992', taxId: '123456789' }),
    ],
    ['the exact charge', { charge: '238.44' }],
    ['the charge in another format', { charge: '238.440' }],
    ['the line', { lines: [{ procedure: '90837', charge: '238.44', units: '1' }] }],
  ])('finds the claim by %s', (_, changes) => {
    expect(finds(changes)).toEqual(['on-file-stedi-sample'])
  })

  it.each([
    ['dates before the service', { serviceFrom: '20240301', serviceTo: '20240324' }],
    ['dates after it', { serviceFrom: '20240326', serviceTo: '20240331' }],
    ['another day', { serviceFrom: '20240324', serviceTo: undefined }],
    ['another billing provider', by({ npi: '1999999992' })],
    ['another tax id', by({ npi: '1234567890', taxId: '999999999' })],
    ['another NPI under the right tax id', by({ npi: '1999999992', taxId: '123456789' })],
    ['an unknown billing provider and rendering provider', by({ npi: '1888888889' }, { npi: '1999999992' })],
    ['another claim number', { payerClaimNumber: 'X' }],
    ['another charge', { charge: '238.45' }],
    ['a line that was not billed', { lines: [{ procedure: '90834' }] }],
    ['a number that the claim does not have', { clearinghouseClaimNumber: 'X' }],
  ])('does not find it by %s', (_, changes) => {
    expect(finds(changes)).toBe('D0/35')
  })

  it('does not find a patient whose name, member id or birth date differs', () => {
    expect(patient({ memberId: '111222334' })).toBe('D0/97')
    expect(patient({ lastName: 'Roe' })).toBe('D0/97')
    expect(patient({ dateOfBirth: '19000807' })).toBe('D0/97')
    expect(finds({ dependent: { firstName: 'Robin', lastName: 'Doe' } })).toBe('D0/97')
  })

  it('does not find the member of another payer', () => {
    expect(findClaims(world, sample, { id: '60054', name: 'AETNA' }).onFile).toEqual([])
  })
})
