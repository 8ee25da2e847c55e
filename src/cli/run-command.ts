import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { CliError } from './cli-error.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

/** Resolves with the first signal to stop. A second signal ends the program at once, which is Node's default. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return Promise.race(signals.map((name) => once(process, name).then(() => name)))
}

/** How a command runs. */
export interface CommandOptions {
  /** Variables in addition to those of this process. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: Promise<NodeJS.Signals>
  /** Whether the standard output of the command goes to standard error. */
  readonly outputToError: boolean
}

/**
 * Runs a command until it ends. A signal to stop reaches it once: in the foreground of a terminal, Ctrl-C reaches the command
 * directly; elsewhere the command has a process group of its own, to which the signal is forwarded.
 *
 * @returns its exit code; 128 plus the signal's number when a signal ended it, as in a shell.
 * @throws CliError when it cannot be started.
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  { environment, stop, outputToError }: CommandOptions,
): Promise<number> {
  const sharesTerminal = process.platform === 'win32' || isInForeground()
  const child = spawn(program, args, {
    stdio: ['inherit', outputToError ? 2 : 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    detached: !sharesTerminal,
  })
  void stop.then((signal) => {
    if (signal === 'SIGTERM') child.kill(signal)
    else if (!sharesTerminal) signalGroup(child, signal)
    // This process waits for the command; a second signal ends both.
    if (!sharesTerminal) for (const name of signals) process.once(name, () => endWith(child, name))
  })
  return exitCodeOf(child).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'command not found' : cause.message
    throw new CliError(`cannot start ${program}: ${reason}`, { exitCode: 2, cause })
  })
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

/** Signals a command and its descendants, as a terminal does. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch (error) {
    // The command has already ended.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function endWith(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM'): never {
  signalGroup(child, 'SIGKILL')
  process.exit(128 + constants.signals[signal])
}

async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
