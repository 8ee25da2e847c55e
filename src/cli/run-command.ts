import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { CliError } from './cli-error.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
export type StopSignal = (typeof signals)[number]

/** Resolves with the first signal to stop. A second signal ends the program at once, which is Node's default. */
export function stopSignal(): Promise<StopSignal> {
  return Promise.race(signals.map((name) => once(process, name).then(() => name)))
}

/** How a command runs. */
export interface CommandOptions {
  /** Variables in addition to those of this process. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: Promise<StopSignal>
  /** Whether the standard output of the command goes to standard error. */
  readonly outputToError: boolean
  /** Milliseconds between a signal to stop and the end of a command that does not react. Default 5,000. */
  readonly grace?: number
}

/**
 * Runs a command until it ends, and does not leave it running when this process ends.
 *
 * In the foreground of a terminal, the command is in the same process group, so that it can read the terminal and Ctrl-C reaches
 * it directly. Elsewhere it has a process group of its own, to which a signal is forwarded: SIGINT to the whole group, as a terminal
 * does, any other signal to the command.
 *
 * A command that has not ended some time after a signal is killed, except after Ctrl-C on a terminal. A second signal kills it at
 * once and ends this process; on a terminal, a second Ctrl-C does so within a second of the first. When this process itself is
 * killed, a watchdog ends the command.
 *
 * @returns its exit code; 128 plus the signal's number when a signal ended it, as in a shell.
 * @throws CliError when it cannot be started.
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  { environment, stop, outputToError, grace = 5_000 }: CommandOptions,
): Promise<number> {
  const sharesGroup = process.platform === 'win32' || isInForeground()
  const child = spawn(program, args, {
    stdio: ['inherit', outputToError ? 2 : 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    detached: !sharesGroup,
  })
  const watchdog = startWatchdog(child, sharesGroup, grace)
  const running: RunningCommand = { child, sharesGroup, grace, watchdog }
  const forwarding = forwardSignals(running, stop)
  try {
    const code = await exitCodeOf(child)
    if (forwarding.isStopping() && !sharesGroup) await endRest(child)
    return code
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'command not found' : message
    throw new CliError(`cannot start ${program}: ${reason}`, { exitCode: 2, cause })
  } finally {
    forwarding.end()
    watchdog?.kill('SIGKILL')
  }
}

interface RunningCommand {
  readonly child: ChildProcess
  /** Whether it is in the process group of this process. */
  readonly sharesGroup: boolean
  readonly grace: number
  readonly watchdog: ChildProcess | undefined
}

/** The signals that a running command gets. */
interface Forwarding {
  /** Whether a signal came that ends the command. */
  isStopping(): boolean
  end(): void
}

/** Milliseconds within which a second Ctrl-C on a terminal ends the program: an interactive command may use the first itself. */
const doubleInterrupt = 1_000

function forwardSignals(running: RunningCommand, stop: Promise<StopSignal>): Forwarding {
  const { child, sharesGroup, grace } = running
  let interrupted = Number.NEGATIVE_INFINITY
  let killer: NodeJS.Timeout | undefined
  let hasEnded = false
  const forward = (signal: StopSignal): void => {
    if (sharesGroup && signal === 'SIGINT') {
      // The terminal has sent it to the command.
      if (performance.now() - interrupted < doubleInterrupt) endWith(running, signal)
      interrupted = performance.now()
      return
    }
    if (killer !== undefined) endWith(running, signal)
    if (signal === 'SIGINT') signalGroup(child, signal)
    else child.kill(signal)
    killer = setTimeout(() => {
      process.stderr.write(
        `payerbox: the command was killed, because it did not end within ${grace / 1000} seconds of ${signal}\n`,
      )
      killAll(running)
    }, grace)
  }
  void stop.then((signal) => {
    if (hasEnded) return
    forward(signal)
    for (const name of signals) process.on(name, forward)
  })
  return {
    isStopping: () => killer !== undefined,
    end() {
      hasEnded = true
      clearTimeout(killer)
      for (const name of signals) process.off(name, forward)
    },
  }
}

/** Whether this process is in the foreground of a terminal, whose Ctrl-C reaches all processes of the group. */
function isInForeground(): boolean {
  try {
    // The fields after the name, which may contain spaces: state, parent, group, session, terminal, foreground group.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[5] !== '-1' && fields[2] === fields[5]
  } catch {
    return process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY
  }
}

/** Signals a command and its descendants, as a terminal does. Returns whether there are any. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  return pid !== undefined && send(-pid, signal)
}

/** Returns whether the process, or for a negative number the process group, exists. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    // EPERM: it belongs to another user, as of sudo.
    if (['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** Kills a command and its descendants. */
function killAll({ child, sharesGroup }: RunningCommand): void {
  if (!sharesGroup) signalGroup(child, 'SIGKILL')
  else if (child.pid !== undefined) for (const pid of [child.pid, ...descendantsOf(child.pid)]) send(pid, 'SIGKILL')
}

function endWith(running: RunningCommand, signal: StopSignal): never {
  killAll(running)
  running.watchdog?.kill('SIGKILL')
  process.exit(128 + constants.signals[signal])
}

/** The descendants of a process, on Windows none. */
function descendantsOf(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
}

function childrenOf(pid: number): readonly number[] {
  const lists = (): string[] => {
    try {
      return readdirSync(`/proc/${pid}/task`).map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))
    } catch {
      // Where there is no /proc; without pgrep, none is found.
      return [spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout ?? '']
    }
  }
  return lists().flatMap((list) => list.split(/\s+/).filter(Boolean).map(Number))
}

/** Milliseconds that processes which outlive a stopped command have to end. */
const graceOfRest = 1_000

/** Ends what a command that was stopped has left in its process group. */
async function endRest(child: ChildProcess): Promise<void> {
  if (!signalGroup(child, 'SIGTERM')) return
  for (let waited = 0; waited < graceOfRest; waited += 50) {
    await wait(50)
    if (!signalGroup(child, 0)) return
  }
  signalGroup(child, 'SIGKILL')
}

/** Waits for the end of its standard input; then ends the process, or process group, $1 and kills it after $2 seconds. */
const watchdogScript = `read -r _
kill -s TERM -- "$1"
n=0
while kill -s 0 -- "$1" && [ $n -lt "$2" ]; do sleep 1; n=$((n + 1)); done
kill -s KILL -- "$1"`

/** A process that ends the command when this process is killed by a signal that it cannot handle. `undefined` on Windows. */
function startWatchdog(child: ChildProcess, sharesGroup: boolean, grace: number): ChildProcess | undefined {
  if (child.pid === undefined || process.platform === 'win32') return undefined
  const args = [String(sharesGroup ? child.pid : -child.pid), String(Math.ceil(grace / 1000))]
  const watchdog = spawn('/bin/sh', ['-c', watchdogScript, 'payerbox-watchdog', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A signal to the process group of this process must not end it.
    detached: true,
  })
  // An image may have no shell.
  watchdog.on('error', () => {}).unref()
  watchdog.stdin.on('error', () => {})
  return watchdog
}

async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
