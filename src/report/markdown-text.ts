/** Text in which Markdown and HTML find nothing to do. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&')
}

/** A code span that holds any text on one line. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const fence = fenceOf(line, 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A code block that holds any text. */
export function fenced(text: string): string {
  const fence = fenceOf(text, 3)
  return `${fence}\n${text}\n${fence}`
}

/** More backticks in a row than a text has anywhere. */
function fenceOf(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  return '`'.repeat(Math.max(least, longest + 1))
}
