import type { Command } from 'commander'
import type { Sandbox, SandboxOptions } from '../index.ts'
import { plural } from '../text/phrases.ts'
import { CliError } from './cli-error.ts'
import { readSetting } from './read-settings.ts'
import { type CliSetting, type ServeSettings, serveSettings } from './settings.ts'

/** The settings of a command that makes a sandbox; a flag that it does not have is as the environment or the preset says. */
export function settingsOf(command: Command): ServeSettings {
  const read = <T>(setting: CliSetting<T>): T => readSetting(command, setting, process.env)
  return {
    port: read(serveSettings.port),
    host: read(serveSettings.host),
    logLevel: read(serveSettings.logLevel),
    world: read(serveSettings.world),
    clock: read(serveSettings.clock),
    seed: read(serveSettings.seed),
    scenarios: read(serveSettings.scenarios),
    watch: read(serveSettings.watch),
    scenario: read(serveSettings.scenario),
    stediEdition: read(serveSettings.stediEdition),
    optumProfile: read(serveSettings.optumProfile),
    strict: read(serveSettings.strict),
    maxWorlds: read(serveSettings.maxWorlds),
    maxWorldBytes: read(serveSettings.maxWorldBytes),
    worldIdle: read(serveSettings.worldIdle),
    journalEntries: read(serveSettings.journalEntries),
    journalBytes: read(serveSettings.journalBytes),
    credentialGuard: read(serveSettings.credentialGuard),
    phiGuard: read(serveSettings.phiGuard),
  }
}

/** The sandbox that settings ask for. @throws CliError when one of them cannot be. */
export async function sandboxFor({ world, scenarios, ...settings }: ServeSettings): Promise<Sandbox> {
  const { maxWorlds, maxWorldBytes, worldIdle, journalEntries, journalBytes } = settings
  const { createSandbox, OptionError } = await import('../index.ts')
  const options: SandboxOptions = {
    ...settings,
    worlds: world,
    ...(await scenariosIn(scenarios)),
    limits: {
      ...(maxWorlds > 0 && { worlds: maxWorlds }),
      ...(maxWorldBytes > 0 && { bytes: maxWorldBytes }),
      ...(worldIdle > 0 && { idle: worldIdle }),
    },
    journal: { entries: journalEntries, bytes: journalBytes },
  }
  try {
    return createSandbox(options)
  } catch (error) {
    throw error instanceof OptionError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}

async function scenariosIn(directory: string): Promise<Pick<SandboxOptions, 'scenarios' | 'rereadScenarios'>> {
  if (directory === '') return {}
  const [{ formatProblem }, { loadScenarios }] = await Promise.all([
    import('../index.ts'),
    import('../serve/scenario-files.ts'),
  ])
  const loaded = await loadScenarios(directory).catch((cause: Error) => {
    throw new CliError(cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message, {
      exitCode: 2,
      cause,
    })
  })
  if ('scenarios' in loaded) {
    return { scenarios: loaded.scenarios, rereadScenarios: () => loadScenarios(directory) }
  }
  const { problems } = loaded
  const count = plural(problems.length, 'problem')
  const lines = [`${count} in the scenario files of ${directory}`, ...problems.map(formatProblem)]
  throw new CliError(lines.join('\n'), { exitCode: 2 })
}
