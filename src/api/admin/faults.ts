import { readDocument } from '../../contract/documents.ts'
import type { components } from '../../contract/generated/admin.ts'
import { matchesOperation, vendorRoutes } from '../../contract/routes.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { arm, disarm, faultId, waiting } from '../../scenario/fault/choose.ts'
import { faultForm } from '../../scenario/fault/form.ts'
import { readFault } from '../../scenario/fault/read.ts'
import { faultInWords } from '../../scenario/fault/words.ts'
import { asksPayer, takesCarriedOut, takesDelay } from '../../scenario/format/check-fault.ts'
import type { FailureForm } from '../../scenario/format/generated/form.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { pointerKeys, toPointer, valueAtPath } from '../../text/json-pointer.ts'
import { abbreviate } from '../../text/phrases.ts'
import type { ArmedFault } from '../../world/fault.ts'
import { toTimestamp } from '../../world/instant.ts'
import { type AdminServices, parseBody, refusal, type WorldCall } from './admin-call.ts'

type Schemas = components['schemas']

/** What faults consist of, as the schema of scenario files has it. */
export async function listFaultKinds(): Promise<Reply> {
  const schema = new SchemaReader((await readDocument('scenario')) as SchemaDocument)
  const { on, fails: _, ...conditions } = schema.membersOf('fault')
  const adding: readonly string[] = ['delay', 'carriedOut']
  const failures = Object.entries(schema.membersOf('failure')).map(([name, member]): Schemas['FaultMember'] => {
    const failure = name as keyof FailureForm
    if (adding.includes(name)) return schema.view(name, member)
    return { ...schema.view(name, member), delay: takesDelay(failure), carriedOut: takesCarriedOut(failure) }
  })
  const operations = schema.resolve(on).enum as readonly string[]
  const body: Schemas['FaultKinds'] = {
    operations: operations.map((pattern) => ({
      on: pattern,
      statuses: errorStatusesOf(pattern),
      payer: asksPayer(pattern),
    })),
    failures,
    conditions: Object.entries(conditions).map(([name, member]) => schema.view(name, member)),
  }
  return json(200, body)
}

function errorStatusesOf(pattern: string): number[] {
  const statuses = vendorRoutes
    .filter(({ operation }) => matchesOperation(pattern, operation))
    .flatMap((route) => route.statuses.filter((status) => status >= 400))
  return [...new Set(statuses)].sort((a, b) => a - b)
}

type JsonSchema = Readonly<Record<string, unknown>>

interface SchemaDocument {
  readonly $defs: Readonly<Record<string, JsonSchema & { readonly properties?: Readonly<Record<string, JsonSchema>> }>>
}

/** Reads a JSON Schema whose references do not contain themselves. */
class SchemaReader {
  readonly #document: SchemaDocument

  constructor(document: SchemaDocument) {
    this.#document = document
  }

  membersOf(definition: string): Readonly<Record<string, JsonSchema>> {
    return this.#document.$defs[definition]?.properties ?? {}
  }

  /** A schema with the definitions in place of their references. */
  resolve(schema: JsonSchema | undefined = {}): JsonSchema {
    const { $ref, ...own } = schema
    const target = typeof $ref === 'string' ? valueAtPath(this.#document, pointerKeys($ref.replace('#', ''))) : {}
    const merged = { ...(target as JsonSchema), ...own }
    return Object.fromEntries(Object.entries(merged).map(([key, value]) => [key, this.#resolveWithin(value)]))
  }

  view(name: string, schema: JsonSchema): Schemas['FaultMember'] {
    const resolved = this.resolve(schema)
    return { name, description: String(resolved.description ?? ''), schema: resolved }
  }

  #resolveWithin(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#resolveWithin(item))
    return typeof value === 'object' && value !== null ? this.resolve(value as JsonSchema) : value
  }
}

/** The armed faults, each with its remaining calls. */
export function listFaults(_: AdminServices, { world }: WorldCall): Reply {
  const body: Schemas['FaultList'] = { faults: waiting(world).map(faultView) }
  return json(200, body)
}

/** Arms a fault. The body has the form of a scenario step. */
export function armFault(_: AdminServices, { world, call }: WorldCall): Reply {
  const body = parseBody(call)
  if (isReply(body)) return body
  const read = readFault(body.value)
  if ('spec' in read) return json(201, faultView(arm(world, read.spec)))
  const pointer = toPointer(read.path)
  return refusal(400, 'INVALID_BODY', read.message, pointer)
}

export function disarmFaults(_: AdminServices, { world }: WorldCall): Reply {
  return disarmed(disarm(world))
}

export function disarmFault(_: AdminServices, { world, params }: WorldCall): Reply {
  const id = params.fault as string
  const found = disarm(world, id)
  if (found.length > 0) return disarmed(found)
  const ids = waiting(world).map(faultId)
  const others = ids.length === 0 ? '; no fault is armed' : didYouMeanOrUse(id, ids)
  return refusal(404, 'UNKNOWN_FAULT', `world ${world.name} has no fault "${abbreviate(id)}"${others}`)
}

function disarmed(faults: readonly ArmedFault[]): Reply {
  const body: Schemas['DisarmedFaults'] = { disarmed: faults.map(faultId) }
  return json(200, body)
}

function faultView(fault: ArmedFault): Schemas['ArmedFault'] {
  const { spec, armedAt, remaining, applied, skipped } = fault
  return {
    id: faultId(fault),
    does: faultInWords(spec),
    armed: toTimestamp(armedAt),
    ...(spec.lasts !== undefined && { until: toTimestamp(armedAt + spec.lasts) }),
    ...(remaining !== Number.POSITIVE_INFINITY && { remaining }),
    applied,
    skipped,
    // The scenario's schema has read `on`, so it is one of those that the contract lists.
    fault: faultForm(spec) as Schemas['Fault'],
  }
}

/** Revokes all tokens of Optum's that the world has issued. */
export function revokeTokens(_: AdminServices, { world }: WorldCall): Reply {
  const now = world.now()
  const valid = [...world.state.tokens.values()].filter(({ expires, revoked }) => expires > now && !revoked)
  if (valid.length > 0) world.append({ type: 'tokens.revoked', at: now })
  const body: Schemas['RevokedTokens'] = { world: world.name, revoked: valid.length }
  return json(200, body)
}
