import type { Ref, VNode } from 'preact'
import { useId } from 'preact/hooks'
import './code-field.css'

interface CodeFieldProps {
  readonly label: string
  readonly value: string
  readonly onInput: (text: string) => void
  /** What is wrong with the text; empty if nothing is. */
  readonly problem?: string
  /** The lines that are marked, counted from 1. */
  readonly marked?: readonly number[]
  /** The least number of lines that are shown. */
  readonly least?: number
  readonly field?: Ref<HTMLTextAreaElement> | undefined
}

/** A field for code: it has line numbers, grows with its text, and shows what is wrong below itself. */
export function CodeField({
  label,
  value,
  onInput,
  problem = '',
  marked = [],
  least = 4,
  field = null,
}: CodeFieldProps): VNode {
  const id = useId()
  const marks = new Set(marked)
  const count = Math.max(least, value.split('\n').length)
  return (
    <div class="code-field">
      <label for={id}>{label}</label>
      <div class="code-frame">
        <ol class="code-lines" aria-hidden="true">
          {Array.from({ length: count }, (_, i) => (
            <li key={i} class={marks.has(i + 1) ? 'marked' : ''}>
              {i + 1}
            </li>
          ))}
        </ol>
        <textarea
          id={id}
          ref={field}
          class="code"
          wrap="off"
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          rows={count}
          value={value}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : `${id}-problem`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      {problem !== '' && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
