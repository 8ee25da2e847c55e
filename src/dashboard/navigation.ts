import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type PageRoute, parseRoute, routeHash } from './router.ts'

const hash = signal(location.hash)
addEventListener('hashchange', () => {
  hash.value = location.hash
})

/** The route of the address bar. */
export const route: ReadonlySignal<PageRoute> = computed(() => parseRoute(hash.value))

/** Goes to another route; the reader comes back with the browser's button. */
export function navigate(to: Partial<PageRoute>): void {
  location.hash = routeHash(to)
}

/** Shows another link for what the page shows, without an entry in the history. */
export function replaceRoute(to: PageRoute): void {
  const next = routeHash(to)
  history.replaceState(null, '', next)
  hash.value = next
}

/** Changes parameters of the current route, such as filters, without an entry in the history. */
export function replaceQuery(changes: Readonly<Record<string, string>>): void {
  const { value } = route
  replaceRoute({ ...value, query: { ...value.query, ...changes } })
}
