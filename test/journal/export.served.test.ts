import { Ajv } from 'ajv'
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' }
import harSchemas from 'har-schema'
import { expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import { askAdmin } from '../support/ask.ts'
import { changedStediRequest, stediHeaders, stediPath } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'

/** Checks a value against the published schema of HAR 1.2. */
function harErrors(value: unknown): unknown {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addMetaSchema(draft06)
  const schemas = Object.values(harSchemas)
  const validate = ajv.addSchema(schemas).getSchema('har.json#')
  validate?.(value)
  return validate?.errors
}

async function callBoth(served: Served): Promise<void> {
  await served.fetch('taiga', '/api/v1/partner/sessions/somebody-secret', {
    headers: { authorization: 'Bearer sandbox_demo' },
  })
  const body = JSON.stringify(changedStediRequest({ 'subscriber.lastName': 'Quintessa' }))
  await served.fetch('stedi', stediPath, { method: 'POST', headers: { ...stediHeaders }, body })
}

describeServed('the journal as an HTTP archive', (served) => {
  it('satisfies the published schema, and contains the entries of the journal', async () => {
    await callBoth(served())
    const { body } = await askAdmin(served(), 'journalHar', 'GET /worlds/demo/journal.har')
    const { body: journal } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')

    expect(harErrors(body)).toBeNull()
    expect(harErrors({ log: { ...body.log, entries: [{}] } })).not.toBeNull()
    expect(body.log?.entries).toMatchObject(
      (journal.entries ?? []).map(({ id, at, method, path, status, request, reply, operation }) => ({
        startedDateTime: at,
        request: {
          method,
          url: `http://payerbox.invalid${path}`,
          ...(request !== '' && { postData: { text: request } }),
        },
        response: { status, content: { text: reply, mimeType: 'application/json' } },
        _payerbox: { id, world: 'demo', operation },
      })),
    )
  })

  it('satisfies it for a call without a response, too', async () => {
    served()
      .sandbox.world('demo')
      .arm({ on: 'taiga.*', times: 1, fails: { reset: true } })
    await callBoth(served()).catch(() => undefined)
    const { body } = await askAdmin(served(), 'journalHar', 'GET /worlds/demo/journal.har?fault=any')
    expect(harErrors(body)).toBeNull()
    expect(body.log?.entries).toMatchObject([{ response: { status: 0 }, _payerbox: { fault: 'reset' } }])
  })

  it('contains no vendor host and no personal data', async () => {
    await callBoth(served())
    const { body } = await askAdmin(served(), 'journalHar', 'GET /worlds/demo/journal.har')
    expect(JSON.stringify(body)).not.toMatch(/usetaiga|stedi\.com|optum\.com|somebody-secret|Quintessa|sandbox_demo/i)
  })
})

describeServed('the journal as NDJSON', (served) => {
  const admin = () =>
    adminClient(async ({ method, path, headers, body }) => {
      const response = await served().fetch('admin', path, { method, headers: { ...headers }, ...(body && { body }) })
      return { status: response.status, body: await response.text() }
    })

  it('has an entry on each line, with the filters of the journal', async () => {
    await callBoth(served())
    const text = await admin().journalLines({ world: 'demo' })
    const { entries } = await admin().journal({ world: 'demo' })
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual(entries)
    expect(await admin().journalLines({ world: 'demo', operation: 'stedi.*' })).toBe(`${JSON.stringify(entries[1])}\n`)
    await admin().reset({ world: 'empty' })
    expect(await admin().journalLines({ world: 'empty' })).toBe('')
  })

  it.each(['journal.har', 'journal.ndjson'])('is not exported with an unknown filter, as %s', async (file) => {
    const response = await served().fetch('admin', `/_payerbox/worlds/demo/${file}?stauts=200`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { message: 'unknown filter "stauts"; did you mean "status"?' },
    })
  })
})
