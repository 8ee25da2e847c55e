import { type Command, Option } from 'commander'
import { type GivenFlags, variableOf } from './read-settings.ts'
import type { CliSetting } from './setting.ts'

/** Adds the flag of a setting to a command, and its environment variable: `PAYERBOX_LOG_LEVEL` for `--log-level`. */
export function addSetting(command: Command, setting: CliSetting<unknown>): void {
  const { flag, group, summary, preset } = setting
  const shown = preset === '' || preset === 'false' ? summary : `${summary} (default ${preset})`
  command.addOption(new Option(flag, shown).helpGroup(group).env(variableOf(setting)))
}

/** The flags that were given to a command. */
export function givenFlags(command: Command): GivenFlags {
  const given = command.options.filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
  return new Map(given.map((option) => [`${option.long}`, String(command.getOptionValue(option.attributeName()))]))
}
