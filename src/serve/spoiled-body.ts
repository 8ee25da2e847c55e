import type { Reply } from '../http/call.ts'
import { announcedLength } from './announced.ts'
import { dribble, pause } from './dribble.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * The body of a reply that does not arrive as it should, for where there is no wire: as much of it as a client reads,
 * an error in the place of a connection that closes too early, and the length that is announced.
 *
 * @param signal is aborted when the caller gives up.
 */
export function spoiledBody(
  reply: Reply,
  bytes: Bytes,
  signal: AbortSignal,
): { readonly stream: ReadableStream<Bytes>; readonly length: number } {
  const { ended = () => {} } = reply
  signal.addEventListener('abort', ended, { once: true })
  return { stream: streamOf(arriving(reply, bytes), ended), length: announcedLength(reply, bytes.length) }
}

async function* arriving({ broken, dribble: over }: Reply, bytes: Bytes): AsyncGenerator<Bytes> {
  if (over !== undefined) {
    yield* dribble(bytes, over)
    return
  }
  yield broken === 'long' ? bytes : bytes.subarray(0, bytes.length / 2)
  if (broken === 'short') return
  // The caller has its response in hand by then; before, the whole fetch would fail.
  await pause(pauseBeforeBreak)
  throw new TypeError('terminated')
}

const pauseBeforeBreak = 20

/** Reads no further than is asked for, and says when it has ended, however that came. */
function streamOf(pieces: AsyncGenerator<Bytes>, ended: () => void): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (!done) return controller.enqueue(value)
        ended()
        controller.close()
      } catch (error) {
        ended()
        controller.error(error)
      }
    },
    cancel: () => ended(),
  })
}
