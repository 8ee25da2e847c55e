import { type Fault, invalid } from './errors.ts'
import { type ClaimStatusRequest, contractFaults } from './validate.ts'

const births = ['18800101', '18800102', '18160421', '19800101', '19800102', '20000101', '20000102']
const members = ['0000000000', '0000000001', '0000000002', '0000000004', '0000000005', '0000000006', '0000000007']
const groups = ['0000000000', '0000000001', '0000000002', '0000000003', '0000000004', '0000000005']

/** The values that Optum's sandbox knows, by member (Optum, Sandbox predefined fields and values). */
const predefined: Readonly<Record<string, ReadonlySet<string>>> = {
  controlNumber: new Set(['000000001', '000000002', '000000003', '000000004', '123456789']),
  memberId: new Set([...members, '1234567890', '123456789']),
  firstName: new Set(['johnone', 'johntwo', 'janeone', 'janetwo']),
  lastName: new Set(['doeone', 'doetwo']),
  /** Lower case on the pages that list values, upper case in the examples. */
  gender: new Set(['m', 'f', 'M', 'F']),
  dateOfBirth: new Set(births),
  groupNumber: new Set([...groups, '1111111111', '1234567891']),
}

/** The sandbox leaves out the checks of production: only what it could not read a request without. */
const structure: ReadonlySet<string> = new Set(['required', 'type', 'minItems'])

/**
 * What the sandbox has against a body: a member that is missing or of another type, then every value that is not one of
 * the predefined. Which members the claim status sandbox checks is not published (inferred: control number, and who the
 * subscriber and the dependent are).
 */
export function sandboxFaults(body: unknown): readonly Fault[] {
  const faults = contractFaults(body, structure)
  return faults.length > 0 ? faults : strangers(body as ClaimStatusRequest)
}

function strangers({ controlNumber, subscriber, dependent }: ClaimStatusRequest): readonly Fault[] {
  return [
    ...unknown('', { controlNumber }),
    ...unknown('subscriber', subscriber),
    ...(dependent === undefined ? [] : unknown('dependent', dependent)),
  ]
}

function unknown(part: string, values: Readonly<Record<string, unknown>>): readonly Fault[] {
  return Object.entries(predefined).flatMap(([name, known]) => {
    const value = values[name]
    if (value === undefined || known.has(String(value))) return []
    const text = `Please use predefined canned users for non-prod environments: ${name} was not predefined.`
    return part === '' ? [invalid(name, text, value)] : [invalid(`${part}.${name}`, text, value, part)]
  })
}
