import { credentialFor } from '../api/credential.ts'

/** How a client reaches one API of a served sandbox. */
export interface Front {
  readonly name: string
  /** The vendor's host that the sandbox takes the place of; the paths stay as they are. */
  readonly vendor: string
  /** What opens the world. */
  readonly credential: string
}

/** The three APIs as a client sees them. */
export function frontsFor(world: string): readonly Front[] {
  const key = credentialFor(world)
  return [
    { name: 'Taiga', vendor: 'api.usetaiga.com', credential: `Authorization: Bearer ${key}` },
    { name: 'Stedi', vendor: 'healthcare.us.stedi.com', credential: `Authorization: ${key}` },
    { name: 'Optum', vendor: 'sandbox-apigw.optum.com', credential: `client_id ${key}, any secret` },
  ]
}
