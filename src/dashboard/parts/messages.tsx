import type { VNode } from 'preact'
import { closeMessage, messages } from '../messages.ts'
import './messages.css'

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
