import type { JournalLimits } from '../world/limits.ts'
import type { StoredCall } from '../world/world-store.ts'

/** Into how many parts the limits of a journal are divided: what is beyond them is removed once for each part that was added. */
const parts = 8

/** Whether calls that exceed the limits are removed now: the number of added calls, or of their bytes, passed a multiple of a part. */
export function isTrimmed(limits: JournalLimits, before: JournalLimits, after: JournalLimits): boolean {
  const passed = (name: keyof JournalLimits) => {
    const part = Math.ceil(limits[name] / parts)
    return Math.floor(before[name] / part) < Math.floor(after[name] / part)
  }
  return passed('entries') || passed('bytes')
}

/** How many characters of the limit a call takes. */
export function sizeOf({ line, request, reply, kept }: StoredCall): number {
  return line.length + request.length + reply.length + kept.length
}
