import { credentialFor } from '../api/credential.ts'

/** What a client of the three APIs is set up with, to find them in a sandbox and there its world. */
export interface Access {
  /** Base URLs without a slash at the end; Stedi's ends with the version, as Stedi writes it. */
  readonly urls: { readonly taiga: string; readonly stedi: string; readonly optum: string }
  readonly credentials: {
    /** Goes behind `Bearer `. */
    readonly taiga: string
    readonly stedi: string
    readonly optumClientId: string
    readonly optumClientSecret: string
  }
}

/** @param origin where a sandbox listens; without one, the vendors' own hosts, in whose place one answers in-process */
export function accessTo(world: string, origin?: string): Access {
  const key = credentialFor(world)
  return {
    urls: {
      taiga: origin ?? 'https://api.usetaiga.com',
      stedi: `${origin ?? 'https://healthcare.us.stedi.com'}/2024-04-01`,
      optum: origin ?? 'https://sandbox-apigw.optum.com',
    },
    credentials: { taiga: key, stedi: key, optumClientId: key, optumClientSecret: 'sandbox' },
  }
}
