/** The character that ends the segments of an interchange: the one after the ISA; usually `~`. */
function terminatorOf(x12: string): string {
  return x12.startsWith('ISA') && x12.length > isaLength ? (x12[isaLength] as string) : '~'
}

/** Characters of an ISA segment without its terminator. */
const isaLength = 105

/** An X12 text with each segment on a line of its own. */
export function withLines(x12: string): string {
  const end = terminatorOf(x12)
  if (end === '\n' || end === '\r') return x12
  return x12
    .split(end)
    .map((segment) => segment.replace(/^[\r\n]+/, ''))
    .join(`${end}\n`)
    .trimEnd()
}

/** An X12 text without the line breaks after its segments. */
export function withoutLines(text: string): string {
  const end = terminatorOf(text)
  if (end === '\n' || end === '\r') return text
  return text
    .split(end)
    .map((segment) => segment.replace(/^[\r\n]+/, ''))
    .join(end)
}
