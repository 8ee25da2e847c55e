import type { Envelope } from '../envelope.ts'
import type { TracedInquiry } from '../inquiry.ts'
import type {
  ClaimStatusInformation,
  LevelResponse,
  LevelStatus,
  ResponseClaim,
  ResponseLine,
  ResponsePerson,
  ResponseProvider,
  StatusInformation,
  StatusResponse,
} from '../response.ts'
import type { ShapeOf } from './shape.ts'

const person = {
  firstName: 'text',
  lastName: 'text',
  'middleName?': 'text',
  'suffix?': 'text',
} as const satisfies ShapeOf<ResponsePerson>

const birth = { 'dateOfBirth?': 'text', 'gender?': 'text', 'groupNumber?': 'text' } as const

const provider = {
  'organizationName?': 'text',
  'lastName?': 'text',
  'firstName?': 'text',
  'middleName?': 'text',
  'suffix?': 'text',
  'npi?': 'text',
  'taxId?': 'text',
  'tin?': 'text',
  'etin?': 'text',
  'spn?': 'text',
} as const satisfies ShapeOf<ResponseProvider>

const subscriber = { ...person, memberId: 'text', 'memberIdQualifier?': 'text', 'organization?': 'true' } as const

const service = { 'serviceFrom?': 'text', 'serviceTo?': 'text' } as const

/** An inquiry as decode prints it. */
export const inquiryShape: ShapeOf<TracedInquiry> = {
  'reference?': 'text',
  payer: { id: 'text', 'name?': 'text', 'idQualifier?': 'text' },
  receiver: provider,
  'serviceProvider?': provider,
  subscriber: { ...subscriber, ...birth },
  'dependent?': { ...person, ...birth },
  trace: 'text',
  ...service,
  'payerClaimNumber?': 'text',
  'patientAccountNumber?': 'text',
  'billType?': 'text',
  'locationNumber?': 'text',
  'prescriptionNumber?': 'text',
  'clearinghouseClaimNumber?': 'text',
  'charge?': 'text',
  lines: [
    {
      'qualifier?': 'text',
      'procedure?': 'text',
      'modifiers?': ['text'],
      'charge?': 'text',
      'revenueCode?': 'text',
      'units?': 'text',
      'controlNumber?': 'text',
      ...service,
    },
  ],
}

const information = {
  statuses: [{ category: 'text', status: 'text', 'entity?': 'text', 'codeList?': 'text' }, 'some'],
  effectiveDate: 'text',
  'actionCode?': 'text',
  'message?': 'text',
} as const satisfies ShapeOf<StatusInformation>

const claimInformation = {
  ...information,
  'charge?': 'text',
  'paid?': 'text',
  'finalizedDate?': 'text',
  'remittanceDate?': 'text',
  'remittanceNumber?': 'text',
} as const satisfies ShapeOf<ClaimStatusInformation>

const line: ShapeOf<ResponseLine> = {
  ...information,
  qualifier: 'text',
  procedure: 'text',
  'modifiers?': ['text'],
  charge: 'text',
  'paid?': 'text',
  'revenueCode?': 'text',
  units: 'text',
  'furtherInformation?': [information],
  'controlNumber?': 'text',
  ...service,
}

const claim: ShapeOf<ResponseClaim> = {
  ...claimInformation,
  trace: 'text',
  'furtherInformation?': [claimInformation],
  'payerClaimNumber?': 'text',
  'billType?': 'text',
  'patientAccountNumber?': 'text',
  'prescriptionNumber?': 'text',
  'voucherNumber?': 'text',
  'clearinghouseClaimNumber?': 'text',
  ...service,
  lines: [line],
}

const levelStatus: ShapeOf<LevelStatus> = { trace: 'text', information: [information, 'some'] }

/** An answer that ends at the receiver or the provider, as decode prints it. */
export const levelAnswerShape: ShapeOf<LevelResponse> = {
  payer: {
    id: 'text',
    name: 'text',
    'idQualifier?': 'text',
    'contact?': { 'name?': 'text', numbers: [{ qualifier: 'text', number: 'text' }] },
  },
  receiver: provider,
  'receiverStatus?': levelStatus,
  'serviceProvider?': provider,
  'providerStatus?': levelStatus,
}

const { 'serviceProvider?': _, ...aboveProvider } = levelAnswerShape

/** An answer about a patient, as decode prints it. */
export const answerShape: ShapeOf<StatusResponse> = {
  ...aboveProvider,
  serviceProvider: provider,
  subscriber,
  'dependent?': person,
  claims: [claim, 'some'],
  warnings: [{ code: 'text', description: 'text' }],
}

/** Who writes to whom; what is left out is filled in. */
export const envelopeShape: ShapeOf<Partial<Envelope>> = {
  'senderQualifier?': 'text',
  'senderId?': 'text',
  'receiverQualifier?': 'text',
  'receiverId?': 'text',
  'applicationSender?': 'text',
  'applicationReceiver?': 'text',
  'controlNumber?': 'text',
  'groupControlNumber?': 'text',
  'setControlNumber?': 'text',
  'reference?': 'text',
  'at?': { date: 'text', time: 'text' },
  'usage?': 'text',
  'delimiters?': { element: 'text', repetition: 'text', component: 'text', segment: 'text' },
}
