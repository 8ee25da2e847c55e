import type { ShownExchange } from '../../judge/show.ts'
import { answerText, requestText } from '../../judge/shown-text.ts'
import type { Failure, Outcome } from '../../test/outcome.ts'
import { nameOf, said } from '../../test/report-words.ts'
import { type Html, html } from './html.ts'

/** More rules, or exchanges, than anybody reads of one case. */
const most = 50

/** A case that did not pass: which rules are broken, how each is known, and what was said, masked. */
export function outcomeSection(outcome: Outcome): Html {
  const { case: one, verdict, reason, failures, shown = [] } = outcome
  return html`<details${verdict === 'failed' ? html` open` : undefined}><summary>
<span class="verdict ${verdict}">${said[verdict]}</span><h3><code>${nameOf(outcome)}</code> ${one.title}</h3></summary>
<div><p class="soft"><code>${one.place.file}:${one.place.line}</code> · ${one.evidence}: ${one.source}</p>
${reason === undefined ? undefined : html`<p>${reason}</p>`}
${failures.length === 0 ? undefined : rulesTable(failures)}
${shown.slice(0, most).map(exchangeOf)}
</div></details>`
}

function rulesTable(failures: readonly Failure[]): Html {
  const rows = failures.slice(0, most).map(
    ({ step, about, pointer, rule, expected, received, evidence, source }) => html`<tr>
<td>step ${step}, ${about} <code>${pointer}</code></td><td><code>${rule === expected ? rule : `${rule} ${expected}`}</code></td>
<td><code>${received}</code></td><td><span class="tier">${evidence}</span>: ${source}</td></tr>`,
  )
  const more = failures.length - most
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Broken rules"><table class="rules">
<thead><tr><th scope="col">Where</th><th scope="col">Rule</th><th scope="col">Came</th><th scope="col">Known from</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${more > 0 ? html`<p>and ${more} more</p>` : undefined}`
}

function exchangeOf(exchange: ShownExchange): Html {
  const { step } = exchange
  return html`<h4>Step ${step}</h4><div class="pair">
<div><pre tabindex="0" aria-label="Request of step ${step}">${requestText(exchange)}</pre></div>
<div><pre tabindex="0" aria-label="Answer of step ${step}">${answerText(exchange)}</pre></div></div>`
}
