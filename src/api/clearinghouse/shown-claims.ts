import type { Claim, ClaimFacts } from '../../world/claim.ts'
import type { TracedInquiry } from '../../x12/inquiry.ts'
import type { ResponseClaim } from '../../x12/response.ts'
import { Latest } from '../latest.ts'
import { claimJson, type Dialect } from './json.ts'
import { toResponseClaim, usualPayerText } from './response.ts'

/** Stands for the trace in a claim and in its JSON; no text of a payer contains it. */
const anyTrace = '\u0000'
const anyTraceJson = JSON.stringify(anyTrace)

/**
 * A claim as every plain inquiry in JSON gets it: only the trace of the inquiry differs. Its JSON is written once for each
 * dialect.
 */
export class ShownClaim {
  readonly moves: Claim['moves']
  readonly #claim: ResponseClaim
  readonly #texts = new Map<Dialect, readonly [string, string]>()

  constructor(claim: Claim, inquiry: TracedInquiry) {
    this.moves = claim.moves
    this.#claim = toResponseClaim(claim, { ...inquiry, trace: anyTrace }, usualPayerText)
  }

  withTrace(trace: string): ResponseClaim {
    return { ...this.#claim, trace }
  }

  /** @param trace as JSON */
  json(dialect: Dialect, trace: string): string {
    let text = this.#texts.get(dialect)
    if (text === undefined) {
      const [before = '', after = ''] = JSON.stringify(claimJson(this.#claim, dialect)).split(anyTraceJson)
      text = [before, after]
      this.#texts.set(dialect, text)
    }
    return text[0] + trace + text[1]
  }
}

/** The claims that were asked for most recently, as they are shown now. */
export class ShownClaims {
  readonly #latest = new Latest<ClaimFacts, ShownClaim>()

  /** Claims as they are shown for a plain inquiry. */
  all(claims: readonly Claim[], inquiry: TracedInquiry): readonly ShownClaim[] {
    return claims.map((claim) => this.#one(claim, inquiry))
  }

  #one(claim: Claim, inquiry: TracedInquiry): ShownClaim {
    const known = this.#latest.get(claim.facts)
    // The moves of a claim are replaced, never pushed to.
    if (known !== undefined && known.moves === claim.moves) return known
    const shown = new ShownClaim(claim, inquiry)
    this.#latest.set(claim.facts, shown)
    return shown
  }
}

/** Whether a claim is shown alike for an inquiry, whatever its trace: it names no line and no reference, which a response repeats. */
export function isPlain(inquiry: TracedInquiry): boolean {
  return (
    inquiry.lines.length === 0 &&
    inquiry.billType === undefined &&
    inquiry.patientAccountNumber === undefined &&
    inquiry.prescriptionNumber === undefined &&
    inquiry.clearinghouseClaimNumber === undefined
  )
}
