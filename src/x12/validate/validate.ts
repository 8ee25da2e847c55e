import type { Delimiters } from '../delimiters.ts'
import type { Interchange, TransactionSet } from '../envelope.ts'
import { errorAt, report, type X12Error } from '../error.ts'
import { guide276, guide277 } from '../guide/claim-status-guides.ts'
import type { Guide } from '../guide/guide.ts'
import { parseInterchange } from '../read/interchange.ts'
import { elementAt } from '../segment.ts'
import { walkGuide } from './walk-guide.ts'

/** An interchange and everything wrong with it: its envelopes and its sets, in the order of the text. */
export interface Examination {
  /** Absent when the text cannot be split into segments. */
  readonly interchange?: Interchange
  readonly errors: readonly X12Error[]
}

/** Reads a text and checks it against the guides. Never throws; tells 1,000 errors at most. */
export function examine(text: string): Examination {
  const { interchange, errors } = parseInterchange(text)
  if (interchange === undefined) return { errors }
  const found = [...errors]
  for (const { sets } of interchange.groups) {
    for (const set of sets) {
      if (found.at(-1)?.code === 'TOO_MANY_ERRORS') break
      for (const error of validate(set, interchange.delimiters)) report(found, error)
    }
  }
  return { interchange, errors: found.sort((one, other) => one.offset - other.offset) }
}

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
