import { vendorRoutes } from '../contract/routes.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { stages } from '../world/stage.ts'
import { answerOf, categoriesIn, codesIn, eventsIn, statusIn } from './answer.ts'
import { faultKinds, type JournalEntry } from './entry.ts'

/** What a client has met of one kind of thing, and what there is to meet. */
export interface Covered {
  readonly what: CoverageName
  readonly is: string
  /** In the order of `known`; what nobody knew of stands behind. */
  readonly met: readonly string[]
  readonly missing: readonly string[]
  /** Of those that are known, rounded down; 100 is all. */
  readonly percent: number
}

export type CoverageName =
  | 'statuses'
  | 'lives'
  | 'families'
  | 'categories'
  | 'codes'
  | 'events'
  | 'answers'
  | 'errors'
  | 'faults'

interface Kind {
  readonly is: string
  readonly known: readonly string[]
  /** What one exchange shows. */
  shows(entry: JournalEntry): readonly string[]
}

const rows = Object.values(stages)
const distinct = (words: readonly string[]) => [...new Set(words)]
const answers = vendorRoutes.flatMap(({ operation, statuses }) => statuses.map((status) => `${operation} ${status}`))
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
    is: 'what Taiga says of a session',
    known: distinct(rows.map(({ taiga }) => taiga)),
    shows: (entry) => [statusIn(answerOf(entry))].filter((status) => status !== undefined),
  },
  lives: {
    is: 'second lives: rejected and sent again, denied and appealed',
    known: ['resubmission', 'appeal'],
    shows: (entry) => livesIn(statusIn(answerOf(entry)), eventsIn(answerOf(entry))),
  },
  families: {
    is: 'families of status category codes',
    known: ['A', 'P', 'F', 'R', 'E', 'D'],
    shows: (entry) => categoriesIn(answerOf(entry)).map((category) => category.slice(0, 1)),
  },
  categories: {
    is: 'status category codes',
    known: categories,
    shows: (entry) => categoriesIn(answerOf(entry)),
  },
  codes: {
    is: 'claim status codes that stages have unless a scenario says otherwise',
    known: codes,
    shows: (entry) => codesIn(answerOf(entry)),
  },
  events: {
    is: 'events of a session',
    known: distinct(rows.flatMap(({ event }) => event ?? [])),
    shows: (entry) => eventsIn(answerOf(entry)),
  },
  answers: {
    is: 'operations, with the statuses that they declare',
    known: answers,
    shows: ({ operation, status }) => [`${operation} ${status}`],
  },
  errors: {
    is: 'the same, from 400 on',
    known: answers.filter((answer) => / [45]\d\d$/.test(answer)),
    shows: ({ operation, status }) => (status >= 400 ? [`${operation} ${status}`] : []),
  },
  faults: {
    is: 'what faults did to answers',
    known: faultKinds,
    shows: ({ fault }) => (fault === undefined ? [] : [fault]),
  },
}

/** A session that was rejected or denied once, and is so no more, lives again. */
function livesIn(status: string | undefined, events: readonly string[]): readonly string[] {
  return [
    ...(events.includes('277ca_rejected') && status !== 'rejected' ? ['resubmission'] : []),
    ...(events.includes('835_denied') && status !== 'denied' ? ['appeal'] : []),
  ]
}

/** What a client has met, kind by kind, as far as the journal remembers. */
export function clientCoverage(entries: readonly JournalEntry[]): readonly Covered[] {
  return coverageNames.map((what) => {
    const { is, known, shows } = kinds[what]
    const seen = new Set(entries.flatMap(shows))
    const met = known.filter((word) => seen.has(word))
    const missing = known.filter((word) => !seen.has(word))
    const strange = [...seen].filter((word) => !known.includes(word)).sort()
    return { what, is, met: [...met, ...strange], missing, percent: Math.floor((100 * met.length) / known.length) }
  })
}

const coverageNames = Object.keys(kinds) as readonly CoverageName[]

/** How much of something has to be met. */
export interface CoverageDemand {
  readonly what: CoverageName
  readonly percent: number
}

/** Reads `statuses=100`. @throws RangeError that says what is wrong, and what there is. */
export function readDemand(text: string): CoverageDemand {
  const [, word = '', number = ''] = /^([^=]*)=(\d{1,3})$/.exec(text) ?? []
  const what = coverageNames.find((name) => name === word)
  if (what !== undefined && Number(number) <= 100) return { what, percent: Number(number) }
  const meant = what === undefined ? didYouMean(word === '' ? text.replace(/=.*/, '') : word, coverageNames) : ''
  throw new RangeError(`coverage is demanded like statuses=100, of ${coverageNames.join(', ')}, not "${text}"${meant}`)
}

/** The demands that a coverage does not meet. */
export function unmet(coverage: readonly Covered[], demands: readonly CoverageDemand[]): readonly CoverageDemand[] {
  return demands.filter(({ what, percent }) => (coverage.find((one) => one.what === what)?.percent ?? 0) < percent)
}
