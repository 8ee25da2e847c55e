import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { describeError } from '../api.ts'
import { currentWorld } from '../world-state.ts'
import './messages.css'

/** The result of an action, for the reader: shown at the lower edge, and announced to screen readers. */
interface ActionResult {
  readonly id: number
  readonly kind: 'done' | 'failed'
  readonly text: string
}

const messages = signal<readonly ActionResult[]>([])

/** Milliseconds that a success stays. A failure stays until the reader closes it. */
const shown = 5000
let last = 0

/** Shows a result. A text that is shown already moves to the end; of several results the last three stay. */
export function showMessage(kind: ActionResult['kind'], text: string): void {
  const id = ++last
  messages.value = [...messages.value.filter((message) => message.text !== text).slice(-2), { id, kind, text }]
  if (kind === 'done') setTimeout(() => closeMessage(id), shown)
}

function closeMessage(id: number): void {
  messages.value = messages.value.filter((message) => message.id !== id)
}

/**
 * Does what the reader asked for, and shows the result.
 *
 * @param done The message of success; empty for none.
 * @returns the result, or `undefined` when it failed.
 */
export async function act<T>(action: () => Promise<T>, done: string | ((result: T) => string)): Promise<T | undefined> {
  try {
    const result = await action()
    // It may have created the world.
    if (currentWorld.value?.connection.value !== 'live') currentWorld.value?.retry()
    const text = typeof done === 'string' ? done : done(result)
    if (text !== '') showMessage('done', text)
    return result
  } catch (error) {
    showMessage('failed', describeError(error))
    return undefined
  }
}

/** The results of actions. Screen readers announce them as they appear. */
export function Messages(): VNode {
  return (
    <div class="messages" role="status" aria-live="polite">
      {messages.value.map(({ id, kind, text }) => (
        <div key={id} class={`message ${kind}`}>
          <span>{text}</span>
          <button type="button" class="quiet" aria-label="Close the message" onClick={() => closeMessage(id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  )
}
