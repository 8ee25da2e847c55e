import { mediaTypesOfPart } from '../contract/evidence.ts'
import { stediEditions, vendorOperations } from '../contract/routes.ts'
import { partOf } from '../judge/contract-rules.ts'
import { optumProfiles } from '../options.ts'
import type { CaseOutcome } from './outcome.ts'

/** How often one operation answered with one status, in one media type, in one edition. */
export interface Cell {
  readonly status: number
  /** Empty when the answers had none. */
  readonly mediaType: string
  /** Whether the contract declares the status with this type. */
  readonly declared: boolean
  /** How many answers were judged. */
  readonly answers: number
  /** How many of them stand in a case that passed. */
  readonly passed: number
}

/** One operation in one edition, with the statuses that it can answer and those that it did. */
export interface Row {
  readonly operation: string
  /** Empty where the API has no editions. */
  readonly edition: string
  readonly cells: readonly Cell[]
}

const statuses: readonly number[] = Array.from({ length: 500 }, (_, index) => index + 100)

/** Operation by edition by status by media type: what was asked for, and what was not. Only of the APIs and editions that were run. */
export function coverageOf(outcomes: readonly CaseOutcome[]): readonly Row[] {
  const answers = outcomes.flatMap(({ exchanges, edition, verdict }) =>
    exchanges.map((exchange) => ({ ...exchange, edition, passed: verdict === 'passed' })),
  )
  const ran = new Set(outcomes.map(({ case: { api }, edition }) => `${api} ${edition}`))
  return vendorOperations.flatMap((operation) => {
    const api = operation.split('.')[0] as string
    return editionsOf(api)
      .filter((edition) => ran.has(`${api} ${edition}`))
      .map((edition): Row => {
        const own = answers.filter((answer) => answer.operation === operation && answer.edition === edition)
        const cells = statuses.flatMap((status): readonly Cell[] => {
          const declared = mediaTypesOfPart(partOf(operation, edition, status))
          const given = own.filter((answer) => answer.status === status)
          return [...new Set([...declared, ...given.map(({ mediaType }) => mediaType)])].map((mediaType) => {
            const answers = given.filter((answer) => answer.mediaType === mediaType)
            const passed = answers.filter(({ passed }) => passed).length
            return { status, mediaType, declared: declared.includes(mediaType), answers: answers.length, passed }
          })
        })
        return { operation, edition, cells }
      })
  })
}

function editionsOf(api: string): readonly string[] {
  return { stedi: stediEditions, optum: optumProfiles }[api] ?? ['']
}

/** A cell in short: `200`, and what is out of the ordinary of it: `200 text/html*`. A star stands for what is not declared. */
export function cellName({ status, mediaType, declared }: Cell): string {
  const type = mediaType === 'application/json' ? '' : ` ${mediaType === '' ? 'without a type' : mediaType}`
  return `${status}${type}${declared ? '' : '*'}`
}
