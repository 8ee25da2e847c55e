import type { ClaimFacts, Move } from './claim.ts'
import type { WorldEvent } from './event.ts'
import { type Day, day, hour, startOf } from './instant.ts'
import type { World } from './world.ts'

type Documented = Omit<ClaimFacts, 'submissionType'>

/** The claim of Optum's documented examples. No NPI, since the examples have several. */
const optumSample: Omit<Documented, 'id' | 'payerClaimNumber'> = {
  payer: { id: 'serviceId', name: 'Unknown' },
  provider: { organizationName: 'TestProvider', taxId: '0123456789' },
  subscriber: {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
    gender: 'M',
    groupNumber: '0000000000',
  },
  serviceFrom: '20100101',
  serviceTo: '20100102',
  charge: 100_00,
  lines: [{ qualifier: 'HC', procedure: '90834', charge: 100_00, units: 1 }],
}

/**
 * The claims of the vendors' documented samples, on file in every new world, so that the samples can be sent as
 * printed.
 */
const claimsOnFile: readonly WorldEvent[] = [
  // Stedi, claim status page of January 2025: the sample request and its answer.
  ...onFile(
    {
      id: 'on-file-stedi-sample',
      payer: { id: '3429', name: 'UNITEDHEALTHCARE' },
      provider: { organizationName: 'Behavioral Services P.C.', npi: '1234567890', taxId: '123456789' },
      subscriber: { memberId: '111222333', firstName: 'Jane', lastName: 'Doe', dateOfBirth: '19000806', gender: 'F' },
      serviceFrom: '20240325',
      serviceTo: '20240325',
      charge: 238_44,
      lines: [{ qualifier: 'HC', procedure: '90837', charge: 238_44, units: 1 }],
      patientAccountNumber: '3333333',
      payerClaimNumber: '5332034153-KK',
    },
    [{ at: startOf('20240329'), to: 'awaiting-payment', paid: 95_55 }],
  ),
  // Optum, claim status example and predefined sandbox values: an older revised claim, then a paid one, and that of the
  // dependent with the numbers of the OpenAPI's example. The other amounts and numbers are ours.
  ...onFile(
    {
      ...optumSample,
      id: 'on-file-optum-revised',
      serviceFrom: '20100101',
      serviceTo: '20100101',
      charge: 250_00,
      lines: [{ qualifier: 'HC', procedure: '90837', charge: 250_00, units: 1 }],
      patientAccountNumber: 'PBX-OPTUM-2',
      payerClaimNumber: 'PBX0000000002',
    },
    [
      { at: startOf('20100201'), to: 'paid', paid: 250_00, remittance: '000000002' },
      { at: startOf('20100301'), to: 'revised', paid: 200_00, remittance: '000000003' },
    ],
  ),
  ...onFile(
    {
      ...optumSample,
      id: 'on-file-optum-paid',
      patientAccountNumber: 'PBX-OPTUM-1',
      payerClaimNumber: 'PBX0000000001',
    },
    [{ at: startOf('20100201'), to: 'paid', paid: 80_00, remittance: '000000001' }],
  ),
  ...onFile(
    {
      ...optumSample,
      id: 'on-file-optum-dependent',
      dependent: { firstName: 'janeone', lastName: 'doeone', dateOfBirth: '18800101', gender: 'F' },
      lines: [{ qualifier: 'AD', procedure: 'D0120', charge: 100_00, units: 1 }],
      patientAccountNumber: 'PAT123456',
      payerClaimNumber: '1234567890',
      clearinghouseClaimNumber: 'D9123456',
    },
    [{ at: startOf('20100201'), to: 'paid', paid: 80_00, remittance: '000000004' }],
  ),
]

/** Files the documented sample claims. Every new world starts with them. */
export function seedWorld(world: World): void {
  for (const event of claimsOnFile) world.append(event)
}

/** The length of the log of a new world. */
export const newWorldVersion: number = claimsOnFile.length

/** Whether nothing has happened in a world since it was created. */
export function isUnused({ version }: World): boolean {
  return version === newWorldVersion
}

/** A claim that reached the payer two days after the service, and what the payer decided. */
function onFile(facts: Documented, decided: readonly Move[]): readonly WorldEvent[] {
  const sent = startOf(facts.serviceTo as Day) + day
  const moves: readonly Move[] = [{ at: sent + hour, to: 'submitted' }, { at: sent + day, to: 'accepted' }, ...decided]
  return [
    {
      type: 'claim.filed',
      at: sent,
      claim: { ...facts, submissionType: 'original' },
      move: { at: sent, to: 'drafted' },
    },
    ...moves.map((move): WorldEvent => ({ type: 'claim.moved', at: move.at, claim: facts.id, move })),
  ]
}
