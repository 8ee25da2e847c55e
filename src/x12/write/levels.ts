import { levelCodes } from '../hierarchy.ts'
import type { SegmentWriter } from './segments.ts'

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
