import { render } from 'preact'
import './tokens.css'

const root = document.getElementById('page')
if (root !== null) render(<h1>payerbox</h1>, root)
