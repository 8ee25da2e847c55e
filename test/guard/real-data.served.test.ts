import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import type { Log } from '../../src/serve/answer.ts'
import { listen } from '../../src/serve/listen.ts'
import { anyNpi, anySsn } from '../support/arbitraries.ts'
import { askAdmin, askOptum, askStedi, onboard } from '../support/ask.ts'
import { dashedSsn, personWith, realLookingNpi, realLookingSsn } from '../support/real-looking.ts'
import {
  changedStediRequest,
  optumRequest,
  post,
  stediHeaders,
  stediPath,
  stediRequest,
  submission,
} from '../support/samples.ts'
import { describeServed } from '../support/served.ts'
import { with276 } from '../support/x12-samples.ts'

const sessions = '/api/v1/partner/sessions'
const real = changedStediRequest({ 'subscriber.memberId': realLookingSsn })
const realSession = {
  ...submission,
  patient: { ...submission.patient, insurance: { memberId: realLookingSsn, payerName: 'X' } },
}

function flagOf(response: Pick<Response, 'headers'>): string | null {
  return response.headers.get('x-payerbox-phi-guard')
}

describeServed('a request that looks like data of a real person', (served) => {
  it('gets the normal response of Stedi, with a header that names the location', async () => {
    const response = await askStedi(served(), real)

    expect(response.status).toBe(200)
    expect(flagOf(response)).toBe('SSN at /subscriber/memberId')
    expect(flagOf(await askStedi(served(), stediRequest))).toBeNull()
  })

  it('is flagged by Taiga and Optum, and for an interchange', async () => {
    await onboard(served())
    const x12 = with276({ 'NM1*IL': `NM1*IL*1*DOE*JANE****MI*${realLookingSsn}` })

    expect(flagOf(await served().fetch('taiga', sessions, post(realSession)))).toBe(
      'SSN at /patient/insurance/memberId',
    )
    expect(flagOf(await served().fetch('taiga', sessions, post(submission)))).toBeNull()
    expect(flagOf(await askStedi(served(), { x12 }, {}, `${stediPath}/raw-x12`))).toBe('SSN at /x12 NM109 (segment 13)')
  })

  it('is flagged for the NPI of a provider, too', async () => {
    const body = { ...stediRequest, providers: [{ ...stediRequest.providers[0], npi: realLookingNpi }] }
    expect(flagOf(await askStedi(served(), body))).toBe('NPI at /providers/0/npi')
  })

  it('is flagged when it is rejected for other reasons', async () => {
    const response = await askStedi(served(), personWith({ ssn: realLookingSsn }))

    expect(response.status).toBe(400)
    expect(flagOf(response)).toBe('SSN at /ssn')
  })

  it('is marked in the journal', async () => {
    await askStedi(served(), real)
    await askStedi(served(), stediRequest)
    const { body } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')

    expect(body.entries?.map(({ phi }) => phi)).toEqual(['SSN at /subscriber/memberId', undefined])
    expect(JSON.stringify(body)).not.toContain(realLookingSsn)
  })
})

describeServed(
  'such a request, where the guard refuses',
  (served) => {
    it('gets a 403 of the sandbox with the location and a hint', async () => {
      const response = await askStedi(served(), real)

      expect(response.status).toBe(403)
      expect(flagOf(response)).toBe('SSN at /subscriber/memberId')
      expect(response.headers.get('x-payerbox-world')).toBe('demo')
      expect(response.json).toEqual({
        error: 'payerbox_phi_guard',
        message:
          'this request appears to be about a real person: SSN at /subscriber/memberId, with a name and a birth date. ' +
          'payerbox did not process or store it. Send synthetic data; ' +
          '--phi-guard=flag answers such requests and marks them, --phi-guard=off turns the check off',
      })
      expect(response.text).not.toContain(realLookingSsn)
    })

    it('changes nothing, and is in the journal without its body', async () => {
      await onboard(served())
      const before = served().sandbox.world('demo').claims()
      const response = await served().fetch('taiga', sessions, post(realSession))

      expect(response.status).toBe(403)
      expect(served().sandbox.world('demo').claims()).toEqual(before)
      expect((await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')).body.entries?.at(-1)).toEqual({
        at: '2026-04-01T18:30:00.000Z',
        operation: 'taiga.submitSession',
        method: 'POST',
        path: sessions,
        status: 403,
        phi: 'SSN at /patient/insurance/memberId',
        id: expect.any(Number),
        took: expect.any(Number),
        clockEpoch: 0,
        request: '',
        reply: expect.any(String),
      })
    })

    it('is rejected for its credential first', async () => {
      const response = await served().fetch('taiga', sessions, post(realSession, { authorization: 'Bearer nobody' }))

      expect(response.status).toBe(401)
    })

    it('is the only kind of request that is refused', async () => {
      expect((await askStedi(served(), stediRequest)).status).toBe(200)
      expect((await askOptum(served(), optumRequest)).status).toBe(200)
      await onboard(served())
      expect((await served().fetch('taiga', sessions, post(submission))).status).toBe(201)
    })
  },
  { phiGuard: 'refuse' },
)

describeServed(
  'such a request, with the guard off',
  (served) => {
    it('is answered like any other', async () => {
      const response = await askStedi(served(), real)

      expect(response.status).toBe(200)
      expect(flagOf(response)).toBeNull()
    })
  },
  { phiGuard: 'off' },
)

describe('no value of a refused request', () => {
  it('is in the response, its headers or the journal', async () => {
    const sandbox = createSandbox({ phiGuard: 'refuse' })
    const word = fc.stringMatching(/^Q[a-z]{8}$/)
    await fc.assert(
      fc.asyncProperty(word, word, word, anySsn, anyNpi, async (firstName, lastName, member, ssn, npi) => {
        const subscriber = personWith({ firstName, lastName, ssn, memberId: dashedSsn, [member]: { [ssn]: npi } })
        const { status, headers, text } = await askStedi(sandbox, { subscriber, providers: [{ npi }] })
        const kept = sandbox.world('demo').journal().at(-1)

        expect(status).toBe(403)
        const shown = JSON.stringify([[...headers], text, kept])
        for (const value of [firstName, lastName, member, ssn, npi, dashedSsn, '19900131'])
          expect(shown).not.toContain(value)
      }),
    )
  })
})

describe('the log at level debug', () => {
  it('names the location of data that looks real, without values', async () => {
    const lines: object[] = []
    const log: Log = { debug: (fields) => lines.push(fields), info() {}, error() {}, isLevelEnabled: () => true }
    const listening = await listen(createSandbox(), { log })
    try {
      const body = JSON.stringify(real)
      await fetch(listening.url + stediPath, { method: 'POST', headers: { ...stediHeaders }, body })
    } finally {
      await listening.close()
    }
    expect(lines).toEqual([expect.objectContaining({ status: 200, phi: 'SSN at /subscriber/memberId' })])
    expect(JSON.stringify(lines)).not.toMatch(RegExp(`${realLookingSsn}|Jane|Doe|19000806`, 'i'))
  })
})
