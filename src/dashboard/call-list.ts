import { batch, signal } from '@preact/signals'
import type { components } from '../contract/generated/admin.ts'

export type ListedCall = components['schemas']['CallSummary']
type Journal = components['schemas']['Journal']

/** One page of the calls that pass the filters, oldest first, as the admin API gives it. */
export type ListCalls = (page: { after?: number; before?: number; last?: number; limit?: number }) => Promise<Journal>

/** Calls that are read at once. */
const pageSize = 200

/** The latest calls of a journal, as far back as the reader wants, and continued as new ones come. */
export class CallList {
  /** Oldest first. */
  readonly calls = signal<readonly ListedCall[]>([])
  readonly state = signal<'loading' | 'ready' | { readonly failed: unknown }>('loading')
  /** The call before which the older ones are; absent if all are here. */
  readonly previous = signal<number | undefined>(undefined)
  /** How many calls the sandbox has dropped. */
  readonly dropped = signal(0)
  readonly isLoadingOlder = signal(false)
  readonly #list: ListCalls
  #isReading = false
  #isWanted = false
  /** Counts the readings from the start: an answer to a former one is dropped. */
  #reading = 0

  constructor(list: ListCalls) {
    this.#list = list
  }

  /** Reads the latest calls, instead of those that are here. */
  async load(): Promise<void> {
    const reading = ++this.#reading
    this.#isReading = true
    this.#isWanted = false
    try {
      const { entries, previous, dropped } = await this.#list({ last: pageSize })
      if (reading !== this.#reading) return
      batch(() => {
        this.calls.value = entries.map(toSummary)
        this.previous.value = previous
        this.dropped.value = dropped
        this.state.value = 'ready'
      })
    } catch (error) {
      if (reading === this.#reading) this.state.value = { failed: error }
    }
    this.#endReading(reading)
  }

  /** Reads the calls that came since. While something is read, it is done afterwards. */
  async loadNewer(): Promise<void> {
    if (this.#isReading) {
      this.#isWanted = true
      return
    }
    if (this.state.peek() !== 'ready') return
    const reading = this.#reading
    this.#isReading = true
    this.#isWanted = false
    try {
      for (let more = true; more; ) {
        const last = this.calls.peek().at(-1)?.id
        const page = await this.#list({ ...(last !== undefined && { after: last }), limit: pageSize })
        if (reading !== this.#reading) return
        this.#append(page)
        more = page.next !== undefined
      }
    } catch {
      // The banner says that the connection is lost; the list is read again when it returns.
    }
    this.#endReading(reading)
  }

  /** Reads the calls before the oldest that is here. */
  async loadOlder(): Promise<void> {
    const before = this.previous.peek()
    if (before === undefined || this.isLoadingOlder.peek()) return
    const reading = this.#reading
    this.isLoadingOlder.value = true
    try {
      const { entries, previous } = await this.#list({ before, last: pageSize })
      if (reading !== this.#reading) return
      batch(() => {
        this.calls.value = [...entries.map(toSummary), ...this.calls.peek()]
        this.previous.value = previous
      })
    } finally {
      this.isLoadingOlder.value = false
    }
  }

  /** At most as many calls stay as the journal itself keeps. */
  #append({ entries, limits, dropped }: Journal): void {
    if (entries.length === 0) return
    const all = [...this.calls.peek(), ...entries.map(toSummary)]
    batch(() => {
      this.calls.value = all.slice(-limits.entries)
      this.dropped.value = dropped
    })
  }

  #endReading(reading: number): void {
    if (reading !== this.#reading) return
    this.#isReading = false
    if (this.#isWanted) void this.loadNewer()
  }
}

/** Without the bodies: a list of thousands of calls needs little memory. */
function toSummary({ request: _request, reply: _reply, ...summary }: Journal['entries'][number]): ListedCall {
  return summary
}

/** What a fault did to a reply, in words. */
export const faultLabels: Readonly<Record<NonNullable<ListedCall['fault']>, string>> = {
  hang: 'no response',
  reset: 'connection reset',
  middle: 'connection broken in the middle',
  short: 'Content-Length too small',
  long: 'Content-Length too large',
  dribble: 'slowed down',
  status: 'error status',
  spoiled: 'corrupted',
}

/** How a status is shown: `good` for a success. */
export function statusTone(status: number): 'good' | 'client' | 'server' {
  if (status === 0 || status >= 500) return 'server'
  return status >= 400 ? 'client' : 'good'
}

/** The status of a call for the reader: 0 stands for none. */
export function statusLabel(status: number): string {
  return status === 0 ? 'none' : String(status)
}
