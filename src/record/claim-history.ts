import type { Day } from '../world/instant.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'

/** All observations of the claims of one service, which is a patient and a date, in any API, oldest first. */
export interface ClaimHistory {
  readonly patient: string
  readonly day: Day | undefined
  readonly observations: readonly Observation[]
}

/** Categories of a response without a claim. */
const withoutAnswer: ReadonlySet<string> = new Set(['D0', 'A4', 'E0', 'E1', 'E2', 'E3', 'E4'])

/** Whether an entry of a response is a claim, not a status in place of one. */
export function isClaimFound({ statuses: [{ category }] }: ClaimSnapshot): boolean {
  return !withoutAnswer.has(category)
}

/**
 * Groups observations by patient and date of service: a session at Taiga and the claims at the payer. An observation with
 * claims of several dates belongs to several histories, with the claims of the date in each.
 */
export function groupIntoHistories(observations: readonly Observation[]): readonly ClaimHistory[] {
  const named = withPatients(withDistinctTimes(observations.toSorted((a, b) => a.at - b.at)))
  const days = new Map<string, Set<Day | undefined>>()
  const add = (patient: string, day: Day | undefined) => days.set(patient, (days.get(patient) ?? new Set()).add(day))
  for (const observation of named) for (const day of serviceDates(observation)) add(observation.patient, day)
  for (const { patient, from } of named) if (!days.has(patient)) add(patient, from)
  return [...days].flatMap(([patient, set]) =>
    [...set].map((day) => ({
      patient,
      day,
      observations: named
        .filter((observation) => observation.patient === patient && isAbout(observation, day))
        .map((observation) => onlyDate(observation, day)),
    })),
  )
}

/** Distinct times: the second of two simultaneous observations is one millisecond later. */
function withDistinctTimes(observations: readonly Observation[]): readonly Observation[] {
  let before = Number.NEGATIVE_INFINITY
  return observations.map((observation) => {
    before = Math.max(observation.at, before + 1)
    return { ...observation, at: before }
  })
}

type NamedObservation = Observation & { readonly patient: string }

/** Adds the patient to an observation that has only a session, from another observation of the session. */
function withPatients(observations: readonly Observation[]): readonly NamedObservation[] {
  return observations.flatMap((observation) => {
    const known = observations.find(({ session, patient }) => session === observation.session && patient !== undefined)
    const { patient = observation.session === undefined ? undefined : known?.patient } = observation
    if (patient === undefined) return []
    const { from = known?.from, to = known?.to } = observation
    return [{ ...observation, patient, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  })
}

/** The dates of service in an observation. */
function serviceDates({ operation, from, claims = [] }: Observation): readonly (Day | undefined)[] {
  if (operation.startsWith('taiga')) return from === undefined ? [] : [from]
  return claims.filter(isClaimFound).map((claim) => claim.from)
}

function isAbout({ from, to = from, claims = [] }: Observation, day: Day | undefined): boolean {
  const found = claims.filter(isClaimFound)
  if (found.length > 0) return found.some((claim) => claim.from === day)
  if (from === undefined || to === undefined || day === undefined) return true
  // An invalid request can have a range that ends before it begins.
  return day === from || (from <= day && day <= to)
}

function onlyDate(observation: Observation, day: Day | undefined): Observation {
  if (observation.claims === undefined) return observation
  return { ...observation, claims: observation.claims.filter((claim) => !isClaimFound(claim) || claim.from === day) }
}
