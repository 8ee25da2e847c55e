import type { operations } from '../contract/generated/admin.ts'

/** Every operation of contracts/admin.yaml, by its operationId: the method, and the path behind `/_payerbox/`. */
export const routes: Readonly<Record<keyof operations, readonly [method: string, path: string]>> = {
  health: ['GET', 'health'],
  scenarios: ['GET', 'scenarios'],
  reloadScenarios: ['POST', 'scenarios/reload'],
  listWorlds: ['GET', 'worlds'],
  getWorld: ['GET', 'worlds/{world}'],
  dropWorld: ['DELETE', 'worlds/{world}'],
  fork: ['POST', 'worlds/{world}/fork'],
  startScenario: ['POST', 'worlds/{world}/scenarios/{name}/start'],
  getClock: ['GET', 'worlds/{world}/clock'],
  setClock: ['PUT', 'worlds/{world}/clock'],
  advanceClock: ['POST', 'worlds/{world}/clock/advance'],
  step: ['POST', 'worlds/{world}/step'],
  reset: ['POST', 'worlds/{world}/reset'],
  listFaults: ['GET', 'worlds/{world}/faults'],
  armFault: ['POST', 'worlds/{world}/faults'],
  disarmFaults: ['DELETE', 'worlds/{world}/faults'],
  disarmFault: ['DELETE', 'worlds/{world}/faults/{fault}'],
  listClaims: ['GET', 'worlds/{world}/claims'],
  listPayers: ['GET', 'worlds/{world}/payers'],
  setPayerHabits: ['PUT', 'worlds/{world}/payers/{payer}/habits'],
  journal: ['GET', 'worlds/{world}/journal'],
  clearJournal: ['DELETE', 'worlds/{world}/journal'],
  explainCall: ['GET', 'worlds/{world}/journal/{id}'],
}
