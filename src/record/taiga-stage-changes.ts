import type { Instant } from '../world/instant.ts'
import { type SessionStatus, type StageName, stages } from '../world/stage.ts'
import type { Observation, TaigaSnapshot } from './observation.ts'
import type { StageChange } from './timeline.ts'

/** What an event of Taiga's tells. */
const stageOfEvent: Readonly<Record<string, StageName>> = {
  '277ca_accepted': 'accepted',
  '277ca_rejected': 'rejected',
  '835_paid': 'paid',
  '835_denied': 'denied',
}

/** The stage that a status suggests where no event tells of it. */
const stageOfStatus: Readonly<Record<SessionStatus, StageName>> = {
  processing: 'drafted',
  submitted: 'submitted',
  accepted: 'in-process',
  rejected: 'rejected',
  denied: 'denied',
  paid: 'paid',
}

/**
 * What Taiga's answers tell of a session's claim. Sendings and events come with their moments; a status that no event
 * explains came about when the session was updated last. Nothing came about before a look that did not show it: what is told
 * late is put at the later moment. A status that nobody announced tells nothing.
 */
export function taigaStageChanges(looks: readonly Observation[]): StageChange[] {
  const said = looks.flatMap(({ at, taiga }) =>
    taiga === undefined || !isDocumentedStatus(taiga) ? [] : [{ at, ...taiga }],
  )
  let known = withReceipts(sorted([...sendings(said), ...events(said)]))
  for (const [index, look] of said.entries()) known = sorted(known.concat(unexplained(look, said[index - 1], known)))
  return known
}

/** Whether the status is one of those that Taiga documents. */
export function isDocumentedStatus({ status }: TaigaSnapshot): boolean {
  return Object.hasOwn(stageOfStatus, status)
}

type Said = TaigaSnapshot & { readonly at: Instant }

function sendings(said: readonly Said[]): readonly StageChange[] {
  const drafts = said.filter(({ status }) => status === 'processing')
  const isSent = (began: Instant) => (look: Said) => look.status !== 'processing' && look.began >= began
  const sent = new Set(said.filter(({ status }) => status !== 'processing').map(({ began }) => began))
  const coded = new Set(drafts.filter(({ began, updated }) => updated > began).map(({ updated }) => updated))
  const isCoded = (at: Instant) => (look: Said) => look.status !== 'processing' || look.updated >= at
  return [
    ...drafts.slice(0, 1).map(({ began }) => ({ at: began, to: 'drafted' as const })),
    ...[...coded].map((at) => ({ at: told(at, said, isCoded(at)), to: 'coded' as const })),
    ...[...sent].map((began) => ({ at: told(began, said, isSent(began)), to: 'submitted' as const })),
  ]
}

/** The last answer lists all events there were. */
function events(said: readonly Said[]): readonly StageChange[] {
  return (said.at(-1)?.events ?? []).map(({ type, at: stamp }): StageChange => {
    const lists = (look: Said) => look.events.some((event) => event.type === type && event.at === stamp)
    const at = told(stamp, said, lists)
    const to = Object.hasOwn(stageOfEvent, type) ? stageOfEvent[type] : undefined
    if (to !== undefined) return { at, to }
    const teller = said.find(lists)
    const isLast = teller?.events.at(-1)?.type === type
    return { at, to: isLast ? stageOfStatus[teller.status] : 'in-process', event: type, guessed: true }
  })
}

/** When something came about: at the moment that is told for it, or right after the last look that did not show it. */
function told(at: Instant, said: readonly Said[], shows: (look: Said) => boolean): Instant {
  const first = said.findIndex(shows)
  const before = said[first - 1]
  return before === undefined ? at : Math.max(at, before.at + 1)
}

/** Of two acceptances in a row the first was the clearinghouse's. */
function withReceipts(moves: readonly StageChange[]): StageChange[] {
  return moves.map((move, index) =>
    move.to === 'accepted' && moves[index + 1]?.to === 'accepted' ? { ...move, to: 'received' } : move,
  )
}

function unexplained(
  { at, status, updated }: Said,
  before: Said | undefined,
  moves: readonly StageChange[],
): readonly StageChange[] {
  const standing = moves.findLast((move) => move.at <= at)
  if (stages[standing?.to ?? 'drafted'].taiga === status) return []
  const since = Math.max(standing?.at ?? Number.NEGATIVE_INFINITY, before?.at ?? Number.NEGATIVE_INFINITY)
  return [{ at: updated > since && updated <= at ? updated : at, to: stageOfStatus[status], guessed: true }]
}

/** By time; of two at one moment, in the order in which they were found. */
function sorted(moves: readonly StageChange[]): StageChange[] {
  return moves.toSorted((a, b) => a.at - b.at)
}
