/**
 * payerbox as users get it: from `dist/`, with everything on. Arguments: port, URL of `dist/`, number of sessions, URL of a
 * store (default: none).
 *
 * The sessions are submitted as a client would, then the clock is moved on until all are paid, so that a status has
 * everything in it that a status can have.
 */
import { advance, type BenchCall, onboarding, sampleStride, submission } from '../calls.ts'
import { standReady } from './control.ts'

/** What the bench learns when the server is ready. */
export interface PayerboxFacts {
  /** Some of the sessions, from all over the world. */
  readonly sessions: readonly string[]
  /** Bytes of heap in use after garbage collection: sessions just submitted, and paid. Only with `--expose-gc`. */
  readonly heap: { readonly submitted: number; readonly paid: number }
}

/** Calls that are under way at the same time while the sessions are submitted. */
const atOnce = 100

const [port, dist = '', count, store = 'memory:'] = process.argv.slice(2)
const [{ createSandbox }, { listen, openStore }] = (await Promise.all([
  import(`${dist}index.js`),
  import(`${dist}serve/server.js`),
])) as [typeof import('../../../src/index.ts'), typeof import('../../../src/serve/server.ts')]

const sandbox = createSandbox({ store: await openStore(store) })
const sessions = await submitSessions(Number(count))
const submitted = heapInUse()
if (sessions.length > 0) await send(advance, 200)
const paid = heapInUse()
await listen(sandbox, { port: Number(port), guard: false })
const facts: PayerboxFacts = { sessions, heap: { submitted, paid } }
standReady(facts)

/** Submits so many sessions; the ids of a sample of them. */
async function submitSessions(count: number): Promise<readonly string[]> {
  const sample: string[] = []
  const stride = sampleStride(count)
  if (count > 0) await send(onboarding)
  // Together, so that a store that is shared stores many at once.
  for (let from = 0; from < count; from += atOnce) {
    const indexes = Array.from({ length: Math.min(atOnce, count - from) }, (_, i) => from + i)
    const replies = await Promise.all(indexes.map((index) => send(submission(index))))
    for (const [i, reply] of replies.entries()) {
      const { sessionId } = JSON.parse(reply) as { sessionId: string }
      if ((from + i) % stride === 0) sample.push(sessionId)
    }
  }
  return sample
}

async function send({ method, path, headers, body }: BenchCall, expected = 201): Promise<string> {
  const reply = await sandbox.answer({ method, host: '127.0.0.1', path, query: '', headers, body })
  if (reply.status !== expected) throw new Error(`${path} was answered ${reply.status}: ${reply.body}`)
  return reply.body
}

function heapInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
