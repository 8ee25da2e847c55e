import { coverageMatrix } from '../report/html/coverage-matrix.ts'
import { type Html, html } from '../report/html/html.ts'
import { outcomeSection } from '../report/html/outcome-section.ts'
import { page } from '../report/html/page.ts'
import { version } from '../version.ts'
import { type Outcome, type Run, tally, verdicts } from './outcome.ts'
import { nameOf, said, totalsOf } from './report-words.ts'

/** A run as one page that needs nothing else: to be attached to a ticket, or kept by a CI. */
export function htmlReport(run: Run): string {
  const { target, began, outcomes } = run
  const open = outcomes.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped')
  const gravestFirst = [...open].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))
  return page(
    `Contract test of ${target}`,
    html`<header>
<h1>Contract test of ${target}</h1>
<p class="soft"><time datetime="${began}">${began.slice(0, 16).replace('T', ' ')} UTC</time> · ${totalsOf(run)}</p>
${totals(run)}
</header>
<main>
<section aria-labelledby="open"><h2 id="open">What did not pass</h2>
${open.length === 0 ? html`<p>Everything that was asked passed.</p>` : gravestFirst.map(outcomeSection)}
</section>
<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
${coverageMatrix(outcomes)}
</section>
<section aria-labelledby="rest"><h2 id="rest">All other cases</h2>
${listOf('passed', 'Passed', outcomes)}
${listOf('skipped', 'Skipped', outcomes)}
</section>
<footer>payerbox ${version}. Values that could belong to a person or open a door are masked: equal values read the same, and
nothing leads back to them. A rule that is documented fails, one that was observed warns, one that was inferred informs.</footer>
</main>`,
  )
}

function totals({ outcomes }: Run): Html {
  const counts = tally(outcomes)
  const items = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => html`<li class="${verdict}"><b>${counts[verdict]}</b><span>${said[verdict]}</span></li>`)
  return html`<ul class="totals">${items}</ul>`
}

function listOf(verdict: 'passed' | 'skipped', title: string, outcomes: readonly Outcome[]): Html | undefined {
  const own = outcomes.filter((outcome) => outcome.verdict === verdict)
  if (own.length === 0) return undefined
  const items = own.map((outcome) => html`<li title="${outcome.case.title}">${nameOf(outcome)}</li>`)
  return html`<details><summary><span class="verdict ${verdict}">${title}</span>${own.length}</summary>
<div><ul class="plain">${items}</ul></div></details>`
}
