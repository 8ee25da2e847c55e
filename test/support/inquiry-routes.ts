import { askOptum, askStedi, codesOf, type Target } from './ask.ts'
import { optumPath, stediPath } from './samples.ts'
import { elementsOf, segmentsOf276, with276 } from './x12-samples.ts'

/** What is asked about the claim of one member. */
export interface Question {
  readonly payer: string
  readonly memberId: string
  readonly firstName: string
  readonly lastName: string
  /** CCYYMMDD. */
  readonly from: string
  readonly to: string
  readonly account?: string
}

/** Every route to a payer: each gives category and status code of every claim, such as `F1/65`. */
export const inquiryRoutes: Readonly<
  Record<string, (served: Target, question: Question) => Promise<readonly string[]>>
> = {
  'Stedi in JSON': async (served, question) => codesOf(await askStedi(served, toBody(question))),
  'Stedi in X12': async (served, question) =>
    codesOf(await askStedi(served, { x12: to276(question) }, {}, `${stediPath}/raw-x12`)),
  'Optum in JSON': async (served, question) => codesOf(await askOptum(served, toBody(question))),
  'Optum in X12': async (served, question) =>
    codesOf(await askOptum(served, { x12: to276(question) }, { path: `${optumPath}raw-x12` })),
  'Optum in X12, enhanced': async (served, question) => {
    const { json } = await askOptum(served, { x12: to276(question) }, { path: '/claimstatus/v2/raw-x12/enhanced' })
    // The status of a claim; those of its lines follow their SVC.
    return elementsOf(String(json.x12), 'STC').flatMap(([, status = '', , , charge]) =>
      charge === undefined ? [] : [status.split(':').slice(0, 2).join('/')],
    )
  },
}

function toBody({ payer, memberId, firstName, lastName, from, to, account }: Question): unknown {
  return {
    controlNumber: '222222222',
    tradingPartnerServiceId: payer,
    providers: [
      {
        providerType: 'BillingProvider',
        npi: '1234567890',
        taxId: '123456789',
        organizationName: 'Behavioral Services P.C.',
      },
    ],
    subscriber: { memberId, firstName, lastName },
    encounter: {
      beginningDateOfService: from,
      endDateOfService: to,
      ...(account !== undefined && { patientAccountNumber: account }),
    },
  }
}

function to276({ payer, memberId, firstName, lastName, from, to, account }: Question): string {
  const trace = segmentsOf276.find((line) => line.startsWith('TRN')) ?? ''
  return with276({
    'NM1*PR': `NM1*PR*2*PAYER*****PI*${payer}`,
    DMG: [],
    'NM1*IL': `NM1*IL*1*${lastName}*${firstName}****MI*${memberId}`,
    TRN: account === undefined ? trace : [trace, `REF*EJ*${account}`],
    DTP: from === to ? `DTP*472*D8*${from}` : `DTP*472*RD8*${from}-${to}`,
  })
}
