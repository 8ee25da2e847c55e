import type { Envelope } from '../../x12/envelope.ts'
import { encode277 } from '../../x12/write/responses.ts'
import type { Answers } from './exchange.ts'

/** The 277 that gives the answers. What they say came out of X12 or was made fit for it, so that it can always be written. */
export function write277(answers: Answers, envelope: Envelope): string {
  const encoding = encode277(answers, envelope)
  if ('text' in encoding) return encoding.text
  throw new Error(`an answer cannot be written: ${encoding.errors[0]?.message}`)
}
