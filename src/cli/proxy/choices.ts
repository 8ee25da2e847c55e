import type { Evidence } from '../../contract/evidence.ts'
import { stediEditions } from '../../contract/routes.ts'
import { tiers } from '../../judge/words.ts'
import { TargetError } from '../../kit.ts'
import { proxyTarget } from '../../proxy/target.ts'
import { type ReportFormat, reportFormats } from '../../report/report.ts'
import { CliError, readChoice } from '../cli-error.ts'
import { portSetting, serveSettings } from '../settings.ts'

/** The flags of `payerbox proxy`, as commander gives them. */
export interface ProxyFlags {
  readonly target?: string
  readonly live?: boolean
  readonly port?: string
  readonly host?: string
  readonly edition?: string
  readonly failOn?: string
  readonly report?: string
  readonly format?: string
  readonly verbose?: boolean
}

/** Between whom the proxy stands, and how it tells of them. */
export interface ProxyChoices {
  readonly target: URL
  readonly port: number
  readonly host: string
  readonly edition: string
  readonly failOn: Evidence
  /** Empty for none. */
  readonly report: string
  readonly format: ReportFormat
  readonly verbose: boolean
  /** A program that runs while the proxy does, and its arguments; empty for none. */
  readonly command: readonly string[]
}

/** @throws CliError when a flag is wrong or missing. */
export function readProxyChoices(command: readonly string[], flags: ProxyFlags): ProxyChoices {
  const { edition = '2025-01', failOn = 'documented', report = '', format = 'pretty', verbose = false } = flags
  const port = portSetting.read(flags.port ?? '4277')
  const host = serveSettings.host.read(flags.host ?? serveSettings.host.preset)
  if (port === undefined) throw wrong(`--port must be ${portSetting.allowed}, not "${flags.port}"`)
  if (host === undefined) throw wrong(`--host must be ${serveSettings.host.allowed}, not "${flags.host}"`)
  const target = targetOf(flags)
  if (isItself(target, port)) throw wrong(`the target is the proxy itself: --port ${port}; name another`)
  return {
    target,
    port,
    host,
    edition: readChoice('--edition', edition, stediEditions),
    failOn: readChoice('--fail-on', failOn, tiers),
    report,
    format: readChoice('--format', format, reportFormats),
    verbose,
    command,
  }
}

function targetOf({ target, live = false }: ProxyFlags): URL {
  if (target === undefined) throw wrong('proxy needs --target <url>, the server that requests are passed on to')
  try {
    return proxyTarget(target, live)
  } catch (error) {
    throw error instanceof TargetError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}

function isItself({ hostname, port: targetPort }: URL, port: number): boolean {
  return targetPort === String(port) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function wrong(message: string): CliError {
  return new CliError(message, { exitCode: 2 })
}
