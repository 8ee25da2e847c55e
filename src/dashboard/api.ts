import { signal } from '@preact/signals'
import { type AdminClient, AdminRefusal, adminClient } from '../admin-client/client.ts'
import { type WatchEvent, type WatchOptions, watchWorld } from '../admin-client/watch.ts'

/** The page is at `<base>/_payerbox/`, possibly under a path of another app. The paths of the admin API continue the base. */
export const base = new URL('..', document.baseURI).href.replace(/\/$/, '')

const tokenKey = 'payerbox-admin-token'

/** Whether the reader must enter the admin token, and why: the words of the sandbox. */
export const tokenRequest = signal<
  { readonly reason: string; readonly give: (token: string | undefined) => void } | undefined
>(undefined)

/** Whether the reader closed that dialog without a token: then the page asks again only at the reader's wish. */
export const isTokenDeclined = signal(false)

let pending: Promise<string | undefined> | undefined

/** Asks once for the token, however many requests wait for it. */
async function askForToken(reason: string): Promise<string | undefined> {
  if (isTokenDeclined.value) return undefined
  pending ??= new Promise<string | undefined>((resolve) => {
    tokenRequest.value = { reason, give: resolve }
  }).then((token) => {
    tokenRequest.value = undefined
    pending = undefined
    isTokenDeclined.value = token === undefined
    if (token !== undefined) sessionStorage.setItem(tokenKey, token)
    return token
  })
  return await pending
}

function storedToken(): string | undefined {
  return sessionStorage.getItem(tokenKey) ?? undefined
}

/** After a 401 with a token, or without one: whether there is another one now. A reader who cancels the dialog gives none. */
async function hasNewToken(refused: string | undefined): Promise<boolean> {
  // Another request can have received it meanwhile.
  if (storedToken() !== refused) return true
  const reason = refused === undefined ? 'This sandbox needs its admin token.' : 'The sandbox refused this token.'
  return (await askForToken(reason)) !== undefined
}

async function adminFetch(path: string, init: RequestInit): Promise<Response> {
  for (;;) {
    const token = storedToken()
    const headers = new Headers(init.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    const response = await fetch(base + path, { ...init, headers, cache: 'no-store' })
    if (response.status !== 401 || !(await hasNewToken(token))) return response
  }
}

/** Every operation of the admin API. Each throws `AdminRefusal`, or a `TypeError` when the sandbox cannot be reached. */
export const admin: AdminClient = adminClient(async ({ method, path, headers, body }) => {
  const response = await adminFetch(path, { method, headers, ...(body !== '' && { body }) })
  return { status: response.status, body: await response.text() }
})

/** The events of a world, as `watchWorld` gives them. */
export async function* watch(world: string, options: WatchOptions): AsyncGenerator<WatchEvent> {
  for (;;) {
    const token = storedToken()
    try {
      yield* watchWorld(base, world, { ...options, token })
      return
    } catch (error) {
      const isUnauthorized = error instanceof AdminRefusal && error.status === 401
      if (!isUnauthorized || !(await hasNewToken(token))) throw error
    }
  }
}

/** What went wrong, for the reader. */
export function describeError(error: unknown): string {
  if (error instanceof AdminRefusal) return error.message
  if (error instanceof TypeError) return 'The sandbox cannot be reached.'
  return error instanceof Error ? error.message : String(error)
}
