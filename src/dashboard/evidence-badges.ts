/** An OpenAPI document, as the admin API gives it. */
export type OpenApiDocument = Record<string, unknown>

/** How Redoc marks a member: the text and the color of a badge. */
interface Badge {
  readonly name: string
  readonly color: string
}

/** One badge for each value of `x-evidence`, in the colors of the page; each is readable in light and dark. */
const badges: Readonly<Record<string, Badge>> = {
  documented: { name: 'documented', color: 'var(--ink-soft)' },
  observed: { name: 'observed', color: 'var(--submitted)' },
  inferred: { name: 'inferred', color: 'var(--warning)' },
}

/** A copy of a document in which each `x-evidence` is also a badge: Redoc shows `x-badges` beside the name of a member. */
export function withEvidenceBadges(document: OpenApiDocument): OpenApiDocument {
  return copy(document) as OpenApiDocument
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
  const evidence = members['x-evidence']
  const badge = typeof evidence === 'string' ? badges[evidence] : undefined
  return badge === undefined ? members : { ...members, 'x-badges': [badge] }
}
