import { didYouMean } from '../../text/did-you-mean.ts'
import { orList } from '../../text/phrases.ts'
import { categoryCodes } from '../../x12/codes/category-codes.ts'
import { isCategory, isEntity, isStatus, needsEntity } from '../../x12/codes/code-texts.ts'
import { entityCodes } from '../../x12/codes/entity-codes.ts'
import { statusCodes } from '../../x12/codes/status-codes.ts'
import type { PartialReasonForm, ReasonForm } from './generated/form.ts'
import type { PathProblem } from './problem.ts'
import type { Path } from './source.ts'

interface CodeList {
  readonly is: string
  readonly has: (code: string) => boolean
  readonly codes: Readonly<Record<string, string>>
}

const lists: Readonly<Record<keyof ReasonForm, CodeList>> = {
  category: { is: 'a claim status category code', has: isCategory, codes: categoryCodes },
  status: { is: 'a claim status code', has: isStatus, codes: statusCodes },
  entity: { is: 'an entity code', has: isEntity, codes: entityCodes },
}

/** Categories of a payer that has no status to report: search unsuccessful, not found, response not possible. */
const withoutStatus = ['D0', 'A4', 'E0', 'E1', 'E2', 'E3', 'E4']

/** Problems of the codes of a claim status. */
export function checkReason(reason: PartialReasonForm, path: Path): readonly PathProblem[] {
  const problems = (Object.keys(lists) as (keyof ReasonForm)[]).flatMap((key): PathProblem[] => {
    const code = reason[key]
    const { is, has, codes } = lists[key]
    if (code === undefined || has(code)) return []
    // Only codes of the same family: two letters are similar to any other two.
    const family = Object.keys(codes).filter((one) => one[0] === code[0]?.toUpperCase() && has(one))
    const message = `"${code}" is not ${is}${didYouMean(code, family)}`
    return [{ code: 'UNKNOWN_CODE', path: [...path, key], message }]
  })
  const { status, entity } = reason
  if (problems.length > 0 || status === undefined || entity !== undefined || !needsEntity(status)) return problems
  return [{ code: 'MISSING_ENTITY', path: [...path, 'status'], message: `status ${status} requires an entity code` }]
}

/** The same for a claim status that a payer returns when it has no status to report. */
export function checkFailedSearch(reason: ReasonForm, path: Path): readonly PathProblem[] {
  const problems = checkReason(reason, path)
  const { category } = reason
  if (!isCategory(category) || withoutStatus.includes(category)) return problems
  const message = `${category} reports a status; a payer that has none returns ${orList(withoutStatus)}`
  return [...problems, { code: 'UNKNOWN_CODE', path: [...path, 'category'], message }]
}
