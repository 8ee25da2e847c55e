import { expect } from 'vitest'
import { type Answer, ask, type Target } from './ask.ts'

const path = '/_payerbox/snapshot.ndjson'

/** A snapshot of all worlds, or of one. */
export async function saveSnapshot(target: Target, world?: string): Promise<string> {
  const from = world === undefined ? path : `/_payerbox/worlds/${world}/snapshot.ndjson`
  const { status, headers, text } = await askForText(target, from)
  expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'application/x-ndjson' })
  return text
}

/** Loads a snapshot. */
export function loadSnapshot(target: Target, text: string, query = ''): Promise<Answer> {
  return ask(target, 'admin', 'POST', `${path}${query}`, { 'content-type': 'application/x-ndjson' }, text)
}

/** `ask` reads JSON, and a snapshot is several values. */
async function askForText(target: Target, from: string): Promise<Omit<Answer, 'json'>> {
  if ('fetch' in target) {
    const { status, headers, ...response } = await target.fetch('admin', from).then(async (response) => ({
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    }))
    return { status, headers, text: response.text }
  }
  const { status, headers, body } = await target.answer({
    ...{ method: 'GET', host: '', path: from, query: '', headers: {}, body: '' },
  })
  return { status, headers: new Headers(headers), text: body }
}
