import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { faultLabels, type ListCalls, statusLabel, statusTone } from '../call-list.ts'
import { formatMilliseconds, formatWorldTime } from '../format.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Fact } from '../parts/fact.tsx'
import { JsonText } from '../parts/json-text.tsx'
import { Failed, Load } from '../parts/states.tsx'
import { useLoad } from '../use-load.ts'
import { Why } from './call-explanation.tsx'
import './call.css'

type Schemas = components['schemas']
/** A call; without an explanation, if it belongs to no world. */
type ShownCall = Schemas['JournalEntry'] & Partial<Pick<Schemas['ExplainedCall'], 'explain' | 'violations'>>

interface CallPanelProps {
  readonly world: string
  readonly id: number
  readonly isOfNoWorld: boolean
  /** Reads calls that pass the filters. */
  readonly read: ListCalls
  /** The newest call that is known. */
  readonly latest: number | undefined
  readonly href: (id: number) => string
  /** The link of the list alone. */
  readonly back: string
}

/** One call in detail: request, reply, and why it got this reply. */
export function CallPanel({ world, id, isOfNoWorld, read, latest, href, back }: CallPanelProps): VNode {
  const panel = useRef<HTMLElement>(null)
  const loaded = useLoad<ShownCall>(
    () => (isOfNoWorld ? callOfNoWorld(id) : admin.explainCall({ world, id })),
    [world, id, String(isOfNoWorld)],
  )
  const older = useLoad(() => read({ before: id, last: 1 }), [world, id, back])
  const isLatest = latest === undefined || latest <= id
  const newer = useLoad(() => read({ after: id, limit: 1 }), [world, id, back, String(isLatest)])
  // Where the list is hidden, the focus continues here.
  useEffect(() => {
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body
    if (isLost || activeElement.closest('.journal-list')?.checkVisibility() === false) panel.current?.focus()
  }, [])
  return (
    <article ref={panel} class="call" aria-label={`Call ${id}`} tabIndex={-1}>
      <header class="call-head">
        <a class="call-back" href={back}>
          ← All calls
        </a>
        <h2>Call {id}</h2>
        <nav class="call-neighbors" aria-label="Other calls">
          <Neighbor label="← Older" id={older.value?.entries[0]?.id} href={href} />
          <Neighbor label="Newer →" id={newer.value?.entries[0]?.id} href={href} />
          <a class="button call-close" href={back} aria-label="Close the call">
            ✕
          </a>
        </nav>
      </header>
      {loaded.error !== '' ? (
        <Failed what={`call ${id}`} reason={loaded.error} onRetry={loaded.reload} />
      ) : (
        <Load of={loaded} what="the call">
          {(call) => <CallDetails world={world} call={call} isOfNoWorld={isOfNoWorld} />}
        </Load>
      )}
    </article>
  )
}

async function callOfNoWorld(id: number): Promise<ShownCall> {
  const { entries } = await admin.journalWithoutWorld({ after: id - 1, before: id + 1 })
  const [call] = entries
  if (call === undefined) throw new Error('The journal does not have this call any more.')
  return call
}

interface NeighborProps {
  readonly label: string
  readonly id: number | undefined
  readonly href: (id: number) => string
}

function Neighbor({ label, id, href }: NeighborProps): VNode {
  // Without its target it stays where it is, so that the other one does not move.
  return id === undefined ? (
    <button type="button" disabled>
      {label}
    </button>
  ) : (
    <a class="button" href={href(id)}>
      {label}
    </a>
  )
}

interface CallDetailsProps {
  readonly world: string
  readonly call: ShownCall
  readonly isOfNoWorld: boolean
}

function CallDetails({ world, call, isOfNoWorld }: CallDetailsProps): VNode {
  const { at, operation, method, path, status, fault, phi, took, request, reply, explain, violations = [] } = call
  return (
    <div class="call-body">
      <p class="call-request code">
        {method} {path}
      </p>
      <dl class="facts">
        <Fact name="Status">
          <strong class={`call-${statusTone(status)} numeric`}>{statusLabel(status)}</strong>
        </Fact>
        {fault !== undefined && (
          <Fact name="Fault">
            <span class="call-fault">{faultLabels[fault]}</span>
          </Fact>
        )}
        <Fact name="Operation">{operation}</Fact>
        <Fact name={isOfNoWorld ? 'Time of the machine' : 'World time'}>
          <time class="numeric" dateTime={at}>
            {formatWorldTime(at)} UTC
          </time>
        </Fact>
        <Fact name="Took">
          <span class="numeric">{formatMilliseconds(took)}</span>
        </Fact>
      </dl>
      {phi !== undefined && (
        <p class="call-warning">
          The request has what looks like real data: {phi}. It was refused, and its body was not kept.
        </p>
      )}
      {explain === undefined ? (
        <p class="soft">The call belongs to no world: its route or its credential is unknown. Its body is not kept.</p>
      ) : (
        <Why world={world} at={at} explain={explain} violations={violations} />
      )}
      <div class="call-texts">
        <Body title="Request" text={request} />
        <Body title="Reply" text={reply} />
      </div>
      <p class="soft">
        Masks (***) stand for values that could identify a person. Equal masks are equal values of this world.
      </p>
    </div>
  )
}

/** The body of a request or a reply: JSON if it is JSON, otherwise as it is. */
function Body({ title, text }: { readonly title: string; readonly text: string }): VNode {
  const value = parseJson(text)
  return (
    <section class="panel" aria-label={title}>
      <div class="panel-head">
        <h3>{title}</h3>
        {text !== '' && <CopyButton what={`the ${title.toLowerCase()}`} label="Copy" text={() => text} />}
      </div>
      {text === '' ? (
        <p class="panel-note soft">No body.</p>
      ) : value === undefined ? (
        <section class="scroller" aria-label={`Body of the ${title.toLowerCase()}`} tabIndex={0}>
          <pre class="raw">{text}</pre>
        </section>
      ) : (
        <JsonText value={value} label={`Body of the ${title.toLowerCase()}`} />
      )}
    </section>
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
