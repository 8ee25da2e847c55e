import { vendors } from '../contract/routes.ts'
import type { ScenarioCheck } from './check-scenarios.ts'
import { type Seen, type Sighting, type Sightings, vias } from './sighting.ts'

/** A table of what was met: the last column may be long. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What clients can meet in the scenarios, by what they meet it at and how the run came there. */
export function coverageTables({ sightings }: Pick<ScenarioCheck, 'sightings'>): readonly Table[] {
  const tables = [
    statuses(sightings),
    byWay('Transitions', 'Taiga', sightings.of('transition')),
    byWay('Event types', 'Taiga', sightings.of('event')),
    codes(sightings),
    errors(sightings),
    byApi('Faults', 'Fault', sightings.of('fault')),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

function statuses(sightings: Sightings): Table {
  const seen = sightings.of('status')
  const said = [...sightings.of('category')].sort((a, b) => (a.what < b.what ? -1 : 1))
  const rows = grouped(seen, ({ what }) => what).map(([status, own]) => {
    const during = said.filter((one) => one.during === status)
    const at = (api: string) => [...new Set(during.filter((one) => one.api === api).map(({ what }) => what))]
    const [stedi, optum] = [at('stedi'), at('optum')]
    const only = (mine: readonly string[], theirs: readonly string[], api: string) =>
      mine.filter((what) => !theirs.includes(what)).map((what) => `${what} (${api})`)
    const words = [
      ...stedi.filter((what) => optum.includes(what)),
      ...only(stedi, optum, 'Stedi'),
      ...only(optum, stedi, 'Optum'),
    ]
    return [status, ...countsOf(own), words.join(' ')]
  })
  return { title: 'Statuses', head: ['Taiga', ...vias, 'Stedi and Optum'], rows }
}

function byWay(title: string, first: string, seen: readonly Seen[]): Table {
  const rows = grouped(seen, ({ what }) => what).map(([what, own]) => [what, ...countsOf(own), scenariosOf(own)])
  return { title, head: [first, ...vias, 'scenarios'], rows }
}

function codes(sightings: Sightings): Table {
  const rows = grouped(sightings.of('code'), ({ what }) => what.replace(/\/.*/, '')).map(([category, own]) => {
    const statuses = [...new Set(own.map(({ what }) => what.replace(/.*\//, '')))].sort((a, b) => Number(a) - Number(b))
    return [category, countAt(own, 'stedi'), countAt(own, 'optum'), statuses.join(' ')]
  })
  const rank = (category = '') => category.replace(/\d+/, (digits) => digits.padStart(3, '0'))
  rows.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
  return { title: 'Category codes', head: ['Category', 'Stedi', 'Optum', 'with status codes'], rows }
}

/** `stedi.claimStatus 504 (2026-08)` becomes a row for the operation and edition, and a word in it. */
function errors(sightings: Sightings): Table {
  const operationOf = ({ what }: Sighting) => what.replace(/ \d+/, '')
  const rows = grouped(sightings.of('error'), operationOf).map(([operation, own]) => {
    const statuses = grouped(own, ({ what }) => / (\d+)/.exec(what)?.[1] ?? '').sort(([a], [b]) => (a < b ? -1 : 1))
    return [operation, statuses.map(([status, seen]) => `${status} ×${sum(seen)}`).join('  ')]
  })
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return { title: 'Errors', head: ['Operation', 'answers'], rows }
}

function byApi(title: string, first: string, seen: readonly Seen[]): Table {
  const rows = grouped(seen, ({ what }) => what).map(([what, own]) => [
    what,
    ...vendors.map((api) => countAt(own, api)),
    scenariosOf(own),
  ])
  return { title, head: [first, 'Taiga', 'Stedi', 'Optum', 'scenarios'], rows }
}

function grouped(seen: readonly Seen[], key: (one: Seen) => string): [string, readonly Seen[]][] {
  const groups = new Map<string, Seen[]>()
  for (const one of seen) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups]
}

function countsOf(seen: readonly Seen[]): readonly string[] {
  return vias.map((via) => shown(sum(seen.filter((one) => one.via === via))))
}

function countAt(seen: readonly Seen[], api: string): string {
  return shown(sum(seen.filter((one) => one.api === api)))
}

function shown(count: number): string {
  return count === 0 ? '-' : String(count)
}

function sum(seen: readonly Seen[]): number {
  return seen.reduce((total, { count }) => total + count, 0)
}

function scenariosOf(seen: readonly Seen[]): string {
  return String(new Set(seen.flatMap(({ scenarios }) => scenarios)).size)
}
