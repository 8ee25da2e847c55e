import { existsSync, readFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type BenchCall, toWire } from './calls.ts'
import { spawnNode, stop } from './worker.ts'

/** A server that is started again and again. */
export interface Starter {
  readonly name: string
  /** What Node is given to run it on a port. */
  readonly args: (port: number) => readonly string[]
  /** The call that it answers with 200 as soon as it is up. */
  readonly call: BenchCall
}

/** One start. */
export interface Start {
  /** From the spawning of the process to the first answer, in milliseconds. */
  readonly firstAnswer: number
  /** Resident memory of the process at rest, in MB; undefined where the system does not tell. */
  readonly resident: number | undefined
}

/** How long a server is left alone before its memory is looked at. */
const rest = 700

/**
 * Starts every server so many times, in turn, and once before that without counting: Node keeps compiled code for later starts when a
 * process ends by itself.
 */
export async function measureStarts(
  core: number | undefined,
  starters: readonly Starter[],
  times: number,
): Promise<Readonly<Record<string, readonly Start[]>>> {
  const starts = Object.fromEntries(starters.map(({ name }): [string, Start[]] => [name, []]))
  for (const starter of starters) await start(core, starter, 'SIGTERM')
  for (let time = 0; time < times; time++) {
    for (const starter of starters) starts[starter.name]?.push(await start(core, starter))
  }
  return starts
}

async function start(
  core: number | undefined,
  { name, args, call }: Starter,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<Start> {
  const port = await freePort()
  const wire = toWire(call)
  const began = performance.now()
  const child = spawnNode(core, args(port), 'ignore')
  try {
    while (!(await isAnswered(port, wire))) {
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`)
    }
    const firstAnswer = performance.now() - began
    await wait(rest)
    return { firstAnswer, resident: residentMemory(child.pid) }
  } finally {
    await stop(child, signal)
  }
}

/** Whether the call is answered; false as long as nobody listens. @throws Error when the answer is not a 200. */
function isAnswered(port: number, wire: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(wire))
    socket.once('error', () => setTimeout(resolve, 1, false))
    socket.once('data', (answer) => {
      socket.destroy()
      if (answer.toString('latin1', 9, 12) === '200') resolve(true)
      else reject(new Error(`the first answer is no 200: ${answer.toString()}`))
    })
  })
}

/** A port that nobody listened on a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function residentMemory(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return undefined
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) ?? []
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1_000_000
}
