import { type Delimiters, findUnwritable } from '../delimiters.ts'
import { addError, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import { levelCodes } from '../hierarchy.ts'

/** An element to be written; a list is the components of a composite. Absent is empty. */
export type ElementText = string | undefined | readonly (string | undefined)[]

/** A place that a writer can go back to. */
export interface WriterMark {
  readonly segments: number
  readonly errors: number
  readonly length: number
}

/**
 * Writes segments one after the other in their canonical form: without the empty elements and components at their ends,
 * and with no line breaks between them. Data that X12 cannot carry is reported, not thrown.
 */
export class SegmentWriter {
  readonly errors: X12Error[] = []
  private readonly delimiters: Delimiters
  private readonly segments: string[] = []
  private length = 0

  constructor(delimiters: Delimiters) {
    this.delimiters = delimiters
  }

  /** How many segments were written. */
  get count(): number {
    return this.segments.length
  }

  get text(): string {
    return this.segments.join('')
  }

  write(id: string, ...elements: readonly ElementText[]): void {
    this.append(this.format(id, elements))
  }

  /** Writes a segment anew, at its old place and in as many characters. */
  rewrite(index: number, id: string, ...elements: readonly ElementText[]): void {
    this.segments[index] = this.format(id, elements)
  }

  /** Adds a segment whose text was made elsewhere: the ISA, whose fixed form the canonical rules would break. */
  append(text: string): void {
    this.segments.push(text)
    this.length += text.length
  }

  /** Reports what cannot be written in the segment that comes next. */
  refuse(code: X12ErrorCode, message: string, element?: number, within = 0): void {
    addError(this.errors, {
      code,
      level: x12ErrorLevels[code],
      segment: this.count,
      ...(element !== undefined && { element }),
      offset: this.length + within,
      message,
    })
  }

  mark(): WriterMark {
    return { segments: this.count, errors: this.errors.length, length: this.length }
  }

  /** Unwrites everything after a mark. */
  backTo(mark: WriterMark): void {
    this.segments.length = mark.segments
    this.errors.length = mark.errors
    this.length = mark.length
  }

  /** What was written after a mark, less its first segments. */
  since(mark: WriterMark, skipped: number): string {
    return this.segments.slice(mark.segments + skipped).join('')
  }

  private format(id: string, elements: readonly ElementText[]): string {
    const { element, segment } = this.delimiters
    const parts = [id]
    let filled = 1
    let offset = id.length
    for (const value of elements) {
      offset += 1
      const written = this.element(id, parts.length, value, offset)
      offset += written.length
      parts.push(written)
      if (written !== '') filled = parts.length
    }
    parts.length = filled
    // Joined, and not added up: of a sum the summands would be kept until the whole interchange is put together.
    return parts.join(element) + segment
  }

  private element(id: string, position: number, value: ElementText, offset: number): string {
    if (value === undefined || value === '') return ''
    if (typeof value === 'string') return this.checked(id, position, value, offset)
    let text = ''
    let pending = ''
    for (const component of value) {
      if (component !== undefined && component !== '') {
        text += pending + this.checked(id, position, component, offset)
        pending = ''
      }
      pending += this.delimiters.component
    }
    return text
  }

  /** Gives a value back, and reports it when X12 cannot carry it. */
  checked(id: string, position: number, value: string, offset: number): string {
    const at = findUnwritable(value, this.delimiters)
    if (at === -1) return value
    const name = `${id}${String(position).padStart(2, '0')}`
    const character = value.charAt(at)
    const isDelimiter = Object.values(this.delimiters).includes(character)
    const shown = JSON.stringify(character)
    if (isDelimiter) {
      const message = `${name} holds ${shown}, a delimiter of the interchange, and X12 has no escapes`
      this.refuse('ELEMENT_HAS_DELIMITER', message, position, offset + at)
    } else {
      const message = `${name} holds ${shown}, which is in neither the Basic nor the Extended character set`
      this.refuse('ELEMENT_CHARACTER', message, position, offset + at)
    }
    return value
  }
}

/** An HL segment that is written, and what stands under it. */
interface WrittenLevel {
  readonly number: string
  readonly parent: string
  /** Which of the writer's segments it is. */
  readonly segment: number
  readonly text: string
}

/**
 * Writes the levels of a 276 or 277. What follows each other under the same payer, receiver, provider or subscriber shares
 * one HL, so that the order of what is written is kept.
 */
export class LevelWriter {
  private readonly writer: SegmentWriter
  private path: readonly WrittenLevel[] = []
  private count = 0

  constructor(writer: SegmentWriter) {
    this.writer = writer
  }

  /** How many levels are open, from the payer down. */
  get depth(): number {
    return this.path.length
  }

  /**
   * Begins a level under the one that is open above it, or goes on in the open one if that says the same.
   *
   * @param depth 0 for the payer, to 4 for a dependent
   * @param write writes what the level says of itself
   * @param shares whether the open level may be gone on in
   */
  open(depth: number, write: () => void, shares = true): void {
    const { writer } = this
    const parent = this.path[depth - 1]
    const number = String(this.count + 1)
    const mark = writer.mark()
    writer.write('HL', number, parent?.number, levelCodes[depth], depth < 4 ? '0' : '')
    write()
    const text = writer.since(mark, 1)
    if (shares && this.path[depth]?.text === text) {
      writer.backTo(mark)
      return
    }
    this.count += 1
    if (parent) writer.rewrite(parent.segment, 'HL', parent.number, parent.parent, levelCodes[depth - 1], '1')
    const level = { number, parent: parent?.number ?? '', segment: mark.segments, text }
    this.path = [...this.path.slice(0, depth), level]
  }

  /** Closes a level for good: what comes next does not go on in it. */
  close(depth: number): void {
    this.path = this.path.slice(0, depth)
  }
}
