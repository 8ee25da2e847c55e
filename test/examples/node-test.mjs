import assert from 'node:assert/strict'
import test from 'node:test'

const { PAYERBOX_ADMIN_URL, PAYERBOX_WORLD, PAYERBOX_SESSION_ID, PAYERBOX_TAIGA_URL, PAYERBOX_TAIGA_KEY } = process.env

async function status() {
  const response = await fetch(`${PAYERBOX_TAIGA_URL}/api/v1/partner/sessions/${PAYERBOX_SESSION_ID}`, {
    headers: { Authorization: `Bearer ${PAYERBOX_TAIGA_KEY}` },
  })
  return (await response.json()).status
}

test('a session is paid once the payer has paid', async () => {
  assert.equal(await status(), 'processing')
  await fetch(`${PAYERBOX_ADMIN_URL}/worlds/${PAYERBOX_WORLD}/clock/advance`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ by: '14d' }),
  })
  assert.equal(await status(), 'paid')
})
