import { AdminRefusal } from '../admin-client/client.ts'
import type { WatchEvent, WatchOptions } from '../admin-client/watch.ts'

/** How the page stands with the sandbox. `missing`: there is no such world. */
export type Connection = 'connecting' | 'live' | 'lost' | 'missing' | 'refused'

/** How a world is followed. */
export interface Following {
  /** Opens the event stream of the world. */
  readonly watch: (options: WatchOptions) => AsyncIterable<WatchEvent>
  readonly onEvent: (event: WatchEvent) => void
  /** Called with `live` each time the stream opens, otherwise with the reason. */
  readonly onState: (state: Connection, reason: string) => void
  /** Waits before the next attempt, for so many milliseconds or less. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Ends it. */
  readonly signal: AbortSignal
}

/** Milliseconds without a byte after which a stream is taken for dead: the sandbox sends a comment every 15 seconds. */
const longestSilence = 40_000
const [firstPause, longestPause] = [500, 8000]

/** Follows a world until the signal aborts. After a loss it tries again, with growing pauses, and continues after the last event. */
export async function follow({ watch, onEvent, onState, wait, signal }: Following): Promise<void> {
  let lastEventId: string | undefined
  let pause = firstPause
  while (!signal.aborted) {
    const silence = new Silence(longestSilence)
    let isOpen = false
    const onAlive = (): void => {
      silence.end()
      if (!isOpen) onState('live', '')
      isOpen = true
    }
    try {
      for await (const event of watch({ lastEventId, onAlive, signal: AbortSignal.any([signal, silence.signal]) })) {
        lastEventId = event.id ?? lastEventId
        onEvent(event)
      }
      if (!signal.aborted) onState('lost', 'The sandbox has stopped.')
    } catch (error) {
      if (!signal.aborted) onState(...stateAfter(error))
    } finally {
      silence.close()
    }
    if (isOpen) pause = firstPause
    await wait(pause)
    pause = Math.min(longestPause, pause * 2)
  }
}

function stateAfter(error: unknown): [Connection, string] {
  if (!(error instanceof AdminRefusal)) return ['lost', 'The sandbox cannot be reached.']
  if (error.status === 404) return ['missing', error.message]
  return [error.status < 500 ? 'refused' : 'lost', error.message]
}

/** Aborts its signal when nothing has ended it for a time. */
class Silence {
  readonly #controller = new AbortController()
  readonly #longest: number
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(longest: number) {
    this.#longest = longest
    this.end()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#controller.abort(), this.#longest)
  }

  close(): void {
    clearTimeout(this.#timer)
  }
}
