import { validators } from '../../contract/generated/fault.validators.js'
import { type Violation, violationsBy } from '../../contract/validators.ts'
import { json, type Reply } from '../../http/call.ts'
import { abbreviate } from '../../text/phrases.ts'
import { describeValue, unknownKeyMessage } from '../../text/violation-message.ts'
import type { Failure, FaultSpec } from '../../world/fault.ts'
import { checkFault } from '../format/check-fault.ts'
import { failureKeys, faultKeys } from '../format/form.ts'
import type { FailureForm, FaultForm } from '../format/generated/form.ts'
import { type PathProblem, problemAtKey } from '../format/problem.ts'
import { isMapping, schemaProblems } from '../format/schema-problems.ts'
import type { Path } from '../format/source.ts'
import { compileFault } from './form.ts'

/** A fault that can be armed, or its first problem: a message as for scenario files, and the path of the member. */
export type ReadFault = { readonly spec: FaultSpec } | { readonly path: Path; readonly message: string }

/** Reads a fault outside of a scenario file: a `FaultForm`, or any other value. */
export function readFault(form: unknown): ReadFault {
  const [problem] = isMapping(form)
    ? problemsOfFault(form)
    : [problemOfAll(`a fault must be an object, not ${describeValue(form)}`)]
  return problem === undefined
    ? { spec: compileFault(form as unknown as FaultForm) }
    : { path: problem.path.slice(top.length), message: problem.message }
}

/** The fault that a form describes. @throws RangeError when the form is not valid. */
export function parseFault(form: FaultForm): FaultSpec {
  const read = readFault(form)
  if ('spec' in read) return read.spec
  throw new RangeError(`${read.path.join('.') || 'the fault'}: ${read.message}`)
}

/** A fault is checked as the only step of a scenario. */
function problemsOfFault(form: Readonly<Record<string, unknown>>): readonly PathProblem[] {
  const unknown = Object.keys(form).find((key) => !faultKeys.some((name) => name === key))
  if (unknown !== undefined) {
    return [problemAtKey('UNKNOWN_KEY', top, unknown, unknownKeyMessage(unknown, faultKeys))]
  }
  if (!('on' in form)) return [problemOfAll('"on" is missing')]
  const violations = violationsBy(validators, 'fault', form).map(inStep)
  const problems = schemaProblems({ steps: [form] }, violations)
  return problems.length > 0 ? problems : checkFault(form, top)
}

const top: Path = ['steps', 0]

function inStep(violation: Violation): Violation {
  return { ...violation, pointer: `/steps/0${violation.pointer}` }
}

function problemOfAll(message: string): PathProblem {
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
  if (header.length > longestHeader) return refusedHeaderReply(`has more than ${longestHeader} characters`)
  const fails = headerForm(header)
  if ('payer' in fails) return refusedHeaderReply('cannot make a payer fail; arm a fault for the world instead')
  const read = readFault({ on: operation, fails })
  return 'spec' in read
    ? read.spec.fails
    : refusedHeaderReply(`is written like ${examples}; cannot read "${abbreviate(header)}": ${read.message}`)
}

/** The most characters of the header. */
const longestHeader = 1000

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
