import type { Sent } from '../judge/http-exchange.ts'
import { NoResponse, type TestTarget } from './target.ts'

/** A target, and how to delete the worlds that a run creates in it. */
export interface TemporaryWorlds {
  readonly target: TestTarget
  /** Deletes a world, unless it existed before the run. A target that has stopped keeps it. */
  deleteWorld(name: string): Promise<void>
  /** Deletes the worlds that the credentials of cases opened. */
  deleteOthers(): Promise<void>
}

/** Remembers the worlds of a payerbox, and those that responses name. */
export async function trackWorlds(target: TestTarget): Promise<TemporaryWorlds> {
  if (target.kind !== 'payerbox') return { target, deleteWorld: async () => {}, deleteOthers: async () => {} }
  const kept = new Set(await worldsOf(target))
  const opened = new Set<string>()
  const deleteWorld = async (name: string) => {
    opened.delete(name)
    if (!kept.has(name)) await ask(target, 'DELETE', `/_payerbox/worlds/${name}`)
  }
  const send = async (request: Sent) => {
    const received = await target.send(request)
    const { 'x-payerbox-world': world = '-' } = received.headers
    if (world !== '-') opened.add(world)
    return received
  }
  return {
    target: { ...target, send },
    deleteWorld,
    deleteOthers: async () => void (await Promise.all([...opened].map(deleteWorld))),
  }
}

async function worldsOf(target: TestTarget): Promise<readonly string[]> {
  const text = await ask(target, 'GET', '/_payerbox/worlds')
  const { worlds = [] } = JSON.parse(text ?? '{}') as { readonly worlds?: readonly { readonly world: string }[] }
  return worlds.map(({ world }) => world)
}

/** The body of the response; `undefined` without one. */
async function ask({ send }: TestTarget, method: string, path: string): Promise<string | undefined> {
  const received = await send({ method, path, headers: {}, body: '' }).catch((error: unknown) => {
    if (error instanceof NoResponse) return undefined
    throw error
  })
  return received?.body
}
