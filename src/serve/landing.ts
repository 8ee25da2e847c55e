import { type ApiAccess, describeAccess } from './access.ts'

/** What is served, for whoever asks for `/`. */
export interface Landing {
  readonly name: 'payerbox'
  readonly summary: string
  readonly apis: readonly (ApiAccess & { readonly baseUrl: string })[]
  readonly links: Readonly<Record<string, string>>
}

/** @param origin as the caller reached us: `http://localhost:4276`. */
export function landing(origin: string): Landing {
  return {
    name: 'payerbox',
    summary: 'A payer in a box: a local sandbox for Taiga, Stedi and Optum claim status over one world of claims.',
    apis: describeAccess('demo').map((access) => ({ ...access, baseUrl: origin })),
    links: { scenarios: `${origin}/_payerbox/scenarios`, health: `${origin}/_payerbox/health` },
  }
}

/** The same as a page that needs nothing else: no script, no font, no asset of anybody's. */
export function landingPage(origin: string): string {
  const { summary, apis, links } = landing(origin)
  const rows = apis.map(
    ({ name, vendor, baseUrl, credential }) =>
      `<tr><th scope="row">${name}</th>${[vendor, baseUrl, credential].map((text) => `<td><code>${escapeHtml(text)}</code></td>`).join('')}</tr>`,
  )
  const items = Object.entries(links).map(([name, url]) => `<li><a href="${escapeHtml(url)}">${name}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>payerbox</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem }
table { border-collapse: collapse }
th, td { padding: .25rem 1rem .25rem 0; text-align: left }
</style>
</head>
<body>
<h1>payerbox</h1>
<p>${summary} All patients are made up.</p>
<table>
<thead><tr><th scope="col">API</th><th scope="col">In place of</th><th scope="col">Send calls to</th><th scope="col">With</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<ul>
${items.join('\n')}
</ul>
</body>
</html>
`
}

/** The origin comes from the caller's own `Host` header. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
