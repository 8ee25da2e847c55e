import { openingSegment } from '../guide/guide.ts'
import { elementAt, type Segment } from '../segment.ts'
import type { ElementProblem } from './check-elements.ts'
import { quoteValue } from './check-value.ts'
import type { OpenLoop } from './places.ts'

/**
 * Checks that HL01 of a level is one more than that of the previous level, and that HL02 is the number of its parent.
 *
 * After a wrong number the count continues from that number, so that one gap is one error.
 *
 * @param last HL01 of the previous level in the set
 */
export function checkLevelNumbers(
  segment: Segment,
  above: OpenLoop,
  last: number,
): { readonly problems: readonly ElementProblem[]; readonly number: number } {
  const problems: ElementProblem[] = []
  const own = elementAt(segment, 1).trim()
  const isNumber = /^\d{1,12}$/.test(own)
  if (own !== '' && !(isNumber && Number(own) === last + 1)) {
    const predicate = `is ${quoteValue(own)}; expected ${last + 1}, one more than the previous HL01`
    problems.push({ code: 'HL_NUMBER', element: 1, predicate, reference: 628 })
  }
  const parent = elementAt(segment, 2).trim()
  const { opener, number } = above
  if (opener !== undefined && parent !== '' && parent !== number) {
    const predicate = `is ${quoteValue(parent)}; expected ${quoteValue(number)}, the HL01 of its parent level`
    problems.push({ code: 'HL_PARENT', element: 2, predicate, reference: 734 })
  }
  return { problems, number: isNumber ? Number(own) : last + 1 }
}

/**
 * Checks HL04 of a complete level: `1` if it has a level below it, `0` if it has none.
 *
 * `0` on a subscriber with a dependent passes: published requests contain it.
 */
export function checkChildCode({ loop, child, counts }: OpenLoop): ElementProblem | undefined {
  const below = loop.children.findIndex((part) => part.kind === 'loop' && openingSegment(part).id === 'HL')
  if (below === -1) return undefined
  const hasBelow = (counts[below] ?? 0) > 0
  if (child === '1' && !hasBelow) return childCodeProblem('is "1", but this level has no child level')
  if (child === '0' && hasBelow && loop.id !== '2000D')
    return childCodeProblem('is "0", but this level has a child level')
  return undefined
}

function childCodeProblem(predicate: string): ElementProblem {
  return { code: 'HL_CHILD', element: 4, predicate, reference: 736 }
}
