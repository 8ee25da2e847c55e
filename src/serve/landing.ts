import { vendorRoutes } from '../contract/routes.ts'
import { type ApiAccess, describeAccess } from './access.ts'

/** The response to `GET /`: what is served here. */
interface Served {
  readonly name: 'payerbox'
  readonly summary: string
  readonly apis: readonly (Omit<ApiAccess, 'api'> & { readonly routes: readonly string[] })[]
  readonly links: Readonly<Record<string, string>>
}

/** @param origin as the client addressed the sandbox: `http://localhost:4276` */
export function listServed(origin: string): Served {
  return {
    name: 'payerbox',
    summary: 'A local sandbox for Taiga, Stedi and Optum claim status.',
    apis: describeAccess('demo', origin).map(({ api, ...access }) => ({
      ...access,
      routes: vendorRoutes.filter((route) => route.api === api).map(({ method, path }) => `${method} ${path}`),
    })),
    links: {
      page: `${origin}/_payerbox/`,
      scenarios: `${origin}/_payerbox/scenarios`,
      worlds: `${origin}/_payerbox/worlds`,
      journal: `${origin}/_payerbox/journal`,
      health: `${origin}/_payerbox/health`,
    },
  }
}

const styles = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 }
dt { opacity: .7 }
dd { margin: 0 }
code { overflow-wrap: anywhere }
ul { padding-left: 1.25rem }
`

/** The content security policy of the pages: no scripts, no requests, and only our own style sheet, by its hash. */
export function pagePolicy(): string {
  // Not an import: loading all of it takes 3 ms of each start, and a page is rarely asked for.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The same as a self-contained page: no scripts, fonts or other assets. It fits a screen of 390 pixels. */
export function servedPage(origin: string): string {
  const { summary, apis, links } = listServed(origin)
  const sections = apis.map(({ name, vendor, baseUrl, credential, routes }) => {
    const facts = { 'Base URL': baseUrl, Replaces: vendor, Credential: credential }
    const rows = Object.entries(facts).map(
      ([term, text]) => `<dt>${term}</dt><dd><code>${escapeHtml(text)}</code></dd>`,
    )
    const items = routes.map((route) => `<li><code>${escapeHtml(route)}</code></li>`)
    return `<section>\n<h2>${name}</h2>\n<dl>${rows.join('')}</dl>\n<ul>${items.join('')}</ul>\n</section>`
  })
  const items = Object.entries(links).map(([name, url]) => `<li><a href="${escapeHtml(url)}">${name}</a></li>`)
  return page(`<h1>payerbox</h1>
<p>${summary} All patients are synthetic.</p>
${sections.join('\n')}
<section>
<h2>Sandbox</h2>
<ul>
${items.join('\n')}
</ul>
</section>`)
}

/** The page of an error. */
export function errorPage(status: number, message: string): string {
  return page(`<h1>${status}</h1>\n<p>payerbox: ${escapeHtml(message)}.</p>`)
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>payerbox</title>
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
