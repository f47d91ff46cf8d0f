import {auditCommand} from './audit/auditCommand.ts'
import type {Command} from './Command.ts'
import {ledgerCommand} from './ledger/ledgerCommand.ts'
import {repairCommand} from './repair/repairCommand.ts'
import {rolesCommand} from './roles/rolesCommand.ts'
import {startCommand} from './start/startCommand.ts'
import {tokenCommand} from './token/tokenCommand.ts'

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [
  startCommand,
  tokenCommand,
  auditCommand,
  repairCommand,
  ledgerCommand,
  rolesCommand,
]
