import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { ask } from '../support/ask.ts'
import { taigaKey } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const path = '/api/v1/partner/sessions/none'

describeServed(
  'a call that asks for a fault in its header',
  (served) => {
    const poll = async (fault: string) => {
      const headers = { authorization: taigaKey, 'x-payerbox-fault': fault }
      const response = await served()
        .fetch('taiga', path, { headers })
        .catch(() => undefined)
      return response === undefined ? { status: 0, text: '' } : { status: response.status, text: await response.text() }
    }

    it.each([
      ['status=503', 503],
      [' Status = 503 ;', 503],
      ['status=503; delay=2s', 503],
      ['reset', 0],
      ['revoked', 401],
      ['garbage=true', 200],
      ['delay=2s', 404],
      ['dribble=20ms', 404],
      ['STATUS=504;carriedout', 504],
    ])('gets the fault once: %s', async (fault, status) => {
      expect((await poll(fault)).status).toBe(status)
      const after = await served().fetch('taiga', path, { headers: { authorization: taigaKey } })
      expect(after.status).toBe(404)
      expect(served().sandbox.world('demo').faults()).toEqual([])
    })

    it('precedes the armed faults, and does not consume them', async () => {
      served()
        .sandbox.world('demo')
        .arm({ on: 'taiga.*', times: 1, fails: { status: 500 } })
      expect((await poll('status=503')).status).toBe(503)
      expect(served().sandbox.world('demo').faults()).toMatchObject([{ remaining: 1, applied: 0 }])
    })

    it.each([
      ['', 'fails must not be empty'],
      ['status=5o3', 'status must be a whole number, not "5o3"'],
      ['status=200', 'status must be at least 400'],
      ['stauts=503', 'unknown key "stauts"; did you mean "status"?'],
      ['reset=midle', 'reset must be true or middle, not "midle"; did you mean "middle"?'],
      ['hang; delay=2s', 'hang and delay exclude each other'],
      ['hang; empty', 'hang and empty exclude each other'],
      [
        'delay=soon',
        'delay must be a duration such as 500ms or 45s, or { min, max }, or { median, sigma }, not "soon"',
      ],
      ['payer=E1/484', 'cannot make a payer fail; arm a fault for the world instead'],
    ])('gets the reason for an invalid header: %j', async (fault, sentence) => {
      const { status, text } = await poll(fault)
      expect(status).toBe(400)
      expect(JSON.parse(text)).toEqual({ error: { code: 'FAULT_HEADER', message: expect.stringContaining(sentence) } })
      expect(text).toContain('x-payerbox-fault')
    })
  },
  { strict: false },
)

describe('with strict', () => {
  it('the header is rejected, because no vendor has it', async () => {
    const sandbox = createSandbox({ strict: true })
    const { status, text } = await ask(sandbox, 'taiga', 'GET', path, {
      authorization: taigaKey,
      'x-payerbox-fault': 'status=503',
    })
    expect(status).toBe(400)
    expect(text).toContain('x-payerbox-fault is refused under strict: no vendor has it')
  })
})
