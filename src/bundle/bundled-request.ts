import { rewriteRequestBody, rewriteRequestPath } from '../guard/rewrite-request.ts'
import { scenarioHeader } from '../http/call.ts'
import type { SentCall } from '../journal/entry.ts'
import { repeatedHeaders } from '../journal/repeatable.ts'
import type { ScenarioLibrary } from '../scenario/play/library.ts'
import { valueAtPath } from '../text/json-pointer.ts'
import type { World } from '../world/world.ts'
import { credentialFor } from '../world/world-name.ts'
import type { BundledRequest } from './bundle.ts'
import { parsed } from './compare-replies.ts'
import { type RequestMasks, rewriterWith } from './request-masks.ts'

interface RequestContext {
  /** The world that the client called. */
  readonly world: World
  /** The world of the replay. */
  readonly stage: World
  readonly library: ScenarioLibrary
  readonly masks: RequestMasks
}

/** A call as it is sent again. */
export function bundledRequest(sent: SentCall, { world, stage, library, masks }: RequestContext): BundledRequest {
  const { call, line } = sent
  const selected = startedBy(world, sent) ?? selectedBy(sent, library)
  const rewriter = rewriterWith(masks, (value) => masks.masks.mask(value))
  return {
    method: call.method,
    path: rewriteRequestPath(rewriter, call.path),
    headers: headersOf(sent, library, selected === stage.settings.scenario ? undefined : selected),
    ...(isExpired(sent) && { isExpired: true }),
    body: line.operation === 'optum.token' ? tokenRequest(stage.name) : rewriteRequestBody(rewriter, call.body),
  }
}

/** The scenario of the run that a call started. */
function startedBy(world: World, { settled, line }: SentCall): string | undefined {
  if (line.operation !== 'taiga.submitSession') return undefined
  const started = world.eventsBetween(settled.version, line.to).find(({ type }) => type === 'run.started')
  return started?.type === 'run.started' ? started.run.scenario : undefined
}

/** The scenario that the member id of a refused submission selects, whether or not it exists. */
function selectedBy({ line, call }: SentCall, library: ScenarioLibrary): string | undefined {
  if (line.operation !== 'taiga.submitSession') return undefined
  const memberId = valueAtPath(parsed(call.body)?.value, ['patient', 'insurance', 'memberId'])
  const name = typeof memberId === 'string' ? library.namedBy(memberId) : undefined
  return name === undefined || library.find(name) !== undefined ? name : 'unknown'
}

/** Optum refuses a token that has expired before anything else. */
function isExpired({ line: { operation, status, fault, from } }: SentCall): boolean {
  return (
    operation.startsWith('optum.') && operation !== 'optum.token' && status === 401 && fault === undefined && from < 0
  )
}

/** The call reached the world, so it had all three parameters. */
function tokenRequest(world: string): string {
  return JSON.stringify({
    client_id: credentialFor(world),
    client_secret: 'sandbox',
    grant_type: 'client_credentials',
  })
}

/**
 * The headers of a call that a reply can depend on. The scenario that the call selected is among them: the values that selected it are
 * replaced.
 */
function headersOf(
  { call, line }: SentCall,
  library: ScenarioLibrary,
  selected: string | undefined,
): Readonly<Record<string, string>> {
  const headers = repeatedHeaders(call, line.operation)
  const scenario = call.headers[scenarioHeader]
  return {
    ...headers,
    ...(line.operation === 'optum.token' &&
      headers['content-type'] !== undefined && { 'content-type': 'application/json' }),
    ...(scenario !== undefined && {
      [scenarioHeader]: library.find(scenario) === undefined ? 'unknown' : scenario,
    }),
    ...(scenario === undefined && selected !== undefined && { [scenarioHeader]: selected }),
  }
}
