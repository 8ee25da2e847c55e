import { style } from './html-style.ts'

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

/** Text for an element or a quoted attribute of HTML, where control characters are an error. */
function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/\p{Cc}/gu, (character) => (/[\t\n]/.test(character) ? character : '\u{FFFD}'))
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
