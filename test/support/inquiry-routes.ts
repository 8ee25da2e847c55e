import { claimStatusPath, tokenOf } from './optum-samples.ts'
import { elementsOf, segments, with276 } from './raw-x12-samples.ts'
import type { Served } from './served.ts'
import { headers as stediHeaders, path as stediPath } from './stedi-samples.ts'

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

/** Every way to ask a payer: each answers with the category and status code of every claim, such as `F1/65`. */
export const routes: Readonly<Record<string, (served: Served, question: Question) => Promise<readonly string[]>>> = {
  'Stedi in JSON': (served, question) => inJson(served, 'stedi', stediPath, stediHeaders, toBody(question)),
  'Stedi in X12': (served, question) =>
    inJson(served, 'stedi', `${stediPath}/raw-x12`, stediHeaders, { x12: to276(question) }),
  'Optum in JSON': async (served, question) =>
    inJson(served, 'optum', claimStatusPath, await bearer(served), toBody(question)),
  'Optum in X12': async (served, question) =>
    inJson(served, 'optum', `${claimStatusPath}raw-x12`, await bearer(served), { x12: to276(question) }),
  'Optum in X12, enhanced': async (served, question) => {
    const answer = await sent(served, 'optum', '/claimstatus/v2/raw-x12/enhanced', await bearer(served), {
      x12: to276(question),
    })
    // The status of a claim; those of its lines follow their SVC.
    return elementsOf(answer.x12 ?? '', 'STC').flatMap(([, status = '', , , charge]) =>
      charge === undefined ? [] : [status.split(':').slice(0, 2).join('/')],
    )
  },
}

interface Answer {
  readonly claims?: readonly { readonly claimStatus: Readonly<Record<string, string>> }[]
  readonly x12?: string
}

async function bearer(served: Served): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await tokenOf(served)}`, 'content-type': 'application/json' }
}

async function sent(
  { fetch }: Served,
  api: 'stedi' | 'optum',
  path: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Answer> {
  const response = await fetch(api, path, { method: 'POST', headers: { ...headers }, body: JSON.stringify(body) })
  return (await response.json()) as Answer
}

async function inJson(...asked: Parameters<typeof sent>): Promise<readonly string[]> {
  const { claims = [] } = await sent(...asked)
  return claims.map(({ claimStatus }) => `${claimStatus.statusCategoryCode}/${claimStatus.statusCode}`)
}

function toBody({ payer, memberId, firstName, lastName, from, to, account }: Question): unknown {
  return {
    controlNumber: '222222222',
    tradingPartnerServiceId: payer,
    providers: [{ providerType: 'BillingProvider', npi: '1234567890', organizationName: 'Behavioral Services P.C.' }],
    subscriber: { memberId, firstName, lastName },
    encounter: {
      beginningDateOfService: from,
      endDateOfService: to,
      ...(account !== undefined && { patientAccountNumber: account }),
    },
  }
}

function to276({ payer, memberId, firstName, lastName, from, to, account }: Question): string {
  const trace = segments.find((line) => line.startsWith('TRN')) ?? ''
  return with276({
    'NM1*PR': `NM1*PR*2*PAYER*****PI*${payer}`,
    DMG: [],
    'NM1*IL': `NM1*IL*1*${lastName}*${firstName}****MI*${memberId}`,
    TRN: account === undefined ? trace : [trace, `REF*EJ*${account}`],
    DTP: from === to ? `DTP*472*D8*${from}` : `DTP*472*RD8*${from}-${to}`,
  })
}
