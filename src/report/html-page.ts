/** A fragment of HTML that is safe to insert into a page. */
export interface Html {
  readonly html: string
}

type Content = Html | string | number | undefined | readonly Content[]

/**
 * A template of HTML that escapes its values: texts and numbers become text, HTML stays HTML, lists are joined, `undefined`
 * leaves nothing.
 *
 * @example html`<td title="${title}">${cells}</td>`
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { html: parts.map((part, index) => part + (index < values.length ? shown(values[index]) : '')).join('') }
}

function shown(content: Content): string {
  if (content === undefined) return ''
  if (isList(content)) return content.map(shown).join('')
  return typeof content === 'object' ? content.html : escapedHtml(String(content))
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}

/** Text for an element or a quoted attribute of HTML. */
function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** The page loads nothing and runs no script. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** A complete page in one file. */
export function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.html
}

/** The style sheet of a report: light and dark, from 320 pixels wide, and for print. */
const style: string = `
:root {
  --paper: #ffffff; --ink: #1c2330; --soft: #586174; --line: #d8dde6; --shade: #f3f5f9; --link: #0b57d0;
  --passed: #14713d; --failed: #b3261e; --warning: #8a5300; --note: #586174;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161d; --ink: #e6e9f0; --soft: #a3adbf; --line: #303949; --shade: #1b212c; --link: #8ab4f8;
    --passed: #6fd39a; --failed: #ff9c93; --warning: #f2bd6b; --note: #a3adbf;
  }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main, header { max-width: 72rem; margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2rem) }
header { padding-top: 1.75rem; padding-bottom: 0 }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .35rem; overflow-wrap: anywhere }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 0; display: inline; overflow-wrap: anywhere }
p { margin: .35rem 0 }
code, pre { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code { overflow-wrap: anywhere }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.soft { color: var(--soft) }
.totals { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0 0; padding: 0; list-style: none }
.totals li { border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: 6px; padding: .35rem .8rem; background: var(--shade) }
.totals b { font-size: 1.25rem; margin-right: .3rem; font-variant-numeric: tabular-nums }
.passed { color: var(--passed) } .failed, .error { color: var(--failed) } .warning, .not-arranged { color: var(--warning) }
.note, .skipped { color: var(--note) }
.totals span { color: var(--ink) }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem; border-bottom: 1px solid var(--line) }
tbody tr:last-child > * { border-bottom: 0 }
thead th { background: var(--shade); white-space: nowrap }
.number { text-align: right; font-variant-numeric: tabular-nums }
.cells { display: flex; flex-wrap: wrap; gap: .3rem; min-width: 16rem }
.cell { border: 1px solid var(--line); border-radius: 4px; padding: 0 .45rem; white-space: nowrap; font-variant-numeric: tabular-nums }
.cell.none { color: var(--soft); border-style: dashed }
.cell.some { border-color: var(--passed) } .cell.open { border-color: var(--failed) } .cell.odd { border-color: var(--warning); border-style: double; border-width: 3px }
details { border: 1px solid var(--line); border-radius: 6px; margin: .6rem 0 }
summary { cursor: pointer; padding: .55rem .8rem; background: var(--shade); border-radius: 6px }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0 }
details > div { padding: .6rem .8rem .9rem }
.verdict { font-weight: 700; margin-right: .35rem }
.rules { min-width: 46rem; table-layout: fixed }
.rules td { overflow-wrap: break-word }
.tier { white-space: nowrap }
h4 { font-size: .9rem; margin: 1rem 0 .3rem }
pre { margin: 0; padding: .7rem .8rem; background: var(--shade); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; white-space: pre }
.pair { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)) }
.pair > * { min-width: 0 }
ul.plain { list-style: none; margin: 0; padding: 0; columns: 22rem; column-gap: 2rem; font-size: .9rem }
ul.plain li { break-inside: avoid; overflow-wrap: anywhere; padding: .1rem 0 }
footer { color: var(--soft); font-size: .85rem; margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line) }
@media print {
  body { font-size: 11px } details { break-inside: avoid } .scroll { overflow: visible } pre { white-space: pre-wrap }
}
`
