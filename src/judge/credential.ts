import type { Evidence, Provenance } from '../contract/evidence.ts'
import { credentialTable } from '../contract/generated/routes.ts'
import { contractFor, type Vendor } from '../contract/routes.ts'
import type { Sent } from './http-exchange.ts'
import type { RuleViolation } from './violation.ts'

/** The credential that the operations of a contract require. */
interface CredentialForm {
  /** `bearer`: a token after `Bearer`. `key`: an API key, bare or after `Key`. */
  readonly scheme: 'bearer' | 'key'
  /** The operations that require no credential. */
  readonly open: readonly string[]
  readonly evidence: Evidence
  readonly source: string
  /** What the vendor says about the form of a credential, as a regular expression and in words. */
  readonly pattern: string
  readonly form: string
  readonly formEvidence: Evidence
}

const forms: Readonly<Record<string, CredentialForm>> = credentialTable

/**
 * The rules about credentials that a request breaks: a missing, empty or malformed credential, or one of another scheme.
 * Whether the vendor knows the credential is not judged. No violation contains any of its characters.
 *
 * @param operation `stedi.claimStatus`.
 */
export function brokenCredentialRules(
  operation: string,
  { headers: { authorization } }: Pick<Sent, 'headers'>,
  edition: string,
): readonly (RuleViolation & Provenance)[] {
  const [api = '', operationId = ''] = operation.split('.')
  const form = forms[contractFor(api as Vendor, edition)]
  if (form === undefined || form.open.includes(operationId)) return []
  const broken = problemOf(authorization?.trim(), form)
  if (broken === undefined) return []
  const { rule, received } = broken
  const evidence = rule === 'pattern' ? form.formEvidence : form.evidence
  const expected = rule === 'pattern' ? form.form : expectations[form.scheme]
  return [
    { about: 'credential', pointer: 'header:authorization', rule, expected, received, evidence, source: form.source },
  ]
}

const expectations = { bearer: 'Bearer and a token', key: 'an API key without a scheme' } as const

interface CredentialProblem {
  readonly rule: 'required' | 'scheme' | 'credential' | 'pattern'
  readonly received: string
}

function problemOf(value: string | undefined, { scheme, pattern }: CredentialForm): CredentialProblem | undefined {
  if (value === undefined) return { rule: 'required', received: 'nothing' }
  if (value === '') return { rule: 'required', received: 'an empty header' }
  const sent = schemeOf(value)
  if (scheme === 'bearer' && sent !== 'Bearer') {
    const other = /\s/.test(value) ? 'another scheme' : 'a value without a scheme'
    return { rule: 'scheme', received: sent === undefined ? other : `the scheme ${sent}` }
  }
  // Stedi still takes the older form, `Key` and the key.
  if (scheme === 'key' && sent !== undefined && sent !== 'Key')
    return { rule: 'scheme', received: `the scheme ${sent}` }
  const credential = sent === undefined ? value : value.slice(sent.length).trim()
  const received = malformed(credential)
  if (received !== undefined) return { rule: 'credential', received }
  return new RegExp(pattern).test(credential)
    ? undefined
    : { rule: 'pattern', received: 'a credential of another form' }
}

/** The registered schemes, and those that vendors made up. Only these are named: anything else may be a credential. */
const schemes = [
  'Bearer',
  'Basic',
  'Digest',
  'Negotiate',
  'HMAC',
  'AWS4-HMAC-SHA256',
  'Token',
  'ApiKey',
  'Api-Key',
  'Key',
]

/** The known scheme in front of a credential, case-insensitive (RFC 9110, 11.1). */
function schemeOf(value: string): string | undefined {
  const [word = ''] = value.split(/\s/, 1)
  return schemes.find((name) => name.toLowerCase() === word.toLowerCase())
}

/** What a program sends in place of a credential that it does not have. */
const emptyValues = /^(undefined|null|nil|none|nan|true|false|\[object \w+\])$/i

/** Text that a template or a shell should have replaced. */
const template = /^(\$\{?\w+\}?|\{\{?[^{}]*\}?\}|<[^<>]*>|%\w+%|process\.env\.\w+)$/

/** Why a text cannot be a credential (RFC 9110, 11.2: token68). */
function malformed(credential: string): string | undefined {
  if (credential === '') return 'a scheme without a credential'
  if (emptyValues.test(credential)) return 'an empty value that was converted to text'
  if (template.test(credential)) return 'a variable that was not replaced'
  if (/\s/.test(credential)) return 'a credential with spaces'
  return /^[\w.~+/-]+=*$/.test(credential) ? undefined : 'a credential with characters that are not allowed'
}
