/** The type of every `*.validators.js` in this folder. Written by hand. */
declare module '*.validators.js' {
  export const validators: import('../validators.ts').Validators
}

/** The type of every `*.document.js` in this folder. */
declare module '*.document.js' {
  export const document: object
}
