import type { Instant } from '../world/instant.ts'
import { type SessionStatus, type StageName, stages } from '../world/stage.ts'
import type { Observation, TaigaSnapshot } from './observation.ts'
import type { StageChange } from './timeline.ts'

/** The stage for an event of Taiga. */
const stageOfEvent: Readonly<Record<string, StageName>> = {
  '277ca_accepted': 'accepted',
  '277ca_rejected': 'rejected',
  '835_paid': 'paid',
  '835_denied': 'denied',
}

/** The stage for a session status without an event. */
const stageOfStatus: Readonly<Record<SessionStatus, StageName>> = {
  processing: 'drafted',
  submitted: 'submitted',
  accepted: 'in-process',
  rejected: 'rejected',
  denied: 'denied',
  paid: 'paid',
}

/**
 * Derives the stage changes of the claim of a session from the replies of Taiga. Submissions and events have their own times;
 * a status without an event has the time of the last update. No change is earlier than an observation that does not show
 * it: a change that is reported late gets the later time. An undocumented status is ignored.
 */
export function taigaStageChanges(observations: readonly Observation[]): StageChange[] {
  const all = observations.flatMap(({ at, taiga }) =>
    taiga === undefined ? [] : [{ at, ...taiga, events: taiga.events.toSorted((a, b) => a.at - b.at) }],
  )
  const snapshots = all.filter(isDocumentedStatus)
  let known = withReceipts(sorted([...submissionChanges(snapshots), ...events(all)]))
  for (const [index, observation] of snapshots.entries())
    known = sorted(known.concat(unexplainedChange(observation, snapshots[index - 1], known)))
  return known
}

/** Whether Taiga documents the status. */
export function isDocumentedStatus({ status }: TaigaSnapshot): boolean {
  return Object.hasOwn(stageOfStatus, status)
}

type TimedSnapshot = TaigaSnapshot & { readonly at: Instant }

function submissionChanges(snapshots: readonly TimedSnapshot[]): readonly StageChange[] {
  const drafts = snapshots.filter(({ status }) => status === 'processing')
  const isSent = (began: Instant) => (observation: TimedSnapshot) =>
    observation.status !== 'processing' && observation.began >= began
  const sent = new Set(snapshots.filter(({ status }) => status !== 'processing').map(({ began }) => began))
  const coded = new Set(drafts.filter(({ began, updated }) => updated > began).map(({ updated }) => updated))
  const isCoded = (at: Instant) => (observation: TimedSnapshot) =>
    observation.status !== 'processing' || observation.updated >= at
  return [
    ...drafts.slice(0, 1).map(({ began }) => ({ at: began, to: 'drafted' as const })),
    ...[...coded].map((at) => ({ at: timeOf(at, snapshots, isCoded(at)), to: 'coded' as const })),
    ...[...sent].map((began) => ({ at: timeOf(began, snapshots, isSent(began)), to: 'submitted' as const })),
  ]
}

/** The last reply lists all events. */
function events(snapshots: readonly TimedSnapshot[]): readonly StageChange[] {
  return (snapshots.at(-1)?.events ?? []).map(({ type, at: stamp }): StageChange => {
    const lists = (observation: TimedSnapshot) =>
      observation.events.some((event) => event.type === type && event.at === stamp)
    const at = timeOf(stamp, snapshots, lists)
    const to = Object.hasOwn(stageOfEvent, type) ? stageOfEvent[type] : undefined
    if (to !== undefined) return { at, to }
    const first = snapshots.find(lists)
    const isLast = first?.events.at(-1)?.type === type
    return {
      at,
      to: isLast && isDocumentedStatus(first) ? stageOfStatus[first.status] : 'in-process',
      event: type,
      isInferred: true,
    }
  })
}

/** The time of a change: the stated one, or right after the last observation that does not show it. */
function timeOf(
  at: Instant,
  snapshots: readonly TimedSnapshot[],
  shows: (observation: TimedSnapshot) => boolean,
): Instant {
  const first = snapshots.findIndex(shows)
  const before = snapshots[first - 1]
  return before === undefined ? at : Math.max(at, before.at + 1)
}

/** The first of two consecutive acceptances is the receipt by the clearinghouse. */
function withReceipts(changes: readonly StageChange[]): StageChange[] {
  return changes.map((change, index) =>
    change.to === 'accepted' && changes[index + 1]?.to === 'accepted' ? { ...change, to: 'received' } : change,
  )
}

function unexplainedChange(
  { at, status, updated }: TimedSnapshot,
  before: TimedSnapshot | undefined,
  changes: readonly StageChange[],
): readonly StageChange[] {
  const current = changes.findLast((change) => change.at <= at)
  if (stages[current?.to ?? 'drafted'].taiga === status) return []
  const since = Math.max(current?.at ?? Number.NEGATIVE_INFINITY, before?.at ?? Number.NEGATIVE_INFINITY)
  return [{ at: updated > since && updated <= at ? updated : at, to: stageOfStatus[status], isInferred: true }]
}

/** Sorted by time; the sort is stable. */
function sorted(changes: readonly StageChange[]): StageChange[] {
  return changes.toSorted((a, b) => a.at - b.at)
}
