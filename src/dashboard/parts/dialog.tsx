import { signal, useSignal } from '@preact/signals'
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

const open = signal<VNode | undefined>(undefined)

/** Shows a `Dialog`; at most one is open. */
export function showDialog(dialog: VNode): void {
  open.value = dialog
}

function closeDialog(): void {
  open.value = undefined
}

/** The place of the open dialog in the page. */
export function OpenDialog(): VNode | null {
  return open.value ?? null
}

interface DialogProps {
  readonly title: string
  /** The words on the button that does it. */
  readonly action: string
  /** Whether it destroys something. */
  readonly isDangerous?: boolean
  /** Does it. The dialog closes when the promise resolves with anything but `undefined`, as `act` does on a success. */
  readonly onSubmit: () => Promise<unknown>
  readonly onCancel?: () => void
  readonly children?: ComponentChildren
}

/** A native modal dialog with a form: Enter submits, Escape cancels, and the focus returns to where it was. */
export function Dialog({
  title,
  action,
  isDangerous = false,
  onSubmit,
  onCancel = closeDialog,
  children,
}: DialogProps): VNode {
  const element = useRef<HTMLDialogElement>(null)
  const isBusy = useSignal(false)
  const heading = useId()
  useEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    isBusy.value = true
    try {
      if ((await onSubmit()) !== undefined) closeDialog()
    } finally {
      isBusy.value = false
    }
  }
  const cancel = (event: Event): void => {
    event.preventDefault()
    onCancel()
  }
  return (
    <dialog ref={element} aria-labelledby={heading} onCancel={cancel}>
      <form method="dialog" onSubmit={(event) => void submit(event)}>
        <h2 id={heading}>{title}</h2>
        {children}
        <div class="actions">
          <button type="button" onClick={cancel}>
            Cancel
          </button>
          <button type="submit" class={isDangerous ? 'danger' : 'primary'} disabled={isBusy.value}>
            {action}
          </button>
        </div>
      </form>
    </dialog>
  )
}
