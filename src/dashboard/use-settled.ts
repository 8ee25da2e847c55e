import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/**
 * Does something once a value has not changed for a while: after the last key, or when a slider stops. A change and the end of the view
 * cancel it.
 *
 * @param milliseconds How long the value must stay the same.
 * @param action Its signal is aborted by a change that comes later.
 */
export function useWhenSettled(
  value: string | number | undefined,
  milliseconds: number,
  action: (signal: AbortSignal) => void | Promise<void>,
): void {
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => void action(controller.signal), milliseconds)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [value])
}

/**
 * A draft of a value that the link has. It follows the link at once; `commit` writes it to the link when it has settled.
 *
 * @param milliseconds How long the draft must stay the same.
 */
export function useDraft<T extends string | number | undefined>(
  value: T,
  milliseconds: number,
  commit: (draft: T) => void,
): Signal<T> {
  const draft = useSignal(value)
  useEffect(() => {
    draft.value = value
  }, [value])
  useWhenSettled(draft.value, milliseconds, () => {
    if (draft.value !== value) commit(draft.value)
  })
  return draft
}
