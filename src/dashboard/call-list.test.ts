import { describe, expect, it } from 'vitest'
import { CallList, type ListCalls } from './call-list.ts'

const limits = { entries: 300, bytes: 1_000_000 }

/** A journal with so many calls, whose answers wait until they are let go. */
function journal(count: number): { list: ListCalls; add: (more: number) => void; asked: object[]; letGo: () => void } {
  let [size, waiting] = [count, [] as (() => void)[]]
  const asked: object[] = []
  const list: ListCalls = async (page) => {
    asked.push(page)
    const { after = 0, before = Number.POSITIVE_INFINITY, last, limit } = page
    const found = Array.from({ length: size }, (_, index) => index + 1).filter((id) => id > after && id < before)
    const ids = last === undefined ? found.slice(0, limit) : found.slice(-last)
    await new Promise<void>((resolve) => waiting.push(resolve))
    const isPart = ids.length < found.length
    return {
      entries: ids.map((id) => ({
        id,
        at: '2026-04-01T18:30:00.000Z',
        operation: 'taiga.sessionStatus',
        method: 'GET',
        path: '/',
        status: 200,
        took: 1,
        clockEpoch: 0,
        request: '',
        reply: '{}',
      })),
      ...(isPart && last === undefined && { next: ids.at(-1) ?? 0 }),
      ...(isPart && last !== undefined && { previous: ids[0] ?? 0 }),
      dropped: 0,
      limits,
    }
  }
  const letGo = (): void => {
    for (const go of waiting.splice(0)) go()
  }
  return { list, add: (more) => (size += more), asked, letGo }
}

/** Lets answers go until a promise resolves. */
async function during(work: Promise<unknown>, letGo: () => void): Promise<void> {
  let isDone = false
  void work.then(() => {
    isDone = true
  })
  while (!isDone) {
    letGo()
    await Promise.resolve()
  }
}

const range = (list: CallList) => [list.calls.value[0]?.id, list.calls.value.at(-1)?.id, list.calls.value.length]

describe('the list of calls', () => {
  it('begins with the latest calls, goes back page by page, and keeps no bodies', async () => {
    const { list, letGo } = journal(450)
    const calls = new CallList(list)
    expect(calls.state.value).toBe('loading')
    await during(calls.load(), letGo)
    expect([calls.state.value, ...range(calls), calls.previous.value]).toEqual(['ready', 251, 450, 200, 251])
    expect(calls.calls.value[0]).not.toHaveProperty('reply')
    await during(calls.loadOlder(), letGo)
    await during(calls.loadOlder(), letGo)
    expect([...range(calls), calls.previous.value]).toEqual([1, 450, 450, undefined])
  })

  it('reads all that came since, also what came while it was reading', async () => {
    const { list, add, asked, letGo } = journal(5)
    const calls = new CallList(list)
    const first = calls.load()
    add(210)
    void calls.loadNewer()
    await during(first, letGo)
    await during(calls.loadNewer(), letGo)
    for (let turn = 0; turn < 20; turn++) {
      letGo()
      await Promise.resolve()
    }
    expect(range(calls)).toEqual([1, 215, 215])
    expect(asked.slice(0, 3)).toEqual([{ last: 200 }, { after: 5, limit: 200 }, { after: 205, limit: 200 }])
  })

  it('keeps as many calls as the journal does', async () => {
    const { list, add, letGo } = journal(200)
    const calls = new CallList(list)
    await during(calls.load(), letGo)
    add(150)
    await during(calls.loadNewer(), letGo)
    expect(range(calls)).toEqual([51, 350, 300])
  })

  it('drops an answer to what was asked before it began again', async () => {
    const { list, letGo } = journal(450)
    const calls = new CallList(list)
    await during(calls.load(), letGo)
    const older = calls.loadOlder()
    await during(Promise.all([calls.load(), older]), letGo)
    expect([...range(calls), calls.isLoadingOlder.value]).toEqual([251, 450, 200, false])
  })

  it('says why it cannot be shown, and can be read again', async () => {
    let isBroken = true
    const { list, letGo } = journal(1)
    const calls = new CallList((page) => (isBroken ? Promise.reject(new Error('away')) : list(page)))
    await calls.load()
    expect(calls.state.value).toEqual({ failed: new Error('away') })
    isBroken = false
    await during(calls.load(), letGo)
    expect(range(calls)).toEqual([1, 1, 1])
  })
})
