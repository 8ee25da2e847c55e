import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { AdminRefusal } from '../admin-client/client.ts'
import { describeError } from './api.ts'
import { currentWorld } from './world-state.ts'

/** What is read from the admin API. While it is read again, the value before stays. */
export interface Loaded<T> {
  readonly value: T | undefined
  /** Why it cannot be shown; empty when nothing failed. */
  readonly error: string
  readonly reload: () => void
}

/**
 * Reads something for a view: when the view opens, when a key changes, and when the connection returns.
 *
 * @param keys What `load` depends on, such as the name of the world.
 */
export function useLoad<T>(load: () => Promise<T>, keys: readonly (string | number | undefined)[]): Loaded<T> {
  const state = useSignal<{ readonly value: T | undefined; readonly error: string }>({ value: undefined, error: '' })
  const round = useSignal(0)
  const epoch = currentWorld.value?.epoch.value ?? 0
  useEffect(() => {
    let isCurrent = true
    load().then(
      (value) => {
        if (isCurrent) state.value = { value, error: '' }
      },
      (error: unknown) => {
        if (!isCurrent) return
        // What does not exist any more is not shown any more; what cannot be read now still is.
        const isGone = error instanceof AdminRefusal && error.status === 404
        state.value = { value: isGone ? undefined : state.peek().value, error: describeError(error) }
      },
    )
    return () => {
      isCurrent = false
    }
  }, [...keys, epoch, round.value])
  const reload = (): void => {
    round.value++
  }
  return { ...state.value, reload }
}
