import type { VNode } from 'preact'

/** A text with code between backticks. */
export function WithCode({ text }: { readonly text: string }): VNode {
  return <>{text.split('`').map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))}</>
}
