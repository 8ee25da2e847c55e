import { adminClient } from 'payerbox/admin'

const admin = adminClient(process.env.PAYERBOX_URL ?? 'http://127.0.0.1:4276')
await admin.startScenario({ world: 'demo', name: 'denied' })
await admin.advanceClock({ world: 'demo' }, { by: '20d' })
const { claims } = await admin.listClaims({ world: 'demo', stage: 'denied' })
for (const { payer, charge } of claims) process.stdout.write(`${payer.name} denied ${charge}\n`)
