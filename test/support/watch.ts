import type { components } from '../../src/contract/generated/admin.ts'
import type { Served } from './served.ts'

type Schemas = components['schemas']

/** An event of a stream, with its data as it was sent. */
export interface StreamEvent {
  readonly type: 'world' | 'sessions' | 'calls' | 'reset'
  readonly id?: string
  readonly data: Partial<
    Schemas['WatchedWorld'] & Schemas['ChangedSessions'] & Schemas['ReceivedCalls'] & Schemas['WatchReset']
  >
}

/** A stream that a test reads. */
export interface Watched {
  readonly response: Response
  /** All events so far. */
  readonly events: readonly StreamEvent[]
  /** Waits for an event, also among those that came before. */
  until(wanted: (event: StreamEvent) => boolean): Promise<StreamEvent>
  /** Whether the server ended the stream. */
  readonly isOver: () => boolean
  leave(): Promise<void>
}

/** Watches a world of a served sandbox. */
export async function watch({ fetch }: Served, world: string, lastEventId?: string): Promise<Watched> {
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
  const response = await fetch('admin', `/_payerbox/worlds/${world}/events`, { headers })
  const events: StreamEvent[] = []
  let isOver = false
  let tell = (): void => {}
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const reading = (async () => {
    let rest = ''
    for (;;) {
      const { done, value } = (await reader?.read().catch(() => undefined)) ?? { done: true, value: '' }
      if (done) break
      const blocks = (rest + value).split('\n\n')
      rest = blocks.pop() ?? ''
      events.push(...blocks.flatMap(parseBlock))
      tell()
    }
    isOver = true
    tell()
  })()
  return {
    response,
    events,
    isOver: () => isOver,
    async until(wanted) {
      for (;;) {
        const found = events.find(wanted)
        if (found !== undefined) return found
        if (isOver) throw new Error(`the stream ended after ${JSON.stringify(events)}`)
        await new Promise<void>((resolve) => {
          tell = resolve
        })
      }
    },
    async leave() {
      await reader?.cancel()
      await reading
    },
  }
}

function parseBlock(block: string): readonly StreamEvent[] {
  const lines = block.split('\n').filter((line) => !line.startsWith(':'))
  if (lines.length === 0) return []
  const fields = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
  const { event, id, data = '' } = fields
  return [{ type: event as StreamEvent['type'], ...(id !== undefined && { id }), data: JSON.parse(data) }]
}
