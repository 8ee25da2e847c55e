import { signal, useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatNumber } from '../format.ts'
import { navigate, replaceQuery } from '../navigation.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { JsonText } from '../parts/json-text.tsx'
import { Failed, Loading } from '../parts/states.tsx'
import { X12Entries } from '../parts/x12-entries.tsx'
import { type Loaded, useLoad } from '../use-load.ts'
import { useWhenSettled } from '../use-settled.ts'
import { x12Samples } from './x12-samples.ts'
import './docs-x12.css'

type ExplainedX12 = components['schemas']['ExplainedX12']
type X12Finding = components['schemas']['X12Finding']

/** Milliseconds between the last key and the request. */
const settled = 250

/** Bytes. The sandbox explains at most 200,000 characters; a larger file would only stop the page. */
const largestFile = 800_000

/** Characters that are selected at most at the place of an error. */
const longestWord = 80

/** The text in the editor. It is in no link and no storage, and stays while the reader is in another view. */
const draft = signal('')

/** Explains an X12 text: its segments as a tree in words, its errors, and the same as JSON. */
export function X12Explorer({ sample }: { readonly sample: string | undefined }): VNode {
  const editor = useRef<HTMLTextAreaElement>(null)
  const fileProblem = useSignal('')
  useEffect(() => {
    const text = x12Samples.find(({ name }) => name === sample)?.text
    if (text !== undefined) draft.value = text
  }, [sample])
  const edit = (text: string): void => {
    fileProblem.value = ''
    draft.value = text
    // The link names a sample only while the text is that sample.
    if (sample !== undefined) replaceQuery({ sample: '' })
  }
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > largestFile) {
      fileProblem.value = `${file.name} is too large: ${formatNumber(file.size)} bytes. The sandbox explains at most 200,000 characters.`
      return
    }
    edit(await file.text())
  }
  const select = ({ offset }: X12Finding): void => {
    const { current } = editor
    if (current === null) return
    const [word = ''] = /^(?:[\w.-]+|.)/.exec(current.value.slice(offset, offset + longestWord)) ?? []
    // The browser scrolls to the selection when the field receives the focus.
    current.blur()
    current.setSelectionRange(offset, offset + word.length)
    current.focus()
  }
  const settledText = useSignal(draft.value)
  useWhenSettled(draft.value, settled, () => {
    settledText.value = draft.value
  })
  const text = settledText.value
  const explained = useLoad(
    async () => (text.trim() === '' ? null : await admin.explainX12(undefined, { text })),
    [text],
  )
  return (
    <div class="explorer">
      <section class="panel explorer-text" aria-labelledby="x12-text">
        <div class="panel-head">
          <h2 id="x12-text">X12 text</h2>
          <select
            aria-label="Sample"
            value={sample ?? ''}
            onChange={(event) =>
              navigate({ view: 'docs', rest: ['x12'], query: { sample: event.currentTarget.value } })
            }
          >
            <option value="">Start with a sample…</option>
            {x12Samples.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
          <label class="button small file">
            Open a file…
            <input
              type="file"
              class="visually-hidden"
              onChange={(event) => {
                const field = event.currentTarget
                void read(field.files?.[0])
                // The same file can be chosen again.
                field.value = ''
              }}
            />
          </label>
          {draft.value !== '' && (
            <button type="button" class="small" onClick={() => edit('')}>
              Clear
            </button>
          )}
        </div>
        <textarea
          ref={editor}
          aria-labelledby="x12-text"
          aria-describedby="x12-hint"
          spellcheck={false}
          autocomplete="off"
          placeholder="Paste a 276, 277, 277CA, 999 or TA1, or drop a file here."
          value={draft.value}
          onInput={(event) => edit(event.currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0]
            if (file === undefined) return
            event.preventDefault()
            void read(file)
          }}
        />
        {fileProblem.value !== '' && (
          <p class="x12-error" role="alert">
            {fileProblem.value}
          </p>
        )}
        <p class="panel-note soft" id="x12-hint">
          The text goes only to this sandbox, which neither keeps nor logs it.
        </p>
      </section>
      <Explained of={explained} isCurrent={text === draft.value} isEmpty={text.trim() === ''} onSelect={select} />
    </div>
  )
}

interface ExplainedProps {
  readonly of: Loaded<ExplainedX12 | null>
  /** Whether the explanation is about the text as it is now. */
  readonly isCurrent: boolean
  readonly isEmpty: boolean
  readonly onSelect: (finding: X12Finding) => void
}

function Explained({ of, isCurrent, isEmpty, onSelect }: ExplainedProps): VNode {
  const { value, error, reload } = of
  if (error !== '') return <Failed what="the explanation" reason={error} onRetry={reload} />
  if (value === null || (value === undefined && isEmpty)) {
    return (
      <div class="state explorer-empty">
        <h2>Nothing to explain yet</h2>
        <p>Paste an X12 text, drop a file, or start with a sample:</p>
        <p class="explorer-samples">
          {x12Samples.map(({ name, label }) => (
            <button
              key={name}
              type="button"
              onClick={() => navigate({ view: 'docs', rest: ['x12'], query: { sample: name } })}
            >
              {label}
            </button>
          ))}
        </p>
      </div>
    )
  }
  if (value === undefined) return <Loading what="the explanation" />
  const { summary, entries, errors, warnings, document } = value
  return (
    <div class="explorer-result" aria-busy={!isCurrent}>
      <section class="panel explorer-summary" aria-label="Summary">
        <p class="panel-note" role="status">
          <strong>{summary}</strong>{' '}
          <span class={errors.length === 0 ? 'tone-good' : 'tone-bad'}>
            {count(errors.length, 'error')}
            {warnings.length > 0 && `, ${count(warnings.length, 'warning')}`}
          </span>
        </p>
        <Findings findings={errors} label="Errors" kind="x12-error" onSelect={onSelect} />
        <Findings findings={warnings} label="Warnings" kind="x12-warning" onSelect={onSelect} />
      </section>
      <section class="panel" aria-labelledby="x12-words">
        <div class="panel-head">
          <h2 id="x12-words">In words</h2>
        </div>
        <X12Entries entries={entries} label="The segments in words" />
      </section>
      <section class="panel" aria-labelledby="x12-json">
        <div class="panel-head">
          <h2 id="x12-json">JSON</h2>
          {document !== undefined && (
            <CopyButton what="the JSON" label="Copy" text={() => JSON.stringify(document, null, 2)} />
          )}
        </div>
        {document === undefined ? (
          <p class="panel-note soft">The text has no 276, 277, 277CA, 999 or TA1 that could be written as JSON.</p>
        ) : (
          <JsonText value={document} label="The text as JSON" />
        )}
      </section>
    </div>
  )
}

function count(number: number, noun: string): string {
  if (number === 0) return `No ${noun}s`
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The findings that are listed; a text of one kind of fault can have thousands. */
const listed = 100

interface FindingsProps {
  readonly findings: readonly X12Finding[]
  readonly label: string
  readonly kind: string
  readonly onSelect: (finding: X12Finding) => void
}

function Findings({ findings, label, kind, onSelect }: FindingsProps): VNode | null {
  if (findings.length === 0) return null
  return (
    <>
      <ul class="explorer-findings" aria-label={label}>
        {findings.slice(0, listed).map((finding, i) => (
          <li key={`${i}${finding.code}`} class={kind}>
            <button type="button" class="small numeric" onClick={() => onSelect(finding)}>
              {finding.line}:{finding.column}
              <span class="visually-hidden"> select in the text</span>
            </button>{' '}
            <span>
              {finding.message} <code class="soft">{finding.code}</code>
            </span>
          </li>
        ))}
      </ul>
      {findings.length > listed && (
        <p class="panel-note soft">{formatNumber(findings.length - listed)} more are shown at their segments below.</p>
      )}
    </>
  )
}
