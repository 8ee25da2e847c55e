import { categoryText, entityText, statusText } from '../codes/code-texts.ts'
import type { StatusComposite } from '../response.ts'

/** What a claim has come to, in one of few words, as a list of claims is read for. */
export type Outcome =
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

/** How an outcome is to be taken: by whoever waits for the money. */
export type Tone = 'good' | 'bad' | 'open'

/** By status category code (list 507). */
const outcomes: Readonly<Record<string, Outcome>> = {
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

const tones: Readonly<Partial<Record<Outcome, Tone>>> = {
  paid: 'good',
  denied: 'bad',
  'closed without payment': 'bad',
  rejected: 'bad',
  'not found': 'bad',
  'not answered': 'bad',
}

/** The outcome that a status category code stands for. */
export function outcomeOf(category: string): Outcome {
  for (const key of [category, category.slice(0, 1)]) {
    if (Object.hasOwn(outcomes, key)) return outcomes[key] ?? 'of unknown status'
  }
  return 'of unknown status'
}

export function toneOf(outcome: Outcome): Tone {
  return tones[outcome] ?? 'open'
}

/**
 * A status in words, in parts that belong on one line: `Finalized/Denial (F2)`, `Denied Charge or Non-covered Charge. (585)`,
 * and whom it is about, `about the Provider (1P)`.
 */
export function statusWords({ category, status, entity, codeList }: StatusComposite): readonly string[] {
  const words = [withCode(headingOf(category), category)]
  if (codeList === 'RX') words.push(`pharmacy reject or payment code ${status}`)
  else if (status !== '') words.push(withCode(statusText(status), status))
  if (entity) words.push(`about: ${withCode(entityText(entity), entity)}`)
  return words
}

/** A category without the sentence that says its heading over again, as list 507 has it behind the last hyphen. */
function headingOf(category: string): string {
  const text = categoryText(category)
  return text.replace(/ - (?=[A-Z])(?:(?! - ).)*\.$/, '')
}

/** A code that no list has is its own text, and stands once. */
function withCode(text: string, code: string): string {
  return text === code ? `code ${code || 'missing'}, on no list` : `${text} (${code})`
}
