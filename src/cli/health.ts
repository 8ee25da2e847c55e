import { Command } from 'commander'
import { CliError } from './cli-error.ts'
import { addSetting, readSetting } from './read-settings.ts'
import { portSetting } from './settings.ts'

/** Milliseconds to wait for the answer. */
const patience = 2000

/** `payerbox health`: for a container's health check, since the image has no curl. */
export function healthCommand(): Command {
  const command = new Command('health')
    .description('Ask the sandbox on this machine whether it is up: exit code 0 when it is, 1 when it is not.')
    .helpOption('-h, --help', 'print this help')
    .action(async () => {
      const url = `http://127.0.0.1:${readSetting(command, portSetting, process.env)}/_payerbox/health`
      const trouble = await ask(url)
      if (trouble !== undefined) throw new CliError(`no healthy sandbox at ${url}: ${trouble}`, { exitCode: 1 })
      console.log(`healthy: ${url}`)
    })
  addSetting(command, { ...portSetting, summary: 'port of the sandbox' })
  return command
}

/** What is wrong; `undefined` when nothing is. */
function ask(url: string): Promise<string | undefined> {
  // As in serve/listen.ts: an import would load Node's fetch, at every start of any command.
  const { get } = process.getBuiltinModule('node:http')
  return new Promise((resolve) => {
    const request = get(url, { timeout: patience, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode === 200 ? undefined : `it answers ${response.statusCode}`)
    })
    request.on('timeout', () => request.destroy(new Error(`no answer within ${patience} ms`)))
    request.on('error', (error) => resolve(error.message))
  })
}
