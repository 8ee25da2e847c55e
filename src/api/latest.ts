/** How many values a generation has. */
const mostValues = 1_000

/** What was made of the things that were asked for most recently: at most 2,000 values, in two generations. */
export class Latest<Key extends object, Value> {
  #recent = new Map<Key, Value>()
  #earlier = new Map<Key, Value>()

  get(key: Key): Value | undefined {
    const recent = this.#recent.get(key)
    if (recent !== undefined) return recent
    const earlier = this.#earlier.get(key)
    if (earlier !== undefined) this.set(key, earlier)
    return earlier
  }

  set(key: Key, value: Value): void {
    if (this.#recent.size >= mostValues && !this.#recent.has(key)) {
      this.#earlier = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(key, value)
  }
}
