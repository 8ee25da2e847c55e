import type { X12ErrorCode } from '../error.ts'
import { segmentsOfOtherSets, standardSegments } from '../guide/dictionary.ts'
import type { Guide, LoopGuide } from '../guide/guide.ts'
import { quoted } from './value.ts'

/** Why a segment has no place where it stands: it belongs elsewhere, is not used, is of another set, or is none at all. */
export function refusal(
  guide: Guide,
  loop: LoopGuide | undefined,
  id: string,
): { readonly code: X12ErrorCode; readonly says: string } {
  if (guide.segments.has(id)) {
    const within = loop === undefined || loop.id === '' ? 'here' : `in or after loop ${loop.id}`
    return { code: 'SEGMENT_UNEXPECTED', says: `this ${id} has no place ${within}` }
  }
  if (guide.notUsed.has(id)) return { code: 'SEGMENT_NOT_USED', says: `${guide.convention} does not use ${id}` }
  if (Object.hasOwn(standardSegments, id) || segmentsOfOtherSets.has(id)) {
    return { code: 'SEGMENT_NOT_IN_SET', says: `${id} is a segment of other transactions; a ${guide.set} has none` }
  }
  const upper = id.trim().toUpperCase()
  const meant = id !== upper && guide.segments.has(upper) ? `; write ${upper}` : ''
  return { code: 'SEGMENT_UNKNOWN', says: `${quoted(id)} is the id of no segment${meant}` }
}
