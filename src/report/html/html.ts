/** A piece of HTML that is safe to stand in a page. */
export interface Html {
  readonly html: string
}

type Content = Html | string | number | undefined | readonly Content[]

/**
 * HTML whose values are escaped, whatever they hold: a text or number becomes text, HTML stays HTML, a list is joined, and
 * what is not there leaves nothing.
 *
 * @example html`<td title="${title}">${cells}</td>`
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { html: parts.map((part, index) => part + (index < values.length ? shown(values[index]) : '')).join('') }
}

function shown(content: Content): string {
  if (content === undefined) return ''
  if (isList(content)) return content.map(shown).join('')
  return typeof content === 'object' ? content.html : escaped(String(content))
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}

/** Text that means nothing to HTML, in an element or in a quoted attribute. Control characters would be an error there. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/\p{Cc}/gu, (character) => (/[\t\n]/.test(character) ? character : '\u{FFFD}'))
}
