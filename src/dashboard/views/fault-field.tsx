import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { WithCode } from '../parts/with-code.tsx'
import type { FaultField } from './faults-model.ts'

interface FieldOfFaultProps {
  readonly field: FaultField
  readonly value: string
  readonly problem: string
  readonly suggestions: readonly number[]
  readonly onInput: (text: string) => void
}

/** A field of the form, with its name, its hint and what is wrong with its value. */
export function FieldOfFault({ field, value, problem, suggestions, onInput }: FieldOfFaultProps): VNode {
  const id = useId()
  const { name, description, kind, options = [], hint, min, max, isInteger } = field
  const common = {
    id,
    'aria-invalid': problem !== '',
    'aria-describedby': problem === '' ? `${id}-hint` : `${id}-problem ${id}-hint`,
  }
  const onEvent = (event: { readonly currentTarget: { readonly value: string } }): void =>
    onInput(event.currentTarget.value)
  return (
    <div class={`fault-field fault-${kind}`}>
      {kind === 'flag' && (
        <input
          {...common}
          type="checkbox"
          checked={value !== ''}
          onChange={(event) => onInput(event.currentTarget.checked ? 'true' : '')}
        />
      )}
      <label for={id}>{name}</label>
      {kind === 'choice' && (
        <select {...common} value={value} onChange={onEvent}>
          <option value="">Choose</option>
          {options.map((option) => (
            <option key={String(option)} value={String(option)}>
              {String(option)}
            </option>
          ))}
        </select>
      )}
      {kind === 'json' && (
        <textarea {...common} class="code" rows={3} spellcheck={false} value={value} onInput={onEvent} />
      )}
      {kind === 'number' && (
        <input
          {...common}
          type="number"
          step={isInteger ? 1 : 'any'}
          min={min}
          max={max}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          value={value}
          onInput={onEvent}
        />
      )}
      {(kind === 'text' || kind === 'either') && (
        <input {...common} autocomplete="off" spellcheck={false} value={value} onInput={onEvent} />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((status) => (
            <option key={status} value={status} />
          ))}
        </datalist>
      )}
      {problem !== '' && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} class="hint soft">
        <WithCode text={description} /> {hint}
      </p>
    </div>
  )
}
