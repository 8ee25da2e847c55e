import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { CliError } from './cli-error.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

/** Resolves with the first signal to stop. A second signal ends the program at once, which is Node's default. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return Promise.race(signals.map((name) => once(process, name).then(() => name)))
}

/**
 * Runs a command in this terminal until it ends; forwards the signal to stop.
 *
 * @returns its exit code; 128 plus the signal's number when a signal ended it, as in a shell.
 * @throws CliError when it cannot be started.
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
  stop: Promise<NodeJS.Signals>,
): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  void stop.then((signal) => child.kill(signal))
  return exitCodeOf(child).catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'command not found' : cause.message
    throw new CliError(`cannot start ${program}: ${reason}`, { exitCode: 2, cause })
  })
}

async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
