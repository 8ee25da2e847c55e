import { signal } from '@preact/signals'
import { type AdminClient, AdminRefusal, adminClient } from '../admin-client/client.ts'

/** The page is at `<base>/_payerbox/`, possibly under a path of another app. The paths of the admin API continue the base. */
export const base: string = new URL('..', document.baseURI).href.replace(/\/$/, '')

const tokenKey = 'payerbox-admin-token'

/** Whether the reader must enter the admin token, and why: the words of the sandbox. */
export const tokenRequest = signal<
  { readonly reason: string; readonly give: (token: string | undefined) => void } | undefined
>(undefined)

let pending: Promise<string | undefined> | undefined

/** Asks once for the token, however many requests wait for it. */
function askForToken(reason: string): Promise<string | undefined> {
  pending ??= new Promise<string | undefined>((resolve) => {
    tokenRequest.value = { reason, give: resolve }
  }).then((token) => {
    tokenRequest.value = undefined
    pending = undefined
    if (token !== undefined) sessionStorage.setItem(tokenKey, token)
    return token
  })
  return pending
}

/**
 * `fetch` below the base, with the admin token where the sandbox needs one. The reader enters it in a dialog; a reader who cancels
 * gets the 401.
 */
export async function adminFetch(path: string, init: RequestInit = {}): Promise<Response> {
  for (;;) {
    const token = sessionStorage.getItem(tokenKey)
    const headers = new Headers(init.headers)
    if (token !== null) headers.set('authorization', `Bearer ${token}`)
    const response = await fetch(base + path, { ...init, headers, cache: 'no-store' })
    if (response.status !== 401) return response
    // Another request can have received the token meanwhile.
    if (sessionStorage.getItem(tokenKey) !== token) continue
    const entered = await askForToken(
      token === null ? 'This sandbox needs its admin token.' : 'The sandbox refused this token.',
    )
    if (entered === undefined) return response
  }
}

/** Every operation of the admin API. Each throws `AdminRefusal`, or a `TypeError` when the sandbox cannot be reached. */
export const admin: AdminClient = adminClient(async ({ method, path, headers, body }) => {
  const response = await adminFetch(path, { method, headers, ...(body !== '' && { body }) })
  return { status: response.status, body: await response.text() }
})

/** What went wrong, for the reader. */
export function errorText(error: unknown): string {
  if (error instanceof AdminRefusal) return error.message
  if (error instanceof TypeError) return 'The sandbox cannot be reached.'
  return error instanceof Error ? error.message : String(error)
}
