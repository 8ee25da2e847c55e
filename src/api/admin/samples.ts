import { readDocument } from '../../contract/documents.ts'
import type { components } from '../../contract/generated/admin.ts'
import { pathOf, routeOf, vendorOperations } from '../../contract/routes.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { type Claim, latestMove } from '../../world/claim.ts'
import { toDay, toIsoDate } from '../../world/instant.ts'
import { stages } from '../../world/stage.ts'
import type { World } from '../../world/world.ts'
import { credentialFor } from '../../world/world-name.ts'
import {
  optumRequest,
  optumSandboxBody,
  optumTokenRequest,
  type SampleRequest,
  stediRequest,
  taigaRequest,
} from '../sample-requests.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'

type Sample = components['schemas']['Sample']

/** What a sample is about: the claim and the session that the query names, or the latest. */
interface Subject {
  readonly world: World
  readonly claim: Claim | undefined
  readonly session: string | undefined
}

/** A request that works in a world as it is now. It creates nothing. */
export async function getSample(_: AdminServices, { world, call, params }: WorldCall): Promise<Reply> {
  const operation = params.operation as string
  if (!vendorOperations.includes(operation)) {
    const hint = didYouMeanOrUse(operation, vendorOperations)
    return refusal(404, 'UNKNOWN_OPERATION', `no vendor has the operation "${abbreviate(operation)}"${hint}`)
  }
  const subject = subjectOf(world, new URLSearchParams(call.query))
  if (isReply(subject)) return subject
  const { hint, request, ...about } = await sampleFor(operation, subject)
  const ready = hint === undefined
  return json(200, { operation, ready, ...(!ready && { hint }), ...about, request } satisfies Sample)
}

function subjectOf(world: World, query: URLSearchParams): Subject | Reply {
  const known = ['claim', 'session']
  const strange = [...query.keys()].find((name) => !known.includes(name))
  if (strange !== undefined) {
    const hint = didYouMeanOrUse(strange, known)
    return refusal(400, 'INVALID_FILTER', `unknown parameter "${abbreviate(strange)}"${hint}`)
  }
  const { claims, sessions } = world.state
  const [claimId, sessionId] = [query.get('claim'), query.get('session')]
  if (claimId !== null && !claims.has(claimId)) {
    return refusal(404, 'UNKNOWN_CLAIM', `world ${world.name} has no claim "${abbreviate(claimId)}"`)
  }
  if (sessionId !== null && !sessions.has(sessionId)) {
    return refusal(404, 'UNKNOWN_SESSION', `world ${world.name} has no session "${abbreviate(sessionId)}"`)
  }
  const session = sessionId ?? claims.get(claimId ?? '')?.facts.session ?? [...sessions.keys()].at(-1)
  const ofSession = sessionId === null ? undefined : sessions.get(sessionId)?.at(-1)
  return { world, claim: claims.get(claimId ?? '') ?? ofSession ?? latestOnFile(world), session }
}

/** The latest claim that its payer has on file; without one, the latest. */
function latestOnFile({ state }: World): Claim | undefined {
  const claims = [...state.claims.values()]
  return claims.findLast((claim) => stages[latestMove(claim).to].onFile) ?? claims.at(-1)
}

function sampleFor(operation: string, subject: Subject): Promise<Omit<Sample, 'operation' | 'ready'>> {
  const make = samples[operation]
  if (make === undefined) throw new Error(`no sample of ${operation}`)
  return make(subject)
}

type MakeSample = (subject: Subject) => Promise<Omit<Sample, 'operation' | 'ready'>>

const samples: Readonly<Record<string, MakeSample>> = {
  'taiga.onboardProvider': async ({ world }) => ({
    request: await taigaExample(world, 'taiga.onboardProvider', (body) => body),
  }),
  'taiga.submitSession': async ({ world }) => {
    const npi = [...world.state.providers.keys()].at(-1)
    const request = await taigaExample(world, 'taiga.submitSession', ({ session, ...body }) => ({
      ...body,
      ...(npi !== undefined && { providerNpi: npi }),
      session: { ...(session as object), dateOfService: toIsoDate(toDay(world.now())) },
    }))
    return npi === undefined
      ? { request, hint: 'no provider is onboarded yet; send the sample of taiga.onboardProvider first' }
      : { request }
  },
  'taiga.sessionStatus': async ({ world, session }) =>
    session === undefined
      ? { request: taigaRequest(world.name, 'SESSION_ID'), hint: `there are no sessions yet; ${begin}` }
      : { request: taigaRequest(world.name, session), session },
  'stedi.claimStatus': async ({ world, claim }) =>
    ofClaim(claim, ({ facts }) => stediRequest(world.name, facts), stediRequestBase(world)),
  'stedi.claimStatusRawX12': async ({ world, claim }) => {
    const base = { ...stediRequestBase(world), path: pathOf('stedi.claimStatusRawX12') }
    return ofClaim(claim, async (found) => ({ ...base, body: { x12: await x12For(found) } }), base)
  },
  'optum.token': async ({ world }) => ({ request: optumTokenRequest(world.name) }),
  'optum.claimstatus': async ({ world, claim }) => {
    const base = optumBase('optum.claimstatus')
    if (world.settings.optumProfile === 'sandbox')
      return withToken(world, { request: { ...base, body: optumSandboxBody } })
    return withToken(world, await ofClaim(claim, ({ facts }) => optumRequest(facts), base))
  },
  'optum.rawX12': ({ world, claim }) => optumX12(world, claim, 'optum.rawX12', {}),
  'optum.rawX12Enhanced': ({ world, claim }) =>
    optumX12(world, claim, 'optum.rawX12Enhanced', { extensions: { extensions: [{ type: 'CLAIM_STATUS' }] } }),
  'optum.healthCheck': async ({ world }) =>
    withToken(world, { request: { method: 'GET', path: pathOf('optum.healthCheck'), headers: {} } }),
}

const begin = 'start a scenario, or submit a session'
const sendsJson = { 'content-type': 'application/json' }

async function optumX12(
  world: World,
  claim: Claim | undefined,
  operation: string,
  more: object,
): ReturnType<MakeSample> {
  const base = optumBase(operation)
  return withToken(
    world,
    await ofClaim(claim, async (found) => ({ ...base, body: { x12: await x12For(found), ...more } }), base),
  )
}

function stediRequestBase(world: World): SampleRequest {
  return {
    method: 'POST',
    path: pathOf('stedi.claimStatus'),
    headers: { ...sendsJson, authorization: credentialFor(world.name) },
  }
}

function optumBase(operation: string): SampleRequest {
  return { method: 'POST', path: pathOf(operation), headers: sendsJson }
}

/** The sample about a claim; without one, a request without a body. */
async function ofClaim(
  claim: Claim | undefined,
  request: (claim: Claim) => SampleRequest | Promise<SampleRequest>,
  base: SampleRequest,
): ReturnType<MakeSample> {
  if (claim === undefined) return { request: base, hint: `there are no claims yet; ${begin}` }
  const { id, session } = claim.facts
  return { request: await request(claim), claim: id, ...(session !== undefined && { session }) }
}

/** A sample with a token of the world that is valid now. */
function withToken(
  world: World,
  { request, hint, ...same }: Omit<Sample, 'operation' | 'ready'>,
): Omit<Sample, 'operation' | 'ready'> {
  const token = [...world.state.tokens.values()].findLast(
    ({ expires, revoked }) => expires > world.now() && !revoked,
  )?.token
  const missing =
    'no token is valid now; send the sample of optum.token, and put access_token into the header Authorization'
  const reason = hint ?? (token === undefined ? missing : undefined)
  const headers = { ...request.headers, authorization: `Bearer ${token ?? 'ACCESS_TOKEN'}` }
  return { ...same, request: { ...request, headers }, ...(reason !== undefined && { hint: reason }) }
}

/** Loaded when it is needed: the encoder is large. */
async function x12For({ facts }: Claim): Promise<string> {
  const { write276 } = await import('../sample-x12.ts')
  const { serviceFrom, serviceTo } = facts
  return write276(facts, { serviceFrom, serviceTo, trace: 'SAMPLE' })
}

/** A request of Taiga's API with the example of its contract. */
async function taigaExample(
  world: World,
  operation: string,
  change: (example: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<SampleRequest> {
  const { path } = routeOf(operation)
  const { paths } = (await readDocument('taiga')) as TaigaDocument
  const example = paths[path]?.post?.requestBody.content['application/json'].example ?? {}
  const headers = { ...sendsJson, authorization: `Bearer ${credentialFor(world.name)}` }
  return { method: 'POST', path, headers, body: change(example) }
}

/** As much of Taiga's contract as is read here. */
interface TaigaDocument {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly post?: {
          readonly requestBody: {
            readonly content: {
              readonly 'application/json': { readonly example: Readonly<Record<string, unknown>> }
            }
          }
        }
      }
    >
  >
}
