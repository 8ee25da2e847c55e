import { child, children, type Spot } from './spot.ts'

/** The media types of a body, in small letters and without parameters. */
export function contentsOf(spots: readonly Spot[]): ReadonlyMap<string, Spot> {
  const target = spots.at(-1)
  if (target === undefined) return new Map()
  return new Map(children(child(target, 'content')).map(([type, media]) => [plainType(type), media]))
}

/** The type itself, or the range that it is in, or one that is in its range. */
export function counterpart(type: string, among: ReadonlyMap<string, unknown>): string | undefined {
  if (among.has(type)) return type
  return [...among.keys()].find((other) => isWithin(type, other) || isWithin(other, type))
}

function isWithin(type: string, range: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
}

function plainType(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase()
}
