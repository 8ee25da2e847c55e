import { levelCodes } from '../hierarchy.ts'
import type { SegmentWriter } from './segment-writer.ts'

/** An HL segment and the segments of its level, as written. */
interface WrittenLevel {
  readonly number: string
  readonly parent: string
  /** The index of the HL among the written segments. */
  readonly segment: number
  /** The number of segments, the HL among them. */
  readonly size: number
}

/**
 * Writes the levels of a 276 or 277. Consecutive items with the same payer, receiver, provider or subscriber share one HL, so
 * that the order of the items is kept.
 */
export class LevelWriter {
  private readonly writer: SegmentWriter
  private path: readonly WrittenLevel[] = []
  private count = 0

  constructor(writer: SegmentWriter) {
    this.writer = writer
  }

  /** The number of open levels, from the payer down. */
  get depth(): number {
    return this.path.length
  }

  /**
   * Starts a level below the open one above it, or continues the open level if it has the same content.
   *
   * @param depth 0 for the payer, to 4 for a dependent
   * @param write writes the segments of the level itself
   * @param shares whether the open level can be continued
   */
  open(depth: number, write: () => void, shares = true): void {
    const { writer } = this
    const parent = this.path[depth - 1]
    const number = String(this.count + 1)
    const mark = writer.mark()
    writer.write('HL', number, parent?.number, levelCodes[depth], depth < 4 ? '0' : '')
    write()
    const size = writer.count - mark.segments
    if (writer.decide(shares && this.isRepeated(depth, mark.segments, size))) {
      writer.backTo(mark)
      return
    }
    this.count += 1
    if (parent) writer.rewrite(parent.segment, 'HL', parent.number, parent.parent, levelCodes[depth - 1], '1')
    this.path = [...this.path.slice(0, depth), { number, parent: parent?.number ?? '', segment: mark.segments, size }]
  }

  /** Whether the segments after a new HL are those of the open level. */
  private isRepeated(depth: number, segment: number, size: number): boolean {
    const open = this.path[depth]
    if (open?.size !== size) return false
    const { lines } = this.writer
    return lines.slice(segment + 1, segment + size).every((line, index) => line === lines[open.segment + 1 + index])
  }

  /** Closes a level, so that it is not continued. */
  close(depth: number): void {
    this.path = this.path.slice(0, depth)
  }
}
