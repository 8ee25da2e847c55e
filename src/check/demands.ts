import { provenanceOf } from '../contract/evidence.ts'
import { statusesOf } from '../contract/parts.ts'
import { vendorOperations } from '../contract/routes.ts'
import { partOf } from '../judge/contract-rules.ts'
import { type SessionStatus, stages } from '../world/stage.ts'
import { errorName } from './moment.ts'
import { editionOf, settings } from './setting.ts'
import type { Sighting, Sightings } from './sighting.ts'

/** Every outcome in which Taiga's documentation lets a status follow another (Taiga, "Session Status" and "Polling"). */
const transitions = [
  'processing → submitted',
  'submitted → accepted',
  'submitted → rejected',
  'submitted → paid',
  'accepted → paid',
  'accepted → denied',
  'accepted → rejected',
  'rejected → submitted',
  'denied → paid',
]

/** The families of claim status category codes (X12 507). */
const families: Readonly<Record<string, string>> = {
  A: 'acknowledgments',
  P: 'pending',
  F: 'finalized',
  R: 'requests for more',
  E: 'errors',
  D: 'data search',
}

/** A list of things of which a set of scenarios has to show each. */
export interface Demand {
  readonly title: string
  readonly wanted: readonly string[]
  readonly missing: readonly string[]
}

/** What a whole set of scenarios has to show to a client, and what of it was not met. */
export function demandsOn(sightings: Sightings): readonly Demand[] {
  const statuses = [...new Set(Object.values(stages).map(({ taiga }): SessionStatus => taiga))]
  const met = (kind: Sighting['kind']) => new Set(sightings.of(kind).map(({ what }) => what))
  const shown = new Set([...met('category')].map((category) => category[0] as string))
  return [
    demand('Taiga statuses', statuses, met('status')),
    demand('documented transitions', transitions, met('transition')),
    demand('category families', Object.keys(families), shown, (family) => `${family} (${families[family]})`),
    demand('documented errors', documentedErrors(), met('error')),
  ]
}

function demand(
  title: string,
  wanted: readonly string[],
  met: ReadonlySet<string>,
  name: (what: string) => string = (what) => what,
): Demand {
  return { title, wanted: wanted.map(name), missing: wanted.filter((what) => !met.has(what)).map(name) }
}

/** Every refusal and failure that a contract declares, and that the vendor documents. */
function documentedErrors(): readonly string[] {
  const errors = vendorOperations.flatMap((operation) =>
    settings.flatMap((setting) => {
      const edition = editionOf(operation, setting)
      return statusesOf(partOf(operation, edition, 'request').replace(/\.request$/, ''))
        .filter((status) => status >= 400)
        .filter((status) => provenanceOf(partOf(operation, edition, status), []).evidence === 'documented')
        .map((status) => errorName(operation, status, edition))
    }),
  )
  return [...new Set(errors)]
}
