import { didYouMean } from '../../text/did-you-mean.ts'
import type { StatusReason } from '../../world/claim.ts'
import { categoryCodes } from '../../x12/codes/category-codes.ts'
import { isCategory, isEntity, isStatus, needsEntity } from '../../x12/codes/code-texts.ts'
import { entityCodes } from '../../x12/codes/entity-codes.ts'
import { statusCodes } from '../../x12/codes/status-codes.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'

interface CodeList {
  readonly is: string
  readonly has: (code: string) => boolean
  readonly codes: Readonly<Record<string, string>>
}

const lists: Readonly<Record<keyof StatusReason, CodeList>> = {
  category: { is: 'a claim status category code', has: isCategory, codes: categoryCodes },
  status: { is: 'a claim status code', has: isStatus, codes: statusCodes },
  entity: { is: 'an entity code', has: isEntity, codes: entityCodes },
}

/** Categories with which a payer says that it has no answer: search unsuccessful, not found, response not possible. */
const withoutAnswer = ['D0', 'A4', 'E0', 'E1', 'E2', 'E3', 'E4']

/** What is wrong with the codes of a status. */
export function examineReason(reason: Partial<StatusReason>, path: Path): readonly Remark[] {
  const remarks = (Object.keys(lists) as (keyof StatusReason)[]).flatMap((key): Remark[] => {
    const code = reason[key]
    const { is, has, codes } = lists[key]
    if (code === undefined || has(code)) return []
    // Only of the same family: any code of two letters is near to any other.
    const family = Object.keys(codes).filter((one) => one[0] === code[0]?.toUpperCase() && has(one))
    return [
      { code: 'UNKNOWN_CODE', path: [...path, key], message: `"${code}" is not ${is}${didYouMean(code, family)}` },
    ]
  })
  if (remarks.length > 0 || reason.status === undefined || reason.entity !== undefined || !needsEntity(reason.status)) {
    return remarks
  }
  const message = `status ${reason.status} says nothing without an entity`
  return [{ code: 'MISSING_ENTITY', path: [...path, 'status'], message }]
}

/** The same for a status that stands in the place of an answer. */
export function examineFailedSearch(reason: StatusReason, path: Path): readonly Remark[] {
  const remarks = examineReason(reason, path)
  if (!isCategory(reason.category) || withoutAnswer.includes(reason.category)) return remarks
  const message = `${reason.category} is an answer; a payer that has none says one of ${withoutAnswer.join(', ')}`
  return [...remarks, { code: 'UNKNOWN_CODE', path: [...path, 'category'], message }]
}
