import { validators } from '../../contract/generated/fault.validators.js'
import { type Violation, violationsBy } from '../../contract/validators.ts'
import { describeValue } from '../../contract/violation-message.ts'
import { json, type Reply } from '../../http/call.ts'
import type { Failure, FaultSpec } from '../../world/fault.ts'
import { examineFault } from '../format/faults.ts'
import { type Remark, shapeOf, unknownWord } from '../format/shape.ts'
import type { Path } from '../format/source.ts'
import { isMapping } from '../format/valid-members.ts'
import { compileFault, type FailureForm, type FaultForm, failureKeys, faultKeys } from './form.ts'

/** A fault that can be armed, or what is wrong with it, worded as for scenario files, and the path to the member. */
export type ReadFault = { readonly spec: FaultSpec } | { readonly path: Path; readonly message: string }

/** Reads a fault outside of a scenario file: a `FaultForm`, or any other value. */
export function readFault(form: unknown): ReadFault {
  const [remark] = isMapping(form) ? remarksOn(form) : [atTop(`a fault must be an object, not ${describeValue(form)}`)]
  return remark === undefined
    ? { spec: compileFault(form as FaultForm) }
    : { path: remark.path.slice(top.length), message: remark.message }
}

/** The fault that a form describes. @throws RangeError when the form is not valid. */
export function parseFault(form: FaultForm): FaultSpec {
  const read = readFault(form)
  if ('spec' in read) return read.spec
  throw new RangeError(`${read.path.join('.') || 'the fault'}: ${read.message}`)
}

/** A fault is judged as the only step of a run. */
function remarksOn(form: Readonly<Record<string, unknown>>): readonly Remark[] {
  const unknown = Object.keys(form).filter((key) => !faultKeys.some((name) => name === key))
  if (unknown.length > 0) return unknown.map((key) => unknownWord(top, key, faultKeys))
  if (!('on' in form)) return [atTop('"on" is missing')]
  const violations = violationsBy(validators, 'fault', form).map(inStep)
  const shape = shapeOf({ steps: [form] }, violations)
  return shape.length > 0 ? shape : examineFault(form, top)
}

const top: Path = ['steps', 0]

function inStep(violation: Violation): Violation {
  return { ...violation, pointer: `/steps/0${violation.pointer}` }
}

function atTop(message: string): Remark {
  return { code: 'MISSING_KEY', path: top, message }
}

/** The request header that asks for a fault of one call: `status=503; delay=2s`, `reset=middle`, `hang`. */
export const faultHeader = 'x-payerbox-fault'

/**
 * The failure that a call asks for by its header, or the refusal of a header that cannot be read, in our own words: no
 * vendor has this header. Blanks, letter case and a semicolon at the end do not matter.
 */
export function requestedFailure(header: string, operation: string, strict: boolean): Failure | Reply {
  if (strict) return refusedHeaderReply('is refused under strict: no vendor has it; arm a fault for the world instead')
  const fails = headerForm(header)
  if ('payer' in fails) return refusedHeaderReply('cannot make a payer fail; arm a fault for the world instead')
  const read = readFault({ on: operation, fails })
  return 'spec' in read
    ? read.spec.fails
    : refusedHeaderReply(`is written like ${examples}; cannot read "${header}": ${read.message}`)
}

const examples = '"status=503; delay=2s", "reset=middle" or "hang"'

/** A word alone is true; digits alone are a number. `readFault` judges the result. */
function headerForm(header: string): FailureForm {
  const members = header
    .split(';')
    .filter((member) => member.trim() !== '')
    .map((member) => {
      const [key = '', ...value] = member.split('=').map((word) => word.trim())
      const known = failureKeys.find((name) => name.toLowerCase() === key.toLowerCase()) ?? key
      return [known, value.length === 0 ? true : headerValue(value.join('='))]
    })
  return Object.fromEntries(members) as FailureForm
}

function headerValue(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text)
  return text.toLowerCase() === 'true' ? true : text
}

function refusedHeaderReply(reason: string): Reply {
  const message = `${faultHeader} ${reason}`
  return { ...json(400, { error: { code: 'FAULT_HEADER', message } }), spoiled: true }
}
