import type { Sandbox, SandboxOptions } from '../index.ts'
import { CliError } from './cli-error.ts'
import type { ServeSettings } from './settings.ts'

/** Creates the sandbox for the settings of a command. @throws CliError when a setting is invalid. */
export async function sandboxFor(
  settings: ServeSettings,
  onClaimMoved?: SandboxOptions['onClaimMoved'],
): Promise<Sandbox> {
  const { maxWorlds, maxWorldBytes, worldIdle, journalEntries, journalBytes } = settings
  const { clock, seed, scenario, stediEdition, optumProfile, strict, credentialGuard, phiGuard } = settings
  const { createSandbox, OptionError } = await import('../index.ts')
  const options: SandboxOptions = {
    ...{ clock, seed, scenario, stediEdition, optumProfile, strict, credentialGuard, phiGuard },
    worlds: settings.world,
    ...(await scenariosIn(settings.scenarios)),
    limits: {
      ...(maxWorlds > 0 && { worlds: maxWorlds }),
      ...(maxWorldBytes > 0 && { bytes: maxWorldBytes }),
      ...(worldIdle > 0 && { idle: worldIdle }),
    },
    journal: { entries: journalEntries, bytes: journalBytes },
    ...(onClaimMoved && { onClaimMoved }),
  }
  try {
    return createSandbox(options)
  } catch (error) {
    throw error instanceof OptionError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}

async function scenariosIn(directory: string): Promise<Pick<SandboxOptions, 'scenarios' | 'rereadScenarios'>> {
  if (directory === '') return {}
  const [{ OptionError }, { loadScenarios }] = await Promise.all([
    import('../index.ts'),
    import('../serve/scenario-files.ts'),
  ])
  return loadScenarios(directory).catch((cause: Error) => {
    const isInvalid = cause instanceof OptionError || !(cause.cause instanceof Error)
    const reason = isInvalid ? '' : `: ${(cause.cause as Error).message}`
    throw new CliError(`${cause.message}${reason}`, { exitCode: 2, cause })
  })
}
