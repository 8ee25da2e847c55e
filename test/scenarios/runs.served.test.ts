import { expect, it } from 'vitest'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

describeServed('the list of scenario runs', (served) => {
  const runs = async () => (await askAdmin(served(), 'listRuns', 'GET /worlds/demo/runs')).body.runs

  it('shows where each run stands, and what comes next and when', async () => {
    expect(await runs()).toEqual([])
    const { body } = await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    const [before] = (await runs()) ?? []
    expect(before).toMatchObject({ run: body.run, scenario: 'paid', sessionId: body.sessionId })
    expect(before?.claims).toMatchObject([{ role: 'visit', stage: 'drafted' }])
    expect(before?.next).toMatchObject({ does: expect.stringMatching(/^visit becomes /), due: expect.any(String) })

    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '30d' })
    const [after] = (await runs()) ?? []
    expect(after).toMatchObject({ run: body.run, left: 0 })
    expect(after?.claims).toMatchObject([{ stage: 'paid' }])
    expect(after).not.toHaveProperty('next')
  })

  it('counts the polls that a run waits for', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/polled-to-paid/start')
    const [run] = (await runs()) ?? []
    expect(run?.next).toMatchObject({ when: expect.stringMatching(/^after \d+ polls?$/), polls: expect.any(Number) })
  })
})
