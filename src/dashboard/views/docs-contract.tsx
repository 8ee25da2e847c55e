import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { admin, base } from '../api.ts'
import { replaceRoute } from '../navigation.ts'
import { Load } from '../parts/states.tsx'
import { useLoad } from '../use-load.ts'
import './docs-contract.css'

interface ContractProps {
  readonly name: string
  readonly label: string
  /** The place in the contract: what follows its name in the link. */
  readonly place: readonly string[]
}

/** The contract of an API, rendered by Redoc in a frame, with the evidence of each member as a badge. */
export function Contract({ name, label, place }: ContractProps): VNode {
  const loaded = useLoad(() => admin.getContract({ contract: name }), [name])
  return (
    <div class="contract">
      <div class="contract-head">
        <h2>{label}</h2>
        <p class="soft">
          Members are <em>documented</em> by the vendor, <em>observed</em> elsewhere, or <em>inferred</em> by payerbox.
        </p>
        <a class="button small" href={`${base}/_payerbox/contracts/${name}.json`} download={`${name}.json`}>
          Download as JSON
        </a>
      </div>
      <Load of={loaded} what="the contract">
        {(document) => <Frame name={name} label={label} document={document} place={place} />}
      </Load>
    </div>
  )
}

interface FrameProps extends ContractProps {
  readonly document: object
}

/** The place is part of the link of the page: the frame follows it, and reports where the reader goes. */
function Frame({ name, label, document, place }: FrameProps): VNode {
  const frame = useRef<HTMLIFrameElement>(null)
  const hash = `#/${place.join('/')}`
  const shown = useRef(hash)
  const start = useRef(`${base}/_payerbox/contract.html${hash}`).current
  useEffect(() => {
    if (shown.current === hash) return
    shown.current = hash
    frame.current?.contentWindow?.location.replace(`${base}/_payerbox/contract.html${hash}`)
  }, [hash])
  useEffect(() => {
    const receive = ({ origin, source, data }: MessageEvent<unknown>): void => {
      if (origin !== location.origin || source !== frame.current?.contentWindow || typeof data !== 'string') return
      shown.current = data
      const rest = data.replace(/^#\//, '').split('/')
      replaceRoute({ view: 'docs', rest: ['api', name, ...rest.filter((part) => part !== '')], query: {} })
    }
    addEventListener('message', receive)
    return () => removeEventListener('message', receive)
  }, [name])
  return (
    <iframe
      ref={frame}
      title={`Contract of ${label}`}
      src={start}
      onLoad={() => frame.current?.contentWindow?.postMessage(document, location.origin)}
    />
  )
}
