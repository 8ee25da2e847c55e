/**
 * The frame that shows a contract with Redoc, whose styles are for a whole document. The page gives it the OpenAPI document as
 * a message; the frame sends the page its hash when it changes.
 */
import { init } from 'redoc/bundles/redoc.standalone.js'
import { type OpenApiDocument, withEvidenceBadges } from './evidence-badges.ts'
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
