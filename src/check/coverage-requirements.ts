import { provenanceOf } from '../contract/evidence.ts'
import { declaredStatusesOf } from '../contract/parts.ts'
import { vendorOperations } from '../contract/routes.ts'
import { partOf } from '../judge/contract-rules.ts'
import { type SessionStatus, stages } from '../world/stage.ts'
import type { Coverage, CoverageObservation } from './coverage.ts'
import { editionOf, editionSets } from './explored-world.ts'
import { errorName } from './probe-state.ts'

/** A list of things, each of which a complete set of scenarios must show. */
export interface CoverageRequirement {
  readonly title: string
  readonly required: readonly string[]
  readonly missing: readonly string[]
}

/** The status transitions that Taiga's documentation describes ("Session Status" and "Polling"). */
const documentedTransitions = [
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
const categoryFamilies: Readonly<Record<string, string>> = {
  A: 'acknowledgments',
  P: 'pending',
  F: 'finalized',
  R: 'requests for additional information',
  E: 'errors',
  D: 'data search',
}

/** What a complete set of scenarios must show to a client, and what of it is missing. */
export function coverageRequirements(coverage: Coverage): readonly CoverageRequirement[] {
  const statuses = [...new Set(Object.values(stages).map(({ taiga }): SessionStatus => taiga))]
  const observed = (kind: CoverageObservation['kind']) => new Set(coverage.of(kind).map(({ what }) => what))
  const families = new Set([...observed('category')].map((category) => category[0] as string))
  return [
    requirement('Taiga statuses', statuses, observed('status')),
    requirement('documented transitions', documentedTransitions, observed('transition')),
    requirement(
      'category families',
      Object.keys(categoryFamilies),
      families,
      (family) => `${family} (${categoryFamilies[family]})`,
    ),
    requirement('documented errors', documentedErrors(), observed('error')),
  ]
}

function requirement(
  title: string,
  required: readonly string[],
  observed: ReadonlySet<string>,
  name: (what: string) => string = (what) => what,
): CoverageRequirement {
  return { title, required: required.map(name), missing: required.filter((what) => !observed.has(what)).map(name) }
}

/** The error responses that a contract declares and the vendor documents. */
function documentedErrors(): readonly string[] {
  const errors = vendorOperations.flatMap((operation) =>
    editionSets.flatMap((editions) => {
      const edition = editionOf(operation, editions)
      return declaredStatusesOf(partOf(operation, edition, 'request').replace(/\.request$/, ''))
        .filter((status) => status >= 400)
        .filter((status) => provenanceOf(partOf(operation, edition, status), []).evidence === 'documented')
        .map((status) => errorName(operation, status, edition))
    }),
  )
  return [...new Set(errors)]
}
