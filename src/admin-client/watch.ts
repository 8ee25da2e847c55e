import type { components } from '../contract/generated/admin.ts'
import { pathOf } from '../contract/routes.ts'
import { type AdminClientOptions, toAdminRefusal } from './client.ts'

type Schemas = components['schemas']

/** An event of a watched world. The last event of a batch has an id, after which another stream can continue. */
export type WatchEvent =
  | { readonly type: 'world'; readonly id?: string; readonly data: Schemas['WatchedWorld'] }
  | { readonly type: 'sessions'; readonly id?: string; readonly data: Schemas['ChangedSessions'] }
  | { readonly type: 'calls'; readonly id?: string; readonly data: Schemas['ReceivedCalls'] }
  /** Everything has to be read again. */
  | { readonly type: 'reset'; readonly id?: string; readonly data: Schemas['WatchReset'] }

export interface WatchOptions extends AdminClientOptions {
  /** The id of the last event that was received: the stream continues after it. */
  readonly lastEventId?: string | undefined
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined
  /** Called when the stream opens and with each piece of it, heartbeats included, so that a caller can detect a broken connection. */
  readonly onAlive?: (() => void) | undefined
}

/**
 * The events of a world, for `for await`. It ends when the sandbox stops; `break` and the signal end it earlier. A connection that
 * breaks throws: call it again with the last id.
 *
 * @param url The URL of the sandbox, such as `http://127.0.0.1:4276`.
 * @throws AdminRefusal when the sandbox refuses the request, and whatever `fetch` throws.
 */
export async function* watchWorld(
  url: string,
  world: string,
  { token, lastEventId, signal, onAlive }: WatchOptions = {},
): AsyncGenerator<WatchEvent> {
  const response = await fetch(url.replace(/\/$/, '') + pathOf('admin.watchWorld', { world }), {
    headers: {
      ...(token !== undefined && token !== '' && { authorization: `Bearer ${token}` }),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    ...(signal !== undefined && { signal }),
  })
  if (!response.ok || response.body === null) throw toAdminRefusal('watchWorld', response.status, await response.text())
  onAlive?.()
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  try {
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      onAlive?.()
      const blocks = (rest + value).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) yield* eventIn(block)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** The event of a block of lines; none for a comment. */
function* eventIn(block: string): Generator<WatchEvent> {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const [, name, value] = /^(\w+): (.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) fields.set(name, value)
  }
  const [type, id, data] = [fields.get('event'), fields.get('id'), fields.get('data')]
  if (type !== undefined && data !== undefined)
    yield { type, ...(id !== undefined && { id }), data: JSON.parse(data) } as WatchEvent
}
