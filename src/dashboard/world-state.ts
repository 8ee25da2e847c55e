import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { pagesOf } from '../admin-client/client.ts'
import type { WatchEvent } from '../admin-client/watch.ts'
import { admin, describeError, watch } from './api.ts'
import { type BoardRow, SessionBoard } from './board-model.ts'
import { type Connection, follow } from './live.ts'
import { replaceRoute, route } from './navigation.ts'

type WorldFacts = Extract<WatchEvent, { readonly type: 'world' }>['data']

/** Milliseconds for which a page that is not visible keeps its stream. */
const hiddenPatience = 10_000

/** The world that the page shows, kept up to date by its event stream. Its clock ticks here between two events. */
export class WatchedWorld {
  readonly name: string
  readonly connection = signal<Connection>('connecting')
  /** Why the world is not live. */
  readonly reason = signal('')
  readonly facts = signal<WorldFacts | undefined>(undefined)
  /** The world's time in milliseconds. */
  readonly now = signal<number | undefined>(undefined)
  readonly sessions = new SessionBoard()
  /** Counts the changes of `sessions`: a component that shows them reads this signal. */
  readonly sessionsVersion = signal(0)
  /** Whether `sessions` has been read, or why not. */
  readonly loading = signal<'loading' | 'ready' | { readonly failed: string }>('loading')
  /** Grows whenever everything has to be read again: after a reset, and when a lost connection returns. */
  readonly epoch = signal(0)
  /** The calls that the world answered last, of the journal; a view that lists them takes them from here as they come. */
  readonly calls = signal<Extract<WatchEvent, { readonly type: 'calls' }>['data'] | undefined>(undefined)
  readonly #end = new AbortController()
  readonly #rows = new Map<string, BoardRow>()
  #frame = 0
  #received = { at: 0, now: 0, rate: 0 }
  #reading = 0
  #isRead = false
  #attempt = new AbortController()
  #hidden: ReturnType<typeof setTimeout> | undefined
  #endPause = (): void => {}

  constructor(name: string) {
    this.name = name
    const { signal } = this.#end
    const tick = setInterval(() => this.#tick(), 200)
    const online = (): void => this.retry()
    const visible = (): void => this.#setVisible(!document.hidden)
    addEventListener('online', online)
    document.addEventListener('visibilitychange', visible)
    signal.addEventListener('abort', () => {
      clearInterval(tick)
      clearTimeout(this.#hidden)
      removeEventListener('online', online)
      document.removeEventListener('visibilitychange', visible)
      this.retry()
    })
    void follow({
      watch: (options) => {
        this.#attempt = new AbortController()
        return watch(name, { ...options, signal: AbortSignal.any([options.signal ?? signal, this.#attempt.signal]) })
      },
      onEvent: (event) => this.#receive(event),
      onState: (state, reason) => this.#setState(state, reason),
      wait: (milliseconds) => this.#pause(milliseconds),
      signal,
    })
  }

  /** Connects at once, if the connection is lost or the world did not exist. */
  retry(): void {
    this.#endPause()
  }

  close(): void {
    this.#end.abort()
    cancelAnimationFrame(this.#frame)
  }

  /** Reads all sessions again. */
  async load(): Promise<void> {
    const reading = ++this.#reading
    this.#isRead = false
    if (this.sessions.size === 0) this.loading.value = 'loading'
    try {
      const rows: BoardRow[] = []
      for await (const page of pagesOf(admin.listSessions, { world: this.name })) rows.push(...page.sessions)
      if (reading !== this.#reading) return
      this.sessions.replace(rows)
      this.#isRead = true
      batch(() => {
        this.sessionsVersion.value++
        this.loading.value = 'ready'
      })
      this.#addRows([])
    } catch (error) {
      if (reading === this.#reading) this.loading.value = { failed: describeError(error) }
    }
  }

  /**
   * A page that is not visible ends its stream after a while, and continues when it is visible again: a browser opens six
   * connections to a host, for all of its tabs.
   */
  #setVisible(isVisible: boolean): void {
    clearTimeout(this.#hidden)
    if (isVisible) this.retry()
    else this.#hidden = setTimeout(() => this.#attempt.abort(), hiddenPatience)
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = document.hidden ? undefined : setTimeout(resolve, milliseconds)
      this.#endPause = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #setState(state: Connection, reason: string): void {
    const isBack = state === 'live' && this.connection.value !== 'live'
    batch(() => {
      this.connection.value = state
      this.reason.value = reason
      if (isBack) this.epoch.value++
    })
    if (state === 'missing') this.#clear()
    // What a stream missed, it sends first.
    if (state === 'live' && !this.#isRead) void this.load()
  }

  #receive(event: WatchEvent): void {
    if (event.type === 'world') this.#setFacts(event.data)
    else if (event.type === 'sessions') this.#addRows(event.data.sessions)
    else if (event.type === 'calls') this.calls.value = event.data
    else this.#reset(event.data.exists)
  }

  #setFacts(facts: WorldFacts): void {
    const now = Date.parse(facts.now)
    this.#received = { at: performance.now(), now, rate: facts.rate }
    batch(() => {
      this.facts.value = facts
      this.now.value = now
    })
    if (this.connection.value === 'missing') this.#setState('live', '')
  }

  #tick(): void {
    const { at, now, rate } = this.#received
    if (rate === 0 || this.facts.value === undefined || this.connection.value !== 'live') return
    const current = now + (performance.now() - at) * rate
    // The display has seconds.
    if (Math.floor(current / 1000) !== Math.floor((this.now.value ?? 0) / 1000)) this.now.value = current
  }

  /** Rows of several events are applied together, once for each frame. */
  #addRows(rows: readonly BoardRow[]): void {
    for (const row of rows) this.#rows.set(row.sessionId, row)
    // While the list is read, they wait for it: it may be older.
    if (this.#frame !== 0 || this.#rows.size === 0 || !this.#isRead) return
    this.#frame = requestAnimationFrame((at) => {
      this.#frame = 0
      this.sessions.apply([...this.#rows.values()], at)
      this.#rows.clear()
      this.sessionsVersion.value++
    })
  }

  #reset(exists: boolean): void {
    this.#rows.clear()
    if (exists) {
      this.epoch.value++
      if (this.connection.value === 'missing') this.#setState('live', '')
      else void this.load()
      return
    }
    this.connection.value = 'missing'
    this.#clear()
  }

  /** Without a world there are no sessions. */
  #clear(): void {
    this.#reading++
    this.#isRead = false
    this.sessions.replace([])
    batch(() => {
      this.facts.value = undefined
      this.now.value = undefined
      this.sessionsVersion.value++
      this.loading.value = 'ready'
    })
  }
}

const lastWorldKey = 'payerbox-world'

/** The world of a link that names none. */
const chosen = signal<string | undefined>(undefined)

/** The name of the world that the page shows. */
export const worldName: ReadonlySignal<string> = computed(() => route.value.world ?? chosen.value ?? 'demo')

const watched = signal<WatchedWorld | undefined>(undefined)

/** The world that the page shows; absent while it is being chosen. */
export const currentWorld: ReadonlySignal<WatchedWorld | undefined> = watched

/** Chooses the world that was shown last, if it still exists, otherwise the first one. */
async function chooseWorld(): Promise<void> {
  const last = localStorage.getItem(lastWorldKey) ?? 'demo'
  try {
    const names = (await admin.listWorlds()).worlds.map(({ world }) => world)
    chosen.value = names.includes(last) ? last : (names[0] ?? last)
  } catch {
    chosen.value = last
  }
  // The link in the address bar can then be given to others.
  if (route.value.world === undefined && route.value.view === 'board')
    replaceRoute({ ...route.value, world: worldName.value })
}

effect(() => {
  const name = route.value.world ?? chosen.value
  if (name === undefined) {
    void chooseWorld()
    return
  }
  if (route.value.world !== undefined) localStorage.setItem(lastWorldKey, name)
  if (watched.peek()?.name === name) return
  watched.peek()?.close()
  watched.value = new WatchedWorld(name)
})
