/** Text in which Markdown and HTML find nothing to do. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&')
}

/** A code span that holds any text on one line. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  const fence = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}
