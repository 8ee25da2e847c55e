import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { formatNumber, formatQuantity } from '../format.ts'
import { navigate } from '../navigation.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { JsonText } from '../parts/json-text.tsx'
import { Failed, Loading } from '../parts/states.tsx'
import { X12Entries } from '../parts/x12-entries.tsx'
import type { Loaded } from '../use-load.ts'
import { x12Samples } from './x12-samples.ts'

type Schemas = components['schemas']
type X12Finding = Schemas['X12Finding']

interface ExplainedProps {
  readonly of: Loaded<Schemas['ExplainedX12'] | null>
  /** Whether the explanation is about the text as it is now. */
  readonly isCurrent: boolean
  readonly isEmpty: boolean
  readonly onSelect: (finding: X12Finding) => void
}

/** What the sandbox says about a text, or why it says nothing. */
export function Explained({ of, isCurrent, isEmpty, onSelect }: ExplainedProps): VNode {
  const { value, error, reload } = of
  if (error !== '') return <Failed what="the explanation" reason={error} onRetry={reload} />
  if (value === null || (value === undefined && isEmpty)) return <NothingYet />
  if (value === undefined) return <Loading what="the explanation" />
  const { summary, entries, errors, warnings, document } = value
  return (
    <div class="explorer-result" aria-busy={!isCurrent}>
      <section class="panel explorer-summary" aria-label="Summary">
        <p class="panel-note" role="status">
          <strong>{summary}</strong>{' '}
          <span class={errors.length === 0 ? 'tone-good' : 'tone-bad'}>
            {errors.length === 0 ? 'No errors' : formatQuantity(errors.length, 'error')}
            {warnings.length > 0 && `, ${formatQuantity(warnings.length, 'warning')}`}
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

function NothingYet(): VNode {
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
