import type { ServiceLine } from '../../world/claim.ts'
import { parseAmount } from '../../world/money.ts'
import type { InquiryLine } from '../../x12/inquiry.ts'
import { withoutAccents } from './payer-text.ts'

/** Whether a payer takes two texts for the same: a claim came to it in X12, which has no accents, and letter case does not matter. */
export function same(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b)
}

/** A detail that was sent must be known and equal. */
export function sameIfSent(known: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || (known !== undefined && same(known, asked))
}

/** Whether a line that was billed is the one that is asked for. */
export function isLine(billed: ServiceLine, asked: InquiryLine): boolean {
  return (
    sameIfSent(billed.procedure, asked.procedure) &&
    (asked.charge === undefined || billed.charge === parseAmount(asked.charge)) &&
    (asked.units === undefined || billed.units === Number(asked.units)) &&
    (asked.modifiers === undefined || asked.modifiers.every((modifier) => billed.modifiers?.includes(modifier))) &&
    (asked.controlNumber === undefined ||
      billed.controlNumber === undefined ||
      asked.controlNumber === billed.controlNumber)
  )
}

function plain(text: string): string {
  return withoutAccents(text).trim().toUpperCase()
}
