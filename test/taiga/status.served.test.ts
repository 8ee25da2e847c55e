import { expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/format/step.ts'
import { hour } from '../../src/world/instant.ts'
import type { StageName } from '../../src/world/stage.ts'
import { statusOf, submit } from '../support/ask.ts'
import { taigaKey } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

describeServed('the status of a session at Taiga', (served) => {
  it('equals the first documented sample a minute after submission', async () => {
    const sessionId = await submit(served())
    served().sandbox.world('demo').advance('1m')

    expect(await statusOf(served(), sessionId)).toEqual({
      sessionId,
      status: 'processing',
      message: 'Session is being processed.',
      patientName: 'Sarah Johnson',
      dateOfService: '2026-04-01',
      createdAt: '2026-04-01T18:30:00.000Z',
      updatedAt: '2026-04-01T18:31:00.000Z',
    })
  })

  it('equals the second documented sample after payment', async () => {
    const sessionId = await submit(served())
    served().sandbox.world('demo').advance('14d')

    expect(await statusOf(served(), sessionId)).toEqual({
      sessionId,
      status: 'paid',
      message: 'Payment received from payer.',
      patientName: 'Sarah Johnson',
      dateOfService: '2026-04-01',
      claim: { submittedAt: '2026-04-01T19:00:00.000Z', lastUpdated: '2026-04-15T12:00:00.000Z' },
      events: [
        { type: '835_paid', timestamp: '2026-04-15T12:00:00.000Z' },
        { type: '277ca_accepted', timestamp: '2026-04-01T19:30:00.000Z' },
      ],
    })
  })

  it('has its members in the order of the samples', async () => {
    const sessionId = await submit(served())
    expect(Object.keys(await statusOf(served(), sessionId))).toEqual([
      'sessionId',
      'status',
      'message',
      'patientName',
      'dateOfService',
      'createdAt',
      'updatedAt',
    ])

    served().sandbox.world('demo').advance('14d')
    expect(Object.keys(await statusOf(served(), sessionId))).toEqual([
      'sessionId',
      'status',
      'message',
      'patientName',
      'dateOfService',
      'claim',
      'events',
    ])
  })

  it('has no events before the payer’s acknowledgment', async () => {
    const sessionId = await submit(served())
    served().sandbox.world('demo').advance('45m')

    expect(await statusOf(served(), sessionId)).toMatchObject({
      status: 'submitted',
      claim: { submittedAt: '2026-04-01T19:00:00.000Z', lastUpdated: '2026-04-01T19:00:00.000Z' },
      events: [],
    })
  })

  it('is not found for an unknown id, or for an id that is not a UUID', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'SESSION_ID', '%00']) {
      const response = await served().fetch('taiga', `/api/v1/partner/sessions/${id}`, {
        headers: { authorization: taigaKey },
      })

      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ error: 'Session not found' })
    }
  })

  it('is not found with the key of another partner', async () => {
    const sessionId = await submit(served())
    const response = await served().fetch('taiga', `/api/v1/partner/sessions/${sessionId}`, {
      headers: { authorization: 'Bearer sandbox_other' },
    })

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'Session not found' })
  })
})

describeServed(
  'a session with several submissions',
  (served) => {
    it('keeps the previous events and adds a new submission after a correction', async () => {
      const sessionId = await submit(served(), { scenario: 'corrected' })
      const { advance } = served().sandbox.world('demo')
      advance('2h')
      expect((await statusOf(served(), sessionId)).status).toBe('rejected')

      advance('1h')
      expect(await statusOf(served(), sessionId)).toMatchObject({
        status: 'submitted',
        claim: { submittedAt: '2026-04-01T21:30:00.000Z', lastUpdated: '2026-04-01T21:30:00.000Z' },
        events: [{ type: '277ca_rejected', timestamp: '2026-04-01T20:30:00.000Z' }],
      })

      advance('2h')
      expect(await statusOf(served(), sessionId)).toMatchObject({
        status: 'paid',
        claim: { submittedAt: '2026-04-01T21:30:00.000Z', lastUpdated: '2026-04-01T23:30:00.000Z' },
        events: [{ type: '835_paid' }, { type: '277ca_accepted' }, { type: '277ca_rejected' }],
      })
    })

    it('is accepted again during an appeal, without a new submission', async () => {
      const sessionId = await submit(served(), { scenario: 'appealed' })
      const { advance } = served().sandbox.world('demo')
      advance('4h')
      expect(await statusOf(served(), sessionId)).toMatchObject({
        status: 'accepted',
        claim: { submittedAt: '2026-04-01T19:30:00.000Z', lastUpdated: '2026-04-01T22:30:00.000Z' },
        events: [{ type: '835_denied' }, { type: '277ca_accepted' }],
      })

      advance('2h')
      expect(await statusOf(served(), sessionId)).toMatchObject({
        status: 'paid',
        claim: { submittedAt: '2026-04-01T19:30:00.000Z', lastUpdated: '2026-04-02T00:30:00.000Z' },
        events: [{ type: '835_paid' }, { type: '835_denied' }, { type: '277ca_accepted' }],
      })
    })

    it('does not show internal stages of the payer', async () => {
      const sessionId = await submit(served(), { scenario: 'appealed' })
      served().sandbox.world('demo').advance('4h')
      const before = await statusOf(served(), sessionId)

      served().sandbox.world('demo').advance('1h')
      expect(await statusOf(served(), sessionId)).toEqual(before)
    })

    it('lists the later of two events of the same time first', async () => {
      const sessionId = await submit(served(), { scenario: 'at-once' })
      served().sandbox.world('demo').advance('2h')

      expect((await statusOf(served(), sessionId)).events).toEqual([
        { type: 'era_received', timestamp: '2026-04-01T20:30:00.000Z' },
        { type: '277ca_accepted', timestamp: '2026-04-01T20:30:00.000Z' },
      ])
    })

    it('changes after a number of polls', async () => {
      const sessionId = await submit(served(), { scenario: 'watched' })
      const seen: string[] = []
      for (let look = 0; look < 4; look++) seen.push((await statusOf(served(), sessionId)).status)

      expect(seen).toEqual(['processing', 'processing', 'submitted', 'submitted'])
    })
  },
  {
    scenarios: [
      run('corrected', ['submitted', 'rejected', 'submitted', 'accepted', 'paid']),
      run('appealed', ['submitted', 'accepted', 'denied', 'in-process', 'in-review', 'paid']),
      {
        ...run('at-once', ['submitted', 'accepted', 'in-process']),
        steps: [
          { when: { after: hour }, role: 'visit', to: 'submitted', details: {} },
          { when: { after: hour }, role: 'visit', to: 'accepted', details: {} },
          { when: { after: 0 }, role: 'visit', to: 'in-process', details: { event: 'era_received' } },
        ],
      },
      {
        ...run('watched', []),
        steps: [{ when: { polls: 2 }, role: 'visit', to: 'submitted', details: {} }],
      },
    ],
  },
)

/** A scenario that reaches one stage an hour. */
function run(name: string, stages: readonly StageName[]): Scenario {
  return {
    name,
    summary: stages.join(', '),
    claims: { visit: {} },
    steps: stages.map((to) => ({ when: { after: hour }, role: 'visit', to, details: {} })),
  }
}
