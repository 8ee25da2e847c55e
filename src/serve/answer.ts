import { type Call, json, type Reply } from '../http/call.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * The sandbox's answer to a call, whatever happens: where the sandbox throws, a 500 that owns up to it.
 *
 * A Promise only where the sandbox's own answer is one, so that a call that waits for nothing costs no tick.
 *
 * @param failed hears of what was thrown, once.
 */
export function answerAlways(
  sandbox: Pick<Sandbox, 'answer'>,
  call: Call,
  failed: (error: unknown) => void,
): Reply | Promise<Reply> {
  const owned = (error: unknown): Reply => {
    failed(error)
    return fault(error)
  }
  try {
    const reply = sandbox.answer(call)
    return reply instanceof Promise ? reply.catch(owned) : reply
  } catch (error) {
    return owned(error)
  }
}

/** No vendor's shape: whoever meets it must see that the sandbox is at fault, not the call. */
function fault(error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  return json(500, { error: 'payerbox_failed', message: `payerbox itself failed to answer: ${message}` })
}
