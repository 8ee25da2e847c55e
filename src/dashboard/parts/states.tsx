import type { ComponentChildren, VNode } from 'preact'
import type { Loaded } from '../use-load.ts'
import './states.css'

/** What is shown where there is nothing yet. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }): VNode {
  return (
    <div class="state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** What is shown while something is read. It appears late, so that a quick answer does not flicker. */
export function Loading({ what }: { readonly what: string }): VNode {
  return (
    <div class="state loading" role="status">
      <span class="spinner" aria-hidden="true" />
      Reading {what}…
    </div>
  )
}

/** What is shown when something cannot be read, with the reason and a way out. */
export function Failed({
  what,
  reason,
  onRetry,
  children,
}: {
  readonly what: string
  readonly reason: string
  readonly onRetry: () => void
  /** Other ways out. */
  readonly children?: ComponentChildren
}): VNode {
  return (
    <div class="state failed" role="alert">
      <h2>Cannot show {what}</h2>
      <p>{reason}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
      {children}
    </div>
  )
}

/** What was loaded, or the state in its place. */
export function Load<T>({
  of,
  what,
  wayOut,
  children,
}: {
  readonly of: Loaded<T>
  readonly what: string
  /** Where to go when it cannot be read. */
  readonly wayOut?: ComponentChildren
  readonly children: (value: T) => ComponentChildren
}): VNode {
  if (of.value !== undefined) return <>{children(of.value)}</>
  if (of.error === '') return <Loading what={what} />
  return (
    <Failed what={what} reason={of.error} onRetry={of.reload}>
      {wayOut}
    </Failed>
  )
}
