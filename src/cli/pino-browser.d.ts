/** pino ships this build without types of its own; its interface is the one of `pino`. */
declare module 'pino/browser.js' {
  import { pino } from 'pino'

  export default pino
}
