import { nextTurn, runInSlices, type Work } from '../text/slices.ts'
import { hash } from '../world/identifier.ts'
import { SnapshotError } from './saved-world.ts'

/** A kind of file of JSON lines. */
export interface FileKind {
  /** The `type` of the first line: `snapshot`. */
  readonly type: string
  /** `a snapshot of payerbox`. */
  readonly what: string
  /** The format that this version writes; it reads this and older ones. */
  readonly format: number
  /** What writes such a file: `payerbox snapshot save`. */
  readonly writer: string
  /** What to do about a damaged file, in the imperative. */
  readonly remedy: string
  /** What the last line counts: types of lines, by the name of the count. Lines of other types count as `rest`. */
  readonly counts: Readonly<Record<string, string>>
  readonly rest: string
}

/** What the first line says. */
export interface FileHeader {
  readonly format: number
  /** The version of payerbox that wrote the file. */
  readonly version: string
  /** RFC 3339. */
  readonly created: string
}

type Members = Readonly<Record<string, unknown>>

/**
 * Lines as a text, with a last line that has counts, a check value of every line and a SHA-256 of all.
 *
 * @param lines The first is the header.
 */
export async function writeChecked(lines: readonly string[], kind: FileKind): Promise<string> {
  let text = ''
  for (const piece of piecesOf(lines)) {
    text += piece
    await nextTurn()
  }
  return `${text}${await lastLine(lines, kind)}\n`
}

/**
 * The header and all lines but the last of a text that is exactly as it was written.
 *
 * @throws SnapshotError with the line
 */
export async function readChecked(
  text: string,
  kind: FileKind,
): Promise<{ readonly header: FileHeader; readonly lines: readonly string[] }> {
  const lines = await runInSlices(linesOf(text))
  const header = readHeader(lines[0] ?? '', kind)
  await checkWhole(lines, kind)
  return { header, lines: lines.slice(0, -2) }
}

async function lastLine(lines: readonly string[], { counts, rest }: FileKind): Promise<string> {
  const { counted, checks } = await runInSlices(checkAll(lines, counts))
  const others = counted.reduce((left, [, count]) => left - count, lines.length - 1)
  // Of pieces, between which other calls are answered: the SHA-256 of theirs.
  let digests = ''
  for (const piece of piecesOf(lines)) {
    digests += await sha256Of(piece)
    await nextTurn()
  }
  const sha256 = await sha256Of(digests)
  return JSON.stringify({ type: 'end', ...Object.fromEntries(counted), [rest]: others, checks, sha256 })
}

async function sha256Of(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** How many lines are joined without a break. */
const linesInPiece = 2000

/** Lines as they are written, many at a time. */
function* piecesOf(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += linesInPiece) {
    yield `${lines.slice(from, from + linesInPiece).join('\n')}\n`
  }
}

/** The lines of a text, as long work. */
function* linesOf(text: string): Work<readonly string[]> {
  const lines: string[] = []
  let from = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
    lines.push(text.slice(from, end))
    from = end + 1
    yield
  }
  lines.push(text.slice(from))
  return lines
}

/** How often each type of line occurs, and the check values of all lines. */
function* checkAll(
  lines: readonly string[],
  counts: FileKind['counts'],
): Work<{ readonly counted: readonly (readonly [string, number])[]; readonly checks: string }> {
  const types = Object.entries(counts).map(([name, type]) => ({ name, begins: `{"type":"${type}"`, count: 0 }))
  const checks: string[] = []
  for (const line of lines) {
    checks.push(checkOf(line))
    for (const type of types) if (line.startsWith(type.begins)) type.count++
    yield
  }
  return { counted: types.map(({ name, count }) => [name, count] as const), checks: checks.join('') }
}

/** Four hexadecimal digits by which a line that was altered is found. */
function checkOf(line: string): string {
  return (hash(line)[0] & 0xffff).toString(16).padStart(4, '0')
}

function readHeader(line: string, { type, what, format, writer, remedy }: FileKind): FileHeader {
  const header = parsedLine(line)
  if (header?.type !== type || header.program !== 'payerbox') {
    const reason = line.startsWith('\u{feff}') ? ' (it begins with a byte order mark)' : ''
    failAt(1, `this is not ${what}${reason}; name a file that ${writer} wrote`)
  }
  const { format: given, version, created } = header
  if (typeof given !== 'number' || typeof version !== 'string' || typeof created !== 'string') {
    failAt(1, `format, version or created is missing; ${remedy}`)
  }
  if (given > format) {
    const which = `payerbox ${version} wrote this ${type} in format ${given}, and this version reads ${format}`
    failAt(1, `${which}; use payerbox ${version} or newer`)
  }
  return { format: given, version, created }
}

/** Checks that every byte is as it was written. */
async function checkWhole(lines: readonly string[], kind: FileKind): Promise<void> {
  const present = lines.length - 2
  const end = parsedLine(lines[present] ?? '')
  if (lines.at(-1) !== '' || end?.type !== 'end' || typeof end.checks !== 'string') failEnd(lines, kind)
  const body = lines.slice(0, present)
  const expected = await lastLine(body, kind)
  if (lines[present] === expected) return
  if (parsedLine(expected)?.sha256 !== end.sha256) failBody(body, end.checks, kind)
  failAt(present + 1, `this line is not as it was saved; ${kind.remedy}`)
}

/** The error of lines that are not those of the checksum. */
function failBody(lines: readonly string[], checks: string, kind: FileKind): void {
  const altered = lines.findIndex((line, index) => checkOf(line) !== checks.slice(index * 4, index * 4 + 4))
  const saved = Math.floor(checks.length / 4)
  if (saved !== lines.length) {
    const counts = `${saved + 1} were saved, and ${lines.length + 1} are here`
    const place = (altered === -1 ? saved : altered) + 1
    failAt(place, `from here on, lines are missing or added: ${counts}; ${kind.remedy}`)
  }
  if (altered !== -1) failAltered(lines, altered, kind)
}

function failAltered(lines: readonly string[], index: number, { remedy }: FileKind): never {
  const isConverted = lines[index]?.endsWith('\r') === true
  const why = isConverted
    ? 'its line end was converted to CR LF; transfer the file as binary'
    : `it is not as it was saved; ${remedy}`
  failAt(index + 1, why)
}

/** The error of a text whose last line is not complete. */
function failEnd(lines: readonly string[], { type, remedy }: FileKind): never {
  const end = lines.findLastIndex((line) => parsedLine(line)?.type === 'end')
  if (end !== -1 && lines.slice(end + 1).some((line) => line !== '')) {
    failAt(end + 2, `text follows the last line of the ${type}; ${remedy}`)
  }
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  failAt(last, `the file was cut or altered here: its last line is not complete; ${remedy}`)
}

/** The JSON object in a line; `undefined` for anything else. */
export function parsedLine(line: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Members) : undefined
  } catch {
    return undefined
  }
}

/** @throws SnapshotError */
export function failAt(line: number, problem: string): never {
  throw new SnapshotError(`line ${line}: ${problem}`)
}
