import { type Command, Option } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { CliError } from './cli-error.ts'
import type { CliSetting } from './settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Gives a command the flag of a setting, and the environment variable: `PAYERBOX_LOG_LEVEL` for `--log-level`. */
export function addSetting(command: Command, { flag, group, summary, preset }: CliSetting<unknown>): void {
  const shown = preset === '' || preset === 'false' ? summary : `${summary} (default ${preset})`
  const option = new Option(flag, shown).helpGroup(group)
  command.addOption(option.env(variableOf(option)))
}

/**
 * What a setting was set to: the flag over the environment over the preset. An empty variable counts as none, since that
 * is what Compose makes of one that nobody set.
 *
 * @throws CliError when the value is not allowed.
 */
export function readSetting<T>(
  command: Command,
  { flag, preset, read, allowed, words = [] }: CliSetting<T>,
  environment: Environment,
): T {
  const option = new Option(flag)
  const key = option.attributeName()
  const isFlag = command.getOptionValueSource(key) === 'cli'
  const name = isFlag ? `${option.long}` : variableOf(option)
  const text = isFlag ? String(command.getOptionValue(key)) : environment[name] || preset
  const value = read(text)
  if (value !== undefined) return value
  throw new CliError(`${name} must be ${allowed}, not "${text}"${didYouMean(text, words)}`, { exitCode: 2 })
}

function variableOf(option: Option): string {
  return `PAYERBOX_${option.name().replaceAll('-', '_').toUpperCase()}`
}
