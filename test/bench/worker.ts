import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pinned } from './cores.ts'

/** A process of the bench, which says when it is ready and answers questions. */
export interface Worker<Facts> {
  /** What it said when it was ready. */
  readonly facts: Facts
  /** One question, one answer: the next is asked when this is answered. */
  ask<Answer>(question: object): Promise<Answer>
  stop(): Promise<void>
}

/** Starts a module on a core and waits until it is ready. @throws Error when it ends instead. */
export async function startWorker<Facts>(core: number | undefined, args: readonly string[]): Promise<Worker<Facts>> {
  const child = spawnNode(core, args, 'ipc')
  return {
    facts: (await heard(child)) as Facts,
    async ask<Answer>(question: object) {
      const answer = heard(child)
      child.send(question)
      return (await answer) as Answer
    },
    stop: () => stop(child),
  }
}

/** Runs this very Node on a core. A company's extra certificates would cost every start the same 100 ms: left out. */
export function spawnNode(core: number | undefined, args: readonly string[], channel: 'ipc' | 'ignore'): ChildProcess {
  const [command = '', ...rest] = pinned(core, [process.execPath, ...args])
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  return spawn(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit', channel] })
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (status: number | null) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${status}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}
