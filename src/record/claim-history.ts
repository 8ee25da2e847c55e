import type { Day } from '../world/instant.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { Observation } from './observation.ts'

/** All looks at the claims of one service: of one patient and day, through whichever API, oldest first. */
export interface ClaimHistory {
  readonly patient: string
  readonly day: Day | undefined
  readonly looks: readonly Observation[]
}

/** Categories with which a payer says that it has no answer. */
const withoutAnswer: ReadonlySet<string> = new Set(['D0', 'A4', 'E0', 'E1', 'E2', 'E3', 'E4'])

/** Whether an entry of an answer is a claim, and not a sentence in the place of one. */
export function isClaimFound({ statuses: [{ category }] }: ClaimSnapshot): boolean {
  return !withoutAnswer.has(category)
}

/**
 * Puts together what belongs together: a session at Taiga and the claims of the same patient and day at the payer. A look
 * that shows the claims of several days is part of several stories, in each with the claims of its day.
 */
export function groupIntoHistories(looks: readonly Observation[]): readonly ClaimHistory[] {
  const named = withNames(inTurn(looks.toSorted((a, b) => a.at - b.at)))
  const days = new Map<string, Set<Day | undefined>>()
  const add = (patient: string, day: Day | undefined) => days.set(patient, (days.get(patient) ?? new Set()).add(day))
  for (const look of named) for (const day of toldDays(look)) add(look.patient, day)
  for (const { patient, from } of named) if (!days.has(patient)) add(patient, from)
  return [...days].flatMap(([patient, set]) =>
    [...set].map((day) => ({
      patient,
      day,
      looks: named.filter((look) => look.patient === patient && isAbout(look, day)).map((look) => narrowed(look, day)),
    })),
  )
}

/** One after the other: of two at the same moment the second is a millisecond later. */
function inTurn(looks: readonly Observation[]): readonly Observation[] {
  let before = Number.NEGATIVE_INFINITY
  return looks.map((look) => {
    before = Math.max(look.at, before + 1)
    return { ...look, at: before }
  })
}

type NamedLook = Observation & { readonly patient: string }

/** A look that names only a session is named by another look at it. */
function withNames(looks: readonly Observation[]): readonly NamedLook[] {
  return looks.flatMap((look) => {
    const known = looks.find(({ session, patient }) => session === look.session && patient !== undefined)
    const { patient = look.session === undefined ? undefined : known?.patient } = look
    if (patient === undefined) return []
    const { from = known?.from, to = known?.to } = look
    return [{ ...look, patient, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  })
}

/** The days of which a look shows that there was a service. */
function toldDays({ operation, from, claims = [] }: Observation): readonly (Day | undefined)[] {
  if (operation.startsWith('taiga')) return from === undefined ? [] : [from]
  return claims.filter(isClaimFound).map((claim) => claim.from)
}

function isAbout({ from, to = from, claims = [] }: Observation, day: Day | undefined): boolean {
  const found = claims.filter(isClaimFound)
  if (found.length > 0) return found.some((claim) => claim.from === day)
  return from === undefined || to === undefined || day === undefined || (from <= day && day <= to)
}

function narrowed(look: Observation, day: Day | undefined): Observation {
  if (look.claims === undefined) return look
  return { ...look, claims: look.claims.filter((claim) => !isClaimFound(claim) || claim.from === day) }
}
