/** An amount of money in whole cents: sums stay exact. */
export type Cents = number

/** Decimal text as payers write it: `95.55`, `238.40`, `100`; whole dollars carry no decimals. */
export function toAmount(cents: Cents): string {
  const [dollars, rest] = [Math.floor(cents / 100), cents % 100]
  return rest === 0 ? String(dollars) : `${dollars}.${rest < 10 ? '0' : ''}${rest}`
}

/** The cents of a decimal text (`238.44`, `100`, `.5`); `undefined` when it is no amount. */
export function parseAmount(text: string): Cents | undefined {
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Math.round(Number(text) * 100) : undefined
}
