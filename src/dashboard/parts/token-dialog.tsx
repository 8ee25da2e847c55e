import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { tokenRequest } from '../api.ts'
import { Dialog } from './dialog.tsx'

/** Asks for the admin token when the sandbox needs it. */
export function TokenDialog(): VNode | null {
  const token = useSignal('')
  const request = tokenRequest.value
  if (request === undefined) return null
  const { reason, give } = request
  return (
    <Dialog
      title="Admin token"
      action="Continue"
      onCancel={() => give(undefined)}
      onSubmit={async () => give(token.value.trim())}
    >
      <p>
        {reason} It was set with <code>--admin-token</code> (<code>PAYERBOX_ADMIN_TOKEN</code>), or payerbox generated
        it and logged it at its start. It stays in this tab.
      </p>
      <label class="field">
        Token
        <input
          type="password"
          autocomplete="off"
          required
          value={token.value}
          onInput={(event) => {
            token.value = event.currentTarget.value
          }}
        />
      </label>
    </Dialog>
  )
}
