/** An OpenAPI document, as the admin API gives it. */
export type OpenApiDocument = Record<string, unknown>

/** The values of `x-evidence`. */
const evidences: readonly unknown[] = ['documented', 'observed', 'inferred']

/** A copy of a document in which each `x-evidence` is also a badge: Redoc shows `x-badges` beside the name of a member. */
export function withEvidenceBadges(document: OpenApiDocument): OpenApiDocument {
  return copy(document) as OpenApiDocument
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
  const evidence = members['x-evidence']
  if (!evidences.includes(evidence)) return members
  // Redoc makes a class of the color: `tag-evidence-inferred`.
  return { ...members, 'x-badges': [{ name: evidence, color: `evidence-${evidence}` }] }
}
