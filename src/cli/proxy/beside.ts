import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { CliError } from '../cli-error.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

/** Resolves with the first signal that asks the program to end; a second one ends it at once, as it does by default. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return Promise.race(signals.map((name) => once(process, name).then(() => name)))
}

/**
 * Runs a command in this terminal until it ends; a signal that asks us to end is passed on to it.
 *
 * @returns its exit code; of one that a signal ended, 128 and the signal's number, as shells have it.
 * @throws CliError when it cannot be started.
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
  asked: Promise<NodeJS.Signals>,
): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  void asked.then((signal) => child.kill(signal))
  return exitOf(child).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'there is no such program' : cause.message
    throw new CliError(`${program} cannot be started: ${why}`, { exitCode: 2, cause })
  })
}

async function exitOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}
