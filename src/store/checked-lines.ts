import { pacer } from '../text/slices.ts'
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
 * Lines as texts, many lines each, with a last line that has counts, a check value of every line and a SHA-256 of all. No more than one
 * text is in memory at a time.
 *
 * @param lines The first is the header.
 */
export async function* writeChecked(lines: Iterable<string>, kind: FileKind): AsyncGenerator<string> {
  const sums = new LineSums(kind)
  const pace = pacer()
  for (const line of lines) {
    const text = sums.add(line)
    if (text !== undefined) {
      await sums.digest(text)
      yield text
    }
    const turn = pace()
    if (turn !== undefined) await turn
  }
  const { text, last } = await sums.end()
  yield `${text}${last}\n`
}

/** How many lines are written, and digested, at once. */
const linesInPiece = 2000

/** The most lines of a file: their check values are a part of one line. */
const mostLines = 2 ** 26

/** What the last line says about the lines before it, summed up as they pass. */
export class LineSums {
  readonly #rest: string
  readonly #types: { readonly name: string; readonly begins: string; count: number }[]
  #lines = 0
  /** The lines of the present piece. */
  #piece: string[] = []
  #pieceChecks = ''
  /** The check values of the pieces before it. */
  readonly #checks: string[] = []
  /** The SHA-256 of the pieces before it. */
  #digests = ''

  constructor({ counts, rest }: FileKind) {
    this.#rest = rest
    this.#types = Object.entries(counts).map(([name, type]) => ({ name, begins: `{"type":"${type}"`, count: 0 }))
  }

  /** Adds a line. Returns the text of a piece that is complete with it: it must be digested before the next line is added. */
  add(line: string): string | undefined {
    if (++this.#lines > mostLines) failAt(this.#lines, `a file has at most ${mostLines} lines`)
    this.#piece.push(line)
    this.#pieceChecks += checkOf(line)
    for (const type of this.#types) if (line.startsWith(type.begins)) type.count++
    return this.#piece.length === linesInPiece ? this.#takePiece() : undefined
  }

  #takePiece(): string {
    const text = `${this.#piece.join('\n')}\n`
    this.#checks.push(this.#pieceChecks)
    this.#piece = []
    this.#pieceChecks = ''
    return text
  }

  async digest(piece: string): Promise<void> {
    this.#digests += await sha256Of(piece)
  }

  /** The text of the last lines, and the line that follows them. */
  async end(): Promise<{ readonly text: string; readonly checks: string; readonly last: string }> {
    const text = this.#piece.length === 0 ? '' : this.#takePiece()
    if (text !== '') await this.digest(text)
    const counted = this.#types.map(({ name, count }) => [name, count] as const)
    const others = counted.reduce((left, [, count]) => left - count, this.#lines - 1)
    const checks = this.#checks.join('')
    const sha256 = await sha256Of(this.#digests)
    const last = JSON.stringify({
      type: 'end',
      ...Object.fromEntries(counted),
      [this.#rest]: others,
      checks,
      sha256,
    })
    return { text, checks, last }
  }
}

async function sha256Of(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Four hexadecimal digits by which a line that was altered is found. */
function checkOf(line: string): string {
  return (hash(line)[0] & 0xffff).toString(16).padStart(4, '0')
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
