import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BoardRow, cardAfterKey, laneStatuses, SessionBoard } from './board-model.ts'

const all = { text: '', scenario: '', payer: '' }

function row(sessionId: string, changes: Partial<BoardRow> = {}): BoardRow {
  return {
    sessionId,
    patient: `Patient ${sessionId}`,
    memberId: `M${sessionId}`,
    payerClaimNumber: `C${sessionId}`,
    payer: { id: 'EXMPL', name: 'EXAMPLE HEALTH PLAN' },
    charge: '100',
    submissionType: 'original',
    status: 'processing',
    stage: 'drafted',
    since: '2026-04-01T18:30:00.000Z',
    scenario: 'paid',
    ...changes,
  }
}

const rows: fc.Arbitrary<BoardRow> = fc
  .record({
    id: fc.nat({ max: 30 }),
    status: fc.constantFrom(...laneStatuses),
    minute: fc.nat({ max: 9 }),
  })
  .map(({ id, status, minute }) => row(`S${id}`, { status, since: `2026-04-01T18:3${minute}:00.000Z` }))

describe('the sessions of a board', () => {
  it('are in the lane of their latest row, those that moved last first, whatever the order of the changes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(rows, { maxLength: 8 }), { maxLength: 12 }), (batches) => {
        const board = new SessionBoard()
        for (const batch of batches) board.apply(batch, 0)
        const latest = [...new Map(batches.flat().map((each) => [each.sessionId, each])).values()]
        const expected = new SessionBoard()
        expected.replace(latest)
        expect(board.lanes(all)).toEqual(expected.lanes(all))
        for (const status of laneStatuses) {
          const lane = board.lanes(all)[status]
          expect(lane.map(({ sessionId }) => sessionId).sort()).toEqual(
            latest
              .filter((each) => each.status === status)
              .map(({ sessionId }) => sessionId)
              .sort(),
          )
          expect(lane.map(({ since }) => since)).toEqual(
            lane
              .map(({ since }) => since)
              .sort()
              .reverse(),
          )
        }
      }),
    )
  })

  it('keep the array of a lane without a change', () => {
    const board = new SessionBoard()
    board.replace([row('1'), row('2', { status: 'paid', stage: 'paid' })])
    const before = board.lanes(all)
    board.apply([row('1', { status: 'submitted', stage: 'submitted' })], 0)
    expect(board.lanes(all).paid).toBe(before.paid)
  })

  it('know when they moved, but not when the page read them first', () => {
    const board = new SessionBoard()
    board.replace([row('1')])
    expect(board.movedAt('1')).toBeUndefined()
    board.apply([row('1', { stage: 'coded' }), row('2')], 70)
    expect(board.movedAt('1')).toBe(70)
    expect(board.movedAt('2')).toBeUndefined()
  })

  it.each([
    ['a part of the name, in any case', { text: ' nOa ' }],
    ['a part of the member id', { text: 'mem-7' }],
    ['a part of the claim number', { text: 'clm-7' }],
    ['a part of the account number', { text: 'acct-7' }],
    ['a part of the session id', { text: 'sid-7' }],
    ['the scenario', { scenario: 'denied' }],
    ['the payer', { payer: 'OTHER' }],
  ])('are found by %s', (_, filter) => {
    const board = new SessionBoard()
    const sought = row('sid-7', {
      patient: 'Noah Sample',
      memberId: 'MEM-7',
      payerClaimNumber: 'CLM-7',
      patientAccountNumber: 'ACCT-7',
      scenario: 'denied',
      payer: { id: 'OTHER', name: 'OTHER PLAN' },
    })
    board.replace([row('1'), sought])
    expect(board.lanes({ ...all, ...filter }).processing).toEqual([sought])
  })

  it('offer their scenarios and payers for filters', () => {
    const board = new SessionBoard()
    board.replace([row('1', { scenario: 'paid' }), row('2', { scenario: 'denied' }), row('3', { scenario: 'paid' })])
    expect(board.choices()).toEqual({
      scenarios: ['denied', 'paid'],
      payers: [{ id: 'EXMPL', name: 'EXAMPLE HEALTH PLAN' }],
    })
  })
})

describe('the keys between the cards of a board', () => {
  const lanes = [[row('a1'), row('a2'), row('a3')], [], [row('c1')]]
  it.each([
    ['ArrowDown', 'a1', 'a2'],
    ['ArrowDown', 'a3', 'a3'],
    ['ArrowUp', 'a2', 'a1'],
    ['ArrowUp', 'a1', 'a1'],
    ['End', 'a1', 'a3'],
    ['Home', 'a3', 'a1'],
    ['PageDown', 'a1', 'a3'],
    ['ArrowRight', 'a1', 'c1'],
    ['ArrowRight', 'a3', 'c1'],
    ['ArrowRight', 'c1', undefined],
    ['ArrowLeft', 'c1', 'a1'],
    ['Enter', 'a1', undefined],
    ['Tab', 'a1', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(cardAfterKey(key, from, lanes, 1)).toBe(to)
  })

  it('follow the columns of a lane that is alone', () => {
    const [lane = []] = lanes
    expect(cardAfterKey('ArrowDown', 'a1', [lane], 2)).toBe('a3')
    expect(cardAfterKey('ArrowRight', 'a1', [lane], 2)).toBe('a2')
  })
})
