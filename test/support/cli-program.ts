import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

type Environment = Readonly<Record<string, string>>

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The variables of the tests, except those that change what the program does and shows. */
const inherited = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PAYERBOX_') && name !== 'FORCE_COLOR'),
  ),
  COLUMNS: '100',
}

const program = `${import.meta.dirname}/../../src/cli/payerbox.ts`

/** The variables of a program whose timers and clocks run 50 times as fast. */
export const fastClock: Environment = { NODE_OPTIONS: `--import=${new URL('fast-clock.mjs', import.meta.url)}` }

/** The program as a user starts it. */
function start(
  args: readonly string[],
  environment: Environment,
  cwd?: string,
  nodeFlags: readonly string[] = [],
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [...nodeFlags, program, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
  })
}

/** Runs the program to its own end, by default in the folder of the project. */
export async function run(args: readonly string[], environment: Environment = {}, cwd?: string): Promise<Finished> {
  return ended(start(args, environment, cwd))
}

/** Runs the program to its own end, with a text on standard input. */
export async function feed(input: string, args: readonly string[]): Promise<Finished> {
  const child = spawn(process.execPath, [program, ...args], { env: inherited, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(input)
  return ended(child)
}

async function ended(child: ChildProcessByStdio<Writable | null, Readable, Readable>): Promise<Finished> {
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [code, out, err] = await Promise.all([exited, text(child.stdout), text(child.stderr)])
  return { code, out, err }
}

/** A program that serves. */
export interface Serving {
  readonly url: string
  readonly pid: number
  /** What its log says, line by line, so far. */
  readonly lines: readonly Record<string, unknown>[]
  /** Sends a signal; tells how it ended, and after how many milliseconds. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly after: number }>
}

/** Starts the program and waits until it listens. */
export async function serve(
  args: readonly string[],
  environment: Environment = {},
  nodeFlags: readonly string[] = [],
): Promise<Serving> {
  const child = start(args, environment, undefined, nodeFlags)
  const lines: Record<string, unknown>[] = []
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const complaint = text(child.stderr)
  // Callers see only closed connections when the server crashes.
  void exited.then(async () => child.signalCode === 'SIGABRT' && process.stderr.write(await complaint))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const entry = JSON.parse(line) as Record<string, unknown>
      lines.push(entry)
      if (entry.msg === 'listening') resolve(String(entry.url))
    })
    void exited.then(async (code) => reject(new Error(`ended with ${code}: ${await complaint}`)))
  })
  return {
    url,
    pid: child.pid as number,
    lines,
    async stop(signal = 'SIGTERM') {
      const began = performance.now()
      child.kill(signal)
      return { code: await exited, after: performance.now() - began }
    },
  }
}

/** A proxy that runs until it is stopped. */
export interface Proxying {
  readonly url: string
  /** Sends a signal; tells how it ended, and what it said. */
  stop(signal?: NodeJS.Signals): Promise<Finished>
}

/** Starts `payerbox proxy` and waits until it listens. */
export async function proxy(args: readonly string[]): Promise<Proxying> {
  const child = start(['proxy', '--port', '0', ...args], {})
  const finished = ended(child)
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).once('line', (line) => resolve(/http:\S+/.exec(line)?.[0] ?? line))
    void finished.then(({ err }) => reject(new Error(err)))
  })
  return {
    url,
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return finished
    },
  }
}

/** Starts the program with a log for people, and waits until it listens. `stop` resolves with all that it printed. */
export async function prettyServe(
  args: readonly string[],
  environment: Environment = {},
): Promise<{ readonly url: string; stop(): Promise<string> }> {
  const child = start([...args, '--log-format', 'pretty'], environment)
  const all = text(child.stdout)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
      if (found !== null) resolve(found[0])
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  return {
    url,
    stop() {
      child.kill()
      return all
    },
  }
}

/** A text whose lines are joined: how a terminal wraps a sentence does not matter. */
export function unwrapped(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
