import type { Reply, ReplyStream } from '../../http/call.ts'
import { realElapsed } from '../../text/real-time.ts'
import type { World } from '../../world/world.ts'
import { identityOf } from '../../world/world-memory.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'
import { type Cursor, type Update, type WatchedSandbox, WorldWatcher } from './world-watcher.ts'

/** How many streams a sandbox has at the same time. */
const mostStreams = 64
/** Real milliseconds after which a stream without news sends a comment, so that a broken connection is found. */
const heartbeat = 15_000

/** Watches a world: server-sent events until the client leaves. */
export function handleWatchWorld({ watching }: AdminServices, { world, call }: WorldCall): Reply {
  if (watching.streams >= mostStreams) {
    const message = `${mostStreams} clients watch worlds already; try again when one has left`
    return refusal(429, 'TOO_MANY_WATCHING', message)
  }
  return {
    status: 200,
    // Proxies pass each event on at once.
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    body: '',
    stream: watching.open(world.name, call.headers['last-event-id']),
  }
}

/** The streams of a sandbox. All streams of one world share one watcher; a world that no stream reads costs nothing. */
export class Watching {
  readonly #sandbox: WatchedSandbox
  readonly #watchers = new Map<string, WorldWatcher>()
  readonly #open = new Set<ReplyStream>()
  /** Of a journal in memory, which begins again with each process. */
  readonly #series = crypto.randomUUID().slice(0, 8)
  readonly #identities = new WeakMap<World, string>()
  #made = 0

  constructor(sandbox: WatchedSandbox) {
    this.#sandbox = sandbox
  }

  get streams(): number {
    return this.#open.size
  }

  /** A stream that begins with its first piece. */
  open(name: string, lastEventId: string | undefined): ReplyStream {
    const stream = new WatchStream(lastEventId, {
      join: () => {
        this.#open.add(stream)
        const watcher = this.#watchers.get(name) ?? new WorldWatcher(this.#sandbox, name, (...now) => this.#at(...now))
        this.#watchers.set(name, watcher)
        watcher.join(stream)
        return watcher
      },
      leave: (watcher) => {
        this.#open.delete(stream)
        if (watcher.leave(stream)) this.#watchers.delete(name)
      },
    })
    return stream
  }

  /** The version of a world from which on its events are still needed one by one. */
  earliest({ name }: World): number {
    return this.#watchers.get(name)?.seen ?? Number.POSITIVE_INFINITY
  }

  /** Ends all streams. */
  close(): void {
    for (const stream of this.#open) stream.close()
  }

  #at(world: World | undefined, call: number): Cursor {
    const series = this.#sandbox.journal.isStored ? 'stored' : this.#series
    if (world === undefined) return { identity: '', version: 0, series, call }
    const { storage, version } = world
    const isStored = this.#sandbox.worlds.store !== undefined && storage.incarnation !== ''
    const identity = isStored ? identityOf(storage.incarnation) : this.#identityOf(world)
    return { identity, version: isStored ? storage.events : version, series, call }
  }

  /** A world that is in memory alone is another one in each process. */
  #identityOf(world: World): string {
    const known = this.#identities.get(world) ?? `${this.#series}-${++this.#made}`
    this.#identities.set(world, known)
    return known
  }
}

/** How a stream begins and ends to count. */
interface StreamLife {
  join(): WorldWatcher
  leave(watcher: WorldWatcher): void
}

/** One reader of a world. It holds nothing but its cursor, so that a slow reader costs no memory. */
class WatchStream implements ReplyStream {
  readonly #lastEventId: string | undefined
  readonly #life: StreamLife
  #watcher: WorldWatcher | undefined
  #cursor: Cursor | undefined
  #isClosed = false
  #sent = 0

  constructor(lastEventId: string | undefined, life: StreamLife) {
    this.#lastEventId = lastEventId
    this.#life = life
  }

  /** A world or a journal that cannot be read ends the stream: its client begins again. */
  async next(): Promise<string | undefined> {
    try {
      return await this.#next()
    } catch {
      this.close()
      return undefined
    }
  }

  async #next(): Promise<string | undefined> {
    while (!this.#isClosed) {
      this.#watcher ??= this.#life.join()
      const text = await this.#nextOf(this.#watcher)
      if (this.#isClosed) break
      const isSilent = realElapsed() - this.#sent >= heartbeat
      if (text !== '' || isSilent) {
        this.#sent = realElapsed()
        return text === '' ? ': no news\n\n' : text
      }
      await this.#watcher.looked()
    }
    return undefined
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    if (this.#watcher !== undefined) this.#life.leave(this.#watcher)
  }

  async #nextOf(watcher: WorldWatcher): Promise<string> {
    const { text, cursor } = this.#cursor === undefined ? await this.#first(watcher) : await watcher.since(this.#cursor)
    this.#cursor = cursor
    return text
  }

  async #first(watcher: WorldWatcher): Promise<Update> {
    await watcher.started
    if (this.#lastEventId === undefined) return watcher.begin()
    const continued = await watcher.since(cursorIn(this.#lastEventId))
    return continued.text === '' ? watcher.begin() : continued
  }
}

/** The cursor of an event id; of any other text, one that nothing continues. */
function cursorIn(id: string): Cursor {
  const [, identity = '', version = '', series = '', call = ''] =
    /^([\w-]{0,64})\.(\d{1,15})\.([\w-]{1,16})\.(\d{1,15})$/.exec(id) ?? []
  return { identity, version: Number(version), series, call: Number(call) }
}
