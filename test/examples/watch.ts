import { watchWorld } from 'payerbox/admin'

const url = process.env.PAYERBOX_URL ?? 'http://127.0.0.1:4276'
for await (const event of watchWorld(url, 'demo')) {
  if (event.type !== 'world') continue
  process.stdout.write(`${event.data.world} is at ${event.data.now}\n`)
  break
}
