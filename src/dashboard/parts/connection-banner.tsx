import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { isTokenDeclined } from '../api.ts'
import { currentWorld } from '../world-state.ts'
import './connection-banner.css'

/** Milliseconds: a connection that returns within them needs no banner. */
const patience = 1200

function askAgain(): void {
  isTokenDeclined.value = false
  currentWorld.value?.retry()
}

/** A warning that the page may show old data, with the reason. It disappears when the connection returns. */
export function ConnectionBanner(): VNode {
  const world = currentWorld.value
  const state = world?.connection.value ?? 'connecting'
  const isLate = useSignal(false)
  const isBroken = state === 'lost' || state === 'refused'
  useEffect(() => {
    isLate.value = false
    if (!isBroken) return undefined
    const timer = setTimeout(() => {
      isLate.value = true
    }, patience)
    return () => clearTimeout(timer)
  }, [isBroken])
  const isShown = isBroken && isLate.value
  return (
    <div role="status">
      {isShown && (
        <p class="connection-banner">
          <strong>{state === 'lost' ? 'Disconnected.' : 'Not allowed.'}</strong> {world?.reason.value}{' '}
          {state === 'lost' && 'The page reconnects automatically.'}
          {state === 'refused' && isTokenDeclined.value && (
            <button type="button" onClick={askAgain}>
              Enter the token
            </button>
          )}
        </p>
      )}
    </div>
  )
}
