import type { components } from '../../contract/generated/taiga.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import type { Provider } from '../../world/event.ts'
import type { World } from '../../world/world.ts'
import { badProvider } from './errors.ts'
import { type FieldMessages, type FieldRules, issuesOf, mustBeString, readTaigaBody } from './validate.ts'

type Onboarding = components['schemas']['OnboardProvider']

const required = 'is required'
const object: FieldMessages = { required, type: 'must be an object' }
const words: FieldMessages = { required, type: mustBeString, pattern: required }
const optional: FieldMessages = { type: mustBeString }

const fields: FieldRules = {
  '': { type: 'must be a JSON object' },
  provider: object,
  'provider.firstName': words,
  'provider.lastName': words,
  'provider.npi': { required, type: mustBeString, pattern: 'must be 10 digits' },
  'provider.taxonomyCode': { type: mustBeString, pattern: 'must be 10 characters' },
  'provider.specialty': optional,
  'provider.credentials': optional,
  practice: object,
  'practice.name': words,
  'practice.taxId': { required, type: mustBeString, pattern: 'must be 9 digits' },
  'practice.address': object,
  'practice.address.street': words,
  'practice.address.city': words,
  'practice.address.state': { required, type: mustBeString, pattern: 'must be a 2-letter state code' },
  'practice.address.zip': { required, type: mustBeString, pattern: 'must be a 5 or 9 digit ZIP code' },
  'practice.phone': optional,
  'practice.contactName': optional,
}

/**
 * Registers a therapist and their practice. Idempotent by NPI: a known NPI returns the provider on file, and the
 * second body is ignored (Taiga, "Onboard a Provider"; the two statuses are inferred).
 */
export function onboard(world: World, call: Call): Reply {
  const read = readTaigaBody(call)
  if (isReply(read)) return read
  const [issue] = issuesOf('taiga.onboardProvider.request', read.content, fields).list()
  if (issue !== undefined) return badProvider(issue)
  const body = read.content as Onboarding
  const known = world.state.providers.get(body.provider.npi)
  if (known !== undefined) return json(200, toBody(known, 'already_exists'))
  const provider = providerOf(world, body)
  world.append({ type: 'provider.onboarded', at: world.now(), provider })
  return json(201, toBody(provider, 'created'))
}

function providerOf(world: World, { provider, practice }: Onboarding): Provider {
  return {
    providerId: world.nextId('provider'),
    practiceId: world.nextId('practice'),
    npi: provider.npi,
    firstName: provider.firstName,
    lastName: provider.lastName,
    practiceName: practice.name,
    taxId: practice.taxId.replace('-', ''),
  }
}

function toBody({ providerId, practiceId, npi, practiceName }: Provider, status: 'created' | 'already_exists'): object {
  return { providerId, practiceId, providerNpi: npi, practiceName, status }
}
