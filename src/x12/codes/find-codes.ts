import { categoryCodes, deactivatedCategoryCodes } from './category-codes.ts'
import { needsEntity } from './code-texts.ts'
import { entityCodes, receiverEntityCodes } from './entity-codes.ts'
import { deactivatedStatusCodes, statusCodes } from './status-codes.ts'

/** A code list of the claim status composite, STC01. */
export type CodeListName = 'category' | 'status' | 'entity'

/** The titles of the code lists, in the order of the composite. */
export const codeListTitles: Readonly<Record<CodeListName, string>> = {
  category: 'Claim status category codes (X12 list 507, STC01-1)',
  status: 'Claim status codes (X12 list 508, STC01-2)',
  entity: 'Entity codes (X12 element 98, STC01-3)',
}

/** One code of a list. */
export interface CodeEntry {
  readonly list: CodeListName
  readonly code: string
  readonly text: string
  /** `YYYY-MM-DD`; absent while the code is active. */
  readonly deactivated?: string
  /** Whether a status code requires an entity code beside it. */
  readonly needsEntity?: boolean
}

const entries: readonly CodeEntry[] = [
  ...Object.entries(categoryCodes).map(([code, text]) =>
    withDate({ list: 'category', code, text }, deactivatedCategoryCodes),
  ),
  ...Object.entries(statusCodes).map(([code, text]) =>
    withDate(
      { list: 'status', code, text, ...(needsEntity(code) ? { needsEntity: true } : {}) },
      deactivatedStatusCodes,
    ),
  ),
  ...Object.entries({ ...receiverEntityCodes, ...entityCodes }).map(
    ([code, text]): CodeEntry => ({ list: 'entity', code, text }),
  ),
]

/** The order of the codes in a composite, such as `A7:562:85`. */
const composite: readonly CodeListName[] = ['category', 'status', 'entity']

/** All codes of a list, in its order. */
export function codesOfList(list: CodeListName): readonly CodeEntry[] {
  return entries.filter((entry) => entry.list === list)
}

/**
 * Looks codes up.
 *
 * @param query A code of any list (`F1`, `65`), a composite (`A7:562:85`, also with `/` or `>`), or words: each must begin a
 * word of the text, in any order and case.
 * @returns The codes by list and in the order of the list; empty if nothing matches.
 */
export function findCodes(query: string): readonly CodeEntry[] {
  const text = query.trim().toUpperCase()
  const parts = text.split(/[:/>]/).map((part) => part.trim())
  if (parts.length > 1 && parts.length <= composite.length) {
    const found = parts.map((part, position) =>
      entries.find((entry) => isCode(entry, part) && entry.list === composite[position]),
    )
    if (found.every((entry) => entry !== undefined)) return found
  }
  const exact = entries.filter((entry) => isCode(entry, text))
  if (exact.length > 0) return exact
  const words = wordsOf(text)
  if (words.length === 0) return []
  return entries.filter((entry) => {
    const others = wordsOf(entry.text.toUpperCase())
    return words.every((word) => others.some((other) => other.startsWith(word)))
  })
}

/** Every word of the texts of all lists, in lower case: the candidates for a mistyped word. */
export function codeWords(): readonly string[] {
  return [...new Set(entries.flatMap(({ text }) => wordsOf(text.toLowerCase())))]
}

function isCode({ code }: CodeEntry, text: string): boolean {
  return code.toUpperCase() === text
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function withDate(entry: CodeEntry, dates: Readonly<Record<string, string>>): CodeEntry {
  const deactivated = Object.hasOwn(dates, entry.code) ? dates[entry.code] : undefined
  return deactivated === undefined ? entry : { ...entry, deactivated }
}
