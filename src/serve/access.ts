import { credentialInWords } from '../api/hints.ts'
import { basePathOf, hostOf, type Vendor, vendors } from '../contract/routes.ts'
import { credentialFor } from '../world/world-name.ts'

/** What a client of the three APIs needs: base URLs, and the credentials of one world. */
export interface Access {
  /** Base URLs without a slash at the end; Stedi's ends with the version, as Stedi documents it. */
  readonly urls: Readonly<Record<Vendor, string>>
  readonly credentials: {
    /** Goes after `Bearer `. */
    readonly taiga: string
    readonly stedi: string
    readonly optumClientId: string
    readonly optumClientSecret: string
  }
}

/**
 * The access to a world.
 *
 * @param origin where a sandbox listens; without it, the vendors' own hosts, which an in-process sandbox replaces
 */
export function accessTo(world: string, origin?: string): Access {
  const key = credentialFor(world)
  const baseUrl = (vendor: Vendor) => `${origin ?? `https://${hostOf(vendor)}`}${basePathOf(vendor)}`
  return {
    urls: { taiga: baseUrl('taiga'), stedi: baseUrl('stedi'), optum: baseUrl('optum') },
    credentials: { taiga: key, stedi: key, optumClientId: key, optumClientSecret: 'sandbox' },
  }
}

/** How a person sets up a client of one API. */
export interface ApiAccess {
  readonly api: Vendor
  readonly name: string
  /** The base URL without a slash at the end; Stedi's ends with the version, as Stedi documents it. */
  readonly baseUrl: string
  /** The vendor's host that the sandbox replaces; the paths stay the same. */
  readonly vendor: string
  /** The credential that selects the world. */
  readonly credential: string
}

/** The three APIs, in words. @param origin where the sandbox listens: `http://127.0.0.1:4276` */
export function describeAccess(world: string, origin: string): readonly ApiAccess[] {
  const { urls } = accessTo(world, origin)
  return vendors.map((vendor) => ({
    api: vendor,
    name: vendorNames[vendor],
    baseUrl: urls[vendor],
    vendor: hostOf(vendor),
    credential: credentialInWords[vendor](world),
  }))
}

const vendorNames: Readonly<Record<Vendor, string>> = { taiga: 'Taiga', stedi: 'Stedi', optum: 'Optum' }
