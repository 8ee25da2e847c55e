import type { Reply } from '../http/call.ts'
import { looksIssued } from './issued.ts'

export type CredentialGuardMode = 'off' | 'on'

/** The header of a refusal that says why a credential must not come here. */
export const refusedHeader = 'x-payerbox-refused'

/**
 * Says of a credential that opens no world why it should never have been sent to a sandbox; `undefined` when it looks made
 * up, and so is merely unknown. The sentence holds nothing of the credential.
 *
 * @param credential a key, a token or a secret, or a whole `Authorization` header
 */
export type CredentialGuard = (credential: string) => string | undefined

export function credentialGuard(mode: CredentialGuardMode): CredentialGuard {
  return (credential) => (mode === 'on' ? whyNot(credential) : undefined)
}

/** The refusal, with the reason in a header where there is one: a vendor's own words stay as they are. */
export function explained(refusal: Reply, reason: string | undefined): Reply {
  return reason === undefined ? refusal : { ...refusal, headers: { ...refusal.headers, [refusedHeader]: reason } }
}

interface Form {
  /** Ends the sentence "this looks like …". */
  readonly what: string
  /** The group `secret` is the part that was drawn by lot. */
  readonly form: RegExp
}

/** Credentials that are known by their form. */
const forms: readonly Form[] = [
  { what: 'a live Taiga API key', form: /^tga_[a-z]+_(?<secret>[0-9a-f]{32,})$/i },
  { what: 'a Stedi test key', form: /^test_(?<secret>[\w.-]{16,})$/ },
  { what: 'a production Stedi API key', form: /^(?<secret>[A-Za-z0-9]{5,10}\.[A-Za-z0-9]{16,40})$/ },
  { what: 'a token that somebody else signed', form: /^eyJ[\w-]+\.(?<secret>eyJ[\w-]+\.[\w-]{16,})$/ },
  { what: 'an AWS access key', form: /(?<![A-Z0-9])A[KS]IA(?<secret>[A-Z0-9]{16})(?![A-Z0-9])/ },
  { what: 'a live Stripe key', form: /^[prs]k_live_(?<secret>\w{16,})$/ },
  { what: 'a GitHub token', form: /^(?:gh[oprsu]|github_pat)_(?<secret>\w{20,})$/ },
  { what: 'a Google API key', form: /^AIza(?<secret>[\w-]{35})$/ },
  { what: 'a Slack token', form: /^xox[a-z]-(?<secret>[\w-]{20,})$/ },
  { what: 'an API key of another service', form: /^(?:sk|pk)-(?<secret>[\w-]{20,})$/ },
]

function whyNot(credential: string): string | undefined {
  for (const secret of secretsIn(credential)) {
    const what = isOurs(secret) ? undefined : kindOf(secret)
    if (what !== undefined) {
      return (
        `this looks like ${what}, and payerbox takes no real credentials: send sandbox_demo, or sandbox_ and the name of ` +
        'another world (--credential-guard=off takes it for any unknown one)'
      )
    }
  }
  return undefined
}

function kindOf(credential: string): string | undefined {
  for (const { what, form } of forms) {
    const secret = form.exec(credential)?.groups?.secret
    if (secret !== undefined) return isPlaceholder(secret) ? undefined : what
  }
  return !isPlaceholder(credential) && looksIssued(credential) ? 'a secret that was drawn at random' : undefined
}

/** Nobody's: it says so in words, or hardly varies, like `tga_live_` with zeros. */
function isPlaceholder(secret: string): boolean {
  return longWord.test(secret) || shortWord.test(secret) || new Set(secret).size < 8
}

const longWord = /dummy|example|invalid|placeholder|sample|sandbox|unknown/i
/** One in six thousand keys that were drawn by lot has one of these in it, as `dEmO`; as words are written, next to none. */
const shortWord = /[Dd]emo|DEMO|[Ff]ake|FAKE|[Mm]ock|MOCK|[Tt]est|TEST/

/** The credentials that a header carries: behind a scheme, and of `Basic` the two halves. */
function secretsIn(credential: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^(?:(basic|bearer|key)\s+)?(.*)$/is.exec(credential.trim()) ?? []
  if (scheme.toLowerCase() !== 'basic') return [rest.trim()]
  return decoded(rest).split(':')
}

/** A token that the sandbox issued, in this run or another, names its client. */
function isOurs(token: string): boolean {
  return decoded(token.split('.')[1] ?? '').includes('"client_id":"sandbox_')
}

/** Base 64 as text; empty when it is none. */
function decoded(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}
