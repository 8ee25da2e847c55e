import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { base } from '../api.ts'
import { formatMoment } from '../format.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { JsonText } from '../parts/json-text.tsx'
import { X12Entries } from '../parts/x12-entries.tsx'
import { routeHash } from '../router.ts'

type SessionView = components['schemas']['SessionView']

const apis = [
  { key: 'taiga', name: 'Taiga', operation: 'taiga.sessionStatus' },
  { key: 'stedi', name: 'Stedi', operation: 'stedi.claimStatus' },
  { key: 'optum', name: 'Optum', operation: 'optum.claimstatus' },
] as const

/** How the three APIs answer at the instant of the view, with marks on what the last step changed. */
export function Replies({ view }: { readonly view: SessionView }): VNode {
  const isRaw = useSignal(false)
  return (
    <>
      <Legend view={view} />
      <div class="replies">
        {apis.map(({ key, name, operation }) => {
          const { status, body, changed, curl } = view.replies[key]
          return (
            <section class="panel" key={key} aria-label={name}>
              <div class="panel-head">
                <h2>{name}</h2>
                <span class="badge plain numeric">{status}</span>
                <CopyButton
                  what={`the ${name} request as curl`}
                  label="Copy as curl"
                  text={() => curl.replaceAll('$PAYERBOX_URL', base)}
                />
                <a
                  href={routeHash({
                    world: view.world,
                    view: 'try',
                    rest: [operation],
                    query: { session: view.session.sessionId },
                  })}
                >
                  Try a call
                </a>
              </div>
              <JsonText value={body} changed={changed} label={`Reply of ${name}`} />
            </section>
          )
        })}
        <section class="panel" aria-label="277">
          <div class="panel-head">
            <h2>277</h2>
            {view.x12 !== undefined && (
              <>
                <button
                  type="button"
                  class="small"
                  aria-pressed={isRaw.value}
                  onClick={() => (isRaw.value = !isRaw.value)}
                >
                  Raw
                </button>
                <CopyButton what="the 277" label="Copy" text={() => view.x12?.text ?? ''} />
              </>
            )}
          </div>
          {view.x12 === undefined ? (
            <p class="panel-note soft">No 277 can be requested for this claim yet.</p>
          ) : isRaw.value ? (
            <section class="scroller" aria-label="277, raw" tabIndex={0}>
              <pre class="raw">
                {view.x12.entries.map(({ raw }, i) => (
                  <span key={`${i}${raw}`} class={view.x12?.changed.includes(i) ? 'line changed' : 'line'}>
                    {`${raw}\n`}
                  </span>
                ))}
              </pre>
            </section>
          ) : (
            <div class="x12-frame">
              <p class="panel-note">{view.x12.summary}</p>
              <X12Entries entries={view.x12.entries} changed={view.x12.changed} label="277 in words" />
            </div>
          )}
        </section>
      </div>
    </>
  )
}

function Legend({ view: { timeline, last } }: { readonly view: SessionView }): VNode | null {
  const entry = timeline[last ?? -1]
  if (entry === undefined) return null
  return (
    <p class="legend soft">
      <span class="swatch" aria-hidden="true" /> changed by “{entry.does}”, {formatMoment(entry.at)}
    </p>
  )
}
