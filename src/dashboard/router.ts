/**
 * Where the reader is. Each view has a link of its own, in the hash: the paths below `/_payerbox/` belong to the admin API.
 * `#/worlds/demo/sessions/SID?at=2026-04-01T18:30:00Z` is the view `sessions` of the world `demo`, with the rest `SID`.
 */

/** The views of a world, in the order of the navigation; `sessions` is reached from the board. */
export const worldViews = ['board', 'scenarios', 'journal', 'checks', 'try', 'faults', 'payers', 'sessions'] as const
type WorldView = (typeof worldViews)[number]

export interface PageRoute {
  /** `docs` belongs to no world. */
  readonly view: WorldView | 'docs' | 'unknown'
  /** The world of the view; absent where the link names none. */
  readonly world?: string
  /** What follows the view, decoded: the id of a session, the name of a scenario. */
  readonly rest: readonly string[]
  readonly query: Readonly<Record<string, string>>
}

/** The route of a hash, with or without its `#`. It never throws: a link that names no view has the view `unknown`. */
export function parseRoute(hash: string): PageRoute {
  const text = hash.replace(/^#?\/?/, '')
  const question = text.indexOf('?')
  const path = question === -1 ? text : text.slice(0, question)
  const query = Object.fromEntries(new URLSearchParams(question === -1 ? '' : text.slice(question + 1)))
  const parts = path.split('/').filter((part) => part !== '')
  const [place, world, view = 'board', ...rest] = parts.map(decodePart)
  if (place === undefined) return { view: 'board', rest: [], query }
  if (place === 'docs') return { view: 'docs', rest: parts.slice(1).map(decodePart), query }
  if (place !== 'worlds') return { view: 'unknown', rest: [], query }
  if (world === undefined) return { view: 'board', rest: [], query }
  const found = worldViews.find((name) => name === view)
  return { view: found ?? 'unknown', world, rest, query }
}

/** The hash of a route: parameters that are empty are left out. */
export function routeHash({ view, world, rest = [], query = {} }: Partial<PageRoute>): string {
  const place = view === 'docs' ? ['docs'] : world === undefined ? [] : ['worlds', world, view ?? 'board']
  const given = Object.entries(query).filter(([, value]) => value !== '')
  const search = new URLSearchParams(given).toString()
  return `#/${[...place, ...rest].map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}

/** A part that is not validly encoded is taken as it is. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
