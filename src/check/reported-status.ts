import { decode277 } from '../x12/read/decode.ts'
import type { ProbeExchange } from './run-driver.ts'

/** A claim as a reply reports it. */
export interface ReportedClaim {
  /** The payer's claim number; `undefined` when no claim was found. */
  readonly number: string | undefined
  /** `F1/65`. */
  readonly codes: string
  /** Decimal text. */
  readonly charge: string | undefined
  readonly paid: string | undefined
}

/** The status that a reply reports. A member is present when the reply has that part. */
export interface ReportedStatus {
  readonly session?: ReportedSession
  readonly json?: readonly ReportedClaim[]
  readonly x12?: readonly ReportedClaim[]
}

export interface ReportedSession {
  readonly status: string
  /** Newest first. */
  readonly events: readonly string[]
  /** When the claim, or else the session, was last updated. */
  readonly updatedAt: string
}

interface ReplyBody {
  readonly status?: string
  readonly events?: readonly { readonly type: string }[]
  readonly updatedAt?: string
  readonly claim?: { readonly lastUpdated: string }
  readonly claims?: readonly { readonly claimStatus: Readonly<Record<string, string | undefined>> }[]
  readonly x12?: string
}

/** Reads the reply of an operation as a client does. */
export function readReply({
  operation,
  reply: { status },
  body,
}: Pick<ProbeExchange, 'operation' | 'reply' | 'body'>): ReportedStatus {
  if (status !== 200 || typeof body !== 'object' || body === null) return {}
  const reported = body as ReplyBody
  if (operation === 'taiga.sessionStatus') return { session: toReportedSession(reported) }
  return {
    ...(reported.claims && { json: reported.claims.map(({ claimStatus }) => toReportedClaim(claimStatus)) }),
    ...(reported.x12 !== undefined && { x12: claimsIn277(reported.x12) }),
  }
}

function toReportedSession({ status = '', events = [], updatedAt, claim }: ReplyBody): ReportedSession {
  return { status, events: events.map(({ type }) => type), updatedAt: claim?.lastUpdated ?? updatedAt ?? '' }
}

function toReportedClaim(reported: Readonly<Record<string, string | undefined>>): ReportedClaim {
  return {
    number: reported.tradingPartnerClaimNumber,
    codes: `${reported.statusCategoryCode}/${reported.statusCode}`,
    charge: reported.submittedAmount,
    paid: reported.amountPaid,
  }
}

function claimsIn277(x12: string): readonly ReportedClaim[] {
  return decode277(x12).responses.flatMap((response) => {
    if (!('claims' in response)) return []
    return response.claims.map(({ payerClaimNumber, statuses: [first], charge, paid }) => ({
      number: payerClaimNumber,
      codes: `${first.category}/${first.status}`,
      charge,
      paid,
    }))
  })
}
