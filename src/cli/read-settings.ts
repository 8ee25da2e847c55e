import { didYouMean } from '../text/did-you-mean.ts'
import { CliError } from './cli-error.ts'
import type { CliSetting } from './setting.ts'
import { type ServeSettings, serveSettings } from './settings.ts'

/** Flags of settings that are given, by their long names: `--port`. */
export type GivenFlags = ReadonlyMap<string, string>

/**
 * The value of a setting: from the flag, or else the environment, or else the default. An empty variable counts as not set,
 * because Compose passes a variable without a value as empty.
 *
 * @throws CliError when the value is not allowed.
 */
export function readSetting<T>(given: GivenFlags, setting: CliSetting<T>): T {
  const { preset, read, allowed, words = [], isSecret = false } = setting
  const flag = longFlagOf(setting)
  const name = given.has(flag) ? flag : variableOf(setting)
  const text = given.get(flag) ?? (process.env[name] || preset)
  const value = read(text)
  if (value !== undefined) return value
  const shown = isSecret ? '' : `, not "${text}"${didYouMean(text, words)}`
  throw new CliError(`${name} must be ${allowed}${shown}`, { exitCode: 2 })
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
  const known = [...Object.values<CliSetting<unknown>>(serveSettings).map(variableOf), ...otherVariables]
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('PAYERBOX_') && !known.includes(name) && !foreignVariable.test(name),
  )
  if (unknown === undefined) return
  const hint = didYouMean(unknown, known) || '; payerbox --help lists the variables'
  throw new CliError(`unknown variable ${unknown}${hint}`, { exitCode: 2 })
}

/** Every setting of a sandbox. One that is not a flag of the command comes from the environment or is the default. @throws CliError */
export function readSettings(given: GivenFlags): ServeSettings {
  checkVariables(process.env)
  const settings: [string, CliSetting<unknown>][] = Object.entries(serveSettings)
  return Object.fromEntries(settings.map(([name, setting]) => [name, readSetting(given, setting)])) as never
}

/**
 * The flags of arguments that are nothing but flags of `serve`, each once and with a value of its own: `--port 8080 --strict`
 * or `--port=8080`; `undefined` for other arguments, which need commander.
 */
export function plainFlags(args: readonly string[]): GivenFlags | undefined {
  const given = new Map<string, string>()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const [, name = arg, inline] = /^(--[^=]*)=(.*)$/s.exec(arg) ?? []
    const setting = settingOf(name)
    if (setting === undefined || given.has(longFlagOf(setting))) return undefined
    const takesValue = setting.flag.includes('<')
    if (inline !== undefined && !takesValue) return undefined
    const value = takesValue ? (inline ?? args[++at]) : 'true'
    if (value === undefined || value.startsWith('-')) return undefined
    given.set(longFlagOf(setting), value)
  }
  return given
}

/** The setting whose flag it is, in its long or its short form. */
function settingOf(name: string): CliSetting<unknown> | undefined {
  if (!name.startsWith('-')) return undefined
  return Object.values<CliSetting<unknown>>(serveSettings).find(({ flag }) => flag.split(/,? /).includes(name))
}

/** `--log-level` */
function longFlagOf({ flag }: CliSetting<unknown>): string {
  return flag.slice(flag.indexOf('--')).split(' ')[0] ?? ''
}

/** `PAYERBOX_LOG_LEVEL` */
export function variableOf(setting: CliSetting<unknown>): string {
  return `PAYERBOX_${longFlagOf(setting).slice(2).replaceAll('-', '_').toUpperCase()}`
}
