import { credentialFor } from '../api/credential.ts'
import { taigaRequest } from '../api/sample-requests.ts'
import { pathOf } from '../contract/routes.ts'
import type { Call } from '../http/call.ts'
import type { Claim, SessionId } from '../world/claim.ts'
import { bearing, toCall, tokenCall, worldName } from './calls.ts'
import { aboutClaim, carefully, type Inquiry, plainly } from './inquiries.ts'
import type { CheckSetting } from './setting.ts'

/** Something that a client can ask. */
export interface Question {
  readonly operation: string
  /** Whose session or claims are asked for; nothing where the answer tells of none. */
  readonly about: { readonly session: SessionId } | { readonly inquiry: Inquiry } | undefined
  /** Whether it counts as a look at the claims asked for. */
  readonly looks: boolean
  /** The request; with a token where it needs one. */
  call(token: string): Call
}

/** Questions about claims that are written already; they are asked in many states. */
export type WrittenQuestions = Map<string, readonly Question[]>

/** What has to be known to ask. */
export interface Asking {
  readonly setting: CheckSetting
  /** Whether the payers have behaviors: then each claim is asked for plainly, and as a particular payer likes it. */
  readonly isParticular: boolean
  readonly written: WrittenQuestions
}

/** Everything that a client can ask about claims: each session, and each inquiry once. */
export function questionsOf(claims: readonly Claim[], { setting, isParticular, written }: Asking): readonly Question[] {
  const sessions = [...new Set(claims.flatMap(({ facts }) => facts.session ?? []))]
  const inquiries = claims.flatMap(({ facts }) => [plainly(facts), ...(isParticular ? [carefully(facts)] : [])])
  const aboutClaims = [...new Map(inquiries.map((inquiry) => [inquiry.name, inquiry])).values()].flatMap((inquiry) => {
    const name = `${setting.optumProfile} ${inquiry.name}`
    const questions = written.get(name) ?? aboutClaim(inquiry, setting)
    written.set(name, questions)
    return questions
  })
  return [...sessions.map(aboutSession), ...aboutClaims, tokenQuestion, healthQuestion]
}

/** What is asked before there is a claim. It changes the world, so only what a fault takes in its place is asked of a run. */
export const onboarding: readonly Question[] = [
  { operation: 'taiga.onboardProvider', about: undefined, looks: false, call: () => onboardCall },
  { operation: 'taiga.submitSession', about: undefined, looks: false, call: () => submitCall },
]

const headers = { 'content-type': 'application/json', authorization: `Bearer ${credentialFor(worldName)}` }
const address = { street: '100 Main St', city: 'New York', state: 'NY', zip: '10001' }
const onboardCall = toCall({
  method: 'POST',
  path: pathOf('taiga.onboardProvider'),
  headers,
  body: {
    provider: { firstName: 'Jane', lastName: 'Smith', npi: '1234567890' },
    practice: { name: 'Smith Therapy Associates', taxId: '123456789', address },
  },
})
const submitCall = toCall({
  method: 'POST',
  path: pathOf('taiga.submitSession'),
  headers,
  body: {
    providerNpi: '1234567890',
    patient: {
      firstName: 'Sarah',
      lastName: 'Johnson',
      dateOfBirth: '1988-05-15',
      gender: 'F',
      address,
      insurance: { memberId: 'MEM-2026-0042', payerName: 'Cigna' },
    },
    session: { dateOfService: '2026-04-01', durationMinutes: 60, diagnosisCodes: [{ code: 'F32.1' }] },
  },
})

const healthCheck = toCall({ method: 'GET', path: pathOf('optum.healthCheck'), headers: {} })

const tokenQuestion: Question = { operation: 'optum.token', about: undefined, looks: false, call: () => tokenCall }
const healthQuestion: Question = {
  operation: 'optum.healthCheck',
  about: undefined,
  looks: false,
  call: (token) => bearing(token, healthCheck),
}

function aboutSession(session: SessionId): Question {
  const call = toCall(taigaRequest(worldName, session))
  return { operation: 'taiga.sessionStatus', about: { session }, looks: true, call: () => call }
}
