import { json, type Reply } from '../../http/call.ts'
import type { Failure } from '../../world/fault.ts'
import { type FailureForm, failureKeys } from './form.ts'
import { readFault } from './read.ts'

/** The request header that asks for a fault of one call: `status=503; delay=2s`, `reset=middle`, `hang`. */
export const faultHeader = 'x-payerbox-fault'

/**
 * The failure that a call asks for, or the refusal of a header that cannot be read: in our own words, since no vendor
 * knows it. Blanks, letter case and a semicolon at the end do not matter.
 */
export function failureAskedFor(header: string, operation: string, strict: boolean): Failure | Reply {
  if (strict) return refused('is refused under strict: no vendor has it; arm a fault for the world instead')
  const fails = formOf(header)
  if ('payer' in fails) return refused('cannot make a payer fail; arm a fault for the world instead')
  const read = readFault({ on: operation, fails })
  return 'spec' in read
    ? read.spec.fails
    : refused(`is written like ${examples}, and "${header}" cannot be read: ${read.message}`)
}

const examples = '"status=503; delay=2s", "reset=middle" or "hang"'

/** A word alone is true; digits alone are a number. What cannot be is found out by whoever reads the form. */
function formOf(header: string): FailureForm {
  const roles = header.split(';').filter((role) => role.trim() !== '')
  const members = roles.map((role) => {
    const [key = '', ...value] = role.split('=').map((word) => word.trim())
    const known = failureKeys.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key
    return [known, value.length === 0 ? true : meaningOf(value.join('='))]
  })
  return Object.fromEntries(members) as FailureForm
}

function meaningOf(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text)
  return text.toLowerCase() === 'true' ? true : text
}

function refused(why: string): Reply {
  const message = `${faultHeader} ${why}`
  return { ...json(400, { error: { code: 'FAULT_HEADER', message } }), spoiled: true }
}
