/** Groups of things that turn out to be the same: each is added with others, and every one of a group answers alike. */
export class DisjointSets {
  readonly #groupOf = new Map<string, Set<string>>()

  /** Says that all of these are one. */
  join(names: readonly string[]): void {
    const joined = new Set(names)
    for (const name of names) for (const one of this.#groupOf.get(name) ?? []) joined.add(one)
    for (const name of joined) this.#groupOf.set(name, joined)
  }

  /** Everything that is one with a name, itself included. */
  groupOf(name: string): ReadonlySet<string> {
    return this.#groupOf.get(name) ?? new Set([name])
  }
}
