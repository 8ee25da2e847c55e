import type { Sandbox } from '../../src/index.ts'
import { ask, onboard } from './ask.ts'
import { submission } from './samples.ts'

/** Submits sessions of different members to a world. */
export async function submitMany(sandbox: Sandbox, world: string, sessions: number): Promise<void> {
  const authorization = `Bearer sandbox_${world}`
  await onboard(sandbox, { authorization })
  const { patient } = submission
  for (let n = 0; n < sessions; n++) {
    const insurance = { ...patient.insurance, memberId: `MEM-${100_000 + n}` }
    const body = { ...submission, patient: { ...patient, insurance } }
    await ask(sandbox, 'taiga', 'POST', '/api/v1/partner/sessions', { authorization }, body)
  }
}
