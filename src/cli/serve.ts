import { once } from 'node:events'
import { isLoopback } from '../guard/admin-access.ts'
import type { Sandbox } from '../index.ts'
import type { Log } from '../serve/answer.ts'
import type { Listening } from '../serve/listen.ts'
import { CliError } from './cli-error.ts'
import { jsonLog, prettyLog } from './open-log.ts'
import { ownFilesOf, sandboxFor } from './sandbox-for.ts'
import type { ServeSettings } from './settings.ts'
import { dropFailedOutput } from './streams.ts'
import { styleOf } from './terminal.ts'

/** Serves a sandbox until SIGTERM or SIGINT. @throws CliError */
export async function serve(settings: ServeSettings): Promise<void> {
  // From the start: as the first process of a container, Node ignores signals that have no listener.
  const signal = Promise.race(['SIGTERM', 'SIGINT'].map((name) => once(process, name).then(() => name)))
  const { logFormat, logLevel } = settings
  const isPretty = logFormat === 'pretty' || (logFormat === 'auto' && process.stdout.isTTY)
  const log = isPretty ? prettyLog(logLevel, process.stdout) : await jsonLog(logLevel)
  if (settings.exportOnExit !== '') await (await import('./snapshot-file.ts')).checkWritable(settings.exportOnExit)
  const { claimMoved } = log
  // Until the sandbox exists, only claims of the worlds that the settings name can move.
  let maskWorld = (name: string): string => name
  let maskScenario = (name: string): string => name
  const sandbox = await sandboxFor(
    settings,
    claimMoved &&
      ((moved) => claimMoved({ ...moved, world: maskWorld(moved.world), scenario: maskScenario(moved.scenario) })),
  )
  maskWorld = sandbox.maskWorld
  // A scenario that a caller started from its text has a name of the caller's.
  maskScenario = (name) => (sandbox.scenarios.some((scenario) => scenario.name === name) ? name : maskWorld(name))
  const listening = await startListening(sandbox, settings, log)
  dropFailedOutput()
  if (settings.scenarios + settings.payers !== '' && settings.watch === 'on') {
    const { watchScenarios } = await import('../serve/watch-files.ts')
    const { formatProblem, formatProblemWithExcerpt } = await import('../index.ts')
    watchScenarios(sandbox, ownFilesOf(settings), log, isPretty ? formatProblemWithExcerpt : formatProblem)
  }
  if (isPretty) {
    const { banner } = await import('./banner.ts')
    const style = styleOf(process.stdout, Number.POSITIVE_INFINITY)
    process.stdout.write(banner(reachOf(listening, settings), settings, sandbox.scenarios.length, style))
  } else {
    const { url, ...reach } = reachOf(listening, settings)
    log.info({ url, worlds: settings.world, clock: settings.clock, ...reach }, 'listening')
  }
  if (settings.import !== '') log.info({ file: settings.import }, 'worlds loaded')
  await stop(await signal, settings.exportOnExit, sandbox, listening, log)
}

/** Where the sandbox is reached, and who can reach it. */
export interface Reach {
  readonly url: string
  /** Who can reach what, in one sentence. */
  readonly access: string
  /** The token of the admin API, if it was generated. This is the only place where it is shown. */
  readonly adminToken?: string
}

function reachOf({ url, adminToken }: Listening, { host, adminToken: given }: ServeSettings): Reach {
  const who = isLoopback(host) ? 'only this machine' : `every machine that can connect to ${host}`
  if (adminToken === undefined) return { url, access: `${who} can call the vendor routes and the admin API` }
  const access = `${who} can call the vendor routes; the admin API needs the admin token`
  return { url, access, ...(given === '' && { adminToken }) }
}

/** Exits without waiting for pending timers: a delayed response would keep the process alive for the whole delay. */
async function stop(signal: string, file: string, sandbox: Sandbox, listening: Listening, log: Log): Promise<void> {
  log.info({ signal }, 'stopping')
  await listening.close()
  const isSaved = file === '' || (await exportWorlds(file, sandbox, log))
  await sandbox.close()
  log.info({}, 'stopped')
  process.exit(isSaved ? 0 : 1)
}

/** Saves all worlds to a file. False, with a line in the log, when they cannot be saved. */
async function exportWorlds(file: string, sandbox: Sandbox, log: Log): Promise<boolean> {
  try {
    const [{ writeSnapshotFile }, { callsOf }] = await Promise.all([
      import('./snapshot-file.ts'),
      import('./snapshot-calls.ts'),
    ])
    await writeSnapshotFile(file, callsOf(sandbox).save(undefined))
    log.info({ file }, 'worlds saved')
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    log.error({ file, error: message }, 'the worlds could not be saved')
    return false
  }
}

async function startListening(sandbox: Sandbox, settings: ServeSettings, log: Log): Promise<Listening> {
  const { listen } = await import('../serve/listen.ts')
  const { port, host, cors, allowHost: allowHosts, adminToken } = settings
  const { maxConnections, maxBodyBytes, requestTimeout, faultTimeout } = settings
  try {
    return await listen(sandbox, {
      ...{ port, host, log, cors, allowHosts, maxConnections, maxBodyBytes, requestTimeout, faultTimeout },
      ...(adminToken !== '' && { adminToken }),
      guard: false,
    })
  } catch (error) {
    throw new CliError(listenError(error as NodeJS.ErrnoException, port, host), { exitCode: 1, cause: error })
  }
}

function listenError({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `port ${port} of ${host} is in use; use another --port, or 0 for a free one`
  if (code === 'EACCES') return `not allowed to listen on port ${port}; use a --port above 1023`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `cannot bind to ${host}: not a local address; use another --host`
  return `cannot listen on ${host}:${port}: ${message}`
}
