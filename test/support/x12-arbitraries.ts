import fc from 'fast-check'
import type { Delimiters } from '../../src/x12/delimiters.ts'
import type { Envelope } from '../../src/x12/envelope.ts'
import type { InquiryLine, InquiryPerson, TracedInquiry } from '../../src/x12/inquiry.ts'
import type {
  ClaimStatusInformation,
  LevelResponse,
  LevelStatus,
  PayerResponse,
  ResponseClaim,
  ResponseLine,
  ResponsePayer,
  ResponseProvider,
  StatusComposite,
  StatusInformation,
  StatusResponse,
} from '../../src/x12/response.ts'

/** Delimiters that people use, and some that they only might. */
const anyDelimiters: fc.Arbitrary<Delimiters> = fc
  .uniqueArray(fc.constantFrom(...'*:^~|>`!;\u001d\u001e\u001f\n'), { minLength: 4, maxLength: 4 })
  .map(([element = '*', repetition = '^', component = ':', segment = '~']) => ({
    element,
    repetition,
    component,
    segment,
  }))

const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-+&#@']

/** Text that any delimiters leave room for. */
const text = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 })
const id = text.map((value) => value.trim()).filter((value) => value.length > 1)
const number = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const amount = fc.stringMatching(/^(0|[1-9]\d{0,4})(\.\d{1,2})?$/)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))

/** One of few, so that neighbours are often alike. */
function common<T>(usual: T, any: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: any })
}

/** At least one. */
function some<T>(any: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<[T, ...T[]]> {
  return fc.array(any, { minLength: 1, maxLength }) as fc.Arbitrary<[T, ...T[]]>
}

/** A record of which the named members are always there. */
function record<T>(members: { [Name in keyof T]?: fc.Arbitrary<NonNullable<T[Name]>> }, required: (keyof T)[]) {
  return fc.record(members as never, { requiredKeys: required as never[] }) as fc.Arbitrary<T>
}

export const anyEnvelope: fc.Arbitrary<Envelope> = fc.record<Envelope>({
  senderQualifier: fc.constantFrom('ZZ', '30'),
  senderId: id,
  receiverQualifier: fc.constantFrom('ZZ', '01'),
  receiverId: id,
  applicationSender: id,
  applicationReceiver: id,
  controlNumber: number(9),
  groupControlNumber: number(4),
  setControlNumber: number(4),
  reference: id,
  at: fc.record({ date: day, time: fc.constantFrom('0000', '0930', '2359') }),
  usage: fc.constantFrom('T', 'P'),
  delimiters: anyDelimiters,
})

/** An organization, a person, or somebody without a name. */
const names: fc.Arbitrary<ResponseProvider> = fc.oneof(
  record<ResponseProvider>({ organizationName: text }, []),
  record<ResponseProvider>({ lastName: text, firstName: text, middleName: text, suffix: text }, ['lastName']),
)

const receiver: fc.Arbitrary<ResponseProvider> = common<ResponseProvider>(
  { organizationName: 'BILLING', etin: 'ETIN1' },
  fc.tuple(names, fc.option(id)).map(([name, etin]) => ({ ...name, ...(etin && { etin }) })),
)

/** With one or two of the three identifiers. */
const provider: fc.Arbitrary<ResponseProvider> = common<ResponseProvider>(
  { lastName: 'GREEN', firstName: 'GIA', npi: '1000000004' },
  fc
    .tuple(names, fc.subarray(['npi', 'tin', 'spn'] as const, { maxLength: 2 }), number(9))
    .map(([name, members, value]) => ({ ...name, ...Object.fromEntries(members.map((member) => [member, value])) })),
)

const person = { firstName: fc.oneof(text, fc.constant('')), lastName: text, middleName: text, suffix: text }
const member = {
  ...person,
  memberId: id,
  memberIdQualifier: fc.constant('II'),
  organization: fc.constant(true as const),
}

const anyDates: fc.Arbitrary<{ serviceFrom?: string; serviceTo?: string }> = fc.oneof(
  fc.constant({}),
  fc.record({ serviceFrom: day }),
  fc.record({ serviceFrom: day, serviceTo: day }),
)

function withDates<T extends object>(any: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(any, anyDates).map(([value, dates]) => ({ ...value, ...dates }))
}

const service = {
  qualifier: fc.constantFrom('HC', 'AD', 'NU'),
  procedure: text,
  modifiers: some(text, 4),
  charge: amount,
  revenueCode: text,
  units: amount,
  controlNumber: text,
}

const subscriberNames: (keyof typeof member)[] = ['firstName', 'lastName', 'memberId']
const born = { dateOfBirth: day, gender: fc.constantFrom('F', 'M') }

const askedPayer = common<TracedInquiry['payer']>(
  { id: 'PLAN1', name: 'PLAN' },
  record<TracedInquiry['payer']>({ id, name: text, idQualifier: fc.constant('XV') }, ['id']),
)

/** The group number stands with the patient. */
const inquiry: fc.Arbitrary<TracedInquiry> = fc
  .tuple(
    withDates(
      record<TracedInquiry>(
        {
          payer: askedPayer,
          receiver,
          serviceProvider: provider,
          subscriber: common(
            { memberId: 'MEM1', firstName: 'PAT', lastName: 'SAMPLE' },
            record<TracedInquiry['subscriber']>({ ...member, ...born }, subscriberNames),
          ),
          dependent: common(
            { firstName: 'KIM', lastName: 'SAMPLE' },
            record<InquiryPerson>({ ...person, ...born }, ['firstName', 'lastName']),
          ),
          trace: text,
          payerClaimNumber: text,
          patientAccountNumber: text,
          billType: text,
          locationNumber: text,
          prescriptionNumber: text,
          clearinghouseClaimNumber: text,
          charge: amount,
          lines: fc.array(withDates(record<InquiryLine>(service, [])), { maxLength: 3 }),
        },
        ['payer', 'receiver', 'serviceProvider', 'subscriber', 'trace', 'lines'],
      ),
    ),
    fc.option(text),
  )
  .map(([asked, groupNumber]) => {
    if (groupNumber === null) return asked
    const { dependent, subscriber } = asked
    if (dependent) return { ...asked, dependent: { ...dependent, groupNumber } }
    return { ...asked, subscriber: { ...subscriber, groupNumber } }
  })

export const anyInquiries: fc.Arbitrary<TracedInquiry[]> = some(inquiry, 5)

const composite = record<StatusComposite>(
  { category: fc.constantFrom('F1', 'P1', 'A4'), status: id, entity: id, codeList: fc.constant('RX') },
  ['category', 'status'],
)
const statuses = some(composite, 3)

const information = record<StatusInformation>({ statuses, effectiveDate: day }, ['statuses', 'effectiveDate'])
const furtherInformation = some(information, 2)
const claimInformation = {
  statuses,
  effectiveDate: day,
  charge: amount,
  paid: amount,
  finalizedDate: day,
  remittanceDate: day,
  remittanceNumber: text,
}

const line = withDates(
  record<ResponseLine>({ ...service, paid: amount, statuses, effectiveDate: day, furtherInformation }, [
    ...(['qualifier', 'procedure', 'charge', 'units', 'statuses', 'effectiveDate'] as const),
  ]),
)

const claim = withDates(
  record<ResponseClaim>(
    {
      ...claimInformation,
      trace: text,
      furtherInformation: fc.array(record<ClaimStatusInformation>(claimInformation, ['statuses', 'effectiveDate']), {
        minLength: 1,
        maxLength: 2,
      }),
      payerClaimNumber: text,
      billType: text,
      patientAccountNumber: text,
      prescriptionNumber: text,
      voucherNumber: text,
      clearinghouseClaimNumber: text,
      lines: fc.array(line, { maxLength: 3 }),
    },
    ['trace', 'statuses', 'effectiveDate', 'lines'],
  ),
)

const contactNumber = fc.record({ qualifier: fc.constantFrom('TE', 'EX', 'FX'), number: text })
const contact = record<NonNullable<ResponsePayer['contact']>>({ name: text, numbers: some(contactNumber, 3) }, [
  'numbers',
])
const answeringPayer = common<ResponsePayer>(
  { id: 'PLAN1', name: 'PLAN' },
  record<ResponsePayer>({ id, name: text, idQualifier: fc.constant('XV'), contact }, ['id', 'name']),
)
const levelStatus = common<LevelStatus>(
  { trace: '0', information: [{ statuses: [{ category: 'E1', status: '484' }], effectiveDate: '20260401' }] },
  record<LevelStatus>({ trace: text, information: furtherInformation }, ['trace', 'information']),
)

const patientAnswer = record<StatusResponse>(
  {
    payer: answeringPayer,
    receiver,
    receiverStatus: levelStatus,
    serviceProvider: provider,
    providerStatus: levelStatus,
    subscriber: common(
      { memberId: 'MEM1', firstName: 'PAT', lastName: 'SAMPLE' },
      record<StatusResponse['subscriber']>(member, subscriberNames),
    ),
    dependent: common(
      { firstName: 'KIM', lastName: 'SAMPLE' },
      record<InquiryPerson>(person, ['firstName', 'lastName']),
    ),
    claims: some(claim, 3),
    warnings: fc.constant([]),
  },
  ['payer', 'receiver', 'serviceProvider', 'subscriber', 'claims', 'warnings'],
)

/** Ends at the receiver or at the provider, with a word on it. */
const levelAnswer: fc.Arbitrary<LevelResponse> = fc.oneof(
  fc.record({ payer: answeringPayer, receiver, receiverStatus: levelStatus }),
  fc.record({ payer: answeringPayer, receiver, serviceProvider: provider, providerStatus: levelStatus }),
)

export const anyResponses: fc.Arbitrary<PayerResponse[]> = fc.array<PayerResponse>(
  fc.oneof({ weight: 4, arbitrary: patientAnswer }, { weight: 1, arbitrary: levelAnswer }),
  { minLength: 1, maxLength: 5 },
)
