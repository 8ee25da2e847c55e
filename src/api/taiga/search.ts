import { editDistance } from '../../text/did-you-mean.ts'
import type { Claim, SessionId } from '../../world/claim.ts'
import { sessionAsSeen } from '../../world/seen.ts'
import type { World } from '../../world/world.ts'
import type { NearMiss, Search } from '../search.ts'

/** The claims of the session that was asked for; or of those whose ids are nearly the same. */
export function search(past: World, asked: string): Search {
  const { sessions } = past.state
  const session = sessions.get(asked)
  if (session !== undefined) return { found: sessionAsSeen(past, session), nearMisses: [] }
  const nearMisses = [...sessions].flatMap(([id, claims]) => nearMiss(id, claims.at(-1) as Claim, asked) ?? [])
  return { found: [], nearMisses }
}

function nearMiss(id: SessionId, claim: Claim, asked: string): NearMiss | undefined {
  const how = differenceOf(id, asked)
  if (how === undefined) return undefined
  return { claim, agrees: [], differs: [{ criterion: 'session id', how: `session id differs from ${id} ${how}` }] }
}

/** By how little an id that was asked for differs from one that there is. Ids are compared as they are. */
function differenceOf(id: SessionId, asked: string): string | undefined {
  const lower = asked.toLowerCase()
  if (id === lower) return 'only in letter case'
  if (id === lower.replaceAll(/%20|%09|\+/g, '')) return 'only in blanks'
  if (id.replaceAll('-', '') === lower.replaceAll('-', '')) return 'only in hyphens'
  if (lower.length > 8 && id.startsWith(lower)) return 'in that its end is missing'
  const isClose = Math.abs(id.length - lower.length) <= 2 && thirdsOf(id).some((third) => lower.includes(third))
  const steps = isClose ? editDistance(id, lower) : Number.POSITIVE_INFINITY
  if (steps > 2) return undefined
  return steps === 1 ? 'in one character' : 'in two characters'
}

/** Two changes leave one of three parts as it is, which is quicker to see than how many changes there are. */
function thirdsOf(id: SessionId): readonly string[] {
  return [id.slice(0, 12), id.slice(12, 24), id.slice(24)]
}
