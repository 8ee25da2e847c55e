/** The content of a JSON body; nothing when it is none. */
export function contentOf(body: string): { readonly content: unknown } | undefined {
  try {
    const content: unknown = JSON.parse(body)
    // The platform takes `null` for an absent member (observed). Bodies without the word need no second look.
    return { content: body.includes('null') ? withoutNulls(content) : content }
  } catch {
    return undefined
  }
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutNulls)
  const kept = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutNulls(member)]))
}
