import type { components } from '../../contract/generated/admin.ts'
import { json, type Reply } from '../../http/call.ts'

type Refusal = components['schemas']['Refusal']
export type ErrorCode = Refusal['error']['code']

/** Why something was not done, in a sentence that says what would be right. `pointer` leads to the member at fault. */
export function refusal(status: number, code: ErrorCode, message: string, pointer?: string): Reply {
  const body: Refusal = { error: { code, message, ...(pointer !== undefined && { pointer }) } }
  return json(status, body)
}
