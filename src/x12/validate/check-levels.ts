import { openerOf } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import type { ElementFault } from './check-elements.ts'
import { quoted } from './check-value.ts'
import type { Frame } from './places.ts'

/**
 * Whether a level counts on from the last one (HL01) and names the level that it stands below (HL02).
 *
 * After a wrong number the count goes on from that number, so that one gap is one error.
 *
 * @param last HL01 of the level before it in the set
 */
export function levelFaults(
  segment: Segment,
  above: Frame,
  last: number,
): { readonly faults: readonly ElementFault[]; readonly number: number } {
  const faults: ElementFault[] = []
  const own = elementAt(segment, 1).trim()
  const isNumber = /^\d{1,12}$/.test(own)
  if (own !== '' && !(isNumber && Number(own) === last + 1)) {
    const says = `is ${quoted(own)}; levels are numbered one by one, and this is number ${last + 1}`
    faults.push({ code: 'HL_NUMBER', element: 1, says, reference: 628 })
  }
  const parent = elementAt(segment, 2).trim()
  const { opener, number } = above
  if (opener !== undefined && parent !== '' && parent !== number) {
    const says = `is ${quoted(parent)}; the level above has the number ${quoted(number)}`
    faults.push({ code: 'HL_PARENT', element: 2, says, reference: 734 })
  }
  return { faults, number: isNumber ? Number(own) : last + 1 }
}

/**
 * Whether HL04 tells the truth about a level that is complete: `1` has a level below it, `0` has none.
 *
 * A subscriber with `0` and a dependent all the same passes, because published requests are like that.
 */
export function childFault({ loop, child, counts }: Frame): ElementFault | undefined {
  const below = loop.children.findIndex((part) => part.kind === 'loop' && openerOf(part).id === 'HL')
  if (below === -1) return undefined
  const hasBelow = (counts[below] ?? 0) > 0
  if (child === '1' && !hasBelow) return fault('is "1", and no level follows below this one')
  if (child === '0' && hasBelow && loop.id !== '2000D') return fault('is "0", and a level follows below this one')
  return undefined
}

function fault(says: string): ElementFault {
  return { code: 'HL_CHILD', element: 4, says, reference: 736 }
}
