import type { components } from '../../contract/generated/admin.ts'
import { json, type Reply } from '../../http/call.ts'
import { nearest } from '../../text/did-you-mean.ts'

type Refusal = components['schemas']['Refusal']
export type ErrorCode = Refusal['error']['code']

/** Why something was not done, in a sentence that says what would be right. `pointer` leads to the member at fault. */
export function refusal(status: number, code: ErrorCode, message: string, pointer?: string): Reply {
  const body: Refusal = { error: { code, message, ...(pointer !== undefined && { pointer }) } }
  return json(status, body)
}

/** How a sentence about a wrong word ends: with the word that was meant, or with all there are when none is near. */
export function instead(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === undefined ? `; there are ${words.join(', ')}` : `; did you mean "${near}"?`
}
