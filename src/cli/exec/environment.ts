import { credentialFor } from '../../api/credential.ts'
import { CliError } from '../cli-error.ts'

/** What a command has to know of the sandbox beside it. */
export interface Beside {
  readonly url: string
  readonly world: string
  /** The answer to starting a story, if one was begun. */
  readonly story?: { readonly sessionId?: string }
}

/** The variables of a command, under our names and under those that it wants. @throws CliError */
export function environmentOf(
  { url, world, story }: Beside,
  names: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const key = credentialFor(world)
  const ours: Readonly<Record<string, string>> = {
    PAYERBOX_URL: url,
    PAYERBOX_ADMIN_URL: `${url}/_payerbox`,
    PAYERBOX_WORLD: world,
    PAYERBOX_TAIGA_URL: url,
    PAYERBOX_TAIGA_KEY: key,
    // Stedi's base URL ends with the version, as Stedi writes it.
    PAYERBOX_STEDI_URL: `${url}/2024-04-01`,
    PAYERBOX_STEDI_KEY: key,
    PAYERBOX_OPTUM_URL: url,
    PAYERBOX_OPTUM_CLIENT_ID: key,
    PAYERBOX_OPTUM_CLIENT_SECRET: 'sandbox',
    ...(story !== undefined && { PAYERBOX_STORY: JSON.stringify(story) }),
    ...(story?.sessionId !== undefined && { PAYERBOX_SESSION_ID: story.sessionId }),
  }
  const wanted = names.map(([name, variable]) => {
    const value = ours[variable]
    if (value !== undefined) return [name, value] as const
    throw new CliError(`--env: there is no ${variable}; there are ${Object.keys(ours).join(', ')}`, { exitCode: 2 })
  })
  return { ...ours, ...Object.fromEntries(wanted) }
}
