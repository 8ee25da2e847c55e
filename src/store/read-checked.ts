import { pacer } from '../text/slices.ts'
import type { TextPieces } from '../text/text-pieces.ts'
import { type FileHeader, type FileKind, failAt, LineSums, parsedLine } from './checked-lines.ts'
import { SnapshotError } from './saved-world.ts'

/**
 * Receives the lines of a file but the first and the last, with their numbers. They come before it is known that the file is as it was
 * written.
 *
 * @throws SnapshotError
 */
export interface LineReceiver {
  line(text: string, number: number): void
  /** All lines were there. */
  end(): void
}

/**
 * Reads a text that comes in pieces of any length, in slices.
 *
 * @throws SnapshotError with the line when the text is not exactly as it was written; if it is, that of the receiver.
 */
export async function readChecked(pieces: TextPieces, kind: FileKind, receiver: LineReceiver): Promise<FileHeader> {
  const reader = new CheckedReader(kind, receiver)
  for await (const piece of pieces) await reader.add(piece)
  return reader.end()
}

/** Characters. */
const longestLine = 2 ** 28
const longestHeader = 2 ** 16

/** Reads a text piece by piece. */
export class CheckedReader {
  readonly #kind: FileKind
  readonly #receiver: LineReceiver
  readonly #sums: LineSums
  #header: FileHeader | undefined
  /** The parts of the line that is not complete yet. */
  #parts: string[] = []
  #length = 0
  /** The latest line that is complete: it can be the last one. */
  #held: string | undefined
  /** How many lines are complete. */
  #lines = 0
  /** What the receiver found, until it is known that the text is as it was written. */
  #problem: SnapshotError | undefined
  /** The number of the last line that looks like the end of a file, and whether text follows it. */
  #endAt = 0
  #isFollowed = false
  /** The number of the first line whose line end was converted. */
  #convertedAt = 0

  constructor(kind: FileKind, receiver: LineReceiver) {
    this.#kind = kind
    this.#receiver = receiver
    this.#sums = new LineSums(kind)
  }

  async add(piece: string): Promise<void> {
    const pace = pacer()
    let from = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      this.#hold(piece.slice(from, end))
      from = end + 1
      const line = this.#complete()
      if (line !== undefined) await this.#pass(line)
      const turn = pace()
      if (turn !== undefined) await turn
    }
    this.#hold(piece.slice(from))
  }

  /** @throws SnapshotError unless every byte is as it was written. */
  async end(): Promise<FileHeader> {
    const rest = this.#parts.join('')
    this.#noteEnd(rest, this.#lines + 1)
    const header = this.#header ?? readHeader(this.#held ?? rest, this.#kind)
    const end = this.#lines > 1 && rest === '' ? parsedLine(this.#held ?? '') : undefined
    if (end?.type !== 'end' || typeof end.checks !== 'string') this.#failEnd(rest)
    const { last, checks } = await this.#sums.end()
    if (this.#held !== last) {
      if (parsedLine(last)?.sha256 !== end.sha256) this.#failBody(checks, end.checks)
      failAt(this.#lines, `this line is not as it was saved; ${this.#kind.remedy}`)
    }
    this.#attempt(() => this.#receiver.end())
    if (this.#problem !== undefined) throw this.#problem
    return header
  }

  #hold(part: string): void {
    if (part === '') return
    this.#parts.push(part)
    this.#length += part.length
    if (this.#lines === 0 && this.#length > longestHeader) readHeader(this.#parts.join(''), this.#kind)
    if (this.#length > longestLine) failAt(this.#lines + 1, `the line has more than ${longestLine} characters`)
  }

  /** Completes a line. Returns the one before it, which is not the last one then. */
  #complete(): string | undefined {
    const before = this.#held
    const line = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('')
    this.#held = line
    this.#parts = []
    this.#length = 0
    this.#lines++
    this.#noteEnd(line, this.#lines)
    if (this.#convertedAt === 0 && line.endsWith('\r')) this.#convertedAt = this.#lines
    return before
  }

  #noteEnd(line: string, number: number): void {
    if (line.startsWith('{"type":"end"')) {
      this.#endAt = number
      this.#isFollowed = false
    } else if (line !== '') this.#isFollowed = true
  }

  /** Passes on a line that is not the last one. */
  async #pass(line: string): Promise<void> {
    const number = this.#lines - 1
    const piece = this.#sums.add(line)
    if (piece !== undefined) await this.#sums.digest(piece)
    if (number === 1) this.#header = readHeader(line, this.#kind)
    else this.#attempt(() => this.#receiver.line(line, number))
  }

  #attempt(use: () => void): void {
    if (this.#problem !== undefined) return
    try {
      use()
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error
      this.#problem = error
    }
  }

  /** The error of lines that are not those of the checksum. */
  #failBody(present: string, saved: string): void {
    const [here, were] = [present.length / 4, Math.floor(saved.length / 4)]
    const altered = firstDifference(present, saved)
    const { remedy } = this.#kind
    if (were !== here) {
      const counts = `${were + 1} were saved, and ${here + 1} are here`
      failAt((altered ?? were) + 1, `from here on, lines are missing or added: ${counts}; ${remedy}`)
    }
    if (altered === undefined) return
    const isConverted = this.#convertedAt === altered + 1
    const why = isConverted
      ? 'its line end was converted to CR LF; transfer the file as binary'
      : `it is not as it was saved; ${remedy}`
    failAt(altered + 1, why)
  }

  /** The error of a text whose last line is not complete. */
  #failEnd(rest: string): never {
    const { type, remedy } = this.#kind
    if (this.#endAt > 0 && this.#isFollowed) {
      failAt(this.#endAt + 1, `text follows the last line of the ${type}; ${remedy}`)
    }
    const last = rest === '' ? this.#lines : this.#lines + 1
    failAt(last, `the file was cut or altered here: its last line is not complete; ${remedy}`)
  }
}

/** The index of the first line whose check value is not the one that was saved; `undefined` when all of them are. */
function firstDifference(present: string, saved: string): number | undefined {
  for (let index = 0; index < present.length; index += 4)
    if (present.slice(index, index + 4) !== saved.slice(index, index + 4)) return index / 4
  return undefined
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
