import type { Sandbox, SandboxOptions } from '../index.ts'
import type { OwnFiles } from '../serve/scenario-files.ts'
import { openStore } from '../store/open-store.ts'
import { CliError } from './cli-error.ts'
import type { ServeSettings } from './settings.ts'

/** Creates the sandbox for the settings of a command. @throws CliError when a setting is invalid. */
export async function sandboxFor(
  settings: ServeSettings,
  onClaimMoved?: SandboxOptions['onClaimMoved'],
): Promise<Sandbox> {
  const { maxWorlds, maxWorldBytes, maxTotalBytes, worldIdle, worldMemoryIdle, journalEntries, journalBytes } = settings
  const { clock, seed, scenario, stediEdition, optumProfile, strict, credentialGuard, phiGuard } = settings
  const { createSandbox, OptionError, StoreError } = await import('../index.ts')
  const options: SandboxOptions = {
    ...(seed === 'none' ? { idSalt: crypto.randomUUID() } : { seed }),
    ...{ clock, scenario, stediEdition, optumProfile, strict, credentialGuard, phiGuard },
    worlds: settings.world,
    ...(await ownOptions(ownFilesOf(settings))),
    limits: {
      ...(maxWorlds > 0 && { worlds: maxWorlds }),
      ...(maxWorldBytes > 0 && { bytes: maxWorldBytes }),
      ...(maxTotalBytes > 0 && { totalBytes: maxTotalBytes }),
      ...(worldIdle > 0 && { idle: worldIdle }),
      ...(settings.store !== 'memory:' && { memoryIdle: worldMemoryIdle }),
    },
    journal: { entries: journalEntries, bytes: journalBytes },
    ...(onClaimMoved && { onClaimMoved }),
  }
  const { import: file } = settings
  if (file !== '') await (await import('./snapshot-file.ts')).checkSnapshotFile(file)
  try {
    const sandbox = createSandbox({ ...options, store: await openStore(settings.store) })
    if (file !== '') await importWorlds(sandbox, file)
    return sandbox
  } catch (error) {
    const isUsageError = error instanceof OptionError || error instanceof StoreError
    throw isUsageError ? new CliError(error.message, { exitCode: 2, cause: error }) : error
  }
}

/** Loads a snapshot into a sandbox that has just been created. @throws CliError */
async function importWorlds(sandbox: Sandbox, file: string): Promise<void> {
  const [{ callsOf }, { openTextFile }] = await Promise.all([
    import('./snapshot-calls.ts'),
    import('./read-text-file.ts'),
  ])
  try {
    await callsOf(sandbox).load((await openTextFile(file)).pieces, false)
  } catch (cause) {
    await sandbox.close()
    const { code, message } = cause as { readonly code?: string; readonly message: string }
    const remedy = 'start without --import, or use another store'
    const why = code === 'WORLD_EXISTS' ? `${message.split(',')[0]} in the store already; ${remedy}` : message
    throw new CliError(`--import ${file}: ${why}`, { exitCode: 2, cause })
  }
}

/** The files that the settings name. */
export function ownFilesOf({ scenarios, payers }: Pick<ServeSettings, 'scenarios' | 'payers'>): OwnFiles {
  return { ...(scenarios !== '' && { scenarios }), ...(payers !== '' && { payers }) }
}

/** The scenarios and payers of files. @throws CliError when a file is invalid or cannot be read. */
export async function ownOptions(
  files: OwnFiles,
): Promise<Pick<SandboxOptions, 'scenarios' | 'payers' | 'scenarioFiles' | 'rereadScenarios'>> {
  if (Object.keys(files).length === 0) return {}
  const [{ OptionError }, { loadOwnFiles }] = await Promise.all([
    import('../index.ts'),
    import('../serve/scenario-files.ts'),
  ])
  return loadOwnFiles(files).catch((cause: Error) => {
    const isInvalid = cause instanceof OptionError || !(cause.cause instanceof Error)
    const reason = isInvalid ? '' : `: ${(cause.cause as Error).message}`
    throw new CliError(`${cause.message}${reason}`, { exitCode: 2, cause })
  })
}
