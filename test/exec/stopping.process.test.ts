import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runCommand, type StopSignal } from '../../src/cli/run-command.ts'

const node = process.execPath
const payerbox = [node, 'src/cli/payerbox.ts']

/** Prints its pid and that of its child. On a signal `s`, each does what is given. */
const family = (parent: string, child: string) => [
  node,
  '-e',
  `const { spawn } = require('node:child_process')
   const program = (reaction) => "for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => { " + reaction + " });"
   eval(program('${parent}'))
   const forever = "console.log('up'); setInterval(() => {}, 1000)"
   const child = spawn(process.execPath, ['-e', program('${child}') + forever], { stdio: ['ignore', 'pipe', 'ignore'] })
   child.stdout.once('data', () => console.log('pids ' + process.pid + ' ' + child.pid))`,
]
const exit = 'process.exit(3)'
const stubborn = family('console.log(s)', '')

interface Started {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  /** Of the command, and of its own child. */
  readonly pids: readonly number[]
  /** Waits for a line of its output. */
  readonly printed: (start: string) => Promise<string>
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>
}

const toKill: number[] = []
afterEach(() => {
  for (const pid of toKill.splice(0)) kill(pid, 'SIGKILL')
})

/** Starts a program, and waits for the line with the pids. */
async function start([program = '', ...args]: readonly string[]): Promise<Started> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const lines: string[] = []
  const printed = (start: string) =>
    vi.waitUntil(() => lines.find((line) => line.startsWith(start)), { timeout: 60_000, interval: 20 })
  createInterface(child.stdout).on('line', (line) => lines.push(line.trim()))
  const failed = ended.then(async (): Promise<never> => Promise.reject(new Error(await text(child.stderr))))
  const pids = (await Promise.race([printed('pids '), failed])).split(' ').slice(1).map(Number)
  toKill.push(child.pid as number, ...pids)
  return { child, pids, printed, ended }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** A process that has ended exists until its parent, for an orphan the init process, reads its exit code. */
function isRunning(pid: number): boolean {
  if (process.platform !== 'linux') return kill(pid, 0)
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Waits until none of the processes runs. */
async function expectEnded(pids: readonly number[]): Promise<void> {
  await vi.waitFor(() => expect(pids.filter(isRunning)).toEqual([]), { timeout: 60_000, interval: 20 })
}

describe('the command of exec', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with its descendants after a second %s', async (signal) => {
    const { child, pids, printed, ended } = await start([...payerbox, 'exec', '--', ...stubborn])
    kill(child.pid as number, signal)
    await printed(signal)
    expect(pids.map((pid) => kill(pid, 0))).toEqual([true, true])
    kill(child.pid as number, signal)

    expect(await ended).toEqual([{ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal], null])
    await expectEnded(pids)
  })

  it('leaves no descendant behind when it stops on a signal', async () => {
    const { child, pids, ended } = await start([...payerbox, 'exec', '--', ...family(exit, '')])
    kill(child.pid as number, 'SIGTERM')

    expect(await ended).toEqual([3, null])
    await expectEnded(pids)
  })

  it('ends with its descendants when payerbox is killed', async () => {
    const { child, pids, ended } = await start([...payerbox, 'exec', '--', ...family(exit, exit)])
    kill(child.pid as number, 'SIGKILL')

    expect(await ended).toEqual([null, 'SIGKILL'])
    await expectEnded(pids)
  })

  it('is killed after a grace period when payerbox is killed', async () => {
    const program = `import { runCommand } from './src/cli/run-command.ts'
      await runCommand(${JSON.stringify(stubborn)}, { environment: {}, stop: new Promise(() => {}), outputToError: false, grace: 1000 })`
    const { child, pids, ended } = await start([node, '--input-type=module', '-e', program])
    kill(child.pid as number, 'SIGKILL')

    expect(await ended).toEqual([null, 'SIGKILL'])
    await expectEnded(pids)
  })

  it.each([
    ['proxy', ['--target', 'http://127.0.0.1:9', '--port', '0']],
    ['record', ['--target', 'http://127.0.0.1:9', '--port', '0', '--out', 'no-such-folder']],
  ])('ends likewise for %s', async (command, flags) => {
    const { child, pids, printed, ended } = await start([...payerbox, command, ...flags, '--', ...stubborn])
    kill(child.pid as number, 'SIGINT')
    await printed('SIGINT')
    kill(child.pid as number, 'SIGINT')

    expect(await ended).toEqual([130, null])
    await expectEnded(pids)
  })
})

describe('a command that does not react to a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is killed after a grace period: %s', async (signal) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const program = `for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => {}); setInterval(() => {}, 1000)`
    const stop = wait(300, signal as StopSignal)
    const options = { environment: {}, stop, outputToError: true, grace: 200 }

    expect(await runCommand([node, '-e', program], options)).toBe(137)
    expect(said.mock.calls.flat()).toContain(
      `payerbox: the command was killed, because it did not end within 0.2 seconds of ${signal}\n`,
    )
    said.mockRestore()
  })

  it('a command that ends by itself leaves no listener behind', async () => {
    const listeners = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name))
    const before = listeners()
    const stop = new Promise<StopSignal>(() => {})

    expect(await runCommand([node, '-e', 'process.exit(4)'], { environment: {}, stop, outputToError: true })).toBe(4)
    expect(listeners()).toEqual(before)
  })
})

/**
 * Runs a command with `script` of util-linux, which gives it a terminal; `type` types. The command replaces the shell that `script`
 * starts: dash, which is used where SHELL is not set, would end with 130 after any Ctrl-C.
 */
function inTerminal(command: readonly string[]): {
  readonly type: (text: string) => void
  readonly until: (pattern: RegExp) => Promise<string>
  readonly ended: Promise<number | null>
} {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  const child = spawn('script', ['-qefc', `exec ${quoted}`, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
  toKill.push(child.pid as number)
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return {
    type: (text) => void child.stdin.write(text),
    until: (pattern) => vi.waitFor(() => pattern.exec(out)?.[0] ?? Promise.reject(new Error(out)), { timeout: 60_000 }),
    ended,
  }
}

describe.runIf(process.platform === 'linux')('a command on a terminal', () => {
  const interrupted = 'const p = process; let n = 0; p.on("SIGINT", () => console.log("interrupt " + ++n));'

  it('reads what is typed, and gets Ctrl-C itself, as often as it is pressed', async () => {
    const program = `${interrupted} console.log("ready " + p.stdin.isTTY)
      p.stdin.on("data", (text) => { console.log("read <" + String(text).trim() + ">"); if (n === 2) p.exit(6) })`
    const terminal = inTerminal([...payerbox, 'exec', '--', node, '-e', program])
    await terminal.until(/ready true/)
    terminal.type('hello\n')
    await terminal.until(/read <hello>/)
    terminal.type('\x03')
    await terminal.until(/interrupt 1/)
    // A second Ctrl-C within a second would end the program; on a busy machine, it may receive the first one late.
    await wait(2_500)
    terminal.type('\x03')
    await terminal.until(/interrupt 2/)
    terminal.type('bye\n')

    expect(await terminal.ended).toBe(6)
  })

  it('ends with its descendants after a second Ctrl-C within a second', async () => {
    const terminal = inTerminal([...payerbox, 'exec', '--', ...stubborn])
    const [, ...pids] = (await terminal.until(/pids \d+ \d+(?=\r)/)).split(' ')
    toKill.push(...pids.map(Number))
    // On a busy machine, two may arrive as one.
    const pressing = setInterval(() => terminal.type('\x03'), 200)

    expect(await terminal.ended).toBe(130)
    clearInterval(pressing)
    await expectEnded(pids.map(Number))
  })
})
