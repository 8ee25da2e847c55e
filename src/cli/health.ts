import { Command } from 'commander'
import { CliError } from './cli-error.ts'
import { addSetting, givenFlags } from './command-settings.ts'
import { readSetting } from './read-settings.ts'
import { portSetting, serveSettings } from './settings.ts'

/** Milliseconds. */
const responseTimeout = 2000

/** `payerbox health`: the health check of the container image, which has no curl. */
export function healthCommand(): Command {
  const command = new Command('health')
    .summary('check the sandbox on this machine')
    .description(
      'Check the sandbox on this machine. Exit codes: 0 healthy, 1 not healthy (with --ready: not ready), 2 usage error.',
    )
    .helpOption('-h, --help', 'print this help')
    .option('--ready', 'check that its store can be used, too')
    .action(async ({ ready }: { readonly ready?: true }) => {
      const given = givenFlags(command)
      const host = reachableHost(readSetting(given, serveSettings.host))
      const url = `http://${host}:${readSetting(given, portSetting)}/_payerbox/${ready ? 'ready' : 'health'}`
      const [state, problem] = [ready ? 'ready' : 'healthy', await findProblem(url)]
      if (problem !== undefined) throw new CliError(`no ${state} sandbox at ${url}: ${problem}`, { exitCode: 1 })
      console.log(`${state}: ${url}`)
    })
  addSetting(command, { ...portSetting, summary: 'port of the sandbox' })
  addSetting(command, { ...serveSettings.host, summary: 'address of the sandbox' })
  return command
}

/** The address to call, as part of a URL. A server that listens on every address is called on this machine. */
function reachableHost(address: string): string {
  const host = address.replace(/^\[(.*)\]$/, '$1')
  if (host === '0.0.0.0') return '127.0.0.1'
  if (/^[0:]+$/.test(host)) return '[::1]'
  return host.includes(':') ? `[${host.replace('%', '%25')}]` : host
}

/** `undefined` when the sandbox is healthy, or ready. */
function findProblem(url: string): Promise<string | undefined> {
  // As in serve/listen.ts: an import would load Node's fetch whenever a command starts.
  const { get } = process.getBuiltinModule('node:http')
  return new Promise((resolve) => {
    const request = get(url, { timeout: responseTimeout, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode } = response
        resolve(statusCode === 200 ? undefined : (reasonIn(`${Buffer.concat(chunks)}`) ?? `status ${statusCode}`))
      })
    })
    request.on('timeout', () => request.destroy(new Error(`no response within ${responseTimeout} ms`)))
    request.on('error', (error) => resolve(error.message))
  })
}

/** The message of a refusal; `undefined` for another body. */
function reasonIn(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly message?: unknown } }
    return typeof error?.message === 'string' ? error.message : undefined
  } catch {
    return undefined
  }
}
