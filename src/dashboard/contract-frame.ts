/**
 * The frame that shows a contract with Redoc, whose styles are for a whole document. The page gives it the OpenAPI document as
 * a message; the frame sends the page its hash when it changes.
 */
import { init } from 'redoc/bundles/redoc.standalone.js'
import './contract-frame.css'

const element = document.getElementById('contract')

addEventListener('message', ({ origin, source, data }: MessageEvent<OpenApiDocument>) => {
  if (origin !== location.origin || source !== parent || element?.childElementCount !== 0) return
  init(
    withEvidenceBadges(data),
    { router: 'hash', disableTelemetry: true, layout: 'stacked', showExtensions: ['x-source'] },
    element,
  )
})

let sent = location.hash

function sendHash(): void {
  if (location.hash === sent) return
  sent = location.hash
  parent.postMessage(sent, location.origin)
}

// Redoc changes the address by the history, which has no event for it.
for (const event of ['click', 'keyup', 'popstate', 'hashchange']) addEventListener(event, () => setTimeout(sendHash))

/** An OpenAPI document, as the admin API gives it. */
type OpenApiDocument = Record<string, unknown>

/** The values of `x-evidence`. */
const evidences: readonly unknown[] = ['documented', 'observed', 'inferred']

/** A copy of a document in which each `x-evidence` is also a badge: Redoc shows `x-badges` beside the name of a member. */
function withEvidenceBadges(document: OpenApiDocument): OpenApiDocument {
  return copy(document) as OpenApiDocument
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]))
  const evidence = members['x-evidence']
  if (!evidences.includes(evidence)) return members
  // Redoc makes a class of the color: `tag-evidence-inferred`.
  return { ...members, 'x-badges': [{ name: evidence, color: `evidence-${evidence}` }] }
}
