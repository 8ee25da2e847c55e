/** How rows are laid out. */
export interface RowLayout {
  /** Columns of the terminal. */
  readonly width: number
  /** Columns before each line. Default 2. */
  readonly indent?: number
  /** The columns, counted from 0, whose texts end at the same place, such as numbers. */
  readonly alignedRight?: readonly number[]
  /** Colors a cell, which may be padded. */
  readonly paint?: (text: string, column: number) => string
}

/** Columns that the last cell of a row gets at least. */
const narrowestCell = 20

/**
 * Rows of cells in columns, two spaces apart. The last cell of a row takes as many lines as it needs; two spaces in it separate
 * phrases that stay on one line.
 *
 * @returns the lines of each row.
 */
export function alignRows(rows: readonly (readonly string[])[], layout: RowLayout): readonly (readonly string[])[] {
  const { width, indent = 2, alignedRight = [], paint = (text) => text } = layout
  const last = Math.max(0, ...rows.map((row) => row.length - 1))
  const fixed = Array.from({ length: last }, (_, at) => at)
  const widths = fixed.map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const start = widths.reduce((sum, each) => sum + each + 2, indent)
  const cell = (text: string, at: number) =>
    paint(alignedRight.includes(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0), at)
  return rows.map((row) => {
    const text = row[last] ?? ''
    const separator = text.includes('  ') ? '  ' : ' '
    const [first = '', ...more] = wrap(text.split(separator), Math.max(narrowestCell, width - start), separator)
    const cells = fixed.map((at) => cell(row[at] ?? '', at))
    return [
      `${' '.repeat(indent)}${[...cells, first === '' ? '' : paint(first, last)].join('  ')}`.trimEnd(),
      ...more.map((line) => `${' '.repeat(start)}${paint(line, last)}`),
    ]
  })
}

/**
 * A text of paragraphs and indented lines, wrapped to a width. The lines of a paragraph are joined before. An indented line, and
 * the lines below that begin where its second column begins, are wrapped within that column.
 */
export function reflow(text: string, width: number): string {
  const entries: TextEntry[] = []
  for (const line of text.split('\n')) {
    const entry = toEntry(line)
    const before = entries.at(-1)
    if (before !== undefined && continues(before, line, entry)) before.text += ` ${line.trim()}`
    else entries.push(entry)
  }
  return entries.flatMap((entry) => linesOf(entry, width)).join('\n')
}

/** A paragraph, or an indented line: `  --name   what it is`. */
interface TextEntry {
  /** What stands before the text; empty for a paragraph. */
  readonly start: string
  /** The column where the text begins, and where its further lines begin. */
  readonly column: number
  text: string
}

function toEntry(line: string): TextEntry {
  const [, start = '', text = ''] = /^(\s+\S.*?\s{2,})(\S.*)$/.exec(line) ?? /^(\s*)(.*)$/.exec(line) ?? []
  const column = start.length
  // The further lines of an indented line without a second column are indented by two more.
  return { start, column: column > 0 && start.trim() === '' ? column + 2 : column, text }
}

function continues(before: TextEntry, line: string, { start, text }: TextEntry): boolean {
  if (text === '' || before.text === '' || line.trim() === '') return false
  if (before.column === 0) return !line.startsWith(' ') && !before.text.endsWith(':')
  return start.trim() === '' && start.length === before.column
}

function linesOf({ start, column, text }: TextEntry, width: number): readonly string[] {
  if (start.length + text.length <= width) return [`${start}${text}`]
  const [first = '', ...more] = wrap(text.split(' '), Math.max(narrowestCell, width - column))
  return [`${start}${first}`, ...more.map((line) => ' '.repeat(column) + line)]
}

/**
 * Phrases joined into as few lines of at most `width` characters as possible. A phrase longer than a line is broken between
 * its words, and a longer word within.
 */
export function wrap(phrases: readonly string[], width: number, separator = ' '): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const phrase of phrases) {
    const joined = line === '' ? phrase : `${line}${separator}${phrase}`
    if (joined.length <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = phrase
    while (line.length > width) {
      const space = line.lastIndexOf(' ', width)
      const end = space > 0 ? space : width
      lines.push(line.slice(0, end))
      line = line.slice(end).trimStart()
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
