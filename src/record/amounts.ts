import { parseAmount, toAmount } from '../world/money.ts'
import type { Random } from './chance.ts'
import { similarText } from './likeness.ts'

/** How amounts of money are treated: as they are, all times one whole number, or each replaced by another. */
export type AmountMode = 'keep' | 'scale' | 'replace'

/** How the amounts of one recording are said. Nothing stays nothing, and sums of scaled amounts stay sums. */
export function amountRewriter(manner: AmountMode, chance: Random): (amount: string) => string {
  if (manner === 'keep') return (amount) => amount
  const factor = 2 + chance(8)
  const known = new Map<number, string>()
  return (amount) => {
    const cents = parseAmount(amount) ?? 0
    if (cents === 0) return amount
    if (manner === 'scale') return toAmount(cents * factor)
    const other = known.get(cents) ?? toAmount(Number(similarText(String(cents), chance)) || 1)
    known.set(cents, other)
    return other
  }
}
