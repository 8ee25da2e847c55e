import { nearestWord } from '../text/did-you-mean.ts'
import { routes } from './routes.ts'

/** Characters. Longer paths are not compared: the comparison takes time that grows with the square of the length. */
const longest = 200

/**
 * The route that a request with an unknown path or method probably meant: `POST /api/v1/partner/sessions`. `undefined`
 * when none is close.
 */
export function nearestRoute(method: string, path: string): string | undefined {
  if (path.length > longest) return undefined
  const all = candidates(path)
  const paths = all.map(({ filled }) => filled)
  const near =
    paths.find((route) => route === path) ??
    all.find((route) => lacksPrefix(path, route))?.filled ??
    nearestWord(path, paths)
  const found = all.filter(({ filled }) => filled === near)
  const best = found.find((candidate) => candidate.method === method) ?? found[0]
  return best && `${best.method} ${best.path}`
}

interface Candidate {
  readonly method: string
  /** As in the contract. */
  readonly path: string
  /** With the segments of the request in place of `{…}`. */
  readonly filled: string
}

/** Every route, and every alias, with the request's own segments in place of its parameters. */
function candidates(path: string): readonly Candidate[] {
  const segments = path.split('/')
  return routes.flatMap(({ method, path, aliases }) =>
    [path, ...aliases].map((path) => ({ method, path, filled: fill(path, segments) })),
  )
}

/** Segments are aligned at the end, since a missing or doubled prefix is the usual mistake. */
function fill(template: string, segments: readonly string[]): string {
  const parts = template.split('/')
  return parts.map((part, index) => (part.startsWith('{') ? segments.at(index - parts.length) || part : part)).join('/')
}

/**
 * Whether a path is the end of a route, and not only of its parameters: a base path is missing. A slash at the end makes no
 * difference.
 */
function lacksPrefix(path: string, route: Candidate): boolean {
  const segments = path.replace(/\/$/, '').split('/').slice(1)
  const ends = (text: string) => text.replace(/\/$/, '').split('/').slice(-segments.length)
  return ends(route.filled).join('/') === segments.join('/') && ends(route.path).some((part) => /^[^{]/.test(part))
}
