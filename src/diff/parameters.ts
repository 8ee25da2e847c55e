import { isRecord, type Library } from './document.ts'
import type { Operation } from './operations.ts'
import { child, children, followed, type Spot } from './spot.ts'

/** A parameter of an operation. */
export interface Parameter {
  /** `query limit`, as its document calls it. */
  readonly label: string
  readonly isRequired: boolean
  readonly spots: readonly Spot[]
  readonly schema: readonly Spot[]
}

/** What OpenAPI says is described elsewhere. */
const ignored: ReadonlySet<string> = new Set(['header accept', 'header content-type', 'header authorization'])

/** The parameters of an operation, by what they are compared by. */
export function parametersOf({ item, spot, path }: Operation, library: Library): ReadonlyMap<string, Parameter> {
  const templates = [...path.matchAll(/\{([^{}/]*)\}/g)].map(([, name]) => name ?? '')
  // What an operation says of a parameter takes the place of what its path says.
  const entries = [item, spot].flatMap((from) => children(child(from, 'parameters')))
  const parameters = entries.flatMap(([, entry]): readonly (readonly [string, Parameter])[] => {
    const spots = followed(entry, library)
    const value = spots.at(-1)?.value
    const { in: place, name, required } = isRecord(value) ? value : {}
    if (typeof place !== 'string' || typeof name !== 'string') return []
    const isRequired = required === true || place === 'path'
    return [[keyOf(place, name, templates), { label: `${place} ${name}`, isRequired, spots, schema: schemaOf(spots) }]]
  })
  return new Map(parameters.filter(([key]) => !ignored.has(key)))
}

/** A template of a path counts by its position, and header names by their letters alone. */
function keyOf(place: string, name: string, templates: readonly string[]): string {
  const position = templates.indexOf(name)
  if (place === 'path' && position >= 0) return `path ${position}`
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

/** The schema of a parameter or a header: its own, or that of its only media type. */
export function schemaOf(spots: readonly Spot[]): readonly Spot[] {
  const target = spots.at(-1)
  if (target === undefined) return []
  const own = child(target, 'schema')
  if (own.value !== undefined) return [own]
  return children(child(target, 'content'))
    .slice(0, 1)
    .map(([, media]) => child(media, 'schema'))
    .filter(({ value }) => value !== undefined)
}
