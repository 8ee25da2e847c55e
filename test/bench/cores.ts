import { execFileSync, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Which core a process runs on; undefined where processes cannot be pinned. */
export interface Cores {
  readonly server: number | undefined
  readonly load: number | undefined
}

/** A core for the server and another for everything else, where `taskset` exists and there are two. */
export function chooseCores(): Cores {
  const [server, load] = availableParallelism() < 2 ? [] : allowedCores()
  return load === undefined ? { server: undefined, load: undefined } : { server, load }
}

/** The command that runs `command` on a core. */
export function pinned(core: number | undefined, command: readonly string[]): readonly string[] {
  return core === undefined ? command : ['taskset', '-c', String(core), ...command]
}

/** Moves this very process to a core, so that it leaves the server's alone. */
export function pinSelf(core: number | undefined): void {
  if (core !== undefined) execFileSync('taskset', ['-cp', String(core), String(process.pid)])
}

/** As `taskset` tells them: `pid 7's current affinity list: 0-3,8`. */
function allowedCores(): readonly number[] {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' })
  if (status !== 0) return []
  const list = stdout.slice(stdout.lastIndexOf(':') + 1)
  return list.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
