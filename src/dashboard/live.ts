/** The event stream of a world (`text/event-stream`), read with `fetch`: `EventSource` cannot send the admin token. */

export interface StreamEvent {
  /** The position after this event; empty where the stream names none. */
  readonly id: string
  readonly event: string
  readonly data: string
}

/** Takes text as it arrives and gives the events that are complete, by the rules of server-sent events. */
export class StreamParser {
  #rest = ''
  #id = ''
  #event = ''
  #data: string[] = []

  push(text: string): readonly StreamEvent[] {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop() ?? ''
    return lines.flatMap((line) => this.#line(line) ?? [])
  }

  #line(line: string): StreamEvent | undefined {
    if (line === '') return this.#dispatch()
    if (line.startsWith(':')) return undefined
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'data') this.#data.push(value)
    else if (field === 'event') this.#event = value
    else if (field === 'id' && !value.includes('\0')) this.#id = value
    return undefined
  }

  #dispatch(): StreamEvent | undefined {
    const [event, data] = [this.#event || 'message', this.#data]
    this.#event = ''
    this.#data = []
    return data.length === 0 ? undefined : { id: this.#id, event, data: data.join('\n') }
  }
}

/** How the page stands with the sandbox. */
export type Connection = 'connecting' | 'live' | 'lost' | 'missing' | 'refused'

export interface Subscription {
  readonly onEvent: (event: StreamEvent) => void
  /** Called with `live` each time the stream opens. `missing`: there is no such world. */
  readonly onState: (state: Connection, reason: string) => void
}

/** Milliseconds without a byte after which a stream is taken for dead: the sandbox sends a comment every 15 seconds. */
const silence = 40_000
const [firstPause, longestPause] = [500, 8000]

/**
 * Follows a stream until `signal` aborts. It resumes after the last event that arrived (`Last-Event-ID`); after a loss it tries
 * again, with growing pauses.
 */
export async function follow(
  open: (init: RequestInit) => Promise<Response>,
  { onEvent, onState }: Subscription,
  signal: AbortSignal,
): Promise<void> {
  let lastId = ''
  let pause = firstPause
  while (!signal.aborted) {
    const attempt = new AbortController()
    const end = (): void => attempt.abort()
    signal.addEventListener('abort', end)
    try {
      const headers = { accept: 'text/event-stream', ...(lastId !== '' && { 'last-event-id': lastId }) }
      const response = await open({ headers, signal: attempt.signal })
      if (!response.ok) lastId = ''
      else pause = firstPause
      const [state, reason] = await readResponse(response, attempt, {
        onState,
        onEvent(event) {
          lastId = event.id
          onEvent(event)
        },
      })
      onState(state, reason)
    } catch {
      if (!signal.aborted) onState('lost', 'The sandbox cannot be reached.')
    } finally {
      signal.removeEventListener('abort', end)
      attempt.abort()
    }
    await wait(pause * (0.75 + Math.random() / 2), signal)
    pause = Math.min(longestPause, pause * 2)
  }
}

/** Reads a stream to its end. @returns how the page stands then, and why */
async function readResponse(
  response: Response,
  attempt: AbortController,
  { onEvent, onState }: Subscription,
): Promise<readonly [Connection, string]> {
  if (response.ok && response.body !== null) {
    onState('live', '')
    await read(response.body, attempt, onEvent)
    return ['lost', 'The stream ended.']
  }
  const state = response.status === 404 ? 'missing' : response.status < 500 ? 'refused' : 'lost'
  return [state, await reasonIn(response)]
}

async function read(
  body: ReadableStream<Uint8Array>,
  attempt: AbortController,
  onEvent: (event: StreamEvent) => void,
): Promise<void> {
  const parser = new StreamParser()
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  for (;;) {
    const timer = setTimeout(() => attempt.abort(), silence)
    const { done, value } = await reader.read().finally(() => clearTimeout(timer))
    if (done) return
    for (const event of parser.push(value)) onEvent(event)
  }
}

async function reasonIn(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { readonly error?: { readonly message?: string } }
    return error?.message ?? `The sandbox answered with status ${response.status}.`
  } catch {
    return `The sandbox answered with status ${response.status}.`
  }
}

/** Ends early when the page becomes visible, or the network returns: then it is worth trying at once. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds)
    const target = typeof window === 'undefined' ? undefined : window
    function end(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      target?.removeEventListener('online', end)
      resolve()
    }
    signal.addEventListener('abort', end)
    target?.addEventListener('online', end)
  })
}
