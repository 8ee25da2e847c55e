import type { VNode } from 'preact'
import { showMessage } from './messages.tsx'

/** Copies a text. Where the browser permits no copying, because the page is not on a loopback address, it says so. */
export function CopyButton({
  text,
  what,
  label = `Copy ${what}`,
}: {
  readonly text: () => string
  readonly what: string
  readonly label?: string
}): VNode {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      showMessage('done', `Copied ${what}.`)
    } catch {
      showMessage(
        'failed',
        'The browser permits copying only on https and on loopback addresses. Select the text and copy it.',
      )
    }
  }
  return (
    <button type="button" class="small" onClick={copy}>
      {label}
    </button>
  )
}
