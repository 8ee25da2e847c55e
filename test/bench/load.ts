/**
 * The load generator, a process of its own: plain sockets that each send the next call when the last one is answered. It
 * reads no more of an answer than its status and its length, so that one core of it is enough for a faster server.
 */
import { connect, type Socket } from 'node:net'
import { usage } from './servers/control.ts'

/** What the generator is asked for. */
export interface Order {
  /** Connections are spread over them. */
  readonly targets: readonly Target[]
  readonly connections: number
  readonly milliseconds: number
}

/** A server and the calls that it gets, as they go over the wire, in turn. */
export interface Target {
  readonly port: number
  readonly wire: readonly string[]
}

/** What came of it. Times in milliseconds. */
export interface Yield {
  readonly calls: number
  /** Answers whose status is neither 200 nor 201. */
  readonly failures: number
  readonly milliseconds: number
  readonly p50: number
  readonly p99: number
  /** How much of its core the generator used: 1 is all. */
  readonly busy: number
}

/** Latencies are counted in steps of 20 µs, up to 2 s. */
const step = 0.02
const counts = new Uint32Array(100_000)

process.on('message', (order: Order) => {
  // An order that cannot be carried out ends the process, and so the bench.
  void run(order).then((result) => process.send?.(result))
})
process.on('disconnect', () => process.exit())
process.send?.({})

async function run({ targets, connections, milliseconds }: Order): Promise<Yield> {
  counts.fill(0)
  const servers = targets.map(({ port, wire }) => ({ port, calls: wire.map((text) => Buffer.from(text, 'latin1')) }))
  const before = usage()
  const began = performance.now()
  const ends = began + milliseconds
  let sent = 0
  const next = (calls: readonly Buffer[]) => (performance.now() < ends ? calls[sent++ % calls.length] : undefined)
  const rest = stayAwake()
  const failures = await Promise.all(
    Array.from({ length: connections }, (_, i) => {
      const { port, calls } = servers[i % servers.length] as (typeof servers)[number]
      return keepAsking(port, () => next(calls))
    }),
  )
  rest()
  const took = performance.now() - began
  const after = usage()
  return {
    calls: sent,
    failures: failures.reduce((sum, each) => sum + each, 0),
    milliseconds: took,
    p50: percentile(sent, 0.5),
    p99: percentile(sent, 0.99),
    busy: (after.cpu - before.cpu) / (after.at - before.at),
  }
}

/**
 * Keeps this process from falling asleep between two answers: to wake it is work of the server's core, and the more of it
 * the slower the server is, since a fast one never finds it asleep. Returns what ends it.
 */
function stayAwake(): () => void {
  let turn = setImmediate(function again() {
    turn = setImmediate(again)
  })
  return () => clearImmediate(turn)
}

/** Sends one call after the other over one connection, until `next` has none; resolves with the number of failures. */
function keepAsking(port: number, next: () => Buffer | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    let failures = 0
    let asked = 0
    let missing = 0
    const ask = () => {
      const call = next()
      if (call === undefined) {
        socket.destroy()
        resolve(failures)
        return
      }
      asked = performance.now()
      socket.write(call)
    }
    const hear = (size: number, buffer: Uint8Array): boolean => {
      if (missing > 0) {
        missing -= size
      } else {
        const { status, length } = readHead(buffer as Buffer, size)
        if (status !== 200 && status !== 201) failures++
        missing = length - size
      }
      if (missing > 0) return true
      const slot = Math.min(Math.floor((performance.now() - asked) / step), counts.length - 1)
      counts[slot] = (counts[slot] ?? 0) + 1
      ask()
      return true
    }
    const socket: Socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.alloc(65_536), callback: hear },
    })
    socket.once('connect', ask)
    socket.once('error', reject)
  })
}

/** The status of an answer, and how long it is with its head. Node sends a head in one piece. */
function readHead(buffer: Buffer, size: number): { readonly status: number; readonly length: number } {
  const text = buffer.toString('latin1', 0, Math.min(size, 1024))
  const [, body = ''] = /content-length: (\d+)/i.exec(text) ?? []
  if (body === '') throw new Error(`an answer without a length: ${text}`)
  return { status: Number(text.slice(9, 12)), length: text.indexOf('\r\n\r\n') + 4 + Number(body) }
}

/** The latency that `share` of so many calls do not exceed. */
function percentile(calls: number, share: number): number {
  let seen = 0
  const slot = counts.findIndex((count) => {
    seen += count
    return seen >= calls * share
  })
  return (slot + 1) * step
}
