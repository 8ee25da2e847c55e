import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { AdminRefusal } from '../../admin-client/client.ts'
import { admin, describeError } from '../api.ts'
import { showMessage } from '../parts/messages.tsx'
import { FieldOfFault } from './fault-field.tsx'
import {
  type FaultDraft,
  type FaultField,
  type FaultKinds,
  failuresFor,
  faultOf,
  fieldAt,
  fieldsOfDraft,
  presets,
} from './faults-model.ts'

interface FaultFormProps {
  readonly world: string
  readonly kinds: FaultKinds
  readonly onArm: () => void
}

/** Why the sandbox refused the fault. */
interface Refused {
  readonly message: string
  readonly pointer: string | undefined
}

/** A form for a fault, made from what the sandbox can arm, with the fault as JSON beside it. */
export function FaultForm({ world, kinds, onArm }: FaultFormProps): VNode {
  const draft = useSignal<FaultDraft>({
    on: 'stedi.*',
    failure: 'status',
    values: { '/fails/status': '503', '/times': '1' },
  })
  const refused = useSignal<Refused | undefined>(undefined)
  const isBusy = useSignal(false)
  const change = (changes: Partial<FaultDraft>): void => {
    draft.value = { ...draft.value, ...changes }
    refused.value = undefined
  }
  const { on, failure, values } = draft.value
  const fields = fieldsOfDraft(kinds, draft.value)
  const all = [...fields.failure, ...fields.added, ...fields.conditions]
  const { fault, problems } = faultOf(kinds, draft.value)
  const place = fieldAt(all, refused.value?.pointer)
  const problemOf = ({ pointer }: FaultField): string =>
    problems.get(pointer) ?? (place?.pointer === pointer ? `${refused.value?.message}.` : '')
  const arm = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (problems.size > 0) return
    isBusy.value = true
    try {
      const { does } = await admin.armFault({ world }, fault)
      showMessage('done', `Armed: ${does}.`)
      onArm()
    } catch (error) {
      const message = describeError(error)
      if (error instanceof AdminRefusal && error.status === 400) refused.value = { message, pointer: error.pointer }
      else showMessage('failed', message)
    }
    isBusy.value = false
  }
  const about = failuresFor(kinds, on).find(({ name }) => name === failure)?.description
  const statuses = kinds.operations.find((operation) => operation.on === on)?.statuses ?? []
  const group = (list: readonly FaultField[]): VNode[] =>
    list.map((field) => (
      <FieldOfFault
        key={field.pointer}
        field={field}
        value={values[field.pointer] ?? ''}
        problem={problemOf(field)}
        suggestions={field.pointer === '/fails/status' ? statuses : []}
        onInput={(text) => change({ values: { ...values, [field.pointer]: text } })}
      />
    ))
  const isConditional = fields.conditions.some(({ pointer }) => (values[pointer] ?? '') !== '')
  return (
    <form class="fault-form" noValidate onSubmit={(event) => void arm(event)}>
      <Presets onChoose={({ on: presetOn = on, failure, values }) => change({ on: presetOn, failure, values })} />
      <div class="fault-columns">
        <div class="panel fault-fields">
          {refused.value !== undefined && place === undefined && (
            <p class="field-problem" role="alert">
              {refused.value.message}.
            </p>
          )}
          <FaultChoices kinds={kinds} draft={draft.value} onChange={change} />
          {about !== fields.failure[0]?.description && <p class="soft">{about}</p>}
          <div class="fault-grid">
            {group(fields.failure)}
            {group(fields.added)}
          </div>
          <details open={isConditional}>
            <summary>Which calls fail</summary>
            <div class="fault-grid">{group(fields.conditions)}</div>
          </details>
        </div>
        <div class="panel">
          <div class="panel-head">
            <h3>As JSON</h3>
          </div>
          <pre class="code faults-json">{JSON.stringify(fault, undefined, 2)}</pre>
          <div class="actions fault-actions">
            <button type="submit" class="primary" disabled={isBusy.value || problems.size > 0}>
              Arm the fault
            </button>
          </div>
        </div>
      </div>
    </form>
  )
}

function Presets({ onChoose }: { readonly onChoose: (preset: (typeof presets)[number]) => void }): VNode {
  return (
    <fieldset class="fault-presets" aria-label="Presets">
      {presets.map((preset) => (
        <button key={preset.label} type="button" class="small" onClick={() => onChoose(preset)}>
          {preset.label}
        </button>
      ))}
    </fieldset>
  )
}

interface FaultChoicesProps {
  readonly kinds: FaultKinds
  readonly draft: FaultDraft
  readonly onChange: (changes: Partial<FaultDraft>) => void
}

/** The operation that fails, and how. */
function FaultChoices({ kinds, draft, onChange }: FaultChoicesProps): VNode {
  const { on, failure } = draft
  return (
    <div class="fault-grid">
      <label class="field">
        Operation
        <select value={on} onChange={(event) => onChange(forOperation(kinds, draft, event.currentTarget.value))}>
          {kinds.operations.map((operation) => (
            <option key={operation.on} value={operation.on}>
              {operation.on.endsWith('.*') ? `${operation.on} (all)` : operation.on}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Failure
        <select value={failure} onChange={(event) => onChange({ failure: event.currentTarget.value })}>
          {failuresFor(kinds, on).map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** A failure that the other operation cannot have gives way to a status. */
function forOperation(kinds: FaultKinds, { failure }: FaultDraft, on: string): Partial<FaultDraft> {
  const remains = failuresFor(kinds, on).some(({ name }) => name === failure)
  return remains ? { on } : { on, failure: 'status' }
}
