import type { Call, Reply } from '../../http/call.ts'
import { invalidJson, notJson } from './errors.ts'

/**
 * The JSON that a call carries, or Taiga's refusal of what is none. A call that does not say what it carries is read;
 * one that says that it carries something else is not.
 */
export function readBody(call: Call): { readonly content: unknown } | Reply {
  const type = call.headers['content-type']
  if (type !== undefined && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) return notJson
  try {
    return { content: JSON.parse(call.body) }
  } catch {
    return invalidJson
  }
}
