import { type Delimiters, firstNotIn, type WritableCodes, writableCodes } from '../delimiters.ts'
import { addError, type X12Error, type X12ErrorCode, x12ErrorLevels } from '../error.ts'
import { type DataElement, standardElement } from '../guide/dictionary.ts'
import { checkNumber } from '../validate/check-value.ts'

/** An element to write; a list has the components of a composite. `undefined` is empty. */
export type ElementText = string | undefined | DecimalText | readonly (string | undefined)[]

/** A decimal number to write, and the element that it is: 782 for an amount, 380 for a quantity. */
interface DecimalText {
  readonly decimal: string
  readonly element: DataElement
}

/** A monetary amount to write. */
export function amountText(decimal: string | undefined): ElementText {
  return decimal && { decimal, element: standardElement(782) }
}

/** A quantity to write. */
export function quantityText(decimal: string | undefined): ElementText {
  return decimal && { decimal, element: standardElement(380) }
}

/** A position to which a writer can return. */
export interface WriterMark {
  readonly segments: number
  readonly errors: number
  readonly length: number
}

/**
 * Writes segments in canonical form: without trailing empty elements and components, and without line breaks. Data that X12
 * cannot represent is reported as an error; no method throws.
 */
export class SegmentWriter {
  readonly errors: X12Error[] = []
  private readonly delimiters: Delimiters
  private readonly writable: WritableCodes
  private readonly segments: string[] = []
  private length = 0
  /** Whether each level was shared, in the order of the levels. */
  readonly decisions: boolean[] = []
  private readonly replayed: readonly boolean[] | undefined
  /** The text of levels that were not written because they are shared. */
  readonly shared: string[] = []

  /** @param replayed the decisions of another writer, to write other values in the same structure */
  constructor(delimiters: Delimiters, replayed?: readonly boolean[]) {
    this.delimiters = delimiters
    this.writable = writableCodes(delimiters)
    this.replayed = replayed
  }

  /** The number of segments written. */
  get count(): number {
    return this.segments.length
  }

  get text(): string {
    return this.segments.join('')
  }

  /** The segments written, each with its terminator. */
  get lines(): readonly string[] {
    return this.segments
  }

  write(id: string, ...elements: readonly ElementText[]): void {
    this.append(this.format(id, elements))
  }

  /** Writes a segment as it is, with its trailing empty elements. An element can have components. */
  writeExactly(elements: readonly string[]): void {
    const { element, component, segment } = this.delimiters
    let offset = 0
    for (const [position, text] of elements.entries()) {
      let within = offset
      for (const part of text.split(component)) {
        this.checked(elements[0] ?? '', position, part, within)
        within += part.length + 1
      }
      offset += text.length + 1
    }
    this.append(elements.join(element) + segment)
  }

  /** Records whether a level is shared. Returns the recorded decision when decisions are replayed. */
  decide(isShared: boolean): boolean {
    const decision = this.replayed?.[this.decisions.length] ?? isShared
    this.decisions.push(decision)
    return decision
  }

  /** Replaces a segment by one of the same length. */
  rewrite(index: number, id: string, ...elements: readonly ElementText[]): void {
    this.segments[index] = this.format(id, elements)
  }

  /** Appends the text of a segment that is not in canonical form: the ISA. */
  append(text: string): void {
    this.segments.push(text)
    this.length += text.length
  }

  /** Reports an error in the segment that is written next. */
  refuse(code: X12ErrorCode, message: string, element?: number, within = 0, component?: number): void {
    addError(this.errors, {
      code,
      level: x12ErrorLevels[code],
      segment: this.count,
      ...(element !== undefined && { element }),
      ...(component !== undefined && { component }),
      offset: this.length + within,
      message,
    })
  }

  mark(): WriterMark {
    return { segments: this.count, errors: this.errors.length, length: this.length }
  }

  /** Removes everything after a mark. */
  backTo(mark: WriterMark): void {
    this.shared.push(this.segments.slice(mark.segments).join(''))
    this.segments.length = mark.segments
    this.errors.length = mark.errors
    this.length = mark.length
  }

  private format(id: string, elements: readonly ElementText[]): string {
    const { element, segment } = this.delimiters
    let text = id
    let separators = ''
    let position = 0
    let offset = id.length
    for (const value of elements) {
      position += 1
      offset += 1
      separators += element
      const written = this.element(id, position, value, offset)
      if (written === '') continue
      offset += written.length
      text += separators + written
      separators = ''
    }
    return inOnePiece(text + segment)
  }

  private element(id: string, position: number, value: ElementText, offset: number): string {
    if (value === undefined || value === '') return ''
    if (typeof value === 'string') return this.checked(id, position, value, offset)
    if ('decimal' in value) return this.decimal(id, position, value, offset)
    let text = ''
    let pending = ''
    for (const [index, component] of value.entries()) {
      if (component !== undefined && component !== '') {
        text += pending + this.checked(id, position, component, offset, index + 1)
        pending = ''
      }
      pending += this.delimiters.component
    }
    return text
  }

  private decimal(id: string, position: number, { decimal, element }: DecimalText, offset: number): string {
    if (firstNotIn(decimal, this.writable) !== -1) return this.checked(id, position, decimal, offset)
    const problem = checkNumber(decimal, element)
    if (problem === undefined) return decimal
    this.refuse(problem.code, `${elementName(id, position)} ${problem.predicate}`, position, offset)
    return decimal
  }

  /** Returns a value, and reports it if X12 cannot represent it. */
  checked(id: string, position: number, value: string, offset: number, component?: number): string {
    const at = firstNotIn(value, this.writable)
    if (at === -1) return value
    const name = elementName(id, position)
    const character = value.charAt(at)
    const isDelimiter = Object.values(this.delimiters).includes(character)
    const shown = JSON.stringify(character)
    if (isDelimiter) {
      const message = `${name} contains ${shown}, a delimiter of the interchange; X12 has no escapes`
      this.refuse('ELEMENT_HAS_DELIMITER', message, position, offset + at, component)
    } else {
      const message = `${name} contains ${shown}, which is not in the Basic or Extended character set`
      this.refuse('ELEMENT_CHARACTER', message, position, offset + at, component)
    }
    return value
  }
}

/**
 * The same text, in one piece in memory. V8 keeps a concatenated text in pieces until one of its characters is used; those of a
 * large file take more memory and time than to put each segment together at once.
 */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) === 0xffff ? text.slice() : text
}

function elementName(id: string, position: number): string {
  return `${id.slice(0, 12)}${String(position).padStart(2, '0')}`
}
