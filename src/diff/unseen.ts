import { toPointer } from '../text/json-pointer.ts'
import type { Library } from './document.ts'
import { formSpots, shapeOf } from './shape.ts'
import { keyOf, type Spot } from './spot.ts'

/**
 * The declared members that no recorded body has; of what is in a member that was never there nothing is said.
 *
 * @param isSeen Whether a member was there, by its pointer.
 */
export function unseenMembers(
  spots: readonly Spot[],
  library: Library,
  isSeen: (pointer: string) => boolean,
): readonly string[] {
  const visited = new Set<string>()
  const missing = new Set<string>()
  const open: (readonly [string, readonly Spot[]])[] = [['', spots]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pointer, here] = next
    const key = `${pointer} ${here.map(keyOf).join()}`
    if (visited.has(key)) continue
    visited.add(key)
    const shape = shapeOf(here, library)
    for (const form of shape.forms) open.push([pointer, formSpots(shape, form)])
    if (shape.entries.length > 0) open.push([`${pointer}/*`, shape.entries])
    if (typeof shape.others === 'object') open.push([`${pointer}/*`, shape.others])
    for (const [name, member] of shape.members) {
      const below = `${pointer}${toPointer([name])}`
      if (isSeen(below)) open.push([below, member])
      else missing.add(below)
    }
  }
  return [...missing].sort()
}
