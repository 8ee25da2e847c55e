import { type Command, Option } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { CliError } from './cli-error.ts'
import type { CliSetting } from './setting.ts'
import { type ServeSettings, serveSettings } from './settings.ts'

/** Adds the flag of a setting to a command, and its environment variable: `PAYERBOX_LOG_LEVEL` for `--log-level`. */
export function addSetting(command: Command, { flag, group, summary, preset }: CliSetting<unknown>): void {
  const shown = preset === '' || preset === 'false' ? summary : `${summary} (default ${preset})`
  const option = new Option(flag, shown).helpGroup(group)
  command.addOption(option.env(variableOf(option)))
}

/**
 * The value of a setting: from the flag, or else the environment, or else the default. An empty variable counts as not set,
 * because Compose passes a variable without a value as empty.
 *
 * @throws CliError when the value is not allowed.
 */
export function readSetting<T>(command: Command, setting: CliSetting<T>): T {
  const { flag, preset, read, allowed, words = [], isSecret = false } = setting
  const option = new Option(flag)
  const key = option.attributeName()
  const isFlag = command.getOptionValueSource(key) === 'cli'
  const name = isFlag ? `${option.long}` : variableOf(option)
  const text = isFlag ? String(command.getOptionValue(key)) : process.env[name] || preset
  const value = read(text)
  if (value !== undefined) return value
  const given = isSecret ? '' : `, not "${text}"${didYouMean(text, words)}`
  throw new CliError(`${name} must be ${allowed}${given}`, { exitCode: 2 })
}

/**
 * Variables that are no settings: how clients and tests reach a sandbox, and credentials for live vendors. `payerbox exec`
 * sets some of them for the command that it runs, which can be payerbox again.
 */
const otherVariables = [
  ...['URL', 'ADMIN_URL', 'PROXY_URL', 'RUN', 'SESSION_ID', 'TAIGA_URL', 'TAIGA_KEY', 'STEDI_URL', 'STEDI_KEY'],
  ...['OPTUM_URL', 'OPTUM_CLIENT_ID', 'OPTUM_CLIENT_SECRET'],
].map((name) => `PAYERBOX_${name}`)

/** Of live vendors, and those that Kubernetes and Docker set for a service called payerbox. */
const foreignVariable = /^PAYERBOX_(LIVE_|SERVICE_|PORT_\d|\d|ENV_|NAME$)/

/** @throws CliError for a variable `PAYERBOX_…` that payerbox does not have. */
function checkVariables(environment: Readonly<Record<string, string | undefined>>): void {
  const known = [
    ...Object.values<CliSetting<unknown>>(serveSettings).map(({ flag }) => variableOf(new Option(flag))),
    ...otherVariables,
  ]
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('PAYERBOX_') && !known.includes(name) && !foreignVariable.test(name),
  )
  if (unknown === undefined) return
  const hint = didYouMean(unknown, known) || '; payerbox --help lists the variables'
  throw new CliError(`unknown variable ${unknown}${hint}`, { exitCode: 2 })
}

/** Every setting of a sandbox. One that is not a flag of the command comes from the environment or is the default. @throws CliError */
export function readSettings(command: Command): ServeSettings {
  checkVariables(process.env)
  const settings: [string, CliSetting<unknown>][] = Object.entries(serveSettings)
  return Object.fromEntries(settings.map(([name, setting]) => [name, readSetting(command, setting)])) as never
}

function variableOf(option: Option): string {
  return `PAYERBOX_${option.name().replaceAll('-', '_').toUpperCase()}`
}
