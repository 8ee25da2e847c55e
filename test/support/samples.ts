/** Requests of the three vendors' APIs. Keys and people are made up. */

/** Bodies as Taiga's documentation shows them. */
export const onboarding = {
  provider: {
    firstName: 'Jane',
    lastName: 'Smith',
    npi: '1234567890',
    taxonomyCode: '103T00000X',
    specialty: 'Clinical Psychologist',
    credentials: 'PhD',
  },
  practice: {
    name: 'Smith Therapy Associates',
    taxId: '123456789',
    address: { street: '100 Main Street, Suite 200', city: 'New York', state: 'NY', zip: '10001' },
    phone: '2125551234',
    contactName: 'Jane Smith',
  },
}

export const submission = {
  providerNpi: '1234567890',
  patient: {
    firstName: 'Sarah',
    lastName: 'Johnson',
    dateOfBirth: '1988-05-15',
    gender: 'F',
    address: { street: '2222 Random St', city: 'New York', state: 'NY', zip: '10001' },
    insurance: { memberId: 'MEM-2026-0042', payerName: 'Cigna' },
  },
  session: {
    dateOfService: '2026-04-01',
    placeOfService: 'telehealth',
    durationMinutes: 45,
    diagnosisCodes: [{ code: 'F32.1', description: 'Major depressive disorder, single episode, moderate' }],
  },
}

export const taigaKey = 'Bearer sandbox_demo'

/** A JSON POST to Taiga; `headers` adds to the usual ones or replaces them. */
export function post(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { authorization: taigaKey, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/** Where Stedi's JSON claim status is asked. */
export const stediPath = '/2024-04-01/change/medicalnetwork/claimstatus/v2'

export const stediHeaders: Readonly<Record<string, string>> = {
  authorization: 'sandbox_demo',
  'content-type': 'application/json',
}

/** The sample request of Stedi's claim status page of January 2025, as printed. */
export const stediRequest = {
  controlNumber: '222222222',
  encounter: {
    beginningDateOfService: '20240325',
    endDateOfService: '20240325',
    trackingNumber: '222222222',
    tradingPartnerClaimNumber: '5332034153-KK',
  },
  providers: [
    {
      npi: '1234567890',
      organizationName: 'Behavioral Services P.C.',
      providerType: 'BillingProvider',
      taxId: '123456789',
    },
  ],
  subscriber: { dateOfBirth: '19000806', firstName: 'Jane', lastName: 'Doe', memberId: '111222333' },
  tradingPartnerServiceId: '3429',
}

/** A service line to ask about, with all that the edition of August 2026 requires of one. */
export const stediLine = {
  productOrServiceIDQualifier: 'HC',
  procedureCode: '90837',
  lineItemChargeAmount: '238.44',
  unitsOfServiceCount: '1',
  serviceLineDate: '20240325',
}

/**
 * The sample with other values, by dotted names: `{ 'subscriber.gender': 'F' }`. `undefined` takes a member out.
 */
export function changedStediRequest(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const body: Record<string, unknown> = structuredClone(stediRequest)
  for (const [name, value] of Object.entries(changes)) {
    const way = name.split('.')
    const last = way.pop() as string
    let holder = body
    for (const segment of way) {
      holder[segment] ??= {}
      holder = holder[segment] as Record<string, unknown>
    }
    holder[last] = value
  }
  return body
}

/** The request that Optum publishes as its example; it asks for claims that every new world has on file. */
export const optumRequest = {
  controlNumber: '000000001',
  tradingPartnerServiceId: 'serviceId',
  providers: [{ organizationName: 'TestProvider', taxId: '0123456789', providerType: 'BillingProvider' }],
  subscriber: {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    gender: 'M',
    dateOfBirth: '18800102',
  },
  encounter: { beginningDateOfService: '20100101', endDateOfService: '20100102', trackingNumber: 'ABCD' },
}

/** The example of Optum's OpenAPI document: every member of a request, about the dependent. */
export const optumExample = {
  controlNumber: '123456789',
  tradingPartnerName: 'TestPayer',
  tradingPartnerServiceId: 'serviceId',
  providers: [
    {
      organizationName: 'TestProvider',
      firstName: 'John',
      lastName: 'Doe',
      npi: '1234567893',
      spn: '123456',
      tin: '0123456789',
      taxId: '0123456789',
      etin: 'ETIN12345',
      providerType: 'BillingProvider',
    },
  ],
  subscriber: { ...optumRequest.subscriber, groupNumber: '0000000000' },
  dependent: {
    firstName: 'janeone',
    lastName: 'doeone',
    gender: 'F',
    dateOfBirth: '18800101',
    groupNumber: '0000000000',
  },
  encounter: {
    ...optumRequest.encounter,
    tradingPartnerClaimNumber: '1234567890',
    locationIdentifier: 'LU12345',
    billingType: '111',
    patientAccountNumber: 'PAT123456',
    pharmacyPrescriptionNumber: 'RX123456',
    clearingHouseClaimNumber: 'D9123456',
    submittedAmount: '100.00',
  },
  serviceLineInformation: {
    productOrServiceIDQualifier: 'AD',
    procedureCode: 'D0120',
    procedureModifiers: [],
    lineItemChargeAmount: '100.00',
    revenueCode: '0123',
    unitsOfServiceCount: '1',
    lineItemControlNumber: 'FJ12345',
    serviceLineDate: '20100101',
    serviceLineEndDate: '20100102',
  },
}

export const optumTokenPath = '/apip/auth/v2/token'
export const optumPath = '/medicalnetwork/claimstatus/v2/'

export function optumCredentials(world: string): Record<string, string> {
  return { client_id: `sandbox_${world}`, client_secret: 'any', grant_type: 'client_credentials' }
}

/** Asks Stedi and Optum for the claim of `submission`. */
export const inquiryForSubmission = {
  controlNumber: '123456789',
  tradingPartnerServiceId: '62308',
  providers: [{ providerType: 'BillingProvider', npi: '1234567890', organizationName: 'Smith Therapy Associates' }],
  subscriber: { memberId: 'MEM-2026-0042', firstName: 'Sarah', lastName: 'Johnson', dateOfBirth: '19880515' },
  encounter: { beginningDateOfService: '20260325', endDateOfService: '20260408', trackingNumber: 'TRACE1' },
}

/** The same with an ETIN: Optum requires that or a tax id of the billing provider. */
export const optumInquiryForSubmission = {
  ...inquiryForSubmission,
  providers: inquiryForSubmission.providers.map((provider) => ({ ...provider, etin: provider.npi })),
}

/** `submission` for another member. */
export function submissionOf(memberId: string): typeof submission {
  const { patient } = submission
  return { ...submission, patient: { ...patient, insurance: { ...patient.insurance, memberId } } }
}
