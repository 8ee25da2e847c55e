import { version } from '../version.ts'
import {
  backgroundOf,
  type FindingGroup,
  groupFindings,
  messagesOf,
  mostOfGroup,
  optionsText,
  placeOf,
  provenanceText,
  requestMessage,
  responseMessage,
  severityOf,
  subjectOfGroup,
} from './finding-group.ts'
import { type Html, html, page } from './html-page.ts'
import {
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportCount,
  type ReportExchange,
  type ReportFinding,
  type ReportRun,
  type ReportTable,
  severities,
  type Verdict,
  verdicts,
} from './report.ts'

/** A report as one page without external resources, to be attached to a ticket or kept by a CI server. */
export function htmlReport(report: Report): string {
  const { title, subject, summary, started, runs, tables, notes } = report
  const heading = subject === undefined ? title : `${title}: ${subject}`
  const time = started && html`<time datetime="${started}">${started.slice(0, 16).replace('T', ' ')} UTC</time> · `
  const options = optionsText(report)
  return page(
    heading,
    html`<header>
<h1>${heading}</h1>
<p class="soft">${time}${summary}${options === '' ? undefined : html` · <code>${options}</code>`}</p>
${totals(runs)}
</header>
<main>
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${findingsOf(report)}
</section>
${tables.map(tableSection)}
${
  notes.length === 0
    ? undefined
    : html`<section aria-labelledby="notes"><h2 id="notes">Notes</h2>
<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></section>`
}
${otherRuns(runs)}
<footer>payerbox ${version}. Values that could identify a person or grant access are masked: equal values have equal masks,
and a mask cannot be reversed.</footer>
</main>`,
  )
}

function totals(runs: readonly ReportRun[]): Html | undefined {
  if (runs.length === 0) return undefined
  const items = verdicts.map((verdict) => {
    const count = runs.filter((run) => run.verdict === verdict).length
    return count === 0 ? undefined : html`<li class="${verdict}"><b>${count}</b><span>${wordsOf(verdict)}</span></li>`
  })
  return html`<ul class="totals">${items}</ul>`
}

function wordsOf(verdict: Verdict): string {
  return verdict.replace('-', ' ')
}

/** The most severe first. */
function findingsOf(report: Report): Html | readonly Html[] {
  const groups = groupFindings(report)
  if (groups.length === 0) return html`<p>None.</p>`
  const rank = (group: FindingGroup) => severities.indexOf(severityOf(group))
  return [...groups].sort((one, other) => rank(one) - rank(other)).map(groupSection)
}

function groupSection(group: FindingGroup): Html {
  const { run, findings } = group
  const severity = severityOf(group)
  const verdict = run?.verdict ?? severity
  const place = run?.location ?? findings[0]?.location?.file
  const facts = [...(place === undefined ? [] : [html`<code>${placeOf(place)}</code>`]), backgroundOf(group)]
  return html`<details${severity === 'error' ? html` open` : undefined}><summary>
<span class="verdict ${verdict}">${verdict.replace('-', ' ')}</span><h3><code>${subjectOfGroup(group)}</code> ${run?.title ?? ''}</h3></summary>
<div><p class="soft">${facts.filter((fact) => fact !== '').map((fact, index) => [index === 0 ? '' : ' · ', fact])}</p>
${findings.every(({ expected, commonMessage }) => expected !== undefined && commonMessage === undefined) ? rulesTable(findings) : messagesOf(group).map((line) => html`<p>${line}</p>`)}
${(run?.exchanges ?? []).map(exchangeSection)}
</div></details>`
}

function rulesTable(findings: readonly ReportFinding[]): Html {
  const rows = findings.slice(0, mostOfGroup).map(
    ({ location: { part, pointer } = {}, expected, received, known }) => html`<tr>
<td>${part ?? ''} <code>${pointer ?? ''}</code></td><td><code>${expected}</code></td><td><code>${received}</code></td>
<td>${known && html`<span class="tier">${known.evidence}</span>: ${known.source}`}</td></tr>`,
  )
  const more = findings.length - mostOfGroup
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Broken rules"><table class="rules">
<thead><tr><th scope="col">Where</th><th scope="col">Expected</th><th scope="col">Received</th><th scope="col">Evidence</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${more > 0 ? html`<p>and ${more} more</p>` : undefined}`
}

function exchangeSection(exchange: ReportExchange): Html {
  const { step } = exchange
  return html`<h4>Step ${step}</h4><div class="pair">
<div><pre tabindex="0" aria-label="Request of step ${step}">${requestMessage(exchange)}</pre></div>
<div><pre tabindex="0" aria-label="Response of step ${step}">${responseMessage(exchange)}</pre></div></div>`
}

function tableSection({ title, description, columns, rows }: ReportTable, index: number): Html {
  const id = `table-${index + 1}`
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${description === undefined ? undefined : html`<p class="soft">${description}.</p>`}
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}"><table>
<thead><tr>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, at) => cellOf(cell, columns[at]))}</tr>
`,
  )}</tbody></table></div></section>`
}

function cellOf(cell: ReportCell, column: ReportColumn | undefined): Html {
  if (typeof cell !== 'string') return html`<td><div class="cells">${cell.map(countOf)}</div></td>`
  const text = column?.isCode && cell !== '' ? html`<code>${cell}</code>` : cell
  return column?.align === 'right' ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`
}

function countOf({ name, count, passed = count, remark, isUnexpected }: ReportCount): Html {
  const kind = count === 0 ? 'none' : isUnexpected ? 'odd' : passed < count ? 'open' : 'some'
  const text = count === 0 ? 'never' : `× ${count}${passed < count ? `, ${passed} passed` : ''}`
  return html`<span class="cell ${kind}"><b>${name}</b> ${text}${remark === undefined ? '' : ` (${remark})`}</span>`
}

/** The runs without findings. */
function otherRuns(runs: readonly ReportRun[]): Html | undefined {
  const lists = [runList('passed', 'Passed', runs), runList('skipped', 'Skipped', runs)]
  if (lists.every((list) => list === undefined)) return undefined
  return html`<section aria-labelledby="rest"><h2 id="rest">Without findings</h2>${lists}</section>`
}

function runList(verdict: Verdict, title: string, runs: readonly ReportRun[]): Html | undefined {
  const own = runs.filter((run) => run.verdict === verdict)
  if (own.length === 0) return undefined
  const items = own.map(
    ({ name, title, reason, known }) =>
      html`<li title="${[title, reason, provenanceText(known)].filter(Boolean).join('; ')}">${name}</li>`,
  )
  return html`<details><summary><span class="verdict ${verdict}">${title}</span>${own.length}</summary>
<div><ul class="plain">${items}</ul></div></details>`
}
