import { type Cell, cellName, coverageOf } from '../../test/coverage.ts'
import type { Outcome } from '../../test/outcome.ts'
import { type Html, html } from './html.ts'

/** Operation by edition, with the answers by status and media type in each. */
export function coverageMatrix(outcomes: readonly Outcome[]): Html {
  const rows = coverageOf(outcomes).map(
    ({ operation, edition, cells }) => html`<tr><th scope="row"><code>${operation}</code></th><td>${edition}</td>
<td><div class="cells">${cells.map(cellOf)}</div></td></tr>`,
  )
  return html`<p class="soft">Answers by status; in JSON, unless a media type is named. Dashed: declared, and never answered.
Red: in a case that did not pass. A star: answered, and not declared.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="coverage"><table class="matrix">
<thead><tr><th scope="col">Operation</th><th scope="col">Edition</th><th scope="col">Answers</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function cellOf(cell: Cell): Html {
  const { answers, passed, declared } = cell
  const kind = answers === 0 ? 'none' : !declared ? 'odd' : passed < answers ? 'open' : 'some'
  const count = answers === 0 ? 'never' : `× ${answers}${passed < answers ? `, ${passed} passed` : ''}`
  return html`<span class="cell ${kind}"><b>${cellName(cell)}</b> ${count}</span>`
}
