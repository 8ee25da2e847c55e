import { mediaTypesOfPart } from '../contract/evidence.ts'
import { stediEditions, vendorOperations } from '../contract/routes.ts'
import { partOf } from '../judge/contract-rules.ts'
import { optumProfiles } from '../options.ts'
import type { CaseOutcome } from './outcome.ts'

/** The responses of an operation with one status and media type, in one edition. */
export interface CoverageCell {
  readonly status: number
  /** Empty without one. */
  readonly mediaType: string
  /** Whether the contract declares the status with this type. */
  readonly declared: boolean
  /** The number of judged responses. */
  readonly responses: number
  /** Those in cases that passed. */
  readonly passed: number
}

/** One operation in one edition, with the declared and the received statuses. */
export interface CoverageRow {
  readonly operation: string
  /** Empty where the API has no editions. */
  readonly edition: string
  readonly cells: readonly CoverageCell[]
}

const statuses: readonly number[] = Array.from({ length: 500 }, (_, index) => index + 100)

/** The responses by operation, edition, status and media type, of the APIs and editions that ran. */
export function coverageOf(outcomes: readonly CaseOutcome[]): readonly CoverageRow[] {
  const responses = outcomes.flatMap(({ exchanges, verdict }) =>
    exchanges.map((exchange) => ({ ...exchange, passed: verdict === 'passed' })),
  )
  const ran = new Set(
    outcomes.flatMap(({ case: { api }, edition, exchanges }) =>
      [edition, ...exchanges.map((exchange) => exchange.edition)].map((edition) => `${api} ${edition}`),
    ),
  )
  return vendorOperations.flatMap((operation) => {
    const api = operation.split('.')[0] as string
    return editionsOf(api)
      .filter((edition) => ran.has(`${api} ${edition}`))
      .map((edition): CoverageRow => {
        const own = responses.filter((response) => response.operation === operation && response.edition === edition)
        const cells = statuses.flatMap((status): readonly CoverageCell[] => {
          const declared = mediaTypesOfPart(partOf(operation, edition, status))
          const given = own.filter((response) => response.status === status)
          return [...new Set([...declared, ...given.map(({ mediaType }) => mediaType)])].map((mediaType) => {
            const responses = given.filter((response) => response.mediaType === mediaType)
            const passed = responses.filter(({ passed }) => passed).length
            return { status, mediaType, declared: declared.includes(mediaType), responses: responses.length, passed }
          })
        })
        return { operation, edition, cells }
      })
  })
}

function editionsOf(api: string): readonly string[] {
  return { stedi: stediEditions, optum: optumProfiles }[api] ?? ['']
}

/** `200`; with a media type that is not JSON, `200 text/html`; with a star when it is not declared. */
export function cellName({ status, mediaType, declared }: CoverageCell): string {
  const type = mediaType === 'application/json' ? '' : ` ${mediaType === '' ? 'without media type' : mediaType}`
  return `${status}${type}${declared ? '' : '*'}`
}
