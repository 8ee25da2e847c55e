import type { Instant } from '../../world/instant.ts'
import { type SessionStatus, type StageName, stages } from '../../world/stage.ts'
import type { Look, TaigaSays } from './look.ts'
import type { Moved } from './timeline.ts'

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
 * explains came about when the session was updated last.
 */
export function taigaMoves(looks: readonly Look[]): Moved[] {
  const said = looks.flatMap(({ at, taiga }) => (taiga === undefined ? [] : [{ at, ...taiga }]))
  const moves = sorted([...sendings(said), ...events(said)].map((move) => afterLook(move, said)))
  let known = withReceipts(moves)
  for (const look of said) known = sorted(known.concat(unexplained(look, known)))
  return known
}

type Said = TaigaSays & { readonly at: Instant }

function sendings(said: readonly Said[]): readonly Moved[] {
  const sent = said.filter(({ status }) => status !== 'processing').map(({ began }) => began)
  const drafts = said.filter(({ status }) => status === 'processing')
  const coded = drafts.filter(({ began, updated }) => updated > began).map(({ updated }) => updated)
  return [
    ...drafts.slice(0, 1).map(({ began }) => ({ at: began, to: 'drafted' as const })),
    ...[...new Set(coded)].map((at) => ({ at, to: 'coded' as const })),
    ...[...new Set(sent)].map((at) => ({ at, to: 'submitted' as const })),
  ]
}

/** The last answer lists all events there were. */
function events(said: readonly Said[]): readonly Moved[] {
  return (said.at(-1)?.events ?? []).map(({ type, at }): Moved => {
    const to = Object.hasOwn(stageOfEvent, type) ? stageOfEvent[type] : undefined
    if (to !== undefined) return { at, to }
    const teller = said.find((look) => look.events.some((event) => event.type === type && event.at === at))
    const isLast = teller?.events.at(-1)?.type === type
    return { at, to: isLast ? stageOfStatus[teller.status] : 'in-process', event: type, guessed: true }
  })
}

/** Of two acceptances in a row the first was the clearinghouse's. */
function withReceipts(moves: readonly Moved[]): Moved[] {
  return moves.map((move, index) =>
    move.to === 'accepted' && moves[index + 1]?.to === 'accepted' ? { ...move, to: 'received' } : move,
  )
}

function unexplained({ at, status, updated }: Said, moves: readonly Moved[]): readonly Moved[] {
  const standing = moves.findLast((move) => move.at <= at)
  if (stages[standing?.to ?? 'drafted'].taiga === status) return []
  const since = standing?.at ?? Number.NEGATIVE_INFINITY
  return [{ at: updated > since && updated <= at ? updated : at, to: stageOfStatus[status], guessed: true }]
}

/** What a look of the same moment does not tell yet came right after it. */
function afterLook(move: Moved, said: readonly Said[]): Moved {
  const isUnknown = said.some(({ at, status, events }) => {
    const lists = events.some((event) => event.at === move.at)
    return at === move.at && stages[move.to].taiga !== status && !lists
  })
  return isUnknown ? { ...move, at: move.at + 1 } : move
}

/** By time; of two at one moment, in the order of a claim's life. */
function sorted(moves: readonly Moved[]): Moved[] {
  return moves.toSorted((a, b) => a.at - b.at)
}
