import { validators } from '../../contract/generated/fault.validators.js'
import { type Violation, violationsBy } from '../../contract/validators.ts'
import { describeValue } from '../../contract/violation-message.ts'
import type { FaultSpec } from '../../world/fault.ts'
import { examineFault } from '../format/faults.ts'
import { type Remark, shapeOf, unknownWord } from '../format/shape.ts'
import type { Path } from '../format/source.ts'
import { isMapping } from '../format/valid-members.ts'
import { compileFault } from './compile.ts'
import { type FaultForm, faultKeys } from './form.ts'

/** A fault that can be armed, or what is wrong with it, in the words for scenario files, and the outcome to the member. */
export type ReadFault = { readonly spec: FaultSpec } | { readonly path: Path; readonly message: string }

/** Reads a fault that stands in no file: a `FaultForm`, as far as anybody knows. */
export function readFault(form: unknown): ReadFault {
  const [remark] = isMapping(form) ? remarksOn(form) : [atTop(`a fault must be an object, not ${describeValue(form)}`)]
  return remark === undefined
    ? { spec: compileFault(form as FaultForm) }
    : { path: remark.path.slice(top.length), message: remark.message }
}

/** The fault that a form is. @throws RangeError when it can be none. */
export function faultOf(form: FaultForm): FaultSpec {
  const read = readFault(form)
  if ('spec' in read) return read.spec
  throw new RangeError(`${read.path.join('.') || 'the fault'}: ${read.message}`)
}

/** It is judged as the only step of a run. */
function remarksOn(form: Readonly<Record<string, unknown>>): readonly Remark[] {
  const strange = Object.keys(form).filter((key) => !faultKeys.some((name) => name === key))
  if (strange.length > 0) return strange.map((key) => unknownWord(top, key, faultKeys))
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
