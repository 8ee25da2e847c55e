import { vendorRoutes } from '../contract/routes.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { runAtOnce, type Work } from '../text/slices.ts'
import { stages } from '../world/stage.ts'
import { answerOf, categoriesIn, codesIn, eventsIn, statusIn } from './answer.ts'
import { faultKinds, type JournalEntry } from './entry.ts'

/** The coverage of one kind: what a client received of all known values. */
export interface Covered {
  readonly what: CoverageName
  readonly is: string
  /** In the order of `known`; unknown values come last. */
  readonly met: readonly string[]
  readonly missing: readonly string[]
  /** Of the known values, rounded down; 100 is all. */
  readonly percent: number
}

export type CoverageName =
  | 'statuses'
  | 'submissionTypes'
  | 'families'
  | 'categories'
  | 'codes'
  | 'events'
  | 'responses'
  | 'errors'
  | 'faults'

interface Kind {
  readonly is: string
  readonly known: readonly string[]
  /** The values that one call received; `answer` is its response. */
  shows(entry: JournalEntry, answer: ReturnType<typeof answerOf>): readonly string[]
}

const rows = Object.values(stages)
const distinct = (words: readonly string[]) => [...new Set(words)]
const responses = vendorRoutes.flatMap(({ operation, statuses }) => statuses.map((status) => `${operation} ${status}`))
const categories = distinct([
  ...rows.flatMap(({ categories }) => categories),
  'D0',
  'E0',
  'E1',
  'E2',
  'E3',
  'E4',
]).sort()

const codes = distinct([...rows.flatMap(({ status }) => status ?? []), '35', '97']).sort(
  (a, b) => Number(a) - Number(b),
)

const kinds: Readonly<Record<CoverageName, Kind>> = {
  statuses: {
    is: 'statuses of Taiga sessions',
    known: distinct(rows.map(({ taiga }) => taiga)),
    shows: (_, answer) => [statusIn(answer)].filter((status) => status !== undefined),
  },
  submissionTypes: {
    is: 'resubmissions of rejected claims, and appeals of denied ones',
    known: ['resubmission', 'appeal'],
    shows: (_, answer) => laterSubmissionsIn(statusIn(answer), eventsIn(answer)),
  },
  families: {
    is: 'families of claim status category codes: the first letter',
    known: ['A', 'P', 'F', 'R', 'E', 'D'],
    shows: (_, answer) => categoriesIn(answer).map((category) => category.slice(0, 1)),
  },
  categories: {
    is: 'claim status category codes',
    known: categories,
    shows: (_, answer) => categoriesIn(answer),
  },
  codes: {
    is: 'claim status codes, the default ones of all stages',
    known: codes,
    shows: (_, answer) => codesIn(answer),
  },
  events: {
    is: 'events of Taiga sessions',
    known: distinct(rows.flatMap(({ event }) => event ?? [])),
    shows: (_, answer) => eventsIn(answer),
  },
  responses: {
    is: 'declared HTTP statuses of all operations',
    known: responses,
    shows: ({ operation, status }) => [`${operation} ${status}`],
  },
  errors: {
    is: 'declared HTTP statuses of all operations, 400 and above',
    known: responses.filter((response) => / [45]\d\d$/.test(response)),
    shows: ({ operation, status }) => (status >= 400 ? [`${operation} ${status}`] : []),
  },
  faults: {
    is: 'ways in which faults affect responses',
    known: faultKinds,
    shows: ({ fault }) => (fault === undefined ? [] : [fault]),
  },
}

/** A session that was rejected or denied once, and is no longer, was resubmitted or appealed. */
function laterSubmissionsIn(status: string | undefined, events: readonly string[]): readonly string[] {
  return [
    ...(events.includes('277ca_rejected') && status !== 'rejected' ? ['resubmission'] : []),
    ...(events.includes('835_denied') && status !== 'denied' ? ['appeal'] : []),
  ]
}

/** The coverage of a client, by kind, as far as the journal goes back. */
export function clientCoverage(entries: readonly JournalEntry[]): readonly Covered[] {
  return runAtOnce(coverSlowly(entries))
}

/** The same as long work. */
export function* coverSlowly(entries: readonly JournalEntry[]): Work<readonly Covered[]> {
  const seen = coverageNames.map((what) => ({ what, words: new Set<string>() }))
  for (const entry of entries) {
    const answer = answerOf(entry)
    for (const { what, words } of seen) for (const word of kinds[what].shows(entry, answer)) words.add(word)
    yield
  }
  return seen.map(({ what, words }) => {
    const { is, known } = kinds[what]
    const met = known.filter((word) => words.has(word))
    const missing = known.filter((word) => !words.has(word))
    const strange = [...words].filter((word) => !known.includes(word)).sort()
    return { what, is, met: [...met, ...strange], missing, percent: Math.floor((100 * met.length) / known.length) }
  })
}

const coverageNames = Object.keys(kinds) as readonly CoverageName[]

/** A minimum coverage. */
export interface CoverageDemand {
  readonly what: CoverageName
  readonly percent: number
}

/** Parses `statuses=100`. @throws RangeError that names the valid kinds. */
export function readDemand(text: string): CoverageDemand {
  const [, word = '', number = ''] = /^([^=]*)=(\d{1,3})$/.exec(text) ?? []
  const what = coverageNames.find((name) => name === word)
  if (what !== undefined && Number(number) <= 100) return { what, percent: Number(number) }
  const meant = what === undefined ? didYouMean(word === '' ? text.replace(/=.*/, '') : word, coverageNames) : ''
  throw new RangeError(
    `invalid minimum coverage "${text}"; write statuses=100, with one of ${coverageNames.join(', ')}${meant}`,
  )
}

/** The demands that a coverage does not meet. */
export function unmet(coverage: readonly Covered[], demands: readonly CoverageDemand[]): readonly CoverageDemand[] {
  return demands.filter(({ what, percent }) => (coverage.find((one) => one.what === what)?.percent ?? 0) < percent)
}
