import { CliError } from './cli-error.ts'

/** A sandbox that runs for a command. */
interface RunningSandbox {
  readonly url: string
  readonly world: string
  /** The response to starting the scenario, if one was started. */
  readonly run?: { readonly sessionId?: string }
}

/** The variables of the command, under our names and under those that `--env` adds. @throws CliError */
export async function environmentFor(
  { url, world, run }: RunningSandbox,
  names: readonly (readonly [string, string])[],
): Promise<Readonly<Record<string, string>>> {
  const { accessTo } = await import('../serve/access.ts')
  const { urls, credentials } = accessTo(world, url)
  const variables: Readonly<Record<string, string>> = {
    PAYERBOX_URL: url,
    PAYERBOX_ADMIN_URL: `${url}/_payerbox`,
    PAYERBOX_WORLD: world,
    PAYERBOX_TAIGA_URL: urls.taiga,
    PAYERBOX_TAIGA_KEY: credentials.taiga,
    PAYERBOX_STEDI_URL: urls.stedi,
    PAYERBOX_STEDI_KEY: credentials.stedi,
    PAYERBOX_OPTUM_URL: urls.optum,
    PAYERBOX_OPTUM_CLIENT_ID: credentials.optumClientId,
    PAYERBOX_OPTUM_CLIENT_SECRET: credentials.optumClientSecret,
    ...(run !== undefined && { PAYERBOX_RUN: JSON.stringify(run) }),
    ...(run?.sessionId !== undefined && { PAYERBOX_SESSION_ID: run.sessionId }),
  }
  const added = names.map(([name, variable]) => {
    const value = variables[variable]
    if (value !== undefined) return [name, value] as const
    const known = Object.keys(variables).join(', ')
    throw new CliError(`--env: unknown variable ${variable}; use one of ${known}`, { exitCode: 2 })
  })
  return { ...variables, ...Object.fromEntries(added) }
}

/** Reads `--env NEW=PAYERBOX_…`. @throws CliError */
export function readMapping(text: string): readonly [string, string] {
  const [, name, variable] = /^([A-Za-z_]\w*)=(PAYERBOX_[A-Z_]+)$/.exec(text) ?? []
  if (name !== undefined && variable !== undefined) return [name, variable]
  throw new CliError(`--env must have the form TAIGA_URL=PAYERBOX_TAIGA_URL, not "${text}"`, { exitCode: 2 })
}
