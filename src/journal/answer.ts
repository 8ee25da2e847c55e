import type { JournalEntry } from './entry.ts'

/** The members of a masked response that contain the status of a claim. Codes are never masked. */
export interface MaskedAnswer {
  readonly status?: unknown
  readonly events?: readonly { readonly type?: unknown }[]
  readonly claims?: readonly {
    readonly claimStatus?: { readonly statusCategoryCode?: unknown; readonly statusCode?: unknown }
  }[]
  readonly expires_in?: unknown
}

/** The response of a call, if it was successful and complete; otherwise an empty object. */
export function answerOf({ status, reply, operation }: JournalEntry): MaskedAnswer & { readonly operation?: string } {
  if (status !== 200 && status !== 201) return {}
  try {
    const answer: unknown = JSON.parse(reply)
    return typeof answer === 'object' && answer !== null ? { ...answer, operation } : {}
  } catch {
    return {}
  }
}

/** The status of a Taiga session. */
export function statusIn({ status, operation = '' }: ReturnType<typeof answerOf>): string | undefined {
  return operation.startsWith('taiga.') && typeof status === 'string' ? status : undefined
}

export function eventsIn({ events }: MaskedAnswer): readonly string[] {
  return texts(Array.isArray(events) ? events.map((event) => event?.type) : [])
}

export function categoriesIn({ claims }: MaskedAnswer): readonly string[] {
  return texts(Array.isArray(claims) ? claims.map((claim) => claim?.claimStatus?.statusCategoryCode) : [])
}

export function codesIn({ claims }: MaskedAnswer): readonly string[] {
  return texts(Array.isArray(claims) ? claims.map((claim) => claim?.claimStatus?.statusCode) : [])
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string')
}
