/** Which of two lists' items are the same thing, and which have no counterpart. */
export interface Pairing<T> {
  readonly both: readonly (readonly [T, T])[]
  readonly gone: readonly T[]
  readonly added: readonly T[]
}

/** What tells an item from others; nothing when the item does not say. */
export type Key<T> = (item: T) => string | undefined

/**
 * Pairs the items that have the same key, by the first key and what is left by the next. Items of one key are paired in their
 * order. Takes time in proportion to the lists.
 */
export function pair<T>(before: readonly T[], after: readonly T[], keys: readonly Key<T>[]): Pairing<T> {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const keyOf of keys) {
    const waiting = byKey(
      after.filter((item) => !taken.has(item)),
      keyOf,
    )
    for (const item of before) {
      const partner = partners.has(item) ? undefined : waiting.get(keyOf(item) ?? '')?.pop()
      if (partner === undefined) continue
      partners.set(item, partner)
      taken.add(partner)
    }
  }
  return {
    both: [...partners],
    gone: before.filter((item) => !partners.has(item)),
    added: after.filter((item) => !taken.has(item)),
  }
}

/** Items by key, the last of each first, so that the first is the next to be taken. */
function byKey<T>(items: readonly T[], keyOf: Key<T>): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items.toReversed()) {
    const key = keyOf(item)
    if (key === undefined || key === '') continue
    const others = found.get(key)
    if (others) others.push(item)
    else found.set(key, [item])
  }
  return found
}
