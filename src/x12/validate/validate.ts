import type { Delimiters } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import { errorAt, type X12Error } from '../error.ts'
import type { Guide } from '../guide/guide.ts'
import { guide276 } from '../guide/status-request-276.ts'
import { guide277 } from '../guide/status-response-277.ts'
import { elementAt } from '../segment.ts'
import { walkGuide } from './walk.ts'

const guides: ReadonlyMap<string, Guide> = new Map([guide276, guide277].map((guide) => [guide.set, guide]))

/**
 * Everything wrong with what stands between the ST and the SE of a 276 or a 277, by the guide 005010X212, in the order of
 * the text. ST and SE themselves, and the envelopes around them, are checked by `parseInterchange`.
 *
 * Nothing is told of a set of another kind or another guide: that it is one is an error of its ST.
 * Never throws; takes time in proportion to the set; tells 1,000 errors at most.
 *
 * Some things that published requests do pass though the guide is stricter: empty elements at the end of a segment, HL04 `0`
 * on a subscriber whose dependent follows, HL04 on a dependent, REF segments of a claim in any order.
 */
export function validate(set: TransactionSet, delimiters: Delimiters): readonly X12Error[] {
  const { header, body, trailer } = set
  const guide = guides.get(elementAt(header, 1))
  const convention = elementAt(header, 3)
  if (guide === undefined || (convention !== '' && convention !== guide.convention)) return []
  const ending = trailer ?? body.at(-1) ?? header
  if (body.length === 0) {
    return [
      errorAt('SEGMENT_UNEXPECTED', ending, `the set ends where it should begin, with a BHT`),
      errorAt('SEGMENT_MISSING', ending, `nothing stands in the set; a ${guide.set} begins with BHT and HL`),
    ]
  }
  const errors: X12Error[] = []
  walkGuide(body, ending, guide, delimiters, errors)
  return errors.sort((one, other) => one.segment - other.segment)
}
