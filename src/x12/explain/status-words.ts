import { categoryText, entityText, statusText } from '../codes/code-texts.ts'
import type { StatusComposite } from '../response.ts'

/** The status of a claim in a few words. */
export type ClaimOutcome =
  | 'paid'
  | 'denied'
  | 'closed without payment'
  | 'finalized'
  | 'revised'
  | 'forwarded'
  | 'not forwarded'
  | 'pending'
  | 'waiting for information'
  | 'accepted'
  | 'received'
  | 'rejected'
  | 'not found'
  | 'not answered'
  | 'of unknown status'

/** What an outcome means for the provider who expects payment. */
export type Tone = 'good' | 'bad' | 'open'

/** By status category code (list 507). */
const outcomes: Readonly<Record<string, ClaimOutcome>> = {
  A0: 'forwarded',
  A1: 'received',
  A2: 'accepted',
  A3: 'rejected',
  A4: 'not found',
  A5: 'accepted',
  A6: 'rejected',
  A7: 'rejected',
  A8: 'rejected',
  D0: 'not found',
  F0: 'finalized',
  F1: 'paid',
  F2: 'denied',
  F3: 'revised',
  F3F: 'forwarded',
  F3N: 'not forwarded',
  F4: 'closed without payment',
  P: 'pending',
  R: 'waiting for information',
  E: 'not answered',
}

const tones: Readonly<Partial<Record<ClaimOutcome, Tone>>> = {
  paid: 'good',
  denied: 'bad',
  'closed without payment': 'bad',
  rejected: 'bad',
  'not found': 'bad',
  'not answered': 'bad',
}

/** The outcome for a status category code. */
export function claimOutcome(category: string): ClaimOutcome {
  for (const key of [category, category.slice(0, 1)]) {
    if (Object.hasOwn(outcomes, key)) return outcomes[key] ?? 'of unknown status'
  }
  return 'of unknown status'
}

export function outcomeTone(outcome: ClaimOutcome): Tone {
  return tones[outcome] ?? 'open'
}

/**
 * The meaning of a status in phrases for one line: `Finalized/Denial (F2)`, `Denied Charge or Non-covered Charge. (585)`,
 * and the entity, `about: Provider (1P)`.
 */
export function describeStatus({ category, status, entity, codeList }: StatusComposite): readonly string[] {
  const words = [withCode(headingOf(category), category)]
  if (codeList === 'RX') words.push(`pharmacy reject or payment code ${status}`)
  else if (status !== '') words.push(withCode(statusText(status), status))
  if (entity) words.push(`about: ${withCode(entityText(entity), entity)}`)
  return words
}

/** The text of a category without the sentence after the last hyphen, which repeats the heading. */
function headingOf(category: string): string {
  const text = categoryText(category)
  return text.replace(/ - (?=[A-Z])(?:(?! - ).)*\.$/, '')
}

/** The text with its code; the text of an unknown code is the code itself. */
function withCode(text: string, code: string): string {
  return text === code ? (code === '' ? 'missing code' : `unknown code ${code}`) : `${text} (${code})`
}
