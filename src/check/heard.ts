import { decode277 } from '../x12/read/transactions.ts'
import type { Exchange } from './stand.ts'

/** A claim as an answer tells of it. */
export interface HeardClaim {
  /** The payer's number; none when no claim was found. */
  readonly number: string | undefined
  /** `F1/65`. */
  readonly codes: string
  /** Decimal text. */
  readonly charge: string | undefined
  readonly paid: string | undefined
}

/** What an answer says of a session or of claims; each role only where the answer has it. */
export interface Heard {
  readonly session?: HeardSession
  readonly json?: readonly HeardClaim[]
  readonly x12?: readonly HeardClaim[]
}

export interface HeardSession {
  readonly status: string
  /** Newest first. */
  readonly events: readonly string[]
  /** When Taiga last heard something, or touched the session. */
  readonly stamp: string
}

interface Body {
  readonly status?: string
  readonly events?: readonly { readonly type: string }[]
  readonly updatedAt?: string
  readonly claim?: { readonly lastUpdated: string }
  readonly claims?: readonly { readonly claimStatus: Readonly<Record<string, string | undefined>> }[]
  readonly x12?: string
}

/** Reads an answer of an operation as a client does. */
export function hear({ operation, reply: { status }, body }: Pick<Exchange, 'operation' | 'reply' | 'body'>): Heard {
  if (status !== 200 || typeof body !== 'object' || body === null) return {}
  const said = body as Body
  if (operation === 'taiga.sessionStatus') return { session: sessionIn(said) }
  return {
    ...(said.claims && { json: said.claims.map(({ claimStatus }) => claimIn(claimStatus)) }),
    ...(said.x12 !== undefined && { x12: claimsIn(said.x12) }),
  }
}

function sessionIn({ status = '', events = [], updatedAt, claim }: Body): HeardSession {
  return { status, events: events.map(({ type }) => type), stamp: claim?.lastUpdated ?? updatedAt ?? '' }
}

function claimIn(said: Readonly<Record<string, string | undefined>>): HeardClaim {
  return {
    number: said.tradingPartnerClaimNumber,
    codes: `${said.statusCategoryCode}/${said.statusCode}`,
    charge: said.submittedAmount,
    paid: said.amountPaid,
  }
}

function claimsIn(x12: string): readonly HeardClaim[] {
  return decode277(x12).responses.flatMap((answer) => {
    if (!('claims' in answer)) return []
    return answer.claims.map(({ payerClaimNumber, statuses: [first], charge, paid }) => ({
      number: payerClaimNumber,
      codes: `${first.category}/${first.status}`,
      charge,
      paid,
    }))
  })
}
