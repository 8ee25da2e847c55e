import type { Reply } from '../http/call.ts'

export type CredentialGuardMode = 'off' | 'on'

/** The header of an error response with the reason why a credential was refused. */
export const refusedHeader = 'x-payerbox-refused'

/**
 * The reason why a credential that selects no world should not be sent to a sandbox; `undefined` when it looks
 * synthetic, and so is only unknown. The reason contains nothing of the credential.
 *
 * @param credential A key, a token or a secret, or a whole `Authorization` header.
 */
export type CredentialGuard = (credential: string) => string | undefined

export function credentialGuard(mode: CredentialGuardMode): CredentialGuard {
  return (credential) => (mode === 'on' ? whyNot(credential) : undefined)
}

/** Adds the reason, if any, as a header. The body stays the vendor's own. */
export function explained(refusal: Reply, reason: string | undefined): Reply {
  return reason === undefined ? refusal : { ...refusal, headers: { ...refusal.headers, [refusedHeader]: reason } }
}

interface Form {
  /** The end of the sentence "this looks like …". */
  readonly what: string
  /** The group `secret` is the random part. */
  readonly form: RegExp
}

/** Credentials that are recognized by their format. */
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

/** Whether a secret is a placeholder: it contains a word for it, or hardly varies, like `tga_live_` with zeros. */
function isPlaceholder(secret: string): boolean {
  return longWord.test(secret) || shortWord.test(secret) || new Set(secret).size < 8
}

const longWord = /dummy|example|invalid|placeholder|sample|sandbox|unknown/i
/**
 * One in six thousand random keys contains one of these words in mixed case, such as `dEmO`; in the usual cases
 * almost none does.
 */
const shortWord = /[Dd]emo|DEMO|[Ff]ake|FAKE|[Mm]ock|MOCK|[Tt]est|TEST/

/** The credentials of a header: after the scheme, and both halves of `Basic`. */
function secretsIn(credential: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^(?:(basic|bearer|key)\s+)?(.*)$/is.exec(credential.trim()) ?? []
  if (scheme.toLowerCase() !== 'basic') return [rest.trim()]
  return decoded(rest).split(':')
}

/** Whether a token was issued by a sandbox, in this run or another: it names its client. */
function isOurs(token: string): boolean {
  return decoded(token.split('.')[1] ?? '').includes('"client_id":"sandbox_')
}

/** Base64 as text; empty when it is not valid. */
function decoded(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** A shorter text cannot be distinguished from words, and a longer one is not a secret. */
const shortestSecret = 16
const longestSecret = 500

/**
 * Whether a text looks random, as issued secrets do: long, without spaces, with many different characters, and with
 * more changes between upper case, lower case and digits than words have. UUIDs do not count, since tests use them
 * for everything.
 */
function looksIssued(text: string): boolean {
  if (text.length < shortestSecret || text.length > longestSecret || !/^[\w+/=.~-]+$/.test(text) || isUuid(text))
    return false
  const classes = Array.from(text.replace(/[^A-Za-z\d]/g, ''), characterClass)
  const turns = classes.filter((one, index) => index > 0 && one !== classes[index - 1]).length
  return new Set(text).size >= 10 && turns >= 0.3 * text.length
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)
}

function characterClass(character: string): string {
  if (/\d/.test(character)) return 'digit'
  return /[a-z]/.test(character) ? 'lower' : 'upper'
}
