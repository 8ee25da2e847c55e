import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import type { Route } from '../../contract/routes.ts'
import { curlFor } from '../../text/curl.ts'
import { base } from '../api.ts'
import { CodeField } from '../parts/code-field.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { asJson, asX12, type BodyDraft, bodyProblem, type CallDraft, callOf, readHeaders } from './try-model.ts'
import { Violations } from './try-response.tsx'
import { placeViolations } from './violations-model.ts'

/** A request as it was sent, and the response. */
export interface TriedCall {
  readonly draft: CallDraft
  readonly sent: components['schemas']['SentCall']
}

interface CallFormProps {
  readonly route: Route
  readonly draft: CallDraft
  /** The call that was sent last. */
  readonly exchange: TriedCall | undefined
  readonly isBusy: boolean
  readonly onChange: (changes: Partial<CallDraft>) => void
  readonly onSend: () => Promise<void>
  readonly onRestore: () => Promise<void>
}

/** A request with its credential, parameters, headers and body, and the rules of the contract that it broke when it was sent. */
export function CallForm({ route, draft, exchange, isBusy, onChange, onSend, onRestore }: CallFormProps): VNode {
  const { params, authorization, headers } = draft
  const { problem } = readHeaders(headers)
  const submit = (event: Event): void => {
    event.preventDefault()
    if (problem === undefined && !isBusy) void onSend()
  }
  return (
    <form class="try-form" onSubmit={submit}>
      {Object.entries(params).map(([name, value]) => (
        <ValueField
          key={name}
          label={name}
          value={value}
          isRequired
          onInput={(text) => onChange({ params: { ...params, [name]: text } })}
        />
      ))}
      {authorization !== undefined && (
        <ValueField
          label="Credential (header Authorization)"
          value={authorization}
          onInput={(text) => onChange({ authorization: text })}
        />
      )}
      <CodeField
        label="Other headers, one a line"
        value={headers}
        least={2}
        problem={problem === undefined ? '' : `The header in ${problem.message}.`}
        marked={problem?.line === undefined ? [] : [problem.line]}
        onInput={(text) => onChange({ headers: text })}
      />
      <RequestBody draft={draft} exchange={exchange} onChange={(body) => onChange({ body })} />
      <div class="actions">
        <CopyButton
          what="the request as curl"
          label="Copy as curl"
          text={() => curlFor({ headers: {}, ...callOf(route, draft) }).replaceAll('$PAYERBOX_URL', base)}
        />
        <button type="button" onClick={() => void onRestore()}>
          Restore the sample
        </button>
        <button type="submit" class="primary" disabled={isBusy || problem !== undefined}>
          Send
        </button>
      </div>
    </form>
  )
}

function ValueField({
  label,
  value,
  isRequired = false,
  onInput,
}: {
  readonly label: string
  readonly value: string
  readonly isRequired?: boolean
  readonly onInput: (text: string) => void
}): VNode {
  return (
    <label class="field">
      {label}
      <input
        class="code"
        spellcheck={false}
        autocomplete="off"
        required={isRequired}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  )
}

interface RequestBodyProps {
  readonly draft: CallDraft
  readonly exchange: TriedCall | undefined
  readonly onChange: (body: BodyDraft) => void
}

/** The body as JSON or X12, and below it the rules that the request broke: each leads to its place in the body. */
function RequestBody({ draft, exchange, onChange }: RequestBodyProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const { body } = draft
  const wrong = bodyProblem(body)
  const isUnchanged = exchange?.draft === draft
  const broken = exchange?.sent.violations.filter(({ side }) => side === 'request') ?? []
  const sentBody = exchange?.draft.body
  const placed = placeViolations(broken, sentBody?.format === 'json' ? sentBody.text : '')
  const marked = [...(isUnchanged ? placed : []), ...(wrong === undefined ? [] : [wrong])].flatMap(
    ({ line }) => line ?? [],
  )
  const show = ([start, end]: readonly [number, number]): void => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  return (
    <>
      {body !== undefined && (
        <div class="try-body">
          <FormatButton body={body} onChange={onChange} />
          <CodeField
            label={body.format === 'x12' ? 'X12 text, the member x12 of the body' : 'Body, JSON'}
            value={body.text}
            least={6}
            field={field}
            problem={wrong === undefined ? '' : `The body ${wrong.message}. It can be sent as it is.`}
            marked={marked}
            onInput={(text) => onChange({ ...body, text })}
          />
        </div>
      )}
      <Violations
        title={isUnchanged ? 'The request breaks the contract' : 'The request that was sent broke the contract'}
        placed={placed}
        onShow={isUnchanged ? show : undefined}
      />
    </>
  )
}

function FormatButton({
  body,
  onChange,
}: {
  readonly body: BodyDraft
  readonly onChange: (body: BodyDraft) => void
}): VNode | null {
  const other = body.format === 'x12' ? asJson(body) : asX12(body)
  if (other === undefined) return null
  return (
    <button type="button" class="small try-format" onClick={() => onChange(other)}>
      {other.format === 'x12' ? 'Edit the X12 text' : 'Edit as JSON'}
    </button>
  )
}
