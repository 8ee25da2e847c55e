import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatNumber } from '../format.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { JsonText } from '../parts/json-text.tsx'
import { Load } from '../parts/states.tsx'
import { X12Entries } from '../parts/x12-entries.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { readResponseBody } from './try-model.ts'
import { notesOf, type PlacedViolation, violationText } from './violations-model.ts'
import { withLines } from './x12-lines.ts'

type SentCall = components['schemas']['SentCall']

interface CallResponseProps {
  readonly operation: string
  /** Absent until the first call. */
  readonly sent: SentCall | undefined
  readonly isBusy: boolean
}

/** The response to a call, with the rules of the contract that it breaks. */
export function CallResponse({ operation, sent, isBusy }: CallResponseProps): VNode {
  const panel = useRef<HTMLElement>(null)
  // In a narrow window the response is below the request.
  useEffect(() => {
    if (sent !== undefined) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [sent])
  return (
    <section ref={panel} class="panel try-response" aria-label="Response" aria-busy={isBusy}>
      <div class="panel-head">
        <h2>Response</h2>
        {sent !== undefined && <Outcome sent={sent} />}
      </div>
      <div role="status" class={isBusy || sent === undefined ? 'panel-note soft' : 'visually-hidden'}>
        {isBusy
          ? 'Waiting for the response…'
          : sent === undefined
            ? `Send the request to see how ${operation} responds.`
            : `The response has the status ${sent.status}.`}
      </div>
      {sent !== undefined && <Received sent={sent} />}
    </section>
  )
}

function Outcome({ sent: { status, took, call, world, fault } }: { readonly sent: SentCall }): VNode {
  return (
    <>
      <span class={`badge try-status ${status >= 200 && status < 300 ? 'good' : 'bad'}`}>
        {status === 0 ? 'no response' : status}
      </span>
      <span class="soft numeric">{formatNumber(took < 10 ? Math.round(took * 10) / 10 : Math.round(took))} ms</span>
      {fault !== undefined && <span class="badge plain">fault: {fault}</span>}
      {call !== undefined && world !== '-' && (
        <a class="try-call" href={routeHash({ world, view: 'journal', rest: [String(call)] })}>
          Call {call} in the journal
        </a>
      )}
    </>
  )
}

function Received({ sent }: { readonly sent: SentCall }): VNode {
  const { status, headers, body, violations, world } = sent
  const { json, x12 } = readResponseBody(body)
  const broken = violations.filter(({ side }) => side === 'response')
  return (
    <>
      {world === '-' && (
        <p class="panel-note">The credential selects no world, so the call is in no world's journal.</p>
      )}
      {status === 0 && <p class="panel-note">A fault kept the response from being sent.</p>}
      <Violations title="The response breaks the contract" placed={broken.map((violation) => ({ violation }))} />
      <details class="try-headers">
        <summary>Headers ({formatNumber(Object.keys(headers).length)})</summary>
        <dl>
          {Object.entries(headers).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="code">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="panel-head">
        <h3>Body</h3>
        {body !== '' && <CopyButton what="the body" label="Copy" text={() => body} />}
      </div>
      {json !== undefined ? (
        <JsonText value={json} notes={notesOf(broken, json)} label="Body of the response" />
      ) : body === '' ? (
        <p class="panel-note soft">The response has no body.</p>
      ) : (
        x12 === undefined && (
          <section class="scroller" aria-label="Body of the response" tabIndex={0}>
            <pre class="raw">{body}</pre>
          </section>
        )
      )}
      {x12 !== undefined && <ResponseX12 key={x12} text={x12} />}
    </>
  )
}

/** An X12 text of a response, in words or raw. */
function ResponseX12({ text }: { readonly text: string }): VNode {
  const isRaw = useSignal(false)
  const explained = useLoad(() => admin.explainX12({}, { text }), [text])
  return (
    <>
      <div class="panel-head">
        <h3>X12</h3>
        <button type="button" class="small" aria-pressed={isRaw.value} onClick={() => (isRaw.value = !isRaw.value)}>
          Raw
        </button>
        <CopyButton what="the X12 text" label="Copy" text={() => text} />
      </div>
      {isRaw.value ? (
        <section class="scroller" aria-label="X12, raw" tabIndex={0}>
          <pre class="raw">{withLines(text)}</pre>
        </section>
      ) : (
        <Load of={explained} what="the explanation">
          {({ summary, entries }) => (
            <div class="x12-frame">
              <p class="panel-note">{summary}</p>
              <X12Entries entries={entries} label="X12 in words" />
            </div>
          )}
        </Load>
      )}
    </>
  )
}

interface ViolationsProps {
  readonly title: string
  readonly placed: readonly PlacedViolation[]
  /** Shows the place of a violation in the body. */
  readonly onShow?: ((range: readonly [start: number, end: number]) => void) | undefined
}

/** The rules of a contract that a side breaks; nothing if it breaks none. */
export function Violations({ title, placed, onShow }: ViolationsProps): VNode | null {
  if (placed.length === 0) return null
  return (
    <section class="try-violations" role="alert" aria-label={title}>
      <h3>
        {title} <span class="numeric">({formatNumber(placed.length)})</span>
      </h3>
      <ul>
        {placed.map(({ violation, line, range }, i) => {
          const { pointer, evidence, source } = violation
          return (
            <li key={`${i}${pointer}`}>
              <code>{pointer === '' ? 'the whole' : pointer}</code>
              {range !== undefined && onShow !== undefined && (
                <button type="button" class="small" onClick={() => onShow(range)}>
                  Line {line}
                </button>
              )}
              <span>{violationText(violation)}</span>
              <span class="soft">
                {evidence}: {source}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
