import type { AdminClient } from '../admin-client/index.ts'
import { CliError } from './cli-error.ts'

export const defaultUrl = 'http://127.0.0.1:4276'

/**
 * The origin of a sandbox, from the flag `--url` or else PAYERBOX_URL or else the default; a path, as in `PAYERBOX_ADMIN_URL`, is
 * removed. @throws CliError
 */
export function readUrl(flag: string | undefined): string {
  const text = flag ?? (process.env.PAYERBOX_URL || defaultUrl)
  const url = URL.parse(text)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin
  throw new CliError(`--url must be the URL of a sandbox such as ${defaultUrl}, not "${text}"`, { exitCode: 2 })
}

/** Uses the admin API of a running sandbox. @throws CliError when the sandbox does not respond, or refuses a request */
export async function reachSandbox<T>(url: string, use: (admin: AdminClient) => Promise<T>): Promise<T> {
  const { adminClient, AdminRefusal } = await import('../admin-client/index.ts')
  try {
    return await use(adminClient(url, { token: process.env.PAYERBOX_ADMIN_TOKEN }))
  } catch (error) {
    if (error instanceof AdminRefusal) throw new CliError(error.message, { exitCode: 2, cause: error })
    if (!(error instanceof TypeError)) throw error
    const { cause } = error as { readonly cause?: { readonly code?: string } }
    const why = `no sandbox responds at ${url}: ${cause?.code ?? error.message}`
    throw new CliError(`${why}; start one with payerbox serve, or name another --url`, { exitCode: 1, cause: error })
  }
}
