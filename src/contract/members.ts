import { categoryCodes } from '../x12/codes/category-codes.ts'
import { entityCodes } from '../x12/codes/entity-codes.ts'
import { statusCodes } from '../x12/codes/status-codes.ts'
import { memberTable } from './generated/members.ts'

/**
 * The values of a member that the contracts list: as `enum`, `const` or `x-known-values`, in a code list of X12
 * (`x-code-list`), or as a whole number up to a limit (`x-known-up-to`).
 */
export interface ListedValues {
  readonly values?: readonly (string | number)[]
  readonly lists?: readonly string[]
  readonly upTo?: number
}

/** Whether a vendor's contract has a member of that name. Any other name may itself be data. */
export function isMemberName(name: string): boolean {
  return Object.hasOwn(memberTable, name)
}

/**
 * Whether the contracts list a value for a member of that name. Only such a value can be shown: it is the same for
 * everybody.
 */
export function isListedValue(member: string, value: unknown): boolean {
  if (!isMemberName(member) || (typeof value !== 'string' && typeof value !== 'number')) return false
  const { values = [], lists = [], upTo = -1 } = memberTable[member] ?? {}
  if (values.includes(value)) return true
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= upTo
  return lists.some((list) => codesOf(list).has(value))
}

/** Whether the values of a member are codes: some of them are listed in a contract. */
export function isCodeMember(member: string): boolean {
  return isMemberName(member) && Object.keys(memberTable[member] ?? {}).length > 0
}

/** The code lists of X12, by the number that the contracts name. */
const codeLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '507': categoryCodes,
  '508': statusCodes,
  '98': entityCodes,
}

const known = new Map<string, ReadonlySet<string>>()

/** The codes of a list and what they mean. Optum writes the meaning without spaces around the hyphen. */
function codesOf(list: string): ReadonlySet<string> {
  const before = known.get(list)
  if (before !== undefined) return before
  const entries = Object.entries(codeLists[list] ?? {})
  const codes = new Set(entries.flatMap(([code, text]) => [code, text, text.replaceAll(' - ', '-')]))
  known.set(list, codes)
  return codes
}
